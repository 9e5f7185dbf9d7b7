// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/job_transitions.h"

#include "app/store/job_repository.h"
#include "app/store/outbox_repository.h"
#include "app/store/outgoing_repository.h"
#include "app/store/remote_admission.h"
#include "app/store/report_repository.h"
#include "app/store/service_runs.h"
#include "app/store/stored_names.h"
#include "app/store/workflow_repository.h"

namespace desk
{

namespace
{

// The run id of a later attempt: the first one's with another number at its end.
QString runIdOf(const QString &previous, int previousAttempt, int attempt)
{
    const QString suffix = QLatin1Char('-') + QString::number(previousAttempt);
    const QString base = previous.endsWith(suffix) ? previous.chopped(suffix.size()) : previous;
    return base + QLatin1Char('-') + QString::number(attempt);
}

} // namespace

void JobTransitions::apply(const QVector<JobUpdate> &updates)
{
    for (const JobUpdate &update : updates) {
        const auto row = find(update.job);
        if (!row)
            continue;
        if (update.attempt == row->attempt)
            applyToJob(update, *row);
        else
            applyToOldAttempt(update);
    }
}

int JobTransitions::askAbort(const QVector<JobId> &jobs)
{
    OutboxRepository outbox(m_session);
    OutgoingRepository outgoing(m_session);
    QVector<OutboxEntry> aborts;
    int asked = 0;
    for (const JobId job : jobs) {
        const auto row = find(job);
        if (!row || !canAbort(row->state))
            continue;
        if (outgoing.isOutgoing(job)) {
            asked += askRunnerToAbort(job, *row) ? 1 : 0;
            continue;
        }
        ++asked;
        if (!row->sent) {
            outbox.withdraw(job, row->attempt, OutboxEntry::Kind::Trigger);
            const auto stopping = next(row->state, JobEvent::AbortAsked).value_or(JobState::stopping);
            const auto stopped = next(stopping, JobEvent::AbortProven).value_or(JobState::failed);
            store(job, *row, stopped, {JobNoteCode::AbortedUnsent, QString()});
            continue;
        }
        store(job, *row, next(row->state, JobEvent::AbortAsked).value_or(JobState::stopping), {});
        SqlStatement(m_session, "UPDATE jobs SET abort_asked = ? WHERE id = ?").run({m_session.now(), job});
        OutboxEntry abort;
        abort.kind = OutboxEntry::Kind::Abort;
        abort.job = job;
        abort.attempt = row->attempt;
        abort.dagId = row->dagId;
        abort.runId = row->runId;
        aborts.append(abort);
    }
    outbox.add(aborts);
    return asked;
}

int JobTransitions::askRestart(const QVector<JobId> &jobs)
{
    ServiceRuns(m_session).refuse(jobs, Operation::RestartJob);
    OutgoingRepository outgoing(m_session);
    QVector<OutboxEntry> triggers;
    for (const JobId job : jobs) {
        const auto row = find(job);
        const auto state = row ? next(row->state, JobEvent::RestartAsked) : std::nullopt;
        if (!state || outgoing.isOutgoing(job))
            continue;
        Row fresh = *row;
        fresh.attempt = row->attempt + 1;
        fresh.runId = runIdOf(row->runId, row->attempt, fresh.attempt);
        SqlStatement(m_session,
            "INSERT INTO attempts (job_id, number, run_id, state, note_code, note_detail, created) "
            "VALUES (?, ?, ?, ?, ?, '', ?)")
            .run({job, fresh.attempt, fresh.runId, toName(*state), storedName(JobNoteCode::None),
                m_session.now()});
        SqlStatement(m_session,
            "UPDATE jobs SET attempt = ?, abort_asked = NULL, note_code = ?, note_detail = '' WHERE id = ?")
            .run({fresh.attempt, storedName(JobNoteCode::None), job});
        store(job, fresh, *state, {});
        OutboxEntry trigger;
        trigger.kind = OutboxEntry::Kind::Trigger;
        trigger.job = job;
        trigger.attempt = fresh.attempt;
        trigger.dagId = fresh.dagId;
        trigger.runId = fresh.runId;
        triggers.append(trigger);
    }
    OutboxRepository(m_session).add(triggers);
    return static_cast<int>(triggers.size());
}

// Only a runner that is told of it can stop what it has; without one the job would be called stopping for
// ever.
bool JobTransitions::askRunnerToAbort(JobId job, const Row &row)
{
    OutgoingRepository outgoing(m_session);
    const auto view = JobRepository(m_session).these({job}).value(0).remote;
    if (!view)
        return false;
    if (view->taken.isValid() && !view->canAbort)
        return false;
    outgoing.noteAbort(job);
    if (view->taken.isValid())
        store(job, row, JobState::stopping, {});
    else
        store(job, row, JobState::failed, {JobNoteCode::AbortedUnsent, QString()});
    return true;
}

bool JobTransitions::happen(JobId job, JobEvent event, const JobNote &note)
{
    const auto row = find(job);
    const auto state = row ? next(row->state, event) : std::nullopt;
    if (!state)
        return false;
    store(job, *row, *state, note);
    return true;
}

bool JobTransitions::confirm(JobId job)
{
    const auto row = find(job);
    const auto state = row ? next(row->state, JobEvent::Confirmed) : std::nullopt;
    if (!state)
        return false;
    clearNote(job, row->attempt);
    store(job, *row, *state, {});
    OutboxEntry trigger;
    trigger.kind = OutboxEntry::Kind::Trigger;
    trigger.job = job;
    trigger.attempt = row->attempt;
    trigger.dagId = row->dagId;
    trigger.runId = row->runId;
    OutboxRepository(m_session).add({trigger});
    return true;
}

bool JobTransitions::holdBack(JobId job, const JobNote &note)
{
    const auto row = find(job);
    const auto state = row ? next(row->state, JobEvent::ConfirmationNeeded) : std::nullopt;
    if (!state || row->sent)
        return false;
    OutboxRepository(m_session).withdraw(job, row->attempt, OutboxEntry::Kind::Trigger);
    store(job, *row, *state, note);
    return true;
}

void JobTransitions::annotate(JobId job, const JobNote &note)
{
    const auto row = find(job);
    if (!row)
        return;
    clearNote(job, row->attempt);
    store(job, *row, row->state, note);
}

void JobTransitions::follow(JobId job, JobState state, const JobNote &note)
{
    const auto row = find(job);
    if (!row)
        return;
    if (isTerminal(row->state) && row->state != state)
        clearNote(job, row->attempt);
    store(job, *row, state, note);
}

void JobTransitions::clearNote(JobId job, int attempt)
{
    const QString none = storedName(JobNoteCode::None);
    SqlStatement(m_session, "UPDATE jobs SET note_code = ?, note_detail = '' WHERE id = ?").run({none, job});
    SqlStatement(
        m_session, "UPDATE attempts SET note_code = ?, note_detail = '' WHERE job_id = ? AND number = ?")
        .run({none, job, attempt});
}

int JobTransitions::removeWorkflows(const QStringList &workflowIds)
{
    ServiceRuns(m_session).refuse(workflowIds, Operation::DeleteWorkflow);
    OutboxRepository outbox(m_session);
    OutgoingRepository outgoing(m_session);
    SqlStatement states(m_session, "SELECT DISTINCT state FROM jobs WHERE workflow_id = ?");
    for (const QString &workflow : workflowIds) {
        // A trigger under way may still make a run that nobody would know of any more.
        bool ended = !outbox.holdsTriggers(workflow) && !outgoing.isUnderWay(workflow);
        states.run({workflow});
        while (states.next())
            ended = ended && canDelete(jobStateFromStored(states.text(0)));
        if (!ended)
            m_session.fail(ApiError::Kind::Conflict, Operation::DeleteWorkflow, workflow);
    }
    QStringList once = workflowIds;
    once.removeDuplicates();
    outbox.addDeletions(once);
    outgoing.addDeletions(once);
    return WorkflowRepository(m_session).remove(once);
}

QVector<OutboxEntry> JobTransitions::takeDue(const QDateTime &now, int limit, int triggers)
{
    const QVector<OutboxEntry> due = OutboxRepository(m_session).due(now, limit, triggers);
    QVector<OutboxEntry> entries;
    entries.reserve(due.size());
    for (const OutboxEntry &entry : due) {
        if (entry.kind == OutboxEntry::Kind::Trigger && !markSent(entry))
            continue;
        entries.append(entry);
    }
    return entries;
}

void JobTransitions::done(qint64 entry, const QVector<JobUpdate> &updates)
{
    OutboxRepository outbox(m_session);
    const auto carriedOut = outbox.find(entry);
    outbox.remove(entry);
    if (carriedOut && carriedOut->kind == OutboxEntry::Kind::Trigger) {
        bool refused = false;
        for (const JobUpdate &update : updates)
            refused = refused || update.event == JobEvent::TriggerRefused;
        // A refused trigger left no run of ours: nothing to abort, and nothing to delete later.
        if (refused)
            outbox.withdraw(carriedOut->job, carriedOut->attempt, OutboxEntry::Kind::Abort);
        else
            markTriggered(*carriedOut);
    }
    apply(updates);
}

std::optional<JobTransitions::Row> JobTransitions::find(JobId job)
{
    SqlStatement row(m_session,
        "SELECT j.workflow_id, j.dag_id, a.run_id, j.state, j.attempt, a.sent FROM jobs j "
        "JOIN attempts a ON a.job_id = j.id AND a.number = j.attempt WHERE j.id = ?");
    row.run({job});
    if (!row.next())
        return std::nullopt;
    return Row{
        row.text(0), row.text(1), row.text(2), jobStateFromStored(row.text(3)), row.count(4), !row.isNull(5)};
}

void JobTransitions::applyToJob(const JobUpdate &update, const Row &row)
{
    const auto state = next(row.state, update.event);
    if (!state)
        return;
    // A run that was cleared in Airflow runs again: what its end was is no longer true.
    const bool again = isTerminal(row.state) && !isTerminal(*state);
    if (again) {
        SqlStatement(m_session, "UPDATE jobs SET abort_asked = NULL WHERE id = ?").run({update.job});
        clearNote(update.job, update.attempt);
    }
    store(update.job, row, *state, update.note);
    storeTimes(update, again);
}

void JobTransitions::applyToOldAttempt(const JobUpdate &update)
{
    SqlStatement attempt(m_session, "SELECT state FROM attempts WHERE job_id = ? AND number = ?");
    attempt.run({update.job, update.attempt});
    if (!attempt.next())
        return;
    const auto state = next(jobStateFromStored(attempt.text(0)), update.event);
    if (!state)
        return;
    SqlStatement(m_session, "UPDATE attempts SET state = ? WHERE job_id = ? AND number = ?")
        .run({toName(*state), update.job, update.attempt});
    if (update.note.code != JobNoteCode::None) {
        SqlStatement(
            m_session, "UPDATE attempts SET note_code = ?, note_detail = ? WHERE job_id = ? AND number = ?")
            .run({storedName(update.note.code), update.note.detail, update.job, update.attempt});
    }
    storeTimes(update, false);
    m_session.touched().jobs.insert(update.job);
}

// The job and its current attempt; a note of no code leaves the one there is.
void JobTransitions::store(JobId job, const Row &row, JobState state, const JobNote &note)
{
    const QString name = toName(state);
    SqlStatement(m_session, "UPDATE jobs SET state = ?, updated = ? WHERE id = ?")
        .run({name, m_session.now(), job});
    SqlStatement(m_session, "UPDATE attempts SET state = ? WHERE job_id = ? AND number = ?")
        .run({name, job, row.attempt});
    if (note.code != JobNoteCode::None) {
        const QString code = storedName(note.code);
        SqlStatement(m_session, "UPDATE jobs SET note_code = ?, note_detail = ? WHERE id = ?")
            .run({code, note.detail, job});
        SqlStatement(
            m_session, "UPDATE attempts SET note_code = ?, note_detail = ? WHERE job_id = ? AND number = ?")
            .run({code, note.detail, job, row.attempt});
    }
    m_session.touched().jobs.insert(job);
    m_session.touched().workflows.insert(row.workflow);
    QHash<JobState, int> &moved = m_session.touched().moved[row.workflow];
    --moved[row.state];
    ++moved[state];
    ReportRepository(m_session).add(job);
}

void JobTransitions::storeTimes(const JobUpdate &update, bool again)
{
    if (again) {
        SqlStatement(m_session, "UPDATE attempts SET ended = NULL WHERE job_id = ? AND number = ?")
            .run({update.job, update.attempt});
    }
    if (!update.started.isValid() && !update.ended.isValid())
        return;
    SqlStatement(m_session, "UPDATE attempts SET started = COALESCE(?, started), ended = COALESCE(?, ended) "
                            "WHERE job_id = ? AND number = ?")
        .run({storedTime(update.started), storedTime(update.ended), update.job, update.attempt});
}

// False if the job may not start after all, and waits again.
bool JobTransitions::markSent(const OutboxEntry &trigger)
{
    const auto row = find(trigger.job);
    if (row && row->attempt == trigger.attempt && row->sent)
        return true; // handed out before, and not yet answered
    // What a partner may do is looked at in the transaction that hands the trigger out: whatever was taken
    // back before that does not start.
    const auto decision = RemoteAdmission(m_session).decideAgain(trigger.job);
    if (decision && decision->verdict == RemoteDecision::Verdict::Refuse &&
        holdBack(trigger.job, {JobNoteCode::NotAllowed, toNoteDetail(*decision)}))
        return false;
    SqlStatement(m_session, "UPDATE attempts SET sent = ? WHERE job_id = ? AND number = ? AND sent IS NULL")
        .run({m_session.now(), trigger.job, trigger.attempt});
    JobUpdate update;
    update.job = trigger.job;
    update.attempt = trigger.attempt;
    update.event = JobEvent::TriggerWritten;
    apply({update});
    return !m_session.failed();
}

void JobTransitions::markTriggered(const OutboxEntry &trigger)
{
    SqlStatement(m_session, "UPDATE attempts SET triggered = ? WHERE job_id = ? AND number = ?")
        .run({m_session.now(), trigger.job, trigger.attempt});
}

} // namespace desk
