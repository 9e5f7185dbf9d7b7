// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"
#include "app/core/secret_bytes.h"

#include <QDateTime>
#include <QStringList>

namespace desk
{

/// What a generated certificate says.
struct CertificateWish {
    QString commonName; ///< the instance's name
    QStringList hosts;  ///< names and addresses by which partners reach us; at least one
    QDateTime from;     ///< UTC
    int days = 825;     ///< the longest that common clients accept
};

/// A certificate of our own and its key.
struct OwnCertificate {
    QByteArray certificatePem;
    SecretBytes keyPem; ///< PKCS#8, unencrypted: belongs into the keychain
};

/// Makes a self-signed certificate with an elliptic key (P-256). Invalid (field "hosts" or "commonName") for
/// what cannot stand in one. Takes milliseconds; any thread.
Result<OwnCertificate> makeOwnCertificate(const CertificateWish &wish);

/// SHA-256 of the first certificate of a PEM text, hex; empty if there is none.
QByteArray certificateDigest(const QByteArray &pem);

} // namespace desk
