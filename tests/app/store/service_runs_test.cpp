// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/store/store_fixture.h"

using namespace desk;
using namespace desk::test;
using Kind = ApiError::Kind;

namespace
{

const QString server = QStringLiteral("https://airflow.clinic-a.example");

/// What was read of Airflow's runs, now and by a clock that a test sets.
struct Desk : StoreFixture {
    Desk()
    {
        if (!open())
            qFatal("the store does not open");
    }
    OthersRun run(const QString &dagId, const QString &runId, JobState state, int minutesAgo = 10)
    {
        OthersRun run;
        run.dagId = dagId;
        run.runId = runId;
        run.state = state;
        run.origin = {QStringLiteral("manual"), QStringLiteral("rest_api"), QStringLiteral("anna")};
        run.created = clock.now().addSecs(-60LL * minutesAgo);
        if (state != JobState::scheduled)
            run.started = run.created.addSecs(1);
        if (isTerminal(state))
            run.ended = run.created.addSecs(30);
        return run;
    }
    OthersReading reading(const QVector<OthersRun> &runs, bool whole = false)
    {
        OthersReading reading;
        reading.server = server;
        reading.runs = runs;
        reading.readAt = clock.now();
        reading.whole = whole;
        reading.oldest = clock.now().addDays(-7);
        reading.endedSince = reading.oldest;
        return reading;
    }
    QVector<RunName> record(const QVector<OthersRun> &runs, bool whole = false)
    {
        const QVector<RunName> unsure = valueOf(store->recordOthers(reading(runs, whole)));
        clock.advance(1000);
        return unsure;
    }
    WorkflowPage page(WorkflowQuery::Scope scope = WorkflowQuery::Scope::Others)
    {
        WorkflowQuery query;
        query.scope = scope;
        return valueOf(store->workflows(query));
    }
    QVector<Job> jobsOf(const QString &dagId)
    {
        const WorkflowPage others = page();
        for (const Workflow &workflow : others.workflows) {
            if (workflow.dagId == dagId)
                return valueOf(store->jobs(workflow.id, 0, -1));
        }
        return {};
    }
    QStringList runIdsOf(const QString &dagId)
    {
        QStringList ids;
        const QVector<Job> jobs = jobsOf(dagId);
        for (const Job &job : jobs)
            ids.append(job.runId);
        return ids;
    }
};

const QString liver = QStringLiteral("liver");
const QString nightly = QStringLiteral("nightly");

} // namespace

/// Runs that others started: how they are kept, and that none of ours is ever among them.
class ServiceRunsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDagIsOneWorkflow();
    void listsTellOursFromOthers();
    void oneRunIdInTwoDagsIsTwoRuns();
    void noRunOfOursIsOfOthers();
    void aRunOfARemovedWorkflowStaysOurs();
    void followsWhatAirflowSays();
    void whatHappenedHereSinceIsNewer();
    void onlyProofEndsAStop();
    void anAbortGoesThroughTheOutbox();
    void restartAndDeletionAreRefused();
    void goesWhenAirflowHasItNoMore();
    void keepsWhatAReadingDoesNotReach();
    void keepsTheNewestEndedOnes();
    void goesWithItsServer();
    void staysOutOfTheProfileFile();
    void doesNotKeepTheInstanceFromItsName();
    void ourRunIdsStayUnique();
};

void ServiceRunsTest::aDagIsOneWorkflow()
{
    Desk desk;
    desk.record({desk.run(liver, QStringLiteral("b"), JobState::running, 5),
        desk.run(liver, QStringLiteral("a"), JobState::finished, 50),
        desk.run(nightly, QStringLiteral("c"), JobState::failed)});
    const WorkflowPage others = desk.page();
    QCOMPARE(others.total, 2);
    QCOMPARE(desk.runIdsOf(liver), (QStringList{QStringLiteral("a"), QStringLiteral("b")})); // by time
    const Job job = desk.jobsOf(liver).constLast();
    QVERIFY(job.isOfOthers());
    QCOMPARE(job.origin->user, QStringLiteral("anna"));
    QCOMPARE(job.state, JobState::running);
    QVERIFY(job.started.isValid());
    const JobDetails details = valueOf(desk.store->job(job.id));
    QCOMPARE(details.attempts.size(), 1);
    QCOMPARE(details.attempts.constFirst().runId, QStringLiteral("b"));
    const Workflow workflow = valueOf(desk.store->workflow(job.workflowId));
    QVERIFY(workflow.isOfOthers());
    QCOMPARE(workflow.id.size(), 6);
    QCOMPARE(workflow.shownName(), liver);
    const QHash<JobState, int> counts{{JobState::running, 1}, {JobState::finished, 1}};
    QCOMPARE(workflow.jobCounts, counts);
    QCOMPARE(valueOf(desk.store->starters({workflow.id})), QStringList{QString()});

    // Told once, and the same again changes nothing.
    const auto told = desk.changes.size();
    desk.record({desk.run(liver, QStringLiteral("x"), JobState::running)});
    QCOMPARE(desk.changes.size(), told + 1);
    QCOMPARE(desk.changes.constLast().workflows.size(), 1);
    const QVector<OthersRun> same{desk.run(liver, QStringLiteral("y"), JobState::running)};
    valueOf(desk.store->recordOthers(desk.reading(same)));
    const auto before = desk.changes.size();
    valueOf(desk.store->recordOthers(desk.reading(same)));
    QCOMPARE(desk.changes.size(), before);
}

void ServiceRunsTest::listsTellOursFromOthers()
{
    Desk desk;
    addWorkflow(*desk.store, workflowNamed(QStringLiteral("aaaaaa")), 2);
    addWorkflow(*desk.store, workflowNamed(QStringLiteral("bbbbbb")), 1);
    desk.record({desk.run(liver, QStringLiteral("a"), JobState::running),
        desk.run(nightly, QStringLiteral("b"), JobState::failed)});
    const WorkflowPage ours = desk.page(WorkflowQuery::Scope::Ours);
    QCOMPARE(ours.total, 2);
    QCOMPARE(ours.all, 2);
    QCOMPARE(ours.elsewhere, 2);
    const QHash<JobState, int> queued{{JobState::queued, 2}};
    const QHash<JobState, int> both{{JobState::running, 1}, {JobState::failed, 1}};
    QCOMPARE(ours.workflowsByState, queued);
    QCOMPARE(ours.elsewhereByState, both);
    const WorkflowPage others = desk.page();
    QCOMPARE(others.all, 2);
    QCOMPARE(others.elsewhere, 2);
    QCOMPARE(others.workflowsByState, both);
    QCOMPARE(desk.page(WorkflowQuery::Scope::All).total, 4);

    // The same search, states, order and pages as ours.
    WorkflowQuery query;
    query.scope = WorkflowQuery::Scope::Others;
    query.sort = WorkflowQuery::Sort::Name;
    query.descending = false;
    query.limit = 1;
    const WorkflowPage first = valueOf(desk.store->workflows(query));
    QCOMPARE(first.workflows.constFirst().dagId, liver);
    query.after = first.workflows.constFirst();
    QCOMPARE(valueOf(desk.store->workflows(query)).workflows.constFirst().dagId, nightly);
    query.after.reset();
    query.states = {JobState::failed};
    QCOMPARE(valueOf(desk.store->workflows(query)).total, 1);
    query.states.clear();
    query.text = QStringLiteral("LIV");
    QCOMPARE(valueOf(desk.store->workflows(query)).total, 1);
    query.scope = WorkflowQuery::Scope::Ours;
    QCOMPARE(valueOf(desk.store->workflows(query)).total, 0);
}

// Airflow names a scheduled run after its time, whichever DAG it is of.
void ServiceRunsTest::oneRunIdInTwoDagsIsTwoRuns()
{
    Desk desk;
    const QString runId = QStringLiteral("scheduled__2026-01-01T00:00:00+00:00");
    desk.record({desk.run(liver, runId, JobState::running), desk.run(nightly, runId, JobState::running)});
    QCOMPARE(desk.page().total, 2);
    desk.record({desk.run(liver, runId, JobState::failed)});
    QCOMPARE(desk.jobsOf(liver).constFirst().state, JobState::failed);
    QCOMPARE(desk.jobsOf(nightly).constFirst().state, JobState::running);
}

void ServiceRunsTest::noRunOfOursIsOfOthers()
{
    Desk desk;
    const Job job = addWorkflow(*desk.store, workflowNamed(QStringLiteral("aaaaaa"))).constFirst();
    const auto asAirflowHasIt = [&](const QString &runId) {
        desk.record({desk.run(job.dagId, runId, JobState::running)}, true);
        return desk.page().total == 0;
    };
    QVERIFY(asAirflowHasIt(job.runId)); // not even sent yet, as far as the store knows
    const qint64 entry = valueOf(desk.store->takeDue(desk.clock.now(), 10)).constFirst().id;
    QVERIFY(desk.open()); // the process ended before Airflow's answer was stored
    QVERIFY(asAirflowHasIt(job.runId));
    valueOf(desk.store->done(entry, {updateOf(job.id, JobEvent::RunSucceeded)}));
    QVERIFY(asAirflowHasIt(job.runId));
    QCOMPARE(valueOf(desk.store->askRestart({job.id})), 1);
    QVERIFY(asAirflowHasIt(job.runId)); // of an earlier attempt now
    QVERIFY(asAirflowHasIt(valueOf(desk.store->job(job.id)).job.runId));
}

void ServiceRunsTest::aRunOfARemovedWorkflowStaysOurs()
{
    Desk desk;
    const Job job = addWorkflow(*desk.store, workflowNamed(QStringLiteral("aaaaaa"))).constFirst();
    const OutboxEntry trigger = valueOf(desk.store->takeDue(desk.clock.now(), 10)).constFirst();
    valueOf(desk.store->done(trigger.id, {updateOf(job.id, JobEvent::RunFailed)}));
    QCOMPARE(valueOf(desk.store->removeWorkflows({job.workflowId})), 1);
    const QVector<OthersRun> read{desk.run(job.dagId, job.runId, JobState::running)};
    desk.record(read, true);
    QCOMPARE(desk.page().total, 0);
    // The deletion is done, or was given up, while the reading was under way.
    const OutboxEntry deletion = valueOf(desk.store->takeDue(desk.clock.now(), 10)).constFirst();
    QCOMPARE(deletion.kind, OutboxEntry::Kind::Delete);
    valueOf(desk.store->done(deletion.id, {}));
    desk.record(read);
    QCOMPARE(desk.page().total, 0);
    // It is remembered for as long as Airflow shows it, and not for ever.
    desk.clock.advance(9LL * 24 * 3600 * 1000);
    desk.record({desk.run(job.dagId, job.runId, JobState::running)}, true);
    QCOMPARE(desk.page().total, 0);
    QCOMPARE(desk.rows("removed_runs"), 1);
    desk.record({}, true);
    QCOMPARE(desk.rows("removed_runs"), 0);
}

void ServiceRunsTest::followsWhatAirflowSays()
{
    Desk desk;
    const QString id = QStringLiteral("a");
    desk.record({desk.run(liver, id, JobState::scheduled)});
    const JobId job = desk.jobsOf(liver).constFirst().id;
    const auto now = [&] { return valueOf(desk.store->job(job)).job; };
    desk.record({desk.run(liver, id, JobState::running)});
    QCOMPARE(now().state, JobState::running);
    QVERIFY(now().started.isValid());
    valueOf(desk.store->apply({updateOf(job, JobEvent::ContactLost)}));
    QCOMPARE(now().state, JobState::unknown);
    desk.record({desk.run(liver, id, JobState::running)});
    QCOMPARE(now().state, JobState::running);
    desk.record({desk.run(liver, id, JobState::finished)});
    QCOMPARE(now().state, JobState::finished);
    QVERIFY(now().ended.isValid());
    // Cleared by others, it runs again.
    desk.record({desk.run(liver, id, JobState::running)});
    QCOMPARE(now().state, JobState::running);
    QVERIFY(!now().ended.isValid());
    const QHash<JobState, int> counts{{JobState::running, 1}};
    QCOMPARE(desk.page().workflows.constFirst().jobCounts, counts);
}

void ServiceRunsTest::whatHappenedHereSinceIsNewer()
{
    Desk desk;
    desk.record({desk.run(liver, QStringLiteral("a"), JobState::running)});
    const JobId job = desk.jobsOf(liver).constFirst().id;
    OthersReading stale = desk.reading({desk.run(liver, QStringLiteral("a"), JobState::running)});
    OthersReading staleAndEmpty = desk.reading({}, true);
    desk.clock.advance(1000);
    QCOMPARE(valueOf(desk.store->askAbort({job})), 1);
    valueOf(desk.store->apply({updateOf(job, JobEvent::AbortProven, 1, {JobNoteCode::Aborted, {}})}));
    valueOf(desk.store->recordOthers(stale));
    QCOMPARE(valueOf(desk.store->job(job)).job.state, JobState::failed);
    QCOMPARE(valueOf(desk.store->job(job)).job.note.code, JobNoteCode::Aborted);
    valueOf(desk.store->recordOthers(staleAndEmpty));
    QCOMPARE(desk.runIdsOf(liver), QStringList{QStringLiteral("a")});
}

void ServiceRunsTest::onlyProofEndsAStop()
{
    Desk desk;
    desk.record({desk.run(liver, QStringLiteral("a"), JobState::running)});
    const JobId job = desk.jobsOf(liver).constFirst().id;
    QCOMPARE(valueOf(desk.store->askAbort({job})), 1);
    desk.clock.advance(1000);
    desk.record({desk.run(liver, QStringLiteral("a"), JobState::failed)}, true);
    QCOMPARE(valueOf(desk.store->job(job)).job.state, JobState::stopping);
    valueOf(desk.store->apply({updateOf(job, JobEvent::AbortProven, 1, {JobNoteCode::Aborted, {}})}));
    desk.clock.advance(1000);
    desk.record({desk.run(liver, QStringLiteral("a"), JobState::failed)}, true);
    QCOMPARE(valueOf(desk.store->job(job)).job.note.code, JobNoteCode::Aborted);
}

void ServiceRunsTest::anAbortGoesThroughTheOutbox()
{
    Desk desk;
    desk.record({desk.run(liver, QStringLiteral("a"), JobState::running),
        desk.run(liver, QStringLiteral("b"), JobState::finished)});
    QCOMPARE(desk.rows("outbox"), 0);
    const Workflow workflow = desk.page().workflows.constFirst();
    QCOMPARE(valueOf(desk.store->askAbort(valueOf(desk.store->jobIds({workflow.id})))), 1);
    const OutboxEntry entry = valueOf(desk.store->takeDue(desk.clock.now(), 10)).constFirst();
    QCOMPARE(entry.kind, OutboxEntry::Kind::Abort);
    QCOMPARE(entry.dagId, liver);
    QCOMPARE(entry.runId, QStringLiteral("a"));
    const QVector<ActiveJob> active = valueOf(desk.store->activeJobs());
    QCOMPARE(active.size(), 1);
    QVERIFY(active.constFirst().ofOthers);
    QVERIFY(active.constFirst().triggered.isValid());
    QVERIFY(active.constFirst().abortAsked.isValid());
}

void ServiceRunsTest::restartAndDeletionAreRefused()
{
    Desk desk;
    const Job ours = addWorkflow(*desk.store, workflowNamed(QStringLiteral("aaaaaa"))).constFirst();
    valueOf(desk.store->askAbort({ours.id}));
    desk.record({desk.run(liver, QStringLiteral("a"), JobState::failed)});
    const Job theirs = desk.jobsOf(liver).constFirst();
    for (const ApiError &error :
        {errorOf(desk.store->askRestart({theirs.id})), errorOf(desk.store->askRestart({ours.id, theirs.id})),
            errorOf(desk.store->removeWorkflows({theirs.workflowId})),
            errorOf(desk.store->removeWorkflows({ours.workflowId, theirs.workflowId}))}) {
        QCOMPARE(error.kind, Kind::Conflict);
        QCOMPARE(error.field, QStringLiteral("service"));
    }
    QCOMPARE(desk.rows("outbox"), 0);
    QCOMPARE(valueOf(desk.store->job(ours.id)).job.attempt, 1);
    QCOMPARE(desk.page(WorkflowQuery::Scope::All).total, 2);
}

void ServiceRunsTest::goesWhenAirflowHasItNoMore()
{
    Desk desk;
    const OthersRun kept = desk.run(liver, QStringLiteral("a"), JobState::finished);
    desk.record({kept, desk.run(liver, QStringLiteral("b"), JobState::running),
        desk.run(nightly, QStringLiteral("c"), JobState::finished)});
    const JobId gone = desk.jobsOf(liver).constLast().id;
    const QString nightlyWorkflow = desk.jobsOf(nightly).constFirst().workflowId;
    valueOf(desk.store->askAbort({gone}));
    desk.clock.advance(1000);
    desk.record({kept}); // only what changed: says nothing of the others
    QCOMPARE(desk.page().total, 2);
    desk.changes.clear();
    QCOMPARE(desk.record({kept}, true), QVector<RunName>());
    QCOMPARE(desk.runIdsOf(liver), QStringList{QStringLiteral("a")});
    QCOMPARE(desk.page().total, 1);
    const QHash<JobState, int> counts{{JobState::finished, 1}};
    QCOMPARE(desk.page().workflows.constFirst().jobCounts, counts);
    QCOMPARE(desk.rows("outbox"), 0);
    QCOMPARE(desk.changes.size(), 1);
    QVERIFY(desk.changes.constFirst().removedJobs.contains(gone));
    QCOMPARE(desk.changes.constFirst().removedWorkflows, QStringList{nightlyWorkflow});
    // A DAG that comes back is the workflow it was.
    desk.record({desk.run(nightly, QStringLiteral("d"), JobState::running)});
    QCOMPARE(desk.jobsOf(nightly).constFirst().workflowId, nightlyWorkflow);
    // All in one reading: the last one gone, another one new.
    desk.record({kept, desk.run(nightly, QStringLiteral("e"), JobState::running)}, true);
    QCOMPARE(desk.runIdsOf(nightly), QStringList{QStringLiteral("e")});
    const Workflow workflow = valueOf(desk.store->workflow(nightlyWorkflow));
    QCOMPARE(workflow.jobCount(), 1);
}

// So many runs ended lately that a reading of the newest does not reach these.
void ServiceRunsTest::keepsWhatAReadingDoesNotReach()
{
    Desk desk;
    desk.record({desk.run(liver, QStringLiteral("old"), JobState::finished, 500),
        desk.run(liver, QStringLiteral("new"), JobState::finished, 5)});
    OthersReading capped = desk.reading({}, true);
    capped.endedSince = desk.clock.now().addSecs(-3600);
    const QVector<RunName> unsure = valueOf(desk.store->recordOthers(capped));
    const QVector<RunName> old{{liver, QStringLiteral("old")}};
    QCOMPARE(unsure, old);
    QCOMPARE(desk.runIdsOf(liver), QStringList{QStringLiteral("old")});
    valueOf(desk.store->dropOthers(server, old));
    QCOMPARE(desk.page().total, 0);
    QCOMPARE(desk.rows("workflow_states"), 0);
}

void ServiceRunsTest::keepsTheNewestEndedOnes()
{
    Desk desk;
    QVector<OthersRun> runs;
    for (int i = 0; i < 5; ++i)
        runs.append(desk.run(liver, QString::number(i), JobState::finished, 100 - i));
    runs.append(desk.run(liver, QStringLiteral("active"), JobState::running, 90'000));
    runs.append(desk.run(nightly, QStringLiteral("ancient"), JobState::finished, 8 * 24 * 60));
    OthersReading read = desk.reading(runs, true);
    read.endedPerDag = 3;
    valueOf(desk.store->recordOthers(read));
    const QStringList expected{
        QStringLiteral("active"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")};
    QCOMPARE(desk.runIdsOf(liver), expected);
    QVERIFY(desk.jobsOf(nightly).isEmpty());
    OthersReading another = desk.reading({desk.run(liver, QStringLiteral("5"), JobState::failed, 1)});
    another.endedPerDag = 3;
    valueOf(desk.store->recordOthers(another));
    const QStringList moved{
        QStringLiteral("active"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")};
    QCOMPARE(desk.runIdsOf(liver), moved);
    // Those that ended too long ago go by themselves.
    desk.clock.advance(8LL * 24 * 3600 * 1000);
    desk.record({desk.run(liver, QStringLiteral("active"), JobState::running)}, true);
    QCOMPARE(desk.runIdsOf(liver), QStringList{QStringLiteral("active")});
}

void ServiceRunsTest::goesWithItsServer()
{
    Desk desk;
    addWorkflow(*desk.store, workflowNamed(QStringLiteral("aaaaaa")));
    desk.record({desk.run(liver, QStringLiteral("a"), JobState::running)});
    const JobId job = desk.jobsOf(liver).constFirst().id;
    valueOf(desk.store->askAbort({job}));
    valueOf(desk.store->keepOthersOf(server));
    QCOMPARE(desk.page().total, 1);
    desk.changes.clear();
    valueOf(desk.store->keepOthersOf(QStringLiteral("https://another.example")));
    QCOMPARE(desk.page().total, 0);
    QCOMPARE(desk.changes.constFirst().removedWorkflows.size(), 1);
    // With what was still to be done to it: another Airflow may have a run of that name as well.
    const QVector<OutboxEntry> due = valueOf(desk.store->takeDue(desk.clock.now(), 10));
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.constFirst().kind, OutboxEntry::Kind::Trigger);
    QCOMPARE(desk.rows("run_origins"), 0);
    QCOMPARE(desk.page(WorkflowQuery::Scope::All).total, 1);
}

void ServiceRunsTest::staysOutOfTheProfileFile()
{
    Desk desk;
    const Job ours = addWorkflow(*desk.store, workflowNamed(QStringLiteral("aaaaaa"))).constFirst();
    valueOf(desk.store->askAbort({ours.id}));
    desk.record({desk.run(liver, QStringLiteral("a"), JobState::running)});
    const QString file = desk.folder.filePath(QStringLiteral("whole.workflow-desk"));
    valueOf(desk.store->exportProfile(file));
    Desk other;
    other.record({other.run(nightly, QStringLiteral("b"), JobState::running)});
    // That others' runs are active is no reason to refuse.
    valueOf(other.store->importProfile(file));
    QCOMPARE(other.page(WorkflowQuery::Scope::All).total, 1);
    QCOMPARE(valueOf(other.store->job(ours.id)).job.runId, ours.runId);
    QCOMPARE(other.rows("service_workflows"), 0);
    QCOMPARE(other.rows("attempts"), 1);
    other.record({other.run(nightly, QStringLiteral("b"), JobState::running)});
    QCOMPARE(other.page().total, 1);
}

void ServiceRunsTest::doesNotKeepTheInstanceFromItsName()
{
    Desk desk;
    desk.record({desk.run(liver, QStringLiteral("a"), JobState::running)});
    UserRecord admin;
    admin.user.name = QStringLiteral("eve");
    admin.user.role = UserRole::Admin;
    admin.passwordHash = QStringLiteral("x");
    valueOf(desk.store->setUp(QStringLiteral("clinic-a"), admin));
    QCOMPARE(valueOf(desk.store->localInstance()), QStringLiteral("clinic-a"));
    desk.record({desk.run(liver, QStringLiteral("a"), JobState::running)});
    QCOMPARE(desk.jobsOf(liver).constFirst().runnerInstance, QStringLiteral("clinic-a"));
}

void ServiceRunsTest::ourRunIdsStayUnique()
{
    Desk desk;
    const QVector<Job> jobs = addWorkflow(*desk.store, workflowNamed(QStringLiteral("aaaaaa")), 2);
    Workflow twin = workflowNamed(QStringLiteral("bbbbbb"));
    QVector<Job> same = desk::test::jobsOf(twin, 1);
    same[0].runId = jobs.constFirst().runId;
    QCOMPARE(errorOf(desk.store->addWorkflow(twin, same, confsOf(1))).kind, Kind::Store);
    QCOMPARE(valueOf(desk.store->jobs(QStringLiteral("aaaaaa"), 0, -1)).size(), 2);
}

QTEST_GUILESS_MAIN(ServiceRunsTest)
#include "service_runs_test.moc"
