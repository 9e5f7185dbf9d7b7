// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/federation/peer_access.h"
#include "app/security/secrets.h"
#include "app/store/store.h"

#include <QMap>
#include <QObject>

namespace desk
{

/// The tokens that let partners in: made, rotated, revoked. Which there are is in the store, they themselves
/// in the keychain, and here only what recognises them. GUI thread.
class IssuedTokens final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IssuedTokens)
public:
    /// Both have to outlive it.
    IssuedTokens(Store &store, Secrets &secrets, QObject *parent = nullptr);

    /// Reads those that are valid, and forgets those whose end has come. One that the keychain does not give
    /// lets nobody in; the first such error is returned after all others were read.
    Task<void> open();
    /// A new one; those before it stay valid until graceOfOlder at most.
    Task<void> issue(Partner partner, QDateTime validUntil, QDateTime graceOfOlder);
    /// None of a partner's lets anybody in, from this moment on.
    Task<void> revoke(PartnerId partner);
    /// The newest one that a partner has. SecretMissing if there is none.
    Task<SecretBytes> newest(PartnerId partner);
    /// Forgets a partner that was removed from the store.
    QCoro::Task<> forget(PartnerId partner, QVector<int> serials);

    QVector<PeerAccess> access() const;

Q_SIGNALS:
    void accessChanged();

private:
    using Key = std::pair<PartnerId, int>;

    Task<void> reload();

    Store &m_store;
    Secrets &m_secrets;
    QMap<Key, PeerAccess> m_access;
};

} // namespace desk
