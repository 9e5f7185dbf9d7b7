// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/partner_overview.h"

#include <algorithm>

namespace desk
{

Task<PartnerOverview> readPartnerOverview(Backend *backend)
{
    Partners &partners = backend->partners();
    Result<PartnerOverview> overview = PartnerOverview();
    const Result<QVector<Partner>> found = co_await partners.partners();
    if (!found)
        co_return tl::unexpected(found.error());
    overview->partners = *found;
    std::sort(overview->partners.begin(), overview->partners.end(),
        [](const Partner &a, const Partner &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    const Result<PartnerRecords> records = co_await partners.records();
    if (!records)
        co_return tl::unexpected(records.error());
    overview->local = records->local;
    overview->policies = records->policies;
    overview->newestTokens = records->newestTokens;
    overview->created = records->created;
    overview->updated = records->updated;
    const Result<QVector<Dataset>> datasets = co_await backend->datasets();
    if (!datasets)
        co_return tl::unexpected(datasets.error());
    for (const Dataset &dataset : *datasets)
        overview->datasets.append(dataset.name);
    overview->datasets.sort(Qt::CaseInsensitive);
    const Result<QVector<Dag>> dags = co_await backend->dags();
    overview->dagsKnown = dags.has_value();
    if (dags) {
        for (const Dag &dag : *dags)
            overview->dags.append(dag.id);
    }
    overview->dags.sort(Qt::CaseInsensitive);
    co_return overview;
}

Task<QStringList> partnersThatStartUnasked(Backend *backend)
{
    Partners &partners = backend->partners();
    const Result<QVector<Partner>> found = co_await partners.partners();
    if (!found)
        co_return tl::unexpected(found.error());
    const Result<PartnerRecords> records = co_await partners.records();
    if (!records)
        co_return tl::unexpected(records.error());
    QStringList names;
    for (const Partner &partner : *found) {
        const PartnerPolicy own = records->policies.value(partner.id);
        if (effectivePolicy(records->local, own).automaticExecution)
            names.append(partner.name);
    }
    names.sort(Qt::CaseInsensitive);
    co_return names;
}

QVector<WeakPoint> weakPointsOf(const Partner &partner, const EffectivePolicy &policy)
{
    QVector<WeakPoint> points;
    if (partner.check == CertificateCheck::Off)
        points.append(WeakPoint::NotVerified);
    if (policy.automaticExecution)
        points.append(WeakPoint::StartsUnasked);
    if (!partner.encrypted)
        points.append(WeakPoint::NotEncrypted);
    return points;
}

} // namespace desk
