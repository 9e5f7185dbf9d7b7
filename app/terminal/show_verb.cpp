// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// show ID: a workflow with its jobs ({"workflow", "jobs"}), or a job with its attempts ({"job"}).

#include "app/backend/date_time_text.h"
#include "app/backend/error_text.h"
#include "app/backend/origin_text.h"
#include "app/backend/remote_text.h"
#include "app/core/remote_view.h"
#include "app/terminal/json_view.h"
#include "app/terminal/table.h"
#include "app/terminal/verbs.h"
#include "app/terminal/workflow_lookup.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace desk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::Terminal)
};

void printTable(const Table &table, Terminal &terminal)
{
    const QStringList lines = table.lines();
    for (const QString &line : lines)
        terminal.print(line);
}

void printWorkflow(const Workflow &workflow, const QVector<Job> &jobs, Terminal &terminal)
{
    terminal.print(Text::tr("Workflow: %1").arg(workflow.name));
    terminal.print(Text::tr("DAG: %1").arg(workflow.dagId));
    if (!workflow.datasetName.isEmpty())
        terminal.print(Text::tr("Dataset: %1").arg(workflow.datasetName));
    if (workflow.isOfOthers())
        terminal.print(Text::tr("Runs that others started on this Airflow."));
    else
        terminal.print(
            Text::tr("Created: %1, by %2").arg(shortDateTime(workflow.created), workflow.username));
    terminal.print(QString());
    Table table({Text::tr("Job"), Text::tr("Runner"), Text::tr("State"), Text::tr("Series"),
        Text::tr("Attempt"), Text::tr("Started"), Text::tr("Ended"), Text::tr("Remark")});
    for (const Job &job : jobs)
        table.add({QString::number(job.id), job.runnerInstance, stateWord(job.state),
            QString::number(job.identifierCount), QString::number(job.attempt), shortDateTime(job.started),
            shortDateTime(job.ended), describe(job.note)});
    printTable(table, terminal);
}

void printJob(const JobDetails &details, Terminal &terminal)
{
    const Job &job = details.job;
    terminal.print(Text::tr("Job: %1 of %2").arg(job.id).arg(details.workflowName));
    terminal.print(Text::tr("DAG: %1").arg(job.dagId));
    terminal.print(Text::tr("State: %1").arg(stateWord(job.state)));
    if (job.origin)
        terminal.print(originSentence(*job.origin));
    const QString remark = describe(job.note);
    if (!remark.isEmpty())
        terminal.print(remark);
    if (job.remote) {
        terminal.print(Text::tr("Runner: %1: %2").arg(runnerName(job), runnerWords(job)));
        if (viewsDiffer(job))
            terminal.print(Text::tr("Owner and runner differ."));
        terminal.print(reachSentence(job));
    } else if (details.owner) {
        terminal.print(Text::tr("Owner: %1 %2").arg(job.ownerInstance, ownerWords(job, *details.owner)));
    }
    terminal.print(QString());
    Table table(
        {Text::tr("Attempt"), Text::tr("State"), Text::tr("Started"), Text::tr("Ended"), Text::tr("Run")});
    for (const Attempt &attempt : details.attempts)
        table.add({QString::number(attempt.number), stateWord(attempt.state), shortDateTime(attempt.started),
            shortDateTime(attempt.ended), attempt.runId});
    printTable(table, terminal);
    terminal.print(QString());
    if (job.isOfOthers()) {
        terminal.print(Text::tr("Its configuration is kept by Airflow alone."));
        return;
    }
    terminal.print(Text::tr("Configuration:"));
    terminal.print(QString::fromUtf8(QJsonDocument(details.conf).toJson()).trimmed());
}

} // namespace

QCoro::Task<ExitCode> showVerb(CommandLine line, Backend &backend, Terminal &terminal)
{
    const Result<Named> named = co_await lookUp(line.ids.first(), backend);
    if (!named) {
        terminal.error(named.error());
        co_return ExitCode::CannotBeCarriedOut;
    }
    QJsonObject document;
    if (const auto *details = std::get_if<JobDetails>(&*named)) {
        if (!line.json) {
            printJob(*details, terminal);
            co_return ExitCode::Done;
        }
        document.insert(QStringLiteral("job"), jsonview::of(*details));
        terminal.printJson(document);
        co_return ExitCode::Done;
    }
    const Workflow workflow = std::get<Workflow>(*named);
    const Result<QVector<Job>> jobs = co_await allJobs(workflow.id, backend);
    if (!jobs) {
        terminal.error(jobs.error());
        co_return ExitCode::CannotBeCarriedOut;
    }
    if (!line.json) {
        printWorkflow(workflow, *jobs, terminal);
        co_return ExitCode::Done;
    }
    QJsonArray list;
    for (const Job &job : *jobs)
        list.append(jsonview::of(job));
    document.insert(QStringLiteral("workflow"), jsonview::of(workflow));
    document.insert(QStringLiteral("jobs"), list);
    terminal.printJson(document);
    co_return ExitCode::Done;
}

} // namespace desk
