// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/partner_store.h"
#include "app/store/sql_session.h"

namespace desk
{

/// Partners' workflows and jobs here. What comes twice is taken in once, under the owner's ids. Worker
/// thread; a function that fails fails its session.
class IncomingRepository final
{
public:
    explicit IncomingRepository(SqlSession &session)
        : m_session(session)
    {
    }

    IntakeOutcome takeIn(const PartnerId &owner, const SyncIntake &intake);
    QVector<PendingRequest> pending();
    int confirm(const QVector<JobId> &jobs);
    int reject(const QVector<JobId> &jobs, const QString &reason);
    Workflow restart(const PartnerId &owner, const QString &externalWorkflowId);
    /// Decides anew about jobs that have not started: of one partner, or (empty) of all.
    void review(const PartnerId &owner = {});
    /// A partner goes: its jobs that have not started are rejected.
    void end(const PartnerId &owner);

private:
    QString workflowOf(const PartnerId &owner, const QString &ownerName, const IncomingWorkflow &workflow);
    void takeJob(
        const PartnerId &owner, const QString &ownerName, const QString &workflowId, const IncomingJob &job);
    void abortAsWished(const PartnerId &owner, const QVector<qint64> &externalIds);
    QVector<qint64> removeAsWished(const PartnerId &owner, const QVector<qint64> &externalIds);

    SqlSession &m_session;
};

} // namespace desk
