// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/airflow_connection.h"
#include "app/core/result.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace desk
{

/// Whom a connection trusts: the system's authorities, those of a file besides, or one certificate alone.
class TlsTrust final
{
public:
    explicit TlsTrust(const AirflowConnection &connection);

    /// Configuration for a request; File if the file of authorities cannot be read or holds none.
    Result<QSslConfiguration> configuration() const;
    bool hasPin() const { return !m_pin.isEmpty(); }
    /// Whether this is the pinned certificate: its validity and its issuer do not matter then.
    bool isPinned(const QSslCertificate &certificate) const;

private:
    QString m_caFile;
    QByteArray m_pin;
};

} // namespace desk
