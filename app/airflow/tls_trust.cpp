// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/tls_trust.h"

#include <QCryptographicHash>

namespace desk
{

TlsTrust::TlsTrust(const AirflowConnection &connection)
    : m_caFile(connection.caFile)
    , m_pin(connection.pinnedSha256.toLower().replace(':', "").simplified().replace(' ', ""))
{
}

Result<QSslConfiguration> TlsTrust::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!m_caFile.isEmpty() && !configuration.addCaCertificates(m_caFile)) {
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

} // namespace desk
