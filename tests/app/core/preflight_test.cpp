// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/preflight.h"

#include "app/backend/preflight_text.h"

#include <QTest>

using namespace desk;

using Outcome = PreflightCell::Outcome;
using Finding = PreflightFinding;
using Step = PartnerCheck::Step;
Q_DECLARE_METATYPE(desk::PreflightFacts)

namespace
{

QVector<PartnerCheck> allPassed()
{
    QVector<PartnerCheck> steps;
    for (int step = 0; step <= int(Step::Version); ++step) {
        PartnerCheck check;
        check.step = Step(step);
        check.outcome = PartnerCheck::Outcome::Passed;
        steps.append(check);
    }
    return steps;
}

/// A partner of which everything is in order.
PreflightFacts partner()
{
    PreflightFacts facts;
    facts.runner.name = QStringLiteral("clinic-b");
    facts.runner.dags = {QStringLiteral("collect")};
    facts.runner.datasets = {{QStringLiteral("lungs"), 214}};
    facts.runner.partner.advert.automaticUpdate = true;
    facts.dagId = QStringLiteral("collect");
    facts.wantsDataset = true;
    facts.dataset = QStringLiteral("lungs");
    facts.form = FormMatch::Same;
    facts.serverRuns = true;
    facts.steps = allPassed();
    return facts;
}

PreflightFacts here()
{
    PreflightFacts facts = partner();
    facts.runner.isLocal = true;
    facts.runner.name = QStringLiteral("clinic-a");
    facts.steps.reset();
    facts.serverRuns = false;
    facts.airflow.phase = AirflowStatus::Phase::Connected;
    facts.form = FormMatch::Shown;
    return facts;
}

/// That step failed, and none after it was tried.
PreflightFacts failingAt(Step step, const char *field = "", ApiError::Kind kind = ApiError::Kind::Transport)
{
    PreflightFacts facts = partner();
    for (PartnerCheck &check : *facts.steps) {
        if (check.step == step) {
            check.outcome = PartnerCheck::Outcome::Failed;
            check.error.kind = kind;
            check.error.field = QLatin1String(field);
        } else if (check.step > step) {
            check.outcome = PartnerCheck::Outcome::Skipped;
        }
    }
    return facts;
}

} // namespace

class PreflightTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inOrder();
    void cells_data();
    void cells();
    void comesStepByStep();
    void everyFindingHasItsWords();
    void obstacle();
};

void PreflightTest::inOrder()
{
    const PreflightRow there = judge(partner());
    for (const PreflightCell &cell : there.cells)
        QCOMPARE(cell.outcome, Outcome::Ok);
    QCOMPARE(there.cell(PreflightCheck::Starts).finding, Finding::Confirmation);
    QCOMPARE(there.cell(PreflightCheck::Dataset).number, 214);
    QVERIFY(!blocks(there));
    const PreflightRow local = judge(here());
    QCOMPARE(local.cell(PreflightCheck::Certificate).outcome, Outcome::NotNeeded);
    QCOMPARE(local.cell(PreflightCheck::Token).outcome, Outcome::NotNeeded);
    QCOMPARE(local.cell(PreflightCheck::Reachable).outcome, Outcome::Ok);
    QCOMPARE(local.cell(PreflightCheck::Starts).finding, Finding::AtOnce);
    QVERIFY(!blocks(local));
}

void PreflightTest::cells_data()
{
    QTest::addColumn<PreflightFacts>("facts");
    QTest::addColumn<PreflightCheck>("check");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Finding>("finding");
    const auto with = [](auto change) {
        PreflightFacts facts = partner();
        change(facts);
        return facts;
    };
    const auto withHere = [](auto change) {
        PreflightFacts facts = here();
        change(facts);
        return facts;
    };
    using Check = PreflightCheck;
    // What is silent delays the job, and nothing else.
    QTest::addRow("no such name") << failingAt(Step::NameLookup) << Check::Reachable << Outcome::Warning
                                  << Finding::Unreachable;
    QTest::addRow("refuses") << failingAt(Step::Connection) << Check::Reachable << Outcome::Warning
                             << Finding::Unreachable;
    QTest::addRow("other server") << failingAt(Step::Path) << Check::Reachable << Outcome::Warning
                                  << Finding::Unreachable;
    QTest::addRow("never seen") << failingAt(Step::Connection) << Check::Certificate << Outcome::NotKnown
                                << Finding::NotKnown;
    QTest::addRow("our server is off") << with([](auto &f) { f.serverRuns = false; }) << Check::Reachable
                                       << Outcome::Warning << Finding::ServerOff;
    QTest::addRow("Airflow away") << withHere(
                                         [](auto &f) { f.airflow.phase = AirflowStatus::Phase::Offline; })
                                  << Check::Reachable << Outcome::Warning << Finding::Unreachable;
    QTest::addRow("certificate changed") << failingAt(Step::Certificate, "changed", ApiError::Kind::Tls)
                                         << Check::Certificate << Outcome::Failed << Finding::Refused;
    QTest::addRow("no TLS in time") << failingAt(Step::Certificate, "", ApiError::Kind::Timeout)
                                    << Check::Certificate << Outcome::NotKnown << Finding::NotKnown;
    QTest::addRow("not verified") << with([](auto &f) { f.runner.partner.check = CertificateCheck::Off; })
                                  << Check::Certificate << Outcome::Warning << Finding::NotVerified;
    QTest::addRow("clock") << failingAt(Step::Clock, "clock", ApiError::Kind::Invalid) << Check::Clock
                           << Outcome::Warning << Finding::ClockOff;
    QTest::addRow("Airflow's clock") << withHere([](auto &f) {
        f.airflow.clockDifference = std::chrono::minutes(3);
    }) << Check::Clock << Outcome::Warning
                                     << Finding::ClockOff;
    QTest::addRow("our token refused") << failingAt(Step::Token, "token", ApiError::Kind::SignIn)
                                       << Check::Token << Outcome::Failed << Finding::Refused;
    QTest::addRow("stranger") << failingAt(Step::Acquaintance) << Check::Token << Outcome::Failed
                              << Finding::Stranger;
    QTest::addRow("its token ended") << with([](auto &f) { f.runner.bar = Runner::Bar::TokenEnded; })
                                     << Check::Token << Outcome::Failed << Finding::TokenEnded;
    QTest::addRow("its token revoked") << with([](auto &f) { f.runner.bar = Runner::Bar::TokenRevoked; })
                                       << Check::Token << Outcome::Failed << Finding::TokenRevoked;
    QTest::addRow("DAG withdrawn") << with([](auto &f) { f.runner.dags.clear(); }) << Check::Dag
                                   << Outcome::Failed << Finding::NotAllowed;
    QTest::addRow("DAG paused") << withHere([](auto &f) { f.dagPaused = true; }) << Check::Dag
                                << Outcome::Failed << Finding::Paused;
    QTest::addRow("DAG broken") << withHere([](auto &f) { f.dagBroken = true; }) << Check::Dag
                                << Outcome::Failed << Finding::Broken;
    QTest::addRow("DAGs not told") << withHere([](auto &f) { f.dagsKnown = false; }) << Check::Dag
                                   << Outcome::NotKnown << Finding::NotKnown;
    QTest::addRow("other form") << with([](auto &f) { f.form = FormMatch::OtherForm; }) << Check::Form
                                << Outcome::Failed << Finding::OtherForm;
    QTest::addRow("wording alone") << with([](auto &f) { f.form = FormMatch::OtherWording; }) << Check::Form
                                   << Outcome::Warning << Finding::OtherWording;
    QTest::addRow("dataset withdrawn") << with([](auto &f) { f.runner.datasets.clear(); }) << Check::Dataset
                                       << Outcome::Failed << Finding::NotAllowed;
    QTest::addRow("dataset empty") << with([](auto &f) { f.runner.datasets.first().identifierCount = 0; })
                                   << Check::Dataset << Outcome::Failed << Finding::Empty;
    QTest::addRow("no dataset needed") << with([](auto &f) { f.wantsDataset = false; }) << Check::Dataset
                                       << Outcome::NotNeeded << Finding::NotNeeded;
    QTest::addRow("series one by one") << with([](auto &f) { f.explicitSeries = 3; }) << Check::Dataset
                                       << Outcome::Failed << Finding::NotAllowed;
    QTest::addRow("the same, here") << withHere([](auto &f) { f.explicitSeries = 3; }) << Check::Dataset
                                    << Outcome::Ok << Finding::Fine;
    QTest::addRow("automatic") << with([](auto &f) { f.runner.partner.advert.automaticExecution = true; })
                               << Check::Starts << Outcome::Ok << Finding::AtOnce;
    QTest::addRow("does not ask") << with([](auto &f) { f.runner.partner.advert.automaticUpdate = false; })
                                  << Check::Starts << Outcome::Warning << Finding::NotAsking;
}

void PreflightTest::cells()
{
    QFETCH(const PreflightFacts, facts);
    QFETCH(const PreflightCheck, check);
    QFETCH(const Outcome, outcome);
    QFETCH(const Finding, finding);
    const PreflightRow row = judge(facts);
    QCOMPARE(row.cell(check).outcome, outcome);
    QCOMPARE(row.cell(check).finding, finding);
    QCOMPARE(blocks(row), outcome == Outcome::Failed);
    if (outcome == Outcome::Failed)
        QCOMPARE(failedChecks(row), QVector<PreflightCheck>{check});
    QVERIFY(!wordFor(check, row.cell(check)).isEmpty());
    QVERIFY(describe(check, row.cell(check), row.runner).size() > 10);
}

void PreflightTest::comesStepByStep()
{
    PreflightFacts facts = partner();
    facts.asking = true;
    facts.steps.reset();
    PreflightRow row = judge(facts);
    for (const PreflightCheck check : {PreflightCheck::Reachable, PreflightCheck::Certificate,
             PreflightCheck::Clock, PreflightCheck::Token})
        QCOMPARE(row.cell(check).outcome, Outcome::Checking);
    QCOMPARE(row.cell(PreflightCheck::Dag).outcome, Outcome::Ok); // known without asking
    facts.steps = allPassed().mid(0, 3);
    row = judge(facts);
    QCOMPARE(row.cell(PreflightCheck::Reachable).outcome, Outcome::Ok);
    QCOMPARE(row.cell(PreflightCheck::Certificate).outcome, Outcome::Ok);
    QCOMPARE(row.cell(PreflightCheck::Clock).outcome, Outcome::Checking);
    facts.asking = false;
    facts.steps.reset(); // the test itself was refused
    row = judge(facts);
    QCOMPARE(row.cell(PreflightCheck::Token).outcome, Outcome::NotKnown);
    QVERIFY(!blocks(row));
}

void PreflightTest::everyFindingHasItsWords()
{
    QSet<QString> words;
    for (int i = 0; i <= int(Finding::NotAsking); ++i) {
        PreflightCell cell;
        cell.finding = Finding(i);
        words.insert(wordFor(PreflightCheck::Dag, cell));
        QVERIFY(!describe(PreflightCheck::Dag, cell, QStringLiteral("clinic-b")).isEmpty());
    }
    QVERIFY(!words.contains(QString()));
    QSet<QString> names;
    for (int i = 0; i < preflightChecks; ++i)
        names.insert(nameOf(PreflightCheck(i)));
    QCOMPARE(names.size(), preflightChecks);
}

void PreflightTest::obstacle()
{
    QCOMPARE(describeObstacle({judge(here()), judge(partner())}), QString());
    const QString why = describeObstacle(
        {judge(here()), judge(failingAt(Step::Certificate, "changed", ApiError::Kind::Tls))});
    QCOMPARE(why, QStringLiteral("clinic-b: Certificate refused"));
}

QTEST_GUILESS_MAIN(PreflightTest)
#include "preflight_test.moc"
