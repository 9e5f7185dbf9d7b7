// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QStringList>

namespace desk
{

/// Everything that is SQLite's alone. The repositories speak the SQL that other databases know as well.
class SqliteDialect final
{
public:
    static QString driver();
    static QString connectOptions();
    /// Statements that set up a fresh connection.
    static QStringList setUp();
    /// Begins a transaction that only reads and sees one state of the database throughout.
    static QString beginRead();
    /// Begins a transaction that is the only writer from its first statement on.
    static QString beginWrite();
    /// The tables of this schema that exist; to find out whether there is a schema_version.
    static QString tableExists();
    /// A number that changes when another connection has committed.
    static QString dataVersion();
    /// A migration in this database's words.
    static QString translated(QString migration);
    /// What ails the file, as documented at SqlStore; empty if the error does not tell.
    static QString ailment(const QSqlError &error);
    /// Whether the error says that a row of that key exists already.
    static bool isDuplicate(const QSqlError &error);
};

} // namespace desk
