// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/workflow.h"
#include "app/store/sql_session.h"
#include "app/store/store.h"

namespace desk
{

/// Jobs with their attempts, as they are read and added; what happens to them is in JobTransitions. Worker
/// thread; a function that fails fails its session.
class JobRepository final
{
public:
    explicit JobRepository(SqlSession &session)
        : m_session(session)
    {
    }

    /// Adds jobs of a workflow with their first attempts, in the state and with the note they have; returns
    /// them with their ids. Nothing is sent to Airflow for them.
    QVector<Job> insert(const QString &workflowId, QVector<Job> jobs, const QVector<QJsonObject> &confs);
    /// Adds queued jobs: those that run here with Trigger entries, those of partners as offers to them.
    QVector<Job> add(const QString &workflowId, QVector<Job> jobs, const QVector<QJsonObject> &confs);
    /// In the order of their ids; a negative limit means all that follow.
    QVector<Job> ofWorkflow(const QString &workflowId, int offset, int limit);
    /// Those of these ids that exist, in the order of their ids.
    QVector<Job> these(const QSet<JobId> &ids);
    /// NotFound if there is none.
    JobDetails details(JobId id);
    QVector<ActiveJob> active();
    QVector<JobId> ids(const QStringList &workflowIds);
    /// Who started the workflows of these jobs, each name once; partners' are nobody's here.
    QStringList starters(const QVector<JobId> &jobs);

private:
    /// Nothing for a job of ours.
    std::optional<OwnerView> ownerOf(JobId id);
    QVector<Attempt> attempts(JobId id);
    QVector<Job> read(SqlStatement &rows);

    SqlSession &m_session;
};

} // namespace desk
