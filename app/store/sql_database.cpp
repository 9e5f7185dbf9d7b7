// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/sql_database.h"

#include "app/store/instance_repository.h"
#include "app/store/migrations.h"
#include "app/store/sqlite_dialect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <utility>

namespace desk
{

SqlDatabase::SqlDatabase(QString file, const Clock &clock)
    : m_file(std::move(file))
    , m_clock(clock)
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SqlDatabase::~SqlDatabase() = default;

Result<void> SqlDatabase::open()
{
    close();
    const auto made = makeFile();
    if (!made)
        return made;
    m_connection = QSqlDatabase::addDatabase(SqliteDialect::driver(), m_connectionName);
    m_connection.setDatabaseName(m_file);
    m_connection.setConnectOptions(SqliteDialect::connectOptions());
    const auto ready = setUp();
    if (!ready)
        close();
    return ready;
}

void SqlDatabase::close()
{
    if (!m_connection.isValid())
        return;
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QString SqlDatabase::fileName() const
{
    return QFileInfo(m_file).fileName();
}

// Before the database writes the first byte, so that nobody else can read it at any time; its side files
// follow the main file's permissions.
Result<void> SqlDatabase::makeFile() const
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
    error.target = fileName();
    error.field = QStringLiteral("missing");
    error.detail = file.errorString();
    return tl::unexpected(error);
}

Result<void> SqlDatabase::setUp()
{
    SqlSession session(m_connection, m_clock.now(), Operation::ReadStore, fileName());
    if (!m_connection.open())
        session.fail(m_connection.lastError());
    for (const QString &sql : SqliteDialect::setUp())
        SqlStatement(session, sql).run();
    if (session.failed())
        return tl::unexpected(session.error());

    const auto migrated = transaction<void>(Access::Write, [](SqlSession &migration) {
        Migrations(migration).run();
        InstanceRepository(migration).ensureLocal();
    });
    if (!migrated)
        return migrated;
    const auto version = dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    m_dataVersion = *version;
    return {};
}

Result<qint64> SqlDatabase::dataVersion()
{
    SqlSession session(m_connection, m_clock.now(), Operation::ReadStore, fileName());
    SqlStatement statement(session, SqliteDialect::dataVersion());
    statement.run();
    const qint64 version = statement.next() ? statement.number(0) : 0;
    if (session.failed())
        return tl::unexpected(session.error());
    return version;
}

Result<bool> SqlDatabase::changedElsewhere()
{
    const auto version = dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    return std::exchange(m_dataVersion, *version) != *version;
}

void SqlDatabase::begin(SqlSession &session, Access access)
{
    const QString sql = access == Access::Read ? SqliteDialect::beginRead() : SqliteDialect::beginWrite();
    SqlStatement(session, sql).run();
}

void SqlDatabase::end(SqlSession &session)
{
    SqlStatement(session, "COMMIT").run();
    if (!session.failed())
        return;
    // Also after a COMMIT that failed. There is nothing to do about a failing rollback: the database has done
    // it itself.
    QSqlQuery rollback(session.connection());
    rollback.exec(QStringLiteral("ROLLBACK"));
}

} // namespace desk
