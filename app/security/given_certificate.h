// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"
#include "app/core/secret_bytes.h"

#include <QDateTime>

namespace desk
{

/// Whether a server can present itself with a certificate that somebody made for it. PEM: its own certificate
/// first, then those that lead to its authority, each signed by the next; the key without a passphrase.
/// Milliseconds; any thread.
///
/// Errors: Invalid with field "certificate" (detail "unreadable", "expired", "notYetValid" or "chain") or
/// "key" ("unreadable", "encrypted", "weak", or "other": it is another certificate's). Nothing of the key is
/// in them.
Result<void> checkGivenCertificate(
    const QByteArray &certificatePem, const SecretBytes &keyPem, const QDateTime &now);

} // namespace desk
