// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/partner.h"
#include "app/federation/peer_client.h"
#include "app/security/secrets.h"

#include <QPointer>
#include <map>
#include <memory>

namespace desk
{

/// The seal for a partner's messages, from the keys in the keychain; null where encryption is off for it or a
/// key is missing, or when the owner is gone, which the keychain outlives.
QCoro::Task<std::shared_ptr<const BodySeal>> sealOf(
    QPointer<const QObject> owner, Secrets &secrets, Partner partner);

/// One client for each partner, made when it is first called, with the token and the keys from the keychain.
/// GUI thread.
class PeerClients final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeerClients)
public:
    /// Has to outlive it. deadline: for one exchange with a partner.
    PeerClients(Secrets &secrets, std::chrono::milliseconds deadline, QObject *parent = nullptr);

    /// What we are called; forgets all clients.
    void setOwnName(const QString &name);
    const QString &ownName() const { return m_ownName; }
    /// Errors: the keychain's. The client stays usable while the pointer is held.
    Task<std::shared_ptr<PeerClient>> of(Partner partner);
    /// Its token changed, or it is gone: what is under way ends.
    void forget(const PartnerId &partner);
    void forgetAll();

    PeerEndpoint endpointOf(const Partner &partner) const;

private:
    Secrets &m_secrets;
    std::shared_ptr<Worker> m_worker = std::make_shared<Worker>(); ///< encrypts for all of them
    std::chrono::milliseconds m_deadline;
    QString m_ownName;
    std::map<PartnerId, std::shared_ptr<PeerClient>> m_clients;
};

} // namespace desk
