// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/store/store_fixture.h"

#include <QDir>
#include <QRandomGenerator>

using namespace desk;
using namespace desk::test;

/// The file of SQLite itself: how it is made, and what is said if it ails.
class SqliteFileTest final : public QObject
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

    void keepsAWriteAheadLog()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        QCOMPARE(desk.sql(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
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
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
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
        QCOMPARE(SqliteDialect(desk.file()).ailment(error), word);
    }

    void keepsTheThreeNewestCopies()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        desk.store.reset();
        for (const char *older : {"0003", "0005", "0004", "0001"}) {
            QFile copy(desk.file() + QStringLiteral(".before-") + QLatin1String(older));
            QVERIFY(copy.open(QIODevice::WriteOnly));
        }
        desk.sql(QStringLiteral("DELETE FROM schema_version WHERE number > 1"));
        // The upgrade itself fails, and says so; the copy was made before.
        QVERIFY(!desk.open());
        const QDir folder(desk.folder.path());
        QCOMPARE(folder.entryList({QStringLiteral("desk.db.before-*")}),
            QStringList({QStringLiteral("desk.db.before-0003"), QStringLiteral("desk.db.before-0004"),
                QStringLiteral("desk.db.before-0005")}));
    }

    // Whatever a disk did to the file: it is said, or the file is as good as before; never anything else.
    void aDamagedFileIsSaidToBeOne()
    {
        StoreFixture sound;
        QVERIFY(sound.open());
        for (int i = 0; i < 20; ++i)
            addWorkflow(
                *sound.store, workflowNamed(QStringLiteral("w%1").arg(i, 5, 10, QLatin1Char('0'))), 20);
        sound.store.reset();
        QFile file(sound.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();

        bool given = false;
        const uint wanted = qEnvironmentVariable("DESK_TEST_SEED").toUInt(&given);
        const quint32 seed = given ? wanted : QRandomGenerator::global()->generate();
        qInfo("DESK_TEST_SEED=%u", seed);
        QRandomGenerator random(seed);
        int refused = 0;
        for (int round = 0; round < 60; ++round) {
            StoreFixture desk;
            QFile copy(desk.file());
            QVERIFY(copy.open(QIODevice::WriteOnly));
            const QByteArray sick = damaged(bytes, round % 2 == 0, random);
            QCOMPARE(copy.write(sick), sick.size());
            copy.close();
            refused += useUntilRefused(desk) ? 1 : 0;
        }
        QVERIFY2(refused >= 20, qPrintable(QString::number(refused)));
    }

    /// A damaged index finds less than its table holds, and no statement fails for it.
    void whatIsNotFoundAgainIsSaidToBeDamage()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        desk.sql(QStringLiteral("CREATE TRIGGER lose AFTER INSERT ON attempts BEGIN DELETE FROM attempts "
                                "WHERE job_id = NEW.job_id; END"));
        const Workflow fresh = workflowNamed(QStringLiteral("fresh1"));
        const ApiError error = errorOf(desk.store->addWorkflow(fresh, jobsOf(fresh, 3), confsOf(3)));
        QCOMPARE(error.kind, ApiError::Kind::Store);
        QCOMPARE(error.field, QStringLiteral("corrupt"));
        QCOMPARE(desk.rows("jobs"), 0);
        QVERIFY(desk.changes.isEmpty());
    }

private:
    static QByteArray damaged(QByteArray bytes, bool cut, QRandomGenerator &random)
    {
        const auto somewhere = [&] { return static_cast<qsizetype>(random.bounded(quint64(bytes.size()))); };
        if (cut) {
            bytes.truncate(somewhere() + 1);
            return bytes;
        }
        for (int flip = 0; flip < 8; ++flip) {
            char &byte = bytes.data()[somewhere()];
            byte = static_cast<char>(byte ^ (1 << random.bounded(8)));
        }
        return bytes;
    }

    static bool isSaid(const ApiError &error)
    {
        if (error.kind != ApiError::Kind::Store || error.target.isEmpty())
            qFatal("another error: %s %s", qPrintable(error.field), qPrintable(error.detail));
        return true;
    }

    /// Reads and writes as the application does; true if the file was refused on the way.
    static bool useUntilRefused(StoreFixture &desk)
    {
        if (const auto opened = desk.open(); !opened)
            return isSaid(opened.error());
        const auto page = QCoro::waitFor(desk.store->workflows({}));
        if (!page)
            return isSaid(page.error());
        if (page->workflows.size() > 20)
            qFatal("workflows that never were");
        for (const Workflow &workflow : page->workflows) {
            const auto jobs = QCoro::waitFor(desk.store->jobs(workflow.id, 0, -1));
            if (!jobs)
                return isSaid(jobs.error());
        }
        const Workflow fresh = workflowNamed(QStringLiteral("fresh1"));
        const auto added = QCoro::waitFor(desk.store->addWorkflow(fresh, jobsOf(fresh, 3), confsOf(3)));
        if (!added)
            return isSaid(added.error());
        const auto again = QCoro::waitFor(desk.store->jobs(fresh.id, 0, -1));
        if (!again)
            return isSaid(again.error());
        if (again->size() != 3)
            qFatal("what was added is not there");
        return false;
    }
};

QTEST_GUILESS_MAIN(SqliteFileTest)
#include "sqlite_file_test.moc"
