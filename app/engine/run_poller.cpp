// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/run_poller.h"

namespace desk
{

namespace
{

// How far back the first look reaches: the clocks' difference is known to seconds only, and may have been
// another one before. What was read twice does no harm.
constexpr qint64 firstOverlap = 120;

ApiError stopped()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.operation = Operation::PollRuns;
    return error;
}

// By our own clock.
QDateTime earliestTrigger(const QHash<QString, ActiveJob> &jobs)
{
    QDateTime earliest;
    for (const ActiveJob &job : jobs) {
        if (job.triggered.isValid() && (!earliest.isValid() || job.triggered < earliest))
            earliest = job.triggered;
    }
    return earliest.isValid() ? earliest.addSecs(-firstOverlap) : earliest;
}

JobUpdate updateOf(const ActiveJob &job, JobEvent event)
{
    JobUpdate update;
    update.job = job.job;
    update.attempt = job.attempt;
    update.event = event;
    return update;
}

// The task that failed first; one that only suffered from it is not named.
QString firstFailed(const QVector<TaskInstance> &tasks)
{
    const TaskInstance *first = nullptr;
    for (const TaskInstance &task : tasks) {
        if (task.state != TaskState::Failed)
            continue;
        if (!first || (task.ended.isValid() && (!first->ended.isValid() || task.ended < first->ended)))
            first = &task;
    }
    return first ? first->taskId : QString();
}

bool isTransient(const ApiError &error)
{
    return error.kind != ApiError::Kind::NotFound && error.kind != ApiError::Kind::Invalid &&
           (error.kind != ApiError::Kind::Api || error.httpStatus >= 500 || error.httpStatus == 429);
}

} // namespace

RunPoller::RunPoller(Store &store, Intervals intervals, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_intervals(intervals)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RunPoller::pollNow);
}

void RunPoller::use(AirflowClient *airflow)
{
    const bool other = airflow && airflow != m_airflow;
    m_airflow = airflow;
    if (!m_airflow) {
        m_timer.stop();
        return;
    }
    if (other)
        m_reconciliation = QDeadlineTimer(0);
    pollNow();
}

void RunPoller::wake()
{
    if (!m_polling && !m_timer.isActive())
        pollNow();
    else if (m_polling)
        m_again = true;
}

void RunPoller::pollNow()
{
    if (!m_airflow)
        return;
    m_again = m_polling;
    if (!m_polling)
        rounds();
}

QCoro::Task<> RunPoller::rounds()
{
    const QPointer<RunPoller> self(this);
    m_polling = true;
    m_timer.stop();
    do {
        m_again = false;
        const QPointer<AirflowClient> airflow = m_airflow;
        const auto active = co_await round(airflow);
        if (!self)
            co_return;
        if (active && *active) {
            m_timer.start(m_intervals.round);
        } else if (!active) {
            m_reconciliation = QDeadlineTimer(0);
            m_timer.start(m_intervals.afterFailure);
            if (active.error().kind == ApiError::Kind::Store)
                Q_EMIT storeFailed(active.error());
            else if (active.error().kind != ApiError::Kind::Cancelled)
                Q_EMIT airflowFailed(active.error());
            break;
        }
        Q_EMIT airflowAnswered();
        if (!self)
            co_return;
    } while (m_again && m_airflow);
    m_polling = false;
    m_again = false;
    if (!m_airflow)
        m_timer.stop();
}

// True if there are active jobs, so that another round is needed.
Task<bool> RunPoller::round(QPointer<AirflowClient> airflow)
{
    const QPointer<RunPoller> self(this);
    const auto active = co_await m_store.activeJobs();
    if (!active)
        co_return tl::unexpected(active.error());
    if (!self || !airflow)
        co_return tl::unexpected(stopped());
    Jobs jobs;
    bool anyOfOurs = false;
    for (const ActiveJob &job : *active) {
        anyOfOurs = anyOfOurs || !job.ofOthers;
        if (job.triggered.isValid() && !job.ofOthers)
            jobs.insert(job.runId, job);
    }
    if (jobs.isEmpty()) {
        m_watermark = QDateTime();
        co_return anyOfOurs;
    }

    QVector<JobUpdate> updates;
    const auto runs = co_await changed(jobs, airflow);
    if (!runs)
        co_return tl::unexpected(runs.error());
    for (const DagRun &run : *runs) {
        const ActiveJob job = jobs.take(run.runId);
        const auto found = co_await judge(job, run, airflow);
        if (!found)
            co_return tl::unexpected(found.error());
        updates += *found;
    }
    if (!self)
        co_return tl::unexpected(stopped());
    const bool reconciling = m_reconciliation.hasExpired();
    if (reconciling && !jobs.isEmpty()) {
        const auto found = co_await reconcile(jobs, airflow);
        if (!found)
            co_return tl::unexpected(found.error());
        updates += *found;
    }
    if (!self)
        co_return tl::unexpected(stopped());
    if (!updates.isEmpty()) {
        const auto stored = co_await m_store.apply(updates);
        if (!stored)
            co_return tl::unexpected(stored.error());
        if (!self)
            co_return tl::unexpected(stopped());
    }
    m_watermark = m_nextWatermark;
    if (reconciling)
        m_reconciliation = QDeadlineTimer(m_intervals.reconciliation);
    co_return true;
}

// Runs of these jobs that changed since the watermark, each once.
Task<QVector<DagRun>> RunPoller::changed(Jobs jobs, QPointer<AirflowClient> airflow)
{
    const QPointer<RunPoller> self(this);
    if (!airflow)
        co_return tl::unexpected(stopped());
    const QDateTime since = m_watermark.isValid()
                                ? m_watermark
                                : earliestTrigger(jobs).addMSecs(airflow->clockDifference().count());
    Q_EMIT changesAsked();
    const auto changes = co_await airflow->changedRuns(since);
    if (!changes)
        co_return tl::unexpected(changes.error());
    if (!self)
        co_return tl::unexpected(stopped());
    Q_EMIT changesRead(*changes, since);
    m_nextWatermark = changes->watermark;
    QVector<DagRun> runs;
    for (const DagRun &run : changes->runs) {
        const auto job = jobs.constFind(run.runId);
        if (job == jobs.constEnd() || job->dagId != run.dagId)
            continue;
        runs.append(run);
        jobs.erase(job);
    }
    co_return runs;
}

// Jobs of which the changes said nothing: still active, or to be asked for singly.
Task<QVector<JobUpdate>> RunPoller::reconcile(Jobs jobs, QPointer<AirflowClient> airflow)
{
    QStringList dags;
    for (const ActiveJob &job : std::as_const(jobs)) {
        if (!dags.contains(job.dagId))
            dags.append(job.dagId);
    }
    if (!airflow)
        co_return tl::unexpected(stopped());
    const auto runs = co_await airflow->activeRuns(dags);
    if (!runs)
        co_return tl::unexpected(runs.error());

    QVector<JobUpdate> updates;
    for (const DagRun &run : *runs) {
        if (!jobs.contains(run.runId))
            continue;
        const ActiveJob job = jobs.take(run.runId);
        const auto found = co_await judge(job, run, airflow);
        if (!found)
            co_return tl::unexpected(found.error());
        updates += *found;
    }
    int left = m_intervals.singlesPerRound;
    const QList<ActiveJob> silent = jobs.values();
    for (const ActiveJob &job : silent) {
        if (left-- == 0)
            break;
        if (!airflow)
            co_return tl::unexpected(stopped());
        const auto run = co_await airflow->run(job.dagId, job.runId);
        if (run) {
            const auto found = co_await judge(job, *run, airflow);
            if (!found)
                co_return tl::unexpected(found.error());
            updates += *found;
        } else if (run.error().kind == ApiError::Kind::NotFound) {
            JobUpdate lost = updateOf(job, JobEvent::RunLost);
            lost.note.code = JobNoteCode::RunLost;
            updates.append(lost);
        } else {
            co_return tl::unexpected(run.error());
        }
    }
    co_return updates;
}

// What the state of a run means for its job; nothing where it says what is known. What a run that is being
// aborted is called proves nothing: AbortWatch looks closer.
Task<QVector<JobUpdate>> RunPoller::judge(ActiveJob job, DagRun run, QPointer<AirflowClient> airflow)
{
    if (job.state == JobState::stopping)
        co_return QVector<JobUpdate>{};
    JobUpdate update = updateOf(job, JobEvent::RunQueued);
    update.started = run.started;
    switch (run.state) {
    case RunState::Queued:
        if (job.state == JobState::scheduled)
            co_return QVector<JobUpdate>{};
        break;
    case RunState::Running:
        if (job.state == JobState::running)
            co_return QVector<JobUpdate>{};
        update.event = JobEvent::RunRunning;
        break;
    case RunState::Success:
        update.event = JobEvent::RunSucceeded;
        update.ended = run.ended;
        break;
    case RunState::Failed: {
        update.event = JobEvent::RunFailed;
        update.ended = run.ended;
        if (!airflow)
            co_return tl::unexpected(stopped());
        const auto tasks = co_await airflow->tasks(run.dagId, run.runId);
        if (tasks)
            update.note = {JobNoteCode::TaskFailed, firstFailed(*tasks)};
        else if (isTransient(tasks.error()))
            co_return tl::unexpected(tasks.error());
        break;
    }
    case RunState::Unknown:
        co_return QVector<JobUpdate>{};
    }
    co_return QVector<JobUpdate>{update};
}

QCoro::Task<> RunPoller::contactLost()
{
    const QPointer<RunPoller> self(this);
    const auto active = co_await m_store.activeJobs();
    if (!active || !self)
        co_return;
    QVector<JobUpdate> updates;
    for (const ActiveJob &job : *active) {
        const bool shown = job.state == JobState::scheduled || job.state == JobState::running;
        if (shown && job.triggered.isValid())
            updates.append(updateOf(job, JobEvent::ContactLost));
    }
    if (updates.isEmpty())
        co_return;
    m_reconciliation = QDeadlineTimer(0);
    const auto stored = co_await m_store.apply(updates);
    if (self && !stored)
        Q_EMIT storeFailed(stored.error());
}

} // namespace desk
