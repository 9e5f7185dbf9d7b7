// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/store/partner_fixture.h"
#include "tests/app/store/store_fixture.h"

using namespace desk;
using namespace desk::test;
using Kind = ApiError::Kind;

// Registrations, policies and tokens; and our jobs at partners.
class PartnerStoreTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsAtOnce();
    void jobsTellWhatTheirRunnerSays();
    void keepsRegistrations();
    void refusesNamesThatMislead();
    void rotatesTokens();
    void revokesAtOnce();
    void remembersWhatAPartnerTells();
    void policiesAreKept();
    void offersOneWorkflowAtATime();
    void followsTheRunner();
    void aRunnerCannotQueueOrSchedule();
    void foreignJobsAreNotFound();
    void abortReachesARunnerThatListens();
    void abortOfWhatNobodyHas();
    void aKaapanaCannotBeAborted();
    void deletionIsToldUntilItIsHeard();
    void remoteJobsAreNotRunHere();
    void removalOfAPartnerKeepsHistory();
    void travelsWithTheProfile();
};

void PartnerStoreTest::keepsRegistrations()
{
    PartnerFixture desk;
    Partner clinic = desk.add(QStringLiteral("clinic-b"));
    clinic.host = QStringLiteral("other.example.org");
    clinic.port = 8443;
    clinic.check = CertificateCheck::Pinned;
    clinic.pinnedSha256 = QByteArray(64, 'c');
    clinic.encrypted = false;
    valueOf(desk.store->changePartner(clinic));
    VERIFY_OPEN(desk.open());
    const QVector<Partner> kept = valueOf(desk.store->partners());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst().host, clinic.host);
    QCOMPARE(kept.constFirst().port, 8443);
    QCOMPARE(kept.constFirst().check, CertificateCheck::Pinned);
    QCOMPARE(kept.constFirst().pinnedSha256, clinic.pinnedSha256);
    QVERIFY(!kept.constFirst().encrypted);
    QVERIFY(!kept.constFirst().lastContact.isValid());
    valueOf(desk.store->removePartner(clinic.id));
    QVERIFY(valueOf(desk.store->partners()).isEmpty());
    QCOMPARE(errorOf(desk.store->partner(clinic.id)).kind, Kind::NotFound);
}

void PartnerStoreTest::refusesNamesThatMislead()
{
    PartnerFixture desk;
    desk.add(QStringLiteral("clinic-b"));
    Partner other = partnerNamed(QStringLiteral("clinic-b"));
    QCOMPARE(errorOf(desk.store->addPartner(other)).field, QStringLiteral("taken"));
    other.name = QStringLiteral("local"); // what this instance is called
    QCOMPARE(errorOf(desk.store->addPartner(other)).field, QStringLiteral("own"));
    other.name = QStringLiteral("a,b");
    const ApiError invalid = errorOf(desk.store->addPartner(other));
    QCOMPARE(invalid.kind, Kind::Invalid);
    QCOMPARE(invalid.field, QStringLiteral("name"));
    other.name = QStringLiteral("clinic-c");
    other.port = 0;
    QCOMPARE(errorOf(desk.store->addPartner(other)).field, QStringLiteral("port"));
    QCOMPARE(valueOf(desk.store->partners()).size(), 1);
}

void PartnerStoreTest::rotatesTokens()
{
    PartnerFixture desk;
    const PartnerId id = desk.add(QStringLiteral("clinic-b")).id;
    const QDateTime now = desk.clock.now();
    QCOMPARE(valueOf(desk.store->issueToken(id, {}, now)), 1);
    QCOMPARE(valueOf(desk.store->issueToken(id, now.addDays(30), now.addSecs(3600))), 2);
    QVector<IssuedToken> tokens = valueOf(desk.store->issuedTokens());
    QCOMPARE(tokens.size(), 2);
    QCOMPARE(tokens.at(0).validUntil, now.addSecs(3600));
    QCOMPARE(tokens.at(1).validUntil, now.addDays(30));
    QCOMPARE(tokens.at(1).partnerName, QStringLiteral("clinic-b"));
    // A second rotation does not lengthen the first one's grace.
    QCOMPARE(valueOf(desk.store->issueToken(id, {}, now.addDays(2))), 3);
    QCOMPARE(valueOf(desk.store->issuedTokens()).at(0).validUntil, now.addSecs(3600));
    QVERIFY(valueOf(desk.store->dropEndedTokens()).isEmpty());
    desk.clock.advance(3601 * 1000);
    tokens = valueOf(desk.store->dropEndedTokens());
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(tokens.constFirst().serial, 1);
    QCOMPARE(valueOf(desk.store->issuedTokens()).size(), 2);
}

void PartnerStoreTest::revokesAtOnce()
{
    PartnerFixture desk;
    const PartnerId id = desk.add(QStringLiteral("clinic-b")).id;
    const PartnerId other = desk.add(QStringLiteral("clinic-c")).id;
    valueOf(desk.store->issueToken(id, {}, desk.clock.now()));
    valueOf(desk.store->issueToken(id, {}, desk.clock.now().addDays(1)));
    valueOf(desk.store->issueToken(other, {}, desk.clock.now()));
    QCOMPARE(valueOf(desk.store->revokeTokens(id)), (QVector<int>{1, 2}));
    QCOMPARE(valueOf(desk.store->issuedTokens()).size(), 1);
    // A serial names a secret in the keychain: it is not given twice.
    QCOMPARE(valueOf(desk.store->issueToken(id, {}, desk.clock.now())), 3);
}

void PartnerStoreTest::remembersWhatAPartnerTells()
{
    PartnerFixture desk;
    const PartnerId id = desk.add(QStringLiteral("clinic-b")).id;
    desk.clock.advance(5000);
    AdvertRecord advert;
    advert.dags = {{QStringLiteral("train"), QJsonObject{{QStringLiteral("ui_forms"), QJsonObject()}}}};
    advert.datasets = {{QStringLiteral("lungs"), {QStringLiteral("cipher1"), QStringLiteral("cipher2")}}};
    advert.automaticExecution = true;
    valueOf(desk.store->offer(id, advert));
    const Partner partner = valueOf(desk.store->partner(id));
    QCOMPARE(partner.lastContact, desk.clock.now());
    QCOMPARE(partner.advert.dags, QStringList{QStringLiteral("train")});
    QCOMPARE(partner.advert.datasets, (QVector<SharedDataset>{{QStringLiteral("lungs"), 2}}));
    QVERIFY(partner.advert.automaticExecution && !partner.advert.automaticUpdate);
    QCOMPARE(valueOf(desk.store->advert(id)), advert);
    advert.datasets.clear();
    valueOf(desk.store->takeIn(id, {advert, {}, {}, {}}));
    QCOMPARE(valueOf(desk.store->advert(id)), advert);
    QVERIFY(valueOf(desk.store->partner(id)).advert.datasets.isEmpty());
    QCOMPARE(errorOf(desk.store->offer(QStringLiteral("nobody"), advert)).kind, Kind::NotFound);
}

void PartnerStoreTest::policiesAreKept()
{
    PartnerFixture desk;
    const PartnerId id = desk.add(QStringLiteral("clinic-b")).id;
    QCOMPARE(valueOf(desk.store->localPolicy()), LocalPolicy());
    QCOMPARE(valueOf(desk.store->partnerPolicy(id)), PartnerPolicy());
    LocalPolicy local;
    local.automaticUpdate = true;
    local.interval = std::chrono::seconds(1);
    local.dags = {QStringLiteral("quick")};
    local.datasets = {QStringLiteral("lungs")};
    PartnerPolicy policy;
    policy.automaticExecution = true;
    policy.dags = QStringList();
    policy.seriesPerJob = 20;
    policy.jobsPerDay = 0;
    policy.validUntil = desk.clock.now().addDays(1);
    valueOf(desk.store->setLocalPolicy(local));
    valueOf(desk.store->setPartnerPolicy(id, policy));
    VERIFY_OPEN(desk.open());
    local.interval = shortestInterval;
    QCOMPARE(valueOf(desk.store->localPolicy()), local);
    QCOMPARE(valueOf(desk.store->partnerPolicy(id)), policy);
}

void PartnerStoreTest::offersOneWorkflowAtATime()
{
    PartnerFixture desk;
    const Partner clinic = desk.add(QStringLiteral("clinic-b"));
    desk.send(clinic, QStringLiteral("aaaaaa"), 2);
    desk.clock.advance(10);
    desk.send(clinic, QStringLiteral("bbbbbb"), 1);
    const Offer first = valueOf(desk.store->offer(clinic.id, {}));
    QVERIFY(first.workflow);
    QCOMPARE(first.workflow->id, QStringLiteral("aaaaaa"));
    QCOMPARE(first.jobs.size(), 2);
    QVERIFY(!first.jobs.constFirst().conf.contains(QStringLiteral("client_job_id")));
    QVERIFY(first.jobs.constFirst().conf.contains(QStringLiteral("data_form")));
    desk.clock.advance(10);
    // A runner that does not take the first one still gets the second.
    QCOMPARE(valueOf(desk.store->offer(clinic.id, {})).workflow->id, QStringLiteral("bbbbbb"));
    desk.clock.advance(10);
    QCOMPARE(valueOf(desk.store->offer(clinic.id, {})).workflow->id, QStringLiteral("aaaaaa"));
    // Reported once, not offered again.
    for (const OutgoingJob &job : first.jobs)
        valueOf(desk.store->takeReport(clinic.id, {job.job.id, JobState::pending, {}, {}, {}}));
    QCOMPARE(valueOf(desk.store->offer(clinic.id, {})).workflow->id, QStringLiteral("bbbbbb"));
    const PartnerId other = desk.add(QStringLiteral("clinic-c")).id;
    QVERIFY(!valueOf(desk.store->offer(other, {})).workflow);
}

void PartnerStoreTest::followsTheRunner()
{
    PartnerFixture desk;
    const Partner clinic = desk.add(QStringLiteral("clinic-b"));
    const Job job = desk.send(clinic, QStringLiteral("aaaaaa"), 1).constFirst();
    const auto report = [&](JobState state, const char *run, const char *words) {
        desk.clock.advance(1000);
        return valueOf(desk.store->takeReport(
            clinic.id, {job.id, state, QString::fromLatin1(run), QString::fromLatin1(words), std::nullopt}));
    };
    QCOMPARE(report(JobState::pending, "", "Waits").shownState, JobState::pending);
    QCOMPARE(report(JobState::running, "run-7", "").shownState, JobState::running);
    const OutgoingJob failed = report(JobState::failed, "", "A task failed: train");
    QCOMPARE(failed.shownState, JobState::failed);
    QCOMPARE(failed.runnerRunId, QStringLiteral("run-7"));
    JobDetails details = valueOf(desk.store->job(job.id));
    QCOMPARE(details.job.state, JobState::failed);
    QCOMPARE(details.job.note, (JobNote{JobNoteCode::RunnerFailed, QStringLiteral("A task failed: train")}));
    QVERIFY(details.job.remote);
    QCOMPARE(details.job.remote->partner, QStringLiteral("clinic-b"));
    QCOMPARE(details.job.remote->state, JobState::failed);
    QCOMPARE(details.job.remote->reported, desk.clock.now());
    QCOMPARE(details.job.remote->taken, desk.clock.now().addSecs(-2));
    // Its user restarts it; a Kaapana skips running.
    report(JobState::finished, "run-8", "");
    details = valueOf(desk.store->job(job.id));
    QCOMPARE(details.job.state, JobState::finished);
    QCOMPARE(details.job.note, JobNote());
    QCOMPARE(details.job.remote->runId, QStringLiteral("run-8"));
    // Refused by a person there.
    valueOf(desk.store->takeReport(
        clinic.id, {job.id, JobState::failed, {}, QStringLiteral("Rejected: no"), QStringLiteral("no")}));
    details = valueOf(desk.store->job(job.id));
    QCOMPARE(details.job.state, JobState::rejected);
    QCOMPARE(details.job.note, (JobNote{JobNoteCode::Rejected, QStringLiteral("no")}));
    QCOMPARE(valueOf(desk.store->outgoingJobs(clinic.id, JobState::failed, 0)).constFirst().job.id, job.id);
    QVERIFY(valueOf(desk.store->outgoingJobs(clinic.id, JobState::queued, 0)).isEmpty());
    QCOMPARE(desk.counts(QStringLiteral("aaaaaa")), QStringLiteral("rejected=1"));
}

void PartnerStoreTest::aRunnerCannotQueueOrSchedule()
{
    PartnerFixture desk;
    const Partner clinic = desk.add(QStringLiteral("clinic-b"));
    const Job job = desk.send(clinic, QStringLiteral("aaaaaa"), 1).constFirst();
    valueOf(desk.store->takeReport(clinic.id, {job.id, JobState::finished, QStringLiteral("r"), {}, {}}));
    for (const JobState state :
        {JobState::queued, JobState::scheduled, JobState::stopping, JobState::unknown, JobState::rejected}) {
        const OutgoingJob after = valueOf(desk.store->takeReport(clinic.id, {job.id, state, {}, {}, {}}));
        QCOMPARE(after.shownState, JobState::finished);
    }
    QVERIFY(!valueOf(desk.store->offer(clinic.id, {})).workflow);
}

void PartnerStoreTest::foreignJobsAreNotFound()
{
    PartnerFixture desk;
    const Partner clinic = desk.add(QStringLiteral("clinic-b"));
    const PartnerId other = desk.add(QStringLiteral("clinic-c")).id;
    const Job job = desk.send(clinic, QStringLiteral("aaaaaa"), 1).constFirst();
    const Job local = addWorkflow(*desk.store, workflowNamed(QStringLiteral("cccccc"))).constFirst();
    const RunnerReport report{job.id, JobState::finished, {}, {}, {}};
    QCOMPARE(errorOf(desk.store->takeReport(other, report)).kind, Kind::NotFound);
    QCOMPARE(errorOf(desk.store->takeReport(clinic.id, {local.id, JobState::failed, {}, {}, {}})).kind,
        Kind::NotFound);
    QCOMPARE(errorOf(desk.store->outgoingJob(other, job.id)).kind, Kind::NotFound);
    QCOMPARE(errorOf(desk.store->forgottenByRunner(other, job.id)).kind, Kind::NotFound);
    QCOMPARE(valueOf(desk.store->job(job.id)).job.state, JobState::queued);
    QCOMPARE(valueOf(desk.store->job(local.id)).job.state, JobState::queued);
}

void PartnerStoreTest::abortReachesARunnerThatListens()
{
    PartnerFixture desk;
    const Partner clinic = desk.add(QStringLiteral("clinic-b"));
    AdvertRecord advert;
    advert.speaksDesk = true;
    const Job job = desk.send(clinic, QStringLiteral("aaaaaa"), 1).constFirst();
    valueOf(desk.store->offer(clinic.id, advert));
    valueOf(desk.store->takeReport(clinic.id, {job.id, JobState::running, QStringLiteral("r"), {}, {}}));
    QCOMPARE(valueOf(desk.store->askAbort({job.id})), 1);
    QCOMPARE(valueOf(desk.store->job(job.id)).job.state, JobState::stopping);
    QCOMPARE(valueOf(desk.store->offer(clinic.id, advert)).abort, QVector<qint64>{job.id});
    // It still runs, and says so: that proves nothing.
    QCOMPARE(valueOf(desk.store->takeReport(clinic.id, {job.id, JobState::running, {}, {}, {}})).shownState,
        JobState::running);
    QCOMPARE(valueOf(desk.store->job(job.id)).job.state, JobState::stopping);
    QVERIFY(valueOf(desk.store->activeJobs()).isEmpty());
    valueOf(desk.store->takeReport(
        clinic.id, {job.id, JobState::failed, {}, QStringLiteral("Aborted."), std::nullopt}));
    const Job after = valueOf(desk.store->job(job.id)).job;
    QCOMPARE(after.state, JobState::failed);
    QCOMPARE(after.note.code, JobNoteCode::Aborted);
    QVERIFY(valueOf(desk.store->offer(clinic.id, advert)).abort.isEmpty());
}

void PartnerStoreTest::abortOfWhatNobodyHas()
{
    PartnerFixture desk;
    const Partner clinic = desk.add(QStringLiteral("clinic-b"));
    AdvertRecord advert;
    advert.speaksDesk = true;
    const Job job = desk.send(clinic, QStringLiteral("aaaaaa"), 1).constFirst();
    valueOf(desk.store->offer(clinic.id, advert)); // the answer is on its way
    QCOMPARE(valueOf(desk.store->askAbort({job.id})), 1);
    QCOMPARE(valueOf(desk.store->job(job.id)).job.note.code, JobNoteCode::AbortedUnsent);
    Offer offer = valueOf(desk.store->offer(clinic.id, advert));
    QVERIFY(!offer.workflow && offer.abort.isEmpty());
    // It had been taken after all: now the runner can be told.
    valueOf(desk.store->takeReport(clinic.id, {job.id, JobState::pending, {}, {}, {}}));
    QCOMPARE(valueOf(desk.store->job(job.id)).job.state, JobState::failed);
    offer = valueOf(desk.store->offer(clinic.id, advert));
    QCOMPARE(offer.abort, QVector<qint64>{job.id});
}

void PartnerStoreTest::aKaapanaCannotBeAborted()
{
    PartnerFixture desk;
    const Partner clinic = desk.add(QStringLiteral("clinic-b"));
    const Job job = desk.send(clinic, QStringLiteral("aaaaaa"), 1).constFirst();
    valueOf(desk.store->takeReport(clinic.id, {job.id, JobState::running, QStringLiteral("r"), {}, {}}));
    QCOMPARE(valueOf(desk.store->askAbort({job.id})), 0);
    QCOMPARE(valueOf(desk.store->job(job.id)).job.state, JobState::running);
    QVERIFY(!valueOf(desk.store->job(job.id)).job.remote->canAbort);
    // Nor is it deleted before the runner told of its end.
    QCOMPARE(errorOf(desk.store->removeWorkflows({QStringLiteral("aaaaaa")})).kind, Kind::Conflict);
}

void PartnerStoreTest::deletionIsToldUntilItIsHeard()
{
    PartnerFixture desk;
    const Partner clinic = desk.add(QStringLiteral("clinic-b"));
    AdvertRecord advert;
    advert.speaksDesk = true;
    const Job job = desk.send(clinic, QStringLiteral("aaaaaa"), 1).constFirst();
    valueOf(desk.store->offer(clinic.id, advert));
    valueOf(desk.store->takeReport(clinic.id, {job.id, JobState::finished, QStringLiteral("r"), {}, {}}));
    QCOMPARE(valueOf(desk.store->removeWorkflows({QStringLiteral("aaaaaa")})), 1);
    QCOMPARE(desk.rows("outbox"), 0); // its run is not in our Airflow
    for (int i = 0; i < 2; ++i)
        QCOMPARE(valueOf(desk.store->offer(clinic.id, advert)).remove, QVector<qint64>{job.id});
    valueOf(desk.store->forgottenByRunner(clinic.id, job.id));
    QVERIFY(valueOf(desk.store->offer(clinic.id, advert)).remove.isEmpty());
    QCOMPARE(errorOf(desk.store->forgottenByRunner(clinic.id, job.id)).kind, Kind::NotFound);
}

void PartnerStoreTest::remoteJobsAreNotRunHere()
{
    PartnerFixture desk;
    const Partner clinic = desk.add(QStringLiteral("clinic-b"));
    const Job job = desk.send(clinic, QStringLiteral("aaaaaa"), 1).constFirst();
    QVERIFY(valueOf(desk.store->takeDue(desk.clock.now(), 10)).isEmpty());
    valueOf(desk.store->takeReport(clinic.id, {job.id, JobState::running, QStringLiteral("r"), {}, {}}));
    QVERIFY(valueOf(desk.store->activeJobs()).isEmpty());
    valueOf(desk.store->takeReport(clinic.id, {job.id, JobState::failed, QStringLiteral("r"), {}, {}}));
    QCOMPARE(valueOf(desk.store->askRestart({job.id})), 0);
    QVERIFY(valueOf(desk.store->takeDue(desk.clock.now(), 10)).isEmpty());
}

void PartnerStoreTest::removalOfAPartnerKeepsHistory()
{
    PartnerFixture desk;
    const Partner clinic = desk.add(QStringLiteral("clinic-b"));
    const Job done = desk.send(clinic, QStringLiteral("aaaaaa"), 1).constFirst();
    const Job open = desk.send(clinic, QStringLiteral("bbbbbb"), 1).constFirst();
    valueOf(desk.store->takeReport(clinic.id, {done.id, JobState::finished, QStringLiteral("r"), {}, {}}));
    valueOf(desk.store->removePartner(clinic.id));
    QCOMPARE(valueOf(desk.store->workflows({})).all, 2);
    QCOMPARE(valueOf(desk.store->job(done.id)).job.state, JobState::finished);
    QCOMPARE(valueOf(desk.store->job(done.id)).job.runnerInstance, QStringLiteral("clinic-b"));
    const JobDetails details = valueOf(desk.store->job(open.id));
    QCOMPARE(details.job.state, JobState::failed);
    QCOMPARE(details.job.note.code, JobNoteCode::PartnerRemoved);
    // It never runs here instead.
    QCOMPARE(valueOf(desk.store->askRestart({open.id})), 0);
    QCOMPARE(valueOf(desk.store->removeWorkflows({QStringLiteral("bbbbbb")})), 1);
}

void PartnerStoreTest::travelsWithTheProfile()
{
    PartnerFixture desk;
    const Partner clinic = desk.add(QStringLiteral("clinic-b"));
    const Job job = desk.send(clinic, QStringLiteral("aaaaaa"), 1).constFirst();
    valueOf(desk.store->takeReport(clinic.id, {job.id, JobState::finished, QStringLiteral("r"), {}, {}}));
    const QString file = desk.folder.filePath(QStringLiteral("profile.workflow-desk"));
    valueOf(desk.store->exportProfile(file));
    PartnerFixture other;
    other.add(QStringLiteral("clinic-z"));
    valueOf(other.store->importProfile(file));
    const QVector<Partner> partners = valueOf(other.store->partners());
    QCOMPARE(partners.size(), 1);
    QCOMPARE(partners.constFirst().id, clinic.id);
    QCOMPARE(valueOf(other.store->job(job.id)).job.remote->runId, QStringLiteral("r"));
    QCOMPARE(valueOf(other.store->askRestart({job.id})), 0);
}

void PartnerStoreTest::recordsAtOnce()
{
    PartnerFixture desk;
    const Partner a = desk.add(QStringLiteral("clinic-a"));
    const Partner b = desk.add(QStringLiteral("clinic-b"));
    const PartnerRecords before = valueOf(desk.store->partnerRecords());
    QVERIFY(before.created.isValid());
    QVERIFY(before.newestTokens.isEmpty());
    QCOMPARE(before.policies.size(), 2);
    desk.clock.advance(60000);
    const LocalPolicy local = desk.allow(true);
    PartnerPolicy own;
    own.jobsPerDay = 7;
    valueOf(desk.store->setPartnerPolicy(b.id, own));
    valueOf(desk.store->issueToken(a.id, {}, {}));
    desk.clock.advance(60000);
    valueOf(desk.store->issueToken(a.id, {}, desk.clock.now()));
    const PartnerRecords now = valueOf(desk.store->partnerRecords());
    QCOMPARE(now.local, local);
    QCOMPARE(now.policies.value(a.id), PartnerPolicy());
    QCOMPARE(now.policies.value(b.id), own);
    QCOMPARE(now.newestTokens.value(a.id), desk.clock.now());
    QVERIFY(!now.newestTokens.contains(b.id));
    QCOMPARE(now.created, before.created);
    QCOMPARE(now.updated, desk.clock.now().addSecs(-60)); // what is allowed changed then
}

// A list shows the runner's view as well.
void PartnerStoreTest::jobsTellWhatTheirRunnerSays()
{
    PartnerFixture desk;
    const Partner runner = desk.add(QStringLiteral("clinic-b"));
    const QVector<Job> sent = desk.send(runner, QStringLiteral("aaaaaa"), 2);
    AdvertRecord advert;
    advert.speaksDesk = true;
    valueOf(desk.store->offer(runner.id, advert));
    RunnerReport report;
    report.job = sent.constFirst().id;
    report.state = JobState::running;
    report.runId = QStringLiteral("run-8");
    report.description = QStringLiteral("words");
    valueOf(desk.store->takeReport(runner.id, report));
    const QVector<Job> jobs = desk.jobs(QStringLiteral("aaaaaa"));
    QVERIFY(jobs.constFirst().remote && jobs.constLast().remote);
    QCOMPARE(jobs.constFirst().remote->partner, QStringLiteral("clinic-b"));
    QCOMPARE(jobs.constFirst().remote->state, std::optional(JobState::running));
    QCOMPARE(jobs.constFirst().remote->runId, QStringLiteral("run-8"));
    QCOMPARE(jobs.constFirst().remote->description, QStringLiteral("words"));
    QCOMPARE(jobs.constFirst().remote->reported, desk.clock.now());
    QVERIFY(jobs.constFirst().remote->canAbort);
    QVERIFY(!jobs.constLast().remote->state);
    QVERIFY(jobs.constLast().remote->offered.isValid());
    const QVector<Job> own = addWorkflow(*desk.store, workflowNamed(QStringLiteral("cccccc")));
    QVERIFY(!valueOf(desk.store->job(own.constFirst().id)).job.remote);
}

QTEST_GUILESS_MAIN(PartnerStoreTest)
#include "partner_store_test.moc"
