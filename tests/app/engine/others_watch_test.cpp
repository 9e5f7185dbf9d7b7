// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/others_watch.h"

#include "app/engine/abort_watch.h"
#include "app/engine/engine.h"
#include "app/engine/outbox_carrier.h"
#include "app/engine/run_poller.h"
#include "tests/app/engine/engine_bench.h"

#include <QSignalSpy>

using namespace desk;
using namespace std::chrono_literals;

namespace
{

OthersWatch::Options quick()
{
    OthersWatch::Options options;
    options.round = 50ms;
    options.afterFailure = 100ms;
    options.whole = 400ms;
    return options;
}

/// An Airflow on which others start runs, and the one who watches them.
struct Desk : EngineBench {
    OthersWatch watch;
    explicit Desk(OthersWatch::Options options = quick())
        : watch(store, clock, options)
    {
    }
    void start() { watch.use(&airflow, QStringLiteral("airflow")); }
    /// Somebody starts a run past us.
    void startRun(const QString &runId, RunState state, const QString &dagId = QStringLiteral("quick"))
    {
        DagRun run;
        run.dagId = dagId;
        run.runId = runId;
        run.runType = QStringLiteral("manual");
        run.started = QDateTime::currentDateTimeUtc().addSecs(-5);
        airflow.runs.insert(runId, run);
        airflow.change(runId, state);
    }
    WorkflowPage others()
    {
        WorkflowQuery query;
        query.scope = WorkflowQuery::Scope::Others;
        const auto page = await(store.workflows(query));
        if (!page)
            qFatal("no page: %s", qPrintable(page.error().detail));
        return *page;
    }
    QVector<Job> jobsOfOthers()
    {
        QVector<Job> all;
        const WorkflowPage page = others();
        for (const Workflow &workflow : page.workflows)
            all += await(store.jobs(workflow.id, 0, -1)).value();
        return all;
    }
    Job other(const QString &runId)
    {
        const QVector<Job> jobs = jobsOfOthers();
        for (const Job &job : jobs) {
            if (job.runId == runId)
                return job;
        }
        return {};
    }
};

const QString byHand = QStringLiteral("by-hand-1");

} // namespace

class OthersWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsARunAndFollowsIt();
    void findsWhatRanBefore();
    void aRunThatIsGoneGoes();
    void requestsDoNotGrowWithRuns();
    void readsWithThePollerWhereItCan();
    void noRunOfOursEvenWhileItIsBeingStarted();
    void asksSinglyForWhatIsOutOfReach();
    void healsAfterAFailure();
    void aStopIsProven();
    void nothingIsCarriedToAnotherServer();
};

void OthersWatchTest::findsARunAndFollowsIt()
{
    Desk desk;
    desk.start();
    QTRY_COMPARE(desk.airflow.calls.value(QStringLiteral("recentRuns")), 1);
    desk.startRun(byHand, RunState::Queued);
    QTRY_COMPARE(desk.other(byHand).state, JobState::scheduled);
    desk.airflow.change(byHand, RunState::Running);
    QTRY_COMPARE(desk.other(byHand).state, JobState::running);
    desk.airflow.change(byHand, RunState::Failed);
    QTRY_COMPARE(desk.other(byHand).state, JobState::failed);
    QVERIFY(desk.other(byHand).ended.isValid());
    QCOMPARE(desk.other(byHand).origin->type, QStringLiteral("manual"));
    QCOMPARE(desk.others().total, 1);
    desk.startRun(QStringLiteral("by-hand-2"), RunState::Running, QStringLiteral("another"));
    QTRY_COMPARE(desk.others().total, 2);
}

void OthersWatchTest::findsWhatRanBefore()
{
    Desk desk;
    desk.startRun(byHand, RunState::Success);
    desk.startRun(QStringLiteral("ancient"), RunState::Success);
    desk.airflow.runs[QStringLiteral("ancient")].ended = QDateTime::currentDateTimeUtc().addDays(-9);
    desk.start();
    QTRY_COMPARE(desk.other(byHand).state, JobState::finished);
    QCOMPARE(desk.jobsOfOthers().size(), 1);
}

void OthersWatchTest::aRunThatIsGoneGoes()
{
    Desk desk;
    desk.startRun(byHand, RunState::Running);
    desk.startRun(QStringLiteral("by-hand-2"), RunState::Success);
    desk.start();
    QTRY_COMPARE(desk.jobsOfOthers().size(), 2);
    desk.airflow.runs.remove(byHand);
    QTRY_COMPARE(desk.jobsOfOthers().size(), 1);
    desk.airflow.runs.clear();
    QTRY_COMPARE(desk.others().total, 0);
}

void OthersWatchTest::requestsDoNotGrowWithRuns()
{
    const auto requestsFor = [](int runs) {
        Desk desk;
        for (int i = 0; i < runs; ++i)
            desk.startRun(QStringLiteral("run-%1").arg(i), RunState::Running);
        desk.start();
        if (!QTest::qWaitFor([&] { return desk.jobsOfOthers().size() == runs; }, 20000))
            qFatal("not all were found");
        desk.airflow.calls.clear();
        QTest::qWait(1000);
        for (int i = 0; i < runs; ++i)
            desk.airflow.change(
                QStringLiteral("run-%1").arg(i), i % 2 ? RunState::Failed : RunState::Success);
        QTest::qWait(1000);
        const QMap<QString, int> calls = desk.airflow.calls;
        if (calls.value(QStringLiteral("tasks")) + calls.value(QStringLiteral("run")) > 0)
            qFatal("runs are asked for singly");
        return desk.airflow.requests();
    };
    const int few = requestsFor(2);
    const int many = requestsFor(300);
    QVERIFY2(many <= few + 5, qPrintable(QStringLiteral("%1 for 2, %2 for 300").arg(few).arg(many)));
}

void OthersWatchTest::readsWithThePollerWhereItCan()
{
    OthersWatch::Options options = quick();
    options.round = 400ms;
    options.whole = 1h;
    Desk desk(options);
    OutboxCarrier carrier(desk.store, desk.clock, desk.random, {});
    RunPoller poller(desk.store, {100ms, 100ms, 1h, 50});
    connect(&poller, &RunPoller::changesAsked, &desk.watch, &OthersWatch::changesAsked);
    connect(&poller, &RunPoller::changesRead, &desk.watch, &OthersWatch::changesRead);
    desk.airflow.stateAfterTrigger = RunState::Running;
    const Job ours = desk.add(1).constFirst();
    carrier.use(&desk.airflow);
    QTRY_COMPARE(desk.state(ours.id), JobState::running);
    desk.start();
    poller.use(&desk.airflow);
    QTRY_COMPARE(desk.airflow.calls.value(QStringLiteral("recentRuns")), 1);
    QTest::qWait(300);
    QSignalSpy asked(&poller, &RunPoller::changesAsked);
    desk.airflow.calls.clear();
    desk.startRun(byHand, RunState::Running);
    QTRY_COMPARE(desk.other(byHand).state, JobState::running);
    QTest::qWait(1500);
    QVERIFY(asked.size() > 5);
    const auto own = desk.airflow.calls.value(QStringLiteral("changedRuns")) - asked.size();
    QVERIFY2(own <= 1, qPrintable(QString::number(own)));
    QCOMPARE(desk.others().workflows.constFirst().jobCount(), 1);
}

void OthersWatchTest::noRunOfOursEvenWhileItIsBeingStarted()
{
    Desk desk;
    desk.start();
    // Airflow has the run at once, its answer takes a while; and the last ones are never stored.
    desk.airflow.stateAfterTrigger = RunState::Running;
    const QVector<Job> jobs = desk.add(6);
    for (int i = 0; i < 3; ++i)
        desk.startRun(jobs.at(i).runId, RunState::Running);
    OutboxCarrier carrier(desk.store, desk.clock, desk.random, {});
    desk.airflow.fault = [](const QString &call, const QString &) {
        return call == QLatin1String("trigger")
                   ? FakeAirflow::Fault(FakeAirflow::error(ApiError::Kind::Timeout, 0, "no answer"))
                   : FakeAirflow::Fault();
    };
    carrier.use(&desk.airflow);
    QTRY_VERIFY(desk.airflow.triggered.size() >= 3);
    desk.startRun(byHand, RunState::Running);
    QTRY_COMPARE(desk.other(byHand).state, JobState::running);
    QTest::qWait(600); // a look at all of them
    QCOMPARE(desk.jobsOfOthers().size(), 1);
}

void OthersWatchTest::asksSinglyForWhatIsOutOfReach()
{
    OthersWatch::Options options = quick();
    options.ended = 3;
    options.singles = 2;
    Desk desk(options);
    desk.start();
    QTRY_COMPARE(desk.airflow.calls.value(QStringLiteral("recentRuns")), 1);
    for (int i = 0; i < 6; ++i) {
        desk.startRun(QStringLiteral("run-%1").arg(i), RunState::Success);
        QTest::qWait(20);
    }
    QTRY_COMPARE(desk.jobsOfOthers().size(), 6);
    desk.airflow.runs.remove(QStringLiteral("run-0"));
    desk.airflow.runs.remove(QStringLiteral("run-5"));
    QTRY_COMPARE(desk.jobsOfOthers().size(), 4);
    QCOMPARE(desk.other(QStringLiteral("run-0")).id, JobId(0));
    QCOMPARE(desk.other(QStringLiteral("run-5")).id, JobId(0));
    QVERIFY(desk.airflow.calls.value(QStringLiteral("run")) <=
            2 * desk.airflow.calls.value(QStringLiteral("recentRuns")));
}

void OthersWatchTest::healsAfterAFailure()
{
    Desk desk;
    bool down = true;
    desk.airflow.fault = [&down](const QString &, const QString &) {
        return down ? FakeAirflow::Fault(FakeAirflow::error(ApiError::Kind::Transport, 0, "down"))
                    : FakeAirflow::Fault();
    };
    desk.startRun(byHand, RunState::Running);
    QSignalSpy failed(&desk.watch, &OthersWatch::airflowFailed);
    desk.start();
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(desk.others().total, 0);
    down = false;
    QTRY_COMPARE(desk.other(byHand).state, JobState::running);
}

void OthersWatchTest::aStopIsProven()
{
    Desk desk;
    OutboxCarrier carrier(desk.store, desk.clock, desk.random, {});
    AbortWatch abort(desk.store, desk.clock, {50ms, 30s});
    connect(&carrier, &OutboxCarrier::abortTaken, &abort, &AbortWatch::abortTaken);
    desk.startRun(byHand, RunState::Running);
    TaskInstance task;
    task.taskId = QStringLiteral("run");
    task.state = TaskState::Running;
    task.tryNumber = 1;
    task.started = QDateTime::currentDateTimeUtc().addSecs(-60);
    desk.airflow.tasksOf[byHand] = {task};
    desk.start();
    carrier.use(&desk.airflow);
    abort.use(&desk.airflow);
    QTRY_COMPARE(desk.other(byHand).state, JobState::running);
    const JobId job = desk.other(byHand).id;
    QCOMPARE(desk.abort(job), 1);
    carrier.wake();
    QTRY_COMPARE(desk.airflow.runs.value(byHand).state, RunState::Failed);
    QTest::qWait(800); // Airflow calls it failed; its process has not ended
    QCOMPARE(desk.state(job), JobState::stopping);
    desk.airflow.logOf[QStringLiteral("run")] = {{{}, LogLine::Level::Error, QStringLiteral("Task killed!")}};
    QTRY_COMPARE(desk.state(job), JobState::failed);
    QCOMPARE(desk.note(job), JobNoteCode::Aborted);
    QTest::qWait(600);
    QCOMPARE(desk.note(job), JobNoteCode::Aborted);
}

// The same run may be there as well: it is another one.
void OthersWatchTest::nothingIsCarriedToAnotherServer()
{
    EngineBench bench;
    FakeAirflow another;
    for (FakeAirflow *airflow : {&bench.airflow, &another}) {
        DagRun run;
        run.dagId = QStringLiteral("nightly");
        run.runId = QStringLiteral("scheduled__2026-01-01T00:00:00+00:00");
        airflow->runs.insert(run.runId, run);
        airflow->change(run.runId, RunState::Running);
    }
    Engine::Options options;
    options.others = quick();
    Engine engine(bench.store, bench.clock, bench.random, bench.folder.path(), options);
    engine.choose(QStringLiteral("one"));
    engine.start();
    engine.use(&bench.airflow);
    WorkflowQuery query;
    query.scope = WorkflowQuery::Scope::Others;
    QTRY_COMPARE(await(bench.store.workflows(query)).value().total, 1);
    const QString workflow = await(bench.store.workflows(query)).value().workflows.constFirst().id;
    // Its abort is asked for while that server does not answer.
    bench.airflow.fault = [](const QString &, const QString &) {
        return FakeAirflow::Fault(FakeAirflow::error(ApiError::Kind::Transport, 0, "down"));
    };
    QCOMPARE(await(bench.store.askAbort(await(bench.store.jobIds({workflow})).value())).value(), 1);
    QTest::qWait(200);
    engine.use(nullptr);
    engine.choose(QStringLiteral("another"));
    engine.use(&another);
    QTRY_COMPARE(await(bench.store.workflows(query)).value().total, 1);
    QTRY_VERIFY(another.calls.value(QStringLiteral("changedRuns")) > 2);
    QCOMPARE(another.calls.value(QStringLiteral("abort")), 0);
    const QString found = await(bench.store.workflows(query)).value().workflows.constFirst().id;
    QVERIFY(found != workflow);
    QVERIFY(await(bench.store.nextDue()).value().isNull());
    engine.stop();
}

QTEST_GUILESS_MAIN(OthersWatchTest)
#include "others_watch_test.moc"
