// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/components/confirm_dialog.h"

#include "app/core/workflow.h"

namespace desk
{

class TaskModel;
class Theme;

/// The questions asked before a job is aborted, restarted or deleted: they say what will happen to what. Each
/// counts on the tasks as last read back.
ConfirmDialog::Text abortQuestion(const Theme &theme, const JobDetails &details, const TaskModel &tasks);
ConfirmDialog::Text restartQuestion(const JobDetails &details);
ConfirmDialog::Text deleteQuestion(const JobDetails &details);

} // namespace desk
