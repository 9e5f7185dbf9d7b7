// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/federation_site.h"
#include "tests/support/real_airflow.h"

using namespace desk;

// Three institutes as partners, over real TLS on loopback, with a real Airflow where jobs run: A sends, B and
// C decide and run, A sees what became of it.
class PartnersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void formsTravel();
    void confirmedAndRejected();
    void startsByItselfWhereAllowed();
    void runnerAborts();
    void ownerAborts();
    void runnerRestarts();
    void ownerRestarts();
    void deletionReachesTheRunner();

private:
    QString nameOf(const FederationSite &site) const { return site.name(); }

    RealAirflow m_airflow{QStringLiteral("3.3.2")};
    std::unique_ptr<FederationSite> m_a;
    std::unique_ptr<FederationSite> m_b;
    std::unique_ptr<FederationSite> m_c;
};

void PartnersTest::initTestCase()
{
    QString error;
    QVERIFY2(m_airflow.start(&error), qPrintable(error));
    m_a = std::make_unique<FederationSite>(QStringLiteral("clinic-a"));
    m_b = std::make_unique<FederationSite>(QStringLiteral("clinic-b"));
    m_c = std::make_unique<FederationSite>(QStringLiteral("clinic-c"));
    m_b->useAirflow(m_airflow.connection(), m_airflow.password());
    m_c->useAirflow(m_airflow.connection(), m_airflow.password());
    m_a->start();
    for (FederationSite *site : {m_b.get(), m_c.get()}) {
        site->start();
        QVERIFY(QTest::qWaitFor(
            [site] { return site->backend().airflowStatus().phase == AirflowStatus::Phase::Connected; },
            30000));
        FederationSite::introduce(*m_a, *site);
        site->allow({QStringLiteral("quick"), QStringLiteral("run-until-aborted"),
            QStringLiteral("not-in-this-airflow")});
        site->ask(*m_a);
    }
}

void PartnersTest::formsTravel()
{
    const Partner b = m_a->partner(*m_b);
    QCOMPARE(b.advert.dags, (QStringList{QStringLiteral("quick"), QStringLiteral("run-until-aborted")}));
    const auto there = await(m_a->partners().dagAt(b.id, QStringLiteral("quick")));
    VERIFY_RESULT(there);
    const auto here = await(m_b->backend().dagDetails(QStringLiteral("quick")));
    VERIFY_RESULT(here);
    QCOMPARE(there->forms, here->forms);
    QCOMPARE(there->wantsDataset, here->wantsDataset);
    QVERIFY(!there->forms.isEmpty());
    QCOMPARE(
        await(m_a->partners().dagAt(b.id, QStringLiteral("other"))).error().kind, ApiError::Kind::NotFound);
}

void PartnersTest::confirmedAndRejected()
{
    const Workflow sent = m_a->send(QStringLiteral("quick"), {nameOf(*m_b), nameOf(*m_c)});
    QCOMPARE(m_a->jobs(sent).size(), 2);
    m_b->ask(*m_a);
    m_c->ask(*m_a);
    QVERIFY(m_a->reaches(sent, JobState::pending, 10));
    QTest::qWait(3000); // nothing starts by itself
    QCOMPARE(m_b->waiting().size(), 1);
    QCOMPARE(await(m_b->partners().confirm(m_b->waiting())).value(), 1);
    QCOMPARE(await(m_c->partners().reject(m_c->waiting(), QStringLiteral("not today"))).value(), 1);
    const auto stateAt = [&](const FederationSite &site) {
        const QVector<Job> jobs = m_a->jobs(sent);
        for (const Job &job : jobs) {
            if (job.runnerInstance == site.name())
                return job.state;
        }
        return JobState::unknown;
    };
    QTRY_COMPARE_WITH_TIMEOUT(stateAt(*m_b), JobState::finished, 60000);
    QTRY_COMPARE_WITH_TIMEOUT(stateAt(*m_c), JobState::rejected, 10000);
    const RunnerView view = m_a->view(sent);
    QCOMPARE(view.partner, nameOf(*m_b));
    const Workflow there = await(m_b->backend().workflows({})).value().workflows.constFirst();
    QCOMPARE(view.runId, m_b->job(there).runId);
    QCOMPARE(m_b->job(there).state, JobState::finished);
}

void PartnersTest::startsByItselfWhereAllowed()
{
    PartnerPolicy trusted;
    trusted.automaticExecution = true;
    VERIFY_RESULT(await(m_b->partners().setPolicy(m_b->partner(*m_a).id, trusted)));
    const Workflow sent = m_a->send(QStringLiteral("quick"), {nameOf(*m_b)}, true);
    m_b->ask(*m_a);
    QVERIFY(m_a->reaches(sent, JobState::finished, 90));
    QCOMPARE(m_a->jobs(sent).size(), 5);
}

void PartnersTest::runnerAborts()
{
    const Workflow sent = m_a->send(QStringLiteral("run-until-aborted"), {nameOf(*m_b)});
    m_b->ask(*m_a);
    QVERIFY(m_a->reaches(sent, JobState::running));
    QCOMPARE(await(m_b->backend().abortWorkflows({sent.id})).value(), 1);
    QVERIFY(m_b->reaches(sent, JobState::failed, 90));
    QVERIFY(m_a->reaches(sent, JobState::failed, 10));
    QCOMPARE(m_a->job(sent).note.code, JobNoteCode::RunnerFailed);
    QCOMPARE(m_a->job(sent).note.detail, QStringLiteral("Aborted."));
}

void PartnersTest::ownerAborts()
{
    const Workflow sent = m_a->send(QStringLiteral("run-until-aborted"), {nameOf(*m_b)});
    m_b->ask(*m_a);
    QVERIFY(m_a->reaches(sent, JobState::running));
    QCOMPARE(await(m_a->backend().abortWorkflows({sent.id})).value(), 1);
    QCOMPARE(m_a->job(sent).state, JobState::stopping);
    m_b->ask(*m_a);
    QCOMPARE(m_b->job(sent).state, JobState::stopping);
    QVERIFY(m_a->reaches(sent, JobState::failed, 90));
    QCOMPARE(m_a->job(sent).note.code, JobNoteCode::Aborted);
    QCOMPARE(m_b->job(sent).state, JobState::failed);
}

void PartnersTest::runnerRestarts()
{
    const Workflow sent = m_a->send(QStringLiteral("quick"), {nameOf(*m_b)});
    m_b->ask(*m_a);
    QVERIFY(m_a->reaches(sent, JobState::finished));
    const QString first = m_a->view(sent).runId;
    QCOMPARE(await(m_b->backend().restartWorkflows({sent.id})).value(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_a->view(sent).runId != first, 60000);
    QVERIFY(m_a->reaches(sent, JobState::finished));
    QVERIFY(m_a->view(sent).runId.endsWith(QStringLiteral("-2")));
}

void PartnersTest::ownerRestarts()
{
    const Workflow sent = m_a->send(QStringLiteral("quick"), {nameOf(*m_b)});
    m_b->ask(*m_a);
    QVERIFY(m_a->reaches(sent, JobState::finished));
    const QString first = m_a->view(sent).runId;
    QCOMPARE(await(m_a->backend().restartWorkflows({sent.id})).value(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_a->view(sent).runId != first, 60000);
    QVERIFY(m_a->reaches(sent, JobState::finished));
    QCOMPARE(m_b->job(sent).attempt, 2);
    // Where a person decides about each run, an owner cannot.
    VERIFY_RESULT(await(m_b->partners().setPolicy(m_b->partner(*m_a).id, {})));
    const auto refused = await(m_a->backend().restartWorkflows({sent.id}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::NotFound);
    QCOMPARE(m_b->job(sent).attempt, 2);
    PartnerPolicy trusted;
    trusted.automaticExecution = true;
    VERIFY_RESULT(await(m_b->partners().setPolicy(m_b->partner(*m_a).id, trusted)));
}

void PartnersTest::deletionReachesTheRunner()
{
    const Workflow sent = m_a->send(QStringLiteral("quick"), {nameOf(*m_b)});
    m_b->ask(*m_a);
    QVERIFY(m_a->reaches(sent, JobState::finished));
    QCOMPARE(await(m_a->backend().deleteWorkflows({sent.id})).value(), 1);
    QVERIFY(m_b->job(sent).id != 0);
    m_b->ask(*m_a);
    QCOMPARE(m_b->job(sent).id, 0);
    m_b->ask(*m_a);
    QVERIFY(m_b->partner(*m_a).lastContact.isValid());
}

QTEST_GUILESS_MAIN(PartnersTest)
#include "partners_test.moc"
