// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret_bytes.h"
#include "app/federation/body_seal.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace desk
{

/// A token that lets one partner in. During a rotation a partner has two, the older one with an end.
struct PeerAccess {
    QString instanceName;
    QByteArray tokenDigest; ///< SHA-256 of the token that we issued; the server never holds the token itself
    QDateTime validUntil;   ///< UTC; invalid: without an end
    std::shared_ptr<const BodySeal> seal; ///< null: bodies go as they are

    /// For a token that was just made or read from the keychain.
    static PeerAccess of(const QString &instanceName, const SecretBytes &token,
        const QDateTime &validUntil = {}, std::shared_ptr<const BodySeal> seal = nullptr);

    bool operator==(const PeerAccess &) const = default;
};

} // namespace desk
