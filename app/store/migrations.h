// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/sql_session.h"

#include <QVector>

namespace desk
{

/// A numbered change of the schema, from a file such as ":/sql/0001_initial.sql".
struct Migration {
    int number = 0;
    QString name;
    QString sql;
    QString checksum; ///< SHA-256 of the file, hexadecimal

    /// Its statements; one ends with a ';' at the end of a line.
    QStringList statements() const;
};

/// Brings a database up to the schema this program knows, forward only. Worker thread.
///
/// MIGRATIONS are files under ":/sql/", numbered without a gap from 0001. One that has been published is
/// never changed: its checksum is recorded in the table schema_version, and a database made with another text
/// is refused, as is one with a number that this program does not know ("newer").
class Migrations final
{
public:
    /// The program's own migrations.
    explicit Migrations(SqlSession &session);
    /// Others, for instance those an older program had.
    Migrations(SqlSession &session, QVector<Migration> known);

    /// Everything up to the newest, within the session's transaction.
    void run();
    /// The newest number of a database that an older program left; 0 if it is new or up to date.
    int newestOfOlder();
    /// Nothing of ours is in it.
    bool isNew();
    static QVector<Migration> known();

private:
    bool checkRecorded(int &newest);
    void apply(const Migration &migration);

    SqlSession &m_session;
    QVector<Migration> m_known;
};

} // namespace desk
