// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/migrations.h"
#include "app/store/sqlite_dialect.h"
#include "tests/app/store/store_fixture.h"

using namespace desk;
using namespace desk::test;

/// The file itself: how it is made, brought up to date, shared with another process, and what is said if it
/// ails.
class SqlStoreTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesTheFileForTheUserAlone()
    {
        StoreFixture desk;
        const QString folder = desk.folder.filePath(QStringLiteral("profile/deep"));
        const QString file = folder + QStringLiteral("/desk.db");
        SqlStore store(file, desk.clock);
        valueOf(store.open());
        valueOf(store.setSetting(QStringLiteral("a"), QStringLiteral("b")));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder) & others));
        for (const char *suffix : {"", "-wal", "-shm"}) {
            const QString name = file + QLatin1String(suffix);
            QVERIFY2(QFile::exists(name), qPrintable(name));
            QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
        }
    }

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

    void keepsAWriteAheadLog()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        QCOMPARE(desk.sql(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
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
        QCOMPARE(opened.error().target, QStringLiteral("desk.db"));
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

    void aMigrationThatFailsLeavesNothing()
    {
        StoreFixture desk;
        desk.sql(QStringLiteral("CREATE TABLE jobs (id INTEGER)")); // in the way of the first migration
        const auto opened = desk.open();
        QVERIFY(!opened);
        QVERIFY2(opened.error().detail.contains(QLatin1String("jobs")), qPrintable(opened.error().detail));
        QCOMPARE(desk.rows("sqlite_master"), 1);
    }

    void saysThatAFileIsNoDatabase()
    {
        StoreFixture desk;
        QFile file(desk.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto opened = desk.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().field, QStringLiteral("corrupt"));
        QVERIFY(!opened.error().detail.isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(8192, 'x'));
    }

    void saysThatAFileIsDamaged()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        addWorkflow(*desk.store, workflowNamed(QStringLiteral("aaaaaa")), 200);
        desk.store.reset();
        QFile file(desk.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        for (qint64 page = 4096; page < size; page += 4096) {
            QVERIFY(file.seek(page));
            file.write(QByteArray(512, '\x7f'));
        }
        file.close();
        const auto opened = desk.open();
        const ApiError error = opened ? errorOf(desk.store->workflows({})) : opened.error();
        QCOMPARE(error.kind, ApiError::Kind::Store);
        QCOMPARE(error.field, QStringLiteral("corrupt"));
    }

    void saysThatThereIsNoSuchPlace()
    {
        StoreFixture desk;
        QFile blocker(desk.folder.filePath(QStringLiteral("file")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        SqlStore store(blocker.fileName() + QStringLiteral("/below/desk.db"), desk.clock);
        const ApiError error = errorOf(store.open());
        QCOMPARE(error.kind, ApiError::Kind::Store);
        QCOMPARE(error.field, QStringLiteral("missing"));
    }

    // What the driver really says, turned into the word that the application goes by.
    void tellsAilmentsApart_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("word");
        const QString fill = QStringLiteral("INSERT INTO settings VALUES ('a', hex(zeroblob(1000000)))");
        QTest::newRow("full") << QString() << QStringLiteral("PRAGMA max_page_count = 40") << fill
                              << QStringLiteral("full");
        QTest::newRow("readonly") << QStringLiteral("QSQLITE_OPEN_READONLY") << QString() << fill
                                  << QStringLiteral("readonly");
        QTest::newRow("no ailment of the file")
            << QString() << QString() << QStringLiteral("SELECT nonsense") << QString();
    }

    void tellsAilmentsApart()
    {
        QFETCH(QString, options);
        QFETCH(QString, before);
        QFETCH(QString, statement);
        QFETCH(QString, word);
        StoreFixture desk;
        QVERIFY(desk.open());
        const QString name = QStringLiteral("ailing");
        QSqlError error;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(SqliteDialect::driver(), name);
            database.setDatabaseName(desk.file());
            database.setConnectOptions(options);
            QVERIFY(database.open());
            QSqlQuery query(database);
            if (!before.isEmpty())
                QVERIFY(query.exec(before));
            QVERIFY(!query.exec(statement));
            error = query.lastError();
        }
        QSqlDatabase::removeDatabase(name);
        QCOMPARE(SqliteDialect::ailment(error), word);
    }

    void waitsForAnotherWriterAndSaysThatItIsLocked()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const QString name = QStringLiteral("other writer");
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            other.setDatabaseName(desk.file());
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
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
        SqlStore second(desk.file(), desk.clock);
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
};

QTEST_GUILESS_MAIN(SqlStoreTest)
#include "sql_store_test.moc"
