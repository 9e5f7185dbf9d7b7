// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/partners.h"

#include <QHash>
#include <chrono>

namespace desk
{

/// Partners that are what a test says they are.
class ScriptedPartners final : public Partners
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedPartners)
public:
    explicit ScriptedPartners(QObject *parent = nullptr);

    // What it answers; change freely before a call.
    QVector<Partner> partnerList;
    QHash<PartnerId, PartnerHealth> healths;
    QHash<PartnerId, QVector<PartnerToken>> tokenLists;
    QHash<PartnerId, PartnerPolicy> policies;
    QHash<PartnerId, QHash<QString, DagDetails>> dags;
    LocalPolicy local;
    QDateTime created; ///< of the local instance
    QDateTime updated;
    QVector<PendingRequest> requests;
    PartnerServer serverState;
    PartnerTest testOutcome;                    ///< each step comes as progress
    QHash<PartnerId, PartnerTest> testOutcomes; ///< of one partner, where that differs
    std::chrono::milliseconds testTime{0};      ///< that it takes after the last step
    QByteArray definition;                      ///< what definitionFor() gives
    Partner given; ///< what readDefinition() reads from any text but an empty one
    /// Calls fail with this while it is set.
    std::optional<ApiError> error;
    /// What was asked, as "confirm 3,4" or "reject 3: no", in order. Never a secret.
    QStringList calls;

    // Things happen; told by the signals.
    void setHealth(const PartnerId &id, const PartnerHealth &health);
    void setRequests(const QVector<PendingRequest> &waiting);

    Task<QVector<Partner>> partners() override;
    PartnerHealth health(const PartnerId &id) const override { return healths.value(id); }
    Task<Partner> add(Partner partner, PartnerSecrets secrets) override;
    Task<void> change(Partner partner, PartnerSecrets secrets) override;
    Task<void> remove(PartnerId id) override;
    Task<PartnerTest> test(
        Partner partner, SecretBytes token, std::function<void(PartnerCheck)> progress) override;
    Task<void> syncNow(PartnerId id) override;
    Result<GivenPartner> readDefinition(const SecretBytes &text) const override;
    Task<SecretBytes> definitionFor(PartnerId id) override;
    Task<QVector<PartnerToken>> tokens(PartnerId id) override;
    Task<void> rotateToken(PartnerId id, std::chrono::seconds grace, QDateTime validUntil) override;
    Task<void> revokeTokens(PartnerId id) override;
    Task<LocalPolicy> localPolicy() override;
    Task<void> setLocalPolicy(LocalPolicy policy) override;
    Task<PartnerPolicy> policy(PartnerId id) override;
    Task<PartnerRecords> records() override;
    Task<void> setPolicy(PartnerId id, PartnerPolicy policy) override;
    Task<DagDetails> dagAt(PartnerId id, QString dagId) override;
    Task<QVector<PendingRequest>> pendingRequests() override;
    Task<int> confirm(QVector<JobId> jobs) override;
    Task<int> reject(QVector<JobId> jobs, QString reason) override;
    PartnerServer server() const override { return serverState; }
    Task<void> setServer(bool on, QString address, int port, QStringList hosts) override;
    Task<void> useServerCertificate(QByteArray certificatePem, SecretBytes keyPem) override;

private:
    Result<void> answer(const QString &call);
};

} // namespace desk
