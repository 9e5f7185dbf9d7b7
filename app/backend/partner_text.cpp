// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/partner_text.h"

#include "app/backend/date_time_text.h"

#include <QCoreApplication>

namespace desk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::PartnerText)
};

QString shownTime(const QString &subject)
{
    const QDateTime time = QDateTime::fromString(subject, Qt::ISODate);
    return time.isValid() ? shortDateTime(time) : subject;
}

} // namespace

QString describe(const RemoteDecision &decision)
{
    switch (decision.reason) {
    case RemoteRefusal::None:
        return {};
    case RemoteRefusal::Expired:
        return Text::tr("What this partner may do here was valid until %1.").arg(shownTime(decision.subject));
    case RemoteRefusal::Dag:
        return Text::tr("This partner may not run the DAG %1 here.").arg(decision.subject);
    case RemoteRefusal::Dataset:
        return Text::tr("This partner may not use the dataset %1.").arg(decision.subject);
    case RemoteRefusal::Series:
        return Text::tr("It wants to use series (%1) that are in no dataset this partner may use.")
            .arg(decision.subject);
    case RemoteRefusal::SeriesPerJob:
        return Text::tr("It wants to use more series at once than the %1 this partner may.")
            .arg(decision.subject);
    case RemoteRefusal::JobsPerDay:
        return Text::tr("This partner has had its %1 jobs of the last 24 hours.").arg(decision.subject);
    }
    return {};
}

QString whyItWaits(const PendingRequest &request)
{
    if (request.blocked > 0 && request.blocked >= request.jobs)
        return describe(request.refusal);
    if (request.blocked > 0) {
        return Text::tr("%n of its jobs may not start now.", nullptr, request.blocked) + QLatin1Char(' ') +
               describe(request.refusal);
    }
    return request.policy.automaticExecution
               ? Text::tr("It came before this partner's workflows started by themselves: confirm it once.")
               : Text::tr("Nothing of this partner starts without somebody here confirming it.");
}

QStringList policySentences(const PendingRequest &request)
{
    const EffectivePolicy &policy = request.policy;
    QStringList sentences;
    const bool dag = policy.dags.contains(request.workflow.dagId);
    sentences.append(dag ? Text::tr("It may run the DAG %1.").arg(request.workflow.dagId)
                         : Text::tr("It may not run the DAG %1.").arg(request.workflow.dagId));
    const QString dataset = request.workflow.datasetName;
    if (!dataset.isEmpty())
        sentences.append(policy.datasets.contains(dataset)
                             ? Text::tr("It may use the dataset %1.").arg(dataset)
                             : Text::tr("It may not use the dataset %1.").arg(dataset));
    if (policy.seriesPerJob)
        sentences.append(Text::tr("At most %n series for a job.", nullptr, *policy.seriesPerJob));
    if (policy.jobsPerDay) {
        sentences.append(Text::tr("At most %n jobs in 24 hours; it has had %1.", nullptr, *policy.jobsPerDay)
                             .arg(request.jobsInLastDay));
    }
    if (policy.validUntil.isValid())
        sentences.append(Text::tr("Until %1.").arg(shortDateTime(policy.validUntil)));
    return sentences;
}

QString describePartnerNote(const JobNote &note)
{
    const QString words = note.detail.trimmed();
    switch (note.code) {
    case JobNoteCode::Rejected:
        return words.isEmpty() ? Text::tr("Rejected.") : Text::tr("Rejected: %1").arg(words);
    case JobNoteCode::NotAllowed:
        return describe(refusalFromNoteDetail(words));
    case JobNoteCode::ForeignIdentifiers:
        return Text::tr("It names series (%1) under identifiers that were not given out here.").arg(words);
    case JobNoteCode::PartnerRemoved:
        return Text::tr("The partner was removed before the job had ended.");
    case JobNoteCode::RunnerFailed:
        return words.isEmpty() ? Text::tr("It failed at the partner.")
                               : Text::tr("It failed at the partner: %1").arg(words);
    default:
        return {};
    }
}

} // namespace desk
