// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/abort_watch.h"

namespace desk
{

namespace
{

// The difference of our clock and Airflow's is known to seconds only.
constexpr qint64 clockTolerance = 5;

QString textOf(const TaskInstance &task)
{
    return QStringLiteral("%1[%2]#%3").arg(task.taskId).arg(task.mapIndex).arg(task.tryNumber);
}

QString nameOf(const TaskInstance &task)
{
    return task.mapIndex < 0 ? task.taskId : QStringLiteral("%1[%2]").arg(task.taskId).arg(task.mapIndex);
}

ApiError stopped()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.operation = Operation::AbortRun;
    return error;
}

// From when on, by Airflow's clock, what it ended may be what the abort ended; invalid: not known.
QDateTime earliestEnd(const ActiveJob &job, std::chrono::milliseconds clockDifference)
{
    return job.abortAsked.isValid()
               ? job.abortAsked.addMSecs(clockDifference.count()).addSecs(-clockTolerance)
               : QDateTime();
}

// Whether the abort kept tasks of a run from starting. Airflow marks those as skipped, and where its
// scheduler looks at the run in that very moment, it takes a run that has nothing left but skipped tasks for
// a success.
bool wasCutShort(
    const ActiveJob &job, const QVector<TaskInstance> &tasks, std::chrono::milliseconds clockDifference)
{
    const QDateTime since = earliestEnd(job, clockDifference);
    return std::any_of(tasks.begin(), tasks.end(), [&since](const TaskInstance &task) {
        return task.state == TaskState::Skipped &&
               (!since.isValid() || !task.ended.isValid() || task.ended >= since);
    });
}

JobUpdate updateOf(const ActiveJob &job, JobEvent event, const DagRun &run)
{
    JobUpdate update;
    update.job = job.job;
    update.attempt = job.attempt;
    update.event = event;
    update.started = run.started;
    update.ended = run.ended;
    return update;
}

} // namespace

AbortWatch::AbortWatch(Store &store, const Clock &clock, Times times, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_times(times)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AbortWatch::look);
}

void AbortWatch::use(AirflowClient *airflow)
{
    m_airflow = airflow;
    if (m_airflow)
        wake();
    else
        m_timer.stop();
}

void AbortWatch::wake()
{
    if (m_airflow && !m_looking && !m_timer.isActive())
        m_timer.start(0);
}

void AbortWatch::abortTaken(const QString &dagId, const QString &runId, const QVector<TaskInstance> &before)
{
    // The abort makes all of them failed alike: only now can be told which have a process that must end.
    Watched &watched = m_watched[RunKey(dagId, runId)];
    for (const TaskInstance &task : before) {
        if (task.state == TaskState::Running || task.state == TaskState::Restarting)
            watched.running.insert(textOf(task));
        else if (task.tryNumber > 0 && task.state != TaskState::Queued && task.state != TaskState::Scheduled)
            watched.idle.insert(textOf(task));
    }
    wake();
}

void AbortWatch::forgetAllBut(const QSet<RunKey> &runs)
{
    // One that was never looked at was only just announced.
    std::erase_if(m_watched,
        [&runs](const auto &entry) { return entry.second.since.isValid() && !runs.contains(entry.first); });
}

QCoro::Task<> AbortWatch::look()
{
    const QPointer<AbortWatch> self(this);
    if (m_looking || !m_airflow)
        co_return;
    m_looking = true;
    const QPointer<AirflowClient> airflow = m_airflow;
    const auto active = co_await m_store.activeJobs();
    if (!self)
        co_return;
    if (!active)
        Q_EMIT storeFailed(active.error());

    const QVector<ActiveJob> jobs = active ? *active : QVector<ActiveJob>();
    QSet<RunKey> stopping;
    QVector<JobUpdate> updates;
    bool answered = active.has_value();
    for (const ActiveJob &job : jobs) {
        if (job.state != JobState::stopping)
            continue;
        stopping.insert(keyOf(job));
        const auto found = co_await examine(job, airflow);
        if (!self)
            co_return;
        if (!found) {
            answered = false;
            if (found.error().kind != ApiError::Kind::Cancelled)
                Q_EMIT airflowFailed(found.error());
            break;
        }
        if (*found)
            updates.append(**found);
    }
    if (!updates.isEmpty()) {
        const auto stored = co_await m_store.apply(updates);
        if (!self)
            co_return;
        if (!stored)
            Q_EMIT storeFailed(stored.error());
    }
    if (active)
        forgetAllBut(stopping);
    if (answered)
        Q_EMIT airflowAnswered();
    if (!self)
        co_return;
    m_looking = false;
    if (!stopping.isEmpty() && m_airflow)
        m_timer.start(m_times.interval);
}

// What is now known of a stopping job; nothing while neither proof nor deadline has come.
Task<std::optional<JobUpdate>> AbortWatch::examine(ActiveJob job, QPointer<AirflowClient> airflow)
{
    const QPointer<AbortWatch> self(this);
    if (!airflow)
        co_return tl::unexpected(stopped());
    const auto run = co_await airflow->run(job.dagId, job.runId);
    if (!run && run.error().kind != ApiError::Kind::NotFound)
        co_return tl::unexpected(run.error());
    if (!run) // either the trigger is still on its way, or the run is gone: the entry in the outbox finds out
        co_return std::nullopt;
    if (!airflow || !self)
        co_return tl::unexpected(stopped());
    const auto tasks = co_await airflow->tasks(job.dagId, job.runId);
    if (!tasks)
        co_return tl::unexpected(tasks.error());
    if (!airflow || !self)
        co_return tl::unexpected(stopped());
    const bool hasSucceeded = run->state == RunState::Success;
    if (hasSucceeded && !wasCutShort(job, *tasks, airflow->clockDifference()))
        co_return updateOf(job, JobEvent::RunSucceeded, *run);

    if (m_watched[keyOf(job)].since.isNull())
        m_watched[keyOf(job)].since = m_clock.now();
    QStringList unproven;
    for (const TaskInstance &task : *tasks) {
        bool ended =
            isTerminal(task.state) || (task.state == TaskState::None && run->state == RunState::Failed);
        if (!airflow)
            co_return tl::unexpected(stopped());
        if (ended && needsProof(job, task, airflow->clockDifference())) {
            const auto proven = co_await hasEnded(job, task, airflow);
            if (!proven)
                co_return tl::unexpected(proven.error());
            if (!self)
                co_return tl::unexpected(stopped());
            ended = *proven;
        }
        if (!ended)
            unproven.append(nameOf(task));
    }
    if ((hasSucceeded || run->state == RunState::Failed) && unproven.isEmpty()) {
        JobUpdate update = updateOf(job, JobEvent::AbortProven, *run);
        update.note.code = JobNoteCode::Aborted;
        co_return update;
    }
    const QDateTime since = m_watched[keyOf(job)].since;
    if (since.msecsTo(m_clock.now()) >= m_times.deadline.count()) {
        JobUpdate update = updateOf(job, JobEvent::AbortNotProven, *run);
        update.note = {JobNoteCode::AbortNotProven, unproven.join(QLatin1String(", "))};
        co_return update;
    }
    co_return std::nullopt;
}

// Whether the task may have had a process when the abort came. After a restart of the application nobody has
// seen that; then every task counts that Airflow ended at that time or later.
bool AbortWatch::needsProof(
    const ActiveJob &job, const TaskInstance &task, std::chrono::milliseconds clockDifference) const
{
    if (task.state == TaskState::Success || task.tryNumber == 0 || !task.started.isValid())
        return false;
    const auto watched = m_watched.find(keyOf(job));
    if (watched != m_watched.end() && watched->second.running.contains(textOf(task)))
        return true;
    if (watched != m_watched.end() && watched->second.idle.contains(textOf(task)))
        return false;
    const QDateTime since = earliestEnd(job, clockDifference);
    return task.state == TaskState::Failed && task.ended.isValid() && since.isValid() && task.ended >= since;
}

Task<bool> AbortWatch::hasEnded(ActiveJob job, TaskInstance task, QPointer<AirflowClient> airflow)
{
    const QPointer<AbortWatch> self(this);
    const QString key = textOf(task);
    if (m_watched[keyOf(job)].logs[key].isProven())
        co_return true;
    if (!airflow)
        co_return tl::unexpected(stopped());
    const TaskRef reference{job.dagId, job.runId, task.taskId, task.mapIndex, task.tryNumber};
    const QString continuation = m_watched[keyOf(job)].continuations.value(key);
    const auto chunk = co_await airflow->log(reference, continuation, nullptr);
    if (!self)
        co_return tl::unexpected(stopped());
    if (!chunk && chunk.error().kind == ApiError::Kind::NotFound)
        co_return false;
    if (!chunk)
        co_return tl::unexpected(chunk.error());
    Watched &watched = m_watched[keyOf(job)];
    watched.logs[key].read(chunk->lines);
    watched.continuations.insert(key, chunk->continuation);
    co_return watched.logs[key].isProven();
}

} // namespace desk
