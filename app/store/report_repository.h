// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/partner_store.h"
#include "app/store/sql_session.h"

namespace desk
{

/// What owners are still to be told about their jobs here. Written with the change of state that it tells of;
/// stays until the owner has answered. Worker thread; a function that fails fails its session.
class ReportRepository final
{
public:
    explicit ReportRepository(SqlSession &session)
        : m_session(session)
    {
    }

    enum class When {
        Told,   ///< only if its state is one that owners are told
        Always, ///< otherwise as pending, for an owner that seems to have heard nothing
    };
    /// Adds the present state of a job that came from a partner; nothing for other jobs.
    void add(JobId job, When when = When::Told);
    /// For a job that is known and not there any more.
    void addGone(const PartnerId &owner, qint64 externalId);
    bool holds(const PartnerId &owner, qint64 externalId);

    QVector<PartnerId> owners();
    QVector<OwnerReport> due(const PartnerId &owner, const QDateTime &now, int limit);
    /// Its owner took it, and so was reached.
    void delivered(qint64 report);
    void postpone(qint64 report, const QDateTime &notBefore);
    /// What was postponed for that owner is due now.
    void hurry(const PartnerId &owner);

private:
    void insert(const PartnerId &owner, const OwnerReport &report);

    SqlSession &m_session;
};

} // namespace desk
