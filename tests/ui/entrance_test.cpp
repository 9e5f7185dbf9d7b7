// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/access/entrance.h"

#include "app/core/language.h"
#include "app/engine/local_accounts.h"
#include "models/user_model.h"
#include "tests/app/store/store_fixture.h"
#include "tests/support/await.h"
#include "tests/support/sample_data.h"
#include "tests/support/secret_register.h"
#include "tests/support/windows/page_picture.h"
#include "ui/access/account_dialog.h"
#include "ui/access/assistant.h"
#include "ui/access/sign_in_page.h"
#include "ui/components/confirm_dialog.h"
#include "ui/dialogs/key_sheet.h"
#include "ui/main_window.h"
#include "ui/settings/appearance_settings.h"
#include "ui/settings/settings_page.h"
#include "ui/sidebar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QWindow>

using namespace desk;
using desk::test::StoreFixture;
using Phase = AccessState::Phase;

/// The way in, as people take it: real accounts in a real store behind the windows.
class EntranceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstStartLeadsToTheWindow();
    void assistantSaysWhatIsMissing();
    void signsIn();
    void wrongPasswordWaits();
    void lockHidesEverything();
    void nothingComesThroughTheLock();
    void asksBeforeTheLockedWindowEndsAirflow();
    void lostRightsTakeTheirPagesAway();
    void somebodyElseFindsNothing();
    void givenPasswordIsChangedFirst();
    void userSeesNoAdministration();
    void administersPeople();
    void changesTheOwnPassword();
    void speaksAnotherLanguageAtOnce();
    void drawsItself();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace
{

constexpr const char *password = "correct horse";

void type(QWidget *in, const char *name, const QString &text)
{
    auto *field = in->findChild<QLineEdit *>(QLatin1String(name));
    QVERIFY2(field, name);
    field->clear();
    QTest::keyClicks(field, text);
}

void click(QWidget *in, const char *name)
{
    auto *button = in->findChild<QPushButton *>(QLatin1String(name));
    QVERIFY2(button, name);
    QVERIFY2(button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

QString textOf(QWidget *in, const char *name)
{
    auto *label = in->findChild<QLabel *>(QLatin1String(name));
    return label ? label->text() : QStringLiteral("no label");
}

struct Place {
    StoreFixture desk;
    ScriptedBackend backend;
    std::unique_ptr<LocalAccounts> accounts;
    Language language;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Entrance> entrance;

    explicit Place(Theme &theme, bool isSetUp = true)
    {
        fillSample(backend);
        if (!desk.open())
            qFatal("no store");
        accounts = std::make_unique<LocalAccounts>(
            *desk.store, desk.clock, LocalAccounts::Options{{4, 8, 1}, std::chrono::milliseconds(20)});
        if (isSetUp) {
            const auto done = await(accounts->setUp(
                QStringLiteral("clinic-a"), QStringLiteral("mira"), SecretBytes(QByteArray(password))));
            const auto tom = await(accounts->addUser(
                QStringLiteral("tom"), UserRole::User, SecretBytes(QByteArray("given word"))));
            if (!done || !tom)
                qFatal("no accounts");
            accounts->signOut();
        }
        backend.useAccounts(*accounts);
        settings = std::make_unique<QSettings>(
            desk.folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        entrance = std::make_unique<Entrance>(backend, theme, language, *settings);
        entrance->open();
    }
    QWidget *access() const { return entrance->accessWindow(); }
    MainWindow *main() const { return entrance->mainWindow(); }
    bool isIn() const { return main() && main()->isVisible() && !access(); }
    void signIn(const QString &name, const QString &secret) const
    {
        type(access(), "name", name);
        type(access(), "password", secret);
        click(access(), "signIn");
    }
    /// tom, with a password of his own.
    void signInTom() const
    {
        QVERIFY(await(accounts->signIn(QStringLiteral("tom"), SecretBytes(QByteArray("given word")))));
        QVERIFY(await(accounts->changePassword(
            SecretBytes(QByteArray("given word")), SecretBytes(QByteArray("my own word")))));
        QTRY_VERIFY(isIn());
    }
};

} // namespace

void EntranceTest::initTestCase()
{
    // What is typed here, too, is looked for in the pictures and in the output.
    for (const char *each :
        {password, "wrong horse", "another horse", "given word", "fifth word", "my own word", "word for eve"})
        SecretRegister::known(each);
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
}

void EntranceTest::firstStartLeadsToTheWindow()
{
    Place place(*m_theme, false);
    QSignalSpy setUp(place.entrance.get(), &Entrance::setUpDone);
    QVERIFY(!place.main());
    QVERIFY(QTest::qWaitForWindowActive(place.access()));
    type(place.access(), "instance", QStringLiteral("clinic-a"));
    click(place.access(), "next");
    type(place.access(), "name", QStringLiteral("mira"));
    type(place.access(), "newPassword", QLatin1String(password));
    type(place.access(), "repeatedPassword", QLatin1String(password));
    click(place.access(), "next");
    QVERIFY(place.access()->findChild<QRadioButton *>(QStringLiteral("embedded"))->isChecked());
    click(place.access(), "next");
    const QString summary = textOf(place.access(), "summary");
    QVERIFY2(summary.contains(QLatin1String("clinic-a")) && summary.contains(QLatin1String("mira")),
        qPrintable(summary));
    QVERIFY(!summary.contains(QLatin1String(password)));
    QCOMPARE(setUp.size(), 0);
    click(place.access(), "next");
    QTRY_VERIFY(place.isIn());
    QCOMPARE(setUp.size(), 1);
    QVERIFY(place.entrance->wantsFirstWorkflow());
    QCOMPARE(place.accounts->state().user.role, UserRole::Admin);
    QCOMPARE(await(place.desk.store->localInstance()).value(), QStringLiteral("clinic-a"));
}

void EntranceTest::assistantSaysWhatIsMissing()
{
    const Place place(*m_theme, false);
    auto *next = place.access()->findChild<QPushButton *>(QStringLiteral("next"));
    const auto blocked = [&place, next](const char *word) {
        return !next->isEnabled() && textOf(place.access(), "reason").contains(QLatin1String(word));
    };
    type(place.access(), "instance", QStringLiteral("clinic a"));
    QVERIFY(blocked("hyphen"));
    type(place.access(), "instance", QString());
    QVERIFY(blocked("missing"));
    type(place.access(), "instance", QStringLiteral("clinic-a"));
    click(place.access(), "next");
    type(place.access(), "name", QStringLiteral("mira"));
    QVERIFY(blocked("password is missing"));
    type(place.access(), "newPassword", QStringLiteral("short"));
    QVERIFY(blocked("fewer than 8"));
    type(place.access(), "newPassword", QLatin1String(password));
    QVERIFY(blocked("again"));
    type(place.access(), "repeatedPassword", QStringLiteral("correct house"));
    QVERIFY(blocked("differ"));
    type(place.access(), "repeatedPassword", QLatin1String(password));
    click(place.access(), "next");
    place.access()->findChild<QRadioButton *>(QStringLiteral("external"))->click();
    QVERIFY(blocked("address"));
    // Back and forth, nothing that was typed is lost.
    click(place.access(), "back");
    click(place.access(), "back");
    QCOMPARE(place.access()->findChild<QLineEdit *>(QStringLiteral("instance"))->text(),
        QStringLiteral("clinic-a"));
    click(place.access(), "next");
    click(place.access(), "next");
    place.access()->findChild<QRadioButton *>(QStringLiteral("embedded"))->click();
    QVERIFY(next->isEnabled());
    QVERIFY(await(place.desk.store->users()).value().isEmpty());
}

void EntranceTest::signsIn()
{
    const Place place(*m_theme);
    QSignalSpy entered(place.entrance.get(), &Entrance::entered);
    QVERIFY(!place.main());
    place.signIn(QStringLiteral("mira"), QStringLiteral("wrong horse"));
    QTRY_VERIFY(textOf(place.access(), "error").contains(QLatin1String("wrong")));
    QVERIFY(place.access()->findChild<QLineEdit *>(QStringLiteral("password"))->text().isEmpty());
    QVERIFY(!place.main());
    place.signIn(QStringLiteral("mira"), QLatin1String(password));
    QTRY_VERIFY(place.isIn());
    QCOMPARE(entered.size(), 1);
    // The next time the name is there already.
    place.accounts->signOut();
    QTRY_VERIFY(place.access());
    QCOMPARE(place.access()->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("mira"));
}

void EntranceTest::wrongPasswordWaits()
{
    const Place place(*m_theme);
    for (int i = 0; i < 3; ++i) {
        place.signIn(QStringLiteral("mira"), QStringLiteral("wrong horse"));
        QTRY_VERIFY(!place.access()->findChild<QPushButton *>(QStringLiteral("signIn"))->isEnabled());
        QTRY_COMPARE(place.access()->findChild<QPushButton *>(QStringLiteral("signIn"))->text(),
            QStringLiteral("Sign in"));
    }
    // It says at once how long.
    const QString error = textOf(place.access(), "error");
    QVERIFY2(error.contains(QLatin1String("wrong")) && error.contains(QLatin1String("seconds")),
        qPrintable(error));
    type(place.access(), "password", QLatin1String(password));
    QVERIFY(!place.access()->findChild<QPushButton *>(QStringLiteral("signIn"))->isEnabled());
    QVERIFY(!place.main());
}

void EntranceTest::lockHidesEverything()
{
    Place place(*m_theme);
    place.signIn(QStringLiteral("mira"), QLatin1String(password));
    QTRY_VERIFY(place.isIn());
    MainWindow *window = place.main();
    window->startWorkflow();
    QTest::keyClick(window, Qt::Key_F1);
    QPointer<KeySheet> sheet = window->findChild<KeySheet *>();
    QVERIFY(sheet && sheet->isVisible());
    place.accounts->lock();
    QTRY_VERIFY(place.access() && place.access()->isVisible());
    for (const QWidget *each : QApplication::topLevelWidgets())
        QVERIFY2(!each->isVisible() || each == place.access(), each->metaObject()->className());
    QVERIFY(textOf(place.access(), "note").contains(QLatin1String("Workflows go on")));
    // The person comes back to where they were.
    type(place.access(), "password", QLatin1String(password));
    click(place.access(), "signIn");
    QTRY_VERIFY(place.isIn());
    QCOMPARE(place.main(), window);
    QCOMPARE(window->currentPage(), PageId::Wizard);
    QVERIFY(sheet && sheet->isVisible());
    // By the button, too.
    sheet->close();
    window->showPage(PageId::WorkflowList);
    window->resize(1400, 800);
    auto *lock = window->sidebar().findChild<QToolButton *>(QStringLiteral("lock"));
    QTRY_VERIFY(lock->isVisible());
    QTest::mouseClick(lock, Qt::LeftButton);
    QCOMPARE(place.accounts->state().phase, Phase::Locked);
    // Nobody there: it locks itself.
    type(place.access(), "password", QLatin1String(password));
    click(place.access(), "signIn");
    QTRY_VERIFY(place.isIn());
    place.desk.clock.advance(qint64(15) * 60 * 1000);
    QTRY_VERIFY(place.access() && place.access()->isVisible());
    QVERIFY(!window->isVisible());
}

// Keys do nothing, and what wants to show a window meanwhile waits.
void EntranceTest::nothingComesThroughTheLock()
{
    const Place place(*m_theme);
    place.signIn(QStringLiteral("mira"), QLatin1String(password));
    QTRY_VERIFY(place.isIn());
    MainWindow *window = place.main();
    const PageId page = window->currentPage();
    place.accounts->lock();
    QTRY_VERIFY(place.access() && place.access()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(place.access()));
    for (const Qt::Key key : {Qt::Key_N, Qt::Key_2, Qt::Key_3, Qt::Key_Comma, Qt::Key_Q})
        QTest::keyClick(place.access(), key, Qt::ControlModifier);
    QTest::keyClick(place.access(), Qt::Key_F1);
    QTest::keyClick(place.access(), Qt::Key_Escape);
    QVERIFY(place.access()->isVisible());
    QCOMPARE(window->currentPage(), page);
    QVERIFY(!window->findChild<KeySheet *>());

    auto *sheet = new KeySheet(*m_theme, window);
    sheet->open();
    QVERIFY(sheet->testAttribute(Qt::WA_DontShowOnScreen));
    QTRY_VERIFY(!sheet->isVisible());
    for (const QWidget *each : QApplication::topLevelWidgets())
        QVERIFY2(!each->isVisible() || each == place.access(), each->metaObject()->className());
    // It stands in nobody's way, and is there afterwards.
    type(place.access(), "password", QLatin1String(password));
    click(place.access(), "signIn");
    QTRY_VERIFY(place.isIn());
    QTRY_VERIFY(sheet->isVisible());
    QVERIFY(!sheet->testAttribute(Qt::WA_DontShowOnScreen));
    sheet->close();
}

void EntranceTest::asksBeforeTheLockedWindowEndsAirflow()
{
    Place place(*m_theme);
    place.signIn(QStringLiteral("mira"), QLatin1String(password));
    QTRY_VERIFY(place.isIn());
    EmbeddedAirflow embedded;
    embedded.state = EmbeddedAirflow::State::Running;
    place.backend.setEmbedded(embedded);
    place.accounts->lock();
    QTRY_VERIFY(place.access() && place.access()->isVisible());
    place.access()->windowHandle()->close();
    QPointer<ConfirmDialog> dialog;
    QTRY_VERIFY((dialog = place.access()->findChild<ConfirmDialog *>()));
    QVERIFY(dialog->isVisible() && place.access()->isVisible());
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QVERIFY(place.access()->isVisible());
    place.access()->windowHandle()->close();
    QTRY_VERIFY((dialog = place.access()->findChild<ConfirmDialog *>()));
    dialog->accept();
    QTRY_VERIFY(!place.access()->isVisible());
    // Where it would end nothing, it is closed at once.
    place.backend.setEmbedded({});
    place.access()->show();
    place.access()->windowHandle()->close();
    QTRY_VERIFY(!place.access()->isVisible());
}

void EntranceTest::lostRightsTakeTheirPagesAway()
{
    const Place place(*m_theme);
    VERIFY_RESULT(await(place.accounts->signIn(QStringLiteral("mira"), SecretBytes(QByteArray(password)))));
    VERIFY_RESULT(await(place.accounts->addUser(
        QStringLiteral("eve"), UserRole::Admin, SecretBytes(QByteArray("given word")))));
    QTRY_VERIFY(place.isIn());
    QVERIFY(place.main()->settingsPage().findChild<QTableView *>(QStringLiteral("people")));
    VERIFY_RESULT(await(place.accounts->setRole(QStringLiteral("mira"), UserRole::User)));
    QTRY_VERIFY(place.isIn());
    QVERIFY(!place.main()->settingsPage().findChild<QTableView *>(QStringLiteral("people")));
}

void EntranceTest::somebodyElseFindsNothing()
{
    const Place place(*m_theme);
    place.signIn(QStringLiteral("mira"), QLatin1String(password));
    QTRY_VERIFY(place.isIn());
    const QPointer<MainWindow> before = place.main();
    place.main()->startWorkflow();
    place.accounts->lock();
    place.signInTom();
    QVERIFY(!before);
    QCOMPARE(place.main()->currentPage(), PageId::WorkflowList);
    const auto labels = place.main()->sidebar().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text() == QLatin1String("tom"); }));
}

void EntranceTest::givenPasswordIsChangedFirst()
{
    const Place place(*m_theme);
    place.signIn(QStringLiteral("tom"), QStringLiteral("given word"));
    QTRY_VERIFY(place.access()->findChild<QLineEdit *>(QStringLiteral("newPassword")));
    QVERIFY(!place.main());
    QTRY_VERIFY(!place.access()->findChild<SignInPage *>());
    type(place.access(), "currentPassword", QStringLiteral("fifth word"));
    type(place.access(), "newPassword", QStringLiteral("my own word"));
    type(place.access(), "repeatedPassword", QStringLiteral("my own word"));
    click(place.access(), "changePassword");
    QTRY_VERIFY(textOf(place.access(), "passwordError").contains(QLatin1String("current password is wrong")));
    QVERIFY(!place.main());
    type(place.access(), "currentPassword", QStringLiteral("given word"));
    type(place.access(), "newPassword", QStringLiteral("my own word"));
    type(place.access(), "repeatedPassword", QStringLiteral("my own word"));
    click(place.access(), "changePassword");
    QTRY_VERIFY(place.isIn());
}

void EntranceTest::userSeesNoAdministration()
{
    const Place place(*m_theme);
    place.signInTom();
    auto *sections = place.main()->settingsPage().findChild<QListWidget *>();
    QStringList names;
    for (int i = 0; i < sections->count(); ++i)
        names.append(sections->item(i)->text());
    QCOMPARE(names, (QStringList{QStringLiteral("Appearance"), QStringLiteral("Notifications"),
                        QStringLiteral("Your account"), QStringLiteral("About")}));
    place.main()->settingsPage().showSection(SettingsPage::Section::About);
    QCOMPARE(sections->currentRow(), 3);
}

void EntranceTest::administersPeople()
{
    const Place place(*m_theme);
    place.signIn(QStringLiteral("mira"), QLatin1String(password));
    QTRY_VERIFY(place.isIn());
    SettingsPage &page = place.main()->settingsPage();
    page.showSection(SettingsPage::Section::People);
    place.main()->showPage(PageId::Settings);
    auto *table = page.findChild<QTableView *>(QStringLiteral("people"));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    click(&page, "addUser");
    auto *dialog = place.main()->findChild<AccountDialog *>();
    type(dialog, "name", QStringLiteral("TOM"));
    type(dialog, "newPassword", QStringLiteral("word for eve"));
    type(dialog, "repeatedPassword", QStringLiteral("word for eve"));
    click(dialog, "store");
    QTRY_VERIFY(textOf(dialog, "passwordError").contains(QLatin1String("of that name already")));
    type(dialog, "name", QStringLiteral("eve"));
    click(dialog, "store");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, UserModel::Name).data().toString(), QStringLiteral("eve"));
    QCOMPARE(table->model()->index(0, UserModel::Role).data().toString(), QStringLiteral("User"));
    table->selectRow(0);
    click(&page, "changeRole");
    QTRY_COMPARE(
        table->model()->index(0, UserModel::Role).data().toString(), QStringLiteral("Administrator"));
    // The list was read anew; what is not selected cannot be changed.
    table->selectRow(1);
    QCOMPARE(table->model()->index(1, UserModel::Name).data().toString(), QStringLiteral("mira"));
    QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("setPassword"))->isEnabled());
    QCOMPARE(await(place.desk.store->user(QStringLiteral("eve"))).value().user.mustChangePassword, true);
}

void EntranceTest::changesTheOwnPassword()
{
    const Place place(*m_theme);
    place.signIn(QStringLiteral("mira"), QLatin1String(password));
    QTRY_VERIFY(place.isIn());
    SettingsPage &page = place.main()->settingsPage();
    page.showSection(SettingsPage::Section::Account);
    place.main()->showPage(PageId::Settings);
    type(&page, "currentPassword", QLatin1String(password));
    type(&page, "newPassword", QStringLiteral("another horse"));
    type(&page, "repeatedPassword", QStringLiteral("another horse"));
    click(&page, "changePassword");
    QTRY_VERIFY(page.findChild<QLineEdit *>(QStringLiteral("newPassword"))->text().isEmpty());
    // The field is empty at once; until the change is done, nobody can sign in.
    QTRY_VERIFY(shownText(*place.main()).contains("Password changed"));
    auto *lockAfter = page.findChild<QComboBox *>(QStringLiteral("lockAfter"));
    QCOMPARE(lockAfter->currentData().toInt(), 15);
    lockAfter->setCurrentIndex(0);
    Q_EMIT lockAfter->activated(0);
    QTRY_COMPARE(place.accounts->lockAfter(), std::chrono::minutes(1));
    QTRY_VERIFY(await(place.desk.store->user(QStringLiteral("mira"))).value().failures == 0);
    place.accounts->signOut();
    place.signIn(QStringLiteral("mira"), QStringLiteral("another horse"));
    QTRY_VERIFY(place.isIn());
}

void EntranceTest::speaksAnotherLanguageAtOnce()
{
    const Place place(*m_theme);
    place.signIn(QStringLiteral("mira"), QLatin1String(password));
    QTRY_VERIFY(place.isIn());
    QPointer<MainWindow> before = place.main();
    before->resize(1111, 777);
    before->showPage(PageId::Settings);
    before->settingsPage().showSection(SettingsPage::Section::Appearance);
    auto *language = before->findChild<QComboBox *>(QStringLiteral("language"));
    QVERIFY(language);
    QCOMPARE(language->currentText(), QStringLiteral("As the system"));
    const auto choose = [&place](const QString &name) {
        auto *box = place.main()->findChild<QComboBox *>(QStringLiteral("language"));
        box->setFocus();
        for (int i = 0; i < box->count() && box->currentText() != name; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    };
    choose(QStringLiteral("Deutsch"));
    QTRY_VERIFY(!before);
    QTRY_VERIFY(place.isIn());
    QCOMPARE(place.main()->settingsPage().title(), QStringLiteral("Einstellungen"));
    QCOMPARE(place.main()->currentPage(), PageId::Settings);
    QCOMPARE(place.main()->settingsPage().section(), SettingsPage::Section::Appearance);
    QCOMPARE(place.main()->size(), QSize(1111, 777));
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
    QCOMPARE(savedLanguage(*place.settings), QStringLiteral("de"));
    // So does whoever is asked for a password next.
    place.accounts->lock();
    QTRY_VERIFY(place.access());
    QVERIFY2(place.access()->windowTitle().startsWith(QStringLiteral("Gesperrt")),
        qPrintable(place.access()->windowTitle()));
}

void EntranceTest::drawsItself()
{
    const auto draw = [this](QWidget *widget, const char *name) {
        // Every line of a text has its place, once the layout has run.
        QTest::qWait(50);
        for (const QLabel *label : widget->findChildren<QLabel *>()) {
            QVERIFY2(!label->isVisible() || !label->wordWrap() ||
                         label->height() >= label->heightForWidth(label->width()),
                qPrintable(QLatin1String(name) + QStringLiteral(": ") + label->text()));
        }
        QVERIFY2(drawPage(*widget, *m_theme, QLatin1String(name)), name);
    };
    const Place first(*m_theme, false);
    draw(first.access(), "assistant-instance");
    click(first.access(), "next");
    draw(first.access(), "assistant-administrator");
    type(first.access(), "newPassword", QLatin1String(password));
    type(first.access(), "repeatedPassword", QLatin1String(password));
    click(first.access(), "next");
    draw(first.access(), "assistant-airflow");
    click(first.access(), "next");
    draw(first.access(), "assistant-ready");
    const Place place(*m_theme);
    place.signIn(QStringLiteral("mira"), QStringLiteral("wrong horse"));
    QTRY_VERIFY(textOf(place.access(), "error").contains(QLatin1String("wrong")));
    draw(place.access(), "sign-in");
    place.signIn(QStringLiteral("mira"), QLatin1String(password));
    QTRY_VERIFY(place.isIn());
    place.main()->resize(1280, 800);
    place.main()->showPage(PageId::Settings);
    place.main()->settingsPage().showSection(SettingsPage::Section::People);
    QTRY_COMPARE(place.main()->findChild<QTableView *>(QStringLiteral("people"))->model()->rowCount(), 2);
    draw(place.main(), "settings-people");
    place.main()->settingsPage().showSection(SettingsPage::Section::Account);
    draw(place.main(), "settings-account");
    place.accounts->lock();
    QTRY_VERIFY(place.access() && place.access()->isVisible());
    for (int i = 0; i < 3; ++i) {
        place.signIn(QStringLiteral("mira"), QStringLiteral("wrong horse"));
        QTRY_VERIFY(textOf(place.access(), "error").contains(QLatin1String("wrong")));
        QTRY_COMPARE(place.access()->findChild<QPushButton *>(QStringLiteral("signIn"))->text(),
            QStringLiteral("Sign in"));
    }
    draw(place.access(), "locked");
    const Place given(*m_theme);
    given.signIn(QStringLiteral("tom"), QStringLiteral("given word"));
    QTRY_VERIFY(given.access()->findChild<QLineEdit *>(QStringLiteral("newPassword")));
    draw(given.access(), "new-password");
}

QTEST_MAIN(EntranceTest)
#include "entrance_test.moc"
