// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// run DAG: starts a workflow, waits for its end, and names its results.

#include "app/backend/error_text.h"
#include "app/core/dataset.h"
#include "app/terminal/airflow_wait.h"
#include "app/terminal/end_wait.h"
#include "app/terminal/json_view.h"
#include "app/terminal/verbs.h"
#include "app/terminal/workflow_lookup.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace desk
{

namespace
{

constexpr qsizetype longestName = 57;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::Terminal)
};

/// The DAG's name as a workflow's, for those who give none.
QString nameFrom(QString dagId)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9._-]"));
    return dagId.replace(others, QStringLiteral("-")).left(longestName);
}

Result<QStringList> readSeries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            ApiError{ApiError::Kind::File, Operation::ReadFile, path, 0, QString(), file.errorString()});
    const ImportedIdentifiers read = readIdentifiers(QString::fromUtf8(file.readAll()));
    const auto invalid = std::find_if(read.problems.cbegin(), read.problems.cend(),
        [](const ImportProblem &problem) { return problem.kind == ImportProblem::Kind::Invalid; });
    if (invalid != read.problems.cend() || read.identifiers.isEmpty()) {
        const QString line = invalid == read.problems.cend() ? QString() : QString::number(invalid->line);
        return tl::unexpected(ApiError{
            ApiError::Kind::Invalid, Operation::ReadFile, path, 0, QStringLiteral("series-file"), line});
    }
    return read.identifiers;
}

Result<WorkflowSpec> toSpec(const CommandLine &line, const Backend &backend)
{
    WorkflowSpec spec;
    spec.name = line.name.isEmpty() ? nameFrom(line.dagId) : line.name;
    spec.dagId = line.dagId;
    spec.forms = line.conf;
    spec.datasetName = line.dataset;
    spec.identifiers = line.series;
    spec.singleExecution = line.single;
    spec.datasetLimit = line.limit;
    spec.username = backend.username();
    if (!line.seriesFile.isEmpty()) {
        const Result<QStringList> series = readSeries(line.seriesFile);
        if (!series)
            return tl::unexpected(series.error());
        spec.identifiers = *series;
    }
    return spec;
}

Task<Workflow> submit(CommandLine line, Backend &backend, Terminal &terminal)
{
    const Result<void> connected = co_await awaitAirflow(backend, terminal);
    if (!connected)
        co_return tl::unexpected(connected.error());
    const Result<DagDetails> dag = co_await awaitDag(line.dagId, backend, terminal);
    if (!dag)
        co_return tl::unexpected(dag.error());
    const Result<WorkflowSpec> spec = toSpec(line, backend);
    if (!spec)
        co_return tl::unexpected(spec.error());
    co_return co_await backend.submit(*spec);
}

using Results = QHash<JobId, QVector<RunResult>>;

/// What finished jobs left behind; a job whose results cannot be read has none here.
QCoro::Task<Results> readResults(QVector<Job> jobs, Backend &backend)
{
    Results all;
    for (const Job &job : jobs) {
        if (job.state != JobState::finished)
            continue;
        const Result<QVector<RunResult>> results = co_await backend.results(job.id, job.attempt);
        if (results)
            all.insert(job.id, *results);
    }
    co_return all;
}

void printEnd(const Workflow &workflow, const QVector<Job> &jobs, const Results &results, Terminal &terminal)
{
    for (const Job &job : jobs) {
        const QString why = describe(job.note);
        terminal.note(Text::tr("Job %1 of %2: %3").arg(job.id).arg(workflow.name, stateWord(job.state)));
        if (!why.isEmpty())
            terminal.note(why);
        if (job.state == JobState::failed)
            terminal.note(Text::tr("To read its log: workflow-desk logs %1").arg(job.id));
        const QVector<RunResult> files = results.value(job.id);
        for (const RunResult &file : files)
            terminal.print(file.path);
    }
}

QJsonObject document(const Workflow &workflow, const QVector<Job> &jobs, const Results &results)
{
    QJsonArray list;
    for (const Job &job : jobs) {
        QJsonArray files;
        const QVector<RunResult> found = results.value(job.id);
        for (const RunResult &file : found)
            files.append(jsonview::of(file));
        QJsonObject object = jsonview::of(job);
        object.insert(QStringLiteral("results"), files);
        list.append(object);
    }
    return {{QStringLiteral("workflow"), jsonview::of(workflow)}, {QStringLiteral("jobs"), list}};
}

} // namespace

QCoro::Task<ExitCode> runVerb(CommandLine line, Backend &backend, Terminal &terminal)
{
    const Result<Workflow> workflow = co_await submit(line, backend, terminal);
    if (!workflow) {
        if (workflow.error().kind == ApiError::Kind::Cancelled)
            co_return ExitCode::Interrupted;
        terminal.error(workflow.error());
        co_return ExitCode::CannotBeCarriedOut;
    }
    terminal.note(Text::tr("Started %1.").arg(workflow->name));
    Result<QVector<Job>> jobs;
    if (line.wait)
        jobs = co_await awaitEnd(workflow->id, backend, terminal);
    else
        jobs = co_await allJobs(workflow->id, backend);
    if (!jobs) {
        if (jobs.error().kind == ApiError::Kind::Cancelled)
            co_return ExitCode::Interrupted;
        terminal.error(jobs.error());
        co_return ExitCode::CannotBeCarriedOut;
    }
    const Results results = co_await readResults(*jobs, backend);
    if (line.json) {
        terminal.printJson(document(*workflow, *jobs, results));
    } else if (line.wait) {
        printEnd(*workflow, *jobs, results, terminal);
    } else {
        terminal.print(workflow->id);
    }
    const bool finished = std::all_of(
        jobs->cbegin(), jobs->cend(), [](const Job &job) { return job.state == JobState::finished; });
    co_return !line.wait || finished ? ExitCode::Done : ExitCode::NotFinished;
}

} // namespace desk
