// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/terminal/terminal.h"

namespace desk
{

/// Waits until Airflow answers, and says so meanwhile. An Airflow of our own is waited for as long as it is
/// starting, another one for some seconds; then the error is why it does not answer. Cancelled after a second
/// Ctrl+C.
Task<void> awaitAirflow(Backend &backend, Terminal &terminal);

/// Waits until Airflow knows a DAG: an Airflow that has just started finds its files one after the other.
Task<DagDetails> awaitDag(QString dagId, Backend &backend, Terminal &terminal);

} // namespace desk
