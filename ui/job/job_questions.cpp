// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/job/job_questions.h"

#include "app/backend/remote_text.h"
#include "app/core/remote_view.h"
#include "models/task_model.h"
#include "ui/job/task_shape.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace desk
{

namespace
{

struct QuestionText {
    Q_DECLARE_TR_FUNCTIONS(desk::JobQuestions)
};

QString fate(TaskState state)
{
    if (state == TaskState::Running || state == TaskState::Deferred)
        return QuestionText::tr("is stopped; what it has not written is lost");
    if (isTerminal(state))
        return QuestionText::tr("has ended; stays as it is");
    return QuestionText::tr("does not begin");
}

/// For a job at a partner: what is asked of it, and when.
ConfirmDialog::Text abortAtPartner(const Job &job)
{
    const QString name = runnerName(job);
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("abort");
    text.question = QuestionText::tr("Abort %1 on %2?").arg(job.dagId, name);
    text.doIt = QuestionText::tr("Abort job");
    text.leaveIt = QuestionText::tr("Keep it");
    if (abortWayOf(job) == AbortWay::Withdraw) {
        text.sentence = QuestionText::tr("%1 has not taken it: the job is withdrawn at once.").arg(name);
        text.afterwards =
            job.remote->canAbort
                ? QuestionText::tr("If %1 is taking it just now, it is told to stop it with its next sync.")
                      .arg(name)
                : QuestionText::tr("If %1 is taking it just now, only somebody there can stop it.").arg(name);
        return text;
    }
    text.sentence = QuestionText::tr("%1 is asked to stop it, with its next sync.").arg(name);
    text.afterwards = QuestionText::tr("The job is shown as stopping until %1 has told its end.").arg(name);
    return text;
}

} // namespace

ConfirmDialog::Text abortQuestion(const Theme &theme, const JobDetails &details, const TaskModel &tasks)
{
    if (details.job.remote)
        return abortAtPartner(details.job);
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("abort");
    text.question = QuestionText::tr("Abort %1 on %2?").arg(details.job.dagId, details.job.runnerInstance);
    text.sentence =
        QuestionText::tr("Airflow is asked to end attempt %1 of this job.").arg(details.job.attempt);
    text.thingHeading = QuestionText::tr("Task");
    text.consequenceHeading = QuestionText::tr("What happens to it");
    for (const TaskInstance &task : tasks.tasks()) {
        const JobState shape = shapeOf(task.state);
        text.consequences.append(
            {theme.stateIcon(shape), Theme::stateToken(shape), TaskModel::shownName(task), fate(task.state)});
    }
    text.afterwards = QuestionText::tr("The job is shown as stopping until the tasks' states and logs prove "
                                       "that everything has ended. Logs stay; the "
                                       "job can be restarted.");
    if (details.job.isOfOthers()) {
        text.sentence = QuestionText::tr("Others on this Airflow started this run, and may wait for it.");
        text.afterwards =
            QuestionText::tr("The job is shown as stopping until the tasks' states and logs prove "
                             "that everything has ended. Logs stay.");
    }
    if (details.owner)
        text.afterwards += QLatin1Char(' ') +
                           QuestionText::tr("%1, who owns the job, is told.").arg(details.job.ownerInstance);
    text.doIt = QuestionText::tr("Abort job");
    text.leaveIt = QuestionText::tr("Keep running");
    return text;
}

ConfirmDialog::Text restartQuestion(const JobDetails &details)
{
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("restart");
    text.question = QuestionText::tr("Restart %1 on %2?").arg(details.job.dagId, details.job.runnerInstance);
    text.sentence =
        QuestionText::tr("Attempt %1 begins at the first task, with the same data and configuration.")
            .arg(details.job.attempt + 1);
    text.afterwards =
        QuestionText::tr("Attempt %1 stays here with its run, tasks and logs.").arg(details.job.attempt);
    if (details.owner)
        text.afterwards += QLatin1Char(' ') +
                           QuestionText::tr("%1, who owns the job, is told.").arg(details.job.ownerInstance);
    text.doIt = QuestionText::tr("Start attempt %1").arg(details.job.attempt + 1);
    text.leaveIt = QuestionText::tr("Leave it");
    text.kind = ButtonKind::Primary;
    return text;
}

ConfirmDialog::Text deleteQuestion(const JobDetails &details)
{
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("delete");
    text.question = QuestionText::tr("Delete workflow %1?").arg(details.workflowName);
    text.sentence = QuestionText::tr("A job is deleted together with its workflow. This cannot be undone.");
    text.thingHeading = QuestionText::tr("What");
    text.consequenceHeading = QuestionText::tr("What happens to it");
    const QString gone = QuestionText::tr("deleted");
    const QString stays = QuestionText::tr("stays");
    const QString remove = QStringLiteral("delete");
    const QString check = QStringLiteral("check");
    text.consequences = {
        {remove, QStringLiteral("danger"), QuestionText::tr("The workflow and all its jobs"), gone},
        {remove, QStringLiteral("danger"), QuestionText::tr("Their runs and logs in our Airflow"), gone},
    };
    if (details.job.remote) {
        const RunnerView &there = *details.job.remote;
        const bool isKept = there.taken.isValid() && !there.canAbort;
        text.consequences.append(
            {isKept ? check : remove, isKept ? QStringLiteral("text_secondary") : QStringLiteral("danger"),
                QuestionText::tr("The job at %1").arg(runnerName(details.job)),
                isKept                  ? QuestionText::tr("stays: from here it cannot be deleted there")
                : there.taken.isValid() ? QuestionText::tr("deleted, with its next sync")
                                        : gone});
    }
    if (details.owner) {
        text.consequences.append({check, QStringLiteral("text_secondary"),
            QuestionText::tr("What %1 knows of it").arg(details.job.ownerInstance), stays});
    }
    text.consequences.append(
        {check, QStringLiteral("text_secondary"), QuestionText::tr("Result files on disk"), stays});
    text.consequences.append(
        {check, QStringLiteral("text_secondary"), QuestionText::tr("Dataset and images"), stays});
    text.doIt = QuestionText::tr("Delete workflow");
    text.leaveIt = QuestionText::tr("Keep it");
    return text;
}

} // namespace desk
