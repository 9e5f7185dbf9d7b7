// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/sqlite_dialect.h"

#include "app/store/sql_session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <utility>

namespace desk
{

namespace
{

constexpr qsizetype keptBackups = 3;
constexpr QLatin1String backupMark(".before-");

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

SqliteDialect::SqliteDialect(QString file)
    : m_file(std::move(file))
{
}

QString SqliteDialect::target() const
{
    return QFileInfo(m_file).fileName();
}

QString SqliteDialect::driver() const
{
    return QStringLiteral("QSQLITE");
}

// Before the database writes the first byte, so that nobody else can read it at any time; its side files
// follow the main file's permissions.
Result<void> SqliteDialect::prepare() const
{
    const QFileInfo info(m_file);
    if (info.exists())
        return {};
    const QString folder = info.absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(m_file);
    if (file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner) ||
        QFileInfo::exists(m_file))
        return {};
    ApiError error;
    error.kind = ApiError::Kind::Store;
    error.operation = Operation::WriteStore;
    error.target = target();
    error.field = QStringLiteral("missing");
    error.detail = file.errorString();
    return tl::unexpected(error);
}

bool SqliteDialect::open(QSqlDatabase &connection) const
{
    connection.setDatabaseName(m_file);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    return connection.open();
}

QStringList SqliteDialect::setUp() const
{
    return {
        QStringLiteral("PRAGMA journal_mode = WAL"),
        QStringLiteral("PRAGMA synchronous = FULL"), // a commit that returned survives a power cut
        QStringLiteral("PRAGMA foreign_keys = ON"),
    };
}

QStringList SqliteDialect::beginRead() const
{
    return {QStringLiteral("BEGIN")};
}

QStringList SqliteDialect::beginWrite() const
{
    return {QStringLiteral("BEGIN IMMEDIATE")};
}

QString SqliteDialect::tableExists() const
{
    return QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = ?");
}

QString SqliteDialect::dataVersion() const
{
    return QStringLiteral("PRAGMA data_version");
}

QString SqliteDialect::countCommit() const
{
    return {};
}

QString SqliteDialect::translated(QString migration) const
{
    return migration.replace(QLatin1String("${id}"), QLatin1String("INTEGER"));
}

void SqliteDialect::backUp(SqlSession &session, int newest) const
{
    const QString copy = m_file + backupMark + QStringLiteral("%1").arg(newest + 1, 4, 10, QLatin1Char('0'));
    // An unfinished one of an earlier try; a whole one of the same state may be made anew.
    QFile::remove(copy);
    QFile file(copy);
    // The copy is written into a file that nobody else may read from its first byte on.
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        session.fail(ApiError::Kind::Store, Operation::WriteStore, QFileInfo(copy).fileName(),
            QStringLiteral("backup"), file.errorString());
        return;
    }
    file.close();
    SqlStatement vacuum(session, "VACUUM INTO ?");
    vacuum.run({copy});
    if (session.failed())
        QFile::remove(copy);
    else
        forgetOldBackups();
}

void SqliteDialect::forgetOldBackups() const
{
    const QFileInfo info(m_file);
    const QStringList pattern{info.fileName() + backupMark + QLatin1Char('*')};
    QFileInfoList copies = info.absoluteDir().entryInfoList(pattern, QDir::Files, QDir::Name);
    while (copies.size() > keptBackups)
        QFile::remove(copies.takeFirst().absoluteFilePath());
}

QString SqliteDialect::ailment(const QSqlError &error) const
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

bool SqliteDialect::isDuplicate(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    return code == ConstraintPrimaryKey || code == ConstraintUnique;
}

bool SqliteDialect::streamsRows() const
{
    return true;
}

} // namespace desk
