// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sample_data.h"
#include "tests/support/windows/page_picture.h"
#include "ui/components/banner.h"
#include "ui/components/confirm_dialog.h"
#include "ui/settings/airflow_settings.h"
#include "ui/settings/appearance_settings.h"
#include "ui/settings/connection_test_view.h"
#include "ui/settings/embedded_settings.h"
#include "ui/settings/profile_settings.h"
#include "ui/settings/settings_page.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace desk;

namespace
{

using Step = ConnectionCheck::Step;
using Outcome = ConnectionCheck::Outcome;

/// All steps pass until one fails; a negative one means that none does.
QVector<ConnectionCheck> checksFailingAt(int failing)
{
    QVector<ConnectionCheck> checks;
    for (int step = 0; step <= int(Step::SignIn); ++step) {
        ConnectionCheck check;
        check.step = Step(step);
        check.outcome = failing < 0 || step < failing ? Outcome::Passed
                        : step == failing             ? Outcome::Failed
                                                      : Outcome::Skipped;
        check.detail = step == int(Step::Version) ? QStringLiteral("3.3.2") : QString();
        if (check.outcome == Outcome::Failed)
            check.error = {step == int(Step::Certificate) ? ApiError::Kind::Tls : ApiError::Kind::Transport,
                Operation::Connect, QStringLiteral("airflow.clinic-a.example:8443"), 0, {}, {}};
        checks.append(check);
        if (check.outcome == Outcome::Failed)
            break;
    }
    return checks;
}

} // namespace

/// Settings as people change them: nothing is saved that was not tested, and appearance is kept at once.
class SettingsPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhatIsSaved();
    void limitOfStartsIsKeptAtOnce();
    void savesOnlyWhatWasTested();
    void namesTheStepThatFailed_data();
    void namesTheStepThatFailed();
    void onlyAnUnreachableServerMayBeSavedAnyway();
    void checksTheFieldsFirst_data();
    void checksTheFieldsFirst();
    void dropsATestOfOtherValues();
    void showsAndHidesThePassword();
    void withoutAKeychainItOffersThisRunOnly();
    void goesBackToTheLocalAirflow();
    void localAirflowFollowsItsState();
    void stoppingAsksFirst();
    void profileIsReplacedOnlyWhenAgreed();
    void appearanceIsKept();
    void drawsItself();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    void type(const char *field, const QString &text) const;
    void fillIn() const;
    void runTest() const;
    static void agree();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ScriptedBackend> m_backend;
    std::unique_ptr<SettingsPage> m_page;
};

void SettingsPageTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
}

void SettingsPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_backend = std::make_unique<ScriptedBackend>();
    fillSample(*m_backend);
    m_page = std::make_unique<SettingsPage>(*m_backend, *m_theme, *m_settings);
    m_page->resize(1076, 744);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activated();
}

void SettingsPageTest::cleanup()
{
    m_page.reset();
    m_backend.reset();
}

void SettingsPageTest::type(const char *field, const QString &text) const
{
    auto *edit = find<QLineEdit>(field);
    edit->clear();
    QTest::keyClicks(edit, text);
}

void SettingsPageTest::fillIn() const
{
    QTest::mouseClick(find<QRadioButton>("external"), Qt::LeftButton, {}, {10, 10});
    type("address", QStringLiteral("https://airflow.clinic-a.example:8443/airflow/"));
    type("user", QStringLiteral("workflow-desk"));
    type("password", QStringLiteral("secret"));
}

void SettingsPageTest::runTest() const
{
    const int before = m_backend->callCount(QStringLiteral("testAirflow"));
    QTest::mouseClick(find<QPushButton>("test"), Qt::LeftButton);
    QTRY_COMPARE(m_backend->callCount(QStringLiteral("testAirflow")), before + 1);
    QTRY_VERIFY(find<QPushButton>("test")->isEnabled());
}

void SettingsPageTest::showsWhatIsSaved()
{
    QVERIFY(find<QRadioButton>("embedded")->isChecked());
    QVERIFY(!find<QLineEdit>("address")->isVisible());
    QVERIFY(!find<QPushButton>("save")->isEnabled());
    m_backend->connection.kind = AirflowConnection::Kind::External;
    m_backend->connection.baseUrl = QUrl(QStringLiteral("https://airflow.example.org/a"));
    m_backend->connection.username = QStringLiteral("desk");
    m_backend->connection.timeout = std::chrono::seconds(12);
    m_page->activated();
    QCOMPARE(find<QLineEdit>("address")->text(), QStringLiteral("https://airflow.example.org/a"));
    QCOMPARE(find<QLineEdit>("user")->text(), QStringLiteral("desk"));
    QCOMPARE(find<QSpinBox>("timeout")->value(), 12);
    QVERIFY(find<QLineEdit>("password")->text().isEmpty());
}

void SettingsPageTest::limitOfStartsIsKeptAtOnce()
{
    auto *limit = find<QSpinBox>("startsAtOnce");
    QCOMPARE(limit->value(), 4);
    QCOMPARE(limit->minimum(), 1);
    QCOMPARE(limit->maximum(), 32);
    limit->selectAll();
    QTest::keyClicks(limit, QStringLiteral("12"));
    QTRY_COMPARE(m_backend->starts, 12);
    QCOMPARE(m_backend->callCount(QStringLiteral("setStartsAtOnce")), 1); // and not once for each digit
    // What was not kept is not shown either.
    m_backend->fail(QStringLiteral("setStartsAtOnce"),
        {ApiError::Kind::Store, Operation::ChangeSettings, {}, 0, QStringLiteral("full"), {}});
    limit->setValue(20);
    QTRY_COMPARE(m_backend->callCount(QStringLiteral("setStartsAtOnce")), 2);
    QTRY_COMPARE(limit->value(), 12);
}

void SettingsPageTest::savesOnlyWhatWasTested()
{
    m_backend->checks = checksFailingAt(-1);
    fillIn();
    QVERIFY(!find<QPushButton>("save")->isEnabled());
    runTest();
    QTRY_VERIFY(find<QPushButton>("save")->isEnabled());
    // Another value was not tested.
    QTest::keyClicks(find<QLineEdit>("user"), QStringLiteral("2"));
    QVERIFY(!find<QPushButton>("save")->isEnabled());
    runTest();
    QTest::mouseClick(find<QPushButton>("save"), Qt::LeftButton);
    QTRY_COMPARE(m_backend->callCount(QStringLiteral("saveAirflow")), 1);
    QTRY_COMPARE(
        m_backend->connection.baseUrl, QUrl(QStringLiteral("https://airflow.clinic-a.example:8443/airflow")));
    QCOMPARE(m_backend->connection.username, QStringLiteral("workflow-desk2"));
    // The password does not stay in the window.
    QTRY_VERIFY(find<QLineEdit>("password")->text().isEmpty());
}

void SettingsPageTest::namesTheStepThatFailed_data()
{
    QTest::addColumn<int>("failing");
    QTest::newRow("name lookup") << int(Step::NameLookup);
    QTest::newRow("connection") << int(Step::Connection);
    QTest::newRow("certificate") << int(Step::Certificate);
    QTest::newRow("path") << int(Step::Path);
    QTest::newRow("version") << int(Step::Version);
    QTest::newRow("sign-in") << int(Step::SignIn);
}

void SettingsPageTest::namesTheStepThatFailed()
{
    QFETCH(int, failing);
    m_backend->checks = checksFailingAt(failing);
    fillIn();
    runTest();
    auto *view = m_page->findChild<ConnectionTestView *>();
    QVERIFY(view->isVisible());
    for (int step = 0; step <= int(Step::SignIn); ++step) {
        const QString text = view->textOf(Step(step));
        const QString word = step < failing    ? QStringLiteral("passed")
                             : step == failing ? QStringLiteral("failed: ")
                                               : QStringLiteral("not tried");
        QVERIFY2(text.startsWith(word), qPrintable(text));
    }
    QVERIFY(view->textOf(Step(failing)).size() > 20);
    QVERIFY(!find<QPushButton>("save")->isEnabled());
}

void SettingsPageTest::onlyAnUnreachableServerMayBeSavedAnyway()
{
    fillIn();
    QVERIFY(!find<QPushButton>("saveAnyway")->isVisible());
    m_backend->checks = checksFailingAt(int(Step::Certificate));
    runTest();
    QVERIFY(!find<QPushButton>("saveAnyway")->isVisible());
    m_backend->checks = checksFailingAt(int(Step::Connection));
    runTest();
    QVERIFY(find<QPushButton>("saveAnyway")->isVisible());
    QTest::mouseClick(find<QPushButton>("saveAnyway"), Qt::LeftButton);
    QTRY_COMPARE(m_backend->callCount(QStringLiteral("saveAirflow")), 1);
}

void SettingsPageTest::checksTheFieldsFirst_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no address") << QStringLiteral("address") << QString();
    QTest::newRow("no scheme") << QStringLiteral("address") << QStringLiteral("airflow.example.org");
    QTest::newRow("another scheme") << QStringLiteral("address")
                                    << QStringLiteral("ftp://airflow.example.org");
    QTest::newRow("password in it") << QStringLiteral("address")
                                    << QStringLiteral("https://a:b@airflow.example.org");
    QTest::newRow("no user") << QStringLiteral("user") << QString();
    QTest::newRow("short pin") << QStringLiteral("pin") << QStringLiteral("ab:cd");
}

void SettingsPageTest::checksTheFieldsFirst()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    fillIn();
    QVERIFY(find<QPushButton>("test")->isEnabled());
    type(qPrintable(field), text);
    QVERIFY(!find<QPushButton>("test")->isEnabled());
    QVERIFY(!find<QPushButton>("save")->isEnabled());
}

void SettingsPageTest::dropsATestOfOtherValues()
{
    m_backend->checks = checksFailingAt(-1);
    m_backend->delays.insert(QStringLiteral("testAirflow"), std::chrono::milliseconds(100));
    fillIn();
    QTest::mouseClick(find<QPushButton>("test"), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>("user"), QStringLiteral("x"));
    QTest::qWait(250);
    QVERIFY(!find<QPushButton>("save")->isEnabled());
    QVERIFY(!m_page->findChild<ConnectionTestView *>()->isVisible());
}

void SettingsPageTest::showsAndHidesThePassword()
{
    fillIn();
    auto *password = find<QLineEdit>("password");
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    find<QAction>("eye")->trigger();
    QCOMPARE(password->echoMode(), QLineEdit::Normal);
    find<QAction>("eye")->trigger();
    QCOMPARE(password->echoMode(), QLineEdit::Password);
}

void SettingsPageTest::withoutAKeychainItOffersThisRunOnly()
{
    m_backend->checks = checksFailingAt(-1);
    fillIn();
    runTest();
    m_backend->fail(QStringLiteral("saveAirflow"),
        {ApiError::Kind::SecretUnavailable, Operation::WriteSecret, {}, 0, {}, QStringLiteral("absent")});
    QTest::mouseClick(find<QPushButton>("save"), Qt::LeftButton);
    auto *banner = find<Banner>("keychain");
    QTRY_VERIFY(banner->isVisible());
    m_backend->allow(QStringLiteral("saveAirflow"));
    QTest::mouseClick(find<QPushButton>("hold"), Qt::LeftButton);
    QTRY_COMPARE(m_backend->callCount(QStringLiteral("saveAirflow")), 2);
    QTRY_COMPARE(m_backend->connection.username, QStringLiteral("workflow-desk"));
    QTRY_VERIFY(!banner->isVisible());
}

void SettingsPageTest::goesBackToTheLocalAirflow()
{
    m_backend->connection.kind = AirflowConnection::Kind::External;
    m_backend->connection.baseUrl = QUrl(QStringLiteral("https://airflow.example.org"));
    m_backend->connection.username = QStringLiteral("desk");
    m_page->activated();
    QTest::mouseClick(find<QRadioButton>("embedded"), Qt::LeftButton, {}, {10, 10});
    QVERIFY(find<QPushButton>("save")->isEnabled());
    QTest::mouseClick(find<QPushButton>("save"), Qt::LeftButton);
    QTRY_COMPARE(m_backend->connection.kind, AirflowConnection::Kind::Embedded);
}

void SettingsPageTest::localAirflowFollowsItsState()
{
    m_page->showSection(SettingsPage::Section::LocalAirflow);
    auto *part = m_page->findChild<EmbeddedSettings *>();
    QCOMPARE(part->stateText(), QStringLiteral("running"));
    EmbeddedAirflow failed;
    failed.state = EmbeddedAirflow::State::Failed;
    failed.message = QStringLiteral("Address already in use");
    m_backend->setEmbedded(failed);
    QCOMPARE(part->stateText(), QStringLiteral("failed"));
    QVERIFY(part->findChild<Banner *>()->isVisible());
    auto *restart = part->findChild<QPushButton *>(QStringLiteral("restart"));
    QVERIFY(!part->findChild<QPushButton *>(QStringLiteral("stop"))->isEnabled());
    QTest::mouseClick(restart, Qt::LeftButton);
    QCOMPARE(m_backend->callCount(QStringLiteral("restartEmbeddedAirflow")), 1);
}

/// Presses the button that does what a question on the screen asks about.
void SettingsPageTest::agree()
{
    ConfirmDialog *question = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<ConfirmDialog *>(window); dialog && dialog->isVisible())
            question = dialog;
    }
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(QStringLiteral("agree")), Qt::LeftButton);
}

void SettingsPageTest::stoppingAsksFirst()
{
    m_page->showSection(SettingsPage::Section::LocalAirflow);
    QTest::mouseClick(
        m_page->findChild<EmbeddedSettings *>()->findChild<QPushButton *>(QStringLiteral("stop")),
        Qt::LeftButton);
    QCOMPARE(m_backend->callCount(QStringLiteral("stopEmbeddedAirflow")), 0);
    agree();
    QTRY_COMPARE(m_backend->callCount(QStringLiteral("stopEmbeddedAirflow")), 1);
}

void SettingsPageTest::profileIsReplacedOnlyWhenAgreed()
{
    m_page->showSection(SettingsPage::Section::Profile);
    auto *part = m_page->findChild<ProfileSettings *>();
    QVERIFY(part);
    part->askToImport(QStringLiteral("/backups/old.workflow-desk"));
    QTest::qWait(50);
    QCOMPARE(m_backend->callCount(QStringLiteral("importProfile")), 0);
    agree();
    QTRY_COMPARE(m_backend->callCount(QStringLiteral("importProfile")), 1);

    ApiError error;
    error.kind = ApiError::Kind::Conflict;
    error.operation = Operation::ImportProfile;
    error.target = QStringLiteral("old.workflow-desk");
    m_backend->fail(QStringLiteral("importProfile"), error);
    part->askToImport(QStringLiteral("/backups/old.workflow-desk"));
    QTest::qWait(50);
    agree();
    auto *banner = part->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->headline().contains(QLatin1String("old.workflow-desk")), qPrintable(banner->headline()));

    part->exportTo(QStringLiteral("/backups/new.workflow-desk"));
    QTRY_COMPARE(m_backend->callCount(QStringLiteral("exportProfile")), 1);
    QTRY_VERIFY(!banner->isVisible());
}

void SettingsPageTest::appearanceIsKept()
{
    m_page->showSection(SettingsPage::Section::Appearance);
    QTest::mouseClick(find<QRadioButton>("Dark"), Qt::LeftButton, {}, {10, 10});
    QCOMPARE(m_theme->look(), Look::Dark);
    auto *size = find<QComboBox>("textSize");
    size->setFocus();
    QTest::keyClick(size, Qt::Key_End);
    QCOMPARE(m_theme->textSize(), 200);
    m_theme->setChoice(Theme::Choice::Light);
    m_theme->setTextSize(100);
    restoreAppearance(*m_settings, *m_theme);
    QCOMPARE(m_theme->choice(), Theme::Choice::Dark);
    QCOMPARE(m_theme->textSize(), 200);
    m_theme->setChoice(Theme::Choice::Light);
    m_theme->setTextSize(100);
    // What nobody could have chosen changes nothing.
    m_settings->setValue(QStringLiteral("appearance/colours"), QStringLiteral("Purple"));
    m_settings->setValue(QStringLiteral("appearance/textSize"), 9000);
    restoreAppearance(*m_settings, *m_theme);
    QCOMPARE(m_theme->choice(), Theme::Choice::Light);
    QCOMPARE(m_theme->textSize(), 100);
}

void SettingsPageTest::drawsItself()
{
    m_backend->checks = checksFailingAt(int(Step::Certificate));
    fillIn();
    runTest();
    QTest::qWait(50);
    QVERIFY(drawPage(*m_page, *m_theme, QStringLiteral("settings-airflow")));
    m_page->showSection(SettingsPage::Section::LocalAirflow);
    QVERIFY(drawPage(*m_page, *m_theme, QStringLiteral("settings-local")));
    m_page->showSection(SettingsPage::Section::Appearance);
    QVERIFY(drawPage(*m_page, *m_theme, QStringLiteral("settings-appearance")));
    m_page->showSection(SettingsPage::Section::Profile);
    QVERIFY(drawPage(*m_page, *m_theme, QStringLiteral("settings-profile")));
    m_page->showSection(SettingsPage::Section::About);
    QVERIFY(drawPage(*m_page, *m_theme, QStringLiteral("settings-about")));
}

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
