// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/certificate_check.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QVector>

namespace desk
{

/// A partner's id here: a random UUID, never shown and never on the wire. What is secret about a partner is
/// in the keychain under names made from it.
using PartnerId = QString;

/// A dataset that an instance lets another one use; how many series is known, which is not.
struct SharedDataset {
    QString name;
    int identifierCount = 0;
    bool operator==(const SharedDataset &) const = default;
};

/// What a partner last told of itself, and what it lets us use.
struct PartnerAdvert {
    QStringList dags; ///< sorted
    QVector<SharedDataset> datasets;
    bool automaticUpdate = false;    ///< it asks for jobs by itself
    bool automaticExecution = false; ///< it starts our jobs without asking anybody
    bool speaksDesk = false;         ///< it runs Workflow Desk: abort and deletion by the owner reach it
    bool operator==(const PartnerAdvert &) const = default;
};

/// A registered partner. Holds no token and no key.
struct Partner {
    PartnerId id;
    QString name; ///< as it calls itself: [A-Za-z0-9._-], at most 64, unique in the federation
    QString host;
    int port = 443;
    CertificateCheck check = CertificateCheck::System;
    QString caFile;          ///< for CaFile: a PEM file
    QByteArray pinnedSha256; ///< for Pinned: hexadecimal, lower case
    bool encrypted = true;   ///< files go to it under a Fernet key
    QDateTime created;
    QDateTime updated;     ///< of the registration
    QDateTime lastContact; ///< last successful exchange, in either direction; invalid: never
    PartnerAdvert advert;

    bool operator==(const Partner &) const = default;
};

/// Why a registration cannot be taken. Pure.
enum class PartnerFlaw { None, Name, Host, Port, CaFile, Pin };
PartnerFlaw flawOf(const Partner &partner);

/// Names of a partner's entries in the keychain.
namespace partner_secret
{
/// The token that we issued to it under that serial: it identifies itself with it.
QString issuedToken(const PartnerId &id, int serial);
/// The token that it issued to us.
QString token(const PartnerId &id);
/// The Fernet key with which we encrypt for it.
QString issuedKey(const PartnerId &id);
/// The Fernet key with which it encrypts for us.
QString key(const PartnerId &id);
/// The key under which partners see our identifiers; the same for all, and known to none of them.
QString identifierKey();
} // namespace partner_secret

} // namespace desk

Q_DECLARE_METATYPE(desk::Partner)
