// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sample_data.h"
#include "tests/support/windows/page_picture.h"
#include "ui/components/banner.h"
#include "ui/components/confirm_dialog.h"
#include "ui/components/page_states.h"
#include "ui/graph/graph_view.h"
#include "ui/job/attempts_view.h"
#include "ui/job/configuration_view.h"
#include "ui/job/job_page.h"
#include "ui/job/results_view.h"
#include "ui/job/task_list.h"
#include "ui/log/log_panel.h"
#include "ui/log/log_view.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace desk;

/// One job from all sides: cause, tasks, log, graph, configuration, attempts, results, and what is asked
/// before it is aborted, restarted or deleted.
class JobPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aFailedJobBeginsWithItsCause();
    void listsTasksAndOpensTheFailedLog();
    void abortSaysWhatWillHappenAndAsksFirst();
    void leavingTheQuestionAbortsNothing();
    void whatIsNotProvenIsSaid();
    void restartMakesANewAttempt();
    void deleteGoesBack();
    void aFailingActionIsSaid();
    void followsARunningJobWhileShown();
    void showsAnOlderAttempt();
    void copiesConfigurationAndRun();
    void opensReadableResultsOnly();
    void graphAndListGoTogether();
    void keepsWhatItHasWhenAirflowIsSilent();
    void saysWhyAJobCannotBeRead();
    void dropsAnswersAboutAnotherJob();
    void aRunOfOthersSaysSoAndCanOnlyBeAborted();
    void leavesARunThatIsGone();
    void drawsItself();

protected Q_SLOTS:
    void onOpened(const QUrl &url) { m_opened.append(url); }

private:
    JobId jobIn(JobState state) const;
    void show(JobId id);
    Banner *cause() const { return m_page->findChild<Banner *>(QStringLiteral("cause")); }
    QAbstractButton *button(const char *name) const
    {
        return m_page->findChild<QAbstractButton *>(QLatin1String(name));
    }
    ConfirmDialog *question() const;
    void answer(const char *name) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedBackend> m_backend;
    std::unique_ptr<JobPage> m_page;
    QVector<QUrl> m_opened;
};

void JobPageTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
}

void JobPageTest::init()
{
    m_backend = std::make_unique<ScriptedBackend>();
    fillSample(*m_backend);
    m_page = std::make_unique<JobPage>(*m_backend, *m_theme);
    m_page->resize(1076, 744);
    static_cast<QWidget &>(*m_page).show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activated();
}

void JobPageTest::cleanup()
{
    m_page.reset();
    m_backend.reset();
}

JobId JobPageTest::jobIn(JobState state) const
{
    for (const Workflow &workflow : std::as_const(m_backend->workflowList)) {
        const QVector<Job> jobs = m_backend->jobLists.value(workflow.id);
        for (const Job &job : jobs) {
            if (job.state == state)
                return job.id;
        }
    }
    return 0;
}

void JobPageTest::show(JobId id)
{
    m_page->show(id);
    QTRY_VERIFY(m_page->findChild<PageStates *>()->isShowingContent());
    QTRY_COMPARE(m_page->findChild<TaskList *>()->model()->rowCount(), 5);
    QTRY_VERIFY(m_page->findChild<LogPanel *>()->model().rowCount() > 0);
}

ConfirmDialog *JobPageTest::question() const
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<ConfirmDialog *>(window); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void JobPageTest::answer(const char *name) const
{
    QTRY_VERIFY(question());
    QTest::mouseClick(question()->findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton);
    QTRY_VERIFY(!question());
}

void JobPageTest::aFailedJobBeginsWithItsCause()
{
    show(jobIn(JobState::failed));
    QVERIFY(cause()->isVisible());
    QVERIFY2(cause()->headline().contains(QStringLiteral("read-pixels")), qPrintable(cause()->headline()));
    QCOMPARE(m_page->title(), QStringLiteral("dataset-statistics on clinic-a"));
    QVERIFY(button("restart")->isVisible());
    QVERIFY(!button("abort")->isVisible());
    // Its next step leads to the log.
    m_page->showTab(JobPage::Tab::Graph);
    QTest::mouseClick(cause()->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(m_page->findChild<QTabWidget *>()->currentIndex(), 0);
    QCOMPARE(m_page->findChild<LogPanel *>()->target().taskId, QStringLiteral("read-pixels"));
}

void JobPageTest::listsTasksAndOpensTheFailedLog()
{
    show(jobIn(JobState::failed));
    auto *list = m_page->findChild<TaskList *>();
    QCOMPARE(list->model()->index(list->currentRow(), 0).data().toString(), QStringLiteral("read-pixels"));
    auto *log = m_page->findChild<LogPanel *>();
    QCOMPARE(log->target().taskId, QStringLiteral("read-pixels"));
    QTRY_COMPARE(log->model().level(log->view()->currentRow()), LogLine::Level::Error);
    // Another task by keyboard; one that never began has no log.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home, Qt::ControlModifier);
    QTRY_COMPARE(log->target().taskId, QStringLiteral("get-input"));
    QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(log->findChild<PageStates *>()->stateTitle(), QStringLiteral("No log yet"));
}

void JobPageTest::abortSaysWhatWillHappenAndAsksFirst()
{
    const JobId id = jobIn(JobState::running);
    show(id);
    QTest::mouseClick(button("abort"), Qt::LeftButton);
    QTRY_VERIFY(question());
    QCOMPARE(m_backend->callCount(QStringLiteral("abortJobs")), 0);
    auto *table = question()->findChild<QAbstractItemView *>();
    QVERIFY(table);
    QStringList fates;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        fates.append(table->model()->index(row, 1).data().toString());
    QVERIFY2(
        fates.at(0).contains(QStringLiteral("stays as it is")), qPrintable(fates.join(QLatin1Char('|'))));
    QVERIFY(fates.join(QLatin1Char('|')).contains(QStringLiteral("is stopped")));
    QVERIFY(fates.last().contains(QStringLiteral("does not begin")));
    answer("agree");
    QTRY_COMPARE(m_backend->callCount(QStringLiteral("abortJobs")), 1);
    QVERIFY(m_backend->calls.contains(QStringLiteral("abortJobs %1").arg(id)));
    QTRY_VERIFY(cause()->headline().startsWith(QStringLiteral("Stopping since")));
    QVERIFY(!button("abort")->isEnabled());
}

void JobPageTest::leavingTheQuestionAbortsNothing()
{
    show(jobIn(JobState::running));
    QTest::mouseClick(button("abort"), Qt::LeftButton);
    QTRY_VERIFY(question());
    // The harmless answer is the default.
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!question());
    QTest::qWait(50);
    QCOMPARE(m_backend->callCount(QStringLiteral("abortJobs")), 0);
}

void JobPageTest::whatIsNotProvenIsSaid()
{
    const JobId id = jobIn(JobState::stopping);
    show(id);
    Job job = m_backend->findJob(id);
    job.note = {JobNoteCode::AbortNotProven, QStringLiteral("read-pixels")};
    m_backend->changeJob(job);
    QTRY_VERIFY(cause()->headline().contains(QStringLiteral("read-pixels")));
}

void JobPageTest::restartMakesANewAttempt()
{
    const JobId id = jobIn(JobState::failed);
    show(id);
    const int attempt = m_backend->findJob(id).attempt;
    QTest::mouseClick(button("restart"), Qt::LeftButton);
    answer("agree");
    QTRY_COMPARE(m_backend->callCount(QStringLiteral("restartJobs")), 1);
    QTRY_COMPARE(m_backend->findJob(id).attempt, attempt + 1);
    QTRY_VERIFY(button("abort")->isVisible());
}

void JobPageTest::deleteGoesBack()
{
    const JobId id = jobIn(JobState::deleted);
    const QString workflow = m_backend->findJob(id).workflowId;
    m_page->show(id);
    QTRY_VERIFY(button("delete")->isEnabled() && m_page->findChild<PageStates *>()->isShowingContent());
    QSignalSpy back(m_page.get(), &JobPage::back);
    QTest::mouseClick(button("delete"), Qt::LeftButton);
    answer("agree");
    QTRY_VERIFY(back.count() >= 1);
    QVERIFY(m_backend->calls.contains(QStringLiteral("deleteWorkflows %1").arg(workflow)));
}

void JobPageTest::aFailingActionIsSaid()
{
    show(jobIn(JobState::running));
    m_backend->fail(QStringLiteral("abortJobs"), {ApiError::Kind::Store, Operation::AbortJob, {}, 0, {}, {}});
    QTest::mouseClick(button("abort"), Qt::LeftButton);
    answer("agree");
    QTRY_VERIFY(m_page->findChild<Banner *>(QStringLiteral("problem"))->isVisible());
    QTRY_VERIFY(button("abort")->isEnabled());
}

void JobPageTest::followsARunningJobWhileShown()
{
    const JobId id = jobIn(JobState::running);
    show(id);
    const int before = m_backend->callCount(QStringLiteral("tasks"));
    QTRY_VERIFY_WITH_TIMEOUT(m_backend->callCount(QStringLiteral("tasks")) >= before + 2, 7000);
    m_page->deactivated();
    const int hidden = m_backend->callCount(QStringLiteral("tasks"));
    QTest::qWait(2600);
    QCOMPARE(m_backend->callCount(QStringLiteral("tasks")), hidden);
    Job job = m_backend->findJob(id);
    job.state = JobState::finished;
    m_backend->changeJob(job);
    QTRY_VERIFY(button("restart")->isVisible());
}

void JobPageTest::showsAnOlderAttempt()
{
    const JobId id = jobIn(JobState::failed);
    JobDetails details;
    const Job job = m_backend->findJob(id);
    details.attempts = {
        {1, QStringLiteral("desk-old"), JobState::failed, {}, job.created, job.created, job.created},
        {2, job.runId, JobState::failed, job.note, job.created, job.started, job.ended}};
    m_backend->jobDetails.insert(id, details);
    show(id);
    m_page->showTab(JobPage::Tab::Attempts);
    auto *attempts = m_page->findChild<AttemptsView *>();
    QCOMPARE(attempts->model()->rowCount(), 2);
    attempts->setFocus();
    attempts->setCurrentIndex(attempts->model()->index(1, 0));
    QTest::keyClick(attempts, Qt::Key_Return);
    QTRY_VERIFY(cause()->headline().contains(QStringLiteral("attempt 1")));
    QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("run"))->text(), QStringLiteral("desk-old"));
    QTRY_COMPARE(m_page->findChild<LogPanel *>()->target().attempt, 1);
    QTest::mouseClick(cause()->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(m_page->findChild<QLabel *>(QStringLiteral("run"))->text(), job.runId);
}

void JobPageTest::copiesConfigurationAndRun()
{
    const JobId id = jobIn(JobState::failed);
    m_backend->jobDetails[id].conf.insert(QStringLiteral("bins"), 64);
    show(id);
    m_page->showTab(JobPage::Tab::Configuration);
    QTest::mouseClick(button("copyConfiguration"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("\"bins\": 64")));
    QTest::mouseClick(button("copyRun"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), m_backend->findJob(id).runId);
}

void JobPageTest::opensReadableResultsOnly()
{
    m_backend->resultList = {{QStringLiteral("metadata.csv"), QStringLiteral("/data/metadata.csv"),
                                 QStringLiteral("text/csv"), true},
        {QStringLiteral("far.csv"), QStringLiteral("/far/far.csv"), QStringLiteral("text/csv"), false}};
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "onOpened");
    show(jobIn(JobState::finished));
    m_page->showTab(JobPage::Tab::Results);
    auto *results = m_page->findChild<ResultsView *>();
    const auto named = [results](const QString &text) {
        for (auto *one : results->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QTRY_VERIFY(named(QStringLiteral("Open")));
    QTest::mouseClick(named(QStringLiteral("Open")), Qt::LeftButton);
    QCOMPARE(m_opened, QVector<QUrl>{QUrl::fromLocalFile(QStringLiteral("/data/metadata.csv"))});
    QTest::mouseClick(named(QStringLiteral("Copy path")), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("/far/far.csv"));
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

void JobPageTest::graphAndListGoTogether()
{
    show(jobIn(JobState::failed));
    m_page->showTab(JobPage::Tab::Graph);
    auto *graph = m_page->findChild<GraphView *>();
    QTRY_COMPARE(graph->currentTask(), QStringLiteral("read-pixels"));
    QCOMPARE(graph->describeTask(QStringLiteral("clean-up")), QStringLiteral("clean-up: not reached"));
    graph->setFocus();
    QTest::keyClick(graph, Qt::Key_Right);
    auto *list = m_page->findChild<TaskList *>();
    QCOMPARE(list->model()->index(list->currentRow(), 0).data().toString(), QStringLiteral("write-results"));
    QTest::keyClick(graph, Qt::Key_Left);
    QTest::keyClick(graph, Qt::Key_Return);
    QCOMPARE(m_page->findChild<QTabWidget *>()->currentIndex(), 0);
}

void JobPageTest::keepsWhatItHasWhenAirflowIsSilent()
{
    show(jobIn(JobState::running));
    m_backend->fail(QStringLiteral("tasks"),
        {ApiError::Kind::Transport, Operation::ReadTasks, QStringLiteral("127.0.0.1:8080"), 0, {}, {}});
    m_page->refresh();
    auto *problem = m_page->findChild<Banner *>(QStringLiteral("problem"));
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(m_page->findChild<TaskList *>()->model()->rowCount(), 5);
    m_backend->allow(QStringLiteral("tasks"));
    QTest::mouseClick(problem->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!problem->isVisible());
}

void JobPageTest::saysWhyAJobCannotBeRead()
{
    m_backend->fail(QStringLiteral("job"), {ApiError::Kind::Store, Operation::ReadStore, {}, 0, {}, {}});
    m_page->show(101);
    auto *states = m_page->findChild<PageStates *>();
    QTRY_VERIFY(!states->stateTitle().isEmpty());
    m_backend->allow(QStringLiteral("job"));
    m_page->refresh();
    QTRY_VERIFY(states->isShowingContent());
}

void JobPageTest::dropsAnswersAboutAnotherJob()
{
    const JobId slow = jobIn(JobState::failed);
    const JobId quick = jobIn(JobState::finished);
    m_backend->delays.insert(QStringLiteral("job"), std::chrono::milliseconds(120));
    m_page->show(slow);
    m_backend->delays.clear();
    m_page->show(quick);
    QTRY_VERIFY(m_page->findChild<PageStates *>()->isShowingContent());
    QTest::qWait(200);
    QVERIFY(!cause()->isVisible());
    QTRY_COMPARE(m_page->findChild<TaskList *>()->model()->rowCount(), 5);
    QCOMPARE(
        m_backend->calls.filter(QStringLiteral("tasks ")).constLast(), QStringLiteral("tasks %1").arg(quick));
}

void JobPageTest::aRunOfOthersSaysSoAndCanOnlyBeAborted()
{
    fillOthers(*m_backend);
    auto *origin = m_page->findChild<QLabel *>(QStringLiteral("origin"));
    show(jobIn(JobState::finished));
    QVERIFY(!origin->isVisible());
    show(502);
    QTRY_VERIFY(origin->isVisible());
    QCOMPARE(
        origin->text(), QStringLiteral("Started by others on this Airflow: manual run, from Airflow's own "
                                       "pages, by anna."));
    QVERIFY(
        m_page->findChild<QLabel *>(QStringLiteral("run"))->text().startsWith(QStringLiteral("manual__")));
    const QString why =
        QStringLiteral("Others on this Airflow started it: restart or delete it in Airflow's own pages.");
    for (const char *name : {"restart", "delete"}) {
        QVERIFY(!button(name)->isEnabled());
        QCOMPARE(button(name)->toolTip(), why);
    }
    // Everything is read as of a run of ours; the configuration comes from Airflow.
    QTRY_VERIFY(m_page->findChild<ConfigurationView *>()->text().contains(QStringLiteral("keep_days")));
    QVERIFY(m_backend->callCount(QStringLiteral("tasks 502")) > 0);
    QVERIFY(m_backend->callCount(QStringLiteral("openLog")) > 0);
    QTRY_VERIFY(cause()->isVisible());
    QVERIFY(!cause()->headline().isEmpty());

    show(501);
    QTRY_VERIFY(button("abort")->isVisible());
    QVERIFY(button("abort")->isEnabled());
    m_backend->scriptedAccounts.enter(QStringLiteral("tom"), UserRole::User);
    QVERIFY(!button("abort")->isEnabled());
    QVERIFY(button("abort")->toolTip().startsWith(QStringLiteral("Only administrators")));
    m_backend->scriptedAccounts.enter(QStringLiteral("eve"), UserRole::Admin);
    QVERIFY(button("abort")->isEnabled());
    QTest::mouseClick(button("abort"), Qt::LeftButton);
    QTRY_VERIFY(question());
    question()->accept();
    QTRY_COMPARE(m_backend->findJob(501).state, JobState::stopping);
}

void JobPageTest::leavesARunThatIsGone()
{
    fillOthers(*m_backend);
    QSignalSpy back(m_page.get(), &JobPage::back);
    show(501);
    m_backend->removeJob(502);
    QCOMPARE(back.size(), 0);
    m_backend->removeJob(501);
    QCOMPARE(back.size(), 1);
}

void JobPageTest::drawsItself()
{
    const JobId id = jobIn(JobState::failed);
    m_backend->jobDetails[id].conf.insert(QStringLiteral("bins"), 64);
    show(id);
    QTest::qWait(400);
    QVERIFY(drawPage(*m_page, *m_theme, QStringLiteral("job-log")));
    m_page->showTab(JobPage::Tab::Graph);
    QVERIFY(drawPage(*m_page, *m_theme, QStringLiteral("job-graph")));
    m_page->showTab(JobPage::Tab::Attempts);
    QVERIFY(drawPage(*m_page, *m_theme, QStringLiteral("job-attempts")));
    m_page->showTab(JobPage::Tab::Configuration);
    QVERIFY(drawPage(*m_page, *m_theme, QStringLiteral("job-configuration")));
    show(jobIn(JobState::running));
    QTest::qWait(400);
    QVERIFY(drawPage(*m_page, *m_theme, QStringLiteral("job-running")));
    m_backend->resultList = {{QStringLiteral("metadata.csv"), QStringLiteral("/data/r4Tk9Q/metadata.csv"),
                                 QStringLiteral("text/csv"), true},
        {QStringLiteral("histogram.png"), QStringLiteral("/far/histogram.png"), QStringLiteral("image/png"),
            false}};
    show(jobIn(JobState::finished));
    m_page->showTab(JobPage::Tab::Results);
    QTest::qWait(400);
    QVERIFY(drawPage(*m_page, *m_theme, QStringLiteral("job-results")));
}

QTEST_MAIN(JobPageTest)
#include "job_page_test.moc"
