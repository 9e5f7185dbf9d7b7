// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/terminal/terminal.h"

#include <QSet>

namespace desk
{

/// Watches the jobs of a workflow until all have ended, with progress. The first Ctrl+C says how to abort and
/// goes on; the second ends the wait with Cancelled, and the workflow goes on.
/// With only, it watches no more than these of its jobs: others may start runs of a service workflow without
/// end. Of those, one that Airflow no longer has counts as ended, and is not among the jobs returned.
Task<QVector<Job>> awaitEnd(QString workflowId, Backend &backend, Terminal &terminal, QSet<JobId> only = {});

} // namespace desk
