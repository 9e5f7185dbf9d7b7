// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/sqlite_dialect.h"

namespace desk
{

namespace
{

// Result codes, sqlite.org/rescode.html; the low byte of an extended code is its primary one.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    ConstraintPrimaryKey = 1555,
    ConstraintUnique = 2067,
};

} // namespace

QString SqliteDialect::driver()
{
    return QStringLiteral("QSQLITE");
}

QString SqliteDialect::connectOptions()
{
    return QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
}

QStringList SqliteDialect::setUp()
{
    return {
        QStringLiteral("PRAGMA journal_mode = WAL"),
        QStringLiteral("PRAGMA synchronous = FULL"), // a commit that returned survives a power cut
        QStringLiteral("PRAGMA foreign_keys = ON"),
    };
}

QString SqliteDialect::beginRead()
{
    return QStringLiteral("BEGIN");
}

QString SqliteDialect::beginWrite()
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString SqliteDialect::tableExists()
{
    return QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = ?");
}

QString SqliteDialect::dataVersion()
{
    return QStringLiteral("PRAGMA data_version");
}

QString SqliteDialect::translated(QString migration)
{
    return migration.replace(QLatin1String("${id}"), QLatin1String("INTEGER"));
}

QString SqliteDialect::ailment(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return QStringLiteral("locked");
    case ReadOnly:
        return QStringLiteral("readonly");
    case Corrupt:
    case NotADatabase:
        return QStringLiteral("corrupt");
    case Full:
        return QStringLiteral("full");
    case CannotOpen:
        return QStringLiteral("missing");
    default:
        return {};
    }
}

bool SqliteDialect::isDuplicate(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    return code == ConstraintPrimaryKey || code == ConstraintUnique;
}

} // namespace desk
