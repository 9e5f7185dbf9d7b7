// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/main_window.h"

#include "app/backend/access_text.h"
#include "ui/airflow_text.h"
#include "ui/components/banner.h"
#include "ui/components/confirm_dialog.h"
#include "ui/components/focus_ring.h"
#include "ui/datasets/datasets_page.h"
#include "ui/dialogs/key_sheet.h"
#include "ui/job/job_page.h"
#include "ui/list/workflow_list_page.h"
#include "ui/partners/partners_page.h"
#include "ui/requests/requests_page.h"
#include "ui/settings/settings_page.h"
#include "ui/sidebar.h"
#include "ui/status_line.h"
#include "ui/theme/theme.h"
#include "ui/tray/desktop_notifier.h"
#include "ui/tray/notices.h"
#include "ui/tray/tray.h"
#include "ui/wizard/wizard_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace desk
{

namespace
{

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String textSizeKey("appearance/textSize"); // as the page Settings keeps it

} // namespace

MainWindow::MainWindow(Backend &backend, QSettings &settings, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_backend(backend)
    , m_settings(settings)
    , m_theme(theme)
{
    new FocusRing(m_theme, this);
    setWindowIcon(m_theme.icon(QStringLiteral("workflow-desk"), {}, 128));
    buildPages();
    buildFrame();
    buildMenus();
    buildDesktop();
    connectPages();
    connect(&backend, &Backend::airflowStatusChanged, this, &MainWindow::updateBanner);
    connect(&backend, &Backend::embeddedAirflowChanged, this, &MainWindow::updateBanner);
    connect(&m_theme, &Theme::changed, this, &MainWindow::fitToWidth);
    updateBanner();
    showRequestCount(m_requests->model().rowCount(), m_requests->model().jobCount());
    restore();
    m_wizardUnfinished = m_wizard->resume();
    showPage(PageId::WorkflowList);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_stack = new QStackedWidget;
    m_list = new WorkflowListPage(m_backend, m_theme, m_stack);
    m_wizard = new WizardPage(m_backend, m_theme, m_settings, m_stack);
    m_job = new JobPage(m_backend, m_theme, m_stack);
    m_datasets = new DatasetsPage(m_backend, m_theme, m_stack);
    m_partners = new PartnersPage(m_backend, m_theme, m_stack);
    m_requests = new RequestsPage(m_backend, m_theme, m_stack);
    m_settingsPage = new SettingsPage(m_backend, m_theme, m_settings, m_stack);
    m_pages = {{PageId::WorkflowList, m_list}, {PageId::Wizard, m_wizard}, {PageId::Job, m_job},
        {PageId::Requests, m_requests}, {PageId::Datasets, m_datasets}, {PageId::Instances, m_partners},
        {PageId::Settings, m_settingsPage}};
    for (Page *page : std::as_const(m_pages))
        m_stack->addWidget(page);
}

void MainWindow::buildFrame()
{
    auto *root = new QWidget(this);
    root->setObjectName(QStringLiteral("root"));
    auto *column = new QVBoxLayout(root);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_sidebar = new Sidebar(m_theme, m_backend.instanceName(), m_backend.username(),
        m_backend.accounts().state().phase == AccessState::Phase::NotSetUp
            ? tr("user")
            : roleWord(m_backend.accounts().state().user.role),
        navigation(), root);
    m_sidebar->setLockable(m_backend.accounts().state().phase != AccessState::Phase::NotSetUp);
    row->addWidget(m_sidebar);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    m_bannerPlace = new QWidget(root);
    auto *place = new QVBoxLayout(m_bannerPlace);
    place->setContentsMargins(20, 12, 20, 0);
    m_banner = new Banner(m_theme, Banner::Kind::Info, m_bannerPlace);
    place->addWidget(m_banner);
    m_bannerTry = m_banner->addButton(tr("Try now"), QStringLiteral("refresh"));
    m_bannerSettings = m_banner->addButton(tr("Settings…"));
    content->addWidget(m_bannerPlace);
    content->addWidget(m_stack, 1);
    row->addLayout(content, 1);
    column->addLayout(row, 1);
    m_status = new StatusLine(m_backend, m_theme, root);
    column->addWidget(m_status);
    setCentralWidget(root);
    connect(m_bannerTry, &QPushButton::clicked, this, &MainWindow::onBannerButton);
    connect(m_bannerSettings, &QPushButton::clicked, this, [this] { showPage(PageId::Settings); });
    connect(m_status, &StatusLine::airflowAsked, this, [this] { showPage(PageId::Settings); });
    connect(m_sidebar, &Sidebar::startAsked, this, [this] { startWorkflow(); });
    connect(m_sidebar, &Sidebar::pageAsked, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::lockAsked, this, [this] { m_backend.accounts().lock(); });
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *start = file->addAction(
        tr("&Start workflow"), QKeySequence(Qt::CTRL | Qt::Key_N), this, [this] { startWorkflow(); });
    start->setIcon(m_theme.icon(QStringLiteral("start"), QStringLiteral("text_secondary")));
    if (m_backend.accounts().state().phase != AccessState::Phase::NotSetUp) {
        file->addSeparator();
        QAction *lock = file->addAction(
            tr("&Lock"), QKeySequence(Qt::CTRL | Qt::Key_L), this, [this] { m_backend.accounts().lock(); });
        lock->setIcon(m_theme.icon(QStringLiteral("lock"), QStringLiteral("text_secondary")));
        file->addAction(tr("Sign &out"), this, [this] { m_backend.accounts().signOut(); });
        file->addAction(tr("Change &password…"), this, [this] {
            m_settingsPage->showSection(SettingsPage::Section::Account);
            showPage(PageId::Settings);
        });
    }
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &MainWindow::quit);

    QMenu *workflow = menuBar()->addMenu(tr("&Workflow"));
    workflow->setToolTipsVisible(true);
    workflow->addActions(m_list->actions());
    workflow->addSeparator();
    workflow->addActions(m_requests->actions());
    buildViewMenu();

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Keys"), QKeySequence(Qt::Key_F1), this, [this] {
        auto *sheet = new KeySheet(m_theme, this);
        sheet->open();
    });
    help->addAction(tr("&About"), this, [this] {
        m_settingsPage->showSection(SettingsPage::Section::About);
        showPage(PageId::Settings);
    });
}

void MainWindow::buildViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    const QVector<PageId> pages = navigation();
    const auto addPage = [this, view, &pages](const QString &text, PageId page) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + pages.indexOf(page));
        QAction *action = view->addAction(text, this, [this, page] { showPage(page); });
        QList<QKeySequence> keys{QKeySequence(Qt::CTRL | key)};
        if (page == PageId::Settings)
            keys.append(QKeySequence(Qt::CTRL | Qt::Key_Comma));
        action->setShortcuts(keys);
    };
    addPage(tr("&Workflow List"), PageId::WorkflowList);
    addPage(tr("&Requests"), PageId::Requests);
    addPage(tr("&Datasets"), PageId::Datasets);
    if (pages.contains(PageId::Instances))
        addPage(tr("&Instance Overview"), PageId::Instances);
    addPage(tr("&Settings"), PageId::Settings);
    view->addAction(tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), this, &MainWindow::goBack);
    view->addSeparator();
    view->addAction(
        tr("&Check now"), QKeySequence(Qt::Key_F5), this, [this] { pageOf(m_current)->refresh(); });
    view->addAction(tr("Searc&h"), QKeySequence(Qt::CTRL | Qt::Key_F), this, [this] {
        if (QWidget *field = pageOf(m_current)->searchField())
            field->setFocus(Qt::ShortcutFocusReason);
    });
    view->addAction(
        tr("&Next part of the window"), QKeySequence(Qt::Key_F6), this, [this] { focusNextRegion(1); });
    view->addAction(tr("&Previous part of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6), this,
        [this] { focusNextRegion(-1); });
    view->addSeparator();
    QAction *larger =
        view->addAction(tr("&Larger text"), this, [this] { m_theme.setTextSize(m_theme.textSize() + 10); });
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    view->addAction(tr("S&maller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), this,
        [this] { m_theme.setTextSize(m_theme.textSize() - 10); });
    view->addAction(
        tr("N&ormal text"), QKeySequence(Qt::CTRL | Qt::Key_0), this, [this] { m_theme.setTextSize(100); });
}

void MainWindow::connectPages()
{
    connect(m_settingsPage, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
    connect(m_list, &WorkflowListPage::startWorkflowAsked, this, [this] { startWorkflow(); });
    connect(m_list, &WorkflowListPage::jobAsked, this, &MainWindow::showJob);
    connect(m_job, &JobPage::back, this, &MainWindow::goBack);
    connect(m_requests, &RequestsPage::jobAsked, this, &MainWindow::showJob);
    connect(m_requests, &RequestsPage::partnersAsked, this, [this] { showPage(PageId::Instances); });
    connect(m_requests, &RequestsPage::countChanged, this, &MainWindow::showRequestCount);
    connect(m_requests, &RequestsPage::arrived, m_notices, &Notices::takeArrivals);
    connect(m_datasets, &DatasetsPage::startWorkflowAsked, this,
        [this](const QString &dataset) { startWorkflow(dataset); });
    connect(m_datasets, &DatasetsPage::startOnSeriesAsked, this,
        [this](const QStringList &identifiers) { startWorkflow({}, identifiers); });
    connect(m_wizard, &WizardPage::cancelled, this, [this] {
        m_wizardUnfinished = false;
        goBack();
    });
    connect(m_wizard, &WizardPage::started, this, [this](const Workflow &workflow) {
        m_wizardUnfinished = false;
        showPage(PageId::WorkflowList);
        m_list->showWorkflow(workflow.id);
    });
    connect(&m_theme, &Theme::changed, this, &MainWindow::saveLook);
}

QVector<PageId> MainWindow::navigation() const
{
    QVector<PageId> pages{
        PageId::WorkflowList, PageId::Requests, PageId::Datasets, PageId::Instances, PageId::Settings};
    if (!PartnersPage::mayBeSeen(m_backend))
        pages.removeOne(PageId::Instances);
    return pages;
}

Page *MainWindow::pageOf(PageId page) const
{
    return m_pages.value(page);
}

void MainWindow::remember(PageId page)
{
    // The wizard is no place to come back to: it is gone once it has started or was cancelled.
    if (page == PageId::Wizard)
        return;
    m_history.removeAll(page);
    m_history.append(page);
}

void MainWindow::showPage(PageId page)
{
    Page *next = pageOf(page);
    const bool same = page == m_current && m_stack->currentWidget() == next;
    if (!same) {
        if (m_stack->currentWidget() != next)
            pageOf(m_current)->deactivated();
        remember(m_current);
        m_current = page;
    }
    m_stack->setCurrentWidget(next);
    m_sidebar->setCurrent(page);
    setWindowTitle(tr("%1 – Workflow Desk").arg(next->title()));
    fitToWidth();
    next->activated();
}

void MainWindow::startWorkflow(const QString &dataset, const QStringList &identifiers)
{
    const bool asItWas = m_wizardUnfinished && dataset.isEmpty() && identifiers.isEmpty();
    if (!asItWas)
        m_wizard->begin(dataset, identifiers);
    m_wizardUnfinished = true;
    showPage(PageId::Wizard);
}

void MainWindow::showJob(JobId job)
{
    m_job->show(job);
    showPage(PageId::Job);
}

void MainWindow::takeOver(const MainWindow &other)
{
    setGeometry(other.geometry());
    setWindowState(other.windowState());
    m_settingsPage->showSection(other.m_settingsPage->section());
    m_history = other.m_history;
    if (other.m_current == PageId::Job)
        showJob(other.m_job->jobId());
    else
        showPage(other.m_current);
}

void MainWindow::goBack()
{
    m_history.removeAll(m_current);
    const PageId page = m_history.isEmpty() ? PageId::WorkflowList : m_history.takeLast();
    const PageId left = m_current;
    showPage(page);
    // Going back leaves no trace to come back to.
    m_history.removeAll(left);
}

void MainWindow::buildDesktop()
{
    m_notices = new Notices(m_backend, m_settings, this);
    m_notifier = new DesktopNotifier(QDBusConnection::sessionBus(), this);
    m_tray = new Tray(m_backend, m_theme, m_settings, this);
    connect(m_notices, &Notices::told, this, [this](const Notice &notice) {
        // Whoever looks at the window sees it there.
        if (!isActiveWindow())
            m_notifier->show(notice);
    });
    connect(m_notifier, &DesktopNotifier::failed, m_tray, &Tray::showNotice);
    connect(m_notifier, &DesktopNotifier::opened, this, &MainWindow::openNotice);
    connect(m_tray, &Tray::noticeOpened, this, &MainWindow::openNotice);
    connect(m_tray, &Tray::requestsAsked, this, [this] { openNotice({}); });
    connect(m_tray, &Tray::windowAsked, this, &MainWindow::comeForward);
    connect(m_tray, &Tray::checkAsked, m_requests, &RequestsPage::refresh);
    connect(m_tray, &Tray::lockAsked, this, [this] { m_backend.accounts().lock(); });
    connect(m_tray, &Tray::quitAsked, this, &MainWindow::quit);
    connect(m_settingsPage, &SettingsPage::notificationsChanged, m_tray, &Tray::follow);
}

void MainWindow::openNotice(const Notice &notice)
{
    if (notice.kind == Notice::Kind::Requests) {
        showPage(PageId::Requests);
    } else {
        showPage(PageId::WorkflowList);
        m_list->showWorkflow(notice.workflowId);
    }
    comeForward();
}

void MainWindow::comeForward()
{
    // Behind a lock the sign-in comes forward in its place.
    const AccessState::Phase phase = m_backend.accounts().state().phase;
    if (phase == AccessState::Phase::Locked || phase == AccessState::Phase::SignedOut) {
        Q_EMIT raiseAsked();
        return;
    }
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showRequestCount(int requests, int jobs)
{
    //: "3 jobs" and "2 requests"
    m_sidebar->setCount(PageId::Requests, jobs,
        tr("%1 in %2 wait for a decision")
            .arg(tr("%n jobs", nullptr, jobs), tr("%n requests", nullptr, requests)));
    m_tray->showCount(requests, jobs);
}

void MainWindow::updateBanner()
{
    const AirflowStatus status = m_backend.airflowStatus();
    const EmbeddedAirflow embedded = m_backend.embeddedAirflow();
    const AirflowText text = airflowText(status, embedded);
    using Phase = AirflowStatus::Phase;
    const bool calm = status.phase == Phase::Starting || status.phase == Phase::NotConfigured;
    m_banner->setKind(calm                              ? Banner::Kind::Info
                      : status.phase == Phase::Degraded ? Banner::Kind::Warning
                                                        : Banner::Kind::Error);
    m_banner->setText(text.headline, text.detail);
    m_bannerTry->setText(status.phase == Phase::Stopped ? tr("Start again") : tr("Try now"));
    m_bannerTry->setVisible(!calm);
    m_bannerSettings->setVisible(status.phase != Phase::Starting);
    m_bannerSettings->setText(status.phase == Phase::SignInFailed    ? tr("Change password…")
                              : status.phase == Phase::NotConfigured ? tr("Set up Airflow…")
                                                                     : tr("Settings…"));
    m_bannerPlace->setVisible(!text.headline.isEmpty());
}

void MainWindow::onBannerButton()
{
    if (m_backend.airflowStatus().phase == AirflowStatus::Phase::Stopped)
        m_backend.restartEmbeddedAirflow();
    else
        m_backend.checkNow();
}

void MainWindow::fitToWidth()
{
    setMinimumSize(1024, 640);
    m_sidebar->setRail(width() < m_theme.px(1180) || m_current == PageId::Wizard);
}

void MainWindow::focusNextRegion(int direction)
{
    const std::array<QWidget *, 3> regions{m_sidebar, m_stack->currentWidget(), m_status};
    const QWidget *focus = focusWidget();
    int current = 0;
    for (size_t i = 0; i < regions.size(); ++i) {
        if (focus && regions.at(i)->isAncestorOf(focus))
            current = static_cast<int>(i);
    }
    for (int step = 1; step <= 3; ++step) {
        QWidget *region = regions.at(static_cast<size_t>((current + direction * step + 6) % 3));
        const auto widgets = region->findChildren<QWidget *>();
        const auto first = std::find_if(widgets.begin(), widgets.end(), [](const QWidget *widget) {
            return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
        });
        if (first != widgets.end()) {
            (*first)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(1280, 800);
}

void MainWindow::saveLook()
{
    m_settings.setValue(textSizeKey, m_theme.textSize());
}

void MainWindow::quit()
{
    const int running = m_list->runningCount();
    if (running > 0 && m_backend.embeddedAirflow().state == EmbeddedAirflow::State::Running)
        askQuit(running);
    else
        close();
}

void MainWindow::askQuit(int running)
{
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("power");
    text.question = tr("Quit Workflow Desk?");
    text.sentence =
        tr("%n workflows run in the Airflow of this application, which ends with it.", nullptr, running);
    text.afterwards = tr("Their tasks are interrupted. The next start shows how they stand.");
    text.doIt = tr("Quit");
    text.leaveIt = tr("Keep running");
    ConfirmDialog::ask(m_theme, this, text, [this] { close(); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int running = m_list->runningCount();
    const bool endsRuns = running > 0 && m_backend.embeddedAirflow().state == EmbeddedAirflow::State::Running;
    if (endsRuns && event->spontaneous()) {
        event->ignore();
        askQuit(running);
        return;
    }
    m_settings.setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToWidth();
}

} // namespace desk
