// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/scripted_backend.h"

namespace desk
{

/// Four partners: one that is well, one late, one lost, one never reached and not verified; our own server is
/// on. Times are relative to now.
void fillPartners(ScriptedPartners &partners);
/// Three requests: two jobs of clinic-b that only wait, one of clinic-c that may not start, and three of
/// clinic-d of which one may not. Their jobs are 701 to 706.
void fillRequests(ScriptedBackend &backend);
/// Workflows over two instances, the newest: ours at clinic-b, which runs Workflow Desk ("Rb4Wn1": 801 runs,
/// 802 is being stopped but runs there, 803 is not taken yet, 804 failed), ours at clinic-d, which does not
/// ("Kd7Ts5": 805 runs, 806 waits there), and clinic-b's here ("In2Cb8": 807 finished, which clinic-b does
/// not know yet).
void fillRemote(ScriptedBackend &backend);
/// A self-signed certificate for that name, valid for so many days.
QByteArray sampleCertificate(const QString &name, int days = 300);
/// All steps pass until one fails; a negative one means that none does. With the certificate that was seen.
PartnerTest testFailingAt(
    int failing, ApiError::Kind kind = ApiError::Kind::Transport, const char *field = "");

} // namespace desk
