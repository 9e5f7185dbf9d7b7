// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/list/workflow_list_page.h"

#include "tests/support/sample_data.h"
#include "ui/components/banner.h"
#include "ui/components/chip_row.h"
#include "ui/components/page_states.h"
#include "ui/components/toast.h"
#include "ui/list/abort_receipt.h"
#include "ui/list/workflow_texts.h"
#include "ui/list/workflow_view.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace desk;

namespace
{

struct List {
    explicit List(int many = 0)
    {
        theme.setChoice(Theme::Choice::Light);
        theme.apply(*qApp);
        if (many > 0)
            fillMany(backend, many);
        else
            fillSample(backend);
        page = std::make_unique<WorkflowListPage>(backend, theme);
        page->resize(1100, 700);
        page->show();
        view = page->findChild<WorkflowView *>();
        model = view->model();
    }
    QAction *action(int position) const { return page->actions().at(position); }
    QPushButton *button(const QString &text) const
    {
        const auto buttons = page->findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QDialog *dialog() const
    {
        const auto dialogs = page->findChildren<QDialog *>();
        for (QDialog *one : dialogs) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QPushButton *others() const { return page->findChild<QPushButton *>(QStringLiteral("others")); }
    QModelIndex rowOf(const QString &id) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(WorkflowModel::WorkflowIdRole).toString() == id)
                return model->index(row, 0);
        }
        return {};
    }
    QString cell(const QModelIndex &row, WorkflowModel::Column column, int role = Qt::DisplayRole) const
    {
        return row.siblingAtColumn(static_cast<int>(column)).data(role).toString();
    }

    Theme theme;
    ScriptedBackend backend;
    std::unique_ptr<WorkflowListPage> page;
    WorkflowView *view = nullptr;
    QAbstractItemModel *model = nullptr;
};

enum Action { Details, Abort, Restart, Remove, CopyId };

} // namespace

class WorkflowListTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void saysWhatItShows();
    void opensToJobs();
    void pollKeepsSelectionScrollAndOpenRows();
    void searchAndChips();
    void abortAsksActsAndProves();
    void leavingTheQuestionDoesNothing();
    void restartSaysWhichAttempt();
    void deleteNeedsEndedJobs();
    void disabledActionsSayWhy();
    void rowButtonsActOnTheirRow();
    void enterOpensTheOnlyJob();
    void errorsAreShownAndMended();
    void emptyListOffersStart();
    void runsOfOthersAreOneClickAway();
    void runsOfOthersCanOnlyBeAborted();
    void usersDoNotAbortRunsOfOthers();
    void noRunsOfOthersNoChip();
    void scrollingReadsMore();
};

void WorkflowListTest::saysWhatItShows()
{
    List list;
    const QAbstractItemModelTester tester(list.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(list.model->rowCount(), 11);
    const QModelIndex row = list.rowOf(QStringLiteral("r4Tk9Q"));
    QCOMPARE(list.cell(row, WorkflowModel::Column::Name), QStringLiteral("thorax-statistics"));
    QCOMPARE(list.cell(row, WorkflowModel::Column::Status, Qt::AccessibleTextRole),
        QStringLiteral("1 failed, 2 running, 6 finished"));
    QVERIFY(list.cell(row, WorkflowModel::Column::Created, Qt::ToolTipRole).endsWith(QStringLiteral(" UTC")));
    bool found = false;
    for (const QLabel *label : list.page->findChildren<QLabel *>())
        found = found || label->text() == QStringLiteral("11 in all, 3 running");
    QVERIFY(found);
}

void WorkflowListTest::opensToJobs()
{
    List list;
    QTRY_COMPARE(list.model->rowCount(), 11);
    const QModelIndex row = list.rowOf(QStringLiteral("r4Tk9Q"));
    // A click on the arrow opens, as does the right arrow key.
    const QRect cell = list.view->visualRect(row);
    QTest::mouseClick(list.view->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 18, cell.center().y()));
    QVERIFY(list.view->isExpanded(row));
    QTRY_COMPARE(list.model->rowCount(row), 9);
    const QModelIndex job = list.model->index(0, 0, row);
    QCOMPARE(list.cell(job, WorkflowModel::Column::Status), QStringLiteral("failed: read-pixels"));
    QCOMPARE(list.cell(job, WorkflowModel::Column::User), QStringLiteral("attempt 2"));
    QCOMPARE(list.cell(job, WorkflowModel::Column::Dataset), QStringLiteral("this instance"));
    QVERIFY(list.cell(list.model->index(1, 0, row), WorkflowModel::Column::Status)
                .startsWith(QStringLiteral("running 4 min")));

    list.view->setFocus();
    list.view->setCurrentIndex(job);
    QTest::keyClick(list.view, Qt::Key_Left);
    QCOMPARE(list.view->currentIndex().siblingAtColumn(0), row);
    QTest::keyClick(list.view, Qt::Key_Left);
    QVERIFY(!list.view->isExpanded(row));
}

void WorkflowListTest::pollKeepsSelectionScrollAndOpenRows()
{
    List list(150);
    QTRY_COMPARE(list.model->rowCount(), 150);
    const QPersistentModelIndex open = list.model->index(100, 0);
    list.view->expand(open);
    QTRY_COMPARE(list.model->rowCount(open), 1);
    list.view->setCurrentIndex(list.model->index(0, 0, open));
    list.view->scrollTo(open, QAbstractItemView::PositionAtTop);
    const int scrolled = list.view->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const QString selected =
        list.view->currentIndex().siblingAtColumn(0).data(WorkflowModel::JobIdRole).toString();
    for (int i = 0; i < 150; i += 3) {
        Job job = list.backend.jobLists.value(list.backend.workflowList.at(i).id).constFirst();
        job.state = JobState::failed;
        list.backend.changeJob(job);
    }
    QTest::qWait(400);
    list.page->refresh();
    QTest::qWait(100);
    QVERIFY(list.view->isExpanded(open));
    QCOMPARE(list.view->verticalScrollBar()->value(), scrolled);
    QCOMPARE(
        list.view->currentIndex().siblingAtColumn(0).data(WorkflowModel::JobIdRole).toString(), selected);
    QCOMPARE(list.cell(list.model->index(3, 0), WorkflowModel::Column::Status), QStringLiteral("1 failed"));
}

void WorkflowListTest::searchAndChips()
{
    List list;
    QTRY_COMPARE(list.model->rowCount(), 11);
    QTest::mouseClick(list.button(QStringLiteral("Failed 3")), Qt::LeftButton);
    QTRY_COMPARE(list.model->rowCount(), 3);
    auto *search = qobject_cast<QLineEdit *>(list.page->searchField());
    const int before = list.backend.callCount(QStringLiteral("workflows"));
    QTest::keyClicks(search, QStringLiteral("lung"));
    QTRY_COMPARE(list.model->rowCount(), 1);
    QCOMPARE(list.backend.callCount(QStringLiteral("workflows")), before + 1); // once, not for every key
    QTest::keyClicks(search, QStringLiteral(" xy"));
    auto *states = list.page->findChild<PageStates *>();
    QTRY_COMPARE(states->stateTitle(), QStringLiteral("Nothing matches “lung xy”"));
    QTest::mouseClick(list.button(QStringLiteral("Clear search and filter")), Qt::LeftButton);
    QTRY_COMPARE(list.model->rowCount(), 11);
    QVERIFY(states->isShowingContent());
    QVERIFY(search->text().isEmpty());
}

void WorkflowListTest::abortAsksActsAndProves()
{
    List list;
    QTRY_COMPARE(list.model->rowCount(), 11);
    list.view->setFocus();
    list.view->setCurrentIndex(list.rowOf(QStringLiteral("r4Tk9Q")));
    QTest::keyClick(list.view, Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY(list.dialog());
    QCOMPARE(list.dialog()->windowTitle(), QStringLiteral("Abort thorax-statistics?"));
    const auto *table = list.dialog()->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 2); // the two that run, not the seven that have ended
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("Airflow is asked to stop its running tasks."));
    QVERIFY(list.dialog()->findChild<QPushButton *>(QStringLiteral("leave"))->isDefault());
    QCOMPARE(list.backend.callCount(QStringLiteral("abortWorkflows")), 0);
    QTest::mouseClick(list.dialog()->findChild<QPushButton *>(QStringLiteral("agree")), Qt::LeftButton);
    QTRY_COMPARE(list.backend.callCount(QStringLiteral("abortWorkflows")), 1);

    auto *receipt = list.page->findChild<AbortReceipt *>();
    QTRY_VERIFY(receipt->isVisible());
    QCOMPARE(receipt->sentence(), QStringLiteral("2 jobs are stopping."));
    QVector<Job> stopping;
    for (const Job &job : list.backend.jobLists.value(QStringLiteral("r4Tk9Q"))) {
        if (job.state == JobState::stopping)
            stopping.append(job);
    }
    QCOMPARE(stopping.size(), 2);
    stopping[0].state = JobState::failed;
    stopping[0].note = {JobNoteCode::Aborted, {}};
    list.backend.changeJob(stopping.at(0));
    QCOMPARE(receipt->sentence(), QStringLiteral("1 of 2 jobs have stopped."));
    stopping[1].note = {JobNoteCode::AbortNotProven, QStringLiteral("read-pixels")};
    list.backend.changeJob(stopping.at(1));
    QVERIFY(receipt->sentence().contains(QStringLiteral("not proven")));
}

void WorkflowListTest::leavingTheQuestionDoesNothing()
{
    List list;
    QTRY_COMPARE(list.model->rowCount(), 11);
    list.view->setCurrentIndex(list.rowOf(QStringLiteral("r4Tk9Q")));
    list.action(Abort)->trigger();
    QTRY_VERIFY(list.dialog());
    QTest::keyClick(list.dialog(), Qt::Key_Return); // the harmless button is the default
    QTRY_VERIFY(!list.dialog());
    QTest::qWait(50);
    QCOMPARE(list.backend.callCount(QStringLiteral("abortWorkflows")), 0);
}

void WorkflowListTest::restartSaysWhichAttempt()
{
    List list;
    QTRY_COMPARE(list.model->rowCount(), 11);
    const QModelIndex row = list.rowOf(QStringLiteral("Hm3x0L"));
    list.view->expand(row);
    QTRY_COMPARE(list.model->rowCount(row), 1);
    list.view->setCurrentIndex(list.model->index(0, 0, row));
    list.action(Restart)->trigger();
    QTRY_VERIFY(list.dialog());
    QCOMPARE(list.dialog()->findChild<QTableWidget *>()->item(0, 1)->text(),
        QStringLiteral("Starts again as attempt 3; attempt 2 and its log are kept."));
    QTest::mouseClick(list.dialog()->findChild<QPushButton *>(QStringLiteral("agree")), Qt::LeftButton);
    QTRY_COMPARE(
        list.cell(list.model->index(0, 0, row), WorkflowModel::Column::User), QStringLiteral("attempt 3"));
    QTRY_VERIFY(list.page->findChild<Toast *>());
    QCOMPARE(list.page->findChild<Toast *>()->accessibleName(), QStringLiteral("1 jobs start again"));
}

void WorkflowListTest::deleteNeedsEndedJobs()
{
    List list;
    QTRY_COMPARE(list.model->rowCount(), 11);
    list.view->setFocus();
    list.view->setCurrentIndex(list.rowOf(QStringLiteral("r4Tk9Q")));
    QVERIFY(!list.action(Remove)->isEnabled());
    QVERIFY(list.action(Remove)->toolTip().contains(QStringLiteral("abort them first")));
    list.view->setCurrentIndex(list.rowOf(QStringLiteral("Yx5aRt")));
    QTest::keyClick(list.view, Qt::Key_Delete);
    QTRY_VERIFY(list.dialog());
    QTest::mouseClick(list.dialog()->findChild<QPushButton *>(QStringLiteral("agree")), Qt::LeftButton);
    QTRY_COMPARE(list.model->rowCount(), 10);
    QVERIFY(!list.rowOf(QStringLiteral("Yx5aRt")).isValid());
}

void WorkflowListTest::disabledActionsSayWhy()
{
    List list;
    QTRY_COMPARE(list.model->rowCount(), 11);
    QVERIFY(!list.action(Abort)->isEnabled());
    QCOMPARE(list.action(Abort)->toolTip(), QStringLiteral("Select workflows or jobs first."));
    QCOMPARE(list.button(QStringLiteral("Abort…"))->toolTip(), list.action(Abort)->toolTip());
    QVERIFY(!list.button(QStringLiteral("Abort…"))->isEnabled());
    list.view->setCurrentIndex(list.rowOf(QStringLiteral("Yx5aRt")));
    QCOMPARE(list.action(Abort)->toolTip(), QStringLiteral("Nothing of the selection runs or waits to run."));
    QVERIFY(list.action(Restart)->isEnabled());
    // A poll can make an action possible.
    Job job = list.backend.jobLists.value(QStringLiteral("Yx5aRt")).constFirst();
    job.state = JobState::running;
    list.backend.changeJob(job);
    QVERIFY(list.action(Abort)->isEnabled());
    QVERIFY(list.button(QStringLiteral("Abort…"))->isEnabled());
}

void WorkflowListTest::rowButtonsActOnTheirRow()
{
    List list;
    QTRY_COMPARE(list.model->rowCount(), 11);
    QTest::qWait(50);
    const QModelIndex row = list.rowOf(QStringLiteral("Qe81Lm"));
    const QRect cell = list.view->visualRect(row.siblingAtColumn(int(WorkflowModel::Column::Actions)));
    QTest::mouseClick(
        list.view->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 6 - 39, cell.center().y()));
    QTRY_VERIFY(list.dialog());
    QCOMPARE(list.dialog()->windowTitle(), QStringLiteral("Abort sample-until-aborted?"));
    list.dialog()->reject();
}

void WorkflowListTest::enterOpensTheOnlyJob()
{
    List list;
    QTRY_COMPARE(list.model->rowCount(), 11);
    QSignalSpy asked(list.page.get(), &WorkflowListPage::jobAsked);
    const QModelIndex single = list.rowOf(QStringLiteral("Qe81Lm"));
    list.view->setFocus();
    list.view->setCurrentIndex(single);
    QTest::keyClick(list.view, Qt::Key_Return);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().first().toLongLong(),
        list.backend.jobLists.value(QStringLiteral("Qe81Lm")).constFirst().id);
    const QModelIndex several = list.rowOf(QStringLiteral("r4Tk9Q"));
    list.view->setCurrentIndex(several);
    QTest::keyClick(list.view, Qt::Key_Return);
    QVERIFY(list.view->isExpanded(several));
    QTRY_COMPARE(list.model->rowCount(several), 9);
    const QModelIndex job = list.model->index(2, 0, several);
    QTest::mouseClick(list.view->viewport(), Qt::LeftButton, {}, list.view->visualRect(job).center());
    QTest::mouseDClick(list.view->viewport(), Qt::LeftButton, {}, list.view->visualRect(job).center());
    QTRY_COMPARE(asked.count(), 2);
    QCOMPARE(asked.last().first().toLongLong(), job.data(WorkflowModel::JobIdRole).toLongLong());
}

void WorkflowListTest::errorsAreShownAndMended()
{
    Theme theme;
    theme.apply(*qApp);
    ScriptedBackend backend;
    fillSample(backend);
    ApiError error;
    error.kind = ApiError::Kind::Store;
    error.operation = Operation::ReadStore;
    backend.fail(QStringLiteral("workflows"), error);
    WorkflowListPage page(backend, theme);
    page.resize(1100, 700);
    page.show();
    auto *states = page.findChild<PageStates *>();
    QTRY_VERIFY(!states->stateTitle().isEmpty() && !states->isShowingContent());
    backend.allow(QStringLiteral("workflows"));
    QPushButton *again = nullptr;
    for (QPushButton *button : states->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Try again"))
            again = button;
    }
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(states->isShowingContent());
    // With rows on the screen an error does not take them away.
    backend.fail(QStringLiteral("workflows"), error);
    page.refresh();
    QTRY_VERIFY(page.findChild<Banner *>()->isVisible());
    QVERIFY(states->isShowingContent());
}

void WorkflowListTest::runsOfOthersAreOneClickAway()
{
    List list;
    fillOthers(list.backend);
    list.page->resize(1300, 700);
    list.page->refresh();
    QTRY_VERIFY(list.others()->isVisible());
    QCOMPARE(list.others()->text(), QStringLiteral("Runs of others 2"));
    QCOMPARE(list.others()->accessibleName(), QStringLiteral("Runs of others: 2 DAGs"));
    QVERIFY(list.others()->toolTip().contains(QStringLiteral("last 20 that ended within 7 days")));
    QCOMPARE(list.model->rowCount(), 11); // not in the way of one's own

    QTest::mouseClick(list.others(), Qt::LeftButton);
    QTRY_COMPARE(list.model->rowCount(), 2);
    const QModelIndex row = list.rowOf(QStringLiteral("srv501"));
    QCOMPARE(list.cell(row, WorkflowModel::Column::Name), QStringLiteral("liver-volumetry"));
    QCOMPARE(list.cell(row, WorkflowModel::Column::Name, Qt::AccessibleTextRole),
        QStringLiteral("liver-volumetry, runs of others"));
    QCOMPARE(list.cell(row, WorkflowModel::Column::Name, Qt::ToolTipRole),
        QStringLiteral("Runs of the DAG liver-volumetry that others started on this Airflow"));
    QCOMPARE(list.cell(row, WorkflowModel::Column::User), QStringLiteral("others"));
    bool found = false;
    for (const QLabel *label : list.page->findChildren<QLabel *>())
        found = found || label->text() == QStringLiteral("runs of others in 2 DAGs, 1 running");
    QVERIFY(found);
    list.view->expand(row);
    QTRY_COMPARE(list.model->rowCount(row), 2);
    const QModelIndex job = list.model->index(0, 0, row);
    QVERIFY(list.cell(job, WorkflowModel::Column::Name).startsWith(QStringLiteral("manual__")));
    QCOMPARE(list.cell(job, WorkflowModel::Column::User),
        QStringLiteral("manual run, from Airflow's own pages, by anna"));
    QVERIFY(list.cell(job, WorkflowModel::Column::Name, Qt::ToolTipRole)
                .contains(QStringLiteral("Started by others on this Airflow: manual run")));

    QTest::mouseClick(list.others(), Qt::LeftButton);
    QTRY_COMPARE(list.model->rowCount(), 11);
    // What was just started is shown, whatever was looked at before.
    QTest::mouseClick(list.others(), Qt::LeftButton);
    QTRY_COMPARE(list.model->rowCount(), 2);
    list.page->showWorkflow(QStringLiteral("k2PfA9"));
    QTRY_VERIFY(list.rowOf(QStringLiteral("k2PfA9")).isValid());
    QTRY_COMPARE(list.view->currentIndex(), list.rowOf(QStringLiteral("k2PfA9")));
    QVERIFY(!list.others()->isChecked());
}

void WorkflowListTest::runsOfOthersCanOnlyBeAborted()
{
    List list;
    fillOthers(list.backend);
    list.page->refresh();
    QTRY_VERIFY(list.others()->isVisible());
    QTest::mouseClick(list.others(), Qt::LeftButton);
    QTRY_COMPARE(list.model->rowCount(), 2);
    list.view->setCurrentIndex(list.rowOf(QStringLiteral("srv503"))); // all ended
    const QString why =
        QStringLiteral("Others on this Airflow started it: restart or delete it in Airflow's own pages.");
    QVERIFY(!list.action(Restart)->isEnabled());
    QCOMPARE(list.action(Restart)->toolTip(), why);
    QVERIFY(!list.action(Remove)->isEnabled());
    QCOMPARE(list.action(Remove)->toolTip(), why);
    list.view->setCurrentIndex(list.rowOf(QStringLiteral("srv501")));
    QVERIFY(list.action(Abort)->isEnabled());
    list.action(Abort)->trigger();
    QTRY_VERIFY(list.dialog());
    bool warned = false;
    for (const QLabel *label : list.dialog()->findChildren<QLabel *>())
        warned = warned || label->text().contains(QStringLiteral("Others on this Airflow started this"));
    QVERIFY(warned);
    list.dialog()->accept();
    QTRY_COMPARE(list.backend.callCount(QStringLiteral("abortWorkflows")), 1);
    QTRY_COMPARE(list.backend.findJob(501).state, JobState::stopping);
    // Deleted in Airflow meanwhile: nothing is left to tell of it.
    const auto *receipt = list.page->findChild<AbortReceipt *>();
    QTRY_VERIFY(receipt->isVisible());
    list.backend.removeJob(501);
    QVERIFY(!receipt->isVisible());
}

void WorkflowListTest::usersDoNotAbortRunsOfOthers()
{
    List list;
    fillOthers(list.backend);
    list.backend.scriptedAccounts.enter(QStringLiteral("tom"), UserRole::User);
    list.page->refresh();
    QTRY_VERIFY(list.others()->isVisible());
    QTest::mouseClick(list.others(), Qt::LeftButton);
    QTRY_COMPARE(list.model->rowCount(), 2);
    list.view->setCurrentIndex(list.rowOf(QStringLiteral("srv501")));
    QVERIFY(!list.action(Abort)->isEnabled());
    QCOMPARE(list.action(Abort)->toolTip(),
        QStringLiteral("Only administrators may abort what others on this Airflow started."));
    list.backend.scriptedAccounts.enter(QStringLiteral("eve"), UserRole::Admin);
    QVERIFY(list.action(Abort)->isEnabled());
}

void WorkflowListTest::noRunsOfOthersNoChip()
{
    List list;
    QTRY_COMPARE(list.model->rowCount(), 11);
    QVERIFY(!list.others()->isVisible());
    fillOthers(list.backend);
    list.page->refresh();
    QTRY_VERIFY(list.others()->isVisible());
    QTest::mouseClick(list.others(), Qt::LeftButton);
    QTRY_COMPARE(list.model->rowCount(), 2);
    list.backend.removeWorkflow(QStringLiteral("srv501"));
    list.backend.removeWorkflow(QStringLiteral("srv503"));
    QPushButton *back = nullptr;
    QTRY_VERIFY((back = list.button(QStringLiteral("Show own workflows"))));
    QTRY_VERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_COMPARE(list.model->rowCount(), 11);
    QTRY_VERIFY(!list.others()->isVisible());
}

void WorkflowListTest::emptyListOffersStart()
{
    Theme theme;
    theme.apply(*qApp);
    ScriptedBackend backend;
    WorkflowListPage page(backend, theme);
    page.resize(1100, 700);
    page.show();
    auto *states = page.findChild<PageStates *>();
    QTRY_COMPARE(states->stateTitle(), QStringLiteral("No workflows yet"));
    QSignalSpy asked(&page, &WorkflowListPage::startWorkflowAsked);
    QTest::mouseClick(states->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void WorkflowListTest::scrollingReadsMore()
{
    List list(450);
    QTRY_COMPARE(list.model->rowCount(), 200);
    list.view->scrollToBottom();
    QTRY_COMPARE(list.model->rowCount(), 400);
    list.view->scrollToBottom();
    QTRY_COMPARE(list.model->rowCount(), 450);
}

QTEST_MAIN(WorkflowListTest)
#include "workflow_list_test.moc"
