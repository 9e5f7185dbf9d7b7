// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/language.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_partners.h"
#include "tests/support/sample_runners.h"
#include "tests/support/windows/cut_text.h"
#include "tests/support/windows/shown_text.h"
#include "ui/job/job_page.h"
#include "ui/list/workflow_list_page.h"
#include "ui/list/workflow_view.h"
#include "ui/main_window.h"
#include "ui/requests/requests_page.h"
#include "ui/theme/theme.h"
#include "ui/wizard/wizard_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace desk;

/// Writes a picture of every page, in every look, at one and two device pixels per pixel, into the build
/// folder, and checks that they show something and that no word is cut where nothing says its whole.
class ScreenshotsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pages_data();
    void pages();
    void languages_data();
    void languages();
    void narrow();
    void largeText();
    void abortDialog();
    void wizardWithPartners_data() { pages_data(); }
    void wizardWithPartners();
    void runsOfOthers_data() { pages_data(); }
    void runsOfOthers();
    void federation_data() { pages_data(); }
    void federation();
    void offline();
    void starting();
    void empty();

private:
    void save(QWidget &widget, const QString &name, qreal ratio = 1.0);
    static void checkNothingClipped(QWidget &window);
    QDir m_folder;
};

namespace
{

struct Desk {
    explicit Desk(bool filled = true, bool federated = false)
        : settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    {
        if (filled) {
            fillSample(backend);
            fillPartners(backend.scriptedPartners);
        }
        if (federated) {
            fillRequests(backend);
            fillRemote(backend);
        }
        theme.apply(*qApp);
        window = std::make_unique<MainWindow>(backend, settings, theme);
        window->theme().setChoice(Theme::Choice::Light);
        window->resize(1280, 800);
        window->show();
    }
    QTreeView *view() const { return window->workflowList().findChild<WorkflowView *>(); }

    QTemporaryDir folder;
    ScriptedBackend backend;
    QSettings settings;
    Theme theme;
    std::unique_ptr<MainWindow> window;
};

QImage render(QWidget &widget, qreal ratio)
{
    QImage image(widget.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::magenta);
    widget.render(&image);
    return image;
}

} // namespace

void ScreenshotsTest::initTestCase()
{
    m_folder = QDir(QStringLiteral(DESK_BINARY_DIR) + QStringLiteral("/screenshots"));
    QVERIFY(m_folder.mkpath(QStringLiteral(".")));
}

void ScreenshotsTest::save(QWidget &widget, const QString &name, qreal ratio)
{
    const QImage image = render(widget, ratio);
    QSet<QRgb> colours;
    bool unpainted = false;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            colours.insert(image.pixel(x, y));
            unpainted = unpainted || image.pixel(x, y) == QColor(Qt::magenta).rgb();
        }
    }
    QVERIFY2(colours.size() > 12, qPrintable(name + QStringLiteral(" is blank")));
    QVERIFY2(!unpainted, qPrintable(name + QStringLiteral(" has holes")));
    QVERIFY(image.save(m_folder.filePath(name + QStringLiteral(".png"))));
    // What the picture says, for those who look for words.
    QFile words(m_folder.filePath(name + QStringLiteral(".txt")));
    QVERIFY(words.open(QIODevice::WriteOnly));
    QVERIFY(words.write(shownText(widget)) >= 0);
}

void ScreenshotsTest::checkNothingClipped(QWidget &window)
{
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY2(!label->isVisible() || !isTextCut(*label),
            qPrintable(
                QStringLiteral("cut: \"%1\" in %2")
                    .arg(label->text(), QLatin1String(label->parentWidget()->metaObject()->className()))));
    }
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        QVERIFY2(!button->isVisible() || !isTextCut(*button),
            qPrintable(QStringLiteral("cut: button \"%1\"").arg(button->text())));
    }
}

void ScreenshotsTest::pages_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::addColumn<QString>("look");
    QTest::addRow("light") << Theme::Choice::Light << QStringLiteral("light");
    QTest::addRow("dark") << Theme::Choice::Dark << QStringLiteral("dark");
    QTest::addRow("contrast") << Theme::Choice::Contrast << QStringLiteral("contrast");
}

void ScreenshotsTest::pages()
{
    QFETCH(const Theme::Choice, choice);
    QFETCH(const QString, look);
    Desk desk;
    MainWindow &window = *desk.window;
    window.theme().setChoice(choice);
    QTRY_VERIFY(desk.view()->model()->rowCount() > 5);
    desk.view()->expand(desk.view()->model()->index(0, 0));
    QTRY_VERIFY(desk.view()->model()->rowCount(desk.view()->model()->index(0, 0)) > 1);
    desk.view()->setCurrentIndex(desk.view()->model()->index(1, 0, desk.view()->model()->index(0, 0)));

    const auto both = [&](const QString &page) {
        QTest::qWait(400);
        checkNothingClipped(window);
        save(window, page + QLatin1Char('-') + look);
        save(window, page + QLatin1Char('-') + look + QStringLiteral("-2x"), 2.0);
    };
    both(QStringLiteral("workflow-list"));
    window.showJob(101);
    both(QStringLiteral("job"));
    window.jobPage().showTab(JobPage::Tab::Graph);
    both(QStringLiteral("job-graph"));
    window.showPage(PageId::Datasets);
    both(QStringLiteral("datasets"));
    window.showPage(PageId::Instances);
    both(QStringLiteral("instances"));
    window.showPage(PageId::Settings);
    both(QStringLiteral("settings"));
    window.startWorkflow();
    both(QStringLiteral("wizard"));
}

void ScreenshotsTest::languages_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : Language::available()) {
        if (code != QLatin1String("en"))
            QTest::newRow(qPrintable(code)) << code;
    }
}

// Other languages need more room than English.
void ScreenshotsTest::languages()
{
    QFETCH(const QString, code);
    Language language;
    language.use(code);
    Desk desk;
    MainWindow &window = *desk.window;
    QTRY_VERIFY(desk.view()->model()->rowCount() > 5);
    desk.view()->expand(desk.view()->model()->index(0, 0));
    const auto each = [&](const QString &page) {
        QTest::qWait(300);
        checkNothingClipped(window);
        save(window, page + QLatin1Char('-') + code + QLatin1String("-light"));
    };
    each(QStringLiteral("workflow-list"));
    window.showJob(101);
    each(QStringLiteral("job"));
    window.showPage(PageId::Datasets);
    each(QStringLiteral("datasets"));
    window.showPage(PageId::Instances);
    each(QStringLiteral("instances"));
    window.showPage(PageId::Settings);
    each(QStringLiteral("settings"));
    window.startWorkflow();
    each(QStringLiteral("wizard"));
}

void ScreenshotsTest::narrow()
{
    Desk desk;
    desk.window->resize(1024, 640);
    QTRY_VERIFY(desk.view()->model()->rowCount() > 5);
    desk.view()->expand(desk.view()->model()->index(0, 0));
    QTest::qWait(200);
    checkNothingClipped(*desk.window);
    save(*desk.window, QStringLiteral("workflow-list-narrow-light"));
    desk.window->showPage(PageId::Instances);
    QTest::qWait(300);
    checkNothingClipped(*desk.window);
    save(*desk.window, QStringLiteral("instances-narrow-light"));
    desk.window->showPage(PageId::WorkflowList);
    QVERIFY(!desk.view()->horizontalScrollBar() || !desk.view()->horizontalScrollBar()->isVisible());
}

void ScreenshotsTest::largeText()
{
    Desk desk;
    desk.window->theme().setTextSize(150);
    desk.window->resize(1600, 1000);
    QTRY_VERIFY(desk.view()->model()->rowCount() > 5);
    QTest::qWait(200);
    checkNothingClipped(*desk.window);
    save(*desk.window, QStringLiteral("workflow-list-text150-light"));
    desk.window->showPage(PageId::Instances);
    QTest::qWait(300);
    checkNothingClipped(*desk.window);
    save(*desk.window, QStringLiteral("instances-text150-light"));
}

void ScreenshotsTest::abortDialog()
{
    Desk desk;
    QTRY_VERIFY(desk.view()->model()->rowCount() > 5);
    desk.view()->setCurrentIndex(desk.view()->model()->index(0, 0));
    const QList<QAction *> actions = desk.window->workflowList().actions();
    actions.at(1)->trigger();
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = desk.window->findChild<QDialog *>()));
    QTest::qWait(100);
    checkNothingClipped(*dialog);
    save(*dialog, QStringLiteral("abort-dialog-light"));
    dialog->reject();
}

/// Clicks on the row of that name in a list or table of the wizard.
static void choose(MainWindow &window, const char *viewName, const QString &text)
{
    auto *view = window.wizard().findChild<QAbstractItemView *>(QLatin1String(viewName));
    QModelIndexList found;
    QTRY_VERIFY2(!(found = view->model()->match(
                       view->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly))
                      .isEmpty(),
        qPrintable(text));
    QTest::qWait(30); // what was shown just now gets its place
    view->scrollTo(found.first());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(found.first()).center());
}

void ScreenshotsTest::wizardWithPartners()
{
    QFETCH(const Theme::Choice, choice);
    QFETCH(const QString, look);
    Desk desk(false);
    fillSample(desk.backend);
    fillRunners(desk.backend);
    MainWindow &window = *desk.window;
    window.theme().setChoice(choice);
    const auto both = [&](const QString &page) {
        QTest::qWait(250);
        checkNothingClipped(window);
        save(window, page + QLatin1Char('-') + look);
        save(window, page + QLatin1Char('-') + look + QStringLiteral("-2x"), 2.0);
    };
    auto *next = window.wizard().findChild<QAbstractButton *>(QStringLiteral("wizardNext"));
    const auto goOn = [next] {
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
    };
    Q_EMIT desk.backend.scriptedPartners.partnersChanged();
    window.startWorkflow();
    choose(window, "runnerTable", QStringLiteral("clinic-b"));
    choose(window, "runnerTable", QStringLiteral("clinic-d"));
    both(QStringLiteral("wizard-where"));
    choose(window, "runnerTable", QStringLiteral("clinic-d"));
    choose(window, "runnerTable", QStringLiteral("clinic-c"));
    goOn();
    choose(window, "dagList", QStringLiteral("dataset-statistics"));
    both(QStringLiteral("wizard-what-differs"));
    choose(window, "dagList", QStringLiteral("collect-metadata"));
    goOn();
    choose(window, "sharedDatasetTable", QStringLiteral("ct-thorax-2026"));
    both(QStringLiteral("wizard-data-shared"));
    goOn();
    goOn();
    QTRY_VERIFY(next->isEnabled());
    both(QStringLiteral("wizard-review-partners"));
    desk.backend.scriptedPartners.testOutcomes.insert(QStringLiteral("c"),
        testFailingAt(int(PartnerCheck::Step::Certificate), ApiError::Kind::Tls, "changed"));
    QTest::mouseClick(
        window.wizard().findChild<QAbstractButton *>(QStringLiteral("preflightAgain")), Qt::LeftButton);
    QTRY_VERIFY(!next->isEnabled());
    both(QStringLiteral("wizard-review-blocked"));
    window.resize(1024, 640);
    QTest::qWait(250);
    checkNothingClipped(window);
    // The bar for scrolling sideways stands below the last row, not over it.
    const auto *checks = window.wizard().findChild<QTableView *>(QStringLiteral("preflight"));
    QVERIFY(checks->horizontalScrollBar()->isVisible());
    const QModelIndex last = checks->model()->index(checks->model()->rowCount() - 1, 0);
    QVERIFY(checks->visualRect(last).bottom() < checks->viewport()->height());
    save(window, QStringLiteral("wizard-review-narrow-") + look);
}

void ScreenshotsTest::runsOfOthers()
{
    QFETCH(const Theme::Choice, choice);
    QFETCH(const QString, look);
    Desk desk;
    fillOthers(desk.backend);
    desk.window->theme().setChoice(choice);
    desk.window->workflowList().refresh();
    auto *chip = desk.window->workflowList().findChild<QAbstractButton *>(QStringLiteral("others"));
    QTRY_VERIFY(chip->isVisible());
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(desk.view()->model()->rowCount(), 2);
    desk.view()->expand(desk.view()->model()->index(0, 0));
    QTRY_COMPARE(desk.view()->model()->rowCount(desk.view()->model()->index(0, 0)), 2);
    desk.view()->setCurrentIndex(desk.view()->model()->index(0, 0));
    QTest::qWait(200);
    checkNothingClipped(*desk.window);
    save(*desk.window, QStringLiteral("runs-of-others-") + look);
    desk.window->showJob(502);
    QTest::qWait(400);
    checkNothingClipped(*desk.window);
    save(*desk.window, QStringLiteral("job-of-others-") + look);
}

void ScreenshotsTest::federation()
{
    QFETCH(const Theme::Choice, choice);
    QFETCH(const QString, look);
    Desk desk(true, true);
    MainWindow &window = *desk.window;
    window.theme().setChoice(choice);
    const auto both = [&](const QString &page) {
        QTest::qWait(400);
        checkNothingClipped(window);
        save(window, page + QLatin1Char('-') + look);
        save(window, page + QLatin1Char('-') + look + QStringLiteral("-2x"), 2.0);
    };
    window.showPage(PageId::Requests);
    QTRY_COMPARE(window.requestsPage().model().rowCount(), 3);
    window.requestsPage().showRequest(QStringLiteral("Zr1Kd9"));
    both(QStringLiteral("requests"));
    window.resize(1024, 640);
    QTest::qWait(200);
    checkNothingClipped(window);
    save(window, QStringLiteral("requests-narrow-") + look);
    window.resize(1280, 800);
    for (QAction *action : window.requestsPage().actions()) {
        action->trigger();
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window.findChild<QDialog *>()));
        QTest::qWait(100);
        checkNothingClipped(*dialog);
        save(*dialog,
            (action == window.requestsPage().actions().constFirst() ? QStringLiteral("confirm-dialog-")
                                                                    : QStringLiteral("reject-dialog-")) +
                look);
        dialog->reject();
        QTRY_VERIFY(!window.findChild<QDialog *>());
    }
    window.showPage(PageId::WorkflowList);
    QTRY_VERIFY(desk.view()->model()->rowCount() > 5);
    for (int row = 0; row < 3; ++row)
        desk.view()->expand(desk.view()->model()->index(row, 0));
    both(QStringLiteral("workflow-list-federated"));
    window.showJob(802);
    both(QStringLiteral("job-at-partner"));
    window.showJob(807);
    both(QStringLiteral("job-of-partner"));
    window.theme().setTextSize(150);
    window.resize(1600, 1000);
    window.showPage(PageId::Requests);
    QTest::qWait(300);
    checkNothingClipped(window);
    save(window, QStringLiteral("requests-text150-") + look);
}

void ScreenshotsTest::offline()
{
    Desk desk;
    QTRY_VERIFY(desk.view()->model()->rowCount() > 5);
    AirflowStatus status = desk.backend.status;
    status.phase = AirflowStatus::Phase::Offline;
    status.lastContact = QDateTime::currentDateTimeUtc().addSecs(-1200);
    status.error.kind = ApiError::Kind::Transport;
    status.error.target = QStringLiteral("127.0.0.1:8080");
    desk.backend.setStatus(status);
    QTest::qWait(100);
    save(*desk.window, QStringLiteral("workflow-list-offline-light"));
}

void ScreenshotsTest::starting()
{
    Desk desk(false);
    AirflowStatus status;
    status.phase = AirflowStatus::Phase::Starting;
    EmbeddedAirflow embedded;
    embedded.state = EmbeddedAirflow::State::Starting;
    desk.backend.setEmbedded(embedded);
    desk.backend.setStatus(status);
    QTest::qWait(400);
    save(*desk.window, QStringLiteral("workflow-list-starting-light"));
}

void ScreenshotsTest::empty()
{
    Desk desk;
    QTRY_VERIFY(desk.view()->model()->rowCount() > 5);
    auto *search = qobject_cast<QLineEdit *>(desk.window->workflowList().searchField());
    QTest::keyClicks(search, QStringLiteral("lung xy"));
    QTRY_COMPARE(desk.view()->model()->rowCount(), 0);
    QTest::qWait(100);
    save(*desk.window, QStringLiteral("workflow-list-nothing-found-light"));
}

QTEST_MAIN(ScreenshotsTest)
#include "screenshots_test.moc"
