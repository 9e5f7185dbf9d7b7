// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/partners/partners_page.h"

#include "tests/support/sample_data.h"
#include "tests/support/sample_partners.h"
#include "tests/support/windows/page_picture.h"
#include "ui/components/banner.h"
#include "ui/components/confirm_dialog.h"
#include "ui/components/page_states.h"
#include "ui/components/switch.h"
#include "ui/components/time_text.h"
#include "ui/partners/local_card.h"
#include "ui/partners/partner_dialog.h"
#include "ui/partners/policy_dialog.h"
#include "ui/partners/server_dialog.h"
#include "ui/partners/tokens_dialog.h"
#include "ui/partners/weak_list.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace desk;

/// Instance Overview, driven by mouse and keys: what it shows, what asks first, what reaches the backend.
class PartnersPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsEachPartner();
    void healthFollowsInWordsAndShape();
    void emptyLeadsToTheFirstPartner();
    void errorOffersToTryAgain();
    void usersMayNotSeeIt();
    void switchingOnAsksFirst();
    void switchingOffDoesNotAsk();
    void startingForEverybodyAsksFirst();
    void serverIsTurnedOnWithItsAddress();
    void serverTakesAGivenCertificate();
    void serverIsTurnedOffAfterAsking();
    void checksOneAndAll();
    void removingAsksAndSaysWhatIsKept();
    void policyOfOnePartner();
    void policyFromOnAsksFirst();
    void policyOfEverybody();
    void tokensAreRotatedAndRevoked();
    void weakPointsAreMended();
    void failuresAreShown();
    void workedByKeys();
    void drawsItself();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    PartnerCard *card(const QString &name) const;
    static QString textIn(const QWidget *part, const char *name);
    template <typename Dialog>
    Dialog *dialog() const;
    void answer(const char *button);
    void choose(PartnerCard *card, const char *action) const;
    QStringList &calls() { return m_backend->scriptedPartners.calls; }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedBackend> m_backend;
    std::unique_ptr<PartnersPage> m_page;
};

void PartnersPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
}

void PartnersPageTest::init()
{
    m_backend = std::make_unique<ScriptedBackend>();
    fillSample(*m_backend);
    fillPartners(m_backend->scriptedPartners);
    m_page = std::make_unique<PartnersPage>(*m_backend, *m_theme);
    m_page->resize(1076, 900);
    static_cast<QWidget *>(m_page.get())->setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activated();
    QTRY_COMPARE(m_page->findChildren<PartnerCard *>().size(), 4);
    QTest::qWait(50);
    calls().clear();
}

void PartnersPageTest::cleanup()
{
    m_page.reset();
    m_backend.reset();
}

PartnerCard *PartnersPageTest::card(const QString &name) const
{
    const auto cards = m_page->findChildren<PartnerCard *>();
    for (PartnerCard *one : cards) {
        if (one->partner().name == name && one->isVisible())
            return one;
    }
    return nullptr;
}

QString PartnersPageTest::textIn(const QWidget *part, const char *name)
{
    const auto *label = part->findChild<QLabel *>(QLatin1String(name));
    return label ? label->text() : QString();
}

/// The dialog of that kind that is open; waits for it.
template <typename Dialog>
Dialog *PartnersPageTest::dialog() const
{
    Dialog *found = nullptr;
    const auto look = [this, &found] {
        const auto all = m_page->findChildren<Dialog *>();
        for (Dialog *one : all) {
            if (one->isVisible())
                found = one;
        }
        return found != nullptr;
    };
    return QTest::qWaitFor(look, 5000) ? found : nullptr;
}

void PartnersPageTest::answer(const char *button)
{
    auto *asking = dialog<ConfirmDialog>();
    QVERIFY(asking);
    QTest::mouseClick(asking->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
    QTRY_VERIFY(!m_page->findChild<ConfirmDialog *>());
}

void PartnersPageTest::choose(PartnerCard *card, const char *action) const
{
    // A menu on screen would wait for the person.
    auto *found = card->findChild<QAction *>(QLatin1String(action));
    QVERIFY(found);
    found->trigger();
}

void PartnersPageTest::showsEachPartner()
{
    PartnerCard *b = card(QStringLiteral("clinic-b"));
    QVERIFY(textIn(b, "contact").endsWith(QStringLiteral("s ago")));
    QVERIFY(textIn(b, "certificate").contains(QStringLiteral("system CAs")));
    QCOMPARE(textIn(b, "encryption"), QStringLiteral("on (Fernet)"));
    QVERIFY(textIn(b, "lends").startsWith(QStringLiteral("2 DAG")));
    QCOMPARE(textIn(b, "answers"), QStringLiteral("after somebody confirms"));
    QVERIFY(textIn(b, "allowed").startsWith(QStringLiteral("2 DAG")));
    QCOMPARE(textIn(b, "weak"), QStringLiteral("Nothing weak"));
    QCOMPARE(textIn(card(QStringLiteral("clinic-c")), "answers"), QStringLiteral("without asking"));
    QVERIFY(textIn(card(QStringLiteral("clinic-c")), "limits").contains(QStringLiteral("200 series a job")));
    QVERIFY(textIn(card(QStringLiteral("clinic-d")), "contact").startsWith(QStringLiteral("lost:")));
    PartnerCard *e = card(QStringLiteral("institute-e"));
    QCOMPARE(textIn(e, "contact"), QStringLiteral("never"));
    QCOMPARE(textIn(e, "certificate"), QStringLiteral("not verified"));
    QCOMPARE(e->findChild<QLabel *>(QStringLiteral("certificate"))->property("role").toString(),
        QStringLiteral("error"));
    QCOMPARE(textIn(e, "encryption"), QStringLiteral("off"));
    QVERIFY(e->findChild<Switch *>(QStringLiteral("automatic"))->isChecked());
    QVERIFY(textIn(e, "weak").startsWith(QLatin1Char('3')));
    const auto *local = m_page->findChild<LocalCard *>();
    QCOMPARE(textIn(local, "network"), QStringLiteral("clinic-a.example:8443"));
    QVERIFY(textIn(local, "server").startsWith(QStringLiteral("on")));
    QCOMPARE(textIn(local, "allowedDags"), QStringLiteral("2 of 6"));
    const QDateTime made = m_backend->scriptedPartners.created;
    QCOMPARE(textIn(local, "created"), shortTime(made));
    QVERIFY(!textIn(local, "updated").isEmpty());
    // Until when what they showed is valid, and how old the newest token for them is.
    QVERIFY2(
        textIn(b, "certificate").contains(QStringLiteral(", until ")), qPrintable(textIn(b, "certificate")));
    QCOMPARE(textIn(b, "lastKey"),
        shortTime(m_backend->scriptedPartners.tokenLists.value(QStringLiteral("b")).constLast().issued));
    const auto *ending = card(QStringLiteral("clinic-c"))->findChild<QLabel *>(QStringLiteral("certificate"));
    QCOMPARE(ending->property("role").toString(), QStringLiteral("warning")); // it ends in nine days
    QCOMPARE(textIn(e, "lastKey"), QStringLiteral("none"));
}

void PartnersPageTest::healthFollowsInWordsAndShape()
{
    PartnerHealth late;
    late.phase = PartnerHealth::Phase::Late;
    m_backend->scriptedPartners.setHealth(QStringLiteral("b"), late);
    auto *contact = card(QStringLiteral("clinic-b"))->findChild<QLabel *>(QStringLiteral("contact"));
    QVERIFY(contact->text().startsWith(QStringLiteral("late:")));
    QCOMPARE(contact->property("role").toString(), QStringLiteral("warning"));
    PartnerHealth good;
    good.phase = PartnerHealth::Phase::Good;
    m_backend->scriptedPartners.setHealth(QStringLiteral("b"), good);
    QVERIFY(contact->text().endsWith(QStringLiteral("s ago")));
}

void PartnersPageTest::emptyLeadsToTheFirstPartner()
{
    m_backend->scriptedPartners.partnerList.clear();
    Q_EMIT m_backend->scriptedPartners.partnersChanged();
    QTRY_VERIFY(find<QPushButton>("addFirst")->isVisible());
    QVERIFY(!find<QPushButton>("checkAll")->isEnabled());
    QVERIFY(!find<QPushButton>("give")->isEnabled());
    QTest::mouseClick(find<QPushButton>("addFirst"), Qt::LeftButton);
    QVERIFY(dialog<PartnerDialog>());
}

void PartnersPageTest::errorOffersToTryAgain()
{
    m_page = std::make_unique<PartnersPage>(*m_backend, *m_theme);
    ApiError full;
    full.kind = ApiError::Kind::Store;
    full.operation = Operation::ReadStore;
    m_backend->scriptedPartners.error = full;
    static_cast<QWidget *>(m_page.get())->setVisible(true);
    m_page->activated();
    auto *states = m_page->findChild<PageStates *>();
    QTRY_VERIFY(!states->stateTitle().isEmpty());
    QVERIFY(m_page->findChildren<PartnerCard *>().isEmpty());
    m_backend->scriptedPartners.error.reset();
    const auto buttons = states->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == QStringLiteral("Try again"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(m_page->findChildren<PartnerCard *>().size(), 4);
    QTRY_VERIFY(states->isShowingContent());
}

void PartnersPageTest::usersMayNotSeeIt()
{
    m_backend->scriptedAccounts.enter(QStringLiteral("nora"), UserRole::User);
    m_page = std::make_unique<PartnersPage>(*m_backend, *m_theme);
    static_cast<QWidget *>(m_page.get())->setVisible(true);
    m_page->activated();
    QVERIFY(m_page->findChild<PageStates *>()->stateTitle().contains(QStringLiteral("administrators")));
    QVERIFY(!find<QPushButton>("addPartner")->isVisible());
    QTest::qWait(100);
    QVERIFY(calls().isEmpty());
}

void PartnersPageTest::switchingOnAsksFirst()
{
    auto *toggle = card(QStringLiteral("clinic-b"))->findChild<Switch *>(QStringLiteral("automatic"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(!toggle->isChecked());
    answer("leave");
    QTest::qWait(80);
    QVERIFY(!calls().contains(QStringLiteral("setPolicy b")));
    QVERIFY(!toggle->isChecked());
    QTest::mouseClick(toggle, Qt::LeftButton);
    answer("agree");
    QTRY_VERIFY(calls().contains(QStringLiteral("setPolicy b")));
    QCOMPARE(m_backend->scriptedPartners.policies.value(QStringLiteral("b")).automaticExecution,
        std::optional(true));
    QTRY_VERIFY(toggle->isChecked());
}

void PartnersPageTest::switchingOffDoesNotAsk()
{
    auto *toggle = card(QStringLiteral("institute-e"))->findChild<Switch *>(QStringLiteral("automatic"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QTRY_VERIFY(!toggle->isChecked());
    const PartnerPolicy policy = m_backend->scriptedPartners.policies.value(QStringLiteral("e"));
    QCOMPARE(policy.automaticExecution, std::optional(false));
    QCOMPARE(policy.dags, std::optional(QStringList{QStringLiteral("collect-metadata")}));
}

void PartnersPageTest::startingForEverybodyAsksFirst()
{
    QTest::mouseClick(find<Switch>("automaticSwitch"), Qt::LeftButton);
    answer("leave");
    QVERIFY(!m_backend->scriptedPartners.local.automaticExecution);
    QTest::mouseClick(find<Switch>("automaticSwitch"), Qt::LeftButton);
    answer("agree");
    QTRY_VERIFY(find<Switch>("automaticSwitch")->isChecked());
    QTRY_VERIFY(
        card(QStringLiteral("clinic-b"))->findChild<Switch *>(QStringLiteral("automatic"))->isChecked());
    QTest::mouseClick(find<Switch>("updateSwitch"), Qt::LeftButton);
    QTRY_VERIFY(!m_backend->scriptedPartners.local.automaticUpdate);
}

void PartnersPageTest::serverIsTurnedOnWithItsAddress()
{
    m_backend->scriptedPartners.serverState = {};
    Q_EMIT m_backend->scriptedPartners.serverChanged({});
    QTRY_VERIFY(!find<Switch>("serverSwitch")->isChecked());
    QTest::mouseClick(find<Switch>("serverSwitch"), Qt::LeftButton);
    auto *asking = dialog<ServerDialog>();
    QVERIFY(asking);
    auto *save = asking->findChild<QPushButton *>(QStringLiteral("save"));
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(asking->findChild<QLineEdit *>(QStringLiteral("hosts")),
        QStringLiteral("desk.clinic-a.example, 10.1.2.3"));
    asking->findChild<QSpinBox *>(QStringLiteral("port"))->setValue(9443);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(m_backend->scriptedPartners.serverState.port, 9443);
    QCOMPARE(m_backend->scriptedPartners.serverState.hosts,
        QStringList({QStringLiteral("desk.clinic-a.example"), QStringLiteral("10.1.2.3")}));
    QTRY_VERIFY(find<Switch>("serverSwitch")->isChecked());
}

void PartnersPageTest::serverTakesAGivenCertificate()
{
    const QTemporaryDir folder;
    const auto filed = [&folder](const char *name, const QByteArray &content) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) > 0 ? file.fileName() : QString();
    };
    const QString certificate = filed("desk.pem", "certificate");
    const QString key = filed("desk.key", "a key");
    QTest::mouseClick(find<QAbstractButton>("serverSettings"), Qt::LeftButton);
    auto *asking = dialog<ServerDialog>();
    QVERIFY(asking);
    const auto field = [asking](
                           const char *name) { return asking->findChild<QLineEdit *>(QLatin1String(name)); };
    auto *save = asking->findChild<QPushButton *>(QStringLiteral("save"));
    QVERIFY(asking->findChild<QRadioButton *>(QStringLiteral("made"))->isChecked());
    QVERIFY(!field("certificateFile")->isEnabled());
    asking->findChild<QRadioButton *>(QStringLiteral("given"))->setChecked(true);
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(field("certificateFile"), certificate);
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(field("keyFile"), folder.filePath(QStringLiteral("none")));
    // A file that is not there keeps it open, and changes nothing.
    const auto before = calls().size();
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(asking->findChild<Banner *>()->isVisible());
    QCOMPARE(calls().size(), before);
    field("keyFile")->clear();
    QTest::keyClicks(field("keyFile"), key);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(calls().size(), before + 2);
    QCOMPARE(calls().at(before), QStringLiteral("useServerCertificate given, key of 5 bytes"));
    QVERIFY(m_backend->scriptedPartners.serverState.certificateGiven);
    QCOMPARE(m_backend->scriptedPartners.serverState.certificatePem, QByteArray("certificate"));
}

void PartnersPageTest::serverIsTurnedOffAfterAsking()
{
    QTest::mouseClick(find<Switch>("serverSwitch"), Qt::LeftButton);
    answer("leave");
    QVERIFY(m_backend->scriptedPartners.serverState.wanted);
    QTest::mouseClick(find<Switch>("serverSwitch"), Qt::LeftButton);
    answer("agree");
    QTRY_COMPARE(calls().last(), QStringLiteral("setServer 0 8443"));
    QTRY_COMPARE(textIn(m_page->findChild<LocalCard *>(), "server"), QStringLiteral("off"));
}

void PartnersPageTest::checksOneAndAll()
{
    QTest::mouseClick(
        card(QStringLiteral("clinic-d"))->findChild<QToolButton *>(QStringLiteral("check")), Qt::LeftButton);
    QTRY_VERIFY(calls().contains(QStringLiteral("syncNow d")));
    QTest::mouseClick(find<QPushButton>("checkAll"), Qt::LeftButton);
    QTRY_VERIFY(calls().contains(QStringLiteral("syncNow")));
    QTRY_VERIFY(find<QPushButton>("checkAll")->isEnabled());
}

void PartnersPageTest::removingAsksAndSaysWhatIsKept()
{
    choose(card(QStringLiteral("clinic-b")), "remove");
    auto *asking = dialog<ConfirmDialog>();
    QVERIFY(asking);
    const auto *table = asking->findChild<QTableWidget *>(QStringLiteral("consequences"));
    QCOMPARE(table->item(2, 1)->text(), QStringLiteral("kept, with their logs"));
    QVERIFY(asking->findChild<QPushButton *>(QStringLiteral("leave"))->isDefault());
    answer("leave");
    QCOMPARE(m_backend->scriptedPartners.partnerList.size(), 4);
    choose(card(QStringLiteral("clinic-b")), "remove");
    answer("agree");
    QTRY_VERIFY(!card(QStringLiteral("clinic-b")));
    QVERIFY(calls().contains(QStringLiteral("remove b")));
}

void PartnersPageTest::policyOfOnePartner()
{
    QTest::mouseClick(
        card(QStringLiteral("clinic-b"))->findChild<QPushButton *>(QStringLiteral("policy")), Qt::LeftButton);
    auto *editor = dialog<PolicyDialog>();
    QVERIFY(editor);
    auto *follow = editor->findChild<QCheckBox *>(QStringLiteral("dagsFollow"));
    auto *list = editor->findChild<QListWidget *>(QStringLiteral("dags"));
    QVERIFY(follow->isChecked());
    QVERIFY(!list->isEnabled());
    follow->setFocus();
    QTest::keyClick(follow, Qt::Key_Space);
    QVERIFY(list->isEnabled());
    // Only liver-volumetry.
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        const bool wanted = list->item(row)->text() == QStringLiteral("liver-volumetry");
        if ((list->item(row)->checkState() == Qt::Checked) != wanted)
            QTest::keyClick(list, Qt::Key_Space);
    }
    QTest::keyClick(editor->findChild<QCheckBox *>(QStringLiteral("seriesSet")), Qt::Key_Space);
    editor->findChild<QSpinBox *>(QStringLiteral("series"))->setValue(50);
    QTest::keyClick(editor->findChild<QCheckBox *>(QStringLiteral("untilSet")), Qt::Key_Space);
    QTest::mouseClick(editor->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
    QTRY_VERIFY(calls().contains(QStringLiteral("setPolicy b")));
    const PartnerPolicy policy = m_backend->scriptedPartners.policies.value(QStringLiteral("b"));
    QCOMPARE(policy.dags, std::optional(QStringList{QStringLiteral("liver-volumetry")}));
    QVERIFY(!policy.datasets);
    QVERIFY(!policy.automaticExecution);
    QVERIFY(!policy.jobsPerDay);
    QCOMPARE(policy.seriesPerJob, std::optional(50));
    QVERIFY(policy.validUntil > QDateTime::currentDateTimeUtc().addDays(150));
    QTRY_VERIFY(
        textIn(card(QStringLiteral("clinic-b")), "limits").contains(QStringLiteral("50 series a job")));
}

void PartnersPageTest::policyFromOnAsksFirst()
{
    QTest::mouseClick(
        card(QStringLiteral("clinic-b"))->findChild<QPushButton *>(QStringLiteral("policy")), Qt::LeftButton);
    auto *editor = dialog<PolicyDialog>();
    QVERIFY(editor);
    auto *automatic = editor->findChild<QComboBox *>(QStringLiteral("automatic"));
    QTest::keyClick(automatic, Qt::Key_End);
    QTest::mouseClick(editor->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
    answer("leave");
    QVERIFY(editor->isVisible());
    QVERIFY(!calls().contains(QStringLiteral("setPolicy b")));
    QTest::mouseClick(editor->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
    answer("agree");
    QTRY_VERIFY(calls().contains(QStringLiteral("setPolicy b")));
}

void PartnersPageTest::policyOfEverybody()
{
    QTest::mouseClick(find<QPushButton>("localPolicy"), Qt::LeftButton);
    auto *editor = dialog<PolicyDialog>();
    QVERIFY(editor);
    editor->findChild<QSpinBox *>(QStringLiteral("interval"))->setValue(120);
    auto *list = editor->findChild<QListWidget *>(QStringLiteral("datasets"));
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        if (list->item(row)->checkState() == Qt::Checked)
            QTest::keyClick(list, Qt::Key_Space);
    }
    QTest::mouseClick(editor->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
    QTRY_COMPARE(m_backend->scriptedPartners.local.interval, std::chrono::seconds(120));
    QVERIFY(m_backend->scriptedPartners.local.datasets.isEmpty());
    QCOMPARE(m_backend->scriptedPartners.local.dags.size(), 2);
}

void PartnersPageTest::tokensAreRotatedAndRevoked()
{
    choose(card(QStringLiteral("clinic-b")), "tokens");
    auto *tokens = dialog<TokensDialog>();
    QVERIFY(tokens);
    const auto *table = tokens->findChild<QTableWidget *>(QStringLiteral("tokens"));
    QTRY_COMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(1, 2)->text(), QStringLiteral("no end"));
    auto *grace = tokens->findChild<QComboBox *>(QStringLiteral("grace"));
    QTest::keyClick(grace, Qt::Key_Home);
    QTest::keyClick(grace, Qt::Key_Down);
    QTest::mouseClick(tokens->findChild<QPushButton *>(QStringLiteral("rotate")), Qt::LeftButton);
    QTRY_VERIFY(calls().contains(QStringLiteral("rotateToken b 3600")));
    QTRY_VERIFY(tokens->findChild<QPushButton *>(QStringLiteral("revoke"))->isEnabled());
    QTest::mouseClick(tokens->findChild<QPushButton *>(QStringLiteral("revoke")), Qt::LeftButton);
    answer("leave");
    QVERIFY(!calls().contains(QStringLiteral("revokeTokens b")));
    QTest::mouseClick(tokens->findChild<QPushButton *>(QStringLiteral("revoke")), Qt::LeftButton);
    answer("agree");
    QTRY_VERIFY(calls().contains(QStringLiteral("revokeTokens b")));
}

void PartnersPageTest::weakPointsAreMended()
{
    auto *list = m_page->findChild<WeakList *>();
    QVERIFY(list->isVisible());
    auto points = list->findChildren<QPushButton *>(QStringLiteral("mendPoint"));
    QCOMPARE(points.size(), 3);
    QCOMPARE(points.at(0)->text(), QStringLiteral("Verify it…"));
    QTest::mouseClick(points.at(1), Qt::LeftButton);
    QTRY_COMPARE(m_backend->scriptedPartners.policies.value(QStringLiteral("e")).automaticExecution,
        std::optional(false));
    QTRY_VERIFY(textIn(card(QStringLiteral("institute-e")), "weak").startsWith(QLatin1Char('2')));
    QTest::mouseClick(card(QStringLiteral("institute-e"))->findChild<QPushButton *>(QStringLiteral("mend")),
        Qt::LeftButton);
    QVERIFY(dialog<PartnerDialog>());
}

void PartnersPageTest::failuresAreShown()
{
    ApiError denied;
    denied.kind = ApiError::Kind::Store;
    denied.operation = Operation::ChangePartners;
    denied.field = QStringLiteral("full");
    m_backend->scriptedPartners.error = denied;
    QTest::mouseClick(find<Switch>("updateSwitch"), Qt::LeftButton);
    QTRY_VERIFY(find<QWidget>("failure")->isVisible());
    QVERIFY(find<Switch>("updateSwitch")->isChecked());
}

void PartnersPageTest::workedByKeys()
{
    auto *toggle = card(QStringLiteral("institute-e"))->findChild<Switch *>(QStringLiteral("automatic"));
    toggle->setFocus(Qt::TabFocusReason);
    QTest::keyClick(toggle, Qt::Key_Space);
    QTRY_VERIFY(!toggle->isChecked());
    // Everything that can be pressed says what it is.
    const auto buttons = m_page->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                qPrintable(button->objectName()));
    }
}

void PartnersPageTest::drawsItself()
{
    QVERIFY(drawPage(*m_page, *m_theme, QStringLiteral("instances")));
}

QTEST_MAIN(PartnersPageTest)
#include "partners_page_test.moc"
