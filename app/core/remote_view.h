// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What follows from a job being run by a partner. Pure.
#pragma once

#include "app/core/workflow.h"

namespace desk
{

/// How an abort reaches a job.
enum class AbortWay {
    Airflow,  ///< it runs here
    Withdraw, ///< a partner is to run it, and has not taken it: it is no longer offered
    NextSync, ///< its runner is told with its next sync
    None,     ///< not at all from here: its runner is no Workflow Desk, or its registration was removed
};
AbortWay abortWayOf(const Job &job);

/// Whether an abort of it can be asked for here: its state allows it, and there is a way.
bool canAbortFromHere(const Job &job);
/// Whether it can be started again by itself. A job at a partner can not: an owner's restart is about a whole
/// workflow (kaapana-protocol section 2).
bool canRestartFromHere(const Job &job);

/// Whether we and the partner that runs a job say different things of it. A partner that rejected it has told
/// us of a failure (section 5), which is no difference; nor is what it has not told yet.
bool viewsDiffer(const Job &job);

} // namespace desk
