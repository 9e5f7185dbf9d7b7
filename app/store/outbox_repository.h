// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/sql_session.h"
#include "app/store/store.h"

namespace desk
{

/// Effects that are still to be carried out. An entry stays until it is done, so that it is found again after
/// a crash. Worker thread; a function that fails fails its session.
class OutboxRepository final
{
public:
    explicit OutboxRepository(SqlSession &session)
        : m_session(session)
    {
    }

    /// Adds entries (ids are given here), due at once.
    void add(const QVector<OutboxEntry> &entries);
    /// Entries due, oldest first; never one whose job has an earlier one, so that a job's effects keep their
    /// order. With triggers, at most so many of them, and limit - triggers others.
    QVector<OutboxEntry> due(const QDateTime &now, int limit, int triggers = -1);
    /// The entry, without conf; nothing if it is gone.
    std::optional<OutboxEntry> find(qint64 entry);
    void remove(qint64 entry);
    void postpone(qint64 entry, const QDateTime &notBefore, const QString &reason);
    /// Earliest time at which due() finds something; invalid if there is nothing.
    QDateTime nextDue();

    /// Takes back a job's entries of a kind.
    void withdraw(JobId job, int attempt, OutboxEntry::Kind kind);
    bool holdsTriggers(const QString &workflowId);
    /// Adds a Delete entry for every run that Airflow has been given for these workflows, and keeps in mind
    /// that these runs were ours.
    void addDeletions(const QStringList &workflowIds);

private:
    QVector<OutboxEntry> dueWith(const QDateTime &now, const QString &condition, int limit);

    SqlSession &m_session;
};

} // namespace desk
