// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dag.h"
#include "app/core/job_state.h"

#include <QString>

namespace desk
{

/// The job state whose shape and colour a task's state is drawn with.
JobState shapeOf(TaskState state);
/// Not begun, and not about to: drawn with a dashed edge.
bool isNotReached(TaskState state);
/// The state's word as shown with a task: "not reached" once the run has ended without it.
QString shownTaskState(TaskState state, bool runEnded);

} // namespace desk
