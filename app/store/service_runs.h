// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/sql_session.h"
#include "app/store/store.h"

namespace desk
{

/// Runs that others started on the Airflow in use, as jobs of one service workflow for each DAG. Airflow's
/// word on them is what counts: they are added, changed and removed as it says, except that nothing but
/// proof, or its lack, ends a stop that somebody here asked for. A run of ours is never among them, whatever
/// became of its trigger. Worker thread; a function that fails fails its session.
class ServiceRuns final
{
public:
    explicit ServiceRuns(SqlSession &session)
        : m_session(session)
    {
    }

    /// Takes in what was read; returns the runs kept here that ended before what the reading covers.
    QVector<RunName> record(const OthersReading &reading);
    /// Airflow no longer has these.
    void drop(const QString &server, const QVector<RunName> &runs);
    /// Removes all of other servers; an empty name removes all.
    void keepOnly(const QString &server);
    /// Conflict ("service") if one of these is a run of others: they can only be aborted.
    void refuse(const QVector<JobId> &jobs, Operation operation);
    void refuse(const QStringList &workflowIds, Operation operation);

private:
    using Key = std::pair<QString, QString>; ///< DAG and run id
    struct Known {
        JobId job = 0;
        QString workflow;
        JobState state = JobState::scheduled;
        QDateTime started;
        QDateTime ended;
        QDateTime updated;
    };
    using KnownRuns = QHash<Key, Known>;

    KnownRuns known(const QString &server);
    QSet<QString> ours(const QVector<OthersRun> &runs);
    QVector<Key> missing(const OthersReading &reading, const KnownRuns &known, const QSet<Key> &seen) const;
    QVector<Key> surplus(
        const OthersReading &reading, const KnownRuns &known, QVector<OthersRun> &fresh) const;
    void change(Known &known, const OthersRun &run, const QDateTime &readAt);
    void add(const QString &server, QVector<OthersRun> runs);
    QString workflowOf(const QString &server, const QString &dagId, const QString &instance);
    void remove(KnownRuns &known, const QVector<Key> &runs);
    void removeEmptyWorkflows();
    void forgetRemovedRuns(const OthersReading &reading);

    SqlSession &m_session;
    QSet<QString> m_thinned; ///< workflows of which jobs were removed
};

} // namespace desk
