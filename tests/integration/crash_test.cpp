// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The program itself, killed at several instants: the next start finishes what was begun, and Airflow holds
/// exactly one run for it.

#include "app/airflow/airflow_client_factory.h"
#include "app/core/clock.h"
#include "app/store/sql_store.h"
#include "tests/support/await.h"
#include "tests/support/real_airflow.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace desk;

class CrashTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void killedAndStartedAgain_data();
    void killedAndStartedAgain();

private:
    std::unique_ptr<QProcess> start(const QString &profile, const QStringList &arguments);
    QVector<Job> jobs(SqlStore &store);
    QStringList runsOf(const QString &dag);

    RealAirflow m_airflow{QStringLiteral("3.3.2")};
};

void CrashTest::initTestCase()
{
    QString error;
    QVERIFY2(m_airflow.start(&error), qPrintable(error));
}

std::unique_ptr<QProcess> CrashTest::start(const QString &profile, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::MergedChannels);
    const QStringList where{QStringLiteral("--profile"), profile, QStringLiteral("--airflow"),
        m_airflow.url().toString(), QStringLiteral("--username"), m_airflow.username(),
        QStringLiteral("--password-fd"), QStringLiteral("0")};
    process->start(QStringLiteral(DESK_PROGRAM), arguments + where);
    const SecretBytes password = m_airflow.password();
    process->write(password.view().toByteArray() + '\n');
    return process;
}

QVector<Job> CrashTest::jobs(SqlStore &store)
{
    const auto page = await(store.workflows({}));
    if (!page || page->workflows.isEmpty())
        return {};
    const auto found = await(store.jobs(page->workflows.first().id, 0, 100));
    return found ? *found : QVector<Job>();
}

/// Run ids of a DAG, as Airflow has them.
QStringList CrashTest::runsOf(const QString &dag)
{
    const auto airflow = makeAirflowClient(m_airflow.connection(), m_airflow.passwordSource());
    const auto changes = await(airflow->changedRuns(QDateTime::currentDateTimeUtc().addDays(-1)));
    if (!changes)
        qFatal("Airflow does not list its runs: %s", qPrintable(describe(changes.error())));
    QStringList runs;
    for (const DagRun &run : changes->runs) {
        if (run.dagId == dag)
            runs.append(run.runId);
    }
    return runs;
}

void CrashTest::killedAndStartedAgain_data()
{
    QTest::addColumn<QString>("dag");
    QTest::addColumn<QString>("conf");
    QTest::addColumn<JobState>("state");
    QTest::addColumn<int>("milliseconds");
    const QString quick = QStringLiteral("quick");
    const QString nothing = QStringLiteral("{}");
    QTest::newRow("as soon as it is stored") << quick << nothing << JobState::queued << 0;
    QTest::newRow("a moment later") << quick << nothing << JobState::queued << 15;
    QTest::newRow("while the trigger is under way") << quick << nothing << JobState::queued << 40;
    QTest::newRow("as soon as Airflow has it") << quick << nothing << JobState::scheduled << 0;
    QTest::newRow("while it runs") << QStringLiteral("run-until-aborted")
                                   << QStringLiteral("{\"minutes\": 0.25, \"interval\": 1}")
                                   << JobState::running << 500;
}

void CrashTest::killedAndStartedAgain()
{
    QFETCH(QString, dag);
    QFETCH(QString, conf);
    QFETCH(JobState, state);
    QFETCH(int, milliseconds);
    const QTemporaryDir profile;
    const QStringList before = runsOf(dag);
    const SystemClock clock;
    SqlStore store(profile.filePath(QStringLiteral("workflow-desk.sqlite")), clock);
    VERIFY_RESULT(await(store.open()));

    auto first = start(profile.path(),
        {QStringLiteral("run"), dag, QStringLiteral("--json"), QStringLiteral("--conf"), conf});
    // An instant may be missed: then the job is further on, which must do no harm either.
    const auto reached = [&] {
        const QVector<Job> found = jobs(store);
        return !found.isEmpty() &&
               (found.first().state == state || state == JobState::queued || isTerminal(found.first().state));
    };
    QElapsedTimer timer;
    timer.start();
    while (!reached() && first->state() != QProcess::NotRunning && timer.elapsed() < 60000)
        QTest::qWait(5);
    QVERIFY2(reached(), first->readAll().constData());
    QTest::qWait(milliseconds);
    first->kill();
    QVERIFY(first->waitForFinished());
    QCOMPARE(first->exitStatus(), QProcess::CrashExit);
    const Job job = jobs(store).value(0);
    qInfo() << "killed while" << toName(job.state);

    const auto second = start(profile.path(), {});
    const auto finished = [&] { return jobs(store).value(0).state == JobState::finished; };
    if (!QTest::qWaitFor(finished, 90000)) {
        const QVector<Job> found = jobs(store);
        QFAIL(qPrintable(
            toName(found.value(0).state) + QLatin1Char('\n') + QString::fromLocal8Bit(second->readAll())));
    }
    QCOMPARE(jobs(store).size(), 1);
    QCOMPARE(jobs(store).constFirst().attempt, 1);

    QStringList runs = runsOf(dag);
    for (const QString &earlier : before)
        runs.removeAll(earlier);
    QCOMPARE(runs, QStringList(job.runId));

    second->terminate();
    if (!second->waitForFinished(30000))
        QFAIL("the program does not end when it is asked to");
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
}

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
