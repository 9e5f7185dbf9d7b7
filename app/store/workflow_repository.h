// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/workflow.h"
#include "app/store/sql_session.h"

namespace desk
{

/// Workflows with the states of their jobs. Worker thread; a function that fails fails its session.
class WorkflowRepository final
{
public:
    explicit WorkflowRepository(SqlSession &session)
        : m_session(session)
    {
    }

    /// Conflict if a workflow of that id exists.
    void add(const Workflow &workflow);
    /// A page, newest first; a negative limit means all that follow.
    WorkflowPage page(const WorkflowQuery &query);
    /// NotFound if there is none.
    Workflow one(const QString &id);
    /// Those of these ids that exist, newest first.
    QVector<Workflow> these(const QStringList &ids);
    /// Who started them, each name once; partners' are nobody's here.
    QStringList starters(const QStringList &ids);
    /// Their jobs changed now.
    void markUpdated(const QSet<QString> &ids);
    /// Takes into the counts of their states what happened to jobs in this session.
    void countMoved();
    /// With jobs, attempts and what is left of them in the outbox. Returns how many there were.
    int remove(const QStringList &ids);

private:
    QVector<Workflow> read(SqlStatement &rows);
    void readCounts(QVector<Workflow> &workflows);
    int count(const QString &condition, const QVariantList &values);

    SqlSession &m_session;
};

} // namespace desk
