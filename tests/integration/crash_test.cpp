// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The program itself, killed at random moments: the next start continues what was begun, every job ends, and
/// Airflow's own table holds exactly one run for each attempt.
///
/// DESK_TEST_SEED repeats a run; DESK_TEST_MOMENTS asks for more moments than the usual 50.

#include "app/core/clock.h"
#include "app/store/sql_store.h"
#include "tests/support/await.h"
#include "tests/support/database_rows.h"
#include "tests/support/random_moments.h"
#include "tests/support/real_airflow.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <functional>
#include <memory>

using namespace desk;

namespace
{

constexpr int startMilliseconds = 60'000;
constexpr int endMilliseconds = 300'000;
/// Most of what can go wrong happens soon after Start: the trigger is written, sent and answered.
constexpr int soonMilliseconds = 400;

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void killedBetweenStartAndEnd();
    void killedDuringRestarts();
    void killedDuringAborts();

private:
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    bool killAfter(QProcess &process, const std::function<bool()> &begun, int longest);
    int jobsNow();
    QVector<Job> allJobs();
    QString database() const { return m_profile.filePath(QStringLiteral("workflow-desk.sqlite")); }
    bool letAllEnd();
    void checkRuns();
    static QStringList run(const QString &dag, const QString &conf = QStringLiteral("{}"));

    RealAirflow m_airflow{QStringLiteral("3.3.2")};
    SystemClock m_clock;
    QRandomGenerator m_random;
    QTemporaryDir m_profile; ///< one for all, so that each test goes on with what the one before left
    std::unique_ptr<SqlStore> m_store;
    QMap<QString, int> m_states; ///< in which states jobs were when the program was killed
};

void CrashTest::initTestCase()
{
    QString error;
    QVERIFY2(m_airflow.start(&error), qPrintable(error));
    m_random.seed(wantedSeed());
    m_store = std::make_unique<SqlStore>(database(), m_clock);
    VERIFY_RESULT(await(m_store->open()));
}

void CrashTest::init()
{
    m_states.clear();
}

QStringList CrashTest::run(const QString &dag, const QString &conf)
{
    return {QStringLiteral("run"), dag, QStringLiteral("--json"), QStringLiteral("--conf"), conf};
}

std::unique_ptr<QProcess> CrashTest::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::MergedChannels);
    const QStringList where{QStringLiteral("--profile"), m_profile.path(), QStringLiteral("--airflow"),
        m_airflow.url().toString(), QStringLiteral("--username"), m_airflow.username(),
        QStringLiteral("--password-fd"), QStringLiteral("0")};
    process->start(QStringLiteral(DESK_PROGRAM), arguments + where);
    const SecretBytes password = m_airflow.password();
    process->write(password.view().toByteArray() + '\n');
    return process;
}

int CrashTest::jobsNow()
{
    const auto page = await(m_store->workflows({}));
    return page ? page->all : 0;
}

QVector<Job> CrashTest::allJobs()
{
    WorkflowQuery query;
    query.limit = -1;
    const auto page = await(m_store->workflows(query));
    QVector<Job> jobs;
    if (!page)
        return jobs;
    for (const Workflow &workflow : page->workflows) {
        const auto found = await(m_store->jobs(workflow.id, 0, -1));
        if (found)
            jobs += *found;
    }
    return jobs;
}

/// Waits until what was asked for is stored, then a random time, and kills the program. False if it was never
/// stored.
bool CrashTest::killAfter(QProcess &process, const std::function<bool()> &begun, int longest)
{
    QElapsedTimer timer;
    timer.start();
    while (!begun() && process.state() != QProcess::NotRunning && timer.elapsed() < startMilliseconds)
        QTest::qWait(2);
    const bool stored = begun();
    // Every fifth moment is anywhere until the end, the others are soon.
    const int within = m_random.bounded(5) == 0 ? longest : std::min(longest, soonMilliseconds);
    QTest::qWait(m_random.bounded(within + 1));
    process.kill();
    process.waitForFinished();
    if (!stored)
        qWarning("%s", process.readAll().constData());
    for (const Job &job : allJobs()) {
        if (!isTerminal(job.state))
            ++m_states[toName(job.state)];
    }
    return stored;
}

/// Lets the program run undisturbed until every job has ended.
bool CrashTest::letAllEnd()
{
    const auto process = start({});
    const auto ended = [this] {
        const QVector<Job> jobs = allJobs();
        return std::all_of(jobs.begin(), jobs.end(), [](const Job &job) { return isTerminal(job.state); }) &&
               !await(m_store->nextDue()).value_or(QDateTime::currentDateTimeUtc()).isValid();
    };
    QElapsedTimer timer;
    timer.start();
    bool all = ended();
    while (!all && timer.elapsed() < endMilliseconds) {
        QTest::qWait(200);
        all = ended();
    }
    if (!all) {
        for (const Job &job : allJobs())
            qWarning() << job.runId << toName(job.state);
        qWarning("%s", process->readAll().constData());
    }
    process->terminate();
    return process->waitForFinished(30000) && all;
}

/// Airflow's own table against what was asked for: one run per attempt that was sent, none besides.
void CrashTest::checkRuns()
{
    const QVector<QStringList> attempts =
        rowsOf(database(), QStringLiteral("SELECT run_id, state, note_code FROM attempts ORDER BY run_id"));
    QStringList expected;
    int unsent = 0;
    for (const QStringList &attempt : attempts) {
        QVERIFY2(attempt.at(1) == QLatin1String("finished") || attempt.at(1) == QLatin1String("failed"),
            qPrintable(attempt.join(QLatin1Char(' '))));
        if (attempt.at(2) == QLatin1String("AbortedUnsent"))
            ++unsent;
        else
            expected.append(attempt.at(0));
    }
    const QStringList runs = runIdsOf(m_airflow.home());
    std::sort(expected.begin(), expected.end());
    qInfo() << attempts.size() << "attempts," << unsent << "aborted unsent," << runs.size()
            << "runs in Airflow; killed while jobs were" << m_states;
    QCOMPARE(runs, expected);
}

void CrashTest::killedBetweenStartAndEnd()
{
    // How long a run takes here, from Start to its end.
    QElapsedTimer timer;
    const auto first = start(run(QStringLiteral("quick")));
    QVERIFY(QTest::qWaitFor([this] { return jobsNow() == 1; }, startMilliseconds));
    timer.start();
    QVERIFY(QTest::qWaitFor([&first] { return first->state() == QProcess::NotRunning; }, startMilliseconds));
    QCOMPARE(first->exitCode(), 0);
    const int whole = static_cast<int>(timer.elapsed());

    const int moments = wantedMoments(50);
    for (int moment = 0; moment < moments; ++moment) {
        const int before = jobsNow();
        const auto process = start(run(QStringLiteral("quick")));
        QVERIFY(killAfter(
            *process, [&] { return jobsNow() > before; }, whole));
    }
    QVERIFY(letAllEnd());
    const QVector<Job> jobs = allJobs();
    QCOMPARE(jobs.size(), moments + 1);
    for (const Job &job : jobs) {
        QCOMPARE(job.state, JobState::finished);
        QCOMPARE(job.attempt, 1);
    }
    checkRuns();
}

void CrashTest::killedDuringRestarts()
{
    const QVector<Job> jobs = allJobs();
    QVERIFY(!jobs.isEmpty());
    const int moments = std::min(wantedMoments(50), static_cast<int>(jobs.size()));
    for (int moment = 0; moment < moments; ++moment) {
        const JobId job = jobs.at(moment).id;
        const auto process =
            start({QStringLiteral("restart"), QStringLiteral("--yes"), QString::number(job)});
        const auto restarted = [&] {
            const auto details = await(m_store->job(job));
            return details && details->job.attempt == 2;
        };
        QVERIFY(killAfter(*process, restarted, 5 * soonMilliseconds));
    }
    QVERIFY(letAllEnd());
    int restarted = 0;
    for (const Job &job : allJobs()) {
        QCOMPARE(job.state, JobState::finished);
        restarted += job.attempt == 2 ? 1 : 0;
    }
    QCOMPARE(restarted, moments);
    checkRuns();
}

void CrashTest::killedDuringAborts()
{
    // A run that goes on for longer than the program is away; an abort that got lost would let it end by
    // itself.
    const QString conf = QStringLiteral("{\"minutes\": 4, \"interval\": 1}");
    QStringList workflows;
    const int moments = wantedMoments(50);
    for (int moment = 0; moment < moments; ++moment) {
        const int before = jobsNow();
        const auto starting = start(run(QStringLiteral("run-until-aborted"), conf));
        QVERIFY(killAfter(
            *starting, [&] { return jobsNow() > before; }, 3 * soonMilliseconds));
        const auto page = await(m_store->workflows({}));
        VERIFY_RESULT(page);
        const QString workflow = page->workflows.constFirst().id;
        workflows.append(workflow);
        const auto aborting = start({QStringLiteral("abort"), QStringLiteral("--yes"), workflow});
        const auto asked = [&] {
            const auto jobs = await(m_store->jobs(workflow, 0, 1));
            return jobs &&
                   (jobs->constFirst().state == JobState::stopping || isTerminal(jobs->constFirst().state));
        };
        QVERIFY(killAfter(*aborting, asked, 5 * soonMilliseconds));
    }
    QVERIFY(letAllEnd());
    int aborted = 0;
    for (const Job &job : allJobs()) {
        if (!workflows.contains(job.workflowId))
            continue;
        ++aborted;
        QVERIFY2(job.state == JobState::failed &&
                     (job.note.code == JobNoteCode::Aborted || job.note.code == JobNoteCode::AbortedUnsent),
            qPrintable(QStringLiteral("%1 %2, note %3: %4")
                           .arg(job.runId, toName(job.state))
                           .arg(int(job.note.code))
                           .arg(job.note.detail)));
    }
    QCOMPARE(aborted, moments);
    checkRuns();
}

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
