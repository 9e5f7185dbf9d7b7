// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/postgres_dialect.h"

#include "app/store/sql_session.h"

#include <QUrlQuery>
#include <array>
#include <utility>

namespace desk
{

namespace
{

constexpr int defaultPort = 5432;
constexpr qsizetype keptBackups = 3;
constexpr QLatin1String backupPrefix("workflow_desk_before_");

/// What the URL may say besides, in the words of the client library: libpq, "Parameter Key Words".
constexpr std::array allowedOptions{QLatin1String("sslmode"), QLatin1String("sslrootcert"),
    QLatin1String("sslcert"), QLatin1String("sslkey"), QLatin1String("connect_timeout")};

bool isAllowed(const QString &option)
{
    return std::find(allowedOptions.begin(), allowedOptions.end(), option) != allowedOptions.end();
}

// A value in the client library's quotes. Qt turns ';' into a separator, quoted or not.
QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    value.replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

QStringList column(SqlSession &session, const char *sql, const QVariantList &values = {})
{
    SqlStatement rows(session, sql);
    rows.run(values);
    QStringList found;
    while (rows.next())
        found.append(rows.text(0));
    return found;
}

} // namespace

PostgresDialect::PostgresDialect(QUrl url, SecretBytes password)
    : m_url(std::move(url))
    , m_password(std::move(password))
{
}

QString PostgresDialect::flawOf(const QUrl &url)
{
    if (!url.isValid() ||
        (url.scheme() != QLatin1String("postgresql") && url.scheme() != QLatin1String("postgres")))
        return QStringLiteral("scheme");
    if (!url.password().isEmpty())
        return QStringLiteral("password");
    if (url.host().isEmpty())
        return QStringLiteral("host");
    const QString database = url.path().mid(1);
    if (database.isEmpty() || database.contains(QLatin1Char('/')))
        return QStringLiteral("database");
    const auto options = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : options) {
        if (!isAllowed(name) || value.contains(QLatin1Char(';')))
            return QStringLiteral("option");
    }
    return {};
}

QString PostgresDialect::target() const
{
    return QStringLiteral("%1 (%2:%3)").arg(m_url.path().mid(1), m_url.host()).arg(m_url.port(defaultPort));
}

QString PostgresDialect::driver() const
{
    return QStringLiteral("QPSQL");
}

Result<void> PostgresDialect::prepare() const
{
    if (QSqlDatabase::isDriverAvailable(driver()))
        return {};
    ApiError error;
    error.kind = ApiError::Kind::Store;
    error.operation = Operation::ReadStore;
    error.target = target();
    error.field = QStringLiteral("driver");
    return tl::unexpected(error);
}

bool PostgresDialect::open(QSqlDatabase &connection) const
{
    connection.setHostName(m_url.host());
    connection.setPort(m_url.port(defaultPort));
    connection.setDatabaseName(m_url.path().mid(1));
    // A server that went away without a word is noticed within seconds.
    QStringList options{QStringLiteral("application_name=workflow-desk"),
        QStringLiteral("keepalives_idle=10"), QStringLiteral("tcp_user_timeout=15000")};
    const auto items = QUrlQuery(m_url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        options.append(name + QLatin1Char('=') + quoted(value));
    if (!QUrlQuery(m_url).hasQueryItem(QStringLiteral("connect_timeout")))
        options.append(QStringLiteral("connect_timeout=5"));
    connection.setConnectOptions(options.join(QLatin1Char(';')));
    // The driver takes nothing but a QString; it keeps none of it.
    QString password = QString::fromUtf8(m_password.view());
    const bool opened = connection.open(m_url.userName(), password);
    wipe(password);
    return opened;
}

QStringList PostgresDialect::setUp() const
{
    return {
        QStringLiteral("SET client_min_messages = warning"),
        QStringLiteral("SET lock_timeout = '5s'"),
    };
}

QStringList PostgresDialect::beginRead() const
{
    return {QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")};
}

QStringList PostgresDialect::beginWrite() const
{
    // One number for all who write to this database: "desk" in ASCII.
    return {QStringLiteral("BEGIN"), QStringLiteral("SELECT pg_advisory_xact_lock(1684370283)")};
}

QString PostgresDialect::tableExists() const
{
    return QStringLiteral("SELECT COUNT(*) FROM information_schema.tables "
                          "WHERE table_schema = current_schema() AND table_name = ?");
}

QString PostgresDialect::dataVersion() const
{
    return QStringLiteral("SELECT value FROM sequences WHERE name = 'changes'");
}

QString PostgresDialect::countCommit() const
{
    return QStringLiteral("UPDATE sequences SET value = value + 1 WHERE name = 'changes' RETURNING value");
}

QString PostgresDialect::translated(QString migration) const
{
    return migration.replace(QLatin1String("${id}"), QLatin1String("BIGINT"));
}

void PostgresDialect::backUp(SqlSession &session, int newest) const
{
    const QString copy = backupPrefix + QStringLiteral("%1").arg(newest + 1, 4, 10, QLatin1Char('0'));
    session.execute(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ"));
    session.execute(QStringLiteral("DROP SCHEMA IF EXISTS %1 CASCADE").arg(copy));
    session.execute(QStringLiteral("CREATE SCHEMA %1").arg(copy));
    const QStringList tables = column(session, "SELECT table_name FROM information_schema.tables "
                                               "WHERE table_schema = current_schema() AND table_type = 'BASE "
                                               "TABLE' ORDER BY table_name");
    for (const QString &table : tables)
        session.execute(QStringLiteral("CREATE TABLE %1.\"%2\" AS TABLE \"%2\"").arg(copy, table));
    QStringList copies = column(session,
        "SELECT schema_name FROM information_schema.schemata WHERE schema_name LIKE ? ORDER BY schema_name",
        {backupPrefix + QLatin1Char('%')});
    while (copies.size() > keptBackups)
        session.execute(QStringLiteral("DROP SCHEMA \"%1\" CASCADE").arg(copies.takeFirst()));
    session.execute(QStringLiteral("COMMIT"));
    if (session.failed()) {
        QSqlQuery rollback(session.connection());
        rollback.exec(QStringLiteral("ROLLBACK"));
    }
}

// Codes: PostgreSQL documentation, appendix A.
QString PostgresDialect::ailment(const QSqlError &error) const
{
    const QString code = error.nativeErrorCode();
    if (code == QLatin1String("53100"))
        return QStringLiteral("full");
    if (code == QLatin1String("25006") || code == QLatin1String("42501"))
        return QStringLiteral("readonly");
    if (code == QLatin1String("55P03") || code == QLatin1String("40P01") || code == QLatin1String("40001"))
        return QStringLiteral("locked");
    if (code == QLatin1String("XX001") || code == QLatin1String("XX002"))
        return QStringLiteral("corrupt");
    if (code == QLatin1String("3D000"))
        return QStringLiteral("missing");
    // Without a code it is the client library that speaks: it could not connect, or lost the connection.
    if (code.isEmpty() || code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57P")))
        return QStringLiteral("unreachable");
    return {};
}

bool PostgresDialect::isDuplicate(const QSqlError &error) const
{
    return error.nativeErrorCode() == QLatin1String("23505");
}

bool PostgresDialect::streamsRows() const
{
    return false;
}

} // namespace desk
