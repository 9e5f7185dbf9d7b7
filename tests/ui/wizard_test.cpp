// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sample_data.h"
#include "ui/components/banner.h"
#include "ui/components/page_states.h"
#include "ui/form/form_field.h"
#include "ui/form/schema_form.h"
#include "ui/theme/theme.h"
#include "ui/wizard/review_step.h"
#include "ui/wizard/wizard_page.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

namespace
{

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

ApiError failure(ApiError::Kind kind, Operation operation)
{
    ApiError error;
    error.kind = kind;
    error.operation = operation;
    error.target = QStringLiteral("127.0.0.1:8080");
    return error;
}

} // namespace

class WizardTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void byMouse();
    void byKeyboard();
    void fromADataset();
    void explicitSeries();
    void limitAndSingleExecution();
    void dagWithoutDataset();
    void pausedAndBroken();
    void searchAndTags();
    void names_data();
    void names();
    void problemsKeepOneFromGoingOn();
    void backKeepsEverything();
    void failureKeepsEverything();
    void startsOnce();
    void statesOfThePages();
    void oldListStaysWhenOffline();
    void writesPictures();

private:
    QListView *dags() const { return m_page->findChild<QListView *>(QStringLiteral("dagList")); }
    QTableView *datasets() const { return m_page->findChild<QTableView *>(QStringLiteral("datasetTable")); }
    QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QLatin1String(name));
    }
    QPushButton *next() const { return button("wizardNext"); }
    QString reason() const { return m_page->findChild<QLabel *>(QStringLiteral("wizardReason"))->text(); }
    QLineEdit *name() const { return m_page->findChild<QLineEdit *>(QStringLiteral("workflowName")); }
    SchemaForm *form() const { return m_page->findChild<SchemaForm *>(); }
    void click(QAbstractItemView *view, const QString &text)
    {
        QCoreApplication::processEvents(); // what was shown just now gets its place
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data().toString() != text)
                continue;
            view->scrollTo(index);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
            return;
        }
        QFAIL(qPrintable(text));
    }
    void clickNext() { QTest::mouseClick(next(), Qt::LeftButton); }
    /// Chooses a DAG and waits for its forms.
    void choose(const QString &dag)
    {
        QTRY_VERIFY(dags()->model()->rowCount() > 0);
        click(dags(), dag);
        QTRY_COMPARE(reason(), QString());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedBackend> m_backend;
    std::unique_ptr<WizardPage> m_page;
    QString m_collect = QStringLiteral("collect-metadata");
    QString m_thorax = QStringLiteral("ct-thorax-2026");
};

void WizardTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(Theme::Choice::Light);
    m_theme->apply(*qApp);
    m_backend = std::make_unique<ScriptedBackend>();
    fillSample(*m_backend);
    DagDetails &details = m_backend->dagDetailsById[m_collect];
    details.forms = {{QStringLiteral("workflow_form"), object(R"({"type": "object", "properties": {
        "single_execution": {"type": "boolean", "default": false},
        "every_image": {"type": "boolean", "title": "Headers of every image", "default": false},
        "bins": {"type": "integer", "title": "Bins", "minimum": 2, "maximum": 1024, "default": 64},
        "note": {"type": "string", "title": "Note", "required": true, "default": "weekly"}}})")}};
    details.dataSchema = object(R"({"type": "object", "properties": {"dataset_name": {"type": "string"},
        "identifiers": {"type": "array"}, "dataset_limit": {"type": ["integer", "null"]}}})");
    m_page = std::make_unique<WizardPage>(*m_backend, *m_theme, *m_settings);
    m_page->resize(1180, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->begin();
    m_page->activated();
}

void WizardTest::cleanup()
{
    m_page.reset();
    m_backend.reset();
    m_theme.reset();
}

void WizardTest::byMouse()
{
    QSignalSpy started(m_page.get(), &WizardPage::started);
    QCOMPARE(reason(), QStringLiteral("Choose what should run"));
    QVERIFY(!next()->isEnabled());
    choose(m_collect);
    QCOMPARE(next()->text(), QStringLiteral("Next: On which data"));
    clickNext();
    QTRY_VERIFY(datasets()->model()->rowCount() > 0);
    QCOMPARE(reason(), QStringLiteral("Choose a dataset"));
    click(datasets(), m_thorax);
    auto *series = m_page->findChild<QTableView *>(QStringLiteral("seriesTable"));
    QTRY_COMPARE(series->model()->rowCount(), 118);
    clickNext();
    QCOMPARE(name()->text(), QStringLiteral("collect-metadata-ct-thorax-2026"));
    FormField *bins = form()->field(QStringLiteral("workflow_form"), {QStringLiteral("bins")});
    auto *edit = bins->findChild<QLineEdit *>();
    QTest::mouseClick(edit, Qt::LeftButton);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("512"));
    clickNext();
    const QString sentences = m_page->findChild<ReviewStep *>()->sentences().join(QLatin1Char('\n'));
    QVERIFY2(sentences.contains(QLatin1String("118 series of the dataset ct-thorax-2026, all in one job")),
        qPrintable(sentences));
    QVERIFY(sentences.contains(QLatin1String("collect-metadata runs on clinic-a")));
    clickNext();
    QTRY_COMPARE(started.size(), 1);
    const WorkflowSpec spec = *m_backend->submitted;
    QCOMPARE(spec.name, QStringLiteral("collect-metadata-ct-thorax-2026"));
    QCOMPARE(spec.dagId, m_collect);
    QCOMPARE(spec.datasetName, m_thorax);
    QCOMPARE(spec.username, QStringLiteral("radiology"));
    QCOMPARE(
        spec.forms, object(R"({"workflow_form": {"every_image": false, "bins": 512, "note": "weekly"}})"));
    QVERIFY(!spec.singleExecution);
    QCOMPARE(started.first().first().value<Workflow>().dagId, m_collect);
}

void WizardTest::byKeyboard()
{
    QSignalSpy started(m_page.get(), &WizardPage::started);
    QTRY_VERIFY(dags()->model()->rowCount() > 0);
    QTRY_COMPARE(QApplication::focusWidget(), dags());
    QTest::keyClick(dags(), Qt::Key_Home);
    QTest::keyClick(dags(), Qt::Key_Down);
    QTest::keyClick(dags(), Qt::Key_Up);
    QTest::keyClick(dags(), Qt::Key_Return); // before the forms are there: goes on by itself
    QTRY_COMPARE(m_page->currentStep(), 1);
    QCOMPARE(m_page->draft().dag.id, m_collect);
    QTRY_VERIFY(datasets()->model()->rowCount() > 0);
    datasets()->setFocus();
    QTest::keyClick(datasets(), Qt::Key_Down);
    QTRY_VERIFY(!m_page->draft().dataset.isEmpty());
    QTest::keyClick(datasets(), Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(m_page->currentStep(), 2);
    QCOMPARE(QApplication::focusWidget(), name());
    QTest::keyClick(name(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(int(form()->view()), int(SchemaForm::View::Json));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(int(form()->view()), int(SchemaForm::View::Form));
    QTest::keyClick(name(), Qt::Key_Return, Qt::ControlModifier); // starts on the last page only
    QCOMPARE(m_page->currentStep(), 2);
    QTest::keyClick(name(), Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(m_page->currentStep(), 3);
    QTest::keyClick(m_page.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_backend->callCount(QStringLiteral("submit")), 0); // turning pages starts nothing
    QTest::keyClick(m_page.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_page->currentStep(), 2);
    QTest::keyClick(m_page.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(started.size(), 1);
}

void WizardTest::fromADataset()
{
    m_page->begin(m_thorax);
    choose(m_collect);
    clickNext();
    QTRY_COMPARE(datasets()->currentIndex().data().toString(), m_thorax);
    QCOMPARE(reason(), QString());
    QVERIFY(next()->isEnabled());
}

void WizardTest::explicitSeries()
{
    const QStringList series{QStringLiteral("1.2.3"), QStringLiteral("1.2.4"), QStringLiteral("1.2.5")};
    m_page->begin({}, series);
    choose(m_collect);
    clickNext();
    QVERIFY(!datasets()->isVisible());
    auto *table = m_page->findChild<QTableView *>(QStringLiteral("seriesTable"));
    QCOMPARE(table->model()->rowCount(), 3);
    clickNext();
    QCOMPARE(name()->text(), m_collect);
    clickNext();
    clickNext();
    QTRY_VERIFY(m_backend->submitted);
    QCOMPARE(m_backend->submitted->identifiers, series);
    QCOMPARE(m_backend->submitted->datasetName, QString());
}

void WizardTest::limitAndSingleExecution()
{
    m_page->begin(m_thorax);
    choose(m_collect);
    clickNext();
    QTRY_COMPARE(reason(), QString());
    auto *limited = m_page->findChild<QCheckBox *>(QStringLiteral("limited"));
    auto *limit = m_page->findChild<QSpinBox *>(QStringLiteral("limit"));
    auto *single = m_page->findChild<QCheckBox *>(QStringLiteral("single"));
    QVERIFY(!limit->isEnabled());
    limited->click();
    limit->setValue(20);
    QVERIFY(single->isVisible());
    QVERIFY(single->text().contains(QLatin1String("20 instead of 1")));
    single->click();
    clickNext();
    QVERIFY(!form()->field(QStringLiteral("workflow_form"), {QStringLiteral("single_execution")}) ||
            form()
                ->field(QStringLiteral("workflow_form"), {QStringLiteral("single_execution")})
                ->schema()
                .key.isEmpty() ||
            !form()
                 ->value()
                 .value(QStringLiteral("workflow_form"))
                 .toObject()
                 .contains(QStringLiteral("single_execution")));
    clickNext();
    QVERIFY(next()->text().contains(QLatin1String("20")));
    const QString sentences = m_page->findChild<ReviewStep *>()->sentences().join(QLatin1Char('\n'));
    QVERIFY2(sentences.contains(QLatin1String(
                 "the first 20 series of the dataset ct-thorax-2026, each in a job of its own")),
        qPrintable(sentences));
    clickNext();
    QTRY_VERIFY(m_backend->submitted);
    QVERIFY(m_backend->submitted->singleExecution);
    QCOMPARE(*m_backend->submitted->datasetLimit, 20);
}

void WizardTest::dagWithoutDataset()
{
    choose(QStringLiteral("runs-until-aborted"));
    QCOMPARE(next()->text(), QStringLiteral("Next: How"));
    clickNext();
    QCOMPARE(m_page->currentStep(), 2);
    QTest::mouseClick(button("wizardBack"), Qt::LeftButton);
    QCOMPARE(m_page->currentStep(), 0);
    clickNext();
    clickNext();
    QVERIFY(m_page->findChild<ReviewStep *>()
                ->sentences()
                .join(QLatin1Char(' '))
                .contains(QLatin1String("needs no dataset")));
    clickNext();
    QTRY_VERIFY(m_backend->submitted);
    QCOMPARE(m_backend->submitted->datasetName, QString());
    QCOMPARE(m_backend->submitted->forms.value(QStringLiteral("bins")).toInt(), 64);
}

void WizardTest::pausedAndBroken()
{
    QTRY_VERIFY(dags()->model()->rowCount() > 0);
    click(dags(), QStringLiteral("lung-nodules"));
    QTRY_COMPARE(reason(), QStringLiteral("lung-nodules is broken"));
    QVERIFY(!next()->isEnabled());
    auto *trace = m_page->findChild<QPlainTextEdit *>(QStringLiteral("trace"));
    QVERIFY(trace->toPlainText().contains(QLatin1String("No module named 'monai'")));
    QVERIFY(trace->isVisible());
    click(dags(), QStringLiteral("liver-volumetry"));
    QTRY_COMPARE(reason(), QStringLiteral("liver-volumetry is paused"));
    QVERIFY(!next()->isEnabled());
    QPushButton *unpause = button("unpause");
    QVERIFY(unpause->isVisible());
    QTest::mouseClick(unpause, Qt::LeftButton);
    QTRY_COMPARE(reason(), QString());
    QVERIFY(!unpause->isVisible());
    QVERIFY(next()->isEnabled());
    QCOMPARE(m_backend->callCount(QStringLiteral("setDagPaused")), 1);
}

void WizardTest::searchAndTags()
{
    QTRY_COMPARE(dags()->model()->rowCount(), int(m_backend->dagList.size()));
    auto *search = qobject_cast<QLineEdit *>(m_page->searchField());
    QTest::keyClicks(search, QStringLiteral("headers"));
    QTRY_COMPARE(dags()->model()->rowCount(), 1);
    QTest::keyClicks(search, QStringLiteral("xyz"));
    auto *states = m_page->findChild<PageStates *>(QStringLiteral("whatStates"));
    QTRY_COMPARE(states->stateTitle(), QStringLiteral("Nothing matches"));
    const auto buttons = states->findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        if (one->text() == QLatin1String("Clear search and tag")) {
            QTest::mouseClick(one, Qt::LeftButton);
            break;
        }
    }
    QTRY_COMPARE(dags()->model()->rowCount(), int(m_backend->dagList.size()));
}

void WizardTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QStringLiteral("thorax-2026_a.b") << true;
    QTest::newRow("57") << QString(57, QLatin1Char('a')) << true;
    QTest::newRow("58") << QString(58, QLatin1Char('a')) << false;
    QTest::newRow("space") << QStringLiteral("a b") << false;
    QTest::newRow("umlaut") << QStringLiteral("Übersicht") << false;
    QTest::newRow("line feed") << QStringLiteral("a\n") << false;
    QTest::newRow("empty") << QString() << false;
}

void WizardTest::names()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(isWorkflowName(name), good);
    choose(QStringLiteral("runs-until-aborted"));
    clickNext();
    this->name()->selectAll();
    QTest::keyClick(this->name(), Qt::Key_Delete);
    QString typed = name;
    QTest::keyClicks(this->name(), typed.remove(QLatin1Char('\n')));
    if (!name.contains(QLatin1Char('\n')))
        QCOMPARE(next()->isEnabled(), good);
}

void WizardTest::problemsKeepOneFromGoingOn()
{
    m_page->begin(m_thorax);
    choose(m_collect);
    clickNext();
    clickNext();
    auto *edit =
        form()->field(QStringLiteral("workflow_form"), {QStringLiteral("bins")})->findChild<QLineEdit *>();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("4096"));
    QTRY_VERIFY(!next()->isEnabled());
    QVERIFY2(reason().startsWith(QLatin1String("Mend 1 field")), qPrintable(reason()));
    auto *banner = m_page->findChild<Banner *>(QStringLiteral("problems"));
    QTRY_VERIFY(banner->isVisible());
    name()->setFocus();
    QTest::keyClick(name(), Qt::Key_F8);
    QCOMPARE(QApplication::focusWidget(), edit);
    QTest::keyClick(edit, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_page->currentStep(), 2);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("100"));
    QTRY_VERIFY(next()->isEnabled());
    QTRY_VERIFY(!banner->isVisible());
}

void WizardTest::backKeepsEverything()
{
    m_page->begin(m_thorax);
    choose(m_collect);
    clickNext();
    clickNext();
    name()->selectAll();
    QTest::keyClicks(name(), QStringLiteral("my-own"));
    auto *edit =
        form()->field(QStringLiteral("workflow_form"), {QStringLiteral("bins")})->findChild<QLineEdit *>();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("77"));
    QTest::mouseClick(button("wizardBack"), Qt::LeftButton);
    QTest::mouseClick(button("wizardBack"), Qt::LeftButton);
    QCOMPARE(m_page->currentStep(), 0);
    QCOMPARE(dags()->currentIndex().data().toString(), m_collect);
    clickNext();
    QTRY_COMPARE(datasets()->currentIndex().data().toString(), m_thorax);
    clickNext();
    QCOMPARE(name()->text(), QStringLiteral("my-own"));
    QCOMPARE(form()
                 ->value()
                 .value(QStringLiteral("workflow_form"))
                 .toObject()
                 .value(QStringLiteral("bins"))
                 .toInt(),
        77);
}

void WizardTest::failureKeepsEverything()
{
    m_page->begin(m_thorax);
    choose(m_collect);
    clickNext();
    clickNext();
    clickNext();
    m_backend->fail(QStringLiteral("submit"), failure(ApiError::Kind::Store, Operation::SubmitWorkflow));
    QSignalSpy started(m_page.get(), &WizardPage::started);
    const WizardDraft before = m_page->draft();
    clickNext();
    auto *failure = m_page->findChild<Banner *>(QStringLiteral("failure"));
    QTRY_VERIFY(failure->isVisible());
    QVERIFY(!failure->headline().isEmpty());
    QVERIFY(m_page->draft() == before);
    QCOMPARE(started.size(), 0);
    QTRY_VERIFY(next()->isEnabled());
    m_backend->allow(QStringLiteral("submit"));
    clickNext();
    QTRY_COMPARE(started.size(), 1);
}

void WizardTest::startsOnce()
{
    m_page->begin(m_thorax);
    choose(m_collect);
    clickNext();
    clickNext();
    clickNext();
    m_backend->delays.insert(QStringLiteral("submit"), std::chrono::milliseconds(80));
    QSignalSpy started(m_page.get(), &WizardPage::started);
    clickNext();
    QVERIFY(!next()->isEnabled());
    QCOMPARE(reason(), QStringLiteral("Starting…"));
    clickNext();
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(started.size(), 1);
    QCOMPARE(m_backend->callCount(QStringLiteral("submit")), 1);
}

void WizardTest::statesOfThePages()
{
    m_backend->fail(QStringLiteral("dags"), failure(ApiError::Kind::Transport, Operation::ListDags));
    m_page = std::make_unique<WizardPage>(*m_backend, *m_theme, *m_settings);
    m_page->show();
    m_page->begin();
    auto *states = m_page->findChild<PageStates *>(QStringLiteral("whatStates"));
    QTRY_VERIFY(!states->stateTitle().isEmpty());
    QVERIFY(!next()->isEnabled());
    m_backend->allow(QStringLiteral("dags"));
    AirflowStatus status;
    status.phase = AirflowStatus::Phase::Connected;
    m_backend->setStatus(status); // Airflow is back: read again without a click
    QTRY_COMPARE(dags()->model()->rowCount(), int(m_backend->dagList.size()));
    QCOMPARE(states->stateTitle(), QString());

    m_backend->datasetList.clear();
    choose(m_collect);
    clickNext();
    auto *second = m_page->findChild<PageStates *>(QStringLiteral("dataStates"));
    QTRY_COMPARE(second->stateTitle(), QStringLiteral("No datasets yet"));
    QVERIFY(!next()->isEnabled());
    m_backend->datasetList.append({QStringLiteral("new"), 2, {}, {}});
    Q_EMIT m_backend->datasetsChanged();
    QTRY_COMPARE(datasets()->model()->rowCount(), 1);
    QTRY_VERIFY(next()->isEnabled()); // the only one is chosen
}

void WizardTest::oldListStaysWhenOffline()
{
    choose(m_collect);
    m_backend->fail(QStringLiteral("dags"), failure(ApiError::Kind::Transport, Operation::ListDags));
    m_page->refresh();
    const auto banners = [this] {
        const auto all = m_page->findChildren<Banner *>();
        return std::count_if(
            all.begin(), all.end(), [](const Banner *banner) { return banner->isVisible(); });
    };
    QTRY_VERIFY(banners() > 0);
    QCOMPARE(dags()->model()->rowCount(), int(m_backend->dagList.size()));
    QVERIFY(next()->isEnabled());
}

/// Pictures of each page, for eyes; into the folder of tests/ui's other pictures.
void WizardTest::writesPictures()
{
    const QString folder = QStringLiteral(DESK_BINARY_DIR "/screenshots");
    QVERIFY(QDir().mkpath(folder));
    const auto save = [this, &folder](const QString &page) {
        const std::pair<Theme::Choice, QString> looks[] = {{Theme::Choice::Light, QStringLiteral("light")},
            {Theme::Choice::Dark, QStringLiteral("dark")},
            {Theme::Choice::Contrast, QStringLiteral("contrast")}};
        for (const auto &[choice, look] : looks) {
            m_theme->setChoice(choice);
            QTest::qWait(30);
            QVERIFY(m_page->grab().save(QStringLiteral("%1/wizard-%2-%3.png").arg(folder, page, look)));
            QImage sharp(m_page->size() * 2, QImage::Format_RGB32);
            sharp.setDevicePixelRatio(2);
            m_page->render(&sharp);
            QVERIFY(sharp.save(QStringLiteral("%1/wizard-%2-%3-2x.png").arg(folder, page, look)));
        }
        m_theme->setChoice(Theme::Choice::Light);
    };
    m_page->begin(m_thorax);
    choose(m_collect);
    save(QStringLiteral("what"));
    click(dags(), QStringLiteral("lung-nodules"));
    QTest::qWait(20);
    save(QStringLiteral("what-broken"));
    choose(m_collect);
    clickNext();
    QTRY_COMPARE(datasets()->currentIndex().data().toString(), m_thorax);
    QTest::qWait(20);
    save(QStringLiteral("data"));
    clickNext();
    auto *edit =
        form()->field(QStringLiteral("workflow_form"), {QStringLiteral("bins")})->findChild<QLineEdit *>();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("4096"));
    edit->setFocus();
    name()->setFocus();
    QTest::qWait(20);
    save(QStringLiteral("how-problem"));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("512"));
    form()->setView(SchemaForm::View::Json);
    save(QStringLiteral("how-json"));
    form()->setView(SchemaForm::View::Form);
    QTRY_VERIFY(next()->isEnabled());
    clickNext();
    save(QStringLiteral("review"));
    m_page->resize(1180, 1500); // one of each kind of field
    DagDetails &zoo = m_backend->dagDetailsById[QStringLiteral("runs-until-aborted")];
    zoo.forms = {{QString(), object(R"({"type": "object", "properties": {
        "a": {"type": "string", "title": "Text", "description": "A **text** with limits.", "default": "plain", "minLength": 2},
        "b": {"type": "string", "title": "Proposals", "examples": ["alpha", "beta"], "default": "alpha", "required": true},
        "c": {"type": ["integer", "null"], "title": "Optional integer", "default": null},
        "d": {"type": "string", "enum": ["CT", "MR"], "title": "Modality", "default": "CT", "required": true},
        "e": {"type": "string", "format": "date", "title": "Study date from", "default": "2026-03-02"},
        "f": {"type": "array", "items": {"enum": ["5", "50", "95"]}, "title": "Percentiles", "default": ["5"]},
        "g": {"type": "string", "format": "multiline", "title": "Note for the report", "default": "one
two"},
        "h": {"type": "array", "items": {"type": "number"}, "title": "Numbers", "default": [1, 2.5]},
        "i": {"type": "boolean", "title": "Write one line for each series", "default": true, "description": "Else one line in all."},
        "j": {"type": "object", "title": "Range", "properties": {"low": {"type": "number", "title": "Lowest", "default": 0},
              "high": {"type": "number", "title": "Highest", "default": 1}}},
        "k": {"type": "object", "title": "Aggregation", "oneOf": [
              {"title": "Average", "properties": {"kind": {"const": "average"}, "rate": {"type": "number", "title": "Rate", "default": 0.5}}},
              {"title": "Median", "properties": {"kind": {"const": "median"}}}], "default": {"kind": "average", "rate": 0.5}},
        "l": {"type": ["object", "null"], "title": "Optional object", "properties": {"x": {"type": "string"}}, "default": null},
        "m": {"type": "object", "title": "Anything", "default": {"key": [1, 2]}},
        "n": {"type": "integer", "title": "Threads", "section": "Advanced", "default": 4},
        "o": {"type": "string", "title": "Version", "readOnly": true, "default": "3"}}})")}};
    m_page->begin();
    choose(QStringLiteral("runs-until-aborted"));
    clickNext();
    save(QStringLiteral("zoo"));
    m_page->resize(860, 640);
    QTest::qWait(20);
    save(QStringLiteral("review-narrow"));
}

QTEST_MAIN(WizardTest)
#include "wizard_test.moc"
