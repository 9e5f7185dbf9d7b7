// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/requests/requests_page.h"

#include "tests/support/sample_data.h"
#include "tests/support/sample_partners.h"
#include "tests/support/windows/page_picture.h"
#include "ui/components/confirm_dialog.h"
#include "ui/components/page_header.h"
#include "ui/components/page_states.h"
#include "ui/job/configuration_view.h"
#include "ui/requests/request_panel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace desk;

class RequestsPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup() { m_page.reset(); }
    void showsEachRequest();
    void showsWhatOneAsksFor();
    void emptySaysSo();
    void errorOffersToTryAgain();
    void confirmSaysWhatHappens();
    void rejectAsksForTheReason();
    void severalAtOnce();
    void blockedCannotBeConfirmed();
    void singleJobs();
    void workedByKeys();
    void followsWhatIsDecidedElsewhere();
    void refusalIsExplained();
    void checksPartners();
    void drawsItself();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    QTableView *table() const { return find<QTableView>("requests"); }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    ConfirmDialog *dialog() const
    {
        const auto all = m_page->window()->findChildren<ConfirmDialog *>();
        for (ConfirmDialog *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void click(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void answer(const char *button) const
    {
        QTRY_VERIFY(dialog());
        QTest::mouseClick(dialog()->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
    }
    /// Presses a button of the state that stands in the content's place.
    void press(const QString &word) const
    {
        const auto button = [this, &word]() -> QPushButton * {
            const auto all = m_page->findChild<PageStates *>()->findChildren<QPushButton *>();
            for (QPushButton *each : all) {
                if (each->isVisible() && each->text() == word)
                    return each;
            }
            return nullptr;
        };
        QTRY_VERIFY(button());
        QTest::mouseClick(button(), Qt::LeftButton);
    }
    void comeBack() const
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void clickRow(QTableView *view, int row, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mouseClick(
            view->viewport(), Qt::LeftButton, keys, view->visualRect(view->model()->index(row, 0)).center());
    }
    QStringList &calls() const { return m_backend->scriptedPartners.calls; }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedBackend> m_backend;
    std::unique_ptr<RequestsPage> m_page;
};

void RequestsPageTest::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_backend = std::make_unique<ScriptedBackend>();
    fillPartners(m_backend->scriptedPartners);
    fillRequests(*m_backend);
    m_page = std::make_unique<RequestsPage>(*m_backend, *m_theme);
    m_page->resize(1076, 720);
    static_cast<QWidget *>(m_page.get())->setVisible(true);
    m_page->activated();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(table()->model()->rowCount(), 3);
}

void RequestsPageTest::showsEachRequest()
{
    QVERIFY(m_page->findChild<PageHeader *>()->line().startsWith(
        QStringLiteral("3 requests wait for you, 6 job")));
    QVERIFY(m_page->findChild<PageStates *>()->isShowingContent());
    // The first is chosen, and its particulars are in sight.
    QCOMPARE(table()->currentIndex().row(), 0);
    QCOMPARE(text("requestTitle"), QStringLiteral("thorax-metadata"));
    QVERIFY(find<QPushButton>("confirm")->isEnabled());
}

void RequestsPageTest::showsWhatOneAsksFor()
{
    clickRow(table(), 2);
    QCOMPARE(text("requestTitle"), QStringLiteral("statistics-of-everything"));
    QCOMPARE(text("from"), QStringLiteral("clinic-d"));
    QVERIFY(text("what").contains(QStringLiteral("dataset-statistics")));
    QCOMPARE(text("data"), QStringLiteral("282 series of chest-ct"));
    QVERIFY(text("why").contains(QStringLiteral("more series at once than the 200")));
    QVERIFY(text("policy").contains(QStringLiteral("It may run the DAG dataset-statistics.")));
    auto *jobs = find<QTableView>("requestJobs");
    QTRY_COMPARE(jobs->model()->rowCount(), 3);
    // The configuration is that of the job that is chosen.
    auto *configuration = m_page->findChild<ConfigurationView *>();
    QTRY_VERIFY(configuration->text().contains(QStringLiteral("1.2.826.0.1.704")));
    clickRow(jobs, 1);
    QTRY_VERIFY(configuration->text().contains(QStringLiteral("1.2.826.0.1.705")));
    QSignalSpy opened(m_page.get(), &RequestsPage::jobAsked);
    jobs->setFocus();
    QTest::keyClick(jobs, Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toLongLong(), 705);
}

void RequestsPageTest::emptySaysSo()
{
    m_backend->scriptedPartners.setRequests({});
    auto *states = m_page->findChild<PageStates *>();
    QTRY_COMPARE(states->stateTitle(), QStringLiteral("Nobody asks for anything"));
    QVERIFY(!find<QPushButton>("confirm")->isEnabled());
    QVERIFY(!find<QPushButton>("reject")->isEnabled());
    QSignalSpy partners(m_page.get(), &RequestsPage::partnersAsked);
    press(QStringLiteral("Instance Overview"));
    QCOMPARE(partners.size(), 1);
}

void RequestsPageTest::errorOffersToTryAgain()
{
    ApiError full;
    full.kind = ApiError::Kind::Store;
    full.operation = Operation::ReadStore;
    m_backend->scriptedPartners.error = full;
    m_page = std::make_unique<RequestsPage>(*m_backend, *m_theme);
    static_cast<QWidget *>(m_page.get())->setVisible(true);
    m_page->activated();
    auto *states = m_page->findChild<PageStates *>();
    QTRY_VERIFY(!states->stateTitle().isEmpty());
    m_backend->scriptedPartners.error.reset();
    press(QStringLiteral("Try again"));
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QTRY_VERIFY(states->isShowingContent());
    // What was read stays in sight when a later reading fails.
    m_backend->scriptedPartners.error = full;
    m_page->activated();
    QTRY_VERIFY(find<QWidget>("failure")->isVisible());
    QCOMPARE(table()->model()->rowCount(), 3);
}

void RequestsPageTest::confirmSaysWhatHappens()
{
    click("confirm");
    QTRY_VERIFY(dialog());
    const QByteArray words = shownText(*dialog());
    QVERIFY2(words.contains("Confirm thorax-metadata of clinic-b?"), words.constData());
    QVERIFY2(words.contains("Identifiers of series stay here"), words.constData());
    QVERIFY2(words.contains("clinic-b is told that the jobs run and how they end"), words.constData());
    QVERIFY2(words.contains("starts: collect-metadata: 2 job"), words.constData());
    QVERIFY(dialog()->findChild<QPushButton *>(QStringLiteral("leave"))->isDefault());
    answer("leave");
    QVERIFY(calls().filter(QStringLiteral("confirm")).isEmpty());
    click("confirm");
    answer("agree");
    QTRY_VERIFY(calls().contains(QStringLiteral("confirm 701,702")));
}

void RequestsPageTest::rejectAsksForTheReason()
{
    click("reject");
    QTRY_VERIFY(dialog());
    QVERIFY(shownText(*dialog()).contains("with your reason word for word"));
    auto *agree = dialog()->findChild<QPushButton *>(QStringLiteral("agree"));
    auto *reason = dialog()->findChild<QLineEdit *>(QStringLiteral("reason"));
    QVERIFY(!agree->isEnabled());
    QVERIFY(!dialog()->findChild<QLabel *>(QStringLiteral("why"))->text().isEmpty());
    QTest::keyClicks(reason, QStringLiteral("  "));
    QVERIFY(!agree->isEnabled());
    reason->setText(QString(3000, QLatin1Char('x')));
    QVERIFY(!agree->isEnabled());
    reason->clear();
    QTest::keyClicks(reason, QStringLiteral("no capacity this week"));
    QVERIFY(agree->isEnabled());
    answer("agree");
    QTRY_VERIFY(calls().contains(QStringLiteral("reject 701,702: no capacity this week")));
}

void RequestsPageTest::severalAtOnce()
{
    clickRow(table(), 0);
    clickRow(table(), 2, Qt::ControlModifier);
    QCOMPARE(find<QPushButton>("confirm")->text(), QStringLiteral("Confirm 2 requests…"));
    click("confirm");
    QTRY_VERIFY(dialog());
    const QByteArray words = shownText(*dialog());
    QVERIFY2(words.contains("Confirm 2 requests?"), words.constData());
    QVERIFY2(words.contains("clinic-b, clinic-d is told") || words.contains("clinic-b, clinic-d"),
        words.constData());
    // What may not start is said, and left out.
    QVERIFY2(words.contains("1 job"), words.constData());
    QVERIFY2(words.contains("waiting: It wants to use more series"), words.constData());
    answer("agree");
    QTRY_VERIFY(calls().contains(QStringLiteral("confirm 701,702,704,705")));
    clickRow(table(), 0);
    clickRow(table(), 2, Qt::ControlModifier);
    click("reject");
    QTRY_VERIFY(dialog());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(QStringLiteral("reason")), QStringLiteral("no"));
    answer("agree");
    QTRY_VERIFY(calls().contains(QStringLiteral("reject 701,702,704,705,706: no")));
}

void RequestsPageTest::blockedCannotBeConfirmed()
{
    clickRow(table(), 1);
    QVERIFY(!find<QPushButton>("confirm")->isEnabled());
    QVERIFY(find<QPushButton>("confirm")->toolTip().contains(QStringLiteral("may start now")));
    QVERIFY(find<QPushButton>("reject")->isEnabled());
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(80);
    QVERIFY(!dialog());
    // A single job has nothing apart to decide.
    QVERIFY(!find<QPushButton>("confirmJobs")->isVisible());
}

void RequestsPageTest::singleJobs()
{
    clickRow(table(), 2);
    auto *jobs = find<QTableView>("requestJobs");
    QTRY_COMPARE(jobs->model()->rowCount(), 3);
    QVERIFY(find<QPushButton>("confirmJobs")->isVisible());
    QVERIFY(!find<QPushButton>("confirmJobs")->isEnabled());
    clickRow(jobs, 2);
    QVERIFY(!find<QPushButton>("confirmJobs")->isEnabled()); // that one may not start
    QVERIFY(find<QPushButton>("rejectJobs")->isEnabled());
    clickRow(jobs, 0);
    click("confirmJobs");
    QTRY_VERIFY(dialog());
    QVERIFY(shownText(*dialog()).contains("Confirm job #704 of clinic-d?"));
    answer("agree");
    QTRY_VERIFY(calls().contains(QStringLiteral("confirm 704")));
    clickRow(jobs, 1);
    clickRow(jobs, 2, Qt::ControlModifier);
    click("rejectJobs");
    QTRY_VERIFY(dialog());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(QStringLiteral("reason")), QStringLiteral("too large"));
    answer("agree");
    QTRY_VERIFY(calls().contains(QStringLiteral("reject 705,706: too large")));
}

void RequestsPageTest::workedByKeys()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    // Enter alone decides nothing.
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(calls().filter(QStringLiteral("confirm")).isEmpty());
    comeBack();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(text("requestTitle"), QStringLiteral("statistics-of-everything"));
    // Enter leads to the jobs, where the same keys are about those that are selected.
    auto *jobs = find<QTableView>("requestJobs");
    QTRY_COMPARE(jobs->model()->rowCount(), 3);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(jobs->hasFocus());
    QTest::keyClick(jobs, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(jobs, Qt::Key_Down);
    QTest::keyClick(jobs, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(QStringLiteral("reason")), QStringLiteral("later"));
    dialog()->findChild<QPushButton *>(QStringLiteral("agree"))->setFocus();
    QTest::keyClick(dialog()->findChild<QPushButton *>(QStringLiteral("agree")), Qt::Key_Space);
    QTRY_VERIFY(!calls().filter(QStringLiteral(": later")).isEmpty());
    QCOMPARE(calls().filter(QStringLiteral(": later")), QStringList{QStringLiteral("reject 705: later")});
    comeBack();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(find<QPushButton>("reject")->text().contains(QLatin1Char('3')));
    const auto buttons = m_page->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                qPrintable(button->objectName()));
    }
}

void RequestsPageTest::followsWhatIsDecidedElsewhere()
{
    QSignalSpy counted(m_page.get(), &RequestsPage::countChanged);
    clickRow(table(), 2);
    QVector<PendingRequest> waiting = m_backend->scriptedPartners.requests;
    waiting.removeLast();
    m_backend->scriptedPartners.setRequests(waiting);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTRY_COMPARE(counted.constLast(), (QVariantList{2, 3}));
    // Another one takes its place.
    QTRY_COMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QVERIFY(text("requestTitle") != QStringLiteral("statistics-of-everything"));
}

void RequestsPageTest::refusalIsExplained()
{
    ApiError refused;
    refused.kind = ApiError::Kind::Forbidden;
    refused.operation = Operation::ConfirmJob;
    refused.target = QStringLiteral("701");
    refused.field = QStringLiteral("Dataset");
    refused.detail = QStringLiteral("chest-ct");
    click("confirm");
    QTRY_VERIFY(dialog());
    m_backend->scriptedPartners.error = refused;
    answer("agree");
    QTRY_VERIFY(find<QWidget>("failure")->isVisible());
    const QByteArray words = shownText(*find<QWidget>("failure"));
    QVERIFY2(words.contains("This partner may not use the dataset chest-ct."), words.constData());
    m_backend->scriptedPartners.error.reset();
}

void RequestsPageTest::checksPartners()
{
    m_page->refresh();
    QTRY_VERIFY(calls().contains(QStringLiteral("syncNow")));
    QTRY_VERIFY(find<QPushButton>("check")->isEnabled());
}

void RequestsPageTest::drawsItself()
{
    clickRow(table(), 2);
    QTest::qWait(100);
    QVERIFY(drawPage(*m_page, *m_theme, QStringLiteral("requests")));
    for (const char *button : {"confirm", "reject"}) {
        click(button);
        QTRY_VERIFY(dialog());
        QVERIFY(drawPage(*dialog(), *m_theme, QStringLiteral("requests-") + QLatin1String(button)));
        answer("leave");
    }
}

QTEST_MAIN(RequestsPageTest)
#include "requests_page_test.moc"
