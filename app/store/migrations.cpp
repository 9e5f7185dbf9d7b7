// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/migrations.h"

#include "app/store/sql_dialect.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <utility>

namespace desk
{

QStringList Migration::statements() const
{
    QStringList found;
    QString statement;
    for (const QString &line : sql.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty() || line.trimmed().startsWith(QLatin1String("--")))
            continue;
        statement += line + QLatin1Char('\n');
        if (line.trimmed().endsWith(QLatin1Char(';'))) {
            found.append(statement.trimmed().chopped(1));
            statement.clear();
        }
    }
    if (!statement.trimmed().isEmpty())
        found.append(statement.trimmed());
    return found;
}

Migrations::Migrations(SqlSession &session)
    : Migrations(session, known())
{
}

Migrations::Migrations(SqlSession &session, QVector<Migration> known)
    : m_session(session)
    , m_known(std::move(known))
{
}

QVector<Migration> Migrations::known()
{
    QVector<Migration> found;
    const QDir folder(QStringLiteral(":/sql"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        Migration migration;
        migration.number = name.section(QLatin1Char('_'), 0, 0).toInt();
        migration.name = name;
        migration.sql = QString::fromUtf8(bytes);
        migration.checksum =
            QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        found.append(migration);
    }
    return found;
}

void Migrations::run()
{
    if (isNew()) {
        m_session.execute(
            QStringLiteral("CREATE TABLE schema_version (number INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                           "checksum TEXT NOT NULL, applied BIGINT NOT NULL)"));
    }
    int newest = 0;
    if (!checkRecorded(newest))
        return;
    for (const Migration &migration : std::as_const(m_known)) {
        if (migration.number > newest)
            apply(migration);
    }
}

int Migrations::newestOfOlder()
{
    int newest = 0;
    if (isNew() || !checkRecorded(newest))
        return 0;
    return m_known.isEmpty() || newest >= m_known.constLast().number ? 0 : newest;
}

bool Migrations::isNew()
{
    SqlStatement exists(m_session, m_session.dialect().tableExists());
    exists.run({QStringLiteral("schema_version")});
    return !exists.next() || exists.count(0) == 0;
}

// Whether what was applied to this database is what this program knows.
bool Migrations::checkRecorded(int &newest)
{
    SqlStatement recorded(m_session, "SELECT number, name, checksum FROM schema_version ORDER BY number");
    recorded.run();
    while (recorded.next()) {
        newest = recorded.count(0);
        const Migration *known = nullptr;
        for (const Migration &migration : std::as_const(m_known)) {
            if (migration.number == newest)
                known = &migration;
        }
        if (known && known->checksum == recorded.text(2))
            continue;
        const QString field = known ? QStringLiteral("corrupt") : QStringLiteral("newer");
        m_session.fail(ApiError::Kind::Store, Operation::ReadStore, m_session.dialect().target(), field,
            recorded.text(1));
        return false;
    }
    return !m_session.failed();
}

void Migrations::apply(const Migration &migration)
{
    for (const QString &sql : migration.statements())
        m_session.execute(m_session.dialect().translated(sql));
    SqlStatement(
        m_session, "INSERT INTO schema_version (number, name, checksum, applied) VALUES (?, ?, ?, ?)")
        .run({migration.number, migration.name, migration.checksum, m_session.now()});
}

} // namespace desk
