// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "ui/page_id.h"

#include <QHash>
#include <QMainWindow>

class QPushButton;
class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace desk
{

class Banner;
class DatasetsPage;
class DesktopNotifier;
class JobPage;
class Notices;
class Page;
class PartnersPage;
class RequestsPage;
class SettingsPage;
class Sidebar;
class StatusLine;
class Theme;
class Tray;
class WizardPage;
class WorkflowListPage;
struct Notice;

/// The application's window: menu bar, navigation, the pages, status; of whoever is signed in. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    /// All must outlive the window. The settings keep geometry and look.
    MainWindow(Backend &backend, QSettings &settings, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(PageId page);
    PageId currentPage() const { return m_current; }
    /// Opens the wizard, with a dataset chosen already, or with series that belong to none.
    void startWorkflow(const QString &dataset = {}, const QStringList &identifiers = {});
    void showJob(JobId job);
    /// Back to where the person came from.
    void goBack();
    /// Stands where another window of the same person stood, and shows what that one showed.
    void takeOver(const MainWindow &other);

    Theme &theme() { return m_theme; }
    WorkflowListPage &workflowList() { return *m_list; }
    JobPage &jobPage() { return *m_job; }
    WizardPage &wizard() { return *m_wizard; }
    DatasetsPage &datasets() { return *m_datasets; }
    PartnersPage &partnersPage() { return *m_partners; }
    RequestsPage &requestsPage() { return *m_requests; }
    SettingsPage &settingsPage() { return *m_settingsPage; }
    StatusLine &statusLine() { return *m_status; }
    Banner &banner() { return *m_banner; }
    Sidebar &sidebar() { return *m_sidebar; }

    Tray &tray() { return *m_tray; }
    Notices &notices() { return *m_notices; }

Q_SIGNALS:
    /// Somebody wants to see the application, which is locked.
    void raiseAsked();
    /// Another language is wanted, by its code; empty for the system's.
    void languageChosen(const QString &code);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPages();
    void buildFrame();
    void buildMenus();
    void buildViewMenu();
    void connectPages();
    Page *pageOf(PageId page) const;
    /// Those that navigation leads to, in its order.
    QVector<PageId> navigation() const;
    void remember(PageId page);
    void updateBanner();
    void showRequestCount(int requests, int jobs);
    void buildDesktop();
    /// Shows what a notice is about; while the application is locked, the sign-in.
    void openNotice(const Notice &notice);
    void comeForward();
    void onBannerButton();
    void fitToWidth();
    void focusNextRegion(int direction);
    void restore();
    void saveLook();
    /// Closes the window; asks first where that would end runs.
    void quit();
    void askQuit(int running);

    Backend &m_backend;
    QSettings &m_settings;
    Theme &m_theme;
    WorkflowListPage *m_list = nullptr;
    WizardPage *m_wizard = nullptr;
    JobPage *m_job = nullptr;
    DatasetsPage *m_datasets = nullptr;
    PartnersPage *m_partners = nullptr;
    RequestsPage *m_requests = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    QHash<PageId, Page *> m_pages;
    Sidebar *m_sidebar = nullptr;
    StatusLine *m_status = nullptr;
    Notices *m_notices = nullptr;
    DesktopNotifier *m_notifier = nullptr;
    Tray *m_tray = nullptr;
    Banner *m_banner = nullptr;
    QPushButton *m_bannerTry = nullptr;
    QPushButton *m_bannerSettings = nullptr;
    QWidget *m_bannerPlace = nullptr;
    QStackedWidget *m_stack = nullptr;
    PageId m_current = PageId::WorkflowList;
    QVector<PageId> m_history;       ///< where Back leads
    bool m_wizardUnfinished = false; ///< left without start or cancel: it is found again as it was
};

} // namespace desk
