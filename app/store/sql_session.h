// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/api_error.h"
#include "app/core/workflow.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace desk
{

class SqlDialect;

/// What a transaction did, for those who watch; see StoreChange.
struct TouchedRows {
    QSet<JobId> jobs;
    QSet<QString> workflows;
    QStringList removedWorkflows;
    /// By workflow: how many jobs more, or fewer, are in a state.
    QHash<QString, QHash<JobState, int>> moved;
    bool datasets = false;
    bool partners = false;
    bool reports = false;
};

/// A transaction under way, on the worker thread. The first failure stays: from then on statements do nothing
/// and yield no rows, and the transaction is rolled back. So repositories need not look after each statement.
class SqlSession final
{
    Q_DISABLE_COPY_MOVE(SqlSession)
public:
    /// operation: what a failure of the database says was tried.
    SqlSession(
        const QSqlDatabase &connection, const SqlDialect &dialect, const QDateTime &now, Operation operation);

    const QSqlDatabase &connection() const { return m_connection; }
    const SqlDialect &dialect() const { return m_dialect; }
    /// The time of everything this transaction writes.
    qint64 now() const { return m_now; }
    bool failed() const { return m_failed; }
    const ApiError &error() const { return m_error; }
    TouchedRows &touched() { return m_touched; }
    /// Whether a row was written.
    bool wrote() const { return m_wrote; }
    void noteWritten() { m_wrote = true; }

    /// Gives the transaction up for a reason that is not the database's.
    void fail(ApiError::Kind kind, Operation operation, const QString &target, const QString &field = {},
        const QString &detail = {});
    /// Gives it up because of what the database said.
    void fail(const QSqlError &error);
    void fail(const ApiError &error);
    /// Executes what no database prepares: transactions, settings, definitions of tables. False if the
    /// session has failed.
    bool execute(const QString &sql);
    /// The first of count ids of a table's sequence that nobody had before.
    qint64 takeIds(const QString &sequence, qint64 count);

private:
    QSqlDatabase m_connection;
    const SqlDialect &m_dialect;
    qint64 m_now;
    Operation m_operation;
    bool m_failed = false;
    ApiError m_error;
    bool m_wrote = false;
    TouchedRows m_touched;
};

/// A prepared statement of a session.
class SqlStatement final
{
    Q_DISABLE_COPY_MOVE(SqlStatement)
public:
    SqlStatement(SqlSession &session, const QString &sql);
    /// For statements known when compiled.
    SqlStatement(SqlSession &session, const char *sql);

    /// Executes with these values; text is never stored as NULL. False if the session has failed.
    bool run(const QVariantList &values = {});
    /// As run(), but an existing row of that key is no failure of the session: false then.
    bool runUnlessDuplicate(const QVariantList &values);
    /// Goes to the next row.
    bool next();
    /// Rows changed by the last run().
    int changedRows() const;

    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    int count(int column) const { return m_query.value(column).toInt(); }
    bool isNull(int column) const { return m_query.value(column).isNull(); }
    /// A stored time; invalid if none is stored.
    QDateTime time(int column) const;

private:
    bool execute(const QVariantList &values);

    SqlSession &m_session;
    QSqlQuery m_query;
    bool m_usable = false;
};

/// A time as it is stored; NULL for an invalid one.
QVariant storedTime(const QDateTime &time);
/// "?, ?, ?" for an IN list.
QString placeholders(qsizetype count);

} // namespace desk
