// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/scripted_partners.h"

#include <QCoroTimer>
#include <QJsonDocument>
#include <QJsonObject>

namespace desk
{

namespace
{

QString joined(const QVector<JobId> &jobs)
{
    QStringList texts;
    for (const JobId job : jobs)
        texts.append(QString::number(job));
    return texts.join(QLatin1Char(','));
}

} // namespace

ScriptedPartners::ScriptedPartners(QObject *parent)
    : Partners(parent)
{
}

Result<void> ScriptedPartners::answer(const QString &call)
{
    calls.append(call);
    return error ? Result<void>(tl::unexpected(*error)) : Result<void>();
}

void ScriptedPartners::setHealth(const PartnerId &id, const PartnerHealth &health)
{
    healths.insert(id, health);
    Q_EMIT healthChanged(id, health);
}

void ScriptedPartners::setRequests(const QVector<PendingRequest> &waiting)
{
    requests = waiting;
    Q_EMIT pendingRequestsChanged();
}

Task<QVector<Partner>> ScriptedPartners::partners()
{
    const Result<void> may = answer(QStringLiteral("partners"));
    if (!may)
        co_return tl::unexpected(may.error());
    const Result<QVector<Partner>> found = partnerList; // a copy: QCoro moves out of what co_return names
    co_return found;
}

Task<Partner> ScriptedPartners::add(Partner partner, PartnerSecrets)
{
    const Result<void> may = answer(QStringLiteral("add ") + partner.name);
    if (!may)
        co_return tl::unexpected(may.error());
    partner.id = QStringLiteral("partner-%1").arg(partnerList.size() + 1);
    partnerList.append(partner);
    Q_EMIT partnersChanged();
    co_return partner;
}

Task<void> ScriptedPartners::change(Partner partner, PartnerSecrets)
{
    Result<void> may = answer(QStringLiteral("change ") + partner.name);
    if (may) {
        for (Partner &known : partnerList) {
            if (known.id == partner.id)
                known = partner;
        }
        Q_EMIT partnersChanged();
    }
    co_return may;
}

Task<void> ScriptedPartners::remove(PartnerId id)
{
    Result<void> may = answer(QStringLiteral("remove ") + id);
    if (may) {
        partnerList.removeIf([&id](const Partner &partner) { return partner.id == id; });
        Q_EMIT partnersChanged();
    }
    co_return may;
}

Task<PartnerTest> ScriptedPartners::test(
    Partner partner, SecretBytes, std::function<void(PartnerCheck)> progress)
{
    const Result<void> may = answer(QStringLiteral("test ") + partner.name);
    if (!may)
        co_return tl::unexpected(may.error());
    const Result<PartnerTest> outcome = testOutcomes.value(partner.id, testOutcome);
    for (const PartnerCheck &step : outcome->steps) {
        if (progress)
            progress(step);
    }
    if (testTime.count() > 0)
        co_await QCoro::sleepFor(testTime);
    co_return outcome;
}

Task<void> ScriptedPartners::syncNow(PartnerId id)
{
    co_return answer((QStringLiteral("syncNow ") + id).trimmed());
}

Result<GivenPartner> ScriptedPartners::readDefinition(const SecretBytes &text) const
{
    if (text.isEmpty()) {
        ApiError unreadable;
        unreadable.kind = ApiError::Kind::Invalid;
        unreadable.operation = Operation::ReadDefinition;
        unreadable.field = QStringLiteral("definition");
        return tl::unexpected(unreadable);
    }
    GivenPartner read;
    read.partner = given;
    const QJsonObject written = QJsonDocument::fromJson(text.view().toByteArray()).object();
    read.secrets.token = SecretBytes::fromText(written.value(QLatin1String("token")).toString());
    read.secrets.key = SecretBytes::fromText(written.value(QLatin1String("fernet_key")).toString());
    return read;
}

Task<SecretBytes> ScriptedPartners::definitionFor(PartnerId id)
{
    const Result<void> may = answer(QStringLiteral("definitionFor ") + id);
    if (!may)
        co_return tl::unexpected(may.error());
    co_return SecretBytes(definition);
}

Task<QVector<PartnerToken>> ScriptedPartners::tokens(PartnerId id)
{
    const Result<void> may = answer(QStringLiteral("tokens ") + id);
    if (!may)
        co_return tl::unexpected(may.error());
    co_return tokenLists.value(id);
}

Task<void> ScriptedPartners::rotateToken(PartnerId id, std::chrono::seconds grace, QDateTime)
{
    co_return answer(QStringLiteral("rotateToken %1 %2").arg(id).arg(grace.count()));
}

Task<void> ScriptedPartners::revokeTokens(PartnerId id)
{
    co_return answer(QStringLiteral("revokeTokens ") + id);
}

Task<LocalPolicy> ScriptedPartners::localPolicy()
{
    const Result<LocalPolicy> kept = local;
    co_return kept;
}

Task<void> ScriptedPartners::setLocalPolicy(LocalPolicy policy)
{
    Result<void> may = answer(QStringLiteral("setLocalPolicy"));
    if (may) {
        local = policy;
        Q_EMIT partnersChanged();
    }
    co_return may;
}

Task<PartnerPolicy> ScriptedPartners::policy(PartnerId id)
{
    co_return policies.value(id);
}

Task<PartnerRecords> ScriptedPartners::records()
{
    if (error)
        co_return tl::unexpected(*error);
    PartnerRecords kept;
    kept.local = local;
    kept.policies = policies;
    kept.created = created;
    kept.updated = updated;
    for (auto list = tokenLists.cbegin(); list != tokenLists.cend(); ++list) {
        for (const PartnerToken &token : list.value())
            kept.newestTokens[list.key()] = qMax(kept.newestTokens.value(list.key()), token.issued);
    }
    co_return kept;
}

Task<void> ScriptedPartners::setPolicy(PartnerId id, PartnerPolicy policy)
{
    Result<void> may = answer(QStringLiteral("setPolicy ") + id);
    if (may) {
        policies.insert(id, policy);
        Q_EMIT partnersChanged();
    }
    co_return may;
}

Task<DagDetails> ScriptedPartners::dagAt(PartnerId id, QString dagId)
{
    const Result<void> may = answer(QStringLiteral("dagAt %1 %2").arg(id, dagId));
    if (!may)
        co_return tl::unexpected(may.error());
    if (!dags.value(id).contains(dagId)) {
        ApiError missing;
        missing.kind = ApiError::Kind::NotFound;
        missing.operation = Operation::ReadDag;
        missing.target = dagId;
        co_return tl::unexpected(missing);
    }
    co_return dags.value(id).value(dagId);
}

Task<QVector<PendingRequest>> ScriptedPartners::pendingRequests()
{
    if (error)
        co_return tl::unexpected(*error);
    const Result<QVector<PendingRequest>> waiting = requests;
    co_return waiting;
}

Task<int> ScriptedPartners::confirm(QVector<JobId> jobs)
{
    const Result<void> may = answer(QStringLiteral("confirm ") + joined(jobs));
    if (!may)
        co_return tl::unexpected(may.error());
    co_return static_cast<int>(jobs.size());
}

Task<int> ScriptedPartners::reject(QVector<JobId> jobs, QString reason)
{
    const Result<void> may = answer(QStringLiteral("reject %1: %2").arg(joined(jobs), reason));
    if (!may)
        co_return tl::unexpected(may.error());
    co_return static_cast<int>(jobs.size());
}

Task<void> ScriptedPartners::setServer(bool on, QString address, int port, QStringList hosts)
{
    Result<void> may = answer(QStringLiteral("setServer %1 %2").arg(on ? 1 : 0).arg(port));
    if (may) {
        serverState.wanted = on;
        serverState.running = on;
        serverState.address = address;
        serverState.port = port;
        serverState.hosts = hosts;
        Q_EMIT serverChanged(serverState);
    }
    co_return may;
}

Task<void> ScriptedPartners::useServerCertificate(QByteArray certificatePem, SecretBytes keyPem)
{
    const QString given = certificatePem.isEmpty() ? QStringLiteral("made") : QStringLiteral("given");
    Result<void> may = answer(
        QStringLiteral("useServerCertificate %1, key of %2 bytes").arg(given).arg(keyPem.view().size()));
    if (may) {
        serverState.certificateGiven = !certificatePem.isEmpty();
        serverState.certificatePem = certificatePem;
        Q_EMIT serverChanged(serverState);
    }
    co_return may;
}

} // namespace desk
