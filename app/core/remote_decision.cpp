// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/remote_decision.h"

#include <array>
#include <utility>

namespace desk
{

namespace
{

constexpr std::array refusalNames{
    std::pair{RemoteRefusal::None, QLatin1String("None")},
    std::pair{RemoteRefusal::Expired, QLatin1String("Expired")},
    std::pair{RemoteRefusal::Dag, QLatin1String("Dag")},
    std::pair{RemoteRefusal::Dataset, QLatin1String("Dataset")},
    std::pair{RemoteRefusal::Series, QLatin1String("Series")},
    std::pair{RemoteRefusal::SeriesPerJob, QLatin1String("SeriesPerJob")},
    std::pair{RemoteRefusal::JobsPerDay, QLatin1String("JobsPerDay")},
};

RemoteDecision refuse(RemoteRefusal reason, const QString &subject)
{
    return {RemoteDecision::Verdict::Refuse, reason, subject};
}

} // namespace

RemoteDecision decide(const EffectivePolicy &policy, const RemoteRequest &request)
{
    if (policy.validUntil.isValid() && request.now > policy.validUntil)
        return refuse(RemoteRefusal::Expired, policy.validUntil.toUTC().toString(Qt::ISODate));
    if (!policy.dags.contains(request.dagId))
        return refuse(RemoteRefusal::Dag, request.dagId);
    if (!request.datasetName.isEmpty() && !policy.datasets.contains(request.datasetName))
        return refuse(RemoteRefusal::Dataset, request.datasetName);
    if (request.outsideCount > 0)
        return refuse(RemoteRefusal::Series, QString::number(request.outsideCount));
    if (policy.seriesPerJob && request.identifierCount > *policy.seriesPerJob)
        return refuse(RemoteRefusal::SeriesPerJob, QString::number(*policy.seriesPerJob));
    if (policy.jobsPerDay && request.jobsInLastDay >= *policy.jobsPerDay)
        return refuse(RemoteRefusal::JobsPerDay, QString::number(*policy.jobsPerDay));
    return {policy.automaticExecution ? RemoteDecision::Verdict::Start : RemoteDecision::Verdict::Ask,
        RemoteRefusal::None, QString()};
}

QString toName(RemoteRefusal reason)
{
    for (const auto &[known, name] : refusalNames) {
        if (known == reason)
            return name;
    }
    return refusalNames.front().second;
}

RemoteRefusal remoteRefusalFromName(const QString &name)
{
    for (const auto &[reason, known] : refusalNames) {
        if (known == name)
            return reason;
    }
    return RemoteRefusal::None;
}

QString toNoteDetail(const RemoteDecision &decision)
{
    return toName(decision.reason) + QLatin1Char(' ') + decision.subject;
}

RemoteDecision refusalFromNoteDetail(const QString &detail)
{
    return {RemoteDecision::Verdict::Refuse, remoteRefusalFromName(detail.section(QLatin1Char(' '), 0, 0)),
        detail.section(QLatin1Char(' '), 1)};
}

} // namespace desk
