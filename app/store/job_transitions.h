// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/sql_session.h"
#include "app/store/store.h"

namespace desk
{

/// What happens to jobs: every change of state goes through the job state machine, and the current attempt
/// follows its job. Worker thread; a function that fails fails its session.
class JobTransitions final
{
public:
    explicit JobTransitions(SqlSession &session)
        : m_session(session)
    {
    }

    void apply(const QVector<JobUpdate> &updates);
    int askAbort(const QVector<JobId> &jobs);
    int askRestart(const QVector<JobId> &jobs);
    /// One event for a job's current attempt; false if it means nothing in its state.
    bool happen(JobId job, JobEvent event, const JobNote &note = {});
    /// A pending job may start: a Trigger entry is written. False if it is not pending.
    bool confirm(JobId job);
    /// A queued job of which nothing was sent becomes pending again. False if it is too late for that.
    bool holdBack(JobId job, const JobNote &note);
    /// Another reason for the state a job is in.
    void annotate(JobId job, const JobNote &note);
    /// A job at a partner is now as that partner says.
    void follow(JobId job, JobState state, const JobNote &note);
    /// Conflict unless every job of these workflows has ended and Airflow has answered for it.
    int removeWorkflows(const QStringList &workflowIds);

    QVector<OutboxEntry> takeDue(const QDateTime &now, int limit);
    void done(qint64 entry, const QVector<JobUpdate> &updates);

private:
    struct Row {
        QString workflow;
        QString dagId;
        QString runId;
        JobState state = JobState::queued;
        int attempt = 1;
        bool sent = false;
    };
    std::optional<Row> find(JobId job);
    bool askRunnerToAbort(JobId job, const Row &row);
    void clearNote(JobId job, int attempt);
    void applyToJob(const JobUpdate &update, const Row &row);
    void applyToOldAttempt(const JobUpdate &update);
    void store(JobId job, const Row &row, JobState state, const JobNote &note);
    void storeTimes(const JobUpdate &update, bool again);
    bool markSent(const OutboxEntry &trigger);
    void markTriggered(const OutboxEntry &trigger);

    SqlSession &m_session;
};

} // namespace desk
