// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What only a server does: it is away, refuses, comes back, and serves several programs at once.

#include "app/backend/error_text.h"
#include "tests/app/store/store_fixture.h"

#include <QProcess>
#include <vector>

using namespace desk;
using namespace desk::test;

class PostgresStoreTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DESK_TEST_STORE", "postgresql"); }

    void aServerThatWasRestartedIsUsedAgain()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        addWorkflow(*desk.store, workflowNamed(QStringLiteral("aaaaaa")), 5);
        QString error;
        RealPostgres::shared().kill();
        const ApiError away = errorOf(desk.store->workflows({}));
        QCOMPARE(away.kind, ApiError::Kind::Store);
        QCOMPARE(away.field, QStringLiteral("unreachable"));
        QCOMPARE(errorOf(desk.store->setSetting(QStringLiteral("a"), QStringLiteral("b"))).field,
            QStringLiteral("unreachable"));
        QVERIFY2(RealPostgres::shared().restart(&error), qPrintable(error));
        QCOMPARE(valueOf(desk.store->jobs(QStringLiteral("aaaaaa"), 0, -1)).size(), 5);
        addWorkflow(*desk.store, workflowNamed(QStringLiteral("bbbbbb")), 5);
        QCOMPARE(valueOf(desk.store->workflows({})).total, 2);
    }

    void whatWasCommittedSurvivesItsCrash()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        for (int i = 0; i < 10; ++i)
            addWorkflow(
                *desk.store, workflowNamed(QStringLiteral("w%1").arg(i, 5, 10, QLatin1Char('0'))), 10);
        QString error;
        QVERIFY2(RealPostgres::shared().restart(&error), qPrintable(error));
        QVERIFY(desk.open());
        QCOMPARE(desk.rows("jobs"), 100);
        QCOMPARE(desk.rows("outbox"), 100);
    }

    void twoProgramsWriteAtOnceWithoutLoss()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        SqlStore second(desk.dialect(), desk.clock);
        valueOf(second.open());
        std::vector<Task<QVector<Job>>> under;
        for (int i = 0; i < 40; ++i) {
            const Workflow workflow = workflowNamed(QStringLiteral("w%1").arg(i, 5, 10, QLatin1Char('0')));
            SqlStore &store = i % 2 == 0 ? *desk.store : second;
            under.push_back(store.addWorkflow(workflow, jobsOf(workflow, 10), confsOf(10)));
        }
        for (Task<QVector<Job>> &task : under)
            QVERIFY(QCoro::waitFor(std::move(task)));
        QCOMPARE(desk.rows("jobs"), 400);
        QCOMPARE(desk.sql(QStringLiteral("SELECT COUNT(DISTINCT id) FROM outbox")).toInt(), 400);
        QVERIFY(valueOf(desk.store->changedElsewhere()));
        QVERIFY(valueOf(second.changedElsewhere()));
        QVERIFY(!valueOf(second.changedElsewhere()));
    }

    void saysThatThePasswordIsWrongWithoutSayingIt()
    {
        StoreFixture desk;
        SqlStore store(
            std::make_unique<PostgresDialect>(desk.url, SecretBytes(QByteArray("wrong-horse-battery"))),
            desk.clock);
        const ApiError error = errorOf(store.open());
        QCOMPARE(error.field, QStringLiteral("unreachable"));
        QVERIFY2(error.detail.contains(QLatin1String("password")), qPrintable(error.detail));
        const ErrorText text = describe(error);
        for (const QString &part : {error.target, error.detail, text.headline, text.detail, text.nextStep})
            QVERIFY2(!part.contains(QLatin1String("wrong-horse")), qPrintable(part));
    }

    void saysThatThereIsNoSuchServer()
    {
        StoreFixture desk;
        QUrl nobody = desk.url;
        nobody.setPort(1);
        SqlStore store(std::make_unique<PostgresDialect>(nobody, SecretBytes()), desk.clock);
        const ApiError error = errorOf(store.open());
        QCOMPARE(error.field, QStringLiteral("unreachable"));
        QVERIFY2(error.target.contains(QLatin1String("127.0.0.1:1")), qPrintable(error.target));
    }

    void theProgramKeepsItsRecordsThere()
    {
        StoreFixture desk;
        const QString profile = desk.folder.filePath(QStringLiteral("profile"));
        QCOMPARE(list(profile, {QStringLiteral("--store"), desk.url.toString()}), 0);
        QCOMPARE(desk.rows("instances"), 1);
        QVERIFY(!QFile::exists(profile + QStringLiteral("/workflow-desk.sqlite")));
        QFile kept(profile + QStringLiteral("/profile.ini"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray settings = kept.readAll();
        QVERIFY2(settings.contains(desk.url.toEncoded()), settings.constData());
        QVERIFY(!settings.contains(RealPostgres::shared().password().view().toByteArray()));

        // Remembered; and taken back.
        desk.sql(QStringLiteral("UPDATE schema_version SET checksum = 'other'"));
        QCOMPARE(list(profile, {}), 3);
        QCOMPARE(list(profile, {QStringLiteral("--store"), QStringLiteral("file")}), 0);
        QVERIFY(QFile::exists(profile + QStringLiteral("/workflow-desk.sqlite")));
        QCOMPARE(list(profile, {}), 0);
    }

    void looksAtAUrlBeforeItIsUsed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("flaw");
        QTest::newRow("plain") << QStringLiteral("postgresql://desk@host/base") << QString();
        QTest::newRow("everything")
            << QStringLiteral("postgres://desk@[::1]:5433/base?sslmode=verify-full&sslrootcert=/a/b c.pem")
            << QString();
        QTest::newRow("another kind") << QStringLiteral("mysql://desk@host/base") << QStringLiteral("scheme");
        QTest::newRow("no URL") << QStringLiteral("host") << QStringLiteral("scheme");
        QTest::newRow("no host") << QStringLiteral("postgresql:///base") << QStringLiteral("host");
        QTest::newRow("no database") << QStringLiteral("postgresql://desk@host")
                                     << QStringLiteral("database");
        QTest::newRow("two databases")
            << QStringLiteral("postgresql://desk@host/base/other") << QStringLiteral("database");
        QTest::newRow("a password") << QStringLiteral("postgresql://desk:secret@host/base")
                                    << QStringLiteral("password");
        QTest::newRow("an unknown option")
            << QStringLiteral("postgresql://desk@host/base?options=-c") << QStringLiteral("option");
        QTest::newRow("an option within an option")
            << QStringLiteral("postgresql://desk@host/base?sslmode=disable%3Bhost%3Dother")
            << QStringLiteral("option");
    }

    void looksAtAUrlBeforeItIsUsed()
    {
        QFETCH(QString, url);
        QFETCH(QString, flaw);
        QCOMPARE(PostgresDialect::flawOf(QUrl(url)), flaw);
    }

private:
    /// Exit code of the program's verb list on a profile, without a keychain.
    static int list(const QString &profile, const QStringList &options)
    {
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(
            QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        process.setProcessEnvironment(variables);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(DESK_PROGRAM),
            QStringList{QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--profile"),
                profile, QStringLiteral("--store-password-fd"), QStringLiteral("0")} +
                options);
        process.write(RealPostgres::shared().password().view().toByteArray() + '\n');
        return process.waitForFinished(30000) && process.exitStatus() == QProcess::NormalExit
                   ? process.exitCode()
                   : -1;
    }
};

QTEST_GUILESS_MAIN(PostgresStoreTest)
#include "postgres_store_test.moc"
