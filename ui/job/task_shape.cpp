// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/job/task_shape.h"

#include "app/backend/error_text.h"

#include <QCoreApplication>

namespace desk
{

JobState shapeOf(TaskState state)
{
    switch (state) {
    case TaskState::Success:
        return JobState::finished;
    case TaskState::Failed:
        return JobState::failed;
    case TaskState::Running:
        return JobState::running;
    case TaskState::Scheduled:
    case TaskState::Queued:
    case TaskState::Restarting:
    case TaskState::UpForRetry:
    case TaskState::UpForReschedule:
    case TaskState::Deferred:
        return JobState::scheduled;
    case TaskState::Skipped:
    case TaskState::Removed:
        return JobState::deleted;
    case TaskState::Unknown:
        return JobState::unknown;
    case TaskState::None:
    case TaskState::UpstreamFailed:
        return JobState::queued;
    }
    return JobState::unknown;
}

bool isNotReached(TaskState state)
{
    return state == TaskState::None || state == TaskState::UpstreamFailed;
}

QString shownTaskState(TaskState state, bool runEnded)
{
    if (isNotReached(state) && runEnded)
        return QCoreApplication::translate("desk::TaskShape", "not reached");
    return taskStateWord(state);
}

} // namespace desk
