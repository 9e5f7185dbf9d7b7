// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/job/job_page.h"

#include "app/backend/error_text.h"
#include "app/backend/origin_text.h"
#include "ui/components/banner.h"
#include "ui/components/buttons.h"
#include "ui/components/icon_label.h"
#include "ui/components/page_states.h"
#include "ui/components/search_field.h"
#include "ui/components/state_pill.h"
#include "ui/components/text.h"
#include "ui/graph/graph_panel.h"
#include "ui/graph/graph_view.h"
#include "ui/job/attempts_view.h"
#include "ui/job/configuration_view.h"
#include "ui/job/facts_card.h"
#include "ui/job/job_cause.h"
#include "ui/job/results_view.h"
#include "ui/job/task_list.h"
#include "ui/job/views_card.h"
#include "ui/log/log_panel.h"
#include "ui/log/log_view.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

namespace desk
{

using namespace std::chrono_literals;

JobPage::JobPage(Backend &backend, Theme &theme, QWidget *parent)
    : Page(parent)
    , m_backend(backend)
    , m_theme(theme)
    , m_tasks(m_clock)
    , m_attempts(m_clock)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    buildHead(column);
    m_facts = new FactsCard(theme, content);
    column->addWidget(m_facts);
    m_views = new ViewsCard(theme, content);
    column->addWidget(m_views);
    column->addWidget(buildBody(), 1);
    m_states = new PageStates(theme, content, this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(20, 14, 20, 14);
    page->addWidget(m_states);
    connectParts();
}

JobPage::~JobPage() = default;

void JobPage::buildHead(QVBoxLayout *column)
{
    auto *crumbs = new QHBoxLayout;
    crumbs->setSpacing(4);
    auto *arrow =
        makeIconButton(m_theme, QStringLiteral("arrow-left"), tr("Back to Workflow List (Alt+Left)"), this);
    arrow->setObjectName(QStringLiteral("back"));
    auto *list = makeButton(m_theme, tr("Workflow List"), {}, ButtonKind::Link, this);
    m_workflow = makeButton(m_theme, {}, {}, ButtonKind::Link, this);
    connect(arrow, &QToolButton::clicked, this, &JobPage::back);
    connect(list, &QPushButton::clicked, this, &JobPage::back);
    connect(m_workflow, &QPushButton::clicked, this, &JobPage::back);
    crumbs->addWidget(arrow);
    crumbs->addWidget(list);
    crumbs->addWidget(makeLabel(QStringLiteral("/"), "secondary", this));
    crumbs->addWidget(m_workflow);
    crumbs->addStretch();

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_title = makeLabel({}, "title", this);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_pill = new StatePill(m_theme, this);
    m_restart = makeButton(m_theme, tr("Restart…"), QStringLiteral("restart"), ButtonKind::Primary, this);
    m_abort = makeButton(m_theme, tr("Abort…"), QStringLiteral("abort"), ButtonKind::DangerOutline, this);
    m_openInAirflow = makeButton(
        m_theme, tr("Open in Airflow"), QStringLiteral("open-external"), ButtonKind::Default, this);
    m_delete = makeIconButton(m_theme, QStringLiteral("delete"), tr("Delete the workflow…"), this);
    m_restart->setObjectName(QStringLiteral("restart"));
    m_abort->setObjectName(QStringLiteral("abort"));
    m_delete->setObjectName(QStringLiteral("delete"));
    head->addWidget(m_title);
    head->addSpacing(4);
    head->addWidget(m_pill);
    head->addStretch(1);
    head->addWidget(m_delete);
    head->addWidget(m_openInAirflow);
    head->addWidget(m_abort);
    head->addWidget(m_restart);

    auto *top = new QVBoxLayout;
    top->setSpacing(2);
    top->addLayout(crumbs);
    top->addLayout(head);
    column->addLayout(top);
    m_origin = new QWidget(this);
    auto *origin = new QHBoxLayout(m_origin);
    origin->setContentsMargins(0, 0, 0, 0);
    origin->setSpacing(6);
    m_originText = makeLabel({}, "secondary", m_origin);
    m_originText->setObjectName(QStringLiteral("origin"));
    m_originText->setWordWrap(true);
    origin->addWidget(
        new IconLabel(m_theme, QStringLiteral("settings"), QStringLiteral("text_secondary"), 16, m_origin));
    origin->addWidget(m_originText, 1);
    m_origin->hide();
    column->addWidget(m_origin);
    m_cause = new Banner(m_theme, Banner::Kind::Error, this);
    m_cause->setObjectName(QStringLiteral("cause"));
    m_causeButton = m_cause->addButton({});
    m_cause->hide();
    column->addWidget(m_cause);
    m_problem = new Banner(m_theme, Banner::Kind::Warning, this);
    m_problem->setObjectName(QStringLiteral("problem"));
    auto *again = m_problem->addButton(tr("Try again"), QStringLiteral("refresh"));
    connect(again, &QPushButton::clicked, this, &JobPage::refresh);
    m_problem->hide();
    column->addWidget(m_problem);
}

QWidget *JobPage::buildBody()
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setHandleWidth(12);
    split->setChildrenCollapsible(false);
    // The gap between the cards is the handle; a line in it would be one edge too many.
    split->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    auto *left = new QFrame(split);
    left->setObjectName(QStringLiteral("card"));
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(1, 1, 1, 1);
    m_list = new TaskList(m_tasks, m_theme, left);
    leftColumn->addWidget(m_list);
    left->setMinimumWidth(m_theme.px(280));

    auto *right = new QFrame(split);
    right->setObjectName(QStringLiteral("card"));
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(12, 4, 12, 12);
    buildTabs();
    rightColumn->addWidget(m_tabs);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({m_theme.px(330), m_theme.px(700)});
    return split;
}

void JobPage::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(false);
    m_log = new LogPanel(m_backend, m_theme, m_tabs);
    m_graphPanel = new GraphPanel(m_theme, m_tabs);
    m_configuration = new ConfigurationView(m_theme, m_tabs);
    m_attemptsView = new AttemptsView(m_attempts, m_theme, m_tabs);
    m_results = new ResultsView(m_theme, m_tabs);
    const auto add = [this](QWidget *part, const QString &name) {
        auto *frame = new QWidget(m_tabs);
        auto *inside = new QVBoxLayout(frame);
        inside->setContentsMargins(0, 10, 0, 0);
        inside->addWidget(part);
        m_tabs->addTab(frame, name);
    };
    add(m_log, tr("Log"));
    add(m_graphPanel, tr("Graph"));
    add(m_configuration, tr("Configuration"));
    add(m_attemptsView, tr("Attempts"));
    add(m_results, tr("Results"));
}

void JobPage::connectParts()
{
    connect(m_abort, &QPushButton::clicked, this, &JobPage::askAbort);
    connect(m_restart, &QPushButton::clicked, this, &JobPage::askRestart);
    connect(m_delete, &QToolButton::clicked, this, &JobPage::askDelete);
    connect(m_openInAirflow, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(m_backend.airflowPage(m_details.job)); });
    connect(m_causeButton, &QPushButton::clicked, this, &JobPage::followCause);
    connect(m_list, &TaskList::rowChosen, this, [this](int row) { chooseTask(row, m_list->hasFocus()); });
    connect(m_list, &TaskList::rowOpened, this, [this](int row) {
        chooseTask(row, true);
        showTab(Tab::Log);
        m_log->view()->setFocus();
    });
    GraphView *graph = m_graphPanel->view();
    connect(graph, &GraphView::currentTaskChanged, this, [this](const QString &taskId) {
        for (int row = 0; row < m_tasks.rowCount(); ++row) {
            if (m_tasks.task(row).taskId == taskId)
                return chooseTask(row, true);
        }
    });
    connect(graph, &GraphView::taskOpened, this, &JobPage::showLog);
    connect(m_attemptsView, &AttemptsView::attemptOpened, this, &JobPage::showAttempt);
    connect(m_tabs, &QTabWidget::currentChanged, this, &JobPage::onTabChanged);
    connect(&m_backend, &Backend::jobsChanged, this, &JobPage::onJobsChanged);
    connect(&m_backend, &Backend::workflowsRemoved, this, [this](const QStringList &ids) {
        if (m_id != 0 && ids.contains(m_details.job.workflowId))
            Q_EMIT back();
    });
    connect(&m_backend, &Backend::jobsRemoved, this, [this](const QVector<JobId> &ids) {
        if (m_id != 0 && ids.contains(m_id))
            Q_EMIT back();
    });
    connect(&m_backend.accounts(), &Accounts::stateChanged, this, &JobPage::updateActions);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &JobPage::onTick);
    auto *goBack = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    goBack->setContext(Qt::WidgetWithChildrenShortcut);
    connect(goBack, &QShortcut::activated, this, &JobPage::back);
}

QString JobPage::title() const
{
    return m_details.job.id == 0 ? tr("Job")
                                 : tr("%1 on %2").arg(m_details.job.dagId, m_details.job.runnerInstance);
}

QWidget *JobPage::searchField() const
{
    return m_tabs->currentIndex() == int(Tab::Log) ? m_log->searchField() : nullptr;
}

void JobPage::activated()
{
    m_active = true;
    m_timer.start();
    refresh();
}

void JobPage::deactivated()
{
    m_active = false;
    m_timer.stop();
}

void JobPage::refresh()
{
    if (m_id == 0)
        return;
    m_problem->hide();
    readDetails(m_generation);
}

void JobPage::show(JobId id)
{
    if (id != m_id) {
        m_details = {};
        m_graph = {};
        m_dagOfGraph.clear();
        m_tasks.clear();
        m_log->showNothing(tr("No log yet"), tr("The log of the task chosen on the left appears here."));
        m_problem->hide();
        m_cause->hide();
        m_tabs->setCurrentIndex(0);
        m_states->showLoading(tr("Reading the job…"),
            {{tr("Back"), QStringLiteral("arrow-left"), ButtonKind::Default, [this] { Q_EMIT back(); }}});
    }
    m_id = id;
    m_attempt = 0;
    m_taskChosen = false;
    m_hasResults = false;
    ++m_generation;
    readDetails(m_generation);
}

void JobPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void JobPage::showLog(const QString &taskId)
{
    for (int row = 0; row < m_tasks.rowCount(); ++row) {
        if (m_tasks.task(row).taskId == taskId) {
            chooseTask(row, true);
            break;
        }
    }
    showTab(Tab::Log);
    m_log->view()->setFocus();
}

Attempt JobPage::shownAttempt() const
{
    const int number = m_attempt > 0 ? m_attempt : m_details.job.attempt;
    for (const Attempt &attempt : m_details.attempts) {
        if (attempt.number == number)
            return attempt;
    }
    const Job &job = m_details.job;
    return {job.attempt, job.runId, job.state, job.note, job.created, job.started, job.ended};
}

bool JobPage::isShownActive() const
{
    return isActive(shownAttempt().state) || shownAttempt().state == JobState::unknown;
}

void JobPage::onJobsChanged(const QVector<Job> &jobs)
{
    for (const Job &job : jobs) {
        if (job.id != m_id || m_details.job.id == 0)
            continue;
        // The state is shown at once; attempts and tasks are read behind it.
        m_details.job = job;
        for (Attempt &attempt : m_details.attempts) {
            if (attempt.number == job.attempt) {
                attempt.state = job.state;
                attempt.note = job.note;
                attempt.started = job.started;
                attempt.ended = job.ended;
            }
        }
        updatePage();
        readDetails(m_generation);
    }
}

void JobPage::onTick()
{
    // The owner of a partner's job may have heard of it meanwhile, which nobody tells.
    if (m_details.owner && m_details.owner->waiting && ++m_ticks % 5 == 0)
        readDetails(m_generation);
    if (m_details.job.id == 0 || !isShownActive())
        return;
    m_facts->showAttempt(m_details, shownAttempt(), m_clock.now());
    m_tasks.tick();
    if (++m_ticks % 2 == 0)
        readTasks(m_generation);
}

void JobPage::updatePage()
{
    const Attempt shown = shownAttempt();
    m_title->setText(title());
    m_workflow->setText(m_details.workflowName);
    m_pill->setState(shown.state);
    m_facts->showAttempt(m_details, shown, m_clock.now());
    m_views->showViews(m_details);
    // Tasks, graph and results of a job at a partner are in its Airflow.
    const bool here = !m_details.job.remote;
    m_list->parentWidget()->setVisible(here);
    m_tabs->setTabVisible(int(Tab::Graph), here);
    m_tabs->setTabVisible(int(Tab::Results), here);
    updateOrigin();
    m_attempts.setAttempts(m_details.attempts);
    m_tabs->setTabText(int(Tab::Attempts), tr("Attempts %1").arg(m_details.attempts.size()));
    updateCause();
    updateActions();
}

void JobPage::updateOrigin()
{
    const std::optional<RunOrigin> origin = m_details.job.origin;
    m_origin->setVisible(origin.has_value());
    if (!origin) {
        m_configured = 0;
        m_configuration->showConfiguration(m_details.conf);
        return;
    }
    m_originText->setText(originSentence(*origin));
    // Airflow alone keeps it.
    if (m_configured != m_id) {
        m_configured = m_id;
        m_configuration->showConfiguration({});
        readConfiguration(m_id);
    }
}

void JobPage::updateCause()
{
    const std::optional<JobCause> cause = causeOf(m_details, shownAttempt(), m_tasks);
    m_cause->setVisible(cause.has_value());
    if (!cause)
        return;
    m_cause->setKind(cause->kind);
    m_cause->setText(cause->headline, cause->detail);
    m_causeButton->setVisible(cause->step != JobCause::Step::None);
    m_causeButton->setProperty("step", int(cause->step));
    switch (cause->step) {
    case JobCause::Step::ShowLog:
        m_causeButton->setText(tr("Show its log"));
        break;
    case JobCause::Step::CheckNow:
        m_causeButton->setText(tr("Check now"));
        break;
    case JobCause::Step::ShowLatest:
        m_causeButton->setText(tr("Show the latest"));
        break;
    case JobCause::Step::None:
        break;
    }
}

void JobPage::followCause()
{
    switch (JobCause::Step(m_causeButton->property("step").toInt())) {
    case JobCause::Step::ShowLog:
        if (const int row = m_tasks.firstFailed(); row >= 0) {
            chooseTask(row, true);
            showTab(Tab::Log);
            m_log->view()->setFocus();
        }
        break;
    case JobCause::Step::CheckNow:
        m_backend.checkNow();
        refresh();
        break;
    case JobCause::Step::ShowLatest:
        showAttempt(m_details.job.attempt);
        break;
    case JobCause::Step::None:
        break;
    }
}

void JobPage::updateTaskViews()
{
    const bool ended = !isShownActive();
    m_graphPanel->view()->setTasks(m_tasks.tasks(), ended);
    updateCause();
    if (m_tasks.rowCount() == 0)
        return;
    if (m_taskChosen && m_list->currentRow() >= 0)
        return chooseTask(m_list->currentRow(), true);
    // Until somebody chooses: the failed task, else the one that runs, else the last that did.
    int row = m_tasks.firstFailed();
    for (int i = 0; row < 0 && i < m_tasks.rowCount(); ++i)
        row = m_tasks.task(i).state == TaskState::Running ? i : -1;
    for (int i = m_tasks.rowCount() - 1; row < 0 && i >= 0; --i)
        row = m_tasks.task(i).started.isValid() ? i : -1;
    chooseTask(std::max(row, 0), false);
}

void JobPage::chooseTask(int row, bool byPerson)
{
    if (row < 0 || row >= m_tasks.rowCount())
        return;
    m_taskChosen = m_taskChosen || byPerson;
    m_list->chooseRow(row);
    const TaskInstance task = m_tasks.task(row);
    m_log->showTask(m_id, shownAttempt().number, task);
    if (m_graphPanel->view()->currentTask() != task.taskId)
        m_graphPanel->view()->setCurrentTask(task.taskId);
}

void JobPage::showAttempt(int number)
{
    m_attempt = number == m_details.job.attempt ? 0 : number;
    ++m_generation;
    m_taskChosen = false;
    m_hasResults = false;
    m_tasks.clear();
    showTab(Tab::Log);
    updatePage();
    readTasks(m_generation);
}

void JobPage::onTabChanged()
{
    if (m_tabs->currentIndex() == int(Tab::Results) && m_details.job.id != 0) {
        if (isShownActive() || shownAttempt().state == JobState::queued)
            m_results->showNotYet();
        else if (!m_hasResults)
            readResults(m_generation);
    }
}

void JobPage::showProblem(const ApiError &error, bool ofRead)
{
    m_problemOfRead = ofRead;
    const ErrorText text = describe(error);
    m_problem->setText(
        text.headline, QStringList{text.detail, text.nextStep}.join(QLatin1Char(' ')).trimmed());
    m_problem->show();
}

} // namespace desk
