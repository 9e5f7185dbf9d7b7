// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/peer_access.h"

#include "app/security/peer_token.h"

namespace desk
{

PeerAccess PeerAccess::of(const QString &instanceName, const SecretBytes &token, const QDateTime &validUntil,
    std::shared_ptr<const BodySeal> seal)
{
    return {instanceName, secretDigest(token.view()), validUntil, std::move(seal)};
}

} // namespace desk
