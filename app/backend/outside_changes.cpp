// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/outside_changes.h"

#include <QPointer>

namespace desk
{

namespace
{

constexpr int newest = 500;
constexpr int jobsAtOnce = 1000;

WorkflowQuery newestWorkflows()
{
    WorkflowQuery query;
    query.limit = newest;
    return query;
}

} // namespace

OutsideChanges::OutsideChanges(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, &OutsideChanges::learn);
}

// What this process changes is told already.
void OutsideChanges::learn(const StoreChange &change)
{
    for (const Workflow &workflow : change.workflows)
        m_known.insert(workflow.id, workflow);
    for (const Job &job : change.jobs) {
        if (job.isOfOthers())
            m_others[job.workflowId].insert(job.id);
    }
    for (const QString &id : change.removedWorkflows) {
        m_known.remove(id);
        m_others.remove(id);
    }
    for (const JobId job : change.removedJobs) {
        for (QSet<JobId> &known : m_others)
            known.remove(job);
    }
}

QCoro::Task<> OutsideChanges::prime()
{
    const QPointer<OutsideChanges> self(this);
    const auto page = co_await m_store.workflows(newestWorkflows());
    if (!self || !page)
        co_return;
    for (const Workflow &workflow : page->workflows)
        m_known.insert(workflow.id, workflow);
    for (const Workflow &workflow : page->workflows) {
        if (!workflow.isOfOthers())
            continue;
        const auto jobs = co_await m_store.jobs(workflow.id, 0, -1);
        if (!self || !jobs)
            co_return;
        for (const Job &job : *jobs)
            m_others[workflow.id].insert(job.id);
    }
}

QCoro::Task<> OutsideChanges::refresh()
{
    if (m_refreshing) {
        m_again = true;
        co_return;
    }
    const QPointer<OutsideChanges> self(this);
    m_refreshing = true;
    do {
        m_again = false;
        const auto page = co_await m_store.workflows(newestWorkflows());
        if (!self)
            co_return;
        if (!page)
            break;
        QHash<QString, Workflow> now;
        QVector<Workflow> changed;
        QStringList changedIds;
        for (const Workflow &workflow : page->workflows) {
            now.insert(workflow.id, workflow);
            if (!m_known.contains(workflow.id) || m_known.value(workflow.id) != workflow) {
                changed.append(workflow);
                changedIds.append(workflow.id);
            }
        }
        QStringList removed;
        if (page->all <= newest) { // otherwise one that is missing may only be older than those read
            for (auto known = m_known.keyBegin(); known != m_known.keyEnd(); ++known) {
                if (!now.contains(*known))
                    removed.append(*known);
            }
        }
        m_known = now;
        for (const QString &id : std::as_const(removed))
            m_others.remove(id);
        if (!changed.isEmpty())
            Q_EMIT workflowsChanged(changed);
        if (self && !removed.isEmpty())
            Q_EMIT workflowsRemoved(removed);
        if (!self)
            co_return;
        co_await readJobs(changedIds);
        if (!self)
            co_return;
        Q_EMIT datasetsChanged();
        if (!self)
            co_return;
    } while (m_again);
    m_refreshing = false;
}

QCoro::Task<> OutsideChanges::readJobs(QStringList workflowIds)
{
    const QPointer<OutsideChanges> self(this);
    for (const QString &id : workflowIds) {
        QVector<Job> all;
        const bool ofOthers = m_known.value(id).isOfOthers();
        for (int offset = 0;; offset += jobsAtOnce) {
            const auto jobs = co_await m_store.jobs(id, offset, jobsAtOnce);
            if (!self || !jobs)
                co_return;
            if (ofOthers)
                all += *jobs;
            if (!jobs->isEmpty())
                Q_EMIT jobsChanged(*jobs);
            if (!self)
                co_return;
            if (jobs->size() < jobsAtOnce)
                break;
        }
        if (ofOthers)
            compareOthers(id, all);
        if (!self)
            co_return;
    }
}

void OutsideChanges::compareOthers(const QString &workflowId, const QVector<Job> &jobs)
{
    QSet<JobId> now;
    for (const Job &job : jobs)
        now.insert(job.id);
    const QSet<JobId> gone = m_others.value(workflowId) - now;
    m_others.insert(workflowId, now);
    if (!gone.isEmpty())
        Q_EMIT jobsRemoved(QVector<JobId>(gone.begin(), gone.end()));
}

} // namespace desk
