// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/remote_admission.h"

#include "app/store/partner_repository.h"
#include "app/store/stored_names.h"

#include <QJsonArray>

namespace desk
{

namespace
{

constexpr qsizetype identifiersAtOnce = 500;
constexpr qint64 day = 24LL * 60 * 60 * 1000; // ms

} // namespace

QStringList identifiersIn(const QJsonObject &conf)
{
    QStringList found;
    const QJsonValue inForm =
        conf.value(QLatin1String("data_form")).toObject().value(QLatin1String("identifiers"));
    const QJsonArray lists[] = {inForm.toArray(), conf.value(QLatin1String("identifiers")).toArray()};
    for (const QJsonArray &list : lists) {
        for (const QJsonValue &identifier : list)
            found.append(identifier.toString());
    }
    return found;
}

RemoteDecision RemoteAdmission::decide(const PartnerId &partner, const QString &dagId,
    const QString &datasetName, const QStringList &identifiers, JobId job)
{
    const EffectivePolicy policy = policyOf(partner);
    RemoteRequest request;
    request.dagId = dagId;
    request.datasetName = datasetName;
    request.identifierCount = static_cast<int>(identifiers.size());
    request.outsideCount =
        outside(datasetName.isEmpty() ? policy.datasets : QStringList{datasetName}, identifiers);
    request.now = QDateTime::fromMSecsSinceEpoch(m_session.now(), Qt::UTC);
    request.jobsInLastDay = jobsInLastDay(partner, job);
    return desk::decide(policy, request);
}

int RemoteAdmission::jobsInLastDay(const PartnerId &partner, JobId but)
{
    SqlStatement accepted(m_session, "SELECT COUNT(*) FROM incoming_jobs WHERE partner_id = ? AND accepted > "
                                     "? AND (job_id IS NULL OR job_id <> ?)");
    accepted.run({partner, m_session.now() - day, but});
    return accepted.next() ? accepted.count(0) : 0;
}

std::optional<RemoteDecision> RemoteAdmission::decideAgain(JobId job)
{
    SqlStatement row(m_session, "SELECT i.partner_id, i.dataset_name, j.dag_id, j.conf FROM incoming_jobs i "
                                "JOIN jobs j ON j.id = i.job_id WHERE i.job_id = ?");
    row.run({job});
    if (!row.next())
        return std::nullopt;
    const PartnerId partner = row.text(0);
    const QString dataset = row.text(1);
    const QString dag = row.text(2);
    return decide(partner, dag, dataset, identifiersIn(jsonFromStored(row.text(3))), job);
}

EffectivePolicy RemoteAdmission::policyOf(const PartnerId &partner)
{
    PartnerRepository partners(m_session);
    return effectivePolicy(partners.localPolicy(), partners.policy(partner));
}

// How many of these identifiers are in none of these datasets.
int RemoteAdmission::outside(const QStringList &datasets, const QStringList &identifiers)
{
    QStringList all = identifiers;
    all.removeDuplicates();
    if (all.isEmpty() || datasets.isEmpty())
        return static_cast<int>(all.size());
    int inside = 0;
    for (qsizetype from = 0; from < all.size(); from += identifiersAtOnce) {
        const QStringList some = all.mid(from, identifiersAtOnce);
        SqlStatement found(
            m_session, QStringLiteral("SELECT COUNT(DISTINCT i.identifier) FROM datasets d JOIN "
                                      "dataset_identifiers i ON i.dataset_id = d.id WHERE d.name IN (%1) AND "
                                      "i.identifier IN (%2)")
                           .arg(placeholders(datasets.size()), placeholders(some.size())));
        QVariantList values(datasets.begin(), datasets.end());
        values.append(QVariantList(some.begin(), some.end()));
        found.run(values);
        if (found.next())
            inside += found.count(0);
    }
    return static_cast<int>(all.size()) - inside;
}

} // namespace desk
