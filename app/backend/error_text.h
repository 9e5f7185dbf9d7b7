// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/api_error.h"
#include "app/core/dag.h"
#include "app/core/job_state.h"
#include "app/core/workflow.h"

#include <QString>

namespace desk
{

/// An error for people. The only place where errors become sentences; windows and terminal share it.
struct ErrorText {
    QString headline; ///< what happened, to whom: one sentence
    QString detail;   ///< why, as far as known: one or two sentences
    QString nextStep; ///< what to do: one sentence
};

/// What was tried, as a sentence that it failed.
QString headlineOf(const ApiError &error);
/// Sentences for an error, in the application's language.
ErrorText describe(const ApiError &error);
/// The word for a state, e.g. "running".
QString stateWord(JobState state);
/// The sentence for a note; empty for None.
QString describe(const JobNote &note);
/// The word for a task's state, e.g. "up for retry".
QString taskStateWord(TaskState state);

} // namespace desk
