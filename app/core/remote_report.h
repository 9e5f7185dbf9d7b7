// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/workflow.h"

namespace desk
{

/// The most bytes of UTF-8 a reported description may have: a Kaapana platform keeps it in an index that
/// takes about 2.7 kB (kaapana-protocol section 7, 5).
constexpr int longestReport = 2500;

/// The state under which an owner hears of a job's state; nothing for one it does not hear of. Only pending,
/// running, finished and failed are told: queued would make the owner offer the job again, scheduled is a
/// command, and a rejected or lost job has failed for whoever waits for it (sections 1 and 5). Pure.
std::optional<JobState> reportedState(JobState state);

/// What an owner reads about a job: plain English, at most longestReport bytes. Pure.
QString reportDescription(JobState state, const JobNote &note);

/// Cut to so many bytes of UTF-8, never within a character. Pure.
QString cutToUtf8(const QString &text, int bytes);

} // namespace desk
