// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/certificate_check.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QUrl>
#include <chrono>

namespace desk
{

/// Where a partner is and whom we believe to be it. Holds no secret.
struct PeerEndpoint {
    QString instanceName; ///< as it calls itself
    QString host;
    int port = 443;
    CertificateCheck check = CertificateCheck::System;
    QString caFile;          ///< for CaFile: PEM
    QByteArray pinnedSha256; ///< for Pinned: hex
    QString proxy;           ///< host:port of an HTTP proxy; empty: the system's
    std::chrono::milliseconds deadline{
        5000}; ///< for one whole exchange, from the name lookup to the last byte

    /// https://host:port/kaapana-backend/remote
    QUrl baseUrl() const;

    bool operator==(const PeerEndpoint &) const = default;
};

} // namespace desk

Q_DECLARE_METATYPE(desk::PeerEndpoint)
