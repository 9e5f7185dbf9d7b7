// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QStringList>

namespace desk
{

class SqlSession;

/// One database, and all that is particular about its kind. The repositories speak the SQL that every kind
/// knows. Made anywhere, then used on the store's worker thread alone.
class SqlDialect
{
    Q_DISABLE_COPY_MOVE(SqlDialect)
public:
    SqlDialect() = default;
    virtual ~SqlDialect() = default;

    /// What errors name: the file's name, or database and host. Never holds a password.
    virtual QString target() const = 0;
    /// Qt's name of the driver.
    virtual QString driver() const = 0;
    /// Makes what must be there before a connection can be opened.
    virtual Result<void> prepare() const = 0;
    /// Says to a connection what it is to open.
    virtual bool open(QSqlDatabase &connection) const = 0;
    /// Statements that set up a fresh connection.
    virtual QStringList setUp() const = 0;
    /// Begin a transaction that only reads and sees one state of the database throughout.
    virtual QStringList beginRead() const = 0;
    /// Begin a transaction that is the only writer from its first statement on.
    virtual QStringList beginWrite() const = 0;
    /// Counts the tables of a name, to find out whether there is a schema_version.
    virtual QString tableExists() const = 0;
    /// Yields a number that changes when another connection has committed.
    virtual QString dataVersion() const = 0;
    /// Counts a commit of this connection and yields the number after it, so that others see it in
    /// dataVersion(); empty where the database does so by itself, for other connections alone.
    virtual QString countCommit() const = 0;
    /// A migration in this database's words.
    virtual QString translated(QString migration) const = 0;
    /// Keeps a copy of everything as it is before migrations that follow a number. Outside a transaction.
    virtual void backUp(SqlSession &session, int newest) const = 0;
    /// What ails the database, as documented at SqlStore; empty if the error does not tell.
    virtual QString ailment(const QSqlError &error) const = 0;
    /// Whether the error says that a row of that key exists already.
    virtual bool isDuplicate(const QSqlError &error) const = 0;
    /// Whether rows may be fetched one by one while other statements of the same connection run.
    virtual bool streamsRows() const = 0;
};

} // namespace desk
