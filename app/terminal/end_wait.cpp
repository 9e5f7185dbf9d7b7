// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/end_wait.h"

#include "app/backend/error_text.h"
#include "app/terminal/workflow_lookup.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <algorithm>

namespace desk
{

namespace
{

using namespace std::chrono_literals;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::Terminal)
};

struct Progress {
    QString text;
    double done = -1;
};

/// Several jobs: how many have ended, and the states of the others.
Progress ofJobs(const QVector<Job> &jobs)
{
    const auto ended =
        std::count_if(jobs.cbegin(), jobs.cend(), [](const Job &job) { return isTerminal(job.state); });
    QHash<JobState, int> open;
    for (const Job &job : jobs) {
        if (!isTerminal(job.state))
            ++open[job.state];
    }
    QStringList parts{Text::tr("%1 of %n job(s) ended", nullptr, int(jobs.size())).arg(ended)};
    for (const JobState state : allJobStates) {
        if (open.contains(state))
            parts.append(QStringLiteral("%1 %2").arg(open.value(state)).arg(stateWord(state)));
    }
    return {parts.join(QLatin1String(", ")), double(ended) / double(std::max<qsizetype>(1, jobs.size()))};
}

/// One job: how many of its tasks have ended.
Progress ofTasks(const Job &job, const QVector<TaskInstance> &tasks)
{
    if (tasks.isEmpty())
        return {stateWord(job.state), -1};
    const auto ended = std::count_if(
        tasks.cbegin(), tasks.cend(), [](const TaskInstance &task) { return isTerminal(task.state); });
    return {Text::tr("%1: %2 of %n task(s) ended", nullptr, int(tasks.size()))
                .arg(stateWord(job.state))
                .arg(ended),
        double(ended) / double(tasks.size())};
}

bool allEnded(const QVector<Job> &jobs)
{
    return std::all_of(jobs.cbegin(), jobs.cend(), [](const Job &job) { return isTerminal(job.state); });
}

} // namespace

Task<QVector<Job>> awaitEnd(QString workflowId, Backend &backend, Terminal &terminal, QSet<JobId> only)
{
    bool told = false;
    int turn = 0;
    while (true) {
        Result<QVector<Job>> jobs = co_await allJobs(workflowId, backend);
        if (jobs && !only.isEmpty())
            jobs->removeIf([&only](const Job &job) { return !only.contains(job.id); });
        if (!jobs || allEnded(*jobs))
            co_return jobs;
        if (terminal.interruptions() > 1)
            co_return tl::unexpected(ApiError{
                ApiError::Kind::Cancelled, Operation::PollRuns, workflowId, 0, QString(), QString()});
        if (terminal.interruptions() > 0 && !told) {
            told = true;
            terminal.note(Text::tr(
                "The workflow goes on. To abort it: workflow-desk abort %1. Press Ctrl+C again to leave.")
                              .arg(workflowId));
        }
        // The tasks of a single job are asked for every second, the store twice a second.
        if (jobs->size() != 1) {
            const Progress progress = ofJobs(*jobs);
            terminal.progress(progress.text, progress.done);
        } else if (turn % 2 == 0) {
            const Job job = jobs->first();
            QVector<TaskInstance> tasks;
            if (job.state == JobState::running || job.state == JobState::stopping) {
                const Result<QVector<TaskInstance>> read = co_await backend.tasks(job.id, job.attempt);
                tasks = read.value_or(QVector<TaskInstance>());
            }
            const Progress progress = ofTasks(job, tasks);
            terminal.progress(progress.text, progress.done);
        }
        ++turn;
        co_await QCoro::sleepFor(500ms);
    }
}

} // namespace desk
