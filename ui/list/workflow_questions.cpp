// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/list/workflow_questions.h"

#include "app/backend/remote_text.h"
#include "app/core/remote_view.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QSet>
#include <algorithm>

namespace desk
{

namespace
{

constexpr int shownJobs = 50;

struct ListQuestions {
    Q_DECLARE_TR_FUNCTIONS(desk::ListQuestions)
};

QString abortConsequence(const Job &job)
{
    switch (abortWayOf(job)) {
    case AbortWay::Withdraw:
        return job.remote->offered.isValid() && !job.remote->canAbort
                   ? ListQuestions::tr(
                         "Withdrawn. If %1 is taking it just now, only somebody there can stop it.")
                         .arg(runnerName(job))
                   : ListQuestions::tr("Withdrawn; %1 has not taken it.").arg(runnerName(job));
    case AbortWay::NextSync:
        return ListQuestions::tr("%1 is asked to stop it, with its next sync.").arg(runnerName(job));
    case AbortWay::None:
        return ListQuestions::tr("Goes on: from here it cannot be aborted at %1.").arg(runnerName(job));
    case AbortWay::Airflow:
        break;
    }
    switch (job.state) {
    case JobState::queued:
    case JobState::pending:
        return ListQuestions::tr("It does not start; nothing was sent to Airflow.");
    case JobState::scheduled:
        return ListQuestions::tr("Its start is taken back, or Airflow is asked to stop it.");
    case JobState::unknown:
        return ListQuestions::tr("Airflow is asked to stop it as soon as it answers.");
    default:
        return ListQuestions::tr("Airflow is asked to stop its running tasks.");
    }
}

QString restartConsequence(const Job &job)
{
    if (job.remote)
        return ListQuestions::tr("%1 is asked at once to start it again.").arg(runnerName(job));
    return ListQuestions::tr("Starts again as attempt %1; attempt %2 and its log are kept.")
        .arg(job.attempt + 1)
        .arg(job.attempt);
}

/// "Abort thorax-metadata?", "Abort collect-metadata #118?", "Abort 3 workflows?"
QString subject(const ListSelection &selection)
{
    if (selection.workflows.size() == 1 && selection.jobs.isEmpty())
        return selection.workflows.first().shownName();
    if (selection.jobs.size() == 1 && selection.workflows.isEmpty())
        return QStringLiteral("%1 #%2").arg(selection.jobs.first().dagId).arg(selection.jobs.first().id);
    if (selection.jobs.isEmpty())
        return ListQuestions::tr("%n workflows", nullptr, static_cast<int>(selection.workflows.size()));
    if (selection.workflows.isEmpty())
        return ListQuestions::tr("%n jobs", nullptr, static_cast<int>(selection.jobs.size()));
    //: "3 workflows" and "2 jobs"
    return ListQuestions::tr("%1 and %2")
        .arg(ListQuestions::tr("%n workflows", nullptr, static_cast<int>(selection.workflows.size())),
            ListQuestions::tr("%n jobs", nullptr, static_cast<int>(selection.jobs.size())));
}

QVector<ConfirmDialog::Consequence> consequences(
    const Theme &theme, const QVector<Job> &jobs, QString (*consequence)(const Job &))
{
    QVector<ConfirmDialog::Consequence> rows;
    for (const Job &job : jobs) {
        if (rows.size() == shownJobs)
            break;
        rows.append({theme.stateIcon(job.state), Theme::stateToken(job.state),
            QStringLiteral("%1 #%2").arg(job.dagId).arg(job.id), consequence(job)});
    }
    const int more = static_cast<int>(jobs.size() - rows.size());
    if (more > 0)
        rows.append(
            {{}, {}, ListQuestions::tr("and %n more jobs", nullptr, more), ListQuestions::tr("the same")});
    return rows;
}

/// What is said of the other side below the table; empty where there is none.
QString elsewhere(const QVector<Job> &jobs, const QString &ofRunners, const QString &ofOwners)
{
    const bool atPartners =
        std::any_of(jobs.begin(), jobs.end(), [](const Job &job) { return job.remote.has_value(); });
    QSet<QString> owners;
    for (const Job &job : jobs) {
        if (!job.remote && !job.isOfOthers() && job.ownerInstance != job.runnerInstance)
            owners.insert(job.ownerInstance);
    }
    QStringList sentences;
    if (atPartners)
        sentences.append(ofRunners);
    QStringList names(owners.begin(), owners.end());
    names.sort();
    if (!names.isEmpty())
        sentences.append(QString(ofOwners).replace(QLatin1String("%1"), names.join(QLatin1String(", "))));
    return sentences.join(QLatin1Char(' '));
}

QString together(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + QLatin1Char(' ') + second;
}

/// What becomes of a workflow's jobs at partners, a row for each partner.
QVector<ConfirmDialog::Consequence> deletionsAtPartners(const Workflow &workflow, const QVector<Job> &jobs)
{
    QMap<QString, QVector<Job>> byRunner;
    for (const Job &job : jobs) {
        if (job.remote)
            byRunner[runnerName(job)].append(job);
    }
    QVector<ConfirmDialog::Consequence> rows;
    for (auto runner = byRunner.cbegin(); runner != byRunner.cend(); ++runner) {
        const QVector<Job> &there = runner.value();
        const bool reaches = there.constFirst().remote->canAbort;
        const bool any = std::any_of(
            there.begin(), there.end(), [](const Job &job) { return job.remote->taken.isValid(); });
        rows.append({QStringLiteral("instances"), QStringLiteral("text_secondary"),
            QStringLiteral("%1 · %2").arg(workflow.shownName(), runner.key()),
            !any      ? ListQuestions::tr("Removed here; %1 has nothing of it.").arg(runner.key())
            : reaches ? ListQuestions::tr("Removed here; %1 removes it with its next sync.").arg(runner.key())
                      : ListQuestions::tr("Removed here alone: from here it cannot be deleted at %1.")
                            .arg(runner.key())});
    }
    return rows;
}

QString affected(int count, int untouched)
{
    const QString first = ListQuestions::tr("%n jobs are affected.", nullptr, count);
    if (untouched <= 0)
        return first + QLatin1Char(' ') + ListQuestions::tr("Images and datasets are not touched.");
    return first + QLatin1Char(' ') +
           ListQuestions::tr(
               "%n others stay as they are. Images and datasets are not touched.", nullptr, untouched);
}

} // namespace

bool ListSelection::any(bool (*can)(JobState)) const
{
    for (const Workflow &workflow : workflows) {
        for (auto it = workflow.jobCounts.begin(); it != workflow.jobCounts.end(); ++it) {
            if (it.value() > 0 && can(it.key()))
                return true;
        }
    }
    return std::any_of(jobs.begin(), jobs.end(), [can](const Job &job) { return can(job.state); });
}

bool ListSelection::all(bool (*can)(JobState)) const
{
    for (const Workflow &workflow : workflows) {
        for (auto it = workflow.jobCounts.begin(); it != workflow.jobCounts.end(); ++it) {
            if (it.value() > 0 && !can(it.key()))
                return false;
        }
    }
    return std::all_of(jobs.begin(), jobs.end(), [can](const Job &job) { return can(job.state); });
}

bool ListSelection::anyOfOthers() const
{
    return std::any_of(workflows.begin(), workflows.end(), [](const Workflow &workflow) {
        return workflow.isOfOthers();
    }) || std::any_of(jobs.begin(), jobs.end(), [](const Job &job) { return job.isOfOthers(); });
}

ConfirmDialog::Text abortQuestion(
    const Theme &theme, const ListSelection &selection, const QVector<Job> &jobs)
{
    QVector<Job> possible;
    std::copy_if(jobs.begin(), jobs.end(), std::back_inserter(possible), &canAbortFromHere);
    QVector<Job> shown = possible;
    // Said plainly, rather than left out.
    std::copy_if(jobs.begin(), jobs.end(), std::back_inserter(shown),
        [](const Job &job) { return canAbort(job.state) && !canAbortFromHere(job); });
    const int count = static_cast<int>(possible.size());
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("abort");
    text.question = ListQuestions::tr("Abort %1?").arg(subject(selection));
    text.sentence = affected(count, static_cast<int>(jobs.size()) - count);
    text.thingHeading = ListQuestions::tr("Job");
    text.consequenceHeading = ListQuestions::tr("What happens");
    text.consequences = consequences(theme, shown, &abortConsequence);
    text.afterwards =
        ListQuestions::tr("The jobs stay “stopping” until Airflow proves that every task has ended. "
                          "Logs and earlier results are kept, and the jobs can be restarted.");
    if (selection.anyOfOthers()) {
        text.sentence = ListQuestions::tr("Others on this Airflow started this, and may wait for it.") +
                        QLatin1Char(' ') + text.sentence;
        text.afterwards =
            ListQuestions::tr("The jobs stay “stopping” until Airflow proves that every task has ended. "
                              "Logs and earlier results are kept.");
    }
    text.afterwards = together(text.afterwards,
        elsewhere(shown,
            ListQuestions::tr("A job at a partner counts as stopped when the partner has told its end."),
            ListQuestions::tr("%1, who owns jobs of this, is told.")));
    text.doIt = ListQuestions::tr("Abort %n jobs", nullptr, count);
    text.leaveIt = ListQuestions::tr("Keep running");
    return text;
}

ConfirmDialog::Text restartQuestion(
    const Theme &theme, const ListSelection &selection, const QVector<Job> &jobs)
{
    QVector<Job> possible;
    QSet<QString> whole;
    for (const Workflow &workflow : selection.workflows)
        whole.insert(workflow.id);
    std::copy_if(jobs.begin(), jobs.end(), std::back_inserter(possible), [&whole](const Job &job) {
        return canRestartFromHere(job) || (canRestart(job.state) && whole.contains(job.workflowId));
    });
    const int count = static_cast<int>(possible.size());
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("restart");
    text.question = ListQuestions::tr("Restart %1?").arg(subject(selection));
    text.sentence = affected(count, static_cast<int>(jobs.size()) - count);
    text.thingHeading = ListQuestions::tr("Job");
    text.consequenceHeading = ListQuestions::tr("What happens");
    text.consequences = consequences(theme, possible, &restartConsequence);
    text.afterwards = together(ListQuestions::tr("Data and configuration are the same as before."),
        elsewhere(possible,
            ListQuestions::tr(
                "A partner starts the whole workflow again, all its jobs there that have ended; "
                "it does so only if it starts our jobs without asking anybody."),
            ListQuestions::tr("%1, who owns jobs of this, is told.")));
    text.doIt = ListQuestions::tr("Restart %n jobs", nullptr, count);
    text.leaveIt = ListQuestions::tr("Leave as it is");
    text.kind = ButtonKind::Primary;
    return text;
}

ConfirmDialog::Text deleteQuestion(const QVector<Workflow> &workflows, const QVector<Job> &jobs)
{
    QHash<QString, QVector<Job>> byWorkflow;
    for (const Job &job : jobs)
        byWorkflow[job.workflowId].append(job);
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("delete");
    text.question = ListQuestions::tr("Delete %1?").arg(subject({workflows, {}}));
    text.sentence = ListQuestions::tr("This cannot be undone. Images and datasets are not touched.");
    text.thingHeading = ListQuestions::tr("Workflow");
    text.consequenceHeading = ListQuestions::tr("What happens");
    for (const Workflow &workflow : workflows) {
        const QVector<Job> all = byWorkflow.value(workflow.id);
        const auto local = static_cast<int>(
            std::count_if(all.begin(), all.end(), [](const Job &job) { return !job.remote.has_value(); }));
        if (local > 0 || all.isEmpty())
            text.consequences.append(
                {QStringLiteral("server"), QStringLiteral("text_secondary"), workflow.shownName(),
                    ListQuestions::tr("Removed here; in Airflow the runs and logs of its %n jobs as well.",
                        nullptr, all.isEmpty() ? workflow.jobCount() : local)});
        text.consequences += deletionsAtPartners(workflow, all);
    }
    text.afterwards = together(ListQuestions::tr("Result files on disk stay where they are."),
        elsewhere(jobs, {}, ListQuestions::tr("%1 keeps its own record of what it asked for.")).trimmed());
    text.doIt = ListQuestions::tr("Delete %n workflows", nullptr, static_cast<int>(workflows.size()));
    text.leaveIt = ListQuestions::tr("Keep");
    return text;
}

} // namespace desk
