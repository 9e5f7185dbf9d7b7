// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// logs ID: the log of a task of a job.

#include "app/terminal/airflow_wait.h"
#include "app/terminal/verbs.h"
#include "app/terminal/workflow_lookup.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QElapsedTimer>
#include <QLocale>
#include <algorithm>
#include <optional>

namespace desk
{

namespace
{

using namespace std::chrono_literals;

constexpr qint64 quietTime =
    2'000; // ms without a line after which a running task's log counts as read so far
constexpr qint64 longestWait = 60'000; // ms until the first line

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::Terminal)
};

ApiError notFound(const QString &what)
{
    return ApiError{ApiError::Kind::NotFound, Operation::ReadLog, what, 0, QString(), QString()};
}

/// Of a workflow's jobs the failed one, else the last.
Task<Job> chooseJob(QString id, Backend &backend)
{
    const Result<Named> named = co_await lookUp(id, backend);
    if (!named)
        co_return tl::unexpected(named.error());
    if (const auto *details = std::get_if<JobDetails>(&*named))
        co_return details->job;
    const Workflow workflow = std::get<Workflow>(*named);
    const Result<QVector<Job>> jobs = co_await allJobs(workflow.id, backend);
    if (!jobs)
        co_return tl::unexpected(jobs.error());
    if (jobs->isEmpty())
        co_return tl::unexpected(notFound(id));
    const auto failed = std::find_if(
        jobs->cbegin(), jobs->cend(), [](const Job &job) { return job.state == JobState::failed; });
    co_return failed == jobs->cend() ? jobs->last() : *failed;
}

/// The named task; without a name the first that failed, else the one that started last.
std::optional<TaskInstance> chooseTask(const QVector<TaskInstance> &tasks, const QString &name)
{
    std::optional<TaskInstance> chosen;
    for (const TaskInstance &task : tasks) {
        if (!name.isEmpty()) {
            const QString mapped = QStringLiteral("%1[%2]").arg(task.taskId).arg(task.mapIndex);
            if (name == mapped || (name == task.taskId && !chosen))
                chosen = task;
        } else if (task.state == TaskState::Failed) {
            return task;
        } else if (task.started.isValid() && (!chosen || task.started >= chosen->started)) {
            chosen = task;
        }
    }
    return chosen;
}

void printLine(const LogLine &line, Terminal &terminal)
{
    const QString time =
        line.time.isValid() ? line.time.toLocalTime().toString(QStringLiteral("HH:mm:ss ")) : QString();
    terminal.print(time + line.text);
}

/// What the reader has said so far.
struct Reading {
    bool ended = false;
    std::optional<ApiError> error;
    QElapsedTimer quiet;
    bool any = false;
};

Task<void> printLog(LogTarget target, bool follow, bool running, Backend &backend, Terminal &terminal)
{
    const std::unique_ptr<LogReader> reader = backend.openLog(target);
    Reading reading;
    reading.quiet.start();
    QObject::connect(reader.get(), &LogReader::linesRead, reader.get(),
        [&reading, &terminal](const QVector<LogLine> &lines) {
            for (const LogLine &line : lines)
                printLine(line, terminal);
            reading.any = true;
            reading.quiet.restart();
        });
    QObject::connect(reader.get(), &LogReader::finished, reader.get(), [&reading] { reading.ended = true; });
    QObject::connect(reader.get(), &LogReader::failed, reader.get(),
        [&reading](const ApiError &error) { reading.error = error; });
    while (!reading.ended && !reading.error && terminal.interruptions() == 0) {
        const bool soFar = !follow && running && reading.any && reading.quiet.elapsed() > quietTime;
        const bool silent = !follow && !reading.any && reading.quiet.elapsed() > longestWait;
        if (soFar || silent)
            break;
        co_await QCoro::sleepFor(50ms);
    }
    if (reading.error)
        co_return tl::unexpected(*reading.error);
    co_return Result<void>{};
}

Task<void> show(CommandLine line, Backend &backend, Terminal &terminal)
{
    const Result<Job> job = co_await chooseJob(line.ids.first(), backend);
    if (!job)
        co_return tl::unexpected(job.error());
    const Result<void> connected = co_await awaitAirflow(backend, terminal);
    if (!connected)
        co_return tl::unexpected(connected.error());
    const Result<QVector<TaskInstance>> tasks = co_await backend.tasks(job->id, job->attempt);
    if (!tasks)
        co_return tl::unexpected(tasks.error());
    const std::optional<TaskInstance> task = chooseTask(*tasks, line.task);
    if (!task)
        co_return tl::unexpected(notFound(line.task.isEmpty() ? line.ids.first() : line.task));
    LogTarget target;
    target.job = job->id;
    target.attempt = job->attempt;
    target.taskId = task->taskId;
    target.mapIndex = task->mapIndex;
    target.tryNumber = line.tryNumber > 0 ? line.tryNumber : std::max(1, task->tryNumber);
    terminal.note(Text::tr("Task %1, try %2:").arg(target.taskId).arg(target.tryNumber));
    const bool running = !isTerminal(task->state);
    const Result<void> printed = co_await printLog(target, line.follow, running, backend, terminal);
    co_return printed;
}

} // namespace

QCoro::Task<ExitCode> logsVerb(CommandLine line, Backend &backend, Terminal &terminal)
{
    const Result<void> shown = co_await show(line, backend, terminal);
    if (!shown) {
        if (shown.error().kind == ApiError::Kind::Cancelled)
            co_return ExitCode::Interrupted;
        terminal.error(shown.error());
        co_return ExitCode::CannotBeCarriedOut;
    }
    co_return ExitCode::Done;
}

} // namespace desk
