// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/submission.h"

#include "app/engine/conf_data.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace desk
{

namespace
{

constexpr int maximumName = 57; // with "-" and the id of six: 64, the length of Kaapana's column
constexpr int pageSize = 5000;
constexpr int idAttempts = 5;
constexpr int maximumDetail = 2000; // of a stack trace the end says what is wrong

ApiError failure(ApiError::Kind kind, const QString &target, const QString &field, const QString &detail = {})
{
    ApiError error;
    error.kind = kind;
    error.operation = Operation::SubmitWorkflow;
    error.target = target;
    error.field = field;
    error.detail = detail;
    return error;
}

ApiError invalid(const WorkflowSpec &spec, const char *field, const char *code)
{
    return failure(ApiError::Kind::Invalid, spec.name, QString::fromLatin1(field), QString::fromLatin1(code));
}

Result<void> checkWords(const WorkflowSpec &spec)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9._-]+\\z"));
    if (spec.name.isEmpty())
        return tl::unexpected(invalid(spec, "name", "empty"));
    if (spec.name.size() > maximumName)
        return tl::unexpected(invalid(spec, "name", "too long"));
    if (!allowed.match(spec.name).hasMatch())
        return tl::unexpected(invalid(spec, "name", "characters"));
    if (spec.dagId.isEmpty())
        return tl::unexpected(invalid(spec, "dagId", "empty"));
    if (spec.datasetLimit && *spec.datasetLimit < 1)
        return tl::unexpected(invalid(spec, "datasetLimit", "below 1"));
    return {};
}

// A DAG's name as far as its file's can tell it.
QString stemOf(QString text)
{
    return text.replace(QLatin1Char('-'), QLatin1Char('_')).toLower();
}

// Whether an import error is of that DAG. Some minutes after its file was damaged Airflow no longer knows the
// DAG; then only the name of the file is left to tell.
bool isOf(const ImportError &error, const Dag &dag)
{
    if (error.fileName.isEmpty())
        return false;
    if (dag.fileLocation.isEmpty())
        return stemOf(QFileInfo(error.fileName).completeBaseName()) == stemOf(dag.id);
    return error.fileName == dag.fileLocation || dag.fileLocation.endsWith(QLatin1Char('/') + error.fileName);
}

// Airflow's stack trace for the DAG's file; empty if there is none.
QCoro::Task<QString> importErrorOf(Dag dag, QPointer<AirflowClient> airflow)
{
    if (!dag.importError.isEmpty() || !airflow)
        co_return dag.importError;
    const auto errors = co_await airflow->importErrors();
    if (!errors)
        co_return QString();
    for (const ImportError &error : *errors) {
        if (isOf(error, dag))
            co_return error.stackTrace;
    }
    co_return QString();
}

ApiError broken(const WorkflowSpec &spec, const QString &trace)
{
    return failure(ApiError::Kind::Conflict, spec.dagId, QStringLiteral("dagId"), trace.right(maximumDetail));
}

} // namespace

Task<Workflow> Submission::submit(WorkflowSpec spec, QPointer<AirflowClient> airflow)
{
    const auto words = checkWords(spec);
    if (!words)
        co_return tl::unexpected(words.error());
    const auto instance = co_await m_store.localInstance();
    if (!instance)
        co_return tl::unexpected(during(Operation::SubmitWorkflow, instance.error()));
    QStringList runners = spec.runnerInstances;
    runners.removeDuplicates();
    if (runners.isEmpty())
        runners.append(*instance);
    spec.runnerInstances = runners;

    QVector<Part> parts;
    for (const QString &runner : std::as_const(runners)) {
        const bool isHere = runner == *instance;
        if (isHere) {
            const auto fits = co_await checkHere(spec, airflow);
            if (!fits)
                co_return tl::unexpected(fits.error());
        }
        Result<QStringList> identifiers;
        if (isHere)
            identifiers = co_await identifiersOf(spec);
        else
            identifiers = co_await identifiersAt(spec, runner);
        if (!identifiers)
            co_return tl::unexpected(during(Operation::SubmitWorkflow, identifiers.error()));
        if (spec.singleExecution && identifiers->isEmpty())
            co_return tl::unexpected(invalid(spec, "singleExecution", "no series"));
        parts.append({runner, *identifiers});
    }
    co_return co_await store(spec, *instance, parts);
}

// Whether our own Airflow can run it.
Task<void> Submission::checkHere(WorkflowSpec spec, QPointer<AirflowClient> airflow)
{
    if (!airflow)
        co_return tl::unexpected(failure(ApiError::Kind::Transport, QString(), QString()));
    const auto details = co_await airflow->dagDetails(spec.dagId);
    if (!details && details.error().kind == ApiError::Kind::NotFound) {
        Dag unknown;
        unknown.id = spec.dagId;
        const QString trace = co_await importErrorOf(unknown, airflow);
        if (!trace.isEmpty())
            co_return tl::unexpected(broken(spec, trace));
    }
    if (!details)
        co_return tl::unexpected(during(Operation::SubmitWorkflow, details.error()));
    if (details->dag.hasImportErrors) {
        const QString trace = co_await importErrorOf(details->dag, airflow);
        co_return tl::unexpected(broken(spec, trace));
    }
    if (details->wantsDataset && spec.datasetName.isEmpty() && spec.identifiers.isEmpty())
        co_return tl::unexpected(invalid(spec, "dataset", "missing"));
    co_return Result<void>{};
}

// What a partner lets us use, under the identifiers it advertised: those are echoed, never read.
Task<QStringList> Submission::identifiersAt(WorkflowSpec spec, QString runner)
{
    const auto partners = co_await m_store.partners();
    if (!partners)
        co_return tl::unexpected(partners.error());
    PartnerId id;
    for (const Partner &partner : *partners) {
        if (partner.name == runner)
            id = partner.id;
    }
    const auto refuse = [&](const char *code) {
        return failure(
            ApiError::Kind::Invalid, runner, QStringLiteral("runnerInstances"), QString::fromLatin1(code));
    };
    if (id.isEmpty())
        co_return tl::unexpected(refuse("unknown"));
    // Our identifiers mean nothing there, and are nobody else's to see.
    if (!spec.identifiers.isEmpty())
        co_return tl::unexpected(refuse("identifiers"));
    const auto advert = co_await m_store.advert(id);
    if (!advert)
        co_return tl::unexpected(advert.error());
    if (!advert->dags.contains(spec.dagId))
        co_return tl::unexpected(refuse("dag"));
    if (spec.datasetName.isEmpty())
        co_return QStringList();
    for (const AdvertRecord::Dataset &dataset : advert->datasets) {
        if (dataset.name != spec.datasetName)
            continue;
        const QStringList identifiers = dataset.identifiers;
        co_return identifiers;
    }
    co_return tl::unexpected(refuse("dataset"));
}

Task<QStringList> Submission::identifiersOf(WorkflowSpec spec)
{
    QStringList found;
    if (spec.datasetName.isEmpty()) {
        QSet<QString> seen;
        for (const QString &identifier : spec.identifiers) {
            if (!isUid(identifier))
                co_return tl::unexpected(invalid(spec, "identifiers", "no UID"));
            if (!seen.contains(identifier))
                found.append(identifier);
            seen.insert(identifier);
        }
    } else {
        while (true) {
            const auto page =
                co_await m_store.identifiers(spec.datasetName, static_cast<int>(found.size()), pageSize);
            if (!page)
                co_return tl::unexpected(page.error());
            found += *page;
            if (page->size() < pageSize)
                break;
        }
        if (found.isEmpty())
            co_return tl::unexpected(invalid(spec, "dataset", "empty"));
    }
    co_return found;
}

Task<Workflow> Submission::store(WorkflowSpec spec, QString instance, QVector<Part> parts)
{
    // Six characters collide once in 57 billion pairs; the store notices, and another id is taken.
    for (int i = 1;; ++i) {
        Workflow workflow;
        workflow.id = m_ids.workflowId();
        workflow.name = spec.name + QLatin1Char('-') + workflow.id;
        workflow.dagId = spec.dagId;
        workflow.datasetName = spec.datasetName;
        workflow.username = spec.username;
        workflow.ownerInstance = instance;
        workflow.runnerInstances = spec.runnerInstances;
        workflow.created = m_clock.now();
        workflow.updated = workflow.created;

        const ConfOrigin origin{
            workflow.id, workflow.name, instance, localProject(instance), spec.runnerInstances};
        QVector<QJsonObject> confs;
        QVector<Job> jobs;
        for (const Part &part : std::as_const(parts)) {
            const QVector<QJsonObject> ofRunner = confData(spec, part.identifiers, origin);
            confs += ofRunner;
            for (const QJsonObject &conf : ofRunner) {
                const QJsonObject dataForm = conf.value(QLatin1String("data_form")).toObject();
                Job job;
                job.workflowId = workflow.id;
                job.dagId = spec.dagId;
                job.ownerInstance = instance;
                job.runnerInstance = part.runner;
                job.runId = m_ids.runId(spec.dagId);
                job.identifierCount =
                    static_cast<int>(dataForm.value(QLatin1String("identifiers")).toArray().size());
                job.created = workflow.created;
                job.updated = workflow.created;
                jobs.append(job);
            }
        }
        const auto added = co_await m_store.addWorkflow(workflow, jobs, confs);
        if (added) {
            const auto stored = co_await m_store.workflow(workflow.id);
            if (!stored)
                co_return tl::unexpected(during(Operation::SubmitWorkflow, stored.error()));
            co_return *stored;
        }
        if (added.error().kind != ApiError::Kind::Conflict || i == idAttempts)
            co_return tl::unexpected(during(Operation::SubmitWorkflow, added.error()));
    }
}

} // namespace desk
