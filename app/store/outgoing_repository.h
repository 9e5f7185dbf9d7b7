// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/partner_store.h"
#include "app/store/sql_session.h"

namespace desk
{

/// Our jobs at partners: offered until they are taken, then as the runner says. Worker thread; a function
/// that fails fails its session.
class OutgoingRepository final
{
public:
    explicit OutgoingRepository(SqlSession &session)
        : m_session(session)
    {
    }

    /// Keeps those jobs whose runner is a partner as offers to it; returns the others.
    QVector<Job> takeRemote(const QVector<Job> &jobs);
    bool isOutgoing(JobId job);

    Offer offer(const PartnerId &runner, const AdvertRecord &advert);
    OutgoingJob takeReport(const PartnerId &runner, const RunnerReport &report);
    OutgoingJob one(const PartnerId &runner, JobId job);
    QVector<OutgoingJob> all(const PartnerId &runner, std::optional<JobState> state, int limit);
    void forgotten(const PartnerId &runner, JobId job);

    /// The runner is told of it as soon as it has the job.
    void noteAbort(JobId job);
    /// Whether a runner has begun with a job of that workflow and not told of its end.
    bool isUnderWay(const QString &workflowId);
    /// Runners that can be told are told that these are deleted.
    void addDeletions(const QStringList &workflowIds);
    /// A partner goes: what it had not ended has failed for us.
    void end(const PartnerId &runner);

private:
    /// In the order of their ids; at most so many (0: all) of those that are shown in that state.
    QVector<OutgoingJob> read(const QString &condition, const QVariantList &values,
        std::optional<JobState> shown = {}, int limit = 0);
    QVector<qint64> wishes(const char *sql, const PartnerId &runner);

    SqlSession &m_session;
};

} // namespace desk
