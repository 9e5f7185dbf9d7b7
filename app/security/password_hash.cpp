// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/password_hash.h"

#include <QRegularExpression>
#include <array>
#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace desk
{

namespace
{

constexpr int saltLength = 16;
constexpr int hashLength = 32;
constexpr auto base64 = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;

/// The hash itself, which is no secret.
QByteArray derived(const SecretBytes &password, const QByteArray &salt, const PasswordHash::Cost &cost)
{
    return scrypt(password, salt, cost, hashLength).view().toByteArray();
}

} // namespace

std::optional<PasswordHash> PasswordHash::of(const SecretBytes &password, Cost cost)
{
    std::array<unsigned char, saltLength> salt{};
    if (!isUsable(cost) || RAND_bytes(salt.data(), saltLength) != 1)
        return std::nullopt;
    PasswordHash made;
    made.m_cost = cost;
    made.m_salt =
        QByteArray(reinterpret_cast<const char *>(salt.data()), saltLength); // NOLINT(*-reinterpret-cast)
    made.m_hash = derived(password, made.m_salt, cost);
    if (made.m_hash.isEmpty())
        return std::nullopt;
    return made;
}

std::optional<PasswordHash> PasswordHash::fromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\$scrypt\\$ln=(\\d{1,2}),r=(\\d{1,2}),p=(\\d{1,2})"
                                                        "\\$([A-Za-z0-9+/]{11,64})\\$([A-Za-z0-9+/]{43})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    PasswordHash read;
    read.m_cost = {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    if (!isUsable(read.m_cost))
        return std::nullopt;
    read.m_salt = QByteArray::fromBase64(match.captured(4).toLatin1(), base64);
    read.m_hash = QByteArray::fromBase64(match.captured(5).toLatin1(), base64);
    return read;
}

QString PasswordHash::text() const
{
    return QStringLiteral("$scrypt$ln=%1,r=%2,p=%3$").arg(m_cost.ln).arg(m_cost.r).arg(m_cost.p) +
           QString::fromLatin1(m_salt.toBase64(base64)) + QLatin1Char('$') +
           QString::fromLatin1(m_hash.toBase64(base64));
}

bool PasswordHash::matches(const SecretBytes &password) const
{
    const QByteArray other = derived(password, m_salt, m_cost);
    return other.size() == m_hash.size() &&
           CRYPTO_memcmp(other.constData(), m_hash.constData(), size_t(m_hash.size())) == 0;
}

} // namespace desk
