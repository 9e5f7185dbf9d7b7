// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <array>
#include <optional>

namespace desk
{

namespace states
{
Q_NAMESPACE

/// State of a job. The first seven are Kaapana's wire states (kaapana-protocol section 5); rejected, stopping
/// and unknown are ours and never on the wire. Persisted by name.
enum class JobState {
    queued,
    pending,
    scheduled,
    running,
    finished,
    failed,
    deleted,
    rejected,
    stopping,
    unknown
};
Q_ENUM_NS(JobState)

/// What can happen to a job, seen from this instance.
enum class JobEvent {
    TriggerWritten, ///< a trigger is in the outbox
    TriggerRefused, ///< Airflow refused it for good
    RunQueued,      ///< Airflow has the run, not yet running
    RunRunning,
    RunSucceeded,
    RunFailed,
    RunLost, ///< Airflow no longer knows the run
    AbortAsked,
    AbortProven,    ///< task states and logs prove that everything stopped
    AbortNotProven, ///< the deadline passed without that proof
    RestartAsked,
    ConfirmationNeeded,
    Confirmed,
    Rejected,
    ContactLost,
};
Q_ENUM_NS(JobEvent)

// Beside the enum, where QHash looks for it.
inline size_t qHash(JobState state, size_t seed = 0)
{
    return ::qHash(static_cast<int>(state), seed);
}
} // namespace states

using states::JobEvent;
using states::JobState;

inline constexpr std::array allJobStates{JobState::queued, JobState::pending, JobState::scheduled,
    JobState::running, JobState::finished, JobState::failed, JobState::deleted, JobState::rejected,
    JobState::stopping, JobState::unknown};

/// The state that follows, or nothing if the event means nothing in that state. Pure; any thread.
std::optional<JobState> next(JobState state, JobEvent event);

/// Nothing more happens unless a person asks for it.
bool isTerminal(JobState state);
/// Airflow may hold a run for it whose state still changes, so it is polled.
bool isActive(JobState state);
bool canAbort(JobState state);
bool canRestart(JobState state);
bool canDelete(JobState state);

/// Persisted name, e.g. "running".
QString toName(JobState state);
/// The state of that name; nothing if there is none.
std::optional<JobState> jobStateFromName(const QString &name);

} // namespace desk

Q_DECLARE_METATYPE(desk::JobState)
