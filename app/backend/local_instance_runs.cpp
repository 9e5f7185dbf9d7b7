// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What the local instance reads of a job's run in Airflow.

#include "app/airflow/airflow_client.h"
#include "app/backend/local_instance.h"
#include "app/backend/run_results.h"
#include "app/backend/task_log_reader.h"

#include <QPointer>
#include <utility>

namespace desk
{

// --- What Airflow says about a job's run

ApiError LocalInstance::noAirflow(Operation operation) const
{
    const AirflowStatus &status = m_engine.health().status();
    ApiError error = status.error;
    if (error == ApiError()) {
        error.kind = ApiError::Kind::Transport;
        error.target = airflowConnection().baseUrl.authority();
    }
    return during(operation, error);
}

Task<LocalInstance::RunRef> LocalInstance::runOf(JobId job, int attempt, Operation operation)
{
    const auto details = co_await m_store.job(job);
    if (!details)
        co_return tl::unexpected(during(operation, details.error()));
    for (const Attempt &each : details->attempts) {
        if (each.number == attempt) {
            const bool untried = each.state == JobState::queued || each.state == JobState::pending ||
                                 each.note.code == JobNoteCode::AbortedUnsent ||
                                 each.note.code == JobNoteCode::TriggerRefused;
            co_return RunRef{details->job.dagId, each.runId, untried};
        }
    }
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.operation = operation;
    error.target = QStringLiteral("%1/%2").arg(job).arg(attempt);
    co_return tl::unexpected(error);
}

Task<QJsonObject> LocalInstance::configuration(JobId id)
{
    const QPointer<LocalInstance> self(this);
    const auto details = co_await m_store.job(id);
    if (!details)
        co_return tl::unexpected(during(Operation::ReadRun, details.error()));
    const QJsonObject kept = details->conf;
    if (!details->job.isOfOthers())
        co_return kept;
    if (!self || !m_airflow)
        co_return tl::unexpected(self ? noAirflow(Operation::ReadRun) : ApiError());
    const auto run = co_await m_airflow->run(details->job.dagId, details->job.runId);
    if (!run)
        co_return tl::unexpected(run.error());
    const QJsonObject conf = run->conf;
    co_return conf;
}

Task<QVector<TaskInstance>> LocalInstance::tasks(JobId job, int attempt)
{
    const QPointer<LocalInstance> self(this);
    const auto run = co_await runOf(job, attempt, Operation::ReadTasks);
    if (!run)
        co_return tl::unexpected(run.error());
    if (run->untried)
        co_return QVector<TaskInstance>{};
    if (!self || !m_airflow)
        co_return tl::unexpected(self ? noAirflow(Operation::ReadTasks) : ApiError());
    co_return co_await m_airflow->tasks(run->dagId, run->runId);
}

Task<QVector<RunResult>> LocalInstance::results(JobId job, int attempt)
{
    const QPointer<LocalInstance> self(this);
    const auto run = co_await runOf(job, attempt, Operation::ReadResults);
    if (!run)
        co_return tl::unexpected(run.error());
    if (run->untried)
        co_return QVector<RunResult>{};
    if (!self || !m_airflow)
        co_return tl::unexpected(self ? noAirflow(Operation::ReadResults) : ApiError());
    const QString folder = resultsFolder();
    const auto values = co_await m_airflow->xcom(run->dagId, run->runId, QStringLiteral("results"));
    if (!values)
        co_return tl::unexpected(values.error());
    co_return runResults(*values, folder);
}

QString LocalInstance::resultsFolder() const
{
    if (!m_parts.resultsFolder.isEmpty())
        return m_parts.resultsFolder;
    const bool embedded = m_connection.kind == AirflowConnection::Kind::Embedded && m_parts.embedded;
    return embedded ? m_parts.embedded->resultsFolder() : QString();
}

std::unique_ptr<LogReader> LocalInstance::openLog(LogTarget target)
{
    return std::make_unique<TaskLogReader>(m_store, m_airflow.get(), std::move(target));
}

QUrl LocalInstance::airflowPage(const Job &job) const
{
    return m_airflow ? m_airflow->pageOf(job.dagId, job.runId) : QUrl();
}

} // namespace desk
