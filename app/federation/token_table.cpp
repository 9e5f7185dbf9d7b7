// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/token_table.h"

#include "app/security/peer_token.h"

#include <openssl/crypto.h>

namespace desk
{

namespace
{

constexpr qsizetype digestLength = 32;

} // namespace

void TokenTable::set(QVector<PeerAccess> access)
{
    const std::lock_guard lock(m_mutex);
    m_access.swap(access);
}

std::optional<PeerCaller> TokenTable::partnerOf(QByteArrayView token, const QDateTime &now) const
{
    const QByteArray digest = secretDigest(token);
    std::optional<PeerCaller> partner;
    const std::lock_guard lock(m_mutex);
    for (const PeerAccess &access : m_access) {
        const bool isSame =
            access.tokenDigest.size() == digestLength &&
            CRYPTO_memcmp(access.tokenDigest.constData(), digest.constData(), digestLength) == 0;
        const bool isValid = !access.validUntil.isValid() || now < access.validUntil;
        if (isSame && isValid && isPeerToken(token) && !access.instanceName.isEmpty())
            partner =
                PeerCaller{QString(access.instanceName.constData(), access.instanceName.size()), access.seal};
    }
    return partner;
}

} // namespace desk
