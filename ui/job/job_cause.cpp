// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/job/job_cause.h"

#include "app/backend/error_text.h"
#include "app/backend/remote_text.h"
#include "models/task_model.h"
#include "ui/components/time_text.h"

#include <QCoreApplication>

namespace desk
{

namespace
{

struct CauseText {
    Q_DECLARE_TR_FUNCTIONS(desk::JobCause)
};

int runningTasks(const TaskModel &tasks)
{
    int running = 0;
    for (const TaskInstance &task : tasks.tasks())
        running += task.state == TaskState::Running ? 1 : 0;
    return running;
}

QString failedTask(const TaskModel &tasks)
{
    const int row = tasks.firstFailed();
    return row < 0 ? QString() : TaskModel::shownName(tasks.task(row));
}

// A run of others is not ours to restart, and a partner restarts a workflow as a whole.
QString advice(const Job &job, const QString &ofOurs)
{
    if (job.remote)
        return CauseText::tr("The workflow can be restarted as a whole in the workflow list.");
    return job.isOfOthers() ? CauseText::tr("It can be restarted in Airflow's own pages.") : ofOurs;
}

JobCause failure(const Attempt &shown, const Job &job, const TaskModel &tasks)
{
    JobCause cause{Banner::Kind::Error, describe(shown.note), {}, JobCause::Step::None};
    const QString task = failedTask(tasks);
    if (!task.isEmpty() && shown.note.code != JobNoteCode::TriggerRefused) {
        if (cause.headline.isEmpty())
            cause.headline = CauseText::tr("The task “%1” failed.").arg(task);
        cause.detail =
            job.isOfOthers()
                ? CauseText::tr("Its log is shown from the first error on.")
                : CauseText::tr("Its log is shown from the first error on. When the reason is gone, "
                                "restart the job.");
        cause.step = JobCause::Step::ShowLog;
        return cause;
    }
    if (cause.headline.isEmpty())
        cause.headline = CauseText::tr("The run failed, and Airflow names no task.");
    cause.detail = advice(job, CauseText::tr("When the reason is gone, restart the job."));
    return cause;
}

JobCause stopping(const Attempt &shown, const Job &job, const TaskModel &tasks)
{
    JobCause cause{Banner::Kind::Warning, {}, {}, JobCause::Step::CheckNow};
    if (shown.note.code == JobNoteCode::AbortNotProven) {
        cause.headline = describe(shown.note);
        cause.detail = CauseText::tr("Their processes may still run. Look into their logs, or ask who runs "
                                     "Airflow to end them there.");
        return cause;
    }
    if (job.remote) {
        cause.headline = CauseText::tr("Stopping since %1.").arg(shortTime(job.updated));
        cause.detail = CauseText::tr("It counts as stopped when %1 has told its end.").arg(runnerName(job));
        cause.step = JobCause::Step::None;
        return cause;
    }
    const int running = runningTasks(tasks);
    cause.headline = running > 0
                         ? CauseText::tr("Stopping since %1; %n task(s) still run(s).", nullptr, running)
                               .arg(shortTime(job.updated))
                         : CauseText::tr("Stopping since %1.").arg(shortTime(job.updated));
    cause.detail = CauseText::tr("It counts as stopped when the tasks' states and logs prove it.");
    return cause;
}

} // namespace

std::optional<JobCause> causeOf(const JobDetails &details, const Attempt &shown, const TaskModel &tasks)
{
    if (shown.number != details.job.attempt) {
        JobCause cause{Banner::Kind::Info,
            CauseText::tr("This is attempt %1; the latest is %2.").arg(shown.number).arg(details.job.attempt),
            describe(shown.note), JobCause::Step::ShowLatest};
        return cause;
    }
    if (shown.note.code == JobNoteCode::AbortNotProven || shown.state == JobState::stopping)
        return stopping(shown, details.job, tasks);
    switch (shown.state) {
    case JobState::failed:
        if (shown.note.code == JobNoteCode::Aborted || shown.note.code == JobNoteCode::AbortedUnsent)
            return JobCause{Banner::Kind::Info, describe(shown.note),
                advice(
                    details.job, CauseText::tr("Restart makes a new attempt with the same configuration.")),
                JobCause::Step::None};
        return failure(shown, details.job, tasks);
    case JobState::deleted:
        return JobCause{Banner::Kind::Warning,
            shown.note.code == JobNoteCode::None ? CauseText::tr("Airflow no longer knows this run.")
                                                 : describe(shown.note),
            advice(details.job, CauseText::tr("Restart makes a new attempt with the same configuration.")),
            JobCause::Step::None};
    case JobState::unknown:
        return JobCause{Banner::Kind::Warning, CauseText::tr("What this job does now is not known."),
            CauseText::tr("What is shown was last read back %1.").arg(agoText(details.job.updated)),
            JobCause::Step::CheckNow};
    default:
        break;
    }
    if (shown.note.code == JobNoteCode::None)
        return std::nullopt;
    return JobCause{Banner::Kind::Info, describe(shown.note), {}, JobCause::Step::None};
}

} // namespace desk
