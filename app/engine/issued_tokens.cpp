// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/issued_tokens.h"

#include "app/engine/peer_clients.h"
#include "app/security/peer_token.h"

#include <QPointer>

namespace desk
{

namespace
{

ApiError failure(ApiError::Kind kind, Operation operation, const QString &partner)
{
    ApiError error;
    error.kind = kind;
    error.operation = operation;
    error.target = partner;
    return error;
}

} // namespace

IssuedTokens::IssuedTokens(Store &store, Secrets &secrets, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
{
}

Task<void> IssuedTokens::open()
{
    const QPointer<IssuedTokens> self(this);
    const auto ended = co_await m_store.dropEndedTokens();
    if (!ended)
        co_return tl::unexpected(ended.error());
    for (const IssuedToken &token : *ended) {
        if (!self)
            co_return Result<void>{};
        // The token is worth nothing any more: that it is left behind harms nobody.
        co_await m_secrets.remove(partner_secret::issuedToken(token.partner, token.serial));
    }
    if (!self)
        co_return Result<void>{};
    co_return co_await reload();
}

Task<void> IssuedTokens::reload()
{
    const QPointer<IssuedTokens> self(this);
    const auto tokens = co_await m_store.issuedTokens();
    if (!tokens)
        co_return tl::unexpected(tokens.error());
    if (!self)
        co_return Result<void>{};
    const auto partners = co_await m_store.partners();
    if (!partners)
        co_return tl::unexpected(partners.error());
    if (!self)
        co_return Result<void>{};
    QHash<PartnerId, std::shared_ptr<const BodySeal>> seals;
    for (const Partner &partner : *partners) {
        seals.insert(partner.id, co_await sealOf(this, m_secrets, partner));
        if (!self)
            co_return Result<void>{};
    }
    Result<void> outcome;
    QMap<Key, PeerAccess> access;
    for (const IssuedToken &token : *tokens) {
        const auto secret = co_await m_secrets.read(partner_secret::issuedToken(token.partner, token.serial));
        if (!self)
            co_return Result<void>{};
        if (secret) {
            access.insert({token.partner, token.serial},
                PeerAccess::of(token.partnerName, *secret, token.validUntil, seals.value(token.partner)));
        } else if (outcome) {
            ApiError error = secret.error();
            error.target = token.partnerName;
            outcome = tl::unexpected(error);
        }
    }
    // What was revoked or issued meanwhile is known better here.
    const auto now = co_await m_store.issuedTokens();
    if (!now)
        co_return tl::unexpected(now.error());
    if (!self)
        co_return Result<void>{};
    QMap<Key, PeerAccess> valid;
    for (const IssuedToken &token : *now) {
        const Key key{token.partner, token.serial};
        PeerAccess entry = access.value(key, m_access.value(key));
        entry.validUntil = token.validUntil;
        if (!entry.tokenDigest.isEmpty())
            valid.insert(key, entry);
    }
    m_access = valid;
    Q_EMIT accessChanged();
    co_return outcome;
}

Task<void> IssuedTokens::issue(Partner partner, QDateTime validUntil, QDateTime graceOfOlder)
{
    const QPointer<IssuedTokens> self(this);
    const SecretBytes token = randomPeerToken();
    if (token.isEmpty()) {
        co_return tl::unexpected(failure(ApiError::Kind::Process, Operation::ChangePartners, partner.name));
    }
    const auto serial = co_await m_store.issueToken(partner.id, validUntil, graceOfOlder);
    if (!serial)
        co_return tl::unexpected(during(Operation::ChangePartners, serial.error()));
    if (!self)
        co_return Result<void>{};
    const auto written =
        co_await m_secrets.write(partner_secret::issuedToken(partner.id, *serial), token.clone());
    if (!written)
        co_return tl::unexpected(written.error());
    if (!self)
        co_return Result<void>{};
    // That another partner's token cannot be read is no reason to fail this one's.
    const auto read = co_await reload();
    if (!read && self && !m_access.contains({partner.id, *serial}))
        co_return tl::unexpected(read.error());
    co_return Result<void>{};
}

Task<void> IssuedTokens::revoke(PartnerId partner)
{
    const QPointer<IssuedTokens> self(this);
    // The door first, the records after it: an error of the store does not keep it open.
    m_access.removeIf(
        [&partner](QMap<Key, PeerAccess>::iterator entry) { return entry.key().first == partner; });
    Q_EMIT accessChanged();
    const auto serials = co_await m_store.revokeTokens(partner);
    if (!serials)
        co_return tl::unexpected(during(Operation::ChangePartners, serials.error()));
    if (self)
        co_await forget(partner, *serials);
    co_return Result<void>{};
}

QCoro::Task<> IssuedTokens::forget(PartnerId partner, QVector<int> serials)
{
    const QPointer<IssuedTokens> self(this);
    if (m_access.removeIf(
            [&partner](QMap<Key, PeerAccess>::iterator entry) { return entry.key().first == partner; }) > 0)
        Q_EMIT accessChanged();
    for (const int serial : std::as_const(serials)) {
        if (self)
            co_await m_secrets.remove(partner_secret::issuedToken(partner, serial));
    }
}

Task<SecretBytes> IssuedTokens::newest(PartnerId partner)
{
    const QPointer<IssuedTokens> self(this);
    const auto tokens = co_await m_store.issuedTokens();
    if (!tokens)
        co_return tl::unexpected(tokens.error());
    int newest = 0;
    for (const IssuedToken &token : *tokens) {
        if (token.partner == partner)
            newest = std::max(newest, token.serial);
    }
    if (newest == 0 || !self) {
        co_return tl::unexpected(failure(ApiError::Kind::SecretMissing, Operation::ReadSecret, QString()));
    }
    co_return co_await m_secrets.read(partner_secret::issuedToken(partner, newest));
}

QVector<PeerAccess> IssuedTokens::access() const
{
    return m_access.values();
}

} // namespace desk
