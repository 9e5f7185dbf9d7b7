// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/dataset_filter.h"
#include "models/dataset_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace desk;

namespace
{

Dataset dataset(const QString &name, int count)
{
    Dataset dataset;
    dataset.name = name;
    dataset.identifierCount = count;
    dataset.created = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    return dataset;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data(DatasetModel::NameRole).toString());
    return names;
}

} // namespace

class DatasetModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readingsChangeRows();
    void cells();
    void sortsAndSearches();
};

void DatasetModelTest::readingsChangeRows()
{
    DatasetModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setDatasets(
        {dataset(QStringLiteral("a"), 1), dataset(QStringLiteral("b"), 2), dataset(QStringLiteral("c"), 3)});
    const QPersistentModelIndex kept = model.index(2, 1);
    model.setDatasets({dataset(QStringLiteral("c"), 4), dataset(QStringLiteral("d"), 5)});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changed.size(), 1);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 0);
    QCOMPARE(kept.data(DatasetModel::CountRole).toInt(), 4);
    QCOMPARE(names(model), (QStringList{QStringLiteral("c"), QStringLiteral("d")}));
}

void DatasetModelTest::cells()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    DatasetModel model;
    model.setDatasets({dataset(QStringLiteral("thorax"), 1204)});
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("1,204"));
    QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
    QVERIFY(!model.index(0, 2).data().toString().isEmpty());
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Series"));
}

void DatasetModelTest::sortsAndSearches()
{
    DatasetModel model;
    DatasetFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    const QString thorax = QStringLiteral("ct-thorax");
    const QString liver = QStringLiteral("MR-liver");
    const QString head = QStringLiteral("ct-head");
    model.setDatasets({dataset(thorax, 9), dataset(liver, 100), dataset(head, 20)});
    QCOMPARE(names(filter), (QStringList{head, thorax, liver}));
    filter.sort(int(DatasetModel::Column::Series), Qt::DescendingOrder);
    QCOMPARE(names(filter), (QStringList{liver, head, thorax})); // by number, not by text
    filter.setText(QStringLiteral("CT"));
    QCOMPARE(names(filter), (QStringList{head, thorax}));
    QCOMPARE(filter.rowOf(thorax), 1);
    QCOMPARE(filter.rowOf(liver), -1);
}

QTEST_GUILESS_MAIN(DatasetModelTest)
#include "dataset_model_test.moc"
