// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/identifier_model.h"
#include "models/series_filter.h"
#include "models/series_model.h"
#include "tests/support/scripted_backend.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace desk;

namespace
{

Series series(int number, const char *modality, const char *description, int images)
{
    return {QStringLiteral("1.2.%1").arg(number), QLatin1String(modality), QLatin1String(description),
        QDate(2026, 9, number), images, QStringLiteral("/images/%1").arg(number)};
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

/// Series as tables show them: of a folder, of a dataset, searched, sorted and ticked.
class SeriesModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesReadings();
    void forgetsPatients();
    void searchesSortsAndTicks();
    void showsWhatIsKnownOfADataset();
};

void SeriesModelTest::takesReadings()
{
    SeriesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.take({series(1, "CT", "Thorax", 1), series(2, "MR", "Liver", 3)});
    model.take({series(2, "MR", "Liver", 9), series(3, "CT", "Topogram", 0), series(3, "CT", "Topogram", 2)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 1, SeriesColumns::Images), QStringLiteral("9"));
    QCOMPARE(cell(model, 2, SeriesColumns::Images), QStringLiteral("2"));
    QCOMPARE(
        cell(model, 0, SeriesColumns::Date), QLocale().toString(QDate(2026, 9, 1), QLocale::ShortFormat));
    QCOMPARE(model.index(0, 0).data(SeriesColumns::FileRole).toString(), QStringLiteral("/images/1"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(resets.size(), 0);
}

void SeriesModelTest::forgetsPatients()
{
    SeriesModel model;
    model.take({series(1, "CT", "Thorax", 1)});
    model.setPatients({{QStringLiteral("1.2.1"), {QStringLiteral("Eva Test"), QStringLiteral("47")}}});
    QCOMPARE(cell(model, 0, SeriesColumns::Patient), QStringLiteral("Eva Test (47)"));
    model.setPatients({});
    QCOMPARE(cell(model, 0, SeriesColumns::Patient), QString());
    QVERIFY(!model.index(0, 0).data(SeriesColumns::SearchRole).toString().contains(QStringLiteral("eva")));
}

void SeriesModelTest::searchesSortsAndTicks()
{
    SeriesModel model;
    SeriesFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy told(&filter, &SeriesFilter::ticksChanged);
    model.take({series(1, "CT", "Thorax", 20), series(2, "MR", "Liver", 3), series(3, "CT", "Liver", 100)});
    filter.setText(QStringLiteral(" liver  CT "));
    QCOMPARE(filter.rowCount(), 1);
    filter.tickShown();
    QCOMPARE(filter.ticked(), QStringList{QStringLiteral("1.2.3")});
    filter.setText({});
    QCOMPARE(filter.rowCount(), 3);
    QCOMPARE(filter.tickCount(), 1);
    filter.sort(SeriesColumns::Images, Qt::DescendingOrder);
    QCOMPARE(cell(filter, 0, SeriesColumns::Images), QStringLiteral("100"));
    QCOMPARE(filter.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(filter.setData(filter.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!filter.setData(filter.index(2, 1), Qt::Checked, Qt::CheckStateRole));
    // In the order in which they were found, not in that of the view.
    QCOMPARE(filter.ticked(), (QStringList{QStringLiteral("1.2.2"), QStringLiteral("1.2.3")}));
    // Some ticked: all are; all ticked: none is.
    const QModelIndexList all{filter.index(0, 0), filter.index(1, 0), filter.index(2, 0)};
    filter.toggle(all);
    QCOMPARE(filter.tickCount(), 3);
    filter.toggle(all);
    QCOMPARE(filter.tickCount(), 0);
    QCOMPARE(told.size(), 4);
    filter.clearTicks();
    QCOMPARE(told.size(), 4);
}

void SeriesModelTest::showsWhatIsKnownOfADataset()
{
    ScriptedBackend backend;
    QStringList identifiers;
    for (int i = 0; i < 1200; ++i)
        identifiers.append(QStringLiteral("1.2.%1").arg(i));
    backend.identifierLists.insert(QStringLiteral("lungs"), identifiers);
    QHash<QString, Series> known;
    IdentifierModel model(backend);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setKnownSeries(known);
    QCOMPARE(model.columnCount(), int(SeriesColumns::Count));
    model.show(QStringLiteral("lungs"));
    QTRY_COMPARE(model.rowCount(), IdentifierModel::window);
    QCOMPARE(cell(model, 2, SeriesColumns::Identifier), QStringLiteral("1.2.2"));
    QCOMPARE(cell(model, 2, SeriesColumns::Images), QString()); // not 0: nobody knows
    known.insert(QStringLiteral("1.2.2"), series(2, "MR", "Liver", 3));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.knownSeriesChanged();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(cell(model, 2, SeriesColumns::Description), QStringLiteral("Liver"));
    // The rest at once, also while a window is on its way.
    model.fetchMore({});
    model.fetchAll();
    QTRY_COMPARE(model.rowCount(), 1200);
    QVERIFY(model.isComplete());
    QCOMPARE(model.identifiers(), identifiers);
    QCOMPARE(backend.callCount(QStringLiteral("identifiers")), 3);
}

QTEST_GUILESS_MAIN(SeriesModelTest)
#include "series_model_test.moc"
