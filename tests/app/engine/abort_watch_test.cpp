// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/abort_watch.h"
#include "app/engine/outbox_carrier.h"
#include "tests/app/engine/engine_bench.h"

using namespace desk;
using namespace std::chrono_literals;

namespace
{

TaskInstance task(const char *id, TaskState state, int tryNumber = 1)
{
    TaskInstance result;
    result.taskId = QString::fromLatin1(id);
    result.state = state;
    result.tryNumber = tryNumber;
    if (tryNumber > 0)
        result.started = QDateTime::currentDateTimeUtc().addSecs(-60);
    if (isTerminal(state))
        result.ended = QDateTime::currentDateTimeUtc().addSecs(-30);
    return result;
}

/// A job whose run has these tasks, and everything that works on its abort.
struct Abort {
    EngineBench bench;
    OutboxCarrier carrier{bench.store, bench.clock, bench.random, {}};
    AbortWatch watch;
    Job job;

    explicit Abort(const QVector<TaskInstance> &tasks, AbortWatch::Times times = {50ms, 30s})
        : watch(bench.store, bench.clock, times)
    {
        QObject::connect(&carrier, &OutboxCarrier::abortTaken, &watch, &AbortWatch::abortTaken);
        bench.airflow.stateAfterTrigger = RunState::Running;
        job = bench.add(1).constFirst();
        carrier.use(&bench.airflow);
        if (!QTest::qWaitFor([this] { return bench.state(job.id) == JobState::running; }, 5000))
            qFatal("the run was not started");
        bench.airflow.tasksOf[job.runId] = tasks;
        watch.use(&bench.airflow);
    }
    void ask()
    {
        QCOMPARE(bench.abort(job.id), 1);
        carrier.wake();
        watch.wake();
        QTRY_COMPARE(bench.airflow.runs.value(job.runId).state, bench.airflow.stateAfterAbort);
    }
};

const LogLine killed{{}, LogLine::Level::Error, QStringLiteral("Task killed!")};

} // namespace

class AbortWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stateAloneIsNoProof();
    void whatDidNotRunNeedsNoProof();
    void everyRunningTaskMustEnd();
    void deadlineNamesWhatIsNotProven();
    void aRunThatWasFasterIsFinished();
    void skippingAllThatWasLeftIsNoSuccess();
    void whatADagSkipsByItselfIs();
    void whatStartsDuringTheAbortIsAbortedToo();
    void afterARestartTheLogIsStillAsked();
    void clocksThatDifferHideNoProcess();
};

void AbortWatchTest::stateAloneIsNoProof()
{
    Abort abort({task("run", TaskState::Running)});
    abort.bench.airflow.logOf[QStringLiteral("run")] = {
        {{}, LogLine::Level::Info, QStringLiteral("Line 1: still running")}};
    abort.ask();
    QTest::qWait(400); // Airflow says failed all this time
    QCOMPARE(abort.bench.state(abort.job.id), JobState::stopping);
    abort.bench.airflow.logOf[QStringLiteral("run")].append(killed);
    QTRY_COMPARE(abort.bench.state(abort.job.id), JobState::failed);
    QCOMPARE(abort.bench.note(abort.job.id), JobNoteCode::Aborted);
}

void AbortWatchTest::whatDidNotRunNeedsNoProof()
{
    Abort abort({task("ended", TaskState::Success), task("failed before", TaskState::Failed),
        task("waits for a trigger", TaskState::Deferred), task("not begun", TaskState::None, 0)});
    abort.ask();
    QTRY_COMPARE(abort.bench.state(abort.job.id), JobState::failed);
    QCOMPARE(abort.bench.note(abort.job.id), JobNoteCode::Aborted);
    QCOMPARE(abort.bench.airflow.calls.value(QStringLiteral("log")), 0);
}

void AbortWatchTest::everyRunningTaskMustEnd()
{
    Abort abort({task("one", TaskState::Running), task("two", TaskState::Running)});
    abort.bench.airflow.logOf[QStringLiteral("one")] = {killed};
    abort.ask();
    QTest::qWait(300);
    QCOMPARE(abort.bench.state(abort.job.id), JobState::stopping);
    abort.bench.airflow.logOf[QStringLiteral("two")] = {killed};
    QTRY_COMPARE(abort.bench.state(abort.job.id), JobState::failed);
}

void AbortWatchTest::deadlineNamesWhatIsNotProven()
{
    Abort abort({task("one", TaskState::Running), task("two", TaskState::Running)}, {50ms, 500ms});
    abort.bench.airflow.logOf[QStringLiteral("one")] = {killed};
    abort.ask();
    QTRY_COMPARE(abort.bench.state(abort.job.id), JobState::failed);
    QCOMPARE(abort.bench.note(abort.job.id), JobNoteCode::AbortNotProven);
    QCOMPARE(abort.bench.job(abort.job.id).note.detail, QStringLiteral("two"));
}

void AbortWatchTest::aRunThatWasFasterIsFinished()
{
    Abort abort({task("run", TaskState::Success)});
    abort.bench.airflow.stateAfterAbort = RunState::Success;
    abort.ask();
    QTRY_COMPARE(abort.bench.state(abort.job.id), JobState::finished);
}

// Airflow's scheduler may call a run a success that an abort left with nothing but skipped tasks.
void AbortWatchTest::skippingAllThatWasLeftIsNoSuccess()
{
    Abort abort({task("ended", TaskState::Success), task("run", TaskState::Queued, 0)});
    abort.bench.airflow.stateAfterAbort = RunState::Success;
    abort.ask();
    QTRY_COMPARE(abort.bench.state(abort.job.id), JobState::failed);
    QCOMPARE(abort.bench.note(abort.job.id), JobNoteCode::Aborted);
}

void AbortWatchTest::whatADagSkipsByItselfIs()
{
    Abort abort({task("branch not taken", TaskState::Skipped, 0), task("run", TaskState::Success)});
    abort.bench.airflow.stateAfterAbort = RunState::Success;
    abort.ask();
    QTRY_COMPARE(abort.bench.state(abort.job.id), JobState::finished);
}

// Airflow's scheduler may start a task in the moment in which the run is called failed; nothing would ever
// end it.
void AbortWatchTest::whatStartsDuringTheAbortIsAbortedToo()
{
    Abort abort({task("run", TaskState::Scheduled, 1)});
    abort.bench.airflow.startsWhileAborted = true;
    abort.ask();
    QTRY_COMPARE(abort.bench.airflow.tasksOf[abort.job.runId].constFirst().state, TaskState::Failed);
    QTest::qWait(300); // its process is not known to have ended
    QCOMPARE(abort.bench.state(abort.job.id), JobState::stopping);
    QCOMPARE(abort.bench.airflow.calls.value(QStringLiteral("abortAgain")), 1);
    abort.bench.airflow.logOf[QStringLiteral("run")] = {killed};
    QTRY_COMPARE(abort.bench.state(abort.job.id), JobState::failed);
    QCOMPARE(abort.bench.note(abort.job.id), JobNoteCode::Aborted);
}

void AbortWatchTest::afterARestartTheLogIsStillAsked()
{
    Abort abort({task("run", TaskState::Running)});
    abort.watch.use(nullptr);
    abort.ask();
    QTRY_COMPARE(abort.carrier.inFlight(), 0);

    AbortWatch later(abort.bench.store, abort.bench.clock, {50ms, 30s}); // has not seen the task running
    later.use(&abort.bench.airflow);
    QTest::qWait(300);
    QCOMPARE(abort.bench.state(abort.job.id), JobState::stopping);
    abort.bench.airflow.logOf[QStringLiteral("run")] = {killed};
    QTRY_COMPARE(abort.bench.state(abort.job.id), JobState::failed);
    QCOMPARE(abort.bench.note(abort.job.id), JobNoteCode::Aborted);
}

void AbortWatchTest::clocksThatDifferHideNoProcess()
{
    Abort abort({task("run", TaskState::Running)});
    abort.watch.use(nullptr);
    abort.ask();
    QTRY_COMPARE(abort.carrier.inFlight(), 0);

    // By Airflow's clock the task ended an hour before it was aborted.
    abort.bench.airflow.difference = -1h;
    TaskInstance &task = abort.bench.airflow.tasksOf[abort.job.runId].first();
    task.ended = QDateTime::currentDateTimeUtc().addSecs(-3600);
    AbortWatch later(abort.bench.store, abort.bench.clock, {50ms, 30s});
    later.use(&abort.bench.airflow);
    QTest::qWait(300);
    QCOMPARE(abort.bench.state(abort.job.id), JobState::stopping);
    abort.bench.airflow.logOf[QStringLiteral("run")] = {killed};
    QTRY_COMPARE(abort.bench.state(abort.job.id), JobState::failed);
}

QTEST_GUILESS_MAIN(AbortWatchTest)
#include "abort_watch_test.moc"
