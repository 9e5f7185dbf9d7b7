// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/postgres_dialect.h"
#include "app/store/sql_store.h"
#include "app/store/sqlite_dialect.h"
#include "tests/support/real_postgres.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>
#include <atomic>

namespace desk::test
{

/// A clock that a test sets.
class HeldClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC); }
    void advance(qint64 milliseconds) { m_now += milliseconds; }

private:
    std::atomic<qint64> m_now = 1'700'000'000'000;
};

/// A store in a folder that goes with it, and everything that it announced. With DESK_TEST_STORE=postgresql
/// in the environment it is one on a real PostgreSQL server, which passes the same tests.
struct StoreFixture {
    QTemporaryDir folder;
    HeldClock clock;
    QUrl url = onServer() ? RealPostgres::shared().makeDatabase() : QUrl();
    std::unique_ptr<SqlStore> store;
    QVector<StoreChange> changes;

    static bool onServer() { return qEnvironmentVariable("DESK_TEST_STORE") == QLatin1String("postgresql"); }
    QString file() const { return folder.filePath(QStringLiteral("desk.db")); }

    std::unique_ptr<SqlDialect> dialect() const
    {
        if (onServer())
            return std::make_unique<PostgresDialect>(url, RealPostgres::shared().password());
        return std::make_unique<SqliteDialect>(file());
    }

    Result<void> open()
    {
        store.reset();
        store = std::make_unique<SqlStore>(dialect(), clock);
        QObject::connect(store.get(), &Store::changed, store.get(),
            [this](const StoreChange &change) { changes.append(change); });
        return QCoro::waitFor(store->open());
    }

    /// One statement on the file, past the store. Returns the first column of the first row.
    QVariant sql(const QString &statement)
    {
        const QString name = QUuid::createUuid().toString();
        QVariant value;
        {
            QSqlDatabase database = connection(name);
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s", qPrintable(query.lastError().text()));
            if (query.next())
                value = query.value(0);
        }
        QSqlDatabase::removeDatabase(name);
        return value;
    }

    /// A connection of its own, past the store; who asks for it removes it.
    QSqlDatabase connection(const QString &name) const
    {
        const std::unique_ptr<SqlDialect> other = dialect();
        QSqlDatabase database = QSqlDatabase::addDatabase(other->driver(), name);
        if (!other->open(database))
            qFatal("no database: %s", qPrintable(database.lastError().text()));
        return database;
    }

    /// Lets the database refuse a change, such as "INSERT ON jobs", of rows that meet a condition on NEW.
    void refuse(const QString &change, const QString &condition)
    {
        const QString trigger = QStringLiteral("CREATE TRIGGER refuse BEFORE %1 ").arg(change);
        if (!onServer()) {
            sql(trigger + QStringLiteral("WHEN %1 BEGIN SELECT RAISE(ABORT, 'refused'); END").arg(condition));
            return;
        }
        sql(QStringLiteral("CREATE OR REPLACE FUNCTION refuse() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION "
                           "'refused'; END $$ LANGUAGE plpgsql"));
        sql(trigger + QStringLiteral("FOR EACH ROW WHEN (%1) EXECUTE FUNCTION refuse()").arg(condition));
    }
    void refuseNoMore(const QString &table)
    {
        sql(QStringLiteral("DROP TRIGGER refuse") +
            (onServer() ? QStringLiteral(" ON ") + table : QString()));
    }

    int rows(const char *table)
    {
        return sql(QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1String(table)).toInt();
    }
};

/// Awaits a store's answer, and ends the test function if it is an error.
template <typename T>
T valueOf(Task<T> task)
{
    Result<T> result = QCoro::waitFor(std::move(task));
    if (!result)
        qFatal("%s %s", qPrintable(result.error().field), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

/// The error of what must not succeed.
template <typename T>
ApiError errorOf(Task<T> task)
{
    const Result<T> result = QCoro::waitFor(std::move(task));
    if (result)
        qFatal("succeeded");
    return result.error();
}

inline Workflow workflowNamed(const QString &id, const QString &name = QStringLiteral("lungs"))
{
    Workflow workflow;
    workflow.id = id;
    workflow.name = name + QLatin1Char('-') + id;
    workflow.dagId = QStringLiteral("collect-metadata");
    workflow.username = QStringLiteral("mira");
    workflow.ownerInstance = QStringLiteral("local");
    workflow.runnerInstances = {QStringLiteral("local")};
    return workflow;
}

inline QVector<Job> jobsOf(const Workflow &workflow, int count)
{
    QVector<Job> jobs;
    for (int i = 0; i < count; ++i) {
        Job job;
        job.dagId = workflow.dagId;
        job.ownerInstance = workflow.ownerInstance;
        job.runnerInstance = QStringLiteral("local");
        job.runId = QStringLiteral("run-%1x%2-1").arg(workflow.id).arg(i);
        job.identifierCount = 1;
        jobs.append(job);
    }
    return jobs;
}

inline QVector<QJsonObject> confsOf(int count)
{
    QVector<QJsonObject> confs;
    for (int i = 0; i < count; ++i) {
        const QString identifier = QStringLiteral("1.2.%1").arg(i);
        confs.append({{QStringLiteral("data_form"),
            QJsonObject{{QStringLiteral("identifiers"), QJsonArray{identifier}}}}});
    }
    return confs;
}

inline QVector<Job> addWorkflow(SqlStore &store, const Workflow &workflow, int count = 1)
{
    return valueOf(store.addWorkflow(workflow, jobsOf(workflow, count), confsOf(count)));
}

inline JobUpdate updateOf(JobId job, JobEvent event, int attempt = 1, JobNote note = {})
{
    JobUpdate update;
    update.job = job;
    update.event = event;
    update.attempt = attempt;
    update.note = std::move(note);
    return update;
}

} // namespace desk::test
