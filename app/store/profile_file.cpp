// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/profile_file.h"

#include "app/store/migrations.h"
#include "app/store/outbox_repository.h"
#include "app/store/sqlite_dialect.h"
#include "app/store/stored_names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QUuid>
#include <array>
#include <optional>

namespace desk
{

namespace
{

struct Table {
    const char *name;
    const char *condition; ///< which rows; runs of others belong to the Airflow in use, not to the profile
};

/// In an order in which each refers only to those before it. Not the outbox: see ProfileFile::read().
constexpr std::array tables{
    Table{"settings", ""},
    Table{"instances", ""},
    Table{"datasets", ""},
    Table{"dataset_identifiers", ""},
    Table{"workflows", " WHERE kind <> 'Service'"},
    Table{"jobs", " WHERE workflow_id NOT IN (SELECT workflow_id FROM service_workflows)"},
    Table{"attempts", " WHERE dag_id = ''"},
    Table{"workflow_states", " WHERE workflow_id NOT IN (SELECT workflow_id FROM service_workflows)"},
    Table{"removed_runs", ""},
    Table{"configurations", ""},
    Table{"partners", ""},
    Table{"partner_tokens", ""},
    Table{"partner_adverts", ""},
    Table{"incoming_workflows", ""},
    Table{"incoming_jobs", ""},
    Table{"outgoing_jobs", ""},
    Table{"outgoing_deletions", ""},
    Table{"reports", ""},
};

/// A database file beside the profile's own, and a session on it.
class OtherFile final
{
    Q_DISABLE_COPY_MOVE(OtherFile)
public:
    OtherFile(const QString &file, qint64 now, Operation operation)
        : m_dialect(file)
        , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_connection(QSqlDatabase::addDatabase(m_dialect.driver(), m_name))
    {
        m_session.emplace(m_connection, m_dialect, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC), operation);
        const auto prepared = m_dialect.prepare();
        if (!prepared)
            m_session->fail(prepared.error());
        else if (!m_dialect.open(m_connection))
            m_session->fail(m_connection.lastError());
    }
    ~OtherFile()
    {
        m_session.reset();
        m_connection.close();
        m_connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    SqlSession &session() { return *m_session; }

private:
    SqliteDialect m_dialect;
    QString m_name;
    QSqlDatabase m_connection;
    std::optional<SqlSession> m_session;
};

void copyTable(const Table &copied, SqlSession &from, SqlSession &into)
{
    const QString table = QLatin1String(copied.name);
    if (from.failed() || into.failed())
        return;
    QSqlQuery rows(from.connection());
    rows.setForwardOnly(from.dialect().streamsRows());
    if (!rows.exec(QStringLiteral("SELECT * FROM ") + table + QLatin1String(copied.condition))) {
        from.fail(rows.lastError());
        return;
    }
    const QSqlRecord record = rows.record();
    QStringList columns;
    for (int i = 0; i < record.count(); ++i)
        columns.append(record.fieldName(i));
    SqlStatement insert(
        into, QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                  .arg(table, columns.join(QLatin1String(", ")), placeholders(columns.size())));
    QVariantList values;
    while (rows.next()) {
        values.clear();
        for (int i = 0; i < columns.size(); ++i) {
            const QVariant value = rows.value(i);
            values.append(value.isNull() ? QVariant(QMetaType::fromType<qlonglong>()) : value);
        }
        if (!insert.run(values))
            return;
    }
    if (rows.lastError().isValid())
        from.fail(rows.lastError());
}

void copySequences(SqlSession &from, SqlSession &into)
{
    SqlStatement rows(from, "SELECT name, value FROM sequences WHERE name <> 'changes'");
    SqlStatement update(into, "UPDATE sequences SET value = ? WHERE name = ? AND value < ?");
    rows.run();
    while (rows.next())
        update.run({rows.number(1), rows.text(0), rows.number(1)});
}

void passOn(const SqlSession &failed, SqlSession &session)
{
    if (failed.failed())
        session.fail(failed.error());
}

// What the copy of an imported file ails is the file's flaw, under the file's name.
void passOnFlaw(const SqlSession &copy, const QString &file, SqlSession &session)
{
    if (!copy.failed())
        return;
    if (copy.error().field == QLatin1String("newer"))
        session.fail(ApiError::Kind::Store, Operation::ImportProfile, file, copy.error().field);
    else
        session.fail(ApiError::Kind::Invalid, Operation::ImportProfile, file, QStringLiteral("profile"));
}

QVariantList endStates()
{
    QVariantList states;
    for (const JobState state : allJobStates) {
        if (isTerminal(state))
            states.append(toName(state));
    }
    return states;
}

bool isBusy(SqlSession &session)
{
    const QVariantList ended = endStates();
    SqlStatement rows(session,
        QStringLiteral("SELECT COUNT(*) FROM workflow_states WHERE state NOT IN (%1) AND workflow_id "
                       "NOT IN (SELECT workflow_id FROM service_workflows)")
            .arg(placeholders(ended.size())));
    rows.run(ended);
    return rows.next() && rows.number(0) > 0;
}

// What an import leaves in the outbox, and what it does to jobs that were never sent.
void settleJobs(SqlSession &session)
{
    QVector<OutboxEntry> entries;
    const QVariantList ended = endStates();
    SqlStatement rows(session,
        QStringLiteral(
            "SELECT j.id, j.attempt, j.dag_id, a.run_id, j.state, a.sent, a.triggered FROM jobs j JOIN "
            "attempts a ON a.job_id = j.id AND a.number = j.attempt WHERE j.state NOT IN (%1) AND NOT EXISTS "
            "(SELECT 1 FROM outgoing_jobs o WHERE o.job_id = j.id) ORDER BY j.id")
            .arg(placeholders(ended.size())));
    rows.run(ended);
    QVector<QPair<JobId, int>> unsent;
    while (rows.next()) {
        OutboxEntry entry;
        entry.job = rows.number(0);
        entry.attempt = rows.count(1);
        entry.dagId = rows.text(2);
        entry.runId = rows.text(3);
        const bool waitsForAPerson = jobStateFromStored(rows.text(4)) == JobState::pending;
        if (rows.isNull(5) && waitsForAPerson)
            continue;
        if (rows.isNull(5)) {
            unsent.append({entry.job, entry.attempt});
            continue;
        }
        if (rows.isNull(6)) {
            entry.kind = OutboxEntry::Kind::Trigger;
            entries.append(entry);
        }
        if (jobStateFromStored(rows.text(4)) == JobState::stopping) {
            entry.kind = OutboxEntry::Kind::Abort;
            entries.append(entry);
        }
    }
    OutboxRepository(session).add(entries);
    const QString failed = toName(JobState::failed);
    const QString note = storedName(JobNoteCode::AbortedUnsent);
    for (const auto &[job, attempt] : std::as_const(unsent)) {
        SqlStatement(session, "UPDATE jobs SET state = ?, note_code = ? WHERE id = ?")
            .run({failed, note, job});
        SqlStatement(session, "UPDATE attempts SET state = ?, note_code = ? WHERE job_id = ? AND number = ?")
            .run({failed, note, job, attempt});
    }
    if (unsent.isEmpty())
        return;
    session.execute(QStringLiteral("DELETE FROM workflow_states"));
    session.execute(
        QStringLiteral("INSERT INTO workflow_states (workflow_id, state, jobs) "
                       "SELECT workflow_id, state, COUNT(*) FROM jobs GROUP BY workflow_id, state"));
}

} // namespace

void ProfileFile::write(SqlSession &from) const
{
    const QFileInfo info(m_file);
    if (!info.absoluteDir().exists()) {
        from.fail(
            ApiError::Kind::File, Operation::WriteFile, info.fileName(), QString(), info.absolutePath());
        return;
    }
    const QString part = m_file + QLatin1String(".part");
    QFile::remove(part);
    {
        OtherFile other(part, from.now(), Operation::WriteFile);
        SqlSession &into = other.session();
        into.execute(QStringLiteral("BEGIN"));
        Migrations(into).run();
        for (const Table &table : tables)
            copyTable(table, from, into);
        copySequences(from, into);
        into.execute(QStringLiteral("COMMIT"));
        passOn(into, from);
    }
    if (!from.failed()) {
        QFile::remove(m_file);
        if (!QFile::rename(part, m_file))
            from.fail(ApiError::Kind::File, Operation::WriteFile, QFileInfo(m_file).fileName());
    }
    QFile::remove(part);
}

void ProfileFile::read(SqlSession &into) const
{
    const QString name = QFileInfo(m_file).fileName();
    if (isBusy(into)) {
        into.fail(ApiError::Kind::Conflict, Operation::ImportProfile, name, QStringLiteral("active"));
        return;
    }
    // Brought up to date in a copy, so that the file stays as it is.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("profile"));
    QFile file(m_file);
    if (!folder.isValid() || !file.copy(copy) ||
        !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner)) {
        into.fail(ApiError::Kind::File, Operation::ReadFile, name, QString(), file.errorString());
        return;
    }
    OtherFile other(copy, into.now(), Operation::ReadFile);
    SqlSession &from = other.session();
    from.execute(QStringLiteral("BEGIN"));
    if (!from.failed() && Migrations(from).isNew())
        from.fail(ApiError::Kind::Invalid, Operation::ImportProfile, name, QStringLiteral("profile"));
    Migrations(from).run();
    {
        SqlStatement old(into, "SELECT id FROM workflows");
        old.run();
        while (old.next())
            into.touched().removedWorkflows.append(old.text(0));
    }
    for (const char *table : {"outbox", "run_origins", "service_workflows"})
        into.execute(QStringLiteral("DELETE FROM ") + QLatin1String(table));
    for (auto table = tables.rbegin(); table != tables.rend(); ++table)
        into.execute(QStringLiteral("DELETE FROM ") + QLatin1String(table->name));
    for (const Table &table : tables)
        copyTable(table, from, into);
    copySequences(from, into);
    from.execute(QStringLiteral("ROLLBACK"));
    passOnFlaw(from, name, into);
    settleJobs(into);
    into.touched().datasets = true;
    into.noteWritten();
}

} // namespace desk
