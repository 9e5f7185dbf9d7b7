// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/terminal/terminal.h"

namespace desk
{

/// Watches the jobs of a workflow until all have ended, with progress. The first Ctrl+C says how to abort and
/// goes on; the second ends the wait with Cancelled, and the workflow goes on.
Task<QVector<Job>> awaitEnd(QString workflowId, Backend &backend, Terminal &terminal);

} // namespace desk
