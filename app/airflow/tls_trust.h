// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/airflow_connection.h"
#include "app/core/result.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace desk
{

/// Whom a connection trusts: the system's authorities, those of a file besides or alone, one certificate
/// alone, or anybody.
class TlsTrust final
{
public:
    /// The system's authorities.
    TlsTrust() = default;
    explicit TlsTrust(const AirflowConnection &connection);
    /// The authorities of a PEM file and no others.
    static TlsTrust onlyFile(const QString &caFile);
    /// The certificate of that SHA-256 (hex) and no other.
    static TlsTrust onlyCertificate(const QByteArray &sha256);
    /// Whoever answers.
    static TlsTrust anybody();

    /// Configuration for a request; File if the file of authorities cannot be read or holds none.
    Result<QSslConfiguration> configuration() const;
    bool hasPin() const { return !m_pin.isEmpty(); }
    /// Whether this is the pinned certificate: its validity and its issuer do not matter then.
    bool isPinned(const QSslCertificate &certificate) const;

private:
    QString m_caFile;
    bool m_fileAlone = false;
    bool m_anybody = false;
    QByteArray m_pin;
};

/// One word for what is wrong with a certificate, the worst first: "untrusted", "expired", "notYetValid",
/// "hostName"; "handshake" if it is nothing of the certificate's.
const char *certificateCause(const QList<QSslError> &errors);

} // namespace desk
