// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sample_data.h"
#include "tests/support/sample_partners.h"
#include "tests/support/windows/page_picture.h"
#include "ui/components/confirm_dialog.h"
#include "ui/components/qr_view.h"
#include "ui/components/secret_clipboard.h"
#include "ui/partners/certificate_view.h"
#include "ui/partners/definition_dialog.h"
#include "ui/partners/partner_dialog.h"
#include "ui/partners/partner_test_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace desk;
using namespace std::chrono_literals;

using Step = PartnerCheck::Step;

namespace
{

const QString token = QStringLiteral("0a1b2c3d-1111-4222-8333-444455556666");
const QString key = QStringLiteral("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq=");

} // namespace

/// Adding a partner, giving it our details: nothing is kept untested, nothing weakened without a question.
class PartnerDialogsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void addsWhatWasTested();
    void checksTheFieldsFirst();
    void unreachablePartnerMayBeAddedAnyway();
    void changedCertificateMayNot();
    void certificateIsPinnedAfterItWasShown();
    void notVerifyingAsksFirst();
    void sendingPlainAsksFirst();
    void anotherValueNeedsAnotherTest();
    void takesWhatIsPasted();
    void takesAFile();
    void changesARegistration();
    void keepsOpenWhenItFails();
    void givesOurDetails();
    void savesThemForTheOwnerAlone();
    void saysThatTheServerIsOff();
    void clipboardForgetsTheSecret();
    void clipboardKeepsSomethingElse();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    void click(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void type(const char *field, const QString &text) const
    {
        find<QLineEdit>(field)->clear();
        QTest::keyClicks(find<QLineEdit>(field), text);
    }
    void openNew();
    void fillIn() const;
    void runTest() const;
    void answer(const char *button) const;
    DefinitionDialog *openDefinition(SecretClipboard &clipboard);
    ScriptedPartners &partners() { return m_backend->scriptedPartners; }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedBackend> m_backend;
    std::unique_ptr<QWidget> m_window;
    QPointer<PartnerDialog> m_dialog;
};

void PartnerDialogsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
}

void PartnerDialogsTest::init()
{
    m_backend = std::make_unique<ScriptedBackend>();
    fillSample(*m_backend);
    fillPartners(partners());
    partners().testOutcome = testFailingAt(-1);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PartnerDialogsTest::cleanup()
{
    m_window.reset();
    m_backend.reset();
}

void PartnerDialogsTest::openNew()
{
    m_dialog = PartnerDialog::askNew(*m_backend, *m_theme, m_window.get());
    m_dialog->resize(760, 800);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void PartnerDialogsTest::fillIn() const
{
    type("name", QStringLiteral("clinic-f"));
    type("host", QStringLiteral("imaging-f.example"));
    find<QSpinBox>("port")->setValue(8443);
    type("token", token);
    type("key", key);
}

void PartnerDialogsTest::runTest() const
{
    const auto before = m_backend->scriptedPartners.calls.size();
    QVERIFY(find<QPushButton>("test")->isDefault());
    click("test");
    QTRY_VERIFY(m_backend->scriptedPartners.calls.size() > before);
    QTRY_VERIFY(find<QPushButton>("test")->isEnabled());
}

void PartnerDialogsTest::answer(const char *button) const
{
    ConfirmDialog *asking = nullptr;
    QTRY_VERIFY((asking = m_window->findChild<ConfirmDialog *>()));
    QTest::mouseClick(asking->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
    QTRY_VERIFY(!m_window->findChild<ConfirmDialog *>());
}

void PartnerDialogsTest::addsWhatWasTested()
{
    openNew();
    QVERIFY(!find<QPushButton>("save")->isEnabled());
    fillIn();
    QVERIFY(!find<QPushButton>("save")->isEnabled());
    runTest();
    const auto *steps = m_dialog->findChild<PartnerTestView *>();
    QCOMPARE(steps->textOf(Step::Token), QStringLiteral("accepted"));
    QCOMPARE(steps->textOf(Step::Acquaintance), QStringLiteral("it knows us as clinic-a"));
    QVERIFY(find<QPushButton>("save")->isEnabled());
    QVERIFY(find<QPushButton>("save")->isDefault());
    QVERIFY(!find<QPushButton>("anyway")->isVisible());
    QVERIFY(drawPage(*m_dialog, *m_theme, QStringLiteral("add-partner-tested")));
    QSignalSpy added(m_dialog, &PartnerDialog::added);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_COMPARE(added.size(), 1);
    QTRY_VERIFY(!m_dialog);
    const Partner partner = partners().partnerList.last();
    QCOMPARE(partner.name, QStringLiteral("clinic-f"));
    QCOMPARE(partner.host, QStringLiteral("imaging-f.example"));
    QCOMPARE(partner.port, 8443);
    QVERIFY(partner.encrypted);
    QCOMPARE(partner.check, CertificateCheck::System);
}

void PartnerDialogsTest::checksTheFieldsFirst()
{
    openNew();
    QCOMPARE(find<QLabel>("reason")->text(), QStringLiteral("The instance name is missing."));
    fillIn();
    type("name", QStringLiteral("clinic-a"));
    QCOMPARE(find<QLabel>("reason")->text(), QStringLiteral("This is our own name."));
    type("name", QStringLiteral("clinic f"));
    QVERIFY(!find<QPushButton>("test")->isEnabled());
    type("name", QStringLiteral("clinic-f"));
    type("token", token.left(30));
    QVERIFY(find<QLabel>("reason")->text().contains(QStringLiteral("6 are missing")));
    type("token", token);
    type("key", QString());
    QCOMPARE(find<QLabel>("reason")->text(), QStringLiteral("The Fernet key is missing."));
    QVERIFY(!find<QPushButton>("test")->isEnabled());
}

void PartnerDialogsTest::unreachablePartnerMayBeAddedAnyway()
{
    openNew();
    fillIn();
    partners().testOutcome = testFailingAt(int(Step::Connection), ApiError::Kind::Transport, "refused");
    runTest();
    const auto *steps = m_dialog->findChild<PartnerTestView *>();
    QVERIFY(steps->textOf(Step::Connection).contains(QStringLiteral("nothing listens")));
    QCOMPARE(steps->textOf(Step::Token), QStringLiteral("not tried"));
    QVERIFY(!find<QPushButton>("save")->isEnabled());
    QVERIFY(find<QPushButton>("anyway")->isVisible());
    click("anyway");
    QTRY_VERIFY(partners().calls.contains(QStringLiteral("add clinic-f")));
}

void PartnerDialogsTest::changedCertificateMayNot()
{
    openNew();
    fillIn();
    partners().testOutcome = testFailingAt(int(Step::Certificate), ApiError::Kind::Tls, "changed");
    runTest();
    QVERIFY(m_dialog->findChild<PartnerTestView *>()
                ->textOf(Step::Certificate)
                .contains(QStringLiteral("not the pinned certificate")));
    QCOMPARE(find<QLabel>("reason")->text(), QStringLiteral("The certificate has to be settled."));
    QVERIFY(!find<QPushButton>("anyway")->isVisible());
    QVERIFY(!find<QPushButton>("save")->isEnabled());
}

void PartnerDialogsTest::certificateIsPinnedAfterItWasShown()
{
    openNew();
    fillIn();
    QTest::mouseClick(find<QRadioButton>("pinned"), Qt::LeftButton, {}, {8, 8});
    QVERIFY(find<QRadioButton>("pinned")->isChecked());
    QVERIFY(find<QLabel>("reason")->text().contains(QStringLiteral("shows the certificate")));
    partners().testOutcome = testFailingAt(int(Step::Certificate), ApiError::Kind::Tls, "untrusted");
    runTest();
    auto *certificate = m_dialog->findChild<CertificateView *>();
    QVERIFY(certificate->isVisible());
    const QString words = find<QLabel>("fingerprintWords")->text();
    QCOMPARE(words.simplified().split(QLatin1Char(' ')).size(), 12);
    QVERIFY(find<QLabel>("fingerprintDigits")->text().startsWith(QStringLiteral("SHA-256 ")));
    QVERIFY(!find<QPushButton>("save")->isEnabled());
    QVERIFY(!find<QPushButton>("anyway")->isVisible());
    QVERIFY(drawPage(*m_dialog, *m_theme, QStringLiteral("add-partner-pin")));
    const QByteArray sha256 = certificate->sha256();
    partners().testOutcome = testFailingAt(-1);
    click("pinThis");
    QTRY_VERIFY(find<QPushButton>("save")->isEnabled());
    click("save");
    QTRY_COMPARE(partners().partnerList.last().name, QStringLiteral("clinic-f"));
    QCOMPARE(partners().partnerList.last().check, CertificateCheck::Pinned);
    QCOMPARE(partners().partnerList.last().pinnedSha256, sha256);
}

void PartnerDialogsTest::notVerifyingAsksFirst()
{
    openNew();
    QTest::mouseClick(find<QRadioButton>("off"), Qt::LeftButton, {}, {8, 8});
    QVERIFY(!find<QRadioButton>("off")->isChecked());
    answer("leave");
    QVERIFY(find<QRadioButton>("system")->isChecked());
    QTest::mouseClick(find<QRadioButton>("off"), Qt::LeftButton, {}, {8, 8});
    answer("agree");
    QTRY_VERIFY(find<QRadioButton>("off")->isChecked());
}

void PartnerDialogsTest::sendingPlainAsksFirst()
{
    openNew();
    QTest::mouseClick(find<QCheckBox>("plain"), Qt::LeftButton, {}, {8, 8});
    QVERIFY(!find<QCheckBox>("plain")->isChecked());
    answer("leave");
    QVERIFY(!find<QCheckBox>("plain")->isChecked());
    QTest::mouseClick(find<QCheckBox>("plain"), Qt::LeftButton, {}, {8, 8});
    answer("agree");
    QTRY_VERIFY(find<QCheckBox>("plain")->isChecked());
    QVERIFY(!find<QLineEdit>("key")->isEnabled());
}

void PartnerDialogsTest::anotherValueNeedsAnotherTest()
{
    openNew();
    fillIn();
    runTest();
    QVERIFY(find<QPushButton>("save")->isEnabled());
    type("host", QStringLiteral("other.example"));
    QVERIFY(!find<QPushButton>("save")->isEnabled());
    QCOMPARE(find<QLabel>("reason")->text(), QStringLiteral("The test has to pass first."));
}

void PartnerDialogsTest::takesWhatIsPasted()
{
    openNew();
    partners().given.name = QStringLiteral("clinic-g");
    partners().given.host = QStringLiteral("desk.clinic-g.example");
    partners().given.port = 9443;
    partners().given.check = CertificateCheck::Off;
    const auto chips = m_dialog->findChildren<QPushButton *>();
    for (QPushButton *chip : chips) {
        if (chip->text() == QStringLiteral("Paste"))
            QTest::mouseClick(chip, Qt::LeftButton);
    }
    auto *text = find<QPlainTextEdit>("definition");
    QTRY_VERIFY(text->isVisible());
    QGuiApplication::clipboard()->setText(
        QStringLiteral(R"({"token": "%1", "fernet_key": "%2"})").arg(token, key));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(find<QLineEdit>("name")->text(), QStringLiteral("clinic-g"));
    QVERIFY(!text->isVisible());
    QVERIFY(text->toPlainText().isEmpty());
    QCOMPARE(find<QSpinBox>("port")->value(), 9443);
    QCOMPARE(find<QLineEdit>("token")->text(), token);
    // What it says about its certificate is not obeyed.
    QVERIFY(find<QRadioButton>("system")->isChecked());
    QVERIFY(find<QWidget>("notice")->isVisible());
    QVERIFY(find<QWidget>("notice")->accessibleDescription().contains(
        QStringLiteral("verified unless you decide")));
}

void PartnerDialogsTest::takesAFile()
{
    openNew();
    const QTemporaryDir folder;
    QFile empty(folder.filePath(QStringLiteral("empty.json")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    m_dialog->readFrom(empty.fileName());
    QTRY_VERIFY(find<QWidget>("notice")->isVisible());
    QVERIFY(find<QLineEdit>("name")->text().isEmpty());
    QFile file(folder.filePath(QStringLiteral("clinic-g.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral(R"({"token": "%1", "fernet_key": "%2"})").arg(token, key).toUtf8());
    file.close();
    partners().given.name = QStringLiteral("clinic-g");
    partners().given.host = QStringLiteral("desk.clinic-g.example");
    m_dialog->readFrom(file.fileName());
    QTRY_COMPARE(find<QLineEdit>("name")->text(), QStringLiteral("clinic-g"));
    QVERIFY(find<QPushButton>("test")->isEnabled());
    m_dialog->readFrom(folder.filePath(QStringLiteral("none.json")));
    QTRY_VERIFY(find<QWidget>("notice")->accessibleName().contains(QStringLiteral("none.json")));
}

void PartnerDialogsTest::changesARegistration()
{
    const Partner known = partners().partnerList.at(2);
    m_dialog = PartnerDialog::askChange(*m_backend, *m_theme, m_window.get(), known);
    QVERIFY(find<QRadioButton>("pinned")->isChecked());
    QCOMPARE(find<QLineEdit>("token")->placeholderText(), QStringLiteral("unchanged"));
    type("host", QStringLiteral("new.clinic-d.example"));
    runTest();
    click("save");
    QTRY_VERIFY(partners().calls.contains(QStringLiteral("change clinic-d")));
    QCOMPARE(partners().partnerList.at(2).host, QStringLiteral("new.clinic-d.example"));
    QCOMPARE(partners().partnerList.at(2).pinnedSha256, known.pinnedSha256);
}

void PartnerDialogsTest::keepsOpenWhenItFails()
{
    openNew();
    fillIn();
    runTest();
    ApiError error;
    error.kind = ApiError::Kind::SecretUnavailable;
    error.operation = Operation::WriteSecret;
    partners().error = error;
    click("save");
    QTRY_VERIFY(find<QWidget>("notice")->isVisible());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(find<QLineEdit>("token")->text(), token);
    QVERIFY(find<QPushButton>("save")->isEnabled());
}

DefinitionDialog *PartnerDialogsTest::openDefinition(SecretClipboard &clipboard)
{
    return DefinitionDialog::ask(
        *m_backend, *m_theme, m_window.get(), partners().partnerList.at(0), clipboard);
}

void PartnerDialogsTest::givesOurDetails()
{
    SecretClipboard clipboard(60s);
    DefinitionDialog *dialog = openDefinition(clipboard);
    auto *copy = dialog->findChild<QPushButton *>(QStringLiteral("copy"));
    QTRY_VERIFY(copy->isEnabled());
    for (const char *name : {"certificateWords", "tokenWords", "keyWords"}) {
        const QString words = dialog->findChild<QLabel *>(QLatin1String(name))->text();
        QCOMPARE(words.simplified().split(QLatin1Char(' ')).size(), 12);
    }
    // Neither the token nor the key stands anywhere in the window.
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->text().contains(QStringLiteral("f3c1a2b4")));
    QVERIFY(drawPage(*dialog, *m_theme, QStringLiteral("give-details")));
    auto *code = dialog->findChild<QrView *>();
    QVERIFY(!code->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("code")), Qt::LeftButton);
    QVERIFY(code->isVisible());
    QVERIFY(!code->isEmpty());
    QVERIFY(drawPage(*dialog, *m_theme, QStringLiteral("give-details-code")));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("code")), Qt::LeftButton);
    QVERIFY(!code->isVisible());
    QVERIFY(code->isEmpty());
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), partners().definition);
    dialog->close();
}

void PartnerDialogsTest::savesThemForTheOwnerAlone()
{
    SecretClipboard clipboard(60s);
    DefinitionDialog *dialog = openDefinition(clipboard);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(QStringLiteral("saveFile"))->isEnabled());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ours.json"));
    // Somebody else may read what is there now.
    QFile there(path);
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    there.close();
    dialog->saveTo(path);
    QTRY_VERIFY(dialog->findChild<QWidget *>(QStringLiteral("notice"))->isVisible());
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), partners().definition);
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    dialog->saveTo(folder.filePath(QStringLiteral("none/ours.json")));
    auto *notice = dialog->findChild<QWidget *>(QStringLiteral("notice"));
    QTRY_VERIFY(notice->accessibleName().contains(QStringLiteral("none/ours.json")));
    dialog->close();
}

void PartnerDialogsTest::saysThatTheServerIsOff()
{
    ApiError off;
    off.kind = ApiError::Kind::Invalid;
    off.operation = Operation::ChangePartners;
    off.field = QStringLiteral("server");
    partners().error = off;
    SecretClipboard clipboard(60s);
    DefinitionDialog *dialog = openDefinition(clipboard);
    auto *notice = dialog->findChild<QWidget *>(QStringLiteral("notice"));
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->accessibleDescription().contains(QStringLiteral("Turn its server on")));
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("copy"))->isEnabled());
    dialog->close();
}

void PartnerDialogsTest::clipboardForgetsTheSecret()
{
    SecretClipboard clipboard(200ms);
    clipboard.copy(SecretBytes(QByteArrayLiteral("a secret")));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a secret"));
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void PartnerDialogsTest::clipboardKeepsSomethingElse()
{
    {
        SecretClipboard clipboard(100ms);
        clipboard.copy(SecretBytes(QByteArrayLiteral("a secret")));
        QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
        QTest::qWait(300);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a shopping list"));
        clipboard.copy(SecretBytes(QByteArrayLiteral("another secret")));
    }
    // Whoever goes takes it along.
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

QTEST_MAIN(PartnerDialogsTest)
#include "partner_dialogs_test.moc"
