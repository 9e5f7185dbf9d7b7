// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/scripted_partners.h"

namespace desk
{

/// Four partners: one that is well, one late, one lost, one never reached and not verified; our own server is
/// on. Times are relative to now.
void fillPartners(ScriptedPartners &partners);
/// A self-signed certificate for that name, valid for so many days.
QByteArray sampleCertificate(const QString &name, int days = 300);
/// All steps pass until one fails; a negative one means that none does. With the certificate that was seen.
PartnerTest testFailingAt(
    int failing, ApiError::Kind kind = ApiError::Kind::Transport, const char *field = "");

} // namespace desk
