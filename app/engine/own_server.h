// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/core/partners.h"
#include "app/federation/peer_server.h"
#include "app/security/secrets.h"
#include "app/store/store.h"

#include <QTimer>

namespace desk
{

/// Our server for partners with its settings and its certificate. Off until it is turned on; the certificate
/// is made then, for the names under which partners reach us, and renewed before it ends, unless one was
/// given to us. Keys are in the keychain. GUI thread.
class OwnServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnServer)
public:
    /// All have to outlive it.
    OwnServer(Store &store, Secrets &secrets, PeerRequests &requests, const Clock &clock,
        PeerServerLimits limits, QObject *parent = nullptr);

    void setOwnName(const QString &name) { m_ownName = name; }
    /// Reads the settings. Errors: the store's.
    Task<void> open();
    /// Keeps other settings and does as they say. Invalid (field "hosts" or "port"); what keeps the server
    /// from running is in state(), and no error.
    Task<void> set(bool on, QString address, int port, QStringList hosts);
    /// See Partners.
    Task<void> useCertificate(QByteArray certificatePem, SecretBytes keyPem);
    /// Whether this process is the one to serve.
    QCoro::Task<> work(bool on);
    void setAccess(const QVector<PeerAccess> &access) { m_server.setAccess(access); }
    const PartnerServer &state() const { return m_state; }

Q_SIGNALS:
    void changed(const desk::PartnerServer &server);
    void refused(const desk::PeerRefusal &refusal);

private:
    QString keySecret() const;
    QCoro::Task<> renewInTime();
    Task<void> renewCertificate();
    Task<void> save();
    QCoro::Task<> apply();
    bool needsCertificate() const;

    Store &m_store;
    Secrets &m_secrets;
    const Clock &m_clock;
    PeerServerLimits m_limits;
    PeerServer m_server;
    PartnerServer m_state;
    QTimer m_daily;          ///< looks whether the certificate is to be renewed
    QStringList m_certified; ///< the names in the certificate
    QString m_ownName;
    bool m_working = false;
    int m_applied = 0; ///< counts apply(), of which only the last one counts
};

} // namespace desk
