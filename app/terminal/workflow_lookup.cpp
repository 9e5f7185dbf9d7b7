// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/workflow_lookup.h"

namespace desk
{

namespace
{
constexpr int idLength = 6;
constexpr int pageSize = 500;

/// The workflow of exactly that id among those whose texts hold it.
Task<Workflow> findWorkflow(QString id, Backend &backend)
{
    WorkflowQuery query;
    query.text = id;
    while (true) {
        const Result<WorkflowPage> page = co_await backend.workflows(query);
        if (!page)
            co_return tl::unexpected(page.error());
        for (const Workflow &workflow : page->workflows) {
            if (workflow.id == id)
                co_return workflow;
        }
        query.offset += int(page->workflows.size());
        if (page->workflows.isEmpty() || query.offset >= page->total)
            break;
    }
    co_return tl::unexpected(
        ApiError{ApiError::Kind::NotFound, Operation::ReadStore, id, 0, QString(), QString()});
}

} // namespace

Task<Named> lookUp(QString id, Backend &backend)
{
    if (id.size() == idLength) {
        Result<Workflow> workflow = co_await findWorkflow(id, backend);
        if (workflow)
            co_return Named(std::move(*workflow));
        if (workflow.error().kind != ApiError::Kind::NotFound)
            co_return tl::unexpected(workflow.error());
    }
    bool isNumber = false;
    const JobId number = id.toLongLong(&isNumber);
    if (!isNumber)
        co_return tl::unexpected(
            ApiError{ApiError::Kind::NotFound, Operation::ReadStore, id, 0, QString(), QString()});
    Result<JobDetails> job = co_await backend.job(number);
    if (!job)
        co_return tl::unexpected(job.error());
    co_return Named(std::move(*job));
}

Task<QVector<Job>> allJobs(QString workflowId, Backend &backend)
{
    QVector<Job> all;
    while (true) {
        const int offset = int(all.size());
        const Result<QVector<Job>> page = co_await backend.jobs(workflowId, offset, pageSize);
        if (!page)
            co_return tl::unexpected(page.error());
        all += *page;
        if (page->size() < pageSize)
            break;
    }
    co_return all;
}

} // namespace desk
