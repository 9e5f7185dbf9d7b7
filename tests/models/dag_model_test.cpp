// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/dag_filter.h"
#include "models/dag_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace desk;

namespace
{

Dag dag(const QString &id, const QStringList &tags = {}, const QString &description = {})
{
    Dag dag;
    dag.id = id;
    dag.displayName = id;
    dag.tags = tags;
    dag.description = description;
    return dag;
}

QStringList shown(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

class DagModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readingsChangeRows();
    void obstacles();
    void notAllowedEverywhere();
    void search_data();
    void search();
    void tags();
};

void DagModelTest::readingsChangeRows()
{
    DagModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    QVector<Dag> dags{dag(QStringLiteral("a")), dag(QStringLiteral("b")), dag(QStringLiteral("c")),
        dag(QStringLiteral("d")), dag(QStringLiteral("e"))};
    model.setDags(dags);
    QCOMPARE(inserted.size(), 1);
    const QPersistentModelIndex kept = model.index(model.rowOf(QStringLiteral("d")), 0);

    model.setDags(dags);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(inserted.size(), 1);

    dags[3].paused = true;
    dags.removeAt(1);
    dags.removeAt(1);
    dags.append(dag(QStringLiteral("f")));
    model.setDags(dags);
    QCOMPARE(removed.size(), 1); // b and c stand together
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(shown(model),
        (QStringList{QStringLiteral("a"), QStringLiteral("d"), QStringLiteral("e"), QStringLiteral("f")}));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(DagModel::IdRole).toString(), QStringLiteral("d"));
    QCOMPARE(model.rowOf(QStringLiteral("f")), 3);
    QCOMPARE(model.rowOf(QStringLiteral("b")), -1);

    model.setDags({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.size(), 0);
}

void DagModelTest::obstacles()
{
    Dag paused = dag(QStringLiteral("a-paused"));
    paused.paused = true;
    Dag broken = dag(QStringLiteral("a-broken"));
    broken.paused = true; // a broken file is the graver reason
    broken.hasImportErrors = true;
    DagModel model;
    model.setDags({broken, paused, dag(QStringLiteral("good"))});
    QCOMPARE(model.startable(), 1);
    DagFilter filter;
    filter.setSourceModel(&model);
    QCOMPARE(shown(filter),
        (QStringList{QStringLiteral("good"), QStringLiteral("a-paused"), QStringLiteral("a-broken")}));
    QCOMPARE(filter.index(1, 0).data(DagModel::ObstacleRole).toInt(), int(DagModel::Obstacle::Paused));
    QCOMPARE(filter.index(2, 0).data(DagModel::ObstacleRole).toInt(), int(DagModel::Obstacle::ImportError));
}

void DagModelTest::notAllowedEverywhere()
{
    DagModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    DagFilter filter;
    filter.setSourceModel(&model);
    Dag paused = dag(QStringLiteral("a"));
    paused.paused = true;
    model.setDags({paused, dag(QStringLiteral("b")), dag(QStringLiteral("c"))});
    const QStringList clinics{QStringLiteral("clinic-b"), QStringLiteral("clinic-c")};
    model.setMissing({{QStringLiteral("a"), clinics}, {QStringLiteral("b"), {QStringLiteral("clinic-c")}}});
    QCOMPARE(model.startable(), 1);
    const QModelIndex a = model.index(model.rowOf(QStringLiteral("a")), 0);
    QCOMPARE(a.data(DagModel::ObstacleRole).toInt(), int(DagModel::Obstacle::NotAllowed));
    QCOMPARE(a.data(DagModel::MissingRole).toStringList(), clinics);
    QCOMPARE(shown(filter), (QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
    model.setMissing({});
    QCOMPARE(model.obstacleOf(model.dag(a.row())), DagModel::Obstacle::Paused);
    QCOMPARE(model.startable(), 2);
}

void DagModelTest::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QStringList>("expected");
    const QString collect = QStringLiteral("collect-metadata");
    const QString lung = QStringLiteral("lung-segmentation");
    const QString train = QStringLiteral("train");
    QTest::newRow("all") << QString() << QString() << QStringList{collect, lung, train};
    QTest::newRow("id") << QStringLiteral("LUNG") << QString() << QStringList{lung};
    QTest::newRow("description") << QStringLiteral("headers") << QString() << QStringList{collect};
    QTest::newRow("tag in the text") << QStringLiteral("gpu") << QString() << QStringList{lung, train};
    QTest::newRow("every word") << QStringLiteral(" gpu  lungs ") << QString() << QStringList{lung};
    QTest::newRow("chosen tag") << QString() << QStringLiteral("GPU") << QStringList{lung, train};
    QTest::newRow("tag and text") << QStringLiteral("train") << QStringLiteral("GPU") << QStringList{train};
    QTest::newRow("nothing") << QStringLiteral("xyz") << QString() << QStringList();
}

void DagModelTest::search()
{
    DagModel model;
    model.setDags({dag(QStringLiteral("train"), {QStringLiteral("GPU")}),
        dag(QStringLiteral("collect-metadata"), {QStringLiteral("metadata")},
            QStringLiteral("Reads the DICOM headers")),
        dag(QStringLiteral("lung-segmentation"), {QStringLiteral("CT"), QStringLiteral("GPU")},
            QStringLiteral("Finds lungs"))});
    DagFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    QFETCH(QString, text);
    QFETCH(QString, tag);
    filter.setText(text);
    filter.setTag(tag);
    QTEST(shown(filter), "expected");
    QCOMPARE(filter.isNarrowed(), !text.isEmpty() || !tag.isEmpty());
}

void DagModelTest::tags()
{
    DagModel model;
    model.setDags({dag(QStringLiteral("a"), {QStringLiteral("z"), QStringLiteral("m")}),
        dag(QStringLiteral("b"), {QStringLiteral("z")}), dag(QStringLiteral("c"), {QStringLiteral("a")})});
    QCOMPARE(model.tags(), (QStringList{QStringLiteral("z"), QStringLiteral("a"), QStringLiteral("m")}));
}

QTEST_GUILESS_MAIN(DagModelTest)
#include "dag_model_test.moc"
