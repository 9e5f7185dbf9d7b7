// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/outbox_carrier.h"

#include "app/engine/back_off.h"

#include <QMetaEnum>

namespace desk
{

namespace
{

// Whether another try may end differently without anybody changing the request.
bool isWorthAnotherTry(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Invalid:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Conflict:
        return false;
    case ApiError::Kind::SignIn:
        return error.httpStatus !=
               403; // the right to do this is missing; a refused password is another matter
    case ApiError::Kind::Api:
    case ApiError::Kind::Http:
        return error.httpStatus < 400 || error.httpStatus >= 500 || error.httpStatus == 408 ||
               error.httpStatus == 429;
    default:
        return true;
    }
}

JobUpdate update(const OutboxEntry &entry, JobEvent event, JobNote note = {})
{
    JobUpdate result;
    result.job = entry.job;
    result.attempt = entry.attempt;
    result.event = event;
    result.note = std::move(note);
    return result;
}

// What the answer to a trigger says of the job. A run that has failed already is left to the poller, which
// also finds out in which task.
JobEvent eventOf(RunState state)
{
    switch (state) {
    case RunState::Running:
        return JobEvent::RunRunning;
    case RunState::Success:
        return JobEvent::RunSucceeded;
    default:
        return JobEvent::RunQueued;
    }
}

ApiError noServer(Operation operation)
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.operation = operation;
    return error;
}

} // namespace

OutboxCarrier::OutboxCarrier(
    Store &store, const Clock &clock, QRandomGenerator &random, Limits limits, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_random(random)
    , m_limits(limits)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutboxCarrier::wake);
}

void OutboxCarrier::use(AirflowClient *airflow)
{
    m_airflow = airflow;
    if (m_airflow)
        wake();
    else
        m_timer.stop();
}

void OutboxCarrier::setTriggers(int most)
{
    m_limits.triggers = most;
    wake();
}

void OutboxCarrier::wake()
{
    if (!m_airflow)
        return;
    if (m_scanning) {
        m_scanAgain = true;
        return;
    }
    scan();
}

QCoro::Task<> OutboxCarrier::scan()
{
    const QPointer<OutboxCarrier> self(this);
    m_scanning = true;
    do {
        m_scanAgain = false;
        if (!m_airflow || inFlight() >= m_limits.triggers + m_limits.others)
            break; // the end of one in flight looks again
        // Entries stay in the outbox while they are in flight, so those come back with what is new. A trigger
        // is marked as sent when it is taken: never more than can be sent now.
        const int limit = m_limits.triggers + m_limits.others + m_blocked;
        const auto due = co_await m_store.takeDue(m_clock.now(), limit, m_limits.triggers);
        if (!self)
            co_return;
        if (!due) {
            Q_EMIT storeFailed(due.error());
            m_timer.start(m_limits.longestWait);
            break;
        }
        m_blocked = 0;
        for (const OutboxEntry &entry : *due) {
            if (m_entries.contains(entry.id))
                continue;
            if (entry.job != 0 && m_jobs.contains(entry.job)) {
                ++m_blocked;
            } else if (hasRoomFor(entry)) {
                m_entries.insert(entry.id);
                if (entry.kind == OutboxEntry::Kind::Trigger)
                    ++m_triggers;
                if (entry.job != 0)
                    m_jobs.insert(entry.job);
                carry(entry);
            }
        }
        if (inFlight() == 0) {
            const auto next = co_await m_store.nextDue();
            if (!self)
                co_return;
            if (next)
                sleepUntil(*next);
            if (next && !next->isValid() && !m_failing.isEmpty()) {
                m_failing.clear(); // another profile took this one's place
                Q_EMIT airflowAnswered();
            }
        }
    } while (m_scanAgain);
    m_scanning = false;
}

void OutboxCarrier::sleepUntil(const QDateTime &due)
{
    if (!due.isValid())
        return;
    const auto wait =
        std::clamp<std::chrono::milliseconds>(std::chrono::milliseconds(m_clock.now().msecsTo(due)),
            std::chrono::milliseconds(10), m_limits.longestWait);
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > wait)
        m_timer.start(wait);
}

bool OutboxCarrier::hasRoomFor(const OutboxEntry &entry) const
{
    return entry.kind == OutboxEntry::Kind::Trigger ? m_triggers < m_limits.triggers
                                                    : inFlight() - m_triggers < m_limits.others;
}

QCoro::Task<> OutboxCarrier::carry(OutboxEntry entry)
{
    const QPointer<OutboxCarrier> self(this);
    const QPointer<AirflowClient> airflow = m_airflow;
    Result<QVector<JobUpdate>> outcome;
    switch (entry.kind) {
    case OutboxEntry::Kind::Trigger:
        outcome = co_await trigger(entry, airflow);
        break;
    case OutboxEntry::Kind::Abort:
        outcome = co_await abort(entry, airflow);
        break;
    case OutboxEntry::Kind::Delete:
        outcome = co_await remove(entry, airflow);
        break;
    }
    if (!self)
        co_return;
    if (outcome) {
        settled(entry.id);
        const auto stored = co_await m_store.done(entry.id, *outcome);
        if (!self)
            co_return;
        if (!stored) {
            Q_EMIT storeFailed(stored.error());
        } else if (entry.kind == OutboxEntry::Kind::Trigger) {
            Q_EMIT triggered(entry.job);
        }
    } else {
        co_await postpone(entry, outcome.error());
        if (!self)
            co_return;
    }
    ended(entry);
}

// An entry is no longer tried in vain.
void OutboxCarrier::settled(qint64 entry)
{
    if (m_failing.remove(entry) == 0)
        return;
    if (m_failing.isEmpty()) {
        Q_EMIT airflowAnswered();
    } else {
        const ApiError other = *m_failing.constBegin();
        Q_EMIT airflowFailed(other);
    }
}

void OutboxCarrier::ended(const OutboxEntry &entry)
{
    m_entries.remove(entry.id);
    if (entry.kind == OutboxEntry::Kind::Trigger)
        --m_triggers;
    m_jobs.remove(entry.job);
    wake();
}

Task<QVector<JobUpdate>> OutboxCarrier::trigger(OutboxEntry entry, QPointer<AirflowClient> airflow)
{
    if (!airflow)
        co_return tl::unexpected(noServer(Operation::TriggerRun));
    const auto outcome = co_await airflow->trigger(entry.dagId, entry.runId, entry.conf);
    if (outcome) {
        JobUpdate found = update(entry, eventOf(outcome->run.state));
        found.started = outcome->run.started;
        if (outcome->run.state == RunState::Success)
            found.ended = outcome->run.ended;
        co_return QVector<JobUpdate>{found};
    }
    const ApiError error = outcome.error();
    if (isWorthAnotherTry(error))
        co_return tl::unexpected(error);
    const bool conflict = error.kind == ApiError::Kind::Conflict;
    const JobNote note{conflict ? JobNoteCode::RunConflict : JobNoteCode::TriggerRefused, error.detail};
    co_return QVector<JobUpdate>{update(entry, JobEvent::TriggerRefused, note)};
}

Task<QVector<JobUpdate>> OutboxCarrier::abort(OutboxEntry entry, QPointer<AirflowClient> airflow)
{
    const QPointer<OutboxCarrier> self(this);
    if (!airflow)
        co_return tl::unexpected(noServer(Operation::AbortRun));
    // What runs just before the abort is what has to be proven to have stopped.
    const auto before = co_await airflow->tasks(entry.dagId, entry.runId);
    if (!airflow)
        co_return tl::unexpected(noServer(Operation::AbortRun));
    if (!before && isWorthAnotherTry(before.error()))
        co_return tl::unexpected(before.error());
    const auto run = co_await airflow->abort(entry.dagId, entry.runId);
    if (!self)
        co_return tl::unexpected(noServer(Operation::AbortRun));
    if (run) {
        // Also where the run has ended meanwhile: AbortWatch looks what it came to.
        const QVector<TaskInstance> tasks = before ? *before : QVector<TaskInstance>();
        Q_EMIT abortTaken(entry.dagId, entry.runId, tasks);
        co_return QVector<JobUpdate>{};
    }
    const ApiError error = run.error();
    if (error.kind == ApiError::Kind::NotFound && entry.tries == 0)
        co_return tl::unexpected(
            error); // a trigger whose answer was lost may still be on its way: ask once more
    if (error.kind == ApiError::Kind::NotFound) {
        const bool reachedAirflow = co_await wasTriggered(entry);
        co_return QVector<JobUpdate>{
            reachedAirflow ? update(entry, JobEvent::RunLost, {JobNoteCode::RunLost, QString()})
                           : update(entry, JobEvent::AbortProven, {JobNoteCode::AbortedUnsent, QString()})};
    }
    if (isWorthAnotherTry(error))
        co_return tl::unexpected(error);
    co_return QVector<JobUpdate>{
        update(entry, JobEvent::AbortNotProven, {JobNoteCode::AbortNotProven, error.detail})};
}

// Whether Airflow ever said that it has the run of that entry.
QCoro::Task<bool> OutboxCarrier::wasTriggered(OutboxEntry entry)
{
    const auto active = co_await m_store.activeJobs();
    if (!active)
        co_return true;
    co_return std::any_of(active->begin(), active->end(), [&entry](const ActiveJob &job) {
        return job.job == entry.job && job.attempt == entry.attempt && job.triggered.isValid();
    });
}

Task<QVector<JobUpdate>> OutboxCarrier::remove(OutboxEntry entry, QPointer<AirflowClient> airflow)
{
    if (!airflow)
        co_return tl::unexpected(noServer(Operation::DeleteRun));
    const auto gone = co_await airflow->deleteRun(entry.dagId, entry.runId);
    if (gone || gone.error().kind == ApiError::Kind::NotFound)
        co_return QVector<JobUpdate>{};
    // A run that Airflow still calls running is refused at first; the workflow itself is gone here already.
    const bool refused = !isWorthAnotherTry(gone.error());
    if (refused && entry.tries + 1 >= m_limits.deletionTries)
        co_return QVector<JobUpdate>{};
    co_return tl::unexpected(gone.error());
}

QCoro::Task<> OutboxCarrier::postpone(OutboxEntry entry, ApiError error)
{
    const QPointer<OutboxCarrier> self(this);
    const auto wait = backOff(entry.tries + 1, m_limits.longestWait, m_random);
    const QDateTime notBefore = m_clock.now().addMSecs(wait.count());
    const QString reason =
        QLatin1String(QMetaEnum::fromType<Operation>().valueToKey(static_cast<int>(error.operation))) +
        QLatin1Char(' ') + error.detail;
    const auto stored = co_await m_store.postpone(entry.id, notBefore, reason);
    if (!self)
        co_return;
    if (!stored)
        Q_EMIT storeFailed(stored.error());
    // Others in flight may take longer than that.
    if (m_airflow)
        sleepUntil(notBefore);
    if (error.kind == ApiError::Kind::Cancelled)
        co_return;
    if (isWorthAnotherTry(error)) {
        m_failing.insert(entry.id, error);
        Q_EMIT airflowFailed(error);
    } else {
        settled(entry.id);
    }
}

} // namespace desk
