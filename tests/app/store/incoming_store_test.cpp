// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/store/partner_fixture.h"
#include "tests/app/store/store_fixture.h"

using namespace desk;
using namespace desk::test;
using Kind = ApiError::Kind;

// Partners' jobs here: taken in once, started only as our policy and our people say, reported until heard.
class IncomingStoreTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesInOnce();
    void waitsForAPerson();
    void startsByItselfIfAllowed();
    void rejectsWithAReason();
    void undecryptableFailsThatJobAlone();
    void whatIsNotAllowedWaitsWithTheReason();
    void takingBackADagReachesQueuedJobs();
    void takingBackADatasetReachesQueuedJobs();
    void changedSeriesReachQueuedJobs();
    void limitsCount();
    void everyChangeIsReported();
    void reportsKeepTheirOrderAndWait();
    void offeredAgain();
    void ownersIdsMayCollide();
    void ownerRestartsOnlyWhatWasAccepted();
    void ownerAborts();
    void ownerDeletes();
    void whatTheOwnerKnows();
    void removalOfTheOwner();
    void anybodyHereMayAbort();
};

void IncomingStoreTest::takesInOnce()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    desk.allow(false);
    const IncomingWorkflow workflow = desk.offered(QStringLiteral("Zq81bT"), 41, 2);
    QCOMPARE(desk.takeIn(owner, workflow).taken, 2);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(desk.takeIn(owner, workflow).taken, 0);
    QCOMPARE(valueOf(desk.store->workflows({})).all, 1);
    const Workflow kept = valueOf(desk.store->workflow(QStringLiteral("Zq81bT")));
    QCOMPARE(kept.ownerInstance, QStringLiteral("clinic-a"));
    QCOMPARE(kept.runnerInstances, QStringList{QStringLiteral("local")});
    QCOMPARE(kept.username, QStringLiteral("tom"));
    QCOMPARE(desk.counts(kept.id), QStringLiteral("pending=2"));
    QCOMPARE(desk.told(owner), QStringLiteral("41 pending, 42 pending"));
    // Later jobs of the same workflow join it.
    IncomingWorkflow more = desk.offered(QStringLiteral("Zq81bT"), 43, 1);
    QCOMPARE(desk.takeIn(owner, more).taken, 1);
    QCOMPARE(desk.counts(kept.id), QStringLiteral("pending=3"));
    QVERIFY(valueOf(desk.store->partner(owner.id)).lastContact.isValid());
}

void IncomingStoreTest::waitsForAPerson()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    desk.allow(false);
    desk.takeIn(owner, desk.offered(QStringLiteral("Zq81bT"), 41, 2));
    QVERIFY(valueOf(desk.store->takeDue(desk.clock.now(), 10)).isEmpty());
    const auto requests = valueOf(desk.store->pendingRequests());
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.constFirst().partner, QStringLiteral("clinic-a"));
    QCOMPARE(requests.constFirst().workflow.shownName(), QStringLiteral("lungs"));
    QCOMPARE(requests.constFirst().jobs, 2);
    QCOMPARE(requests.constFirst().identifiers, 2);
    QCOMPARE(requests.constFirst().blocked, 0);
    // What our policy says of that partner comes with it.
    QCOMPARE(requests.constFirst().policy.dags, QStringList{QStringLiteral("quick")});
    QVERIFY(!requests.constFirst().policy.automaticExecution);
    QCOMPARE(requests.constFirst().jobsInLastDay, 0);
    const JobId first = desk.jobs(QStringLiteral("Zq81bT")).constFirst().id;
    QCOMPARE(valueOf(desk.store->confirm({first})), 1);
    QCOMPARE(valueOf(desk.store->confirm({first})), 0); // twice is once
    QCOMPARE(valueOf(desk.store->pendingRequests()).constFirst().jobsInLastDay, 1);
    const auto due = valueOf(desk.store->takeDue(desk.clock.now(), 10));
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.constFirst().job, first);
    QCOMPARE(due.constFirst().conf.value(QLatin1String("client_job_id")).toInteger(), first);
    QCOMPARE(desk.counts(QStringLiteral("Zq81bT")), QStringLiteral("pending=1 scheduled=1"));
    // Jobs that are no partner's cannot be confirmed.
    const Job own = addWorkflow(*desk.store, workflowNamed(QStringLiteral("cccccc"))).constFirst();
    QCOMPARE(valueOf(desk.store->confirm({own.id})), 0);
    QCOMPARE(valueOf(desk.store->reject({own.id}, QStringLiteral("no"))), 0);
}

void IncomingStoreTest::startsByItselfIfAllowed()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    const Partner other = desk.add(QStringLiteral("clinic-c"));
    desk.allow(false);
    PartnerPolicy trusted;
    trusted.automaticExecution = true;
    valueOf(desk.store->setPartnerPolicy(owner.id, trusted));
    desk.takeIn(owner, desk.offered(QStringLiteral("Zq81bT"), 41, 1));
    desk.takeIn(other, desk.offered(QStringLiteral("cccccc"), 41, 1));
    QCOMPARE(desk.counts(QStringLiteral("Zq81bT")), QStringLiteral("queued=1"));
    QCOMPARE(desk.counts(QStringLiteral("cccccc")), QStringLiteral("pending=1"));
    QCOMPARE(valueOf(desk.store->takeDue(desk.clock.now(), 10)).size(), 1);
    QCOMPARE(desk.told(owner), QStringLiteral("41 pending"));
}

void IncomingStoreTest::whatTheOwnerKnows()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    desk.allow(false);
    desk.takeIn(owner, desk.offered(QStringLiteral("Zq81bT"), 41, 1));
    const JobId job = desk.jobs(QStringLiteral("Zq81bT")).constFirst().id;
    const QDateTime came = desk.clock.now();
    auto view = valueOf(desk.store->job(job)).owner;
    QVERIFY(view);
    QCOMPARE(view->received, came);
    QVERIFY(!view->accepted.isValid());
    QCOMPARE(view->waiting, std::optional(JobState::pending));
    QCOMPARE(view->waitsSince, came);
    desk.told(owner);
    QVERIFY(!valueOf(desk.store->job(job)).owner->waiting);
    desk.clock.advance(5000);
    valueOf(desk.store->confirm({job}));
    view = valueOf(desk.store->job(job)).owner;
    QCOMPARE(view->accepted, came.addSecs(5));
    const Job own = addWorkflow(*desk.store, workflowNamed(QStringLiteral("cccccc"))).constFirst();
    QVERIFY(!valueOf(desk.store->job(own.id)).owner);
}

void IncomingStoreTest::rejectsWithAReason()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    desk.allow(false);
    desk.takeIn(owner, desk.offered(QStringLiteral("Zq81bT"), 41, 1));
    desk.told(owner);
    const JobId job = desk.jobs(QStringLiteral("Zq81bT")).constFirst().id;
    QCOMPARE(valueOf(desk.store->reject({job}, QStringLiteral("no capacity"))), 1);
    QCOMPARE(valueOf(desk.store->job(job)).job.state, JobState::rejected);
    const auto due = valueOf(desk.store->dueReports(owner.id, desk.clock.now(), 10));
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.constFirst().state, JobState::failed);
    QCOMPARE(due.constFirst().description, QStringLiteral("Rejected: no capacity"));
    QCOMPARE(due.constFirst().rejection.value(), QStringLiteral("no capacity"));
    QVERIFY(valueOf(desk.store->takeDue(desk.clock.now(), 10)).isEmpty());
    QCOMPARE(valueOf(desk.store->confirm({job})), 0);
}

void IncomingStoreTest::undecryptableFailsThatJobAlone()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    desk.allow(true);
    IncomingWorkflow workflow = desk.offered(QStringLiteral("Zq81bT"), 41, 2);
    workflow.jobs[0].identifiers.clear();
    workflow.jobs[0].foreignCount = 1;
    desk.takeIn(owner, workflow);
    QCOMPARE(desk.counts(QStringLiteral("Zq81bT")), QStringLiteral("failed=1 queued=1"));
    QCOMPARE(desk.jobs(QStringLiteral("Zq81bT")).constFirst().note.code, JobNoteCode::ForeignIdentifiers);
    QCOMPARE(desk.told(owner), QStringLiteral("41 failed, 42 pending"));
}

void IncomingStoreTest::whatIsNotAllowedWaitsWithTheReason()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    LocalPolicy policy = desk.allow(true);
    policy.dags.clear();
    valueOf(desk.store->setLocalPolicy(policy));
    desk.takeIn(owner, desk.offered(QStringLiteral("Zq81bT"), 41, 1));
    const Job job = desk.jobs(QStringLiteral("Zq81bT")).constFirst();
    QCOMPARE(job.state, JobState::pending);
    QCOMPARE(job.note, (JobNote{JobNoteCode::NotAllowed, QStringLiteral("Dag quick")}));
    const auto due = valueOf(desk.store->dueReports(owner.id, desk.clock.now(), 10));
    QCOMPARE(due.constFirst().description, QStringLiteral("The DAG quick is not allowed for this partner."));
    const auto requests = valueOf(desk.store->pendingRequests());
    QCOMPARE(requests.constFirst().blocked, 1);
    QCOMPARE(requests.constFirst().refusal.reason, RemoteRefusal::Dag);
    const ApiError error = errorOf(desk.store->confirm({job.id}));
    QCOMPARE(error.kind, Kind::Forbidden);
    QCOMPARE(error.field, QStringLiteral("Dag"));
    QCOMPARE(error.detail, QStringLiteral("quick"));
    // Once it is allowed it waits for a person: nobody here has seen it yet.
    desk.allow(true);
    QCOMPARE(valueOf(desk.store->job(job.id)).job.note, JobNote());
    QCOMPARE(valueOf(desk.store->job(job.id)).job.state, JobState::pending);
    QCOMPARE(valueOf(desk.store->confirm({job.id})), 1);
}

void IncomingStoreTest::takingBackADagReachesQueuedJobs()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    LocalPolicy policy = desk.allow(true);
    desk.takeIn(owner, desk.offered(QStringLiteral("Zq81bT"), 41, 2));
    QCOMPARE(desk.counts(QStringLiteral("Zq81bT")), QStringLiteral("queued=2"));
    // One was handed to Airflow already.
    QCOMPARE(valueOf(desk.store->takeDue(desk.clock.now(), 1)).size(), 1);
    policy.dags.clear();
    valueOf(desk.store->setLocalPolicy(policy));
    QCOMPARE(desk.counts(QStringLiteral("Zq81bT")), QStringLiteral("pending=1 scheduled=1"));
    QCOMPARE(desk.jobs(QStringLiteral("Zq81bT")).constLast().note.code, JobNoteCode::NotAllowed);
    QCOMPARE(desk.rows("outbox"), 1);
}

void IncomingStoreTest::takingBackADatasetReachesQueuedJobs()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    desk.allow(true);
    desk.takeIn(owner, desk.offered(QStringLiteral("Zq81bT"), 41, 1));
    PartnerPolicy without;
    without.datasets = QStringList();
    valueOf(desk.store->setPartnerPolicy(owner.id, without));
    const Job job = desk.jobs(QStringLiteral("Zq81bT")).constFirst();
    QCOMPARE(job.state, JobState::pending);
    QCOMPARE(job.note.detail, QStringLiteral("Dataset lungs"));
}

// Nobody said so to the jobs: it is noticed when one is about to start.
void IncomingStoreTest::changedSeriesReachQueuedJobs()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    desk.allow(true);
    desk.takeIn(owner, desk.offered(QStringLiteral("Zq81bT"), 41, 1));
    desk.takeIn(owner, desk.offered(QStringLiteral("aaaaaa"), 46, 1));
    const QString lungs = QStringLiteral("lungs");
    const QStringList all = valueOf(desk.store->identifiers(lungs, 0, -1));
    valueOf(desk.store->removeIdentifiers(lungs, all));
    QVERIFY(valueOf(desk.store->takeDue(desk.clock.now(), 1)).isEmpty());
    const Job job = desk.jobs(QStringLiteral("Zq81bT")).constFirst();
    QCOMPARE(job.state, JobState::pending);
    QCOMPARE(job.note.detail, QStringLiteral("Series 1"));
    // Whoever may use a dataset may not use one that is made under its name later.
    valueOf(desk.store->deleteDataset(lungs));
    valueOf(desk.store->createDataset(lungs, all));
    QVERIFY(valueOf(desk.store->takeDue(desk.clock.now(), 10)).isEmpty());
    const Job later = desk.jobs(QStringLiteral("aaaaaa")).constFirst();
    QCOMPARE(later.state, JobState::pending);
    QCOMPARE(later.note.detail, QStringLiteral("Dataset lungs"));
    QCOMPARE(desk.rows("outbox"), 0);
    // Series outside, under no dataset's name or an allowed one's.
    desk.allow(true);
    IncomingWorkflow other = desk.offered(QStringLiteral("bbbbbb"), 51, 2);
    other.jobs[0].datasetName.clear();
    other.jobs[0].identifiers = {QStringLiteral("1.2.3"), QStringLiteral("9.9.9")};
    other.jobs[1].datasetName.clear();
    desk.takeIn(owner, other);
    QCOMPARE(desk.counts(other.externalId), QStringLiteral("pending=1 queued=1"));
}

void IncomingStoreTest::limitsCount()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    desk.allow(true);
    PartnerPolicy limits;
    limits.jobsPerDay = 2;
    limits.seriesPerJob = 1;
    valueOf(desk.store->setPartnerPolicy(owner.id, limits));
    IncomingWorkflow workflow = desk.offered(QStringLiteral("Zq81bT"), 41, 4);
    workflow.jobs[0].identifiers.append(QStringLiteral("1.2.5"));
    desk.takeIn(owner, workflow);
    QVector<Job> jobs = desk.jobs(QStringLiteral("Zq81bT"));
    QCOMPARE(jobs.at(0).note.detail, QStringLiteral("SeriesPerJob 1"));
    QCOMPARE(jobs.at(1).state, JobState::queued);
    QCOMPARE(jobs.at(2).state, JobState::queued);
    QCOMPARE(jobs.at(3).note.detail, QStringLiteral("JobsPerDay 2"));
    // What was let start is not held back by the number it makes itself.
    QCOMPARE(valueOf(desk.store->takeDue(desk.clock.now(), 10)).size(), 2);
    QCOMPARE(errorOf(desk.store->confirm({jobs.at(3).id})).field, QStringLiteral("JobsPerDay"));
    desk.clock.advance(24LL * 3600 * 1000 + 1);
    QCOMPARE(valueOf(desk.store->confirm({jobs.at(3).id})), 1);
}

void IncomingStoreTest::everyChangeIsReported()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    desk.allow(true);
    desk.takeIn(owner, desk.offered(QStringLiteral("Zq81bT"), 41, 1));
    const Job job = desk.jobs(QStringLiteral("Zq81bT")).constFirst();
    const auto due = valueOf(desk.store->takeDue(desk.clock.now(), 10));
    valueOf(desk.store->done(due.constFirst().id, {updateOf(job.id, JobEvent::RunQueued)}));
    valueOf(desk.store->apply({updateOf(job.id, JobEvent::RunRunning)}));
    valueOf(desk.store->apply({updateOf(job.id, JobEvent::RunSucceeded)}));
    QCOMPARE(desk.told(owner), QStringLiteral("41 pending, 41 running %1, 41 finished %1").arg(job.runId));
    QCOMPARE(valueOf(desk.store->askRestart({job.id})), 1);
    valueOf(desk.store->takeDue(desk.clock.now(), 10));
    valueOf(desk.store->apply({updateOf(job.id, JobEvent::RunFailed, 2)}));
    const QString second = desk.jobs(QStringLiteral("Zq81bT")).constFirst().runId;
    QVERIFY(second != job.runId);
    QCOMPARE(desk.told(owner), QStringLiteral("41 failed ") + second);
    // A job of ours is nobody's to hear of.
    addWorkflow(*desk.store, workflowNamed(QStringLiteral("cccccc")));
    QVERIFY(valueOf(desk.store->ownersToTell()).isEmpty());
}

void IncomingStoreTest::reportsKeepTheirOrderAndWait()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    desk.allow(false);
    desk.takeIn(owner, desk.offered(QStringLiteral("Zq81bT"), 41, 2));
    const JobId job = desk.jobs(QStringLiteral("Zq81bT")).constFirst().id;
    valueOf(desk.store->reject({job}, {}));
    QCOMPARE(valueOf(desk.store->ownersToTell()), QVector<PartnerId>{owner.id});
    auto due = valueOf(desk.store->dueReports(owner.id, desk.clock.now(), 10));
    QCOMPARE(due.size(), 2); // of job 41 only the first
    QCOMPARE(due.at(0).state, JobState::pending);
    // Not heard: later, and nothing of that job before.
    valueOf(desk.store->postponeReport(due.at(0).id, desk.clock.now().addSecs(30)));
    due = valueOf(desk.store->dueReports(owner.id, desk.clock.now(), 10));
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.at(0).externalId, 42);
    desk.clock.advance(30000);
    VERIFY_OPEN(desk.open()); // a crash loses none
    due = valueOf(desk.store->dueReports(owner.id, desk.clock.now(), 10));
    QCOMPARE(due.at(0).tries, 1);
    // An owner that is well again is told at once, and its contact noted.
    valueOf(desk.store->postponeReport(due.at(0).id, desk.clock.now().addSecs(3600)));
    valueOf(desk.store->hurryReports(QStringLiteral("somebody else")));
    QCOMPARE(valueOf(desk.store->dueReports(owner.id, desk.clock.now(), 10)).size(), 1);
    valueOf(desk.store->hurryReports(owner.id));
    due = valueOf(desk.store->dueReports(owner.id, desk.clock.now(), 10));
    QCOMPARE(due.size(), 2);
    QCOMPARE(due.at(0).tries, 0);
    desk.clock.advance(5000);
    QCOMPARE(desk.told(owner), QStringLiteral("41 pending, 42 pending, 41 failed"));
    QCOMPARE(valueOf(desk.store->partner(owner.id)).lastContact, desk.clock.now());
}

void IncomingStoreTest::offeredAgain()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    desk.allow(true);
    const IncomingWorkflow workflow = desk.offered(QStringLiteral("Zq81bT"), 41, 1);
    desk.takeIn(owner, workflow);
    desk.takeIn(owner, workflow); // the report is on its way
    QCOMPARE(desk.told(owner), QStringLiteral("41 pending"));
    // The owner lost what it was told.
    desk.takeIn(owner, workflow);
    QCOMPARE(desk.told(owner), QStringLiteral("41 pending"));
    const Job job = desk.jobs(QStringLiteral("Zq81bT")).constFirst();
    valueOf(desk.store->askAbort({job.id}));
    QCOMPARE(desk.told(owner), QStringLiteral("41 failed"));
    // Deleted here, it is not taken in anew.
    valueOf(desk.store->removeWorkflows({QStringLiteral("Zq81bT")}));
    QCOMPARE(desk.takeIn(owner, workflow).taken, 0);
    QCOMPARE(desk.told(owner), QStringLiteral("41 failed"));
    QCOMPARE(valueOf(desk.store->workflows({})).all, 0);
}

void IncomingStoreTest::ownersIdsMayCollide()
{
    PartnerFixture desk;
    const Partner first = desk.add(QStringLiteral("clinic-a"));
    const Partner second = desk.add(QStringLiteral("clinic-c"));
    desk.allow(false);
    addWorkflow(*desk.store, workflowNamed(QStringLiteral("Zq81bT")));
    desk.takeIn(first, desk.offered(QStringLiteral("Zq81bT"), 41, 1));
    IncomingWorkflow other = desk.offered(QStringLiteral("Zq81bT"), 41, 1);
    other.id = QStringLiteral("own999");
    other.jobs[0].runId += QStringLiteral("b");
    QCOMPARE(desk.takeIn(second, other).taken, 1);
    QCOMPARE(valueOf(desk.store->workflows({})).all, 3);
    QCOMPARE(desk.told(first), QStringLiteral("41 pending"));
    QCOMPARE(desk.told(second), QStringLiteral("41 pending"));
    QCOMPARE(valueOf(desk.store->workflow(QStringLiteral("own041"))).ownerInstance, first.name);
    QCOMPARE(valueOf(desk.store->workflow(QStringLiteral("own999"))).ownerInstance, second.name);
}

void IncomingStoreTest::ownerRestartsOnlyWhatWasAccepted()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    const Partner other = desk.add(QStringLiteral("clinic-c"));
    desk.allow(false);
    const QString id = QStringLiteral("Zq81bT");
    desk.takeIn(owner, desk.offered(id, 41, 1));
    const JobId job = desk.jobs(id).constFirst().id;
    QCOMPARE(errorOf(desk.store->restartForOwner(owner.id, id)).kind, Kind::NotFound); // never accepted
    valueOf(desk.store->confirm({job}));
    valueOf(desk.store->takeDue(desk.clock.now(), 10));
    valueOf(desk.store->apply({updateOf(job, JobEvent::RunSucceeded)}));
    QCOMPARE(errorOf(desk.store->restartForOwner(other.id, id)).kind, Kind::NotFound);
    QCOMPARE(errorOf(desk.store->restartForOwner(owner.id, id)).kind, Kind::Forbidden); // a person decides
    QCOMPARE(desk.counts(id), QStringLiteral("finished=1"));
    desk.allow(true);
    QCOMPARE(valueOf(desk.store->restartForOwner(owner.id, id)).id, id);
    valueOf(desk.store->restartForOwner(owner.id, id)); // sent twice, done once
    QCOMPARE(valueOf(desk.store->job(job)).job.attempt, 2);
    QCOMPARE(desk.counts(id), QStringLiteral("queued=1"));
}

void IncomingStoreTest::ownerAborts()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    const Partner other = desk.add(QStringLiteral("clinic-c"));
    desk.allow(true);
    const QString id = QStringLiteral("Zq81bT");
    desk.takeIn(owner, desk.offered(id, 41, 2));
    valueOf(desk.store->takeDue(desk.clock.now(), 1));
    desk.told(owner);
    valueOf(desk.store->takeIn(other.id, {std::nullopt, {}, {41, 42}, {}}));
    QCOMPARE(desk.counts(id), QStringLiteral("queued=1 scheduled=1"));
    QCOMPARE(desk.told(other), QStringLiteral("41 failed, 42 failed")); // it has none of these here
    valueOf(desk.store->takeIn(owner.id, {std::nullopt, {}, {41, 42}, {}}));
    QCOMPARE(desk.counts(id), QStringLiteral("failed=1 stopping=1"));
    QCOMPARE(desk.told(owner), QStringLiteral("42 failed"));
    valueOf(desk.store->takeIn(owner.id, {std::nullopt, {}, {41, 42}, {}})); // wished again meanwhile
    QCOMPARE(desk.told(owner), QStringLiteral("42 failed"));
}

void IncomingStoreTest::ownerDeletes()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    desk.allow(true);
    const QString id = QStringLiteral("Zq81bT");
    desk.takeIn(owner, desk.offered(id, 41, 2));
    const auto due = valueOf(desk.store->takeDue(desk.clock.now(), 10));
    for (const OutboxEntry &entry : due)
        valueOf(desk.store->done(entry.id, {updateOf(entry.job, JobEvent::RunSucceeded)}));
    auto outcome = valueOf(desk.store->takeIn(owner.id, {std::nullopt, {}, {}, {41}}));
    QVERIFY(outcome.gone.isEmpty()); // its other job stays, and so does the workflow
    outcome = valueOf(desk.store->takeIn(owner.id, {std::nullopt, {}, {}, {41, 42, 77}}));
    std::sort(outcome.gone.begin(), outcome.gone.end());
    QCOMPARE(outcome.gone, (QVector<qint64>{41, 42, 77}));
    QCOMPARE(valueOf(desk.store->workflows({})).all, 0);
    QCOMPARE(desk.rows("outbox"), 2); // the runs in Airflow
}

void IncomingStoreTest::removalOfTheOwner()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    desk.allow(true);
    const QString id = QStringLiteral("Zq81bT");
    desk.takeIn(owner, desk.offered(id, 41, 2));
    valueOf(desk.store->takeDue(desk.clock.now(), 1));
    valueOf(desk.store->removePartner(owner.id));
    QCOMPARE(desk.counts(id), QStringLiteral("rejected=1 scheduled=1")); // what runs, runs
    QCOMPARE(desk.jobs(id).constLast().note.code, JobNoteCode::PartnerRemoved);
    QVERIFY(valueOf(desk.store->takeDue(desk.clock.now(), 10)).size() == 1);
    QCOMPARE(desk.rows("reports"), 0);
    QCOMPARE(valueOf(desk.store->workflow(id)).ownerInstance, QStringLiteral("clinic-a"));
}

void IncomingStoreTest::anybodyHereMayAbort()
{
    PartnerFixture desk;
    const Partner owner = desk.add(QStringLiteral("clinic-a"));
    desk.allow(false);
    const QString id = QStringLiteral("Zq81bT");
    desk.takeIn(owner, desk.offered(id, 41, 1));
    QVERIFY(valueOf(desk.store->starters({id})).isEmpty());
    const JobId job = desk.jobs(id).constFirst().id;
    QVERIFY(valueOf(desk.store->startersOfJobs({job})).isEmpty());
    QCOMPARE(valueOf(desk.store->askAbort({job})), 1);
    QCOMPARE(valueOf(desk.store->job(job)).job.note.code, JobNoteCode::AbortedUnsent);
}

QTEST_GUILESS_MAIN(IncomingStoreTest)
#include "incoming_store_test.moc"
