// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tray/tray.h"

#include "tests/support/sample_data.h"
#include "tests/support/sample_partners.h"
#include "tests/support/windows/page_picture.h"
#include "ui/components/switch.h"
#include "ui/settings/notification_settings.h"
#include "ui/theme/theme.h"
#include "ui/tray/notices.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

// What the desktop is told, and when; the icon in its panel.
class TrayTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup();
    void tellsOfNewRequestsAtOnce();
    void tellsNothingOfContentWhileLocked();
    void tellsOfEndedWorkflowsOfOurs();
    void tellsOnlyWhatIsWanted();
    void badgeCountsJobs();
    void shapeTellsHowPartnersStand();
    void menuLeadsOn();
    void settingsAreKept();
    void drawsItself();

private:
    Job job(JobId id, JobState state) const
    {
        Job changed = m_backend->findJob(id);
        changed.state = state;
        return changed;
    }
    Workflow start(const QString &id, const QString &owner);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedBackend> m_backend;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<QSignalSpy> m_told;
};

void TrayTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_backend = std::make_unique<ScriptedBackend>();
    fillPartners(m_backend->scriptedPartners);
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_notices = std::make_unique<Notices>(*m_backend, *m_settings);
    m_told = std::make_unique<QSignalSpy>(m_notices.get(), &Notices::told);
}

void TrayTest::cleanup()
{
    m_told.reset();
    m_notices.reset();
}

Workflow TrayTest::start(const QString &id, const QString &owner)
{
    Workflow workflow;
    workflow.id = id;
    workflow.name = QStringLiteral("thorax-") + id;
    workflow.ownerInstance = owner;
    workflow.created = QDateTime::currentDateTimeUtc().addSecs(-360);
    workflow.updated = QDateTime::currentDateTimeUtc();
    QVector<Job> jobs;
    for (JobId number : {901, 902}) {
        Job started;
        started.id = number + (owner == m_backend->instanceName() ? 0 : 10);
        started.workflowId = id;
        started.state = JobState::running;
        jobs.append(started);
    }
    m_backend->addWorkflow(workflow, jobs);
    return m_backend->findWorkflow(id);
}

void TrayTest::tellsOfNewRequestsAtOnce()
{
    fillRequests(*m_backend);
    const QVector<PendingRequest> all = m_backend->scriptedPartners.requests;
    m_notices->takeArrivals({all.at(0)});
    m_notices->takeArrivals(all.mid(1));
    QTRY_COMPARE_WITH_TIMEOUT(m_told->size(), 1, 5000);
    const auto notice = m_told->constFirst().constFirst().value<Notice>();
    QCOMPARE(notice.kind, Notice::Kind::Requests);
    QCOMPARE(notice.title, QStringLiteral("3 partners ask to run workflows"));
    QVERIFY(notice.body.startsWith(QStringLiteral("clinic-b: collect-metadata (2 jobs).")));
    m_notices->takeArrivals({all.at(0)});
    QTRY_COMPARE_WITH_TIMEOUT(m_told->size(), 2, 5000);
    QCOMPARE(m_told->constLast().constFirst().value<Notice>().title,
        QStringLiteral("clinic-b asks to run workflows"));
}

void TrayTest::tellsNothingOfContentWhileLocked()
{
    fillRequests(*m_backend);
    m_backend->scriptedAccounts.enter(QStringLiteral("nora"), UserRole::User);
    m_backend->scriptedAccounts.lock();
    m_notices->takeArrivals(m_backend->scriptedPartners.requests);
    QTRY_COMPARE_WITH_TIMEOUT(m_told->size(), 1, 5000);
    const auto notice = m_told->constFirst().constFirst().value<Notice>();
    QCOMPARE(notice.title, QStringLiteral("3 requests wait in Workflow Desk"));
    QCOMPARE(notice.body, QStringLiteral("Unlock to read them."));
}

void TrayTest::tellsOfEndedWorkflowsOfOurs()
{
    start(QStringLiteral("aaaaaa"), m_backend->instanceName());
    start(QStringLiteral("bbbbbb"), QStringLiteral("clinic-b"));
    m_backend->changeJob(job(901, JobState::finished));
    QVERIFY(m_told->isEmpty()); // one of two
    m_backend->changeJob(job(902, JobState::finished));
    QCOMPARE(m_told->size(), 1);
    auto notice = m_told->constFirst().constFirst().value<Notice>();
    QCOMPARE(notice.kind, Notice::Kind::Workflow);
    QCOMPARE(notice.workflowId, QStringLiteral("aaaaaa"));
    QCOMPARE(notice.title, QStringLiteral("thorax has finished"));
    QVERIFY2(notice.body.startsWith(QStringLiteral("2 of 2 jobs finished, ")), qPrintable(notice.body));
    // A change afterwards is no news, nor is what partners run here.
    m_backend->changeJob(job(902, JobState::finished));
    m_backend->changeJob(job(911, JobState::finished));
    m_backend->changeJob(job(912, JobState::finished));
    QCOMPARE(m_told->size(), 1);
    // It starts again, and fails.
    m_backend->changeJob(job(901, JobState::running));
    m_backend->changeJob(job(901, JobState::failed));
    QCOMPARE(m_told->size(), 2);
    notice = m_told->constLast().constFirst().value<Notice>();
    QCOMPARE(notice.title, QStringLiteral("thorax has ended, not everything finished"));
    QVERIFY(notice.body.startsWith(QStringLiteral("1 of 2 jobs finished, ")));
}

void TrayTest::tellsOnlyWhatIsWanted()
{
    m_settings->setValue(Notices::requestsKey(), false);
    m_settings->setValue(Notices::workflowsKey(), false);
    fillRequests(*m_backend);
    m_notices->takeArrivals(m_backend->scriptedPartners.requests);
    start(QStringLiteral("aaaaaa"), m_backend->instanceName());
    m_backend->changeJob(job(901, JobState::finished));
    m_backend->changeJob(job(902, JobState::finished));
    QTest::qWait(1500); // longer than notices are gathered
    QVERIFY(m_told->isEmpty());
}

void TrayTest::badgeCountsJobs()
{
    const QImage none = trayPicture(*m_theme, TrayShape::Good, 0, 32).toImage();
    const QImage three = trayPicture(*m_theme, TrayShape::Good, 3, 32).toImage();
    const QImage many = trayPicture(*m_theme, TrayShape::Good, 12, 32).toImage();
    QVERIFY(none != three && three != many);
    QCOMPARE(many, trayPicture(*m_theme, TrayShape::Good, 10, 32).toImage()); // both "9+"
    Tray tray(*m_backend, *m_theme, *m_settings);
    const QImage before = tray.icon().pixmap(32).toImage();
    tray.showCount(2, 3);
    QVERIFY(tray.icon().pixmap(32).toImage() != before);
    QVERIFY2(tray.toolTip().contains(QStringLiteral("3 jobs in 2 requests wait for a decision")),
        qPrintable(tray.toolTip()));
    tray.showCount(0, 0);
    QCOMPARE(tray.icon().pixmap(32).toImage(), before);
    QVERIFY(tray.toolTip().contains(QStringLiteral("nothing waits")));
}

void TrayTest::shapeTellsHowPartnersStand()
{
    Tray tray(*m_backend, *m_theme, *m_settings);
    QTRY_VERIFY(tray.toolTip().contains(QStringLiteral("a partner is lost")));
    PartnerHealth good;
    good.phase = PartnerHealth::Phase::Good;
    m_backend->scriptedPartners.setHealth(QStringLiteral("d"), good);
    QVERIFY(tray.toolTip().contains(QStringLiteral("a partner is late")));
    m_backend->scriptedPartners.setHealth(QStringLiteral("c"), good);
    QVERIFY(!tray.toolTip().contains(QStringLiteral("partner is")));
    AirflowStatus offline;
    offline.phase = AirflowStatus::Phase::Offline;
    m_backend->setStatus(offline);
    QVERIFY(tray.toolTip().contains(QStringLiteral("Airflow cannot be reached")));
}

void TrayTest::menuLeadsOn()
{
    Tray tray(*m_backend, *m_theme, *m_settings);
    const auto entry = [&tray](const char *name) {
        return tray.menu().findChild<QAction *>(QLatin1String(name));
    };
    QVERIFY(!entry("waiting")->isEnabled());
    tray.showCount(2, 3);
    QCOMPARE(entry("waiting")->text(), QStringLiteral("2 requests wait for your decision…"));
    QSignalSpy requests(&tray, &Tray::requestsAsked);
    entry("waiting")->trigger();
    QCOMPARE(requests.size(), 1);
    QSignalSpy window(&tray, &Tray::windowAsked);
    entry("open")->trigger();
    QCOMPARE(window.size(), 1);
    QVERIFY(!entry("lock")->isVisible()); // there is no sign-in to come back through
    m_backend->scriptedAccounts.enter(QStringLiteral("nora"), UserRole::User);
    QTRY_VERIFY(entry("lock")->isVisible());
}

void TrayTest::settingsAreKept()
{
    NotificationSettings part(*m_theme, *m_settings);
    part.resize(700, 300);
    part.show();
    QSignalSpy changed(&part, &NotificationSettings::changed);
    for (const auto &[name, key] : {std::pair{"tellRequests", Notices::requestsKey()},
             std::pair{"tellWorkflows", Notices::workflowsKey()}, std::pair{"trayIcon", Tray::iconKey()}}) {
        auto *toggle = part.findChild<Switch *>(QLatin1String(name));
        QVERIFY(toggle->isChecked());
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(!toggle->isChecked());
        QCOMPARE(m_settings->value(key), QVariant(false));
    }
    QCOMPARE(changed.size(), 3);
    const NotificationSettings again(*m_theme, *m_settings);
    QVERIFY(!again.findChild<Switch *>(QStringLiteral("trayIcon"))->isChecked());
}

void TrayTest::drawsItself()
{
    QImage sheet(420, 200, QImage::Format_RGB32);
    sheet.fill(QColor(0x20, 0x28, 0x2B));
    QPainter painter(&sheet);
    painter.fillRect(210, 0, 210, 200, Qt::white);
    int y = 10;
    for (const TrayShape shape : {TrayShape::Good, TrayShape::Late, TrayShape::Lost, TrayShape::Offline}) {
        for (const int left : {10, 220}) {
            int x = left;
            int waiting = 0;
            for (const int side : {16, 22, 32, 48}) {
                painter.drawPixmap(x, y, trayPicture(*m_theme, shape, waiting, side));
                x += side + 8;
                waiting += waiting == 0 ? 2 : 5;
            }
        }
        y += 48;
    }
    painter.end();
    const QDir folder(QStringLiteral(DESK_BINARY_DIR "/pages"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(sheet.save(folder.filePath(QStringLiteral("tray.png"))));
    NotificationSettings part(*m_theme, *m_settings);
    part.resize(760, 300);
    part.show();
    QVERIFY(drawPage(part, *m_theme, QStringLiteral("notification-settings")));
}

QTEST_MAIN(TrayTest)
#include "tray_test.moc"
