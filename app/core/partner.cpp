// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/partner.h"

#include "app/core/user.h"

#include <algorithm>

namespace desk
{

namespace
{

constexpr int longestHost = 64; // Kaapana's column, see kaapana-protocol section 7
constexpr int highestPort = 65535;
constexpr int sha256Digits = 64;

// A name or an address; an IPv6 address without its brackets.
bool isHost(const QString &host)
{
    const auto isAllowed = [](QChar character) {
        return (character.unicode() < 128 && character.isLetterOrNumber()) ||
               QStringView(u".-:_").contains(character);
    };
    return !host.isEmpty() && host.size() <= longestHost && std::all_of(host.begin(), host.end(), isAllowed);
}

bool isPin(const QByteArray &pin)
{
    return pin.size() == sha256Digits && std::all_of(pin.begin(), pin.end(), [](char digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
    });
}

QString secretOf(const PartnerId &id, QLatin1String what)
{
    return QLatin1String("partner/") + id + QLatin1Char('/') + what;
}

} // namespace

PartnerFlaw flawOf(const Partner &partner)
{
    if (flawOfInstanceName(partner.name) != NameFlaw::None)
        return PartnerFlaw::Name;
    if (!isHost(partner.host))
        return PartnerFlaw::Host;
    if (partner.port < 1 || partner.port > highestPort)
        return PartnerFlaw::Port;
    if (partner.check == CertificateCheck::CaFile && partner.caFile.trimmed().isEmpty())
        return PartnerFlaw::CaFile;
    if (partner.check == CertificateCheck::Pinned && !isPin(partner.pinnedSha256))
        return PartnerFlaw::Pin;
    return PartnerFlaw::None;
}

namespace partner_secret
{

QString issuedToken(const PartnerId &id, int serial)
{
    return secretOf(id, QLatin1String("issued-token/")) + QString::number(serial);
}

QString token(const PartnerId &id)
{
    return secretOf(id, QLatin1String("token"));
}

QString issuedKey(const PartnerId &id)
{
    return secretOf(id, QLatin1String("issued-key"));
}

QString key(const PartnerId &id)
{
    return secretOf(id, QLatin1String("key"));
}

QString identifierKey()
{
    return QStringLiteral("federation/identifier-key");
}

} // namespace partner_secret

} // namespace desk
