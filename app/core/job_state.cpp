// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/job_state.h"

#include <QMetaEnum>

namespace desk
{

namespace
{

struct Transition {
    JobState from;
    JobEvent event;
    JobState to;
};

// Every pair that means something; all others change nothing. Events that only confirm a state are left out.
constexpr std::array transitions{
    // queued: the trigger waits in the outbox
    Transition{JobState::queued, JobEvent::TriggerWritten, JobState::scheduled},
    Transition{JobState::queued, JobEvent::TriggerRefused, JobState::failed},
    Transition{JobState::queued, JobEvent::RunQueued, JobState::scheduled},
    Transition{JobState::queued, JobEvent::RunRunning, JobState::running},
    Transition{JobState::queued, JobEvent::RunSucceeded, JobState::finished},
    Transition{JobState::queued, JobEvent::RunFailed, JobState::failed},
    Transition{JobState::queued, JobEvent::RunLost, JobState::deleted},
    Transition{JobState::queued, JobEvent::AbortAsked, JobState::stopping},
    Transition{JobState::queued, JobEvent::ConfirmationNeeded, JobState::pending},
    // pending: a person has to decide
    Transition{JobState::pending, JobEvent::Confirmed, JobState::queued},
    Transition{JobState::pending, JobEvent::Rejected, JobState::rejected},
    Transition{JobState::pending, JobEvent::AbortAsked, JobState::stopping},
    // scheduled: Airflow has the run, or was asked for it
    Transition{JobState::scheduled, JobEvent::TriggerRefused, JobState::failed},
    Transition{JobState::scheduled, JobEvent::RunRunning, JobState::running},
    Transition{JobState::scheduled, JobEvent::RunSucceeded, JobState::finished},
    Transition{JobState::scheduled, JobEvent::RunFailed, JobState::failed},
    Transition{JobState::scheduled, JobEvent::RunLost, JobState::deleted},
    Transition{JobState::scheduled, JobEvent::AbortAsked, JobState::stopping},
    Transition{JobState::scheduled, JobEvent::ContactLost, JobState::unknown},
    // running
    Transition{JobState::running, JobEvent::RunQueued, JobState::scheduled}, // cleared in Airflow
    Transition{JobState::running, JobEvent::RunSucceeded, JobState::finished},
    Transition{JobState::running, JobEvent::RunFailed, JobState::failed},
    Transition{JobState::running, JobEvent::RunLost, JobState::deleted},
    Transition{JobState::running, JobEvent::AbortAsked, JobState::stopping},
    Transition{JobState::running, JobEvent::ContactLost, JobState::unknown},
    // stopping: only proof, or the lack of it, ends it; what Airflow says of the run meanwhile does not
    Transition{JobState::stopping, JobEvent::AbortProven, JobState::failed},
    Transition{JobState::stopping, JobEvent::AbortNotProven, JobState::failed},
    Transition{JobState::stopping, JobEvent::RunSucceeded, JobState::finished}, // it was faster
    Transition{JobState::stopping, JobEvent::RunLost, JobState::deleted},
    Transition{JobState::stopping, JobEvent::TriggerRefused, JobState::failed}, // nothing was ever started
    // unknown: the next answer tells
    Transition{JobState::unknown, JobEvent::TriggerRefused, JobState::failed},
    Transition{JobState::unknown, JobEvent::RunQueued, JobState::scheduled},
    Transition{JobState::unknown, JobEvent::RunRunning, JobState::running},
    Transition{JobState::unknown, JobEvent::RunSucceeded, JobState::finished},
    Transition{JobState::unknown, JobEvent::RunFailed, JobState::failed},
    Transition{JobState::unknown, JobEvent::RunLost, JobState::deleted},
    Transition{JobState::unknown, JobEvent::AbortAsked, JobState::stopping},
    // ended: a restart makes a new attempt; Airflow's own user may clear a run
    Transition{JobState::finished, JobEvent::RestartAsked, JobState::queued},
    Transition{JobState::finished, JobEvent::RunLost, JobState::deleted},
    Transition{JobState::failed, JobEvent::RestartAsked, JobState::queued},
    Transition{JobState::failed, JobEvent::RunQueued, JobState::scheduled},
    Transition{JobState::failed, JobEvent::RunRunning, JobState::running},
    Transition{JobState::failed, JobEvent::RunLost, JobState::deleted},
    Transition{JobState::deleted, JobEvent::RestartAsked, JobState::queued},
    Transition{JobState::rejected, JobEvent::RestartAsked, JobState::queued},
};

} // namespace

std::optional<JobState> next(JobState state, JobEvent event)
{
    for (const Transition &transition : transitions) {
        if (transition.from == state && transition.event == event)
            return transition.to;
    }
    return std::nullopt;
}

bool isTerminal(JobState state)
{
    return state == JobState::finished || state == JobState::failed || state == JobState::deleted ||
           state == JobState::rejected;
}

bool isActive(JobState state)
{
    return state == JobState::scheduled || state == JobState::running || state == JobState::stopping ||
           state == JobState::unknown;
}

bool canAbort(JobState state)
{
    return next(state, JobEvent::AbortAsked).has_value();
}

bool canRestart(JobState state)
{
    return next(state, JobEvent::RestartAsked).has_value();
}

bool canDelete(JobState state)
{
    return isTerminal(state);
}

QString toName(JobState state)
{
    return QString::fromLatin1(QMetaEnum::fromType<JobState>().valueToKey(static_cast<int>(state)));
}

std::optional<JobState> jobStateFromName(const QString &name)
{
    bool known = false;
    const int value = QMetaEnum::fromType<JobState>().keyToValue(name.toLatin1().constData(), &known);
    if (!known)
        return std::nullopt;
    return static_cast<JobState>(value);
}

} // namespace desk
