// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/workflow_model.h"

#include "tests/support/sample_data.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace desk;

namespace
{

bool isReady(const WorkflowModel &model)
{
    return model.phase() == WorkflowModel::Phase::Ready;
}

} // namespace

class WorkflowModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPagesAsWanted();
    void opensToJobsPageByPage();
    void pollChangesRowsInPlace();
    void newWorkflowGoesOnTop();
    void filterKeepsCommonRows();
    void staleAnswerIsDropped();
    void removedWorkflowGoes();
    void showsOursOrThoseOfOthers();
    void jobsOfOthersGoSingly();
    void errorKeepsRows();
    void survivesDeletionWhileReading();
};

void WorkflowModelTest::readsPagesAsWanted()
{
    ScriptedBackend backend;
    fillMany(backend, 450);
    WorkflowModel model(backend);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false);
    model.reload();
    QTRY_VERIFY(isReady(model));
    QCOMPARE(model.rowCount(), 200);
    QCOMPARE(model.total(), 450);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({}); // a second call while the first is under way asks nothing
    QTRY_COMPARE(model.rowCount(), 400);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 450);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(backend.callCount(QStringLiteral("workflows")), 3);
    QCOMPARE(model.index(449, 1).data().toString(), QStringLiteral("w00449"));
}

void WorkflowModelTest::opensToJobsPageByPage()
{
    ScriptedBackend backend;
    Workflow big;
    big.id = QStringLiteral("big");
    QVector<Job> jobs;
    for (int i = 0; i < 250; ++i) {
        Job job;
        job.id = i + 1;
        job.workflowId = big.id;
        job.state = JobState::queued;
        jobs.append(job);
    }
    backend.addWorkflow(big, jobs);
    WorkflowModel model(backend);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false);
    model.reload();
    QTRY_VERIFY(isReady(model));
    const QModelIndex parent = model.index(0, 0);
    QVERIFY(model.hasChildren(parent));
    QCOMPARE(model.rowCount(parent), 0);
    QCOMPARE(backend.callCount(QStringLiteral("jobs")), 0);
    model.fetchMore(parent);
    QTRY_COMPARE(model.rowCount(parent), 200);
    QVERIFY(model.canFetchMore(parent));
    model.fetchMore(parent);
    QTRY_COMPARE(model.rowCount(parent), 250);
    QVERIFY(!model.canFetchMore(parent));
    QCOMPARE(model.index(249, 0, parent).data(WorkflowModel::JobIdRole).toLongLong(), 250);
    QCOMPARE(model.index(249, 0, parent).parent(), parent);
}

void WorkflowModelTest::pollChangesRowsInPlace()
{
    ScriptedBackend backend;
    fillMany(backend, 5);
    WorkflowModel model(backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    QTRY_VERIFY(isReady(model));
    model.fetchMore(model.index(1, 0));
    model.fetchMore(model.index(3, 0));
    QTRY_COMPARE(model.rowCount(model.index(3, 0)), 1);
    const QPersistentModelIndex jobIndex = model.index(0, 0, model.index(3, 0));

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    QVector<Workflow> several;
    for (const int row : {1, 3}) {
        Workflow workflow = backend.workflowList.at(row);
        workflow.jobCounts = {{JobState::failed, 1}};
        several.append(workflow);
    }
    Q_EMIT backend.workflowsChanged(several);
    // One signal that spans all rows that changed.
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 3);
    QCOMPARE(model.workflowAt(model.index(3, 0))->jobCounts.value(JobState::failed), 1);

    changed.clear();
    Q_EMIT backend.workflowsChanged(several);
    QCOMPARE(changed.count(), 0); // nothing differs

    Job job = *model.jobAt(jobIndex);
    job.state = JobState::failed;
    Q_EMIT backend.jobsChanged({job});
    QCOMPARE(changed.count(), 1);
    QVERIFY(jobIndex.isValid());
    QCOMPARE(
        jobIndex.sibling(0, int(WorkflowModel::Column::Status)).data().toString(), QStringLiteral("failed"));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(layout.count(), 0);
}

void WorkflowModelTest::newWorkflowGoesOnTop()
{
    ScriptedBackend backend;
    fillMany(backend, 3);
    WorkflowModel model(backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    QTRY_VERIFY(isReady(model));
    const QPersistentModelIndex first = model.index(0, 0);
    Workflow fresh;
    fresh.id = QStringLiteral("fresh");
    fresh.created = QDateTime::currentDateTimeUtc();
    Job job;
    job.id = 99;
    job.workflowId = fresh.id;
    backend.addWorkflow(fresh, {job});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, 0).data(WorkflowModel::WorkflowIdRole).toString(), fresh.id);
    QCOMPARE(first.row(), 1);
    QTRY_COMPARE(model.all(), 4);
    QTRY_COMPARE(model.workflowsByState().value(JobState::queued), 1);
}

void WorkflowModelTest::filterKeepsCommonRows()
{
    ScriptedBackend backend;
    fillMany(backend, 10);
    WorkflowModel model(backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 10);
    const QPersistentModelIndex running = model.index(3, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setQuery({}, {JobState::running});
    QTRY_COMPARE(model.rowCount(), 5);
    QVERIFY(running.isValid());
    QCOMPARE(running.row(), 1);
    QCOMPARE(model.total(), 5);
    QCOMPARE(model.all(), 10);
    model.setQuery({}, {});
    QTRY_COMPARE(model.rowCount(), 10);
    QCOMPARE(running.row(), 3);
    QCOMPARE(reset.count(), 0);
    for (int row = 0; row < 10; ++row)
        QCOMPARE(model.index(row, 1).data().toString(), backend.workflowList.at(row).id);
}

void WorkflowModelTest::staleAnswerIsDropped()
{
    ScriptedBackend backend;
    fillMany(backend, 10);
    WorkflowModel model(backend);
    backend.delay = std::chrono::milliseconds(200);
    model.setQuery(QStringLiteral("run-1"), {});
    backend.delay = std::chrono::milliseconds(0);
    model.setQuery(QStringLiteral("run-2"), {});
    QTRY_COMPARE(model.rowCount(), 1);
    QTest::qWait(300);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("run-2"));
}

void WorkflowModelTest::removedWorkflowGoes()
{
    ScriptedBackend backend;
    fillMany(backend, 4);
    WorkflowModel model(backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 4);
    const QPersistentModelIndex last = model.index(3, 0);
    backend.removeWorkflow(QStringLiteral("w00001"));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(last.row(), 2);
    QVERIFY(!model.indexOf(QStringLiteral("w00001")).isValid());
}

void WorkflowModelTest::showsOursOrThoseOfOthers()
{
    ScriptedBackend backend;
    fillMany(backend, 4);
    fillOthers(backend);
    WorkflowModel model(backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.all(), 4);
    QCOMPARE(model.others(), 2);
    QCOMPARE(model.workflowsByState().value(JobState::failed), 0);
    QCOMPARE(model.running(), 3); // ours and those of others: they end together with an embedded Airflow

    // One more of others is counted, and not put among ours.
    Workflow fresh = backend.workflowList.constLast();
    fresh.id = QStringLiteral("srvnew");
    fresh.created = QDateTime::currentDateTimeUtc();
    Job job = backend.jobLists.value(backend.workflowList.constLast().id).constFirst();
    job.id = 900;
    job.workflowId = fresh.id;
    backend.addWorkflow(fresh, {job});
    QTRY_COMPARE(model.others(), 3);
    QCOMPARE(model.rowCount(), 4);

    model.setQuery({}, {}, WorkflowQuery::Scope::Others);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.all(), 3);
    QCOMPARE(model.others(), 3);
    QVERIFY(model.workflowAt(model.index(0, 0))->isOfOthers());
    model.setQuery({}, {JobState::failed}, WorkflowQuery::Scope::Others);
    QTRY_COMPARE(model.rowCount(), 1);
    model.setQuery({}, {});
    QTRY_COMPARE(model.rowCount(), 4);
}

void WorkflowModelTest::jobsOfOthersGoSingly()
{
    ScriptedBackend backend;
    fillOthers(backend);
    WorkflowModel model(backend);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery({}, {}, WorkflowQuery::Scope::Others);
    QTRY_COMPARE(model.rowCount(), 2);
    const QModelIndex row = model.index(0, 0);
    model.fetchMore(row);
    QTRY_COMPARE(model.rowCount(row), 2);
    const QPersistentModelIndex second = model.index(1, 0, row);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    backend.removeJob(model.jobAt(model.index(0, 0, row))->id);
    QCOMPARE(model.rowCount(row), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(second.row(), 0);
    QCOMPARE(model.indexOf(model.workflowAt(row)->id, model.jobAt(second)->id), QModelIndex(second));
}

void WorkflowModelTest::errorKeepsRows()
{
    ScriptedBackend backend;
    fillMany(backend, 4);
    WorkflowModel model(backend);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 4);
    ApiError error;
    error.kind = ApiError::Kind::Store;
    backend.fail(QStringLiteral("workflows"), error);
    model.reload();
    QTRY_COMPARE(model.phase(), WorkflowModel::Phase::Failed);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.error().kind, ApiError::Kind::Store);
    backend.allow(QStringLiteral("workflows"));
    model.reload();
    QTRY_VERIFY(isReady(model));
}

void WorkflowModelTest::survivesDeletionWhileReading()
{
    ScriptedBackend backend;
    fillMany(backend, 4);
    backend.delay = std::chrono::milliseconds(50);
    auto model = std::make_unique<WorkflowModel>(backend);
    model->reload();
    model.reset();
    QTest::qWait(120);
    QCOMPARE(backend.callCount(QStringLiteral("workflows")), 1);
}

QTEST_GUILESS_MAIN(WorkflowModelTest)
#include "workflow_model_test.moc"
