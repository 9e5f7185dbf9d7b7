// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/request_model.h"

#include "models/request_job_model.h"
#include "tests/support/sample_partners.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace desk;

class RequestModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhoAsksForWhatAndWhyItWaits();
    void followsWhatChanges();
    void tellsOfArrivalsOnce();
    void errorKeepsRows();
    void jobsOfOneRequest();
    void jobsOfAnotherRequestReplaceThem();
    void survivesDeletionWhileReading();

private:
    std::unique_ptr<ScriptedBackend> m_backend;
};

void RequestModelTest::init()
{
    m_backend = std::make_unique<ScriptedBackend>();
    fillPartners(m_backend->scriptedPartners);
    fillRequests(*m_backend);
}

void RequestModelTest::saysWhoAsksForWhatAndWhyItWaits()
{
    RequestModel model(*m_backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.jobCount(), 6);
    const auto said = [&model](int row, int column) {
        return model.index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(said(0, RequestModel::From), QStringLiteral("clinic-b, by tom"));
    QVERIFY(
        said(0, RequestModel::What).startsWith(QStringLiteral("thorax-metadata, collect-metadata, 2 job")));
    QVERIFY(said(0, RequestModel::Data).startsWith(QStringLiteral("48 series, of chest-ct")));
    QCOMPARE(said(0, RequestModel::Standing),
        QStringLiteral("waits for you, Nothing of this partner starts without somebody here confirming it."));
    QVERIFY(
        said(1, RequestModel::Standing)
            .startsWith(QStringLiteral("may not start, This partner may not run the DAG liver-volumetry")));
    QVERIFY(said(2, RequestModel::Standing).startsWith(QStringLiteral("some may not start, 1 of its jobs")));
    QCOMPARE(said(2, RequestModel::From), QStringLiteral("clinic-d, names nobody"));
    QCOMPARE(model.index(1, RequestModel::Standing).data(RequestModel::ShapeRole).toInt(),
        int(RequestModel::Shape::Blocked));
}

void RequestModelTest::followsWhatChanges()
{
    RequestModel model(*m_backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 3);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QVector<PendingRequest> waiting = m_backend->scriptedPartners.requests;
    waiting.removeAt(1);
    waiting[1].jobs = 1;
    waiting[1].blocked = 0;
    m_backend->scriptedPartners.setRequests(waiting);
    QTRY_COMPARE(model.rowCount(), 2);
    QTRY_COMPARE(model.jobCount(), 3);
    QCOMPARE(model.index(1, RequestModel::Standing).data().toString(), QStringLiteral("waits for you"));
    QVERIFY(resets.isEmpty());
}

void RequestModelTest::tellsOfArrivalsOnce()
{
    RequestModel model(*m_backend);
    QSignalSpy arrived(&model, &RequestModel::arrived);
    const QVector<PendingRequest> all = m_backend->scriptedPartners.requests;
    m_backend->scriptedPartners.requests = all.mid(0, 1);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(arrived.isEmpty()); // what waited before is no news
    m_backend->scriptedPartners.setRequests(all);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.constFirst().constFirst().value<QVector<PendingRequest>>(), all.mid(1));
    m_backend->scriptedPartners.setRequests(all);
    QTest::qWait(150);
    QCOMPARE(arrived.size(), 1);
}

void RequestModelTest::errorKeepsRows()
{
    RequestModel model(*m_backend);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 3);
    ApiError full;
    full.kind = ApiError::Kind::Store;
    m_backend->scriptedPartners.error = full;
    model.reload();
    QTRY_COMPARE(model.phase(), RequestModel::Phase::Failed);
    QCOMPARE(model.error().kind, ApiError::Kind::Store);
    QCOMPARE(model.rowCount(), 3);
}

void RequestModelTest::jobsOfOneRequest()
{
    RequestJobModel model(*m_backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(QStringLiteral("Zr1Kd9"));
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, RequestJobModel::Number).data().toString(), QStringLiteral("#704"));
    QCOMPARE(model.index(2, RequestJobModel::Series).data().toString(), QStringLiteral("260"));
    QCOMPARE(model.index(0, RequestJobModel::Standing).data().toString(), QStringLiteral("waits for you"));
    QVERIFY(model.index(2, RequestJobModel::Standing).data().toString().contains(QStringLiteral("200")));
    // What was decided waits no more.
    Job decided = model.job(0);
    decided.state = JobState::scheduled;
    m_backend->changeJob(decided);
    model.show(QStringLiteral("Zr1Kd9"));
    QTRY_COMPARE(model.rowCount(), 2);
}

void RequestModelTest::jobsOfAnotherRequestReplaceThem()
{
    RequestJobModel model(*m_backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(QStringLiteral("Zr1Kd9"));
    model.show(QStringLiteral("Lv3Rt8")); // the answer for the one before is dropped
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.job(0).id, 701);
    QSignalSpy failed(&model, &RequestJobModel::failed);
    ApiError gone;
    gone.kind = ApiError::Kind::Store;
    m_backend->fail(QStringLiteral("jobs"), gone);
    model.show(QStringLiteral("Mx7Qp2"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(model.rowCount(), 0);
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

void RequestModelTest::survivesDeletionWhileReading()
{
    m_backend->delay = std::chrono::milliseconds(20);
    auto model = std::make_unique<RequestJobModel>(*m_backend);
    model->show(QStringLiteral("Zr1Kd9"));
    model.reset();
    QTest::qWait(60);
}

QTEST_GUILESS_MAIN(RequestModelTest)
#include "request_model_test.moc"
