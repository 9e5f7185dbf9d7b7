// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/federation_site.h"
#include "tests/support/real_airflow.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"
#include "ui/wizard/review_step.h"
#include "ui/wizard/wizard_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

using namespace desk;

/// Clicks a workflow together in the window of one institute that another one runs, over real TLS and on a
/// real Airflow.
class WizardPartnersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void runsAtAPartner();
    void revokedTokenKeepsItFromStarting();

private:
    template <typename View>
    View *find(const char *name)
    {
        return m_window->wizard().findChild<View *>(QLatin1String(name));
    }
    QPushButton *next() { return find<QPushButton>("wizardNext"); }
    void click(const char *view, const QString &text);
    void clickNext(int step);
    void goToReview();
    QString cell(PreflightCheck check)
    {
        return find<QTableView>("preflight")->model()->index(0, 1 + int(check)).data().toString();
    }

    RealAirflow m_airflow{QStringLiteral("3.3.2")};
    std::unique_ptr<FederationSite> m_a;
    std::unique_ptr<FederationSite> m_b;
    std::unique_ptr<QSettings> m_settings;
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    const QString m_collect = QStringLiteral("collect-metadata");
};

void WizardPartnersTest::initTestCase()
{
    QString error;
    QVERIFY2(m_airflow.start(&error), qPrintable(error));
    m_a = std::make_unique<FederationSite>(QStringLiteral("clinic-a"));
    m_b = std::make_unique<FederationSite>(QStringLiteral("clinic-b"));
    m_b->useAirflow(m_airflow.connection(), m_airflow.password());
    m_a->start();
    m_b->start();
    QVERIFY(QTest::qWaitFor(
        [this] { return m_b->backend().airflowStatus().phase == AirflowStatus::Phase::Connected; }, 30000));
    FederationSite::introduce(*m_a, *m_b);
    // One of pydicom's own examples, and one of which there is no image.
    const QStringList series{QStringLiteral("1.3.6.1.4.1.5962.1.3.1.1.20040119072730.12322"),
        QStringLiteral("1.2.826.0.1.3680043.8.498.1")};
    VERIFY_RESULT(await(m_b->backend().createDataset(QStringLiteral("lungs"), series)));
    m_b->allow({m_collect, QStringLiteral("quick")});
    m_b->ask(*m_a);
    m_settings =
        std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_window = std::make_unique<MainWindow>(m_a->backend(), *m_settings, *m_theme);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WizardPartnersTest::cleanupTestCase()
{
    m_window.reset();
    m_b.reset();
    m_a.reset();
}

void WizardPartnersTest::click(const char *name, const QString &text)
{
    auto *view = find<QAbstractItemView>(name);
    QVERIFY(view);
    QModelIndexList found;
    QTRY_VERIFY2_WITH_TIMEOUT(view->isVisible() && !(found = view->model()->match(view->model()->index(0, 0),
                                                         Qt::DisplayRole, text, 1, Qt::MatchExactly))
                                                        .isEmpty(),
        qPrintable(text), 30000);
    QCoreApplication::processEvents();
    view->scrollTo(found.first());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(found.first()).center());
}

void WizardPartnersTest::clickNext(int step)
{
    QTRY_VERIFY2_WITH_TIMEOUT(next()->isEnabled(), qPrintable(find<QLabel>("wizardReason")->text()), 30000);
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_COMPARE(m_window->wizard().currentStep(), step);
}

void WizardPartnersTest::goToReview()
{
    m_window->startWorkflow();
    QTRY_VERIFY(find<QTableView>("runnerTable")->isVisible());
    click("runnerTable", QStringLiteral("clinic-a")); // not here: this institute has no Airflow at all
    click("runnerTable", QStringLiteral("clinic-b"));
    clickNext(1);
    click("dagList", m_collect);
    clickNext(2);
    click("sharedDatasetTable", QStringLiteral("lungs"));
    clickNext(3);
    clickNext(4);
}

void WizardPartnersTest::runsAtAPartner()
{
    goToReview();
    QTRY_VERIFY2_WITH_TIMEOUT(next()->isEnabled(), qPrintable(find<QLabel>("wizardReason")->text()), 30000);
    QCOMPARE(cell(PreflightCheck::Reachable), QStringLiteral("reached"));
    QCOMPARE(cell(PreflightCheck::Certificate), QStringLiteral("verified"));
    QCOMPARE(cell(PreflightCheck::Clock), QStringLiteral("the same"));
    QCOMPARE(cell(PreflightCheck::Token), QStringLiteral("accepted"));
    QCOMPARE(cell(PreflightCheck::Dag), QStringLiteral("allowed"));
    QCOMPARE(cell(PreflightCheck::Dataset), QStringLiteral("2 series"));
    QCOMPARE(cell(PreflightCheck::Starts), QStringLiteral("when fetched")); // it does not ask by itself
    const QString sentences =
        m_window->wizard().findChild<ReviewStep *>()->sentences().join(QLatin1Char('\n'));
    QVERIFY2(sentences.contains(QLatin1String("clinic-b: one job with 2 series")), qPrintable(sentences));
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(int(m_window->currentPage()), int(PageId::WorkflowList), 30000);
    const auto sent = await(m_a->backend().workflows({}));
    VERIFY_RESULT(sent);
    QCOMPARE(sent->workflows.size(), 1);
    const Workflow workflow = sent->workflows.constFirst();
    QCOMPARE(workflow.runnerInstances, QStringList{QStringLiteral("clinic-b")});
    m_b->ask(*m_a);
    QVERIFY(m_a->reaches(workflow, JobState::pending, 10));
    QCOMPARE(await(m_b->partners().confirm(m_b->waiting())).value(), 1);
    QVERIFY(m_a->reaches(workflow, JobState::finished, 180));
    QCOMPARE(m_a->job(workflow).identifierCount, 2);
}

void WizardPartnersTest::revokedTokenKeepsItFromStarting()
{
    goToReview();
    QTRY_VERIFY_WITH_TIMEOUT(next()->isEnabled(), 30000);
    VERIFY_RESULT(await(m_b->partners().revokeTokens(m_b->partner(*m_a).id))); // ours is refused from now on
    QTest::mouseClick(find<QPushButton>("preflightAgain"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(cell(PreflightCheck::Token), QStringLiteral("refused"), 30000);
    QVERIFY(!next()->isEnabled());
    QCOMPARE(find<QLabel>("wizardReason")->text(), QStringLiteral("clinic-b: Token refused"));
}

QTEST_MAIN(WizardPartnersTest)
#include "wizard_partners_test.moc"
