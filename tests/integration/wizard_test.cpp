// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/workflow_model.h"
#include "tests/support/desk_profile.h"
#include "tests/support/real_airflow.h"
#include "ui/form/form_field.h"
#include "ui/form/schema_form.h"
#include "ui/list/workflow_list_page.h"
#include "ui/list/workflow_view.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"
#include "ui/wizard/wizard_page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace desk;

/// Clicks through the whole wizard against a real Airflow 3.3.2 and sees the workflow finish in the list.
class WizardIntegrationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void collectMetadata();
    void everyKindOfParameter();
    void unpausesAndStarts();

private:
    QPushButton *next() { return m_window->wizard().findChild<QPushButton *>(QStringLiteral("wizardNext")); }
    void click(const char *view, const QString &text);
    void clickNext(int step);
    SchemaForm *form() { return m_window->wizard().findChild<SchemaForm *>(); }
    /// The workflow that the list shows first, once the start has led there.
    void finishes(const QString &dagId);
    QModelIndex newest() const { return m_list->model()->index(0, 0); }

    RealAirflow m_airflow{QStringLiteral("3.3.2")};
    DeskProfile m_profile;
    std::unique_ptr<DeskProcess> m_process;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    WorkflowView *m_list = nullptr;
};

void WizardIntegrationTest::initTestCase()
{
    QString error;
    QVERIFY2(m_airflow.start(&error), qPrintable(error));
    m_process = std::make_unique<DeskProcess>(m_profile, Engine::Options(), m_airflow.resultsFolder());
    VERIFY_RESULT(m_process->open());
    m_process->backend.useForThisRun(m_airflow.connection(), m_airflow.password());
    VERIFY_RESULT(await(m_process->backend.start()));
    // One of pydicom's own examples, and one of which there is no image.
    const QStringList series{QStringLiteral("1.3.6.1.4.1.5962.1.3.1.1.20040119072730.12322"),
        QStringLiteral("1.2.826.0.1.3680043.8.498.1")};
    VERIFY_RESULT(await(m_process->backend.createDataset(QStringLiteral("thorax"), series)));
    m_settings = std::make_unique<QSettings>(
        m_profile.folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_window = std::make_unique<MainWindow>(m_process->backend, *m_settings, *m_theme);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_list = m_window->findChild<WorkflowView *>();
    QVERIFY(m_list);
}

void WizardIntegrationTest::cleanupTestCase()
{
    m_window.reset();
    m_process.reset();
}

void WizardIntegrationTest::click(const char *name, const QString &text)
{
    auto *view = m_window->wizard().findChild<QAbstractItemView *>(QLatin1String(name));
    QVERIFY(view);
    QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 0 && view->isVisible(), 30000);
    const QModelIndexList found =
        view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly);
    QVERIFY2(found.size() == 1, qPrintable(text));
    QCoreApplication::processEvents();
    view->scrollTo(found.first());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(found.first()).center());
}

void WizardIntegrationTest::clickNext(int step)
{
    QTRY_VERIFY_WITH_TIMEOUT(next()->isEnabled(), 30000);
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_COMPARE(m_window->wizard().currentStep(), step);
}

void WizardIntegrationTest::finishes(const QString &dagId)
{
    QTRY_VERIFY_WITH_TIMEOUT(next()->isEnabled(), 30000);
    QTest::mouseClick(next(), Qt::LeftButton); // Start
    QTRY_COMPARE_WITH_TIMEOUT(int(m_window->currentPage()), int(PageId::WorkflowList), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(
        newest().isValid() && newest().data(WorkflowModel::WorkflowRole).value<Workflow>().dagId == dagId,
        30000);
    const auto count = [this](JobState state) {
        return newest().data(WorkflowModel::WorkflowRole).value<Workflow>().jobCounts.value(state);
    };
    QTRY_VERIFY_WITH_TIMEOUT(count(JobState::finished) + count(JobState::failed) == 1, 180000);
    QCOMPARE(count(JobState::finished), 1);
}

void WizardIntegrationTest::collectMetadata()
{
    m_window->startWorkflow();
    click("dagList", QStringLiteral("collect-metadata"));
    clickNext(1);
    click("datasetTable", QStringLiteral("thorax"));
    clickNext(2);
    auto *name = m_window->wizard().findChild<QLineEdit *>(QStringLiteral("workflowName"));
    QCOMPARE(name->text(), QStringLiteral("collect-metadata-thorax"));
    QVERIFY(form()->problems().isEmpty());
    clickNext(3);
    finishes(QStringLiteral("collect-metadata"));
    QCOMPARE(
        newest().data(WorkflowModel::WorkflowRole).value<Workflow>().datasetName, QStringLiteral("thorax"));
}

/// The form drawn from what Airflow says about params-zoo is accepted by Airflow, and no parameter is lost on
/// the way.
void WizardIntegrationTest::everyKindOfParameter()
{
    m_window->startWorkflow();
    click("dagList", QStringLiteral("params-zoo"));
    clickNext(2);
    QCOMPARE(form()->problems().size(), 1); // the one parameter without a default
    QVERIFY(!next()->isEnabled());
    QTest::keyClick(m_window->wizard().findChild<QLineEdit *>(QStringLiteral("workflowName")), Qt::Key_F8);
    auto *required = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(required);
    QTest::keyClicks(required, QStringLiteral("given"));
    FormField *integer = form()->field({}, {QStringLiteral("integer")});
    QVERIFY(integer);
    auto *edit = integer->findChild<QLineEdit *>();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("9"));
    const QJsonObject value = form()->value();
    const Result<DagDetails> details = await(m_process->backend.dagDetails(QStringLiteral("params-zoo")));
    VERIFY_RESULT(details);
    const QStringList keys =
        details->forms.last().schema.value(QLatin1String("properties")).toObject().keys();
    QCOMPARE(value.keys(), keys);
    QVERIFY(keys.size() >= 25);
    clickNext(3);
    finishes(QStringLiteral("params-zoo"));

    const Result<QVector<Job>> jobs =
        await(m_process->backend.jobs(newest().data(WorkflowModel::WorkflowIdRole).toString(), 0, 1));
    VERIFY_RESULT(jobs);
    const Result<JobDetails> job = await(m_process->backend.job(jobs->first().id));
    VERIFY_RESULT(job);
    for (auto it = value.begin(); it != value.end(); ++it)
        QVERIFY2(job->conf.value(it.key()) == it.value(), qPrintable(it.key()));
    QCOMPARE(job->conf.value(QLatin1String("integer")).toInt(), 9);
    QCOMPARE(job->conf.value(QLatin1String("required_text")).toString(), QStringLiteral("given"));
}

void WizardIntegrationTest::unpausesAndStarts()
{
    m_window->startWorkflow();
    click("dagList", QStringLiteral("paused-dag"));
    auto *unpause = m_window->wizard().findChild<QPushButton *>(QStringLiteral("unpause"));
    QTRY_VERIFY(unpause->isVisible());
    QVERIFY(!next()->isEnabled());
    QTest::mouseClick(unpause, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(next()->isEnabled(), 30000);
    clickNext(2);
    clickNext(3);
    finishes(QStringLiteral("paused-dag"));
}

QTEST_MAIN(WizardIntegrationTest)
#include "wizard_test.moc"
