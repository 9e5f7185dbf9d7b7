// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/difference_model.h"
#include "models/preflight_model.h"
#include "models/shared_dataset_model.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace desk;

namespace
{

Runner runner(const QString &name, const QVector<SharedDataset> &datasets)
{
    Runner made;
    made.name = name;
    made.datasets = datasets;
    return made;
}

} // namespace

/// The tables of the wizard that have a column or a row for each runner.
class RunnerModelsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharedDatasets();
    void differences();
    void preflight();
};

void RunnerModelsTest::sharedDatasets()
{
    SharedDatasetModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString a = QStringLiteral("clinic-a");
    const QString b = QStringLiteral("clinic-b");
    model.setRunners(
        {runner(a, {{QStringLiteral("brain"), 4}, {QStringLiteral("lungs"), 5}, {QStringLiteral("knee"), 2}}),
            runner(b, {{QStringLiteral("lungs"), 7}, {QStringLiteral("knee"), 0}})});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.usable(), 1);
    QCOMPARE(model.rowOf(QStringLiteral("lungs")), 0); // what can be used comes first
    QCOMPARE(model.countsOf(0), (QHash<QString, int>{{a, 5}, {b, 7}}));
    const QModelIndex brain = model.index(model.rowOf(QStringLiteral("brain")), 0);
    QCOMPARE(
        brain.data(SharedDatasetModel::ReasonRole).toString(), QStringLiteral("Not allowed at clinic-b"));
    QVERIFY(!brain.data(SharedDatasetModel::UsableRole).toBool());
    QCOMPARE(brain.siblingAtColumn(2).data().toString(), QStringLiteral("not allowed"));
    QCOMPARE(
        model.index(model.rowOf(QStringLiteral("knee")), 0).data(SharedDatasetModel::ReasonRole).toString(),
        QStringLiteral("Empty at clinic-b"));
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), b);
    model.setRunners({runner(b, {{QStringLiteral("lungs"), 7}})});
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.usable(), 1);
    QCOMPARE(model.rowOf(QStringLiteral("brain")), -1);
}

void RunnerModelsTest::differences()
{
    DifferenceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SchemaDifference wording{QStringLiteral("workflow_form"), {QStringLiteral("bins")},
        QStringLiteral("Bins"), QStringLiteral("title"), {QStringLiteral("Bins"), QStringLiteral("Classes")},
        SchemaDifference::Weight::Note};
    SchemaDifference type{{}, {QStringLiteral("bins")}, QStringLiteral("Bins"), QStringLiteral("type"),
        {QJsonArray{QStringLiteral("integer"), QStringLiteral("null")}, QStringLiteral("number")},
        SchemaDifference::Weight::Blocks};
    SchemaDifference form{
        QStringLiteral("workflow_form"), {}, {}, {}, {true, false}, SchemaDifference::Weight::Blocks};
    SchemaDifference entries{{}, {QStringLiteral("p"), QStringLiteral("[]")}, QStringLiteral("Percentiles"),
        QStringLiteral("maximum"), {QJsonValue::Undefined, 95.5}, SchemaDifference::Weight::Blocks};
    SchemaDifference text{{}, {QStringLiteral("note")}, QStringLiteral("Note"), QStringLiteral("default"),
        {QString(), QJsonValue::Null}, SchemaDifference::Weight::Note};
    model.setDifferences(
        {QStringLiteral("clinic-a"), QStringLiteral("clinic-b")}, {wording, type, form, entries, text});
    const auto row = [&model](int at) {
        QStringList cells;
        for (int column = 0; column < 3; ++column)
            cells.append(model.index(at, column).data().toString());
        return cells.join(QStringLiteral(" | "));
    };
    QCOMPARE(row(0),
        QStringLiteral("Bins: kind of value | whole number, nothing | number")); // what blocks is first
    QCOMPARE(row(1), QStringLiteral("Form of the workflow: there is one | yes | no"));
    QCOMPARE(row(2),
        QStringLiteral("Entries of Percentiles: largest value | – | %1").arg(QLocale().toString(95.5)));
    QCOMPARE(row(3), QStringLiteral("Bins: name shown | Bins | Classes"));
    QCOMPARE(row(4), QStringLiteral("Note: proposed value | empty | nothing"));
    QVERIFY(model.index(0, 2).data(DifferenceModel::OddRole).toBool());
    QVERIFY(!model.index(0, 1).data(DifferenceModel::OddRole).toBool());
    QVERIFY(model.index(0, 0).data(DifferenceModel::BlocksRole).toBool());
    QVERIFY(!model.index(3, 0).data(DifferenceModel::BlocksRole).toBool());
    QVERIFY(model.index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QLatin1String("keeps it from starting")));
}

/// New answers change cells; who is asked stays in its place.
void RunnerModelsTest::preflight()
{
    PreflightModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    PreflightRow row;
    row.runner = QStringLiteral("clinic-b");
    row.cells[size_t(PreflightCheck::Token)].outcome = PreflightCell::Outcome::Checking;
    row.cells[size_t(PreflightCheck::Token)].finding = PreflightFinding::Asking;
    model.setRows({row});
    QCOMPARE(resets.size(), 1);
    const QModelIndex token = model.index(0, 1 + int(PreflightCheck::Token));
    QCOMPARE(token.data().toString(), QStringLiteral("checking…"));
    row.cells[size_t(PreflightCheck::Token)].outcome = PreflightCell::Outcome::Failed;
    row.cells[size_t(PreflightCheck::Token)].finding = PreflightFinding::TokenEnded;
    model.setRows({row});
    QCOMPARE(resets.size(), 1);
    QCOMPARE(token.data().toString(), QStringLiteral("ended"));
    QCOMPARE(token.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Token: ended, fails"));
    QVERIFY(token.data(Qt::ToolTipRole)
                .toString()
                .contains(QLatin1String("clinic-b fetches its jobs has ended")));
    QCOMPARE(model.headerData(4, Qt::Horizontal).toString(), QStringLiteral("Token"));
}

QTEST_GUILESS_MAIN(RunnerModelsTest)
#include "runner_models_test.moc"
