// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sample_data.h"
#include "tests/support/sample_partners.h"
#include "tests/support/sample_runners.h"
#include "ui/components/banner.h"
#include "ui/form/form_field.h"
#include "ui/form/schema_form.h"
#include "ui/partners/partner_dialog.h"
#include "ui/theme/theme.h"
#include "ui/wizard/cell_delegate.h"
#include "ui/wizard/review_step.h"
#include "ui/wizard/wizard_page.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

/// The wizard with partners: where it runs, what they have in common, and what is checked before it starts.
class WhereTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void byMouse();
    void byKeyboard();
    void passedOverWithoutPartners();
    void barredPartnersSayWhy();
    void onlyWhatEveryoneAllows();
    void formsThatDiffer();
    void withoutThisInstance();
    void seriesOneByOneStayHere();
    void failedCheckKeepsItFromStarting();
    void warningsDoNot();
    void startWaitsForTheAnswers();
    void withdrawnWhileReviewed();
    void saysWhoCanStopIt();
    void draftIsKept();
    void draftIsItsOwners();
    void administratorsAddPartners();

private:
    void open();
    template <typename View>
    View *find(const char *name) const
    {
        return m_page->findChild<View *>(QLatin1String(name));
    }
    QTableView *runners() const { return find<QTableView>("runnerTable"); }
    QListView *dags() const { return find<QListView>("dagList"); }
    QTableView *datasets() const { return find<QTableView>("sharedDatasetTable"); }
    QTableView *checks() const { return find<QTableView>("preflight"); }
    QPushButton *next() const { return find<QPushButton>("wizardNext"); }
    QString reason() const { return find<QLabel>("wizardReason")->text(); }
    QString sentences() const
    {
        return m_page->findChild<ReviewStep *>()->sentences().join(QLatin1Char('\n'));
    }
    static QModelIndex rowOf(const QAbstractItemView *view, const QString &text)
    {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == text)
                return model->index(row, 0);
        }
        return {};
    }
    static void click(QAbstractItemView *view, const QString &text)
    {
        QTRY_VERIFY2(rowOf(view, text).isValid(), qPrintable(text));
        QTRY_VERIFY(view->isVisible());
        QCoreApplication::processEvents(); // what was shown just now gets its place
        const QModelIndex index = rowOf(view, text);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    void clickNext() { QTest::mouseClick(next(), Qt::LeftButton); }
    QString cell(const QString &runner, PreflightCheck check) const
    {
        const QModelIndex row = rowOf(checks(), runner);
        return row.siblingAtColumn(1 + int(check)).data().toString();
    }
    static bool isChosen(const QModelIndex &index)
    {
        return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    /// To the review, with these partners beside this instance.
    void goToReview(const QStringList &partners);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedBackend> m_backend;
    std::unique_ptr<WizardPage> m_page;
    const QString m_collect = QStringLiteral("collect-metadata");
    const QString m_statistics = QStringLiteral("dataset-statistics");
    const QString m_thorax = QStringLiteral("ct-thorax-2026");
    const QString m_b = QStringLiteral("clinic-b");
    const QString m_c = QStringLiteral("clinic-c");
};

void WhereTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(Theme::Choice::Light);
    m_theme->apply(*qApp);
    m_backend = std::make_unique<ScriptedBackend>();
    fillSample(*m_backend);
    fillRunners(*m_backend);
    open();
    m_page->begin();
    m_page->activated();
}

void WhereTest::open()
{
    m_page = std::make_unique<WizardPage>(*m_backend, *m_theme, *m_settings);
    m_page->resize(1180, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void WhereTest::cleanup()
{
    m_page.reset();
    m_backend.reset();
    m_theme.reset();
}

void WhereTest::goToReview(const QStringList &partners)
{
    for (const QString &partner : partners)
        click(runners(), partner);
    clickNext();
    click(dags(), m_collect);
    QTRY_COMPARE(reason(), QString());
    clickNext();
    click(datasets(), m_thorax);
    QTRY_COMPARE(reason(), QString());
    clickNext();
    clickNext();
    QCOMPARE(m_page->currentStep(), 4);
}

void WhereTest::byMouse()
{
    QSignalSpy started(m_page.get(), &WizardPage::started);
    QCOMPARE(m_page->currentStep(), 0);
    QTRY_COMPARE(runners()->model()->rowCount(), 6);
    QVERIFY(isChosen(rowOf(runners(), QStringLiteral("clinic-a"))));
    QVERIFY(!isChosen(rowOf(runners(), m_b)));
    click(runners(), m_b);
    QVERIFY(isChosen(rowOf(runners(), m_b)));
    auto *common = find<Banner>("common");
    QTRY_VERIFY2(common->headline().contains(QLatin1String("Both allow 2 DAGs and 2 datasets")),
        qPrintable(common->headline()));
    QCOMPARE(next()->text(), QStringLiteral("Next: What"));
    clickNext();
    click(dags(), m_collect);
    QTRY_COMPARE(reason(), QString());
    clickNext();
    const QModelIndex thorax = rowOf(datasets(), m_thorax);
    QCOMPARE(thorax.siblingAtColumn(1).data().toString(), QStringLiteral("118 series"));
    QCOMPARE(thorax.siblingAtColumn(2).data().toString(), QStringLiteral("214 series"));
    click(datasets(), m_thorax);
    clickNext();
    clickNext();
    QTRY_COMPARE(reason(), QString());
    QCOMPARE(checks()->model()->rowCount(), 2);
    QCOMPARE(checks()->model()->columnCount(), 9);
    QCOMPARE(cell(m_b, PreflightCheck::Reachable), QStringLiteral("reached"));
    QCOMPARE(cell(m_b, PreflightCheck::Token), QStringLiteral("accepted"));
    QCOMPARE(cell(m_b, PreflightCheck::Dataset), QStringLiteral("214 series"));
    QCOMPARE(cell(m_b, PreflightCheck::Starts), QStringLiteral("when agreed"));
    QCOMPARE(cell(QStringLiteral("clinic-a"), PreflightCheck::Starts), QStringLiteral("at once"));
    QCOMPARE(cell(QStringLiteral("clinic-a"), PreflightCheck::Token), QStringLiteral("–"));
    QVERIFY2(sentences().contains(QLatin1String("clinic-a, this instance: one job with 118 series")),
        qPrintable(sentences()));
    QVERIFY2(sentences().contains(QLatin1String("only after somebody at clinic-b agrees")),
        qPrintable(sentences()));
    QVERIFY(next()->text().contains(QLatin1String("Start 2")));
    clickNext();
    QTRY_COMPARE(started.size(), 1);
    QCOMPARE(m_backend->submitted->runnerInstances, (QStringList{QStringLiteral("clinic-a"), m_b}));
    QCOMPARE(m_backend->submitted->datasetName, m_thorax);
    QVERIFY(m_backend->submitted->identifiers.isEmpty());
}

void WhereTest::byKeyboard()
{
    QSignalSpy started(m_page.get(), &WizardPage::started);
    QTRY_COMPARE(QApplication::focusWidget(), runners());
    QTest::keyClick(runners(), Qt::Key_Space); // not here
    QCOMPARE(reason(), QStringLiteral("Choose where it should run"));
    QVERIFY(!next()->isEnabled());
    QTest::keyClick(runners(), Qt::Key_Return);
    QCOMPARE(m_page->currentStep(), 0);
    QTest::keyClick(runners(), Qt::Key_Down);
    QTest::keyClick(runners(), Qt::Key_Space);
    QCOMPARE(m_page->draft().runners(), QStringList{m_b});
    QTest::keyClick(runners(), Qt::Key_Return);
    QCOMPARE(m_page->currentStep(), 1);
    QTRY_VERIFY(rowOf(dags(), m_collect).isValid());
    dags()->setFocus();
    dags()->setCurrentIndex(rowOf(dags(), m_collect));
    QTest::keyClick(dags(), Qt::Key_Return);
    QTRY_COMPARE(m_page->currentStep(), 2);
    QTRY_COMPARE(QApplication::focusWidget(), datasets());
    QTest::keyClick(datasets(), Qt::Key_Home);
    QTest::keyClick(datasets(), Qt::Key_Down);
    QTest::keyClick(datasets(), Qt::Key_Return);
    QCOMPARE(m_page->currentStep(), 3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_page->currentStep(), 4);
    QTRY_COMPARE(reason(), QString());
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(started.size(), 1);
    QCOMPARE(m_backend->submitted->runnerInstances, QStringList{m_b});
}

void WhereTest::passedOverWithoutPartners()
{
    ScriptedPartners &partners = m_backend->scriptedPartners;
    partners.partnerList = {partners.partnerList.at(3)}; // one whose token has ended
    open();
    m_page->begin();
    m_page->activated();
    QTRY_VERIFY(dags()->isVisible());
    QVERIFY(!runners()->isVisible());
    QCOMPARE(m_page->currentStep(), 0);
    QVERIFY(!find<QPushButton>("wizardBack")->isVisible());
    // A partner comes while nothing is chosen yet: then there is a choice.
    partners.tokenLists[partners.partnerList.first().id] = {{2, QDateTime::currentDateTimeUtc(), {}}};
    Q_EMIT partners.partnersChanged();
    QTRY_VERIFY(runners()->isVisible());
}

void WhereTest::barredPartnersSayWhy()
{
    QTRY_COMPARE(runners()->model()->rowCount(), 6);
    const auto second = [this](const char *name) {
        return rowOf(runners(), QLatin1String(name)).data(CellDelegate::SecondRole).toString();
    };
    QVERIFY2(second("institute-e").startsWith(QLatin1String("expired: its token ended")),
        qPrintable(second("institute-e")));
    QVERIFY2(second("clinic-g").startsWith(QLatin1String("suspended")), qPrintable(second("clinic-g")));
    click(runners(), QStringLiteral("institute-e"));
    click(runners(), QStringLiteral("clinic-g"));
    QCOMPARE(m_page->draft().runners(), QStringList{QStringLiteral("clinic-a")});
    const QModelIndex e = rowOf(runners(), QStringLiteral("institute-e"));
    QCOMPARE(e.siblingAtColumn(2).data().toString(), QStringLiteral("not verified"));
    QCOMPARE(e.siblingAtColumn(2).data(CellDelegate::IconRole).toString(), QStringLiteral("shield-off"));
    // A lost one can be chosen, and the page says what happens then.
    click(runners(), QStringLiteral("clinic-d"));
    auto *warning = find<Banner>("runnerWarning");
    QVERIFY(warning->isVisible());
    QVERIFY2(warning->headline().startsWith(QLatin1String("clinic-d has not answered")),
        qPrintable(warning->headline()));
    QVERIFY(next()->isEnabled());
}

void WhereTest::onlyWhatEveryoneAllows()
{
    click(runners(), m_b);
    click(runners(), m_c);
    QTRY_VERIFY(
        find<Banner>("common")->headline().startsWith(QLatin1String("All 3 allow 2 DAGs and 1 datasets")));
    clickNext();
    click(dags(), QStringLiteral("spleen-volumetry"));
    QTRY_COMPARE(reason(), QStringLiteral("spleen-volumetry is not allowed at ") +
                               QLocale().createSeparatedList({QStringLiteral("clinic-a"), m_c}));
    QVERIFY(!next()->isEnabled());
    click(dags(), QStringLiteral("runs-until-aborted"));
    QTRY_COMPARE(reason(),
        QStringLiteral("runs-until-aborted is not allowed at ") + QLocale().createSeparatedList({m_b, m_c}));
    click(dags(), m_collect);
    QTRY_COMPARE(reason(), QString());
    clickNext();
    click(datasets(), QStringLiteral("mr-liver")); // here and at c
    QTRY_COMPARE(reason(), QStringLiteral("mr-liver: Not allowed at clinic-b"));
    QVERIFY(!next()->isEnabled());
    click(datasets(), m_thorax);
    QTRY_COMPARE(reason(), QString());
}

void WhereTest::formsThatDiffer()
{
    click(runners(), m_b);
    click(runners(), m_c);
    clickNext();
    click(dags(), m_statistics);
    QTRY_COMPARE(reason(), QStringLiteral("The forms of dataset-statistics differ between the instances"));
    auto *table = find<QTableView>("differences");
    QVERIFY(table->isVisible());
    const QAbstractItemModel *model = table->model();
    QCOMPARE(model->columnCount(), 4);
    QCOMPARE(model->headerData(3, Qt::Horizontal).toString(), m_c);
    const QModelIndex largest = rowOf(table, QStringLiteral("Bins of the histogram: largest value"));
    QVERIFY(largest.isValid());
    QCOMPARE(largest.siblingAtColumn(1).data().toString(), QLocale().toString(4096));
    QCOMPARE(largest.siblingAtColumn(3).data().toString(), QStringLiteral("256"));
    QVERIFY(!largest.siblingAtColumn(2).data(CellDelegate::StrongRole).toBool());
    QVERIFY(largest.siblingAtColumn(3).data(CellDelegate::StrongRole).toBool());
    const QModelIndex choices = rowOf(table, QStringLiteral("Modality: choices"));
    QCOMPARE(choices.siblingAtColumn(1).data().toString(), QStringLiteral("CT, MR, PT"));
    QCOMPARE(
        rowOf(table, QStringLiteral("Draw the histogram: there is one")).siblingAtColumn(3).data().toString(),
        QStringLiteral("no"));
    QVERIFY(rowOf(table, QStringLiteral("Bins of the histogram: explanation")).isValid());
    auto *leave = find<QPushButton>("leaveOut-clinic-c");
    QTRY_VERIFY(leave->isVisible());
    QTest::mouseClick(leave, Qt::LeftButton);
    QTRY_COMPARE(reason(), QString());
    QVERIFY(!table->isVisible());
    QCOMPARE(m_page->draft().runners(), (QStringList{QStringLiteral("clinic-a"), m_b}));
    QCOMPARE(m_page->currentStep(), 1);
}

void WhereTest::withoutThisInstance()
{
    ApiError silent;
    silent.kind = ApiError::Kind::Transport;
    m_backend->fail(QStringLiteral("dags"), silent); // nobody needs our Airflow for it
    click(runners(), QStringLiteral("clinic-a"));
    click(runners(), m_b);
    clickNext();
    click(dags(), QStringLiteral("spleen-volumetry"));
    QTRY_COMPARE(reason(), QString());
    clickNext();
    click(datasets(), QStringLiteral("liver-ct"));
    clickNext();
    QVERIFY(m_page->findChild<SchemaForm *>()->field({}, {QStringLiteral("bins")}));
    clickNext();
    QTRY_COMPARE(reason(), QString());
    clickNext();
    QTRY_VERIFY(m_backend->submitted);
    QCOMPARE(m_backend->submitted->runnerInstances, QStringList{m_b});
    QCOMPARE(m_backend->submitted->dagId, QStringLiteral("spleen-volumetry"));
    QCOMPARE(m_backend->submitted->datasetName, QStringLiteral("liver-ct"));
}

void WhereTest::seriesOneByOneStayHere()
{
    m_page->begin({}, {QStringLiteral("1.2.3"), QStringLiteral("1.2.4")});
    QTRY_COMPARE(runners()->model()->rowCount(), 6);
    click(runners(), m_b);
    QCOMPARE(m_page->draft().runners(), QStringList{QStringLiteral("clinic-a")});
    QVERIFY(rowOf(runners(), m_b)
                .data(CellDelegate::SecondRole)
                .toString()
                .contains(QLatin1String("one by one")));
    clickNext();
    click(dags(), m_collect);
    QTRY_COMPARE(reason(), QString());
}

void WhereTest::failedCheckKeepsItFromStarting()
{
    ScriptedPartners &partners = m_backend->scriptedPartners;
    partners.testOutcomes.insert(QStringLiteral("b"),
        testFailingAt(int(PartnerCheck::Step::Certificate), ApiError::Kind::Tls, "changed"));
    goToReview({m_b});
    QTRY_COMPARE(reason(), QStringLiteral("clinic-b: Certificate refused"));
    QVERIFY(!next()->isEnabled());
    QCOMPARE(cell(m_b, PreflightCheck::Token), QStringLiteral("not known"));
    const QString meaning = find<QLabel>("preflightMeaning")->text();
    QVERIFY2(meaning.contains(QLatin1String("not the pinned certificate")), qPrintable(meaning));
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_backend->callCount(QStringLiteral("submit")), 0);
    partners.testOutcomes.clear();
    QTest::mouseClick(find<QPushButton>("preflightAgain"), Qt::LeftButton);
    QTRY_COMPARE(reason(), QString());
    QVERIFY(next()->isEnabled());
    QCOMPARE(cell(m_b, PreflightCheck::Certificate), QStringLiteral("verified"));
}

void WhereTest::warningsDoNot()
{
    ScriptedPartners &partners = m_backend->scriptedPartners;
    partners.testOutcomes.insert(
        QStringLiteral("b"), testFailingAt(int(PartnerCheck::Step::Connection), ApiError::Kind::Timeout));
    partners.serverState.running = false;
    goToReview({m_b, m_c});
    QTRY_COMPARE(reason(), QString());
    QCOMPARE(cell(m_b, PreflightCheck::Reachable), QStringLiteral("silent"));
    QCOMPARE(cell(m_c, PreflightCheck::Reachable), QStringLiteral("server off"));
    QVERIFY(next()->isEnabled());
    partners.serverState.running = true;
    Q_EMIT partners.serverChanged(partners.serverState);
    QCOMPARE(cell(m_c, PreflightCheck::Reachable), QStringLiteral("reached")); // without asking again
}

void WhereTest::startWaitsForTheAnswers()
{
    m_backend->scriptedPartners.testTime = std::chrono::milliseconds(150);
    goToReview({m_b});
    QCOMPARE(reason(), QStringLiteral("Asking the instances…"));
    QVERIFY(!next()->isEnabled());
    QCOMPARE(find<QLabel>("preflightProgress")->text(), QStringLiteral("1 of 2 have answered…"));
    QVERIFY(!find<QPushButton>("preflightAgain")->isEnabled());
    QTRY_COMPARE(reason(), QString());
    QVERIFY(find<QLabel>("preflightProgress")->text().startsWith(QLatin1String("asked ")));
    QCOMPARE(m_backend->scriptedPartners.calls.count(QStringLiteral("test clinic-b")), 1);
}

void WhereTest::withdrawnWhileReviewed()
{
    goToReview({m_b});
    QTRY_COMPARE(reason(), QString());
    ScriptedPartners &partners = m_backend->scriptedPartners;
    partners.partnerList.first().advert.dags.removeAll(m_collect);
    Q_EMIT partners.partnersChanged();
    QTRY_COMPARE(cell(m_b, PreflightCheck::Dag), QStringLiteral("not allowed"));
    QVERIFY(!next()->isEnabled());
    QVERIFY2(reason().startsWith(QLatin1String("clinic-b: DAG not allowed")), qPrintable(reason()));
    partners.partnerList.removeFirst();
    Q_EMIT partners.partnersChanged();
    QTRY_VERIFY(!next()->isEnabled());
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_backend->callCount(QStringLiteral("submit")), 0);
}

void WhereTest::saysWhoCanStopIt()
{
    goToReview({m_b, m_c});
    const QString here = QLocale().createSeparatedList({QStringLiteral("clinic-a"), m_b});
    QVERIFY2(sentences().contains(QStringLiteral("abort it at any time at %1.").arg(here)),
        qPrintable(sentences()));
    QVERIFY2(sentences().contains(QLatin1String("What clinic-c has fetched cannot be aborted from here")),
        qPrintable(sentences()));
    QVERIFY2(sentences().contains(QLatin1String("It fetches its job and starts it without asking")),
        qPrintable(sentences()));
}

void WhereTest::draftIsKept()
{
    click(runners(), m_b);
    clickNext();
    click(dags(), m_collect);
    QTRY_COMPARE(reason(), QString());
    clickNext();
    click(datasets(), m_thorax);
    clickNext();
    auto *name = find<QLineEdit>("workflowName");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("our-study"));
    FormField *bins = m_page->findChild<SchemaForm *>()->field({}, {QStringLiteral("bins")});
    auto *edit = bins->findChild<QLineEdit *>();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("77"));
    QSettings written(m_settings->fileName(), QSettings::IniFormat);
    const auto kept = [&written] {
        written.sync(); // another process would read it so after a crash
        const QStringList keys = written.allKeys();
        const auto draft = std::find_if(keys.begin(), keys.end(),
            [](const QString &key) { return key.startsWith(QLatin1String("wizard/draft/")); });
        return draft == keys.end() ? QByteArray() : written.value(*draft).toByteArray();
    };
    QTRY_VERIFY2(kept().contains("77"), kept().constData());
    open();
    QVERIFY(m_page->resume());
    QCOMPARE(m_page->draft().runners(), (QStringList{QStringLiteral("clinic-a"), m_b}));
    m_page->activated();
    QTRY_VERIFY(m_page->draft().hasDetails());
    clickNext();
    QTRY_COMPARE(reason(), QString());
    clickNext();
    QTRY_COMPARE(datasets()->currentIndex().data().toString(), m_thorax);
    clickNext();
    QCOMPARE(find<QLineEdit>("workflowName")->text(), QStringLiteral("our-study"));
    QCOMPARE(m_page->findChild<SchemaForm *>()->value().value(QStringLiteral("bins")).toInt(), 77);
    QTest::mouseClick(find<QPushButton>("wizardCancel"), Qt::LeftButton); // given up
    QVERIFY(kept().isEmpty());
    open();
    QVERIFY(!m_page->resume());
}

void WhereTest::draftIsItsOwners()
{
    m_backend->scriptedAccounts.enter(QStringLiteral("mira"), UserRole::User);
    m_page->begin();
    click(runners(), m_b);
    m_backend->scriptedAccounts.enter(QStringLiteral("jonas"), UserRole::User);
    m_page.reset(); // closing keeps it at once, for whoever began
    open();
    QVERIFY(!m_page->resume());
    m_backend->scriptedAccounts.enter(QStringLiteral("Mira"), UserRole::User);
    open();
    QVERIFY(m_page->resume());
    QCOMPARE(m_page->draft().partners, QStringList{m_b});
}

void WhereTest::administratorsAddPartners()
{
    m_backend->scriptedAccounts.enter(QStringLiteral("mira"), UserRole::User);
    auto *add = find<QPushButton>("addPartner");
    QVERIFY(!add->isVisible());
    m_backend->scriptedAccounts.enter(QStringLiteral("radiology"), UserRole::Admin);
    QVERIFY(add->isVisible());
    m_backend->scriptedPartners.tokenLists.insert(
        QStringLiteral("partner-6"), {{1, QDateTime::currentDateTimeUtc(), {}}});
    QTest::keyClicks(m_page->searchField(), QStringLiteral("clinic-b")); // must not hide it
    QTest::mouseClick(add, Qt::LeftButton);
    auto *dialog = m_page->window()->findChild<PartnerDialog *>();
    QVERIFY(dialog);
    const auto type = [dialog](const char *field, const QString &text) {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QLatin1String(field)), text);
    };
    type("name", QStringLiteral("clinic-f"));
    type("host", QStringLiteral("imaging-f.example"));
    type("token", QStringLiteral("0a1b2c3d-1111-4222-8333-444455556666"));
    type("key", QStringLiteral("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq="));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("test")), Qt::LeftButton);
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("save"));
    QTRY_VERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(rowOf(runners(), QStringLiteral("clinic-f")).isValid());
    QTRY_COMPARE(runners()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("clinic-f"));
    QVERIFY(!runners()->isRowHidden(runners()->currentIndex().row()));
    QTRY_VERIFY(!m_page->window()->findChild<PartnerDialog *>());
    QCOMPARE(runners()->currentIndex().data(CellDelegate::SecondRole).toString(),
        QStringLiteral("has not said yet what it allows"));
    click(runners(), QStringLiteral("clinic-f"));
    QCOMPARE(m_page->draft().runners(), QStringList{QStringLiteral("clinic-a")});
}

QTEST_MAIN(WhereTest)
#include "where_test.moc"
