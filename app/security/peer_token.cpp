// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/peer_token.h"

#include <QCryptographicHash>
#include <array>
#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace desk
{

namespace
{

constexpr std::array hyphens{8, 13, 18, 23};

bool isHyphenAt(qsizetype position)
{
    return std::find(hyphens.begin(), hyphens.end(), int(position)) != hyphens.end();
}

} // namespace

SecretBytes randomPeerToken()
{
    std::array<unsigned char, 16> random{};
    if (RAND_priv_bytes(random.data(), int(random.size())) != 1)
        return {};
    // RFC 9562, 5.4: version 4 and the variant.
    random[6] = static_cast<unsigned char>((random[6] & 0x0FU) | 0x40U);
    random[8] = static_cast<unsigned char>((random[8] & 0x3FU) | 0x80U);
    std::array<char, peerTokenLength> text{};
    static constexpr char digits[] = "0123456789abcdef";
    size_t position = 0;
    for (const unsigned char byte : random) {
        if (isHyphenAt(qsizetype(position)))
            text.at(position++) = '-';
        text.at(position++) = digits[byte >> 4U];
        text.at(position++) = digits[byte & 0x0FU];
    }
    SecretBytes token(QByteArray::fromRawData(text.data(), peerTokenLength));
    OPENSSL_cleanse(random.data(), random.size());
    OPENSSL_cleanse(text.data(), text.size());
    return token;
}

bool isPeerToken(QByteArrayView text)
{
    if (text.size() != peerTokenLength)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char character = text.at(i);
        const bool isDigit = (character >= '0' && character <= '9') ||
                             (character >= 'a' && character <= 'f') || (character >= 'A' && character <= 'F');
        if (isHyphenAt(i) ? character != '-' : !isDigit)
            return false;
    }
    return true;
}

bool isSameSecret(QByteArrayView left, QByteArrayView right)
{
    // Of equal length whatever the secrets are: neither content nor length shows in the time.
    const QByteArray one = secretDigest(left);
    const QByteArray other = secretDigest(right);
    return CRYPTO_memcmp(one.constData(), other.constData(), size_t(one.size())) == 0 &&
           left.size() == right.size();
}

QByteArray secretDigest(QByteArrayView secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(secret);
    return hash.result();
}

} // namespace desk
