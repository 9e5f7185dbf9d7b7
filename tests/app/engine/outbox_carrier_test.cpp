// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/outbox_carrier.h"
#include "tests/app/engine/engine_bench.h"

#include <QSignalSpy>

using namespace desk;
using Kind = ApiError::Kind;

class OutboxCarrierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void triggersAllButFewAtOnce();
    void outcomes_data();
    void outcomes();
    void transportFaultIsTriedAgain();
    void repeatedTriggerStartsNothingTwice();
    void abortOfAnUnsentJobReachesNobody();
    void abortWaitsForTheTriggerOfItsJob();
    void deletionsReachAirflow();
    void withoutAServerNothingIsTaken();
    void limitOfTriggersIsInForceAtOnce();
    void abortsDoNotWaitBehindTriggers();
    void tellsWhenNothingFailsAnyMore();
};

void OutboxCarrierTest::triggersAllButFewAtOnce()
{
    EngineBench bench;
    bench.airflow.delay = std::chrono::milliseconds(20);
    OutboxCarrier carrier(bench.store, bench.clock, bench.random, {});
    const QVector<Job> jobs = bench.add(23);
    carrier.use(&bench.airflow);
    QTRY_VERIFY_WITH_TIMEOUT(bench.all(jobs, JobState::scheduled), 10000);
    QTRY_COMPARE(carrier.inFlight(), 0);
    QCOMPARE(bench.airflow.runs.size(), 23);
    QCOMPARE(bench.airflow.triggered.size(), 23);
    QVERIFY(bench.airflow.mostAtOnce > 1);
    QVERIFY2(bench.airflow.mostAtOnce <= 4, qPrintable(QString::number(bench.airflow.mostAtOnce)));
    QVERIFY(!await(bench.store.nextDue()).value().isValid());
}

void OutboxCarrierTest::outcomes_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<JobState>("state");
    QTest::addColumn<int>("note");
    const auto row = [](const char *name, Kind kind, int status, JobState state, JobNoteCode note) {
        QTest::newRow(name) << static_cast<int>(kind) << status << state << static_cast<int>(note);
    };
    row("bad parameter", Kind::Invalid, 400, JobState::failed, JobNoteCode::TriggerRefused);
    row("DAG unknown", Kind::NotFound, 404, JobState::failed, JobNoteCode::TriggerRefused);
    row("another run of that id", Kind::Conflict, 409, JobState::failed, JobNoteCode::RunConflict);
    row("import errors", Kind::Api, 400, JobState::failed, JobNoteCode::TriggerRefused);
    row("no right", Kind::SignIn, 403, JobState::failed, JobNoteCode::TriggerRefused);
    row("wrong password", Kind::SignIn, 401, JobState::scheduled, JobNoteCode::None);
    row("server error", Kind::Http, 503, JobState::scheduled, JobNoteCode::None);
    row("too many requests", Kind::Api, 429, JobState::scheduled, JobNoteCode::None);
    row("no connection", Kind::Transport, 0, JobState::scheduled, JobNoteCode::None);
    row("login page", Kind::UnexpectedContent, 200, JobState::scheduled, JobNoteCode::None);
}

void OutboxCarrierTest::outcomes()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(JobState, state);
    QFETCH(int, note);
    EngineBench bench;
    bench.airflow.fault = [&](const QString &call, const QString &) {
        return call == QLatin1String("trigger") ? FakeAirflow::Fault(FakeAirflow::error(
                                                      static_cast<Kind>(kind), status, "Airflow's words"))
                                                : FakeAirflow::Fault();
    };
    OutboxCarrier carrier(bench.store, bench.clock, bench.random, {});
    const Job job = bench.add(1).constFirst();
    carrier.use(&bench.airflow);
    QTRY_COMPARE(bench.airflow.calls.value(QStringLiteral("trigger")), 1);
    QTRY_COMPARE(carrier.inFlight(), 0);
    QCOMPARE(bench.state(job.id), state);
    QCOMPARE(static_cast<int>(bench.note(job.id)), note);
    const bool waits = await(bench.store.nextDue()).value().isValid();
    QCOMPARE(waits, state == JobState::scheduled);
    if (!waits)
        QCOMPARE(bench.job(job.id).note.detail, QStringLiteral("Airflow's words"));
}

void OutboxCarrierTest::transportFaultIsTriedAgain()
{
    EngineBench bench;
    int failures = 2;
    bench.airflow.fault = [&](const QString &call, const QString &) {
        return call == QLatin1String("trigger") && failures-- > 0
                   ? FakeAirflow::Fault(FakeAirflow::error(Kind::Transport, 0, "gone"))
                   : FakeAirflow::Fault();
    };
    OutboxCarrier carrier(bench.store, bench.clock, bench.random, {});
    QSignalSpy failed(&carrier, &OutboxCarrier::airflowFailed);
    QSignalSpy triggered(&carrier, &OutboxCarrier::triggered);
    const Job job = bench.add(1).constFirst();
    carrier.use(&bench.airflow);
    QTRY_COMPARE_WITH_TIMEOUT(triggered.size(), 1, 10000);
    QCOMPARE(failed.size(), 2);
    QCOMPARE(bench.airflow.triggered, QStringList(3, job.runId));
    QCOMPARE(bench.state(job.id), JobState::scheduled);
}

// The application died between Airflow's answer and its own record of it: the entry is still there.
void OutboxCarrierTest::repeatedTriggerStartsNothingTwice()
{
    EngineBench bench;
    const Job job = bench.add(1).constFirst();
    const auto due = await(bench.store.takeDue(bench.clock.now(), 10));
    QVERIFY(due);
    QCOMPARE(due->size(), 1);
    QVERIFY(await(bench.airflow.trigger(job.dagId, job.runId, due->first().conf)));

    OutboxCarrier carrier(bench.store, bench.clock, bench.random, {});
    carrier.use(&bench.airflow);
    QTRY_COMPARE(bench.airflow.triggered.size(), 2);
    QTRY_COMPARE(carrier.inFlight(), 0);
    QCOMPARE(bench.airflow.runs.size(), 1);
    QCOMPARE(bench.state(job.id), JobState::scheduled);
    QCOMPARE(bench.note(job.id), JobNoteCode::None);
}

void OutboxCarrierTest::abortOfAnUnsentJobReachesNobody()
{
    EngineBench bench;
    const Job job = bench.add(1).constFirst();
    QCOMPARE(bench.abort(job.id), 1);
    OutboxCarrier carrier(bench.store, bench.clock, bench.random, {});
    carrier.use(&bench.airflow);
    QTest::qWait(200);
    QCOMPARE(bench.airflow.requests(), 0);
    QCOMPARE(bench.state(job.id), JobState::failed);
    QCOMPARE(bench.note(job.id), JobNoteCode::AbortedUnsent);
}

void OutboxCarrierTest::abortWaitsForTheTriggerOfItsJob()
{
    EngineBench bench;
    bench.airflow.delay = std::chrono::milliseconds(300);
    OutboxCarrier carrier(bench.store, bench.clock, bench.random, {});
    QSignalSpy taken(&carrier, &OutboxCarrier::abortTaken);
    const Job job = bench.add(1).constFirst();
    carrier.use(&bench.airflow);
    QTRY_COMPARE(bench.airflow.atOnce, 1); // the trigger is on its way
    QCOMPARE(bench.abort(job.id), 1);
    carrier.wake();
    QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, 15000);
    QVERIFY(!bench.airflow.overlapped);
    QCOMPARE(bench.airflow.runs.value(job.runId).state, RunState::Failed);
    QTRY_COMPARE(carrier.inFlight(), 0);
    QCOMPARE(bench.state(job.id), JobState::stopping);
}

void OutboxCarrierTest::deletionsReachAirflow()
{
    EngineBench bench;
    bench.airflow.stateAfterTrigger = RunState::Success;
    OutboxCarrier carrier(bench.store, bench.clock, bench.random, {});
    const QVector<Job> jobs = bench.add(3);
    carrier.use(&bench.airflow);
    QTRY_VERIFY(bench.all(jobs, JobState::finished));
    QCOMPARE(await(bench.store.removeWorkflows({jobs.first().workflowId})).value(), 1);
    carrier.wake();
    QTRY_VERIFY(bench.airflow.runs.isEmpty());
    QTRY_COMPARE(carrier.inFlight(), 0);
    QVERIFY(!await(bench.store.nextDue()).value().isValid());
}

void OutboxCarrierTest::withoutAServerNothingIsTaken()
{
    EngineBench bench;
    OutboxCarrier carrier(bench.store, bench.clock, bench.random, {});
    const Job job = bench.add(1).constFirst();
    carrier.wake();
    QTest::qWait(100);
    QCOMPARE(bench.state(job.id), JobState::queued);
    QCOMPARE(bench.abort(job.id), 1);
    QCOMPARE(bench.note(job.id), JobNoteCode::AbortedUnsent);
}

void OutboxCarrierTest::limitOfTriggersIsInForceAtOnce()
{
    EngineBench bench;
    bench.airflow.delay = std::chrono::seconds(3);
    OutboxCarrier carrier(bench.store, bench.clock, bench.random, {});
    carrier.setTriggers(1);
    const QVector<Job> jobs = bench.add(6);
    carrier.use(&bench.airflow);
    QTRY_COMPARE(bench.airflow.atOnce, 1);
    QTest::qWait(200);
    QCOMPARE(bench.airflow.atOnce, 1);
    // Those whose turn has not come are not marked as sent either.
    QCOMPARE(bench.state(jobs.at(1).id), JobState::queued);
    carrier.setTriggers(3);
    QTRY_COMPARE(bench.airflow.atOnce, 3);
    QTest::qWait(200);
    QCOMPARE(bench.airflow.atOnce, 3);
    QCOMPARE(bench.state(jobs.at(3).id), JobState::queued);
    QCOMPARE(bench.abort(jobs.at(3).id), 1);
    QCOMPARE(bench.note(jobs.at(3).id), JobNoteCode::AbortedUnsent);
    bench.airflow.delay = std::chrono::milliseconds(0);
    // Between three that end together and the next ones nothing is in flight for a moment.
    QTRY_COMPARE_WITH_TIMEOUT(bench.airflow.runs.size(), 5, 15000);
    QTRY_COMPARE_WITH_TIMEOUT(carrier.inFlight(), 0, 10000);
    QCOMPARE(bench.airflow.runs.size(), 5);
}

void OutboxCarrierTest::abortsDoNotWaitBehindTriggers()
{
    EngineBench bench;
    OutboxCarrier carrier(bench.store, bench.clock, bench.random, {});
    QSignalSpy taken(&carrier, &OutboxCarrier::abortTaken);
    const Job running = bench.add(1).constFirst();
    carrier.use(&bench.airflow);
    QTRY_COMPARE(bench.airflow.runs.size(), 1);
    QTRY_COMPARE(carrier.inFlight(), 0);
    carrier.setTriggers(1);
    bool slow = true;
    bench.airflow.delayOf = [&](const QString &runId) {
        return std::chrono::milliseconds(runId == running.runId || !slow ? 0 : 3000);
    };
    const QVector<Job> waiting = bench.add(5);
    carrier.wake();
    QTRY_COMPARE(bench.airflow.atOnce, 1);
    QCOMPARE(bench.abort(running.id), 1);
    carrier.wake();
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(bench.airflow.atOnce, 1);
    QCOMPARE(bench.state(waiting.at(1).id), JobState::queued);
    slow = false;
    QTRY_COMPARE_WITH_TIMEOUT(carrier.inFlight(), 0, 10000);
}

void OutboxCarrierTest::tellsWhenNothingFailsAnyMore()
{
    EngineBench bench;
    bool down = true;
    bench.airflow.fault = [&](const QString &, const QString &) {
        return down ? FakeAirflow::Fault(FakeAirflow::error(Kind::Api, 500, "database is locked"))
                    : FakeAirflow::Fault();
    };
    OutboxCarrier carrier(bench.store, bench.clock, bench.random, {});
    QSignalSpy failed(&carrier, &OutboxCarrier::airflowFailed);
    QSignalSpy answered(&carrier, &OutboxCarrier::airflowAnswered);
    const QVector<Job> jobs = bench.add(2);
    carrier.use(&bench.airflow);
    QTRY_VERIFY(failed.size() >= 2);
    QCOMPARE(answered.size(), 0);
    QCOMPARE(failed.first().first().value<ApiError>().detail, QStringLiteral("database is locked"));
    down = false;
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 10000);
    QVERIFY(bench.all(jobs, JobState::scheduled));
    QCOMPARE(bench.airflow.runs.size(), 2);
}

QTEST_GUILESS_MAIN(OutboxCarrierTest)
#include "outbox_carrier_test.moc"
