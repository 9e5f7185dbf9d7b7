// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/runner_list.h"

#include "models/preflight_run.h"
#include "tests/support/await.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_partners.h"
#include "tests/support/sample_runners.h"

#include <QSignalSpy>

using namespace desk;

/// Who can run a workflow, as read from the backend, and what each of them answers before a start.
class RunnerListTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void thisInstanceComesFirst();
    void aloneNothingIsAsked();
    void followsThePartners();
    void failureKeepsWhatWasRead();
    void everybodyIsAskedAtOnce();
    void latePartnersAnswerIsDropped();
    void formsAreCompared();

private:
    PreflightPlan plan(const QStringList &runners) const
    {
        return {QStringLiteral("dataset-statistics"), true, QStringLiteral("ct-thorax-2026"), 0, runners};
    }
    std::unique_ptr<ScriptedBackend> m_backend;
    const QString m_a = QStringLiteral("clinic-a");
    const QString m_b = QStringLiteral("clinic-b");
    const QString m_c = QStringLiteral("clinic-c");
};

void RunnerListTest::init()
{
    m_backend = std::make_unique<ScriptedBackend>();
    fillSample(*m_backend);
    fillRunners(*m_backend);
}

void RunnerListTest::thisInstanceComesFirst()
{
    std::reverse(
        m_backend->scriptedPartners.partnerList.begin(), m_backend->scriptedPartners.partnerList.end());
    RunnerList list(*m_backend);
    QVERIFY(!list.isKnown());
    QCOMPARE(list.runners().size(), 1); // this one is known without asking
    list.read();
    QTRY_VERIFY(list.localDagsKnown());
    QStringList names;
    for (const Runner &runner : list.runners())
        names.append(runner.name);
    QCOMPARE(names, (QStringList{m_a, m_b, m_c, QStringLiteral("clinic-d"), QStringLiteral("clinic-g"),
                        QStringLiteral("institute-e")}));
    QVERIFY(list.runners().first().isLocal);
    QCOMPARE(list.runners().first().dags.size(), 6);
    QCOMPARE(list.runners().first().datasets.size(), 4);
    QCOMPARE(list.find(QStringLiteral("institute-e"))->bar, Runner::Bar::TokenEnded);
    QCOMPARE(list.find(QStringLiteral("clinic-g"))->bar, Runner::Bar::TokenRevoked);
    QCOMPARE(list.named({m_c, m_a, QStringLiteral("nobody")}).size(), 2);
    QVERIFY(list.hasPartners());
}

void RunnerListTest::aloneNothingIsAsked()
{
    m_backend->scriptedPartners.partnerList.clear();
    RunnerList list(*m_backend);
    list.read();
    QTRY_VERIFY(list.isKnown());
    QVERIFY(!list.hasPartners());
    QTest::qWait(20);
    QCOMPARE(m_backend->callCount(QStringLiteral("dags")), 0);
    QCOMPARE(m_backend->callCount(QStringLiteral("datasets")), 0);
}

void RunnerListTest::followsThePartners()
{
    RunnerList list(*m_backend);
    list.read();
    QTRY_VERIFY(list.localDagsKnown());
    QSignalSpy changed(&list, &RunnerList::changed);
    m_backend->scriptedPartners.partnerList.removeFirst();
    Q_EMIT m_backend->scriptedPartners.partnersChanged();
    QTRY_COMPARE(list.runners().size(), 5);
    QVERIFY(!list.find(m_b));
    QTRY_VERIFY(!changed.isEmpty());
    m_backend->datasetList.removeFirst();
    Q_EMIT m_backend->datasetsChanged();
    QTRY_COMPARE(list.runners().first().datasets.size(), 3);
}

void RunnerListTest::failureKeepsWhatWasRead()
{
    RunnerList list(*m_backend);
    list.read();
    QTRY_COMPARE(list.runners().size(), 6);
    ApiError error;
    error.kind = ApiError::Kind::Store;
    m_backend->scriptedPartners.error = error;
    list.read();
    QTRY_VERIFY(list.error());
    QCOMPARE(list.runners().size(), 6);
    m_backend->scriptedPartners.error.reset();
    list.read();
    QTRY_VERIFY(!list.error());
}

void RunnerListTest::everybodyIsAskedAtOnce()
{
    RunnerList list(*m_backend);
    list.read();
    QTRY_VERIFY(list.localDagsKnown());
    m_backend->scriptedPartners.testTime = std::chrono::milliseconds(100);
    PreflightRun run(*m_backend, list);
    run.start(plan({m_a, m_b, QStringLiteral("clinic-d")}));
    QCOMPARE(m_backend->scriptedPartners.calls.count(QStringLiteral("test clinic-b")), 1);
    QCOMPARE(m_backend->scriptedPartners.calls.count(QStringLiteral("test clinic-d")), 1);
    QVERIFY(run.isAsking());
    QCOMPARE(run.answered(), 1); // this instance
    QTRY_VERIFY(!run.isAsking());
    QCOMPARE(run.rows().size(), 3);
    QVERIFY(run.asked().isValid());
    QCOMPARE(run.rows().at(1).cell(PreflightCheck::Token).outcome, PreflightCell::Outcome::Ok);
}

void RunnerListTest::latePartnersAnswerIsDropped()
{
    RunnerList list(*m_backend);
    list.read();
    QTRY_VERIFY(list.localDagsKnown());
    ScriptedPartners &partners = m_backend->scriptedPartners;
    partners.testOutcomes.insert(
        QStringLiteral("b"), testFailingAt(int(PartnerCheck::Step::Token), ApiError::Kind::SignIn, "token"));
    partners.testTime = std::chrono::milliseconds(60);
    PreflightRun run(*m_backend, list);
    run.start(plan({m_b}));
    QCOMPARE(run.rows().first().cell(PreflightCheck::Token).outcome, PreflightCell::Outcome::Failed);
    partners.testOutcomes.clear();
    run.start(plan({m_b}));
    QCOMPARE(run.rows().first().cell(PreflightCheck::Token).outcome, PreflightCell::Outcome::Ok);
    QTRY_VERIFY(!run.isAsking());
    QTest::qWait(100);
    QCOMPARE(run.rows().first().cell(PreflightCheck::Token).outcome, PreflightCell::Outcome::Ok);
}

void RunnerListTest::formsAreCompared()
{
    RunnerList list(*m_backend);
    list.read();
    QTRY_VERIFY(list.localDagsKnown());
    PreflightRun run(*m_backend, list);
    run.start(plan({m_a, m_b, m_c}));
    const auto form = [&run](int row) { return run.rows().at(row).cell(PreflightCheck::Form).finding; };
    QTRY_COMPARE(form(1), PreflightFinding::Fine);
    QCOMPARE(form(0), PreflightFinding::Shown);
    QCOMPARE(form(2), PreflightFinding::OtherForm);
    QVERIFY(blocks(run.rows().at(2)));
}

QTEST_GUILESS_MAIN(RunnerListTest)
#include "runner_list_test.moc"
