// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/migrations.h"
#include "tests/app/store/store_fixture.h"

#include <QDir>

using namespace desk;
using namespace desk::test;

/// The database itself: how it is brought up to date, and shared with another process.
class SqlStoreTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAgainWithWhatWasStored()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        QCOMPARE(valueOf(desk.store->localInstance()), QStringLiteral("local"));
        QCOMPARE(valueOf(desk.store->setting(QStringLiteral("theme"))), QString());
        valueOf(desk.store->setSetting(QStringLiteral("theme"), QStringLiteral("light")));
        valueOf(desk.store->setSetting(QStringLiteral("theme"), QStringLiteral("dark")));
        addWorkflow(*desk.store, workflowNamed(QStringLiteral("Zq81bT")), 2);
        QVERIFY(desk.open());
        QCOMPARE(valueOf(desk.store->setting(QStringLiteral("theme"))), QStringLiteral("dark"));
        QCOMPARE(valueOf(desk.store->localInstance()), QStringLiteral("local"));
        QCOMPARE(valueOf(desk.store->jobs(QStringLiteral("Zq81bT"), 0, 10)).size(), 2);
        QCOMPARE(desk.rows("schema_version"), int(Migrations::known().size()));
        QCOMPARE(desk.rows("instances"), 1);
    }

    void migrationsAreNumberedWithoutGap()
    {
        const QVector<Migration> known = Migrations::known();
        QVERIFY(!known.isEmpty());
        for (qsizetype i = 0; i < known.size(); ++i) {
            QCOMPARE(known.at(i).number, int(i) + 1);
            QCOMPARE(known.at(i).checksum.size(), 64);
            QVERIFY(!known.at(i).statements().isEmpty());
        }
    }

    void refusesANewerFileAndLeavesItAlone()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        desk.store.reset();
        desk.sql(QStringLiteral("INSERT INTO schema_version VALUES (9999, '9999_future.sql', 'x', 0)"));
        const auto opened = desk.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ApiError::Kind::Store);
        QCOMPARE(opened.error().field, QStringLiteral("newer"));
        QCOMPARE(opened.error().target, desk.dialect()->target());
        QVERIFY(opened.error().detail.contains(QLatin1String("9999")));
        const ApiError error = errorOf(desk.store->datasets());
        QCOMPARE(error.kind, ApiError::Kind::Store);
        desk.sql(QStringLiteral("DELETE FROM schema_version WHERE number = 9999"));
        valueOf(desk.store->open());
        QCOMPARE(valueOf(desk.store->datasets()).size(), 0);
    }

    void refusesAFileOfAnotherHistory()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        desk.store.reset();
        desk.sql(QStringLiteral("UPDATE schema_version SET checksum = 'other' WHERE number = 1"));
        const auto opened = desk.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().field, QStringLiteral("corrupt"));
    }

    void waitsForAnotherWriterAndSaysThatItIsLocked()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const QString name = QStringLiteral("other writer");
        {
            const QSqlDatabase other = desk.connection(name);
            QSqlQuery query(other);
            const QStringList statements = desk.dialect()->beginWrite();
            for (const QString &statement : statements)
                QVERIFY(query.exec(statement));
            // Reading goes on meanwhile.
            QCOMPARE(valueOf(desk.store->workflows({})).all, 0);
            const ApiError error = errorOf(desk.store->setSetting(QStringLiteral("a"), QStringLiteral("b")));
            QCOMPARE(error.field, QStringLiteral("locked"));
            QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
        }
        QSqlDatabase::removeDatabase(name);
        valueOf(desk.store->setSetting(QStringLiteral("a"), QStringLiteral("b")));
        QCOMPARE(valueOf(desk.store->setting(QStringLiteral("a"))), QStringLiteral("b"));
    }

    void twoStoresOnOneFileSeeEachOther()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        SqlStore second(desk.dialect(), desk.clock);
        valueOf(second.open());
        QVERIFY(!valueOf(desk.store->changedElsewhere()));
        addWorkflow(*desk.store, workflowNamed(QStringLiteral("aaaaaa")));
        QVERIFY(!valueOf(desk.store->changedElsewhere())); // its own
        QVERIFY(valueOf(second.changedElsewhere()));
        QVERIFY(!valueOf(second.changedElsewhere()));
        const QVector<Job> jobs = addWorkflow(second, workflowNamed(QStringLiteral("bbbbbb")));
        QCOMPARE(jobs.first().id, 2);
        QVERIFY(valueOf(desk.store->changedElsewhere()));
        QCOMPARE(valueOf(desk.store->workflows({})).total, 2);
    }

    void finishesWhatWasAskedBeforeItGoes()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        for (int i = 0; i < 20; ++i) {
            const Workflow workflow = workflowNamed(QStringLiteral("w%1").arg(i));
            desk.store->addWorkflow(workflow, jobsOf(workflow, 5), confsOf(5));
        }
        desk.store.reset();
        QCoreApplication::processEvents();
        QCOMPARE(desk.rows("jobs"), 100);
    }

    void keepsACopyBeforeAnUpgrade()
    {
        StoreFixture desk;
        makeOlder(desk);
        desk.sql(QStringLiteral("INSERT INTO settings VALUES ('theme', 'dark')"));
        QVERIFY(desk.open());
        QCOMPARE(valueOf(desk.store->setting(QStringLiteral("theme"))), QStringLiteral("dark"));
        valueOf(desk.store->setSetting(QStringLiteral("theme"), QStringLiteral("light")));
        // The copy is as it was before the second migration.
        QCOMPARE(inCopy(desk, QStringLiteral("SELECT value FROM %1settings WHERE name = 'theme'")),
            QStringLiteral("dark"));
        QCOMPARE(
            inCopy(desk, QStringLiteral("SELECT MAX(number) FROM %1schema_version")), QStringLiteral("1"));
        if (!StoreFixture::onServer()) {
            constexpr auto others =
                QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY(!(QFile::permissions(desk.file() + QStringLiteral(".before-0002")) & others));
        }
    }

    void countsJobsThatAnOlderProgramLeft()
    {
        StoreFixture desk;
        makeOlder(desk);
        desk.sql(QStringLiteral("INSERT INTO workflows VALUES ('Zq81bT', 'lungs-Zq81bT', 'dag', '', 'mira', "
                                "'local', '[]', 1, 1, 'lungs')"));
        for (int i = 1; i <= 5; ++i) {
            desk.sql(QStringLiteral("INSERT INTO jobs VALUES (%1, 'Zq81bT', 'dag', 'local', 'local', '%2', "
                                    "'None', '', 1, 1, 1, 1, NULL, '{}')")
                         .arg(i)
                         .arg(i < 3 ? QStringLiteral("failed") : QStringLiteral("finished")));
        }
        QVERIFY(desk.open());
        const WorkflowPage page = valueOf(desk.store->workflows({}));
        const QHash<JobState, int> counts{{JobState::failed, 2}, {JobState::finished, 3}};
        QCOMPARE(page.workflows.constFirst().jobCounts, counts);
        const QHash<JobState, int> byState{{JobState::failed, 1}, {JobState::finished, 1}};
        QCOMPARE(page.workflowsByState, byState);
    }

    void knowsTheRunsThatAnOlderProgramMade()
    {
        StoreFixture desk;
        makeOlder(desk);
        for (const char *row :
            {"workflows VALUES ('Zq81bT', 'lungs-Zq81bT', 'dag', '', 'mira', 'local', '[]', "
             "1, 1, 'lungs')",
                "jobs VALUES (1, 'Zq81bT', 'dag', 'local', 'local', 'failed', 'None', '', 2, 1, 1, 1, NULL, "
                "'{}')",
                "attempts VALUES (1, 1, 'run-1', 'failed', 'None', '', 1, 2, 3, 4, 5)",
                "attempts VALUES (1, 2, 'run-2', 'failed', 'None', '', 6, 7, NULL, NULL, NULL)",
                "outbox VALUES (1, 'Delete', NULL, 1, 'dag', 'removed-1', 0, 1, '', 1)"})
            desk.sql(QStringLiteral("INSERT INTO ") + QLatin1String(row));
        desk.sql(QStringLiteral("UPDATE sequences SET value = 1 WHERE name IN ('jobs', 'outbox')"));
        QVERIFY(desk.open());
        const JobDetails details = valueOf(desk.store->job(1));
        QCOMPARE(details.attempts.size(), 2);
        QCOMPARE(details.attempts.constFirst().runId, QStringLiteral("run-1"));
        QCOMPARE(details.attempts.constFirst().ended.toMSecsSinceEpoch(), 5);
        QVERIFY(!details.job.isOfOthers());
        OthersReading reading;
        reading.readAt = desk.clock.now();
        for (const char *id : {"run-1", "run-2", "removed-1", "somebody-else"}) {
            OthersRun run;
            run.dagId = QStringLiteral("dag");
            run.runId = QLatin1String(id);
            run.state = JobState::running;
            reading.runs.append(run);
        }
        valueOf(desk.store->recordOthers(reading));
        const WorkflowPage page = valueOf(desk.store->workflows({}));
        QCOMPARE(page.total, 2);
        const QHash<JobState, int> one{{JobState::running, 1}};
        QCOMPARE(page.workflows.constFirst().jobCounts, one);
    }

    void anUpToDateStoreIsNotCopied()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.open());
        const QString schemas = QStringLiteral("SELECT COUNT(*) FROM information_schema.schemata WHERE "
                                               "schema_name LIKE 'workflow_desk_before%'");
        if (StoreFixture::onServer())
            QCOMPARE(desk.sql(schemas).toInt(), 0);
        else
            QCOMPARE(QDir(desk.folder.path()).entryList({QStringLiteral("*before*")}), QStringList());
    }

private:
    /// The store as the first version of the program left it.
    static void makeOlder(StoreFixture &desk)
    {
        const QString name = QStringLiteral("older program");
        {
            const std::unique_ptr<SqlDialect> dialect = desk.dialect();
            const QSqlDatabase connection = desk.connection(name);
            SqlSession session(connection, *dialect, desk.clock.now(), Operation::WriteStore);
            Migrations(session, Migrations::known().mid(0, 1)).run();
            if (session.failed())
                qFatal("%s", qPrintable(session.error().detail));
        }
        QSqlDatabase::removeDatabase(name);
    }

    /// What a statement yields in the copy that was kept; %1 stands before names of tables.
    static QString inCopy(StoreFixture &desk, const QString &statement)
    {
        if (StoreFixture::onServer())
            return desk.sql(statement.arg(QStringLiteral("workflow_desk_before_0002."))).toString();
        StoreFixture copy;
        QFile::copy(desk.file() + QStringLiteral(".before-0002"), copy.file());
        return copy.sql(statement.arg(QString())).toString();
    }
};

QTEST_GUILESS_MAIN(SqlStoreTest)
#include "sql_store_test.moc"
