// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/task_log_reader.h"

namespace desk
{

namespace
{

constexpr int linesAtOnce = 2000;
constexpr std::chrono::milliseconds interval{1000};

ApiError failure(ApiError::Kind kind, const QString &target)
{
    ApiError error;
    error.kind = kind;
    error.operation = Operation::ReadLog;
    error.target = target;
    return error;
}

// Whether the try has begun: Airflow 2 answers with an empty log for one that has not.
bool hasBegun(const QVector<TaskInstance> &tasks, const LogTarget &target)
{
    return std::any_of(tasks.begin(), tasks.end(), [&target](const TaskInstance &task) {
        const bool same = task.taskId == target.taskId && task.mapIndex == target.mapIndex;
        return same && (task.tryNumber > target.tryNumber ||
                           (task.tryNumber == target.tryNumber && task.started.isValid()));
    });
}

} // namespace

TaskLogReader::TaskLogReader(Store &store, AirflowClient *airflow, LogTarget target, QObject *parent)
    : LogReader(parent)
    , m_store(store)
    , m_airflow(airflow)
    , m_target(std::move(target))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TaskLogReader::read);
    // Whoever opens a log connects to its signals first.
    QMetaObject::invokeMethod(this, &TaskLogReader::open, Qt::QueuedConnection);
}

QCoro::Task<> TaskLogReader::open()
{
    const QPointer<TaskLogReader> self(this);
    const auto details = co_await m_store.job(m_target.job);
    if (!self)
        co_return;
    if (!details) {
        giveUp(details.error());
        co_return;
    }
    const auto attempt = std::find_if(details->attempts.begin(), details->attempts.end(),
        [this](const Attempt &each) { return each.number == m_target.attempt; });
    if (attempt == details->attempts.end() || m_target.tryNumber < 1) {
        giveUp(failure(ApiError::Kind::NotFound, m_target.taskId));
        co_return;
    }
    m_task = {details->job.dagId, attempt->runId, m_target.taskId, m_target.mapIndex, m_target.tryNumber};
    if (!m_airflow) {
        giveUp(failure(ApiError::Kind::Cancelled, m_target.taskId));
        co_return;
    }
    const auto tasks = co_await m_airflow->tasks(m_task.dagId, m_task.runId);
    if (!self)
        co_return;
    if (!tasks)
        giveUp(tasks.error());
    else if (!hasBegun(*tasks, m_target))
        giveUp(failure(ApiError::Kind::NotFound, m_target.taskId));
    else
        read();
}

QCoro::Task<> TaskLogReader::read()
{
    const QPointer<TaskLogReader> self(this);
    if (!m_airflow) {
        giveUp(failure(ApiError::Kind::Cancelled, m_target.taskId));
        co_return;
    }
    const std::function<void(QVector<LogLine>)> received = [self](const QVector<LogLine> &lines) {
        if (self)
            self->deliver(lines);
    };
    const auto chunk = co_await m_airflow->log(m_task, m_continuation, received);
    if (!self)
        co_return;
    if (!chunk) {
        giveUp(chunk.error());
        co_return;
    }
    m_continuation = chunk->continuation;
    deliver(chunk->lines);
    if (!self)
        co_return;
    if (chunk->atEnd)
        Q_EMIT finished();
    else
        m_timer.start(interval);
}

void TaskLogReader::deliver(const QVector<LogLine> &lines)
{
    const QPointer<TaskLogReader> self(this);
    for (qsizetype from = 0; self && from < lines.size(); from += linesAtOnce)
        Q_EMIT linesRead(lines.mid(from, linesAtOnce));
}

void TaskLogReader::giveUp(ApiError error)
{
    if (error.target.isEmpty())
        error.target = m_target.taskId;
    Q_EMIT failed(during(Operation::ReadLog, std::move(error)));
}

} // namespace desk
