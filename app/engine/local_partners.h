// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/partners.h"
#include "app/engine/issued_tokens.h"
#include "app/engine/local_accounts.h"
#include "app/engine/own_server.h"
#include "app/engine/partner_answers.h"
#include "app/engine/partner_sync.h"
#include "app/engine/report_carrier.h"

namespace desk
{

/// The partners in this profile's store, and everything that goes on with them: registration, tokens, asking
/// for jobs, reports, our own server. Works only in the process that holds the profile. GUI thread.
class LocalPartners final : public Partners
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalPartners)
public:
    struct Options {
        std::chrono::milliseconds deadline{5000}; ///< for one exchange with a partner
        PartnerSync::Options sync;
        ReportCarrier::Options reports;
        PeerServerLimits server;
    };

    /// All have to outlive it.
    LocalPartners(Store &store, Secrets &secrets, LocalAccounts &accounts, const Clock &clock,
        QRandomGenerator &random, Options options, QObject *parent = nullptr);
    ~LocalPartners() override;

    /// Reads settings and tokens; again whenever the instance's name may have changed. Errors: the store's.
    Task<void> open(QString ownName);
    /// Whether this process holds the profile, and so is the one that asks, reports and serves.
    QCoro::Task<> work(bool on);
    /// Where forms of DAGs are read; null: nowhere now.
    void use(AirflowClient *airflow) { m_advert.use(airflow); }
    /// Asks the partners that run jobs of workflows of ours to run them again: each at most once, since a
    /// second time would run them twice. Returns how many jobs that are. Errors: the store's, and the first
    /// partner's that did not do it; NotFound where its policy does not allow it.
    Task<int> restartAtRunners(QStringList workflowIds);
    /// Another process changed the database.
    void lookAgain();

    Task<QVector<Partner>> partners() override;
    PartnerHealth health(const PartnerId &id) const override { return m_sync.health(id); }
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
    PartnerServer server() const override { return m_server.state(); }
    Task<void> setServer(bool on, QString address, int port, QStringList hosts) override;
    Task<void> useServerCertificate(QByteArray certificatePem, SecretBytes keyPem) override;

Q_SIGNALS:
    /// Something failed that nobody waits for.
    void problemOccurred(const desk::ApiError &error);
    void refused(const desk::PeerRefusal &refusal);

private:
    void storeChanged(const StoreChange &change);
    QCoro::Task<bool> isAsKept(Partner partner);
    Task<void> keep(PartnerId id, PartnerSecrets secrets);
    Task<void> makeIssued(Partner partner);
    QCoro::Task<> forgetSecrets(PartnerId id, QVector<int> serials);
    QCoro::Task<> applyPolicy();
    Task<int> restartAt(Partner runner, QString workflowId);

    Store &m_store;
    Secrets &m_secrets;
    LocalAccounts &m_accounts;
    const Clock &m_clock;
    QString m_ownName;
    IdentifierCipher m_cipher;
    OurAdvert m_advert;
    PeerClients m_peers;
    Intake m_intake;
    PartnerAnswers m_answers;
    OwnServer m_server;
    IssuedTokens m_tokens;
    PartnerSync m_sync;
    ReportCarrier m_reports;
    bool m_working = false;
};

} // namespace desk
