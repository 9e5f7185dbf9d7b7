// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/local_partners.h"

#include "app/engine/while_alive.h"
#include "app/federation/partner_definition.h"
#include "app/federation/peer_check.h"
#include "app/security/fernet.h"
#include "app/security/peer_token.h"

#include <QPointer>
#include <QSslCertificate>
#include <QUuid>

namespace desk
{

namespace
{

ApiError failure(ApiError::Kind kind, const QString &partner, const char *field = "", const char *detail = "")
{
    ApiError error;
    error.kind = kind;
    error.operation = Operation::ChangePartners;
    error.target = partner;
    error.field = QString::fromLatin1(field);
    error.detail = QString::fromLatin1(detail);
    return error;
}

PartnerCheck toCheck(const PeerCheckStep &step)
{
    // The names are the same on both sides, in the same order.
    return {static_cast<PartnerCheck::Step>(step.step), static_cast<PartnerCheck::Outcome>(step.outcome),
        step.detail, step.error};
}

QString wordFor(DefinitionNotice notice)
{
    switch (notice) {
    case DefinitionNotice::Quotes:
        return QStringLiteral("quotes");
    case DefinitionNotice::TrailingCommas:
        return QStringLiteral("trailingCommas");
    case DefinitionNotice::Surroundings:
        return QStringLiteral("surroundings");
    case DefinitionNotice::HostFromUrl:
        return QStringLiteral("hostFromUrl");
    case DefinitionNotice::UnknownFields:
        return QStringLiteral("unknownFields");
    }
    return {};
}

Result<void> usable(const QString &name, const PartnerSecrets &secrets)
{
    if (!secrets.token.isEmpty() && secrets.token.view().size() != peerTokenLength)
        return tl::unexpected(failure(ApiError::Kind::Invalid, name, "token", "form"));
    const QByteArrayView key = secrets.key.view();
    if (!key.isEmpty() && !Fernet::isDeactivated(key) && !Fernet::withKey(secrets.key))
        return tl::unexpected(failure(ApiError::Kind::Invalid, name, "fernet_key", "form"));
    return {};
}

} // namespace

LocalPartners::LocalPartners(Store &store, Secrets &secrets, LocalAccounts &accounts, const Clock &clock,
    QRandomGenerator &random, Options options, QObject *parent)
    : Partners(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_cipher(secrets)
    , m_advert(store, m_cipher, clock)
    , m_peers(secrets, options.deadline)
    , m_intake(m_cipher, Ids(random))
    , m_answers(store, m_advert)
    , m_server(store, secrets, m_answers, clock, options.server)
    , m_tokens(store, secrets)
    , m_sync(store, m_peers, m_advert, m_intake, clock, random, options.sync)
    , m_reports(
          store, m_peers, [this](const PartnerId &id) { return m_sync.isReachable(id); }, clock, random,
          options.reports)
{
    connect(&m_store, &Store::changed, this, &LocalPartners::storeChanged);
    connect(&m_tokens, &IssuedTokens::accessChanged, this, [this] { m_server.setAccess(m_tokens.access()); });
    connect(&m_answers, &PartnerAnswers::heardFrom, &m_sync, &PartnerSync::heardFrom);
    connect(&m_answers, &PartnerAnswers::heardFrom, &m_reports, &ReportCarrier::heardFrom);
    connect(&m_sync, &PartnerSync::contacted, &m_reports, &ReportCarrier::heardFrom);
    connect(&m_sync, &PartnerSync::recovered, &m_reports, &ReportCarrier::recovered);
    connect(&m_sync, &PartnerSync::healthChanged, this, &LocalPartners::healthChanged);
    connect(&m_server, &OwnServer::changed, this, &LocalPartners::serverChanged);
    connect(&m_server, &OwnServer::refused, this, &LocalPartners::refused);
    connect(&m_reports, &ReportCarrier::storeFailed, this, &LocalPartners::problemOccurred);
}

LocalPartners::~LocalPartners()
{
    m_sync.stop();
    m_reports.stop();
    m_peers.forgetAll();
}

Task<void> LocalPartners::open(QString ownName)
{
    const QPointer<LocalPartners> self(this);
    m_ownName = ownName;
    m_advert.setOwnName(ownName);
    m_peers.setOwnName(ownName);
    m_intake.setOwnName(ownName);
    m_answers.setOwnName(ownName);
    m_answers.forgetPartners();
    m_server.setOwnName(ownName);
    co_return co_await m_server.open();
}

QCoro::Task<> LocalPartners::work(bool on)
{
    const QPointer<LocalPartners> self(this);
    m_working = on;
    if (!on) {
        m_sync.stop();
        m_reports.stop();
        m_peers.forgetAll();
        co_await m_server.work(false);
        co_return;
    }
    const auto tokens = co_await m_tokens.open();
    if (!self)
        co_return;
    if (!tokens)
        Q_EMIT problemOccurred(tokens.error());
    if (!self || !m_working)
        co_return;
    m_reports.start();
    co_await m_server.work(true);
    if (self)
        co_await applyPolicy();
}

QCoro::Task<> LocalPartners::applyPolicy()
{
    const QPointer<LocalPartners> self(this);
    const auto policy = co_await m_store.localPolicy();
    if (!self || !m_working)
        co_return;
    if (policy)
        m_sync.start(*policy);
    else
        Q_EMIT problemOccurred(policy.error());
}

void LocalPartners::lookAgain()
{
    m_answers.forgetPartners();
    m_reports.wake();
    if (m_working)
        applyPolicy();
    Q_EMIT partnersChanged();
    Q_EMIT pendingRequestsChanged();
}

void LocalPartners::storeChanged(const StoreChange &change)
{
    if (change.reports)
        m_reports.wake();
    if (change.partners)
        Q_EMIT partnersChanged();
    const bool theirs = std::any_of(change.jobs.begin(), change.jobs.end(),
        [this](const Job &job) { return job.ownerInstance != m_ownName; });
    if (theirs || !change.removedWorkflows.isEmpty())
        Q_EMIT pendingRequestsChanged();
}

// --- Registration

Task<QVector<Partner>> LocalPartners::partners()
{
    return m_store.partners();
}

Task<Partner> LocalPartners::add(Partner partner, PartnerSecrets secrets)
{
    const QPointer<LocalPartners> self(this);
    const Result<void> may = m_accounts.mayManage(Operation::ChangePartners, partner.name);
    if (!may)
        co_return tl::unexpected(may.error());
    const Result<void> form = usable(partner.name, secrets);
    if (!form)
        co_return tl::unexpected(form.error());
    partner.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto added = co_await m_store.addPartner(partner);
    if (!added)
        co_return tl::unexpected(added.error());
    if (!self)
        co_return tl::unexpected(failure(ApiError::Kind::Cancelled, partner.name));
    Result<void> kept = co_await keep(partner.id, std::move(secrets));
    if (kept && self)
        kept = co_await makeIssued(partner);
    if (!self)
        co_return tl::unexpected(failure(ApiError::Kind::Cancelled, partner.name));
    if (!kept) {
        // A partner without its secrets could neither call nor be called.
        const auto serials = co_await m_store.revokeTokens(partner.id);
        co_await m_store.removePartner(partner.id);
        const QVector<int> issued = serials.value_or(QVector<int>());
        if (self)
            co_await forgetSecrets(partner.id, issued);
        co_return tl::unexpected(kept.error());
    }
    m_answers.forgetPartners();
    co_return co_await m_store.partner(partner.id);
}

Task<void> LocalPartners::keep(PartnerId id, PartnerSecrets secrets)
{
    const QPointer<LocalPartners> self(this);
    if (!secrets.token.isEmpty()) {
        const auto written = co_await whileAlive(self, Operation::WriteSecret,
            m_secrets.write(partner_secret::token(id), std::move(secrets.token)));
        if (!written)
            co_return tl::unexpected(written.error());
    }
    if (!secrets.key.isEmpty()) {
        const auto written = co_await m_secrets.write(partner_secret::key(id), std::move(secrets.key));
        if (!written)
            co_return tl::unexpected(written.error());
    }
    co_return Result<void>{};
}

// What we issue for it: a token and a key of its own, so that taking them back concerns nobody else.
Task<void> LocalPartners::makeIssued(Partner partner)
{
    const QPointer<LocalPartners> self(this);
    SecretBytes key = Fernet::randomKey();
    if (key.isEmpty())
        co_return tl::unexpected(failure(ApiError::Kind::Process, partner.name));
    const auto written = co_await whileAlive(
        self, Operation::WriteSecret, m_secrets.write(partner_secret::issuedKey(partner.id), std::move(key)));
    if (!written)
        co_return tl::unexpected(written.error());
    const QDateTime withoutEnd;
    const QDateTime now = m_clock.now();
    co_return co_await m_tokens.issue(partner, withoutEnd, now);
}

Task<void> LocalPartners::change(Partner partner, PartnerSecrets secrets)
{
    const QPointer<LocalPartners> self(this);
    const Result<void> may = m_accounts.mayManage(Operation::ChangePartners, partner.name);
    if (!may)
        co_return tl::unexpected(may.error());
    const Result<void> form = usable(partner.name, secrets);
    if (!form)
        co_return tl::unexpected(form.error());
    const auto changed = co_await m_store.changePartner(partner);
    if (!changed)
        co_return tl::unexpected(changed.error());
    if (!self)
        co_return Result<void>{};
    const auto kept = co_await keep(partner.id, std::move(secrets));
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (!self)
        co_return Result<void>{};
    m_peers.forget(partner.id);
    m_sync.forget(partner.id);
    m_answers.forgetPartners();
    // Its tokens let it in under its new name.
    const auto tokens = co_await m_tokens.open();
    if (!tokens && self)
        Q_EMIT problemOccurred(tokens.error());
    co_return Result<void>{};
}

Task<void> LocalPartners::remove(PartnerId id)
{
    const QPointer<LocalPartners> self(this);
    const Result<void> may = m_accounts.mayManage(Operation::ChangePartners, id);
    if (!may)
        co_return tl::unexpected(may.error());
    const auto revoked = co_await m_tokens.revoke(id);
    if (!revoked)
        co_return tl::unexpected(revoked.error());
    if (!self)
        co_return Result<void>{};
    m_peers.forget(id);
    const auto removed = co_await m_store.removePartner(id);
    if (!removed)
        co_return tl::unexpected(removed.error());
    if (!self)
        co_return Result<void>{};
    m_sync.forget(id);
    m_answers.forgetPartners();
    const QVector<int> none;
    co_await forgetSecrets(id, none);
    co_return Result<void>{};
}

QCoro::Task<> LocalPartners::forgetSecrets(PartnerId id, QVector<int> serials)
{
    const QPointer<LocalPartners> self(this);
    co_await m_tokens.forget(id, serials);
    const QStringList names{
        partner_secret::token(id), partner_secret::key(id), partner_secret::issuedKey(id)};
    for (const QString &name : names) {
        if (self)
            co_await m_secrets.remove(name);
    }
}

/// Whether it would be called where, and as, the registration says.
QCoro::Task<bool> LocalPartners::isAsKept(Partner partner)
{
    if (partner.id.isEmpty())
        co_return false;
    const auto kept = co_await m_store.partner(partner.id);
    co_return kept && kept->name == partner.name && kept->host == partner.host &&
        kept->port == partner.port && kept->check == partner.check && kept->caFile == partner.caFile &&
        kept->pinnedSha256 == partner.pinnedSha256;
}

Task<PartnerTest> LocalPartners::test(
    Partner partner, SecretBytes token, std::function<void(PartnerCheck)> progress)
{
    const QPointer<LocalPartners> self(this);
    const bool isKept = co_await isAsKept(partner);
    if (!self)
        co_return tl::unexpected(failure(ApiError::Kind::Cancelled, partner.name));
    // Whoever could name another host, or verify nothing, would get the token sent there.
    const Result<void> may = isKept && token.isEmpty()
                                 ? m_accounts.mayAct(Operation::CheckPartner, partner.name)
                                 : m_accounts.mayManage(Operation::CheckPartner, partner.name);
    if (!may)
        co_return tl::unexpected(may.error());
    if (token.isEmpty() && !partner.id.isEmpty()) {
        auto kept = co_await whileAlive(
            self, Operation::CheckPartner, m_secrets.read(partner_secret::token(partner.id)));
        if (!kept)
            co_return tl::unexpected(kept.error());
        token = std::move(*kept);
    }
    const auto pass = [progress](const PeerCheckStep &step) {
        if (progress)
            progress(toCheck(step));
    };
    const auto report = co_await checkPeer(m_peers.endpointOf(partner), std::move(token), m_ownName, pass);
    if (!report)
        co_return tl::unexpected(report.error());
    PartnerTest outcome;
    for (const PeerCheckStep &step : report->steps)
        outcome.steps.append(toCheck(step));
    if (!report->chain.isEmpty()) {
        outcome.certificatePem = report->chain.constFirst().toPem();
        outcome.certificateSha256 = report->chain.constFirst().digest(QCryptographicHash::Sha256).toHex();
    }
    outcome.isDesk = report->isDesk;
    outcome.version = report->version;
    co_return outcome;
}

Task<void> LocalPartners::syncNow(PartnerId id)
{
    const Result<void> may = m_accounts.mayAct(Operation::SyncPartner, id);
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_sync.syncNow(id);
}

// --- What partners give to each other

Result<GivenPartner> LocalPartners::readDefinition(const SecretBytes &text) const
{
    auto read = desk::readDefinition(text);
    if (!read)
        return tl::unexpected(read.error());
    GivenPartner given;
    given.partner.name = read->definition.instanceName;
    given.partner.host = read->definition.host;
    given.partner.port = read->definition.port;
    given.partner.check = read->definition.verifiesTls ? CertificateCheck::System : CertificateCheck::Off;
    given.partner.encrypted = !read->definition.fernetKey.isEmpty();
    given.secrets.token = std::move(read->definition.token);
    given.secrets.key = std::move(read->definition.fernetKey);
    for (const DefinitionNotice notice : std::as_const(read->notices))
        given.notices.append(wordFor(notice));
    return given;
}

Task<SecretBytes> LocalPartners::definitionFor(PartnerId id)
{
    const QPointer<LocalPartners> self(this);
    const auto partner = co_await whileAlive(self, Operation::ChangePartners, m_store.partner(id));
    if (!partner)
        co_return tl::unexpected(partner.error());
    const Result<void> may = m_accounts.mayManage(Operation::ChangePartners, partner->name);
    if (!may)
        co_return tl::unexpected(may.error());
    const PartnerServer &server = m_server.state();
    if (server.hosts.isEmpty() || server.port == 0)
        co_return tl::unexpected(failure(ApiError::Kind::Invalid, partner->name, "server", "off"));
    PartnerDefinition definition;
    definition.instanceName = m_ownName;
    definition.host = server.hosts.constFirst();
    definition.port = server.port;
    auto token = co_await whileAlive(self, Operation::ReadSecret, m_tokens.newest(id));
    if (!token)
        co_return tl::unexpected(token.error());
    definition.token = std::move(*token);
    if (partner->encrypted) {
        auto key = co_await m_secrets.read(partner_secret::issuedKey(id));
        if (!key)
            co_return tl::unexpected(key.error());
        definition.fernetKey = std::move(*key);
    }
    co_return writeDefinition(definition);
}

Task<QVector<PartnerToken>> LocalPartners::tokens(PartnerId id)
{
    const auto all = co_await m_store.issuedTokens();
    if (!all)
        co_return tl::unexpected(all.error());
    QVector<PartnerToken> found;
    for (const IssuedToken &token : *all) {
        if (token.partner == id)
            found.append({token.serial, token.issued, token.validUntil});
    }
    co_return found;
}

Task<void> LocalPartners::rotateToken(PartnerId id, std::chrono::seconds grace, QDateTime validUntil)
{
    const QPointer<LocalPartners> self(this);
    const Result<void> may = m_accounts.mayManage(Operation::ChangePartners, id);
    if (!may)
        co_return tl::unexpected(may.error());
    const auto partner = co_await m_store.partner(id);
    if (!partner)
        co_return tl::unexpected(partner.error());
    if (!self)
        co_return Result<void>{};
    const QDateTime end = m_clock.now().addSecs(std::max<qint64>(grace.count(), 0));
    co_return co_await m_tokens.issue(*partner, validUntil, end);
}

Task<void> LocalPartners::revokeTokens(PartnerId id)
{
    const Result<void> may = m_accounts.mayManage(Operation::ChangePartners, id);
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_tokens.revoke(id);
}

} // namespace desk
