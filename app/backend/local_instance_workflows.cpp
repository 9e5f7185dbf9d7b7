// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// LocalInstance: workflows and their jobs, and who may do what with them.

#include "app/backend/local_instance.h"

#include <QPointer>
#include <utility>

namespace desk
{

Task<Workflow> LocalInstance::submit(WorkflowSpec spec)
{
    const Result<void> may = m_accounts.mayAct(Operation::SubmitWorkflow, spec.name);
    if (!may)
        co_return tl::unexpected(may.error());
    if (spec.username.isEmpty() || !m_accounts.state().user.name.isEmpty())
        spec.username = username();
    const bool isLocal = spec.runnerInstances.isEmpty() || spec.runnerInstances.contains(m_instanceName);
    if (!m_airflow && isLocal)
        co_return tl::unexpected(noAirflow(Operation::SubmitWorkflow));
    const QPointer<AirflowClient> airflow(m_airflow.get());
    co_return co_await m_submission.submit(spec, airflow);
}

// Whether whoever is signed in may change what was started by those.
Task<void> LocalInstance::mayChange(Operation operation, Task<QStringList> starters)
{
    const auto names = co_await starters;
    if (!names)
        co_return tl::unexpected(during(operation, names.error()));
    co_return m_accounts.mayChange(operation, *names);
}

Task<WorkflowPage> LocalInstance::workflows(WorkflowQuery query)
{
    return m_store.workflows(std::move(query));
}

Task<QVector<Job>> LocalInstance::jobs(QString workflowId, int offset, int limit)
{
    return m_store.jobs(std::move(workflowId), offset, limit);
}

Task<JobDetails> LocalInstance::job(JobId id)
{
    return m_store.job(id);
}

Task<int> LocalInstance::abortJobs(QVector<JobId> jobs)
{
    const Result<void> may = co_await mayChange(Operation::AbortJob, m_store.startersOfJobs(jobs));
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_store.askAbort(std::move(jobs));
}

Task<int> LocalInstance::restartJobs(QVector<JobId> jobs)
{
    const Result<void> may = co_await mayChange(Operation::RestartJob, m_store.startersOfJobs(jobs));
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_store.askRestart(std::move(jobs));
}

Task<int> LocalInstance::abortWorkflows(QStringList workflowIds)
{
    const Result<void> may = co_await mayChange(Operation::AbortJob, m_store.starters(workflowIds));
    if (!may)
        co_return tl::unexpected(may.error());
    const auto ids = co_await m_store.jobIds(workflowIds);
    if (!ids)
        co_return tl::unexpected(during(Operation::AbortJob, ids.error()));
    co_return co_await m_store.askAbort(*ids);
}

Task<int> LocalInstance::restartWorkflows(QStringList workflowIds)
{
    const Result<void> may = co_await mayChange(Operation::RestartJob, m_store.starters(workflowIds));
    if (!may)
        co_return tl::unexpected(may.error());
    const auto ids = co_await m_store.jobIds(workflowIds);
    if (!ids)
        co_return tl::unexpected(during(Operation::RestartJob, ids.error()));
    const QPointer<LocalInstance> self(this);
    const auto here = co_await m_store.askRestart(*ids);
    if (!here || !self)
        co_return here;
    const auto there = co_await m_partners.restartAtRunners(workflowIds);
    if (there)
        co_return *here + *there;
    // What was restarted here was restarted all the same.
    if (*here == 0)
        co_return tl::unexpected(there.error());
    if (self)
        Q_EMIT problemOccurred(there.error());
    co_return here;
}

Task<int> LocalInstance::deleteWorkflows(QStringList workflowIds)
{
    const Result<void> may = co_await mayChange(Operation::DeleteWorkflow, m_store.starters(workflowIds));
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_store.removeWorkflows(std::move(workflowIds));
}

} // namespace desk
