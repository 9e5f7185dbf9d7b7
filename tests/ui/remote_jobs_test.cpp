// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sample_data.h"
#include "tests/support/sample_partners.h"
#include "tests/support/windows/page_picture.h"
#include "ui/components/confirm_dialog.h"
#include "ui/job/job_page.h"
#include "ui/job/task_list.h"
#include "ui/job/views_card.h"
#include "ui/list/workflow_list_page.h"
#include "ui/list/workflow_view.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace desk;

// Jobs that two instances know: both views of them, and what the questions say of the other side.
class RemoteJobsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup();
    void listTellsWhereAndWhose();
    void listTellsBothViews();
    void listSaysWhatCannotBeAborted();
    void abortSaysWhatReachesTheRunner();
    void restartIsOfTheWholeWorkflow();
    void deletionSaysWhatStaysThere();
    void jobShowsBothViews();
    void jobAtAKaapanaSaysSo();
    void jobOfAPartnerSaysWhoOwnsIt();
    void followsWhatTheRunnerTells();
    void drawsItself();

private:
    enum Action { Details, Abort, Restart, Remove };

    QModelIndex rowOf(const QString &workflow, JobId job = 0) const;
    void select(const QString &workflow, JobId job = 0) const;
    QString cell(const QModelIndex &row, WorkflowModel::Column column, int role = Qt::DisplayRole) const
    {
        return row.siblingAtColumn(int(column)).data(role).toString();
    }
    static ConfirmDialog *dialogOver(const QWidget *page);
    /// Everything a question says.
    static QString words(const ConfirmDialog *dialog)
    {
        return QString::fromUtf8(shownText(*dialog)).replace(QLatin1Char('\n'), QLatin1String(" | "));
    }
    void showJob(JobId id) const;
    QString said(const char *label) const { return m_job->findChild<QLabel *>(QLatin1String(label))->text(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedBackend> m_backend;
    std::unique_ptr<WorkflowListPage> m_list;
    std::unique_ptr<JobPage> m_job;
    WorkflowView *m_view = nullptr;
};

void RemoteJobsTest::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_backend = std::make_unique<ScriptedBackend>();
    fillSample(*m_backend);
    fillRemote(*m_backend);
    m_list = std::make_unique<WorkflowListPage>(*m_backend, *m_theme);
    m_list->resize(1100, 700);
    m_list->show();
    m_view = m_list->findChild<WorkflowView *>();
    QTRY_COMPARE(m_view->model()->rowCount(), 14);
    for (const QString &id : {QStringLiteral("Rb4Wn1"), QStringLiteral("Kd7Ts5"), QStringLiteral("In2Cb8")}) {
        m_view->expand(rowOf(id));
        QTRY_VERIFY(m_view->model()->rowCount(rowOf(id)) > 0);
    }
    m_job = std::make_unique<JobPage>(*m_backend, *m_theme);
    m_job->resize(1076, 744);
}

void RemoteJobsTest::cleanup()
{
    m_job.reset();
    m_list.reset();
}

QModelIndex RemoteJobsTest::rowOf(const QString &workflow, JobId job) const
{
    const QAbstractItemModel *model = m_view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex found = model->index(row, 0);
        if (found.data(WorkflowModel::WorkflowIdRole).toString() != workflow)
            continue;
        if (job == 0)
            return found;
        for (int child = 0; child < model->rowCount(found); ++child) {
            if (model->index(child, 0, found).data(WorkflowModel::JobIdRole).toLongLong() == job)
                return model->index(child, 0, found);
        }
    }
    return {};
}

void RemoteJobsTest::select(const QString &workflow, JobId job) const
{
    const QModelIndex row = rowOf(workflow, job);
    QVERIFY(row.isValid());
    m_view->setCurrentIndex(row);
    m_view->selectionModel()->select(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

ConfirmDialog *RemoteJobsTest::dialogOver(const QWidget *page)
{
    const auto all = page->window()->findChildren<ConfirmDialog *>();
    for (ConfirmDialog *each : all) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void RemoteJobsTest::showJob(JobId id) const
{
    static_cast<QWidget &>(*m_job).show();
    m_job->activated();
    m_job->show(id);
    QTRY_VERIFY(!m_job->findChild<QLabel *>(QStringLiteral("owner"))->text().isEmpty());
}

void RemoteJobsTest::listTellsWhereAndWhose()
{
    using Column = WorkflowModel::Column;
    QCOMPARE(cell(rowOf(QStringLiteral("Rb4Wn1")), Column::Name, Qt::AccessibleTextRole),
        QStringLiteral("thorax-at-b, at clinic-b"));
    QCOMPARE(cell(rowOf(QStringLiteral("In2Cb8")), Column::Name, Qt::AccessibleTextRole),
        QStringLiteral("lungs-of-b, of clinic-b"));
    QVERIFY(cell(rowOf(QStringLiteral("In2Cb8")), Column::Name, Qt::ToolTipRole)
                .contains(QStringLiteral("Owner: clinic-b. Runner: clinic-a.")));
    QCOMPARE(cell(rowOf(QStringLiteral("Rb4Wn1"), 801), Column::Dataset), QStringLiteral("clinic-b"));
    QCOMPARE(cell(rowOf(QStringLiteral("In2Cb8"), 807), Column::Owner), QStringLiteral("clinic-b"));
}

void RemoteJobsTest::listTellsBothViews()
{
    using Column = WorkflowModel::Column;
    // What is the same is said once, what differs by both.
    QCOMPARE(cell(rowOf(QStringLiteral("Rb4Wn1"), 801), Column::Status), QStringLiteral("running"));
    QCOMPARE(cell(rowOf(QStringLiteral("Rb4Wn1"), 802), Column::Status),
        QStringLiteral("stopping, but clinic-b says running"));
    const QString whole = cell(rowOf(QStringLiteral("Rb4Wn1"), 802), Column::Status, Qt::ToolTipRole);
    const RunnerView view = *m_backend->findJob(802).remote;
    QVERIFY2(whole.contains(QStringLiteral("This instance, the owner: stopping, ")), qPrintable(whole));
    QVERIFY2(whole.contains(QStringLiteral("clinic-b, the runner: running, ")), qPrintable(whole));
    QVERIFY2(
        whole.contains(view.reported.toLocalTime().toString(QStringLiteral("HH:mm:ss"))), qPrintable(whole));
    // A job that waits there does not wait for anybody here.
    QCOMPARE(cell(rowOf(QStringLiteral("Kd7Ts5"), 806), Column::Status),
        QStringLiteral("waits for somebody at clinic-d"));
    QVERIFY(cell(rowOf(QStringLiteral("In2Cb8"), 807), Column::Status, Qt::ToolTipRole)
                .contains(QStringLiteral("clinic-b owns it, and is told of every change.")));
}

void RemoteJobsTest::listSaysWhatCannotBeAborted()
{
    select(QStringLiteral("Kd7Ts5"), 805);
    const QAction *abort = m_list->actions().at(Abort);
    QVERIFY(!abort->isEnabled());
    QVERIFY2(abort->toolTip().contains(QStringLiteral("can be neither aborted nor deleted at clinic-d")),
        qPrintable(abort->toolTip()));
    select(QStringLiteral("Rb4Wn1"), 801);
    QVERIFY(m_list->actions().at(Abort)->isEnabled());
    // Of a whole workflow it is said when it is asked for.
    select(QStringLiteral("Kd7Ts5"));
    QVERIFY(m_list->actions().at(Abort)->isEnabled());
    m_list->actions().at(Abort)->trigger();
    QTest::qWait(150);
    QVERIFY(!dialogOver(m_list.get()));
    QCOMPARE(m_backend->callCount(QStringLiteral("abortWorkflows")), 0);
}

void RemoteJobsTest::abortSaysWhatReachesTheRunner()
{
    select(QStringLiteral("Rb4Wn1"));
    m_list->actions().at(Abort)->trigger();
    QTRY_VERIFY(dialogOver(m_list.get()));
    const QString text = words(dialogOver(m_list.get()));
    QVERIFY2(
        text.contains(QStringLiteral("clinic-b is asked to stop it, with its next sync.")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Withdrawn; clinic-b has not taken it.")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("counts as stopped when the partner has told its end")),
        qPrintable(text));
    QTest::mouseClick(
        dialogOver(m_list.get())->findChild<QPushButton *>(QStringLiteral("agree")), Qt::LeftButton);
    QTRY_COMPARE(m_backend->callCount(QStringLiteral("abortWorkflows")), 1);
}

void RemoteJobsTest::restartIsOfTheWholeWorkflow()
{
    select(QStringLiteral("Rb4Wn1"), 804);
    QVERIFY(!m_list->actions().at(Restart)->isEnabled());
    QVERIFY(m_list->actions().at(Restart)->toolTip().contains(QStringLiteral("as a whole")));
    select(QStringLiteral("Rb4Wn1"));
    m_list->actions().at(Restart)->trigger();
    QTRY_VERIFY(dialogOver(m_list.get()));
    const QString text = words(dialogOver(m_list.get()));
    QVERIFY2(text.contains(QStringLiteral("clinic-b is asked at once to start it again.")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("A partner starts the whole workflow again")), qPrintable(text));
    QTest::mouseClick(
        dialogOver(m_list.get())->findChild<QPushButton *>(QStringLiteral("leave")), Qt::LeftButton);
}

void RemoteJobsTest::deletionSaysWhatStaysThere()
{
    for (const JobId id : {801, 802, 803, 805, 806}) {
        Job job = m_backend->findJob(id);
        job.state = JobState::failed;
        m_backend->changeJob(job);
    }
    const auto asked = [this](const QString &workflow) {
        select(workflow);
        QTest::qWait(50);
        m_list->actions().at(Remove)->trigger();
        if (!QTest::qWaitFor([this] { return dialogOver(m_list.get()) != nullptr; }))
            return QString();
        const QString text = words(dialogOver(m_list.get()));
        QTest::mouseClick(
            dialogOver(m_list.get())->findChild<QPushButton *>(QStringLiteral("leave")), Qt::LeftButton);
        return text;
    };
    QString text = asked(QStringLiteral("Rb4Wn1"));
    QVERIFY2(text.contains(QStringLiteral("clinic-b removes it with its next sync")), qPrintable(text));
    text = asked(QStringLiteral("Kd7Ts5"));
    QVERIFY2(text.contains(QStringLiteral("from here it cannot be deleted at clinic-d")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("in Airflow the runs")), qPrintable(text));
    text = asked(QStringLiteral("In2Cb8"));
    QVERIFY2(text.contains(QStringLiteral("clinic-b keeps its own record")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("in Airflow the runs")), qPrintable(text));
}

void RemoteJobsTest::jobShowsBothViews()
{
    showJob(802);
    QTRY_COMPARE(said("owner"), QStringLiteral("this instance"));
    QCOMPARE(said("runner"), QStringLiteral("clinic-b"));
    QVERIFY(said("ownerView").startsWith(QStringLiteral("since ")));
    QVERIFY(said("runnerView").startsWith(QStringLiteral("told ")));
    QVERIFY(m_job->findChild<QWidget *>(QStringLiteral("differ"))->isVisible());
    QVERIFY(said("reach").contains(QStringLiteral("reaches clinic-b with its next sync")));
    // Its tasks, graph and results are there; nothing here is shown in their place.
    QVERIFY(!m_job->findChild<TaskList *>()->isVisible());
    QVERIFY(!m_job->findChild<QTabWidget *>()->isTabVisible(int(JobPage::Tab::Graph)));
    QVERIFY(shownText(*m_job).contains("The log is at clinic-b"));
    QVERIFY(shownText(*m_job).contains("It counts as stopped when clinic-b has told its end."));
    QVERIFY(!m_backend->calls.contains(QStringLiteral("tasks 802 1")));
    QCOMPARE(said("run"), m_backend->findJob(802).remote->runId);
    showJob(801);
    QTRY_VERIFY(!m_job->findChild<QWidget *>(QStringLiteral("differ"))->isVisible());
    // It stops there, not in our Airflow.
    QTest::mouseClick(m_job->findChild<QPushButton *>(QStringLiteral("abort")), Qt::LeftButton);
    QTRY_VERIFY(dialogOver(m_job.get()));
    const QString text = words(dialogOver(m_job.get()));
    QVERIFY2(
        text.contains(QStringLiteral("clinic-b is asked to stop it, with its next sync.")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("Airflow is asked")), qPrintable(text));
    QTest::mouseClick(
        dialogOver(m_job.get())->findChild<QPushButton *>(QStringLiteral("agree")), Qt::LeftButton);
    QTRY_VERIFY(m_backend->calls.contains(QStringLiteral("abortJobs 801")));
    showJob(804);
    QTRY_VERIFY(said("reach").contains(QStringLiteral("In its words: A task failed: read-pixels")));
    QVERIFY(!m_job->findChild<QPushButton *>(QStringLiteral("restart"))->isEnabled());
    QVERIFY(m_job->findChild<QPushButton *>(QStringLiteral("restart"))
                ->toolTip()
                .contains(QStringLiteral("as a whole")));
}

void RemoteJobsTest::jobAtAKaapanaSaysSo()
{
    showJob(805);
    QTRY_COMPARE(said("runner"), QStringLiteral("clinic-d"));
    QVERIFY(said("reach").contains(QStringLiteral("can be neither aborted nor deleted at clinic-d")));
    const auto *abort = m_job->findChild<QPushButton *>(QStringLiteral("abort"));
    QVERIFY(abort->isVisible() && !abort->isEnabled());
    QVERIFY(abort->toolTip().contains(QStringLiteral("somebody there has to do that")));
    Job ended = m_backend->findJob(805);
    ended.state = JobState::finished;
    ended.remote->state = JobState::finished;
    m_backend->changeJob(ended);
    auto *remove = m_job->findChild<QToolButton *>(QStringLiteral("delete"));
    QTRY_VERIFY(remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_VERIFY(dialogOver(m_job.get()));
    const QString text = words(dialogOver(m_job.get()));
    QVERIFY2(text.contains(QStringLiteral("stays: from here it cannot be deleted there")), qPrintable(text));
    QTest::mouseClick(
        dialogOver(m_job.get())->findChild<QPushButton *>(QStringLiteral("leave")), Qt::LeftButton);
}

void RemoteJobsTest::jobOfAPartnerSaysWhoOwnsIt()
{
    showJob(807);
    QTRY_COMPARE(said("owner"), QStringLiteral("clinic-b"));
    QCOMPARE(said("runner"), QStringLiteral("this instance"));
    QVERIFY(said("ownerView").startsWith(QStringLiteral("is still to be told “finished”, since ")));
    QVERIFY(said("reach").contains(QStringLiteral("clinic-b owns this job, and is told of every change")));
    // It has heard: that is noticed without a change of the job.
    m_backend->jobDetails[807].owner->waiting.reset();
    QTRY_COMPARE_WITH_TIMEOUT(said("ownerView"), QStringLiteral("was told “finished”"), 15000);
    QTest::mouseClick(m_job->findChild<QPushButton *>(QStringLiteral("restart")), Qt::LeftButton);
    QTRY_VERIFY(dialogOver(m_job.get()));
    QVERIFY(words(dialogOver(m_job.get())).contains(QStringLiteral("clinic-b, who owns the job, is told.")));
    QTest::mouseClick(
        dialogOver(m_job.get())->findChild<QPushButton *>(QStringLiteral("leave")), Qt::LeftButton);
    // A job of this instance alone has one view.
    showJob(101);
    QTRY_VERIFY(!m_job->findChild<ViewsCard *>()->isVisible());
    QVERIFY(m_job->findChild<TaskList *>()->isVisible());
}

void RemoteJobsTest::followsWhatTheRunnerTells()
{
    showJob(803);
    QTRY_VERIFY(said("runnerView").startsWith(QStringLiteral("not taken yet")));
    Job taken = m_backend->findJob(803);
    taken.state = JobState::running;
    taken.remote->taken = QDateTime::currentDateTimeUtc();
    taken.remote->reported = taken.remote->taken;
    taken.remote->state = JobState::running;
    m_backend->changeJob(taken);
    QTRY_VERIFY(said("runnerView").startsWith(QStringLiteral("told ")));
    QCOMPARE(
        cell(rowOf(QStringLiteral("Rb4Wn1"), 803), WorkflowModel::Column::Status), QStringLiteral("running"));
}

void RemoteJobsTest::drawsItself()
{
    select(QStringLiteral("Rb4Wn1"), 802);
    QVERIFY(drawPage(*m_list, *m_theme, QStringLiteral("remote-list")));
    showJob(802);
    QTest::qWait(100);
    QVERIFY(drawPage(*m_job, *m_theme, QStringLiteral("remote-job")));
    showJob(807);
    QTest::qWait(100);
    QVERIFY(drawPage(*m_job, *m_theme, QStringLiteral("incoming-job")));
}

QTEST_MAIN(RemoteJobsTest)
#include "remote_jobs_test.moc"
