// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/workflow.h"
#include "ui/components/banner.h"

#include <optional>

namespace desk
{

class TaskModel;

/// What a person should know of a job before all else, with the next step. Words only.
struct JobCause {
    enum class Step { None, ShowLog, CheckNow, ShowLatest };
    Banner::Kind kind = Banner::Kind::Info;
    QString headline;
    QString detail;
    Step step = Step::None;
};

/// The cause to show above a job's page, or nothing while all is well. The tasks are those of the shown
/// attempt.
std::optional<JobCause> causeOf(const JobDetails &details, const Attempt &shown, const TaskModel &tasks);

} // namespace desk
