// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/pending_request.h"

namespace desk
{

/// The sentence that says why a partner's job may not start here; empty if it may.
QString describe(const RemoteDecision &decision);
/// The sentence for a note about a partner's job, or about a job at a partner; empty for other notes.
QString describePartnerNote(const JobNote &note);
/// Why a partner's workflow waits here: what forbids its start, or that somebody has to confirm it.
QString whyItWaits(const PendingRequest &request);
/// What our policy lets that partner do, a sentence each.
QStringList policySentences(const PendingRequest &request);

} // namespace desk
