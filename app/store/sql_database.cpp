// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/sql_database.h"

#include "app/store/instance_repository.h"
#include "app/store/migrations.h"
#include "app/store/sql_dialect.h"

#include <QSqlError>
#include <QUuid>
#include <utility>

namespace desk
{

SqlDatabase::SqlDatabase(std::unique_ptr<SqlDialect> dialect, const Clock &clock)
    : m_dialect(std::move(dialect))
    , m_clock(clock)
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SqlDatabase::~SqlDatabase() = default;

Result<void> SqlDatabase::open()
{
    close();
    const auto made = m_dialect->prepare();
    if (!made)
        return made;
    m_connection = QSqlDatabase::addDatabase(m_dialect->driver(), m_connectionName);
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

Result<void> SqlDatabase::connectTo()
{
    SqlSession session(m_connection, *m_dialect, m_clock.now(), Operation::ReadStore);
    if (!m_dialect->open(m_connection))
        session.fail(m_connection.lastError());
    for (const QString &sql : m_dialect->setUp())
        session.execute(sql);
    m_lost = session.failed();
    if (session.failed())
        return tl::unexpected(session.error());
    return {};
}

// A server that was restarted closed our connection; the next transaction opens another one.
Result<void> SqlDatabase::reconnect()
{
    if (!m_lost || !m_connection.isValid())
        return {};
    m_connection.close();
    return connectTo();
}

Result<void> SqlDatabase::setUp()
{
    const auto connected = connectTo();
    if (!connected)
        return connected;
    const auto kept = backUp();
    if (!kept)
        return kept;
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

// Not within the migration's transaction: no database copies itself there.
Result<void> SqlDatabase::backUp()
{
    const auto newest = transaction<int>(
        Access::Read, [](SqlSession &session) { return Migrations(session).newestOfOlder(); });
    if (!newest)
        return tl::unexpected(newest.error());
    if (*newest == 0)
        return {};
    SqlSession session(m_connection, *m_dialect, m_clock.now(), Operation::WriteStore);
    m_dialect->backUp(session, *newest);
    if (session.failed())
        return tl::unexpected(session.error());
    return {};
}

Result<qint64> SqlDatabase::dataVersion()
{
    if (const auto connected = reconnect(); !connected)
        return tl::unexpected(connected.error());
    SqlSession session(m_connection, *m_dialect, m_clock.now(), Operation::ReadStore);
    qint64 version = 0;
    {
        SqlStatement statement(session, m_dialect->dataVersion());
        statement.run();
        version = statement.next() ? statement.number(0) : 0;
    }
    m_lost = session.failed() && session.error().field == QLatin1String("unreachable");
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
    const SqlDialect &dialect = session.dialect();
    for (const QString &sql : access == Access::Read ? dialect.beginRead() : dialect.beginWrite())
        session.execute(sql);
}

void SqlDatabase::end(SqlSession &session, Access access)
{
    qint64 version = m_dataVersion;
    if (access == Access::Write && session.wrote())
        countCommit(session, version);
    session.execute(QStringLiteral("COMMIT"));
    if (!session.failed()) {
        m_dataVersion = version;
        return;
    }
    // Also after a COMMIT that failed. There is nothing to do about a failing rollback: the database has done
    // it itself.
    QSqlQuery rollback(session.connection());
    rollback.exec(QStringLiteral("ROLLBACK"));
    m_lost = session.error().field == QLatin1String("unreachable");
}

// Where another one has committed in between, the number known here stays behind, and changedElsewhere() says
// so.
void SqlDatabase::countCommit(SqlSession &session, qint64 &version)
{
    const QString sql = m_dialect->countCommit();
    if (sql.isEmpty())
        return;
    SqlStatement count(session, sql);
    count.run();
    const qint64 counted = count.next() ? count.number(0) : 0;
    if (counted == version + 1)
        version = counted;
}

} // namespace desk
