// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/stored_partner.h"

#include "app/store/stored_names.h"

#include <QJsonArray>

namespace desk
{

namespace
{

constexpr QLatin1String automaticUpdate("automatic_update");
constexpr QLatin1String automaticExecution("automatic_execution");
constexpr QLatin1String speaksDesk("speaks_desk");
constexpr QLatin1String interval("interval");
constexpr QLatin1String dags("dags");
constexpr QLatin1String datasets("datasets");
constexpr QLatin1String seriesPerJob("series_per_job");
constexpr QLatin1String jobsPerDay("jobs_per_day");
constexpr QLatin1String validUntil("valid_until");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String identifiers("identifiers");
constexpr QLatin1String count("count");

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

} // namespace

QString storedPolicy(const LocalPolicy &policy)
{
    return storedJson(
        {{automaticUpdate, policy.automaticUpdate}, {automaticExecution, policy.automaticExecution},
            {interval, qint64(policy.interval.count())}, {dags, QJsonArray::fromStringList(policy.dags)},
            {datasets, QJsonArray::fromStringList(policy.datasets)}});
}

LocalPolicy localPolicyFromStored(const QString &text)
{
    const QJsonObject object = jsonFromStored(text);
    LocalPolicy policy;
    policy.automaticUpdate = object.value(automaticUpdate).toBool(policy.automaticUpdate);
    policy.automaticExecution = object.value(automaticExecution).toBool(policy.automaticExecution);
    policy.interval = std::chrono::seconds(object.value(interval).toInteger(policy.interval.count()));
    policy.dags = textsIn(object.value(dags));
    policy.datasets = textsIn(object.value(datasets));
    return policy;
}

QString storedPolicy(const PartnerPolicy &policy)
{
    QJsonObject object;
    if (policy.automaticExecution)
        object.insert(automaticExecution, *policy.automaticExecution);
    if (policy.dags)
        object.insert(dags, QJsonArray::fromStringList(*policy.dags));
    if (policy.datasets)
        object.insert(datasets, QJsonArray::fromStringList(*policy.datasets));
    if (policy.seriesPerJob)
        object.insert(seriesPerJob, *policy.seriesPerJob);
    if (policy.jobsPerDay)
        object.insert(jobsPerDay, *policy.jobsPerDay);
    if (policy.validUntil.isValid())
        object.insert(validUntil, policy.validUntil.toMSecsSinceEpoch());
    return storedJson(object);
}

PartnerPolicy partnerPolicyFromStored(const QString &text)
{
    const QJsonObject object = jsonFromStored(text);
    PartnerPolicy policy;
    if (object.contains(automaticExecution))
        policy.automaticExecution = object.value(automaticExecution).toBool();
    if (object.contains(dags))
        policy.dags = textsIn(object.value(dags));
    if (object.contains(datasets))
        policy.datasets = textsIn(object.value(datasets));
    if (object.contains(seriesPerJob))
        policy.seriesPerJob = object.value(seriesPerJob).toInt();
    if (object.contains(jobsPerDay))
        policy.jobsPerDay = object.value(jobsPerDay).toInt();
    if (object.contains(validUntil))
        policy.validUntil = QDateTime::fromMSecsSinceEpoch(object.value(validUntil).toInteger(), Qt::UTC);
    return policy;
}

QString storedAdvert(const AdvertRecord &advert)
{
    QJsonArray sets;
    for (const AdvertRecord::Dataset &dataset : advert.datasets) {
        sets.append(QJsonObject{
            {nameKey, dataset.name}, {identifiers, QJsonArray::fromStringList(dataset.identifiers)}});
    }
    return storedJson({{dags, advert.dags}, {datasets, sets}, {automaticUpdate, advert.automaticUpdate},
        {automaticExecution, advert.automaticExecution}, {speaksDesk, advert.speaksDesk}});
}

AdvertRecord advertFromStored(const QString &text)
{
    const QJsonObject object = jsonFromStored(text);
    AdvertRecord advert;
    advert.dags = object.value(dags).toObject();
    const QJsonArray sets = object.value(datasets).toArray();
    for (const QJsonValue &value : sets) {
        const QJsonObject dataset = value.toObject();
        advert.datasets.append({dataset.value(nameKey).toString(), textsIn(dataset.value(identifiers))});
    }
    advert.automaticUpdate = object.value(automaticUpdate).toBool();
    advert.automaticExecution = object.value(automaticExecution).toBool();
    advert.speaksDesk = object.value(speaksDesk).toBool();
    return advert;
}

PartnerAdvert summaryOf(const AdvertRecord &advert)
{
    PartnerAdvert summary;
    summary.dags = advert.dags.keys();
    for (const AdvertRecord::Dataset &dataset : advert.datasets)
        summary.datasets.append({dataset.name, static_cast<int>(dataset.identifiers.size())});
    summary.automaticUpdate = advert.automaticUpdate;
    summary.automaticExecution = advert.automaticExecution;
    summary.speaksDesk = advert.speaksDesk;
    return summary;
}

QString storedSummary(const PartnerAdvert &advert)
{
    QJsonArray sets;
    for (const SharedDataset &dataset : advert.datasets)
        sets.append(QJsonObject{{nameKey, dataset.name}, {count, dataset.identifierCount}});
    return storedJson({{dags, QJsonArray::fromStringList(advert.dags)}, {datasets, sets},
        {automaticUpdate, advert.automaticUpdate}, {automaticExecution, advert.automaticExecution},
        {speaksDesk, advert.speaksDesk}});
}

PartnerAdvert summaryFromStored(const QString &text)
{
    const QJsonObject object = jsonFromStored(text);
    PartnerAdvert summary;
    summary.dags = textsIn(object.value(dags));
    const QJsonArray sets = object.value(datasets).toArray();
    for (const QJsonValue &value : sets) {
        const QJsonObject dataset = value.toObject();
        summary.datasets.append({dataset.value(nameKey).toString(), dataset.value(count).toInt()});
    }
    summary.automaticUpdate = object.value(automaticUpdate).toBool();
    summary.automaticExecution = object.value(automaticExecution).toBool();
    summary.speaksDesk = object.value(speaksDesk).toBool();
    return summary;
}

} // namespace desk
