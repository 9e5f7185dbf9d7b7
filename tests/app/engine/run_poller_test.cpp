// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/outbox_carrier.h"
#include "app/engine/run_poller.h"
#include "tests/app/engine/engine_bench.h"

#include <QSignalSpy>

using namespace desk;
using namespace std::chrono_literals;

namespace
{

RunPoller::Intervals quick()
{
    return {50ms, 100ms, 300ms, 50};
}

/// Jobs whose runs Airflow has.
QVector<Job> triggered(EngineBench &bench, int count)
{
    OutboxCarrier carrier(bench.store, bench.clock, bench.random, {});
    const QVector<Job> jobs = bench.add(count);
    carrier.use(&bench.airflow);
    if (!QTest::qWaitFor(
            [&] { return bench.airflow.runs.size() == count && carrier.inFlight() == 0; }, 10000))
        qFatal("the runs were not started");
    return jobs;
}

} // namespace

class RunPollerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsARunToItsEnd();
    void namesTheTaskThatFailedFirst();
    void requestsDoNotGrowWithJobs();
    void findsWhatHappenedWhileAway();
    void aRunThatIsGoneIsLost();
    void healsAfterAFailure();
    void sleepsWithoutActiveJobs();
    void looksBackByAirflowsClock();
};

void RunPollerTest::followsARunToItsEnd()
{
    EngineBench bench;
    const Job job = triggered(bench, 1).constFirst();
    RunPoller poller(bench.store, quick());
    poller.use(&bench.airflow);
    QTest::qWait(150);
    QCOMPARE(bench.state(job.id), JobState::scheduled);
    bench.airflow.change(job.runId, RunState::Running);
    QTRY_COMPARE(bench.state(job.id), JobState::running);
    bench.airflow.change(job.runId, RunState::Success);
    QTRY_COMPARE(bench.state(job.id), JobState::finished);
    QVERIFY(bench.job(job.id).ended.isValid());
}

void RunPollerTest::namesTheTaskThatFailedFirst()
{
    EngineBench bench;
    const Job job = triggered(bench, 1).constFirst();
    const QDateTime now = bench.clock.now();
    const auto task = [&](const char *id, TaskState state, int ended) {
        TaskInstance result;
        result.taskId = QString::fromLatin1(id);
        result.state = state;
        result.ended = now.addSecs(ended);
        return result;
    };
    bench.airflow.tasksOf[job.runId] = {task("later", TaskState::Failed, 9),
        task("first", TaskState::Failed, 3), task("before", TaskState::Success, 1),
        task("after", TaskState::UpstreamFailed, 2)};
    RunPoller poller(bench.store, quick());
    poller.use(&bench.airflow);
    bench.airflow.change(job.runId, RunState::Failed);
    QTRY_COMPARE(bench.state(job.id), JobState::failed);
    QCOMPARE(bench.note(job.id), JobNoteCode::TaskFailed);
    QCOMPARE(bench.job(job.id).note.detail, QStringLiteral("first"));
}

void RunPollerTest::requestsDoNotGrowWithJobs()
{
    for (const int count : {1, 60}) {
        EngineBench bench;
        const QVector<Job> jobs = triggered(bench, count);
        RunPoller::Intervals intervals = quick();
        intervals.reconciliation = 1h;
        RunPoller poller(bench.store, intervals);
        poller.use(&bench.airflow);
        QTRY_VERIFY(bench.airflow.calls.value(QStringLiteral("changedRuns")) > 1);
        QTest::qWait(100);
        bench.airflow.calls.clear();
        for (const Job &job : jobs)
            bench.airflow.change(job.runId, RunState::Running);
        QTRY_VERIFY(bench.all(jobs, JobState::running));
        const int rounds = bench.airflow.calls.value(QStringLiteral("changedRuns"));
        QVERIFY(rounds > 0);
        QCOMPARE(bench.airflow.requests(), rounds); // one request a round, whatever the number of jobs
    }
}

void RunPollerTest::findsWhatHappenedWhileAway()
{
    EngineBench bench;
    const QVector<Job> jobs = triggered(bench, 3);
    bench.airflow.change(jobs.at(0).runId, RunState::Success);
    bench.airflow.change(jobs.at(1).runId, RunState::Running);
    bench.airflow.changes.clear(); // long ago: the watermark does not reach back so far
    RunPoller poller(bench.store, quick());
    poller.use(&bench.airflow);
    QTRY_COMPARE(bench.state(jobs.at(0).id), JobState::finished);
    QTRY_COMPARE(bench.state(jobs.at(1).id), JobState::running);
    QCOMPARE(bench.state(jobs.at(2).id), JobState::scheduled);
}

void RunPollerTest::aRunThatIsGoneIsLost()
{
    EngineBench bench;
    const QVector<Job> jobs = triggered(bench, 2);
    RunPoller poller(bench.store, quick());
    poller.use(&bench.airflow);
    QTest::qWait(100);
    bench.airflow.runs.remove(jobs.at(0).runId);
    QTRY_COMPARE(bench.state(jobs.at(0).id), JobState::deleted);
    QCOMPARE(bench.note(jobs.at(0).id), JobNoteCode::RunLost);
    QCOMPARE(bench.state(jobs.at(1).id), JobState::scheduled);
}

void RunPollerTest::healsAfterAFailure()
{
    EngineBench bench;
    const Job job = triggered(bench, 1).constFirst();
    RunPoller poller(bench.store, quick());
    QSignalSpy failed(&poller, &RunPoller::airflowFailed);
    bool down = true;
    bench.airflow.fault = [&](const QString &, const QString &) {
        return down ? FakeAirflow::Fault(FakeAirflow::error(ApiError::Kind::Transport, 0, "gone"))
                    : FakeAirflow::Fault();
    };
    poller.use(&bench.airflow);
    QTRY_VERIFY(failed.size() > 1);
    QCOMPARE(bench.state(job.id), JobState::scheduled);
    poller.contactLost();
    QTRY_COMPARE(bench.state(job.id), JobState::unknown);
    down = false;
    QTRY_COMPARE(bench.state(job.id), JobState::scheduled);
}

void RunPollerTest::sleepsWithoutActiveJobs()
{
    EngineBench bench;
    RunPoller poller(bench.store, quick());
    poller.use(&bench.airflow);
    QTest::qWait(300);
    QCOMPARE(bench.airflow.requests(), 0);
}

void RunPollerTest::looksBackByAirflowsClock()
{
    EngineBench bench;
    triggered(bench, 1);
    bench.airflow.difference = -1h;
    RunPoller poller(bench.store, quick());
    poller.use(&bench.airflow);
    QTRY_VERIFY(bench.airflow.firstSince.isValid());
    const qint64 back = bench.airflow.firstSince.secsTo(bench.clock.now());
    QVERIFY2(back > 3600 && back < 3600 + 300, qPrintable(QString::number(back)));
}

QTEST_GUILESS_MAIN(RunPollerTest)
#include "run_poller_test.moc"
