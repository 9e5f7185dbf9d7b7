// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/sql_session.h"

#include "app/store/sql_dialect.h"

#include <QSqlError>

namespace desk
{

namespace
{

constexpr int maximumDetail = 2000;

} // namespace

SqlSession::SqlSession(
    const QSqlDatabase &connection, const SqlDialect &dialect, const QDateTime &now, Operation operation)
    : m_connection(connection)
    , m_dialect(dialect)
    , m_now(now.toMSecsSinceEpoch())
    , m_operation(operation)
{
}

void SqlSession::fail(ApiError::Kind kind, Operation operation, const QString &target, const QString &field,
    const QString &detail)
{
    if (m_failed)
        return;
    m_failed = true;
    m_error.kind = kind;
    m_error.operation = operation;
    m_error.target = target;
    m_error.field = field;
    m_error.detail = detail.left(maximumDetail);
}

void SqlSession::fail(const QSqlError &error)
{
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    fail(ApiError::Kind::Store, m_operation, m_dialect.target(), m_dialect.ailment(error), words);
}

void SqlSession::fail(const ApiError &error)
{
    if (m_failed)
        return;
    m_failed = true;
    m_error = error;
}

bool SqlSession::execute(const QString &sql)
{
    if (m_failed)
        return false;
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        fail(query.lastError());
    return !m_failed;
}

qint64 SqlSession::takeIds(const QString &sequence, qint64 count)
{
    SqlStatement statement(*this, "UPDATE sequences SET value = value + ? WHERE name = ? RETURNING value");
    statement.run({count, sequence});
    if (!statement.next()) {
        fail(ApiError::Kind::Store, m_operation, m_dialect.target(), QString(), sequence);
        return 0;
    }
    return statement.number(0) - count + 1;
}

SqlStatement::SqlStatement(SqlSession &session, const QString &sql)
    : m_session(session)
    , m_query(session.connection())
{
    if (session.failed())
        return;
    m_query.setForwardOnly(session.dialect().streamsRows());
    m_usable = m_query.prepare(sql);
    if (!m_usable)
        session.fail(m_query.lastError());
}

SqlStatement::SqlStatement(SqlSession &session, const char *sql)
    : SqlStatement(session, QString::fromLatin1(sql))
{
}

bool SqlStatement::run(const QVariantList &values)
{
    if (m_session.failed() || !m_usable)
        return false;
    if (execute(values))
        return true;
    m_session.fail(m_query.lastError());
    return false;
}

bool SqlStatement::runUnlessDuplicate(const QVariantList &values)
{
    if (m_session.failed() || !m_usable)
        return false;
    if (execute(values))
        return true;
    if (!m_session.dialect().isDuplicate(m_query.lastError()))
        m_session.fail(m_query.lastError());
    return false;
}

bool SqlStatement::execute(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        // Qt binds a null QString as NULL; to us it is an empty text.
        if (value.typeId() == QMetaType::QString && value.toString().isNull())
            m_query.bindValue(i, QStringLiteral(""));
        else
            m_query.bindValue(i, value);
    }
    if (!m_query.exec())
        return false;
    if (!m_query.isSelect() && m_query.numRowsAffected() > 0)
        m_session.noteWritten();
    return true;
}

bool SqlStatement::next()
{
    if (m_session.failed() || !m_usable)
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_session.fail(m_query.lastError());
    return false;
}

int SqlStatement::changedRows() const
{
    return m_session.failed() ? 0 : m_query.numRowsAffected();
}

QDateTime SqlStatement::time(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant storedTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qlonglong>());
}

QString placeholders(qsizetype count)
{
    QString text;
    for (qsizetype i = 0; i < count; ++i)
        text += i == 0 ? QLatin1String("?") : QLatin1String(", ?");
    return text;
}

} // namespace desk
