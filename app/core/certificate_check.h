// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace desk
{

/// How a partner's certificate is verified when we call it. Persisted by name.
enum class CertificateCheck {
    System, ///< by the authorities this computer trusts
    CaFile, ///< by those of a file, and by no other
    Pinned, ///< it is this very certificate; issuer, name and validity do not matter
    Off,    ///< not at all: whoever answers is believed
};

/// Stored name, e.g. "Pinned".
QString toName(CertificateCheck check);
/// The check of a stored name; System, the strictest, for one that this program does not know.
CertificateCheck certificateCheckFromName(const QString &name);

} // namespace desk
