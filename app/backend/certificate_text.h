// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret_bytes.h"

#include <QDateTime>
#include <QStringList>
#include <optional>

namespace desk
{

/// A certificate as people look at it before they trust it.
struct CertificateText {
    QString subject;
    QString issuer;    ///< the subject again where it signed itself
    QDateTime until;   ///< UTC
    QByteArray sha256; ///< hexadecimal, lower case
    QString digits;    ///< of sha256: upper case, in pairs with colons
    QString words; ///< of sha256: to read out on the phone, twelve in three lines; English in every language
};

/// Of the first certificate of a PEM text; empty if there is none. Pure; any thread.
std::optional<CertificateText> describeCertificate(const QByteArray &pem);
/// The words of a SHA-256 digest in hexadecimal, as in CertificateText; empty for anything else.
QString fingerprintText(const QByteArray &sha256);
/// The words of a token or key: of a digest of it, so that hearing them gives nothing away.
QString fingerprintText(const SecretBytes &secret);

} // namespace desk
