// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/tls_trust.h"

#include <QCryptographicHash>
#include <QSslSocket>

namespace desk
{

namespace
{

QByteArray plainHex(const QByteArray &sha256)
{
    return sha256.toLower().replace(':', "").simplified().replace(' ', "");
}

} // namespace

TlsTrust::TlsTrust(const AirflowConnection &connection)
    : m_caFile(connection.caFile)
    , m_pin(plainHex(connection.pinnedSha256))
{
}

TlsTrust TlsTrust::onlyFile(const QString &caFile)
{
    TlsTrust trust;
    trust.m_caFile = caFile;
    trust.m_fileAlone = true;
    return trust;
}

TlsTrust TlsTrust::onlyCertificate(const QByteArray &sha256)
{
    TlsTrust trust;
    // No pin at all would be another kind of trust: an empty one matches nothing.
    trust.m_pin = sha256.isEmpty() ? QByteArrayLiteral("-") : plainHex(sha256);
    return trust;
}

TlsTrust TlsTrust::anybody()
{
    TlsTrust trust;
    trust.m_anybody = true;
    return trust;
}

Result<QSslConfiguration> TlsTrust::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (m_anybody)
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (m_fileAlone)
        configuration.setCaCertificates({});
    if ((m_fileAlone || !m_caFile.isEmpty()) && !configuration.addCaCertificates(m_caFile)) {
        ApiError error;
        error.kind = ApiError::Kind::File;
        error.operation = Operation::ReadFile;
        error.target = m_caFile;
        return tl::unexpected<ApiError>(error);
    }
    return configuration;
}

bool TlsTrust::isPinned(const QSslCertificate &certificate) const
{
    return !certificate.isNull() && certificate.digest(QCryptographicHash::Sha256).toHex() == m_pin;
}

const char *certificateCause(const QList<QSslError> &errors)
{
    bool expired = false;
    bool early = false;
    bool otherName = false;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
            expired = true;
            break;
        case QSslError::CertificateNotYetValid:
            early = true;
            break;
        case QSslError::HostNameMismatch:
            otherName = true;
            break;
        default:
            return "untrusted";
        }
    }
    if (expired)
        return "expired";
    if (early)
        return "notYetValid";
    return otherName ? "hostName" : "handshake";
}

} // namespace desk
