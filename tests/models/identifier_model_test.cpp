// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/identifier_model.h"
#include "tests/support/scripted_backend.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace desk;

namespace
{

QStringList list(const QString &stem, int count)
{
    QStringList identifiers;
    for (int i = 0; i < count; ++i)
        identifiers.append(QStringLiteral("%1.%2").arg(stem).arg(i));
    return identifiers;
}

} // namespace

class IdentifierModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsInWindows();
    void dropsLateAnswers();
    void stopsAtAFailure();
    void explicitList();
};

void IdentifierModelTest::readsInWindows()
{
    ScriptedBackend backend;
    const QStringList all = list(QStringLiteral("1.2"), 1200);
    backend.identifierLists.insert(QStringLiteral("big"), all);
    IdentifierModel model(backend);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show(QStringLiteral("big"));
    QVERIFY(model.isLoading());
    QVERIFY(!model.canFetchMore({})); // one window at a time
    QTRY_COMPARE(model.rowCount(), 500);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 1000);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 1200);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.identifiers(), all);
    QCOMPARE(model.index(700, 0).data(IdentifierModel::PositionRole).toInt(), 701);
    QCOMPARE(backend.callCount(QStringLiteral("identifiers")), 3);
    QCOMPARE(resets.size(), 0);
}

void IdentifierModelTest::dropsLateAnswers()
{
    ScriptedBackend backend;
    backend.identifierLists.insert(QStringLiteral("a"), list(QStringLiteral("1"), 3));
    backend.identifierLists.insert(QStringLiteral("b"), list(QStringLiteral("2"), 2));
    backend.delay = std::chrono::milliseconds(30);
    IdentifierModel model(backend);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(QStringLiteral("a"));
    model.show(QStringLiteral("b"));
    QTRY_COMPARE(model.rowCount(), 2);
    QTest::qWait(60);
    QCOMPARE(model.identifiers(), backend.identifierLists.value(QStringLiteral("b")));
    model.show({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isLoading());
}

void IdentifierModelTest::stopsAtAFailure()
{
    ScriptedBackend backend;
    backend.identifierLists.insert(QStringLiteral("a"), list(QStringLiteral("1"), 700));
    IdentifierModel model(backend);
    QSignalSpy failed(&model, &IdentifierModel::failed);
    model.show(QStringLiteral("a"));
    QTRY_COMPARE(model.rowCount(), 500);
    ApiError error;
    error.kind = ApiError::Kind::Store;
    backend.fail(QStringLiteral("identifiers"), error);
    model.fetchMore({});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(model.rowCount(), 500);  // what was read stays
    QVERIFY(!model.canFetchMore({})); // and a view does not ask again and again
    backend.allow(QStringLiteral("identifiers"));
    model.retry();
    QTRY_COMPARE(model.rowCount(), 700);
}

void IdentifierModelTest::explicitList()
{
    ScriptedBackend backend;
    IdentifierModel model(backend);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showExplicit(list(QStringLiteral("1"), 7));
    QCOMPARE(model.rowCount(), 7);
    QVERIFY(!model.canFetchMore({}));
    model.showExplicit({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(backend.calls.size(), 0);
}

QTEST_GUILESS_MAIN(IdentifierModelTest)
#include "identifier_model_test.moc"
