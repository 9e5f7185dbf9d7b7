// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/runner.h"

#include <QTest>

using namespace desk;

namespace
{

Runner runner(const char *name, const QStringList &dags, const QVector<SharedDataset> &datasets = {})
{
    Runner made;
    made.name = QLatin1String(name);
    made.dags = dags;
    made.datasets = datasets;
    return made;
}

const QDateTime now(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);

} // namespace

class RunnerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void intersectionOfThree();
    void datasetsOfThree();
    void nobody();
    void bars_data();
    void bars();
};

/// Each pair has something in common that the third does not have: pairwise intersection would let it pass.
void RunnerTest::intersectionOfThree()
{
    const QVector<SharedDag> dags =
        sharedDags({runner("a", {QStringLiteral("all"), QStringLiteral("ab"), QStringLiteral("ac")}),
            runner("b", {QStringLiteral("ab"), QStringLiteral("all"), QStringLiteral("bc")}),
            runner("c",
                {QStringLiteral("bc"), QStringLiteral("ac"), QStringLiteral("all"), QStringLiteral("c")})});
    const QVector<SharedDag> expected{{QStringLiteral("ab"), {QStringLiteral("c")}},
        {QStringLiteral("ac"), {QStringLiteral("b")}}, {QStringLiteral("all"), {}},
        {QStringLiteral("bc"), {QStringLiteral("a")}},
        {QStringLiteral("c"), {QStringLiteral("a"), QStringLiteral("b")}}};
    QCOMPARE(dags, expected);
}

void RunnerTest::datasetsOfThree()
{
    const QVector<DatasetAtRunners> datasets =
        datasetsAt({runner("a", {}, {{QStringLiteral("lungs"), 5}, {QStringLiteral("liver"), 3}}),
            runner("b", {}, {{QStringLiteral("liver"), 0}, {QStringLiteral("lungs"), 7}}),
            runner("c", {}, {{QStringLiteral("lungs"), 1}})});
    const QVector<DatasetAtRunners> expected{{QStringLiteral("liver"), {3, 0, -1}, {QStringLiteral("c")}},
        {QStringLiteral("lungs"), {5, 7, 1}, {}}};
    QCOMPARE(datasets, expected);
}

void RunnerTest::nobody()
{
    QVERIFY(sharedDags({}).isEmpty());
    QVERIFY(datasetsAt({}).isEmpty());
    QCOMPARE(
        sharedDags({runner("a", {QStringLiteral("x")})}), (QVector<SharedDag>{{QStringLiteral("x"), {}}}));
}

void RunnerTest::bars_data()
{
    QTest::addColumn<bool>("told");
    QTest::addColumn<QStringList>("dags");
    QTest::addColumn<QVector<PartnerToken>>("tokens");
    QTest::addColumn<Runner::Bar>("bar");
    const PartnerToken endless{1, now.addDays(-3), {}};
    const PartnerToken ended{2, now.addDays(-3), now.addSecs(-1)};
    const PartnerToken earlier{3, now.addDays(-9), now.addDays(-2)};
    const PartnerToken valid{4, now.addDays(-3), now.addSecs(1)};
    const QStringList dags{QStringLiteral("collect")};
    QTest::addRow("fine") << true << dags << QVector<PartnerToken>{endless} << Runner::Bar::None;
    QTest::addRow("one ended, one valid")
        << true << dags << QVector<PartnerToken>{ended, valid} << Runner::Bar::None;
    QTest::addRow("all ended") << true << dags << QVector<PartnerToken>{earlier, ended}
                               << Runner::Bar::TokenEnded;
    QTest::addRow("revoked") << true << dags << QVector<PartnerToken>{} << Runner::Bar::TokenRevoked;
    QTest::addRow("never told") << false << QStringList() << QVector<PartnerToken>{endless}
                                << Runner::Bar::NeverTold;
    QTest::addRow("nothing") << true << QStringList() << QVector<PartnerToken>{endless}
                             << Runner::Bar::AllowsNothing;
}

void RunnerTest::bars()
{
    QFETCH(const bool, told);
    QFETCH(const QStringList, dags);
    QFETCH(const QVector<PartnerToken>, tokens);
    QFETCH(const Runner::Bar, bar);
    Partner partner;
    partner.name = QStringLiteral("clinic-b");
    partner.advert.dags = dags;
    if (told)
        partner.lastContact = now.addSecs(-10);
    const Runner made = toRunner(partner, {}, tokens, now);
    QCOMPARE(made.bar, bar);
    QCOMPARE(made.canRun(), bar == Runner::Bar::None);
    QCOMPARE(made.dags, dags);
    if (bar == Runner::Bar::TokenEnded)
        QCOMPARE(made.tokenEnded, now.addSecs(-1)); // the last of them
}

QTEST_GUILESS_MAIN(RunnerTest)
#include "runner_test.moc"
