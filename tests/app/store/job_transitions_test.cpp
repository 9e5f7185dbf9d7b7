// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/store/store_fixture.h"

using namespace desk;
using namespace desk::test;

namespace
{

const auto workflowId = [] { return QStringLiteral("Zq81bT"); };

OutboxEntry takeOne(StoreFixture &desk)
{
    const QVector<OutboxEntry> due = valueOf(desk.store->takeDue(desk.clock.now(), 10));
    if (due.size() != 1)
        qFatal("%d entries are due", int(due.size()));
    return due.first();
}

JobState stateOf(StoreFixture &desk, JobId job)
{
    return valueOf(desk.store->job(job)).job.state;
}

/// A job whose trigger Airflow has answered.
JobId triggered(StoreFixture &desk)
{
    const JobId job = addWorkflow(*desk.store, workflowNamed(workflowId())).constFirst().id;
    const OutboxEntry trigger = takeOne(desk);
    valueOf(desk.store->done(trigger.id, {updateOf(job, JobEvent::RunQueued)}));
    return job;
}

} // namespace

class JobTransitionsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsARunToItsEnd()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const JobId job = addWorkflow(*desk.store, workflowNamed(workflowId())).constFirst().id;
        QVERIFY(valueOf(desk.store->activeJobs()).isEmpty());
        const OutboxEntry trigger = takeOne(desk);
        QCOMPARE(trigger.kind, OutboxEntry::Kind::Trigger);
        QCOMPARE(stateOf(desk, job), JobState::scheduled);
        QVERIFY(!valueOf(desk.store->activeJobs()).constFirst().triggered.isValid());
        desk.clock.advance(500);
        valueOf(desk.store->done(trigger.id, {updateOf(job, JobEvent::RunQueued)}));
        const ActiveJob active = valueOf(desk.store->activeJobs()).constFirst();
        QCOMPARE(active.triggered, desk.clock.now());
        QCOMPARE(active.runId, trigger.runId);
        QCOMPARE(active.state, JobState::scheduled);

        JobUpdate running = updateOf(job, JobEvent::RunRunning);
        running.started = desk.clock.now().addSecs(1);
        valueOf(desk.store->apply({running}));
        desk.clock.advance(5000);
        desk.changes.clear();
        JobUpdate failed =
            updateOf(job, JobEvent::RunFailed, 1, {JobNoteCode::TaskFailed, QStringLiteral("write")});
        failed.ended = running.started.addSecs(9);
        valueOf(desk.store->apply({failed}));
        const JobDetails details = valueOf(desk.store->job(job));
        QCOMPARE(details.job.state, JobState::failed);
        QCOMPARE(details.job.note, failed.note);
        QCOMPARE(details.job.started, running.started);
        QCOMPARE(details.job.ended, failed.ended);
        QCOMPARE(details.job.updated, desk.clock.now());
        QCOMPARE(details.attempts.size(), 1);
        QCOMPARE(details.attempts.first().state, JobState::failed);
        QCOMPARE(details.attempts.first().note, failed.note);
        QVERIFY(valueOf(desk.store->activeJobs()).isEmpty());

        QCOMPARE(desk.changes.size(), 1);
        QCOMPARE(desk.changes.first().jobs, QVector<Job>{details.job});
        const Workflow workflow = valueOf(desk.store->workflow(workflowId()));
        QCOMPARE(desk.changes.first().workflows, QVector<Workflow>{workflow});
        QCOMPARE(workflow.updated, desk.clock.now());
        QCOMPARE(workflow.jobCounts, (QHash<JobState, int>{{JobState::failed, 1}}));
    }

    void passesOverWhatMeansNothing()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const JobId job = triggered(desk);
        const JobDetails before = valueOf(desk.store->job(job));
        desk.changes.clear();
        desk.clock.advance(1000);
        valueOf(desk.store->apply({updateOf(job, JobEvent::RunQueued), updateOf(job, JobEvent::Confirmed),
            updateOf(job, JobEvent::AbortProven), updateOf(4711, JobEvent::RunFailed)}));
        QCOMPARE(valueOf(desk.store->job(job)), before);
        QVERIFY(desk.changes.isEmpty());
    }

    void aRunClearedInAirflowIsNoLongerFailed()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const JobId job = triggered(desk);
        JobUpdate failed =
            updateOf(job, JobEvent::RunFailed, 1, {JobNoteCode::TaskFailed, QStringLiteral("write")});
        failed.ended = desk.clock.now();
        valueOf(desk.store->apply({failed, updateOf(job, JobEvent::RunRunning)}));
        const Job again = valueOf(desk.store->job(job)).job;
        QCOMPARE(again.state, JobState::running);
        QCOMPARE(again.note.code, JobNoteCode::None);
        QVERIFY(again.note.detail.isEmpty());
        QVERIFY(!again.ended.isValid());
    }

    void anAbortBeforeSendingSendsNothing()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const JobId job = addWorkflow(*desk.store, workflowNamed(workflowId())).constFirst().id;
        QCOMPARE(valueOf(desk.store->askAbort({job, job, 4711})), 1);
        const Job aborted = valueOf(desk.store->job(job)).job;
        QCOMPARE(aborted.state, JobState::failed);
        QCOMPARE(aborted.note.code, JobNoteCode::AbortedUnsent);
        QVERIFY(valueOf(desk.store->takeDue(desk.clock.now().addYears(1), 10)).isEmpty());
        QVERIFY(!valueOf(desk.store->nextDue()).isValid());
        // Nothing was sent, so there is nothing to delete in Airflow either.
        QCOMPARE(valueOf(desk.store->removeWorkflows({workflowId()})), 1);
        QCOMPARE(desk.rows("outbox"), 0);
    }

    void anAbortWhileTheTriggerIsUnderWayComesAfterIt()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const JobId job = addWorkflow(*desk.store, workflowNamed(workflowId())).constFirst().id;
        const OutboxEntry trigger = takeOne(desk);
        QCOMPARE(valueOf(desk.store->askAbort({job})), 1);
        QCOMPARE(stateOf(desk, job), JobState::stopping);
        QCOMPARE(takeOne(desk).id, trigger.id); // still the trigger alone
        valueOf(desk.store->postpone(trigger.id, desk.clock.now().addSecs(60), QStringLiteral("no answer")));
        QVERIFY(valueOf(desk.store->takeDue(desk.clock.now(), 10)).isEmpty());
        QCOMPARE(valueOf(desk.store->nextDue()), desk.clock.now().addSecs(60));
        valueOf(desk.store->done(trigger.id, {updateOf(job, JobEvent::RunRunning)}));
        QCOMPARE(stateOf(desk, job), JobState::stopping); // only a proof ends it
        const OutboxEntry abort = takeOne(desk);
        QCOMPARE(abort.kind, OutboxEntry::Kind::Abort);
        QCOMPARE(abort.runId, trigger.runId);
        QCOMPARE(valueOf(desk.store->activeJobs()).constFirst().abortAsked, desk.clock.now());
        QCOMPARE(valueOf(desk.store->askAbort({job})), 0);
        valueOf(desk.store->done(abort.id, {}));
        valueOf(desk.store->apply({updateOf(job, JobEvent::AbortProven, 1, {JobNoteCode::Aborted, {}})}));
        QCOMPARE(stateOf(desk, job), JobState::failed);
        QCOMPARE(desk.rows("outbox"), 0);
    }

    void aRefusedTriggerTakesItsAbortAlong()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const JobId job = addWorkflow(*desk.store, workflowNamed(workflowId())).constFirst().id;
        const OutboxEntry trigger = takeOne(desk);
        valueOf(desk.store->askAbort({job}));
        const JobNote note{JobNoteCode::RunConflict, QStringLiteral("another run")};
        valueOf(desk.store->done(trigger.id, {updateOf(job, JobEvent::TriggerRefused, 1, note)}));
        QCOMPARE(stateOf(desk, job), JobState::failed);
        QCOMPARE(valueOf(desk.store->job(job)).job.note, note);
        QCOMPARE(desk.rows("outbox"), 0);
        // Somebody else's run of that id is not deleted.
        QCOMPARE(valueOf(desk.store->removeWorkflows({workflowId()})), 1);
        QCOMPARE(desk.rows("outbox"), 0);
    }

    void aRestartKeepsTheOldAttempts()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const JobId job = triggered(desk);
        QCOMPARE(valueOf(desk.store->askRestart({job})), 0); // not ended yet
        const JobNote note{JobNoteCode::TaskFailed, QStringLiteral("write")};
        JobUpdate failed = updateOf(job, JobEvent::RunFailed, 1, note);
        failed.started = desk.clock.now();
        failed.ended = desk.clock.now();
        valueOf(desk.store->apply({failed}));
        for (int attempt = 2; attempt <= 11; ++attempt) {
            QCOMPARE(valueOf(desk.store->askRestart({job, job})), 1);
            const JobDetails details = valueOf(desk.store->job(job));
            QCOMPARE(details.job.state, JobState::queued);
            QCOMPARE(details.job.attempt, attempt);
            QCOMPARE(details.job.runId, QStringLiteral("run-Zq81bTx0-%1").arg(attempt));
            QCOMPARE(details.job.note, JobNote());
            QVERIFY(!details.job.started.isValid());
            QVERIFY(!details.job.ended.isValid());
            QCOMPARE(details.attempts.size(), attempt);
            QCOMPARE(details.attempts.first().runId, QStringLiteral("run-Zq81bTx0-1"));
            QCOMPARE(details.attempts.first().state, JobState::failed);
            QCOMPARE(details.attempts.first().note, note);
            const OutboxEntry trigger = takeOne(desk);
            QCOMPARE(trigger.attempt, attempt);
            QCOMPARE(trigger.runId, details.job.runId);
            QCOMPARE(trigger.conf, details.conf);
            valueOf(desk.store->done(trigger.id, {updateOf(job, JobEvent::RunSucceeded, attempt)}));
            QCOMPARE(stateOf(desk, job), JobState::finished);
        }
    }

    void newsOfAnOldAttemptChangeThatAttemptAlone()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const JobId job = triggered(desk);
        valueOf(desk.store->apply({updateOf(job, JobEvent::RunFailed)}));
        valueOf(desk.store->askRestart({job}));
        JobUpdate late = updateOf(job, JobEvent::RunLost, 1, {JobNoteCode::RunLost, {}});
        late.ended = desk.clock.now();
        valueOf(desk.store->apply({late}));
        const JobDetails details = valueOf(desk.store->job(job));
        QCOMPARE(details.job.state, JobState::queued);
        QCOMPARE(details.job.note, JobNote());
        QCOMPARE(details.attempts.at(0).state, JobState::deleted);
        QCOMPARE(details.attempts.at(0).note.code, JobNoteCode::RunLost);
        QCOMPARE(details.attempts.at(0).ended, desk.clock.now());
        QCOMPARE(details.attempts.at(1).state, JobState::queued);
    }

    void deletesOnlyWhatHasEnded()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const JobId first = triggered(desk);
        Workflow other = workflowNamed(QStringLiteral("second"));
        const JobId second = addWorkflow(*desk.store, other).constFirst().id;
        const OutboxEntry trigger = takeOne(desk);
        valueOf(desk.store->apply({updateOf(first, JobEvent::RunSucceeded)}));
        const ApiError error = errorOf(desk.store->removeWorkflows({workflowId(), other.id}));
        QCOMPARE(error.kind, ApiError::Kind::Conflict);
        QCOMPARE(error.target, other.id);
        QCOMPARE(desk.rows("workflows"), 2);

        // Ended as the poll says, but the trigger's own answer has not come: it could still make a run.
        valueOf(desk.store->apply({updateOf(second, JobEvent::RunSucceeded)}));
        QCOMPARE(errorOf(desk.store->removeWorkflows({other.id})).kind, ApiError::Kind::Conflict);
        valueOf(desk.store->done(trigger.id, {}));
        valueOf(desk.store->askRestart({first}));
        const OutboxEntry again = takeOne(desk);
        valueOf(desk.store->done(again.id, {updateOf(first, JobEvent::RunSucceeded, 2)}));
        desk.changes.clear();
        const QString nobody = QStringLiteral("nobody");
        QCOMPARE(valueOf(desk.store->removeWorkflows({workflowId(), other.id, workflowId(), nobody})), 2);
        for (const char *table : {"workflows", "jobs", "attempts"})
            QCOMPARE(desk.rows(table), 0);
        QCOMPARE(desk.changes.size(), 1);
        QCOMPARE(desk.changes.first().removedWorkflows, (QStringList{workflowId(), other.id}));
        QVERIFY(desk.changes.first().workflows.isEmpty());

        QStringList runs;
        for (const OutboxEntry &entry : valueOf(desk.store->takeDue(desk.clock.now(), 10))) {
            QCOMPARE(entry.kind, OutboxEntry::Kind::Delete);
            QCOMPARE(entry.job, 0);
            QCOMPARE(entry.dagId, other.dagId);
            runs.append(entry.runId);
        }
        QCOMPARE(runs.join(QLatin1Char(' ')), QStringLiteral("run-Zq81bTx0-1 run-Zq81bTx0-2 run-secondx0-1"));
        // Ids are never given twice.
        QCOMPARE(addWorkflow(*desk.store, other).constFirst().id, second + 1);
    }

    void whatWasTakenButNotDoneComesBack()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const QVector<Job> jobs = addWorkflow(*desk.store, workflowNamed(workflowId()), 5);
        QCOMPARE(valueOf(desk.store->takeDue(desk.clock.now().addMSecs(-1), 10)).size(), 0);
        const QVector<OutboxEntry> first = valueOf(desk.store->takeDue(desk.clock.now(), 3));
        QCOMPARE(first.size(), 3);
        valueOf(desk.store->done(first.at(1).id, {updateOf(jobs.at(1).id, JobEvent::RunRunning)}));
        valueOf(desk.store->postpone(first.at(2).id, desk.clock.now().addSecs(5), QStringLiteral("busy")));
        QVERIFY(desk.open()); // as after a crash
        QVector<JobId> order;
        for (const OutboxEntry &entry : valueOf(desk.store->takeDue(desk.clock.now(), 10)))
            order.append(entry.job);
        QCOMPARE(order, (QVector<JobId>{jobs.at(0).id, jobs.at(3).id, jobs.at(4).id}));
        const QVector<OutboxEntry> later = valueOf(desk.store->takeDue(desk.clock.now().addSecs(5), 10));
        QCOMPARE(later.size(), 4);
        QCOMPARE(later.at(1).job, jobs.at(2).id);
        QCOMPARE(later.at(1).tries, 1);
        // What was handed out may be known to Airflow: an abort is one in Airflow, also after the crash.
        QCOMPARE(valueOf(desk.store->askAbort({jobs.at(0).id})), 1);
        QCOMPARE(stateOf(desk, jobs.at(0).id), JobState::stopping);
        valueOf(desk.store->done(4711, {})); // an entry that was withdrawn meanwhile
    }

    void anAbortDoesNotWaitBehindTheTriggersOfOthers()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const JobId running = triggered(desk);
        addWorkflow(*desk.store, workflowNamed(QStringLiteral("crowded")), 5);
        QCOMPARE(valueOf(desk.store->askAbort({running})), 1);
        const QVector<OutboxEntry> next = valueOf(desk.store->takeDue(desk.clock.now(), 1));
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.first().kind, OutboxEntry::Kind::Abort);
        QCOMPARE(next.first().job, running);
    }

    void consequencesAreStoredWithTheEffectOrNotAtAll()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const JobId job = addWorkflow(*desk.store, workflowNamed(workflowId())).constFirst().id;
        const OutboxEntry trigger = takeOne(desk);
        desk.refuse(QStringLiteral("UPDATE OF state ON jobs"), QStringLiteral("NEW.id > 0"));
        const ApiError error = errorOf(desk.store->done(trigger.id, {updateOf(job, JobEvent::RunRunning)}));
        QCOMPARE(error.kind, ApiError::Kind::Store);
        desk.refuseNoMore(QStringLiteral("jobs"));
        QCOMPARE(takeOne(desk).id, trigger.id);
        QVERIFY(!valueOf(desk.store->activeJobs()).constFirst().triggered.isValid());
    }
};

QTEST_GUILESS_MAIN(JobTransitionsTest)
#include "job_transitions_test.moc"
