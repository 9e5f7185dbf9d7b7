// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/main_window.h"

#include "tests/support/sample_data.h"
#include "tests/support/sample_partners.h"
#include "ui/components/banner.h"
#include "ui/datasets/datasets_page.h"
#include "ui/dialogs/key_sheet.h"
#include "ui/job/job_page.h"
#include "ui/list/workflow_list_page.h"
#include "ui/list/workflow_view.h"
#include "ui/settings/appearance_settings.h"
#include "ui/sidebar.h"
#include "ui/status_line.h"
#include "ui/theme/theme.h"
#include "ui/tray/tray.h"
#include "ui/wizard/wizard_page.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

namespace
{

struct Desk {
    Desk()
        : settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    {
        fillSample(backend);
    }
    MainWindow &open()
    {
        restoreAppearance(settings, theme);
        theme.apply(*qApp);
        window = std::make_unique<MainWindow>(backend, settings, theme);
        window->show();
        window->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
        return *window;
    }
    QPushButton *navigation(const QString &word) const
    {
        for (QPushButton *button : window->sidebar().findChildren<QPushButton *>()) {
            if (button->accessibleName() == word)
                return button;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    ScriptedBackend backend;
    QSettings settings;
    Theme theme;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class MainWindowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void sidebarGoesToPages();
    void keysGoToPages();
    void usersHaveNoInstanceOverview();
    void requestsAreCountedInTheSidebar();
    void noticesLeadToTheirPage();
    void statusSaysWhoStartsUnasked();
    void wizardTakesTheRailAndComesBack();
    void startedWorkflowIsSelected();
    void jobOpensAndGoesBack();
    void statusSaysHowAirflowStands_data();
    void statusSaysHowAirflowStands();
    void narrowWindowHasARail();
    void searchAndRefreshKeys();
    void textSizeKeys();
    void regionsByKey();
    void geometryIsRemembered();
    void everythingHasAName();
    void problemIsShown();
};

void MainWindowTest::sidebarGoesToPages()
{
    Desk desk;
    MainWindow &window = desk.open();
    QCOMPARE(window.currentPage(), PageId::WorkflowList);
    QVERIFY(desk.navigation(QStringLiteral("Workflow List"))->isChecked());
    QTest::mouseClick(desk.navigation(QStringLiteral("Datasets")), Qt::LeftButton);
    QCOMPARE(window.currentPage(), PageId::Datasets);
    QVERIFY(window.datasets().isVisible());
    QVERIFY(!window.workflowList().isVisible());
    QVERIFY(desk.navigation(QStringLiteral("Datasets"))->isChecked());
    QVERIFY(!desk.navigation(QStringLiteral("Workflow List"))->isChecked());
    // A click on the page that is shown keeps its mark.
    QTest::mouseClick(desk.navigation(QStringLiteral("Datasets")), Qt::LeftButton);
    QVERIFY(desk.navigation(QStringLiteral("Datasets"))->isChecked());
}

void MainWindowTest::keysGoToPages()
{
    Desk desk;
    MainWindow &window = desk.open();
    QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), PageId::Settings);
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), PageId::Instances);
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), PageId::Datasets);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), PageId::Requests);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), PageId::WorkflowList);
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), PageId::Settings);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.currentPage(), PageId::WorkflowList);
    QTest::keyClick(&window, Qt::Key_F1);
    QTRY_VERIFY(window.findChild<KeySheet *>());
}

void MainWindowTest::usersHaveNoInstanceOverview()
{
    Desk desk;
    desk.backend.scriptedAccounts.enter(QStringLiteral("nora"), UserRole::User);
    MainWindow &window = desk.open();
    QVERIFY(!desk.navigation(QStringLiteral("Instance Overview")));
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), PageId::Settings);
    QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), PageId::Settings);
}

void MainWindowTest::requestsAreCountedInTheSidebar()
{
    Desk desk;
    fillPartners(desk.backend.scriptedPartners);
    fillRequests(desk.backend);
    // Confirming is for everybody who works here.
    desk.backend.scriptedAccounts.enter(QStringLiteral("nora"), UserRole::User);
    MainWindow &window = desk.open();
    QTRY_VERIFY(desk.navigation(QStringLiteral("Requests, 6 jobs in 3 requests wait for a decision")));
    QPushButton *button =
        desk.navigation(QStringLiteral("Requests, 6 jobs in 3 requests wait for a decision"));
    const auto amber = [&](const QPushButton *drawn) {
        const QImage picture = const_cast<QPushButton *>(drawn)->grab().toImage();
        int found = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                found += picture.pixelColor(x, y) == desk.theme.stateForeground(JobState::pending) ? 1 : 0;
        }
        return found;
    };
    QVERIFY(amber(button) > 50);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(window.currentPage(), PageId::Requests);
    desk.backend.scriptedPartners.setRequests({});
    QTRY_VERIFY(desk.navigation(QStringLiteral("Requests")));
    QCOMPARE(amber(button), 0);
}

void MainWindowTest::noticesLeadToTheirPage()
{
    Desk desk;
    fillPartners(desk.backend.scriptedPartners);
    fillRequests(desk.backend);
    desk.backend.scriptedAccounts.enter(QStringLiteral("nora"), UserRole::User);
    MainWindow &window = desk.open();
    QVERIFY2(window.tray().toolTip().contains(QStringLiteral("6 jobs in 3 requests wait")),
        qPrintable(window.tray().toolTip()));
    Q_EMIT window.tray().requestsAsked();
    QCOMPARE(window.currentPage(), PageId::Requests);
    Notice ended;
    ended.kind = Notice::Kind::Workflow;
    ended.workflowId = desk.backend.workflowList.constFirst().id;
    Q_EMIT window.tray().noticeOpened(ended);
    QCOMPARE(window.currentPage(), PageId::WorkflowList);
    const auto *view = window.workflowList().findChild<WorkflowView *>();
    QTRY_COMPARE(view->currentIndex().data(WorkflowModel::WorkflowIdRole).toString(), ended.workflowId);
    // Behind a lock the sign-in comes forward, not the window.
    const QSignalSpy raised(&window, &MainWindow::raiseAsked);
    desk.backend.scriptedAccounts.lock();
    window.hide();
    Q_EMIT window.tray().requestsAsked();
    QCOMPARE(raised.size(), 1);
    QVERIFY(!window.isVisible());
}

void MainWindowTest::statusSaysWhoStartsUnasked()
{
    Desk desk;
    fillPartners(desk.backend.scriptedPartners);
    MainWindow &window = desk.open();
    const auto *unasked = window.statusLine().findChild<QLabel *>(QStringLiteral("unasked"));
    QTRY_VERIFY(unasked->text().startsWith(QStringLiteral("May start without asking: 1")));
    QCOMPARE(unasked->toolTip(), QStringLiteral("institute-e"));
    desk.backend.scriptedPartners.policies.remove(QStringLiteral("e"));
    Q_EMIT desk.backend.scriptedPartners.partnersChanged();
    QTRY_COMPARE(unasked->text(), QStringLiteral("Nothing starts here without your asking"));
}

void MainWindowTest::wizardTakesTheRailAndComesBack()
{
    Desk desk;
    MainWindow &window = desk.open();
    window.resize(1280, 800);
    QTRY_VERIFY(!window.sidebar().isRail());
    QTest::mouseClick(desk.navigation(QStringLiteral("Start workflow")), Qt::LeftButton);
    QCOMPARE(window.currentPage(), PageId::Wizard);
    QVERIFY(window.sidebar().isRail());
    Q_EMIT window.wizard().cancelled();
    QCOMPARE(window.currentPage(), PageId::WorkflowList);
    QVERIFY(!window.sidebar().isRail());
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), PageId::Wizard);
}

void MainWindowTest::startedWorkflowIsSelected()
{
    Desk desk;
    MainWindow &window = desk.open();
    auto *view = window.workflowList().findChild<WorkflowView *>();
    QTRY_VERIFY(view->model()->rowCount() > 0);
    window.startWorkflow(QStringLiteral("mr-liver"));
    Workflow fresh;
    fresh.id = QStringLiteral("fresh1");
    fresh.name = QStringLiteral("just-started-fresh1");
    fresh.created = QDateTime::currentDateTimeUtc();
    Job job;
    job.id = 5000;
    job.workflowId = fresh.id;
    desk.backend.addWorkflow(fresh, {job});
    Q_EMIT window.wizard().started(fresh);
    QCOMPARE(window.currentPage(), PageId::WorkflowList);
    QCOMPARE(view->currentIndex().data(WorkflowModel::WorkflowIdRole).toString(), fresh.id);
}

void MainWindowTest::jobOpensAndGoesBack()
{
    Desk desk;
    MainWindow &window = desk.open();
    window.showJob(101);
    QCOMPARE(window.currentPage(), PageId::Job);
    QCOMPARE(window.jobPage().jobId(), 101);
    QVERIFY(desk.navigation(QStringLiteral("Workflow List"))->isChecked());
    Q_EMIT window.jobPage().back();
    QCOMPARE(window.currentPage(), PageId::WorkflowList);
}

void MainWindowTest::statusSaysHowAirflowStands_data()
{
    using Phase = AirflowStatus::Phase;
    QTest::addColumn<AirflowStatus::Phase>("phase");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("banner");
    QTest::addRow("connected") << Phase::Connected << QStringLiteral("Airflow 3.3.2 connected") << QString();
    QTest::addRow("connecting") << Phase::Connecting << QStringLiteral("Connecting to Airflow") << QString();
    QTest::addRow("starting") << Phase::Starting << QStringLiteral("Airflow is starting")
                              << QStringLiteral("Airflow is starting.");
    QTest::addRow("degraded") << Phase::Degraded
                              << QStringLiteral("Airflow 3.3.2 answers, but not all of it runs")
                              << QStringLiteral("Airflow answers, but a part of it does not run: scheduler.");
    QTest::addRow("none") << Phase::NotConfigured << QStringLiteral("No Airflow is set up")
                          << QStringLiteral("No Airflow is set up yet.");
    QTest::addRow("stopped") << Phase::Stopped << QStringLiteral("Airflow has stopped")
                             << QStringLiteral("The Airflow of this application has stopped.");
}

void MainWindowTest::statusSaysHowAirflowStands()
{
    QFETCH(const AirflowStatus::Phase, phase);
    QFETCH(const QString, line);
    QFETCH(const QString, banner);
    Desk desk;
    MainWindow &window = desk.open();
    AirflowStatus status = desk.backend.status;
    status.phase = phase;
    status.components = {{QStringLiteral("scheduler"), false}, {QStringLiteral("triggerer"), true}};
    desk.backend.setStatus(status);
    QVERIFY2(window.statusLine().text().startsWith(line), qPrintable(window.statusLine().text()));
    QCOMPARE(window.banner().isVisible(), !banner.isEmpty());
    QCOMPARE(window.banner().headline(), banner);
    // Whatever Airflow does, the window can be used.
    window.showPage(PageId::Datasets);
    QVERIFY(window.datasets().isVisible());
    window.startWorkflow();
    QVERIFY(window.wizard().isVisible());
}

void MainWindowTest::narrowWindowHasARail()
{
    Desk desk;
    MainWindow &window = desk.open();
    window.resize(1280, 800);
    QTRY_VERIFY(!window.sidebar().isRail());
    window.resize(1100, 700);
    QTRY_VERIFY(window.sidebar().isRail());
    QCOMPARE(window.sidebar().width(), 56);
    QVERIFY(!desk.navigation(QStringLiteral("Datasets"))->toolTip().isEmpty());
}

void MainWindowTest::searchAndRefreshKeys()
{
    Desk desk;
    MainWindow &window = desk.open();
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(window.focusWidget(), window.workflowList().searchField());
    const int before = desk.backend.callCount(QStringLiteral("checkNow"));
    QTest::keyClick(&window, Qt::Key_F5);
    QCOMPARE(desk.backend.callCount(QStringLiteral("checkNow")), before + 1);
}

void MainWindowTest::textSizeKeys()
{
    Desk desk;
    MainWindow &window = desk.open();
    QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(window.theme().textSize(), 120);
    QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(window.theme().textSize(), 110);
    desk.window.reset();
    QCOMPARE(desk.open().theme().textSize(), 110);
    QTest::keyClick(desk.window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(desk.window->theme().textSize(), 100);
}

void MainWindowTest::regionsByKey()
{
    Desk desk;
    MainWindow &window = desk.open();
    window.workflowList().searchField()->setFocus();
    QTest::keyClick(&window, Qt::Key_F6);
    QVERIFY(window.statusLine().isAncestorOf(window.focusWidget()));
    QTest::keyClick(&window, Qt::Key_F6);
    QVERIFY(window.sidebar().isAncestorOf(window.focusWidget()));
    QTest::keyClick(&window, Qt::Key_F6);
    QVERIFY(window.workflowList().isAncestorOf(window.focusWidget()));
    QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(window.sidebar().isAncestorOf(window.focusWidget()));
}

void MainWindowTest::geometryIsRemembered()
{
    Desk desk;
    desk.open().resize(1234, 777);
    QTest::qWait(20);
    desk.window->close();
    desk.window.reset();
    QCOMPARE(desk.open().size(), QSize(1234, 777));
}

void MainWindowTest::everythingHasAName()
{
    Desk desk;
    MainWindow &window = desk.open();
    QStringList nameless;
    for (const PageId page : {PageId::WorkflowList, PageId::Datasets, PageId::Settings}) {
        window.showPage(page);
        QTest::qWait(50);
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(button);
            if (button->isVisible() && accessible && accessible->text(QAccessible::Name).isEmpty())
                nameless.append(QLatin1String(button->metaObject()->className()) + QLatin1Char(' ') +
                                QLatin1String(button->parentWidget()->metaObject()->className()));
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

void MainWindowTest::problemIsShown()
{
    Desk desk;
    MainWindow &window = desk.open();
    ApiError error;
    error.kind = ApiError::Kind::Store;
    error.operation = Operation::WriteStore;
    Q_EMIT desk.backend.problemOccurred(error);
    QPushButton *problem = nullptr;
    for (QPushButton *button : window.statusLine().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->toolTip().contains(QStringLiteral("dismiss")))
            problem = button;
    }
    QVERIFY(problem);
    QVERIFY(!problem->text().isEmpty());
    QTest::mouseClick(problem, Qt::LeftButton);
    QVERIFY(!problem->isVisible());
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
