// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/scripted_backend.h"
#include "tests/support/windows/page_picture.h"
#include "ui/configurations/configurations_dialog.h"
#include "ui/configurations/difference_table.h"
#include "ui/form/documentation_link.h"
#include "ui/form/form_field.h"
#include "ui/form/json_text.h"
#include "ui/form/schema_form.h"
#include "ui/wizard/how_step.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

/// The wizard's page "How": documentation, and values that were used before.
class HowStepTest final : public QObject
{
    Q_OBJECT
public:
    QUrl opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened = url; }
private Q_SLOTS:
    void init();
    void cleanup();
    void documentationIsALink();
    void documentationLinks_data();
    void documentationLinks();
    void takesWhatWasUsedBefore();
    void comparesTwo();
    void savesReplacesAndDeletes();
    void saysWhatWentWrong();
    void saysThatThereIsNothing();
    void pictures();

private:
    static QJsonObject object(const char *text)
    {
        return parseJson(QString::fromUtf8(text)).value.toObject();
    }
    template <typename T>
    T *part(const char *name) const
    {
        auto *dialog = m_step->window()->findChild<ConfigurationsDialog *>();
        return dialog ? dialog->findChild<T *>(QLatin1String(name)) : nullptr;
    }
    ConfigurationsDialog *dialog() const { return m_step->window()->findChild<ConfigurationsDialog *>(); }
    /// Opens the dialog and waits for its list.
    void openDialog(int rows);
    void agree();
    QLineEdit *bins() const
    {
        return qobject_cast<QLineEdit *>(
            m_step->form()->field(QStringLiteral("workflow_form"), {QStringLiteral("bins")})->editor());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedBackend> m_backend;
    WizardDraft m_draft;
    std::unique_ptr<HowStep> m_step;
    const QString m_dag = QStringLiteral("statistics");
};

void HowStepTest::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(Theme::Choice::Light);
    m_theme->apply(*qApp);
    m_settings =
        std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_settings->clear();
    m_backend = std::make_unique<ScriptedBackend>();
    m_draft = {};
    m_draft.dag.id = m_draft.dag.displayName = m_draft.details.dag.id = m_dag;
    m_draft.name = QStringLiteral("weekly");
    m_draft.details.forms = {{QStringLiteral("workflow_form"), object(R"({"type": "object", "properties": {
            "bins": {"type": "integer", "title": "Number of histogram bins", "minimum": 2, "maximum": 1024, "default": 64},
            "range": {"type": "object", "title": "Range", "properties": {
                "low": {"type": "number", "title": "Lowest", "default": 0}}},
            "organs": {"type": "array", "title": "Organs", "items": {"enum": ["liver", "lung"]}, "default": ["liver"]},
            "note": {"type": "string", "title": "Note", "default": ""}}})")},
        {QStringLiteral("documentation_form"), object(R"({"path": "https://example.org/statistics"})")}};
    const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    const auto forms = [](int bins, const char *note) {
        return QJsonObject{{QStringLiteral("workflow_form"),
            QJsonObject{{QStringLiteral("bins"), bins},
                {QStringLiteral("range"), QJsonObject{{QStringLiteral("low"), 0}}},
                {QStringLiteral("organs"), QJsonArray{QStringLiteral("liver")}},
                {QStringLiteral("note"), QString::fromLatin1(note)}}}};
    };
    using Origin = Configuration::Origin;
    m_backend->scriptedConfigurations.list = {{Origin::Saved, m_dag, QStringLiteral("fine"),
                                                  forms(512, "for the report"), QStringLiteral("mira"), noon},
        {Origin::Recent, m_dag, QStringLiteral("lungs-weekly"), forms(128, ""), QStringLiteral("radiology"),
            noon.addDays(-3)},
        {Origin::Recent, QStringLiteral("another"), QStringLiteral("x"), {}, {}, noon}};
    m_step = std::make_unique<HowStep>(m_draft, *m_backend, *m_theme, *m_settings);
    m_step->resize(1100, 700);
    m_step->show();
    QVERIFY(QTest::qWaitForWindowActive(m_step.get()));
    m_step->begin();
    m_step->entered();
}

void HowStepTest::cleanup()
{
    m_step->close(); // its line edit loses the keyboard while the page is still whole
    m_step.reset();
    m_backend.reset();
}

void HowStepTest::openDialog(int rows)
{
    QTest::mouseClick(m_step->findChild<QPushButton *>(QStringLiteral("usedBefore")), Qt::LeftButton);
    QVERIFY(dialog());
    QTRY_COMPARE(part<QListWidget>("configurationList")->count(), rows);
}

void HowStepTest::agree()
{
    QPushButton *button = nullptr;
    QTRY_VERIFY((button = dialog()->findChild<QPushButton *>(QStringLiteral("agree"))));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!dialog()->findChild<QPushButton *>(QStringLiteral("agree")));
}

void HowStepTest::documentationIsALink()
{
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open");
    auto *button = m_step->findChild<QPushButton *>(QStringLiteral("documentation"));
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QCOMPARE(opened, QUrl(QStringLiteral("https://example.org/statistics")));
    // It is nothing to fill in, and nothing to send.
    QVERIFY(!m_step->form()->value().contains(QLatin1String("documentation_form")));
    m_draft.details.forms.removeLast();
    m_step->entered();
    QVERIFY(!button->isVisible());
}

void HowStepTest::documentationLinks_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("airflow");
    QTest::addColumn<QString>("link");
    const QString kaapana = QStringLiteral("https://clinic-a.example:8443/flow/kaapana/api");
    const QString plain = QStringLiteral("http://localhost:8080");
    const auto row = [](const char *name, const char *form, const QString &airflow, const char *link) {
        QTest::newRow(name) << QByteArray(form) << airflow << QString::fromLatin1(link);
    };
    const char *const page = "https://clinic-a.example:8443/docs/user_guide/dags.html#stats";
    row("below /docs/", R"({"path": "/user_guide/dags.html#stats"})", kaapana, page);
    row("without a slash", R"({"path": "user_guide/dags.html#stats"})", kaapana, page);
    row("value of a Param", R"({"type": "object", "default": {"path": "user_guide/dags.html#stats"}})",
        kaapana, page);
    row("a property", R"({"properties": {"path": {"default": "https://example.org/a"}}})", plain,
        "https://example.org/a");
    row("no Kaapana", R"({"path": "/user_guide/dags.html"})", plain, "");
    row("out of /docs/", R"({"path": "../auth/admin"})", kaapana, "");
    row("another scheme", R"({"path": "file:///etc/passwd"})", kaapana, "");
    row("nothing", "{}", kaapana, "");
}

void HowStepTest::documentationLinks()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, airflow);
    QFETCH(QString, link);
    const QVector<DagForm> forms{{QStringLiteral("documentation_form"), object(form.constData())}};
    QCOMPARE(documentationLink(forms, QUrl(airflow)).toString(), link);
}

void HowStepTest::takesWhatWasUsedBefore()
{
    QCOMPARE(bins()->text(), QStringLiteral("64"));
    openDialog(2);
    auto *list = part<QListWidget>("configurationList");
    QVERIFY(list->item(0)->text().startsWith(QLatin1String("fine\nsaved by mira")));
    QVERIFY(list->item(1)->text().startsWith(QLatin1String("lungs-weekly\nstarted by radiology")));
    auto *differences = dialog()->findChild<DifferenceTable *>();
    QCOMPARE(differences->rowCount(), 2);
    QCOMPARE(differences->item(0, 0)->text(), QStringLiteral("Workflow › Number of histogram bins"));
    QCOMPARE(differences->item(0, 1)->text(), QStringLiteral("64"));
    QCOMPARE(differences->item(0, 2)->text(), QStringLiteral("512"));
    QCOMPARE(differences->item(1, 1)->text(), QStringLiteral("an empty text"));
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(differences->rowCount(), 1);
    QTest::mouseClick(part<QPushButton>("configurationTake"), Qt::LeftButton);
    QCOMPARE(bins()->text(), QStringLiteral("128"));
    QCOMPARE(m_draft.forms.value(QLatin1String("workflow_form")).toObject().value(QLatin1String("bins")),
        QJsonValue(128));
    QTRY_VERIFY(!dialog());
}

void HowStepTest::comparesTwo()
{
    openDialog(2);
    auto *other = part<QComboBox>("configurationOther");
    QCOMPARE(other->count(), 3);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_End);
    auto *differences = dialog()->findChild<DifferenceTable *>();
    QCOMPARE(differences->horizontalHeaderItem(1)->text(), QStringLiteral("lungs-weekly"));
    QCOMPARE(differences->horizontalHeaderItem(2)->text(), QStringLiteral("fine"));
    QCOMPARE(differences->rowCount(), 2);
    QCOMPARE(differences->item(0, 1)->text(), QStringLiteral("128"));
    QTest::keyClick(part<QListWidget>("configurationList"), Qt::Key_Down); // the same one twice
    QCOMPARE(differences->rowCount(), 0);
    QCOMPARE(part<QLabel>("differenceLine")->text(), QStringLiteral("Both are the same."));
}

void HowStepTest::savesReplacesAndDeletes()
{
    openDialog(2);
    auto *name = part<QLineEdit>("configurationName");
    auto *save = part<QPushButton>("configurationSave");
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(name, QStringLiteral("plain"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(part<QListWidget>("configurationList")->count(), 3);
    QVERIFY(dialog()->isVisible()); // Enter saved, and took nothing over
    QCOMPARE(m_backend->scriptedConfigurations.list.first().forms, m_step->form()->value());
    QVERIFY(
        part<QListWidget>("configurationList")->currentItem()->text().startsWith(QLatin1String("plain\n")));
    QCOMPARE(dialog()->findChild<DifferenceTable *>()->rowCount(), 0);

    QTest::keyClicks(name, QStringLiteral("fine"));
    QTest::mouseClick(save, Qt::LeftButton);
    agree();
    QTRY_COMPARE(m_backend->scriptedConfigurations.list.first().name, QStringLiteral("fine"));
    QCOMPARE(m_backend->scriptedConfigurations.list.first().forms, m_step->form()->value());
    QTRY_VERIFY(
        part<QListWidget>("configurationList")->currentItem()->text().startsWith(QLatin1String("fine\n")));

    QTest::mouseClick(part<QPushButton>("configurationRemove"), Qt::LeftButton);
    agree();
    QTRY_COMPARE(part<QListWidget>("configurationList")->count(), 2);
    part<QListWidget>("configurationList")->setCurrentRow(1);
    QVERIFY(!part<QPushButton>("configurationRemove")->isVisible()); // what was started stays
}

void HowStepTest::saysWhatWentWrong()
{
    openDialog(2);
    m_backend->scriptedConfigurations.error =
        ApiError{ApiError::Kind::Forbidden, Operation::WriteStore, QStringLiteral("fine"), 0, {}, {}};
    QTest::keyClicks(part<QLineEdit>("configurationName"), QStringLiteral("mine"));
    QTest::mouseClick(part<QPushButton>("configurationSave"), Qt::LeftButton);
    QTRY_VERIFY(part<QWidget>("notice")->isVisible());
    QCOMPARE(part<QLineEdit>("configurationName")->text(), QStringLiteral("mine"));
}

void HowStepTest::saysThatThereIsNothing()
{
    m_backend->scriptedConfigurations.list.clear();
    openDialog(0);
    QTRY_VERIFY(shownText(*dialog()).contains("Nothing was used before"));
    QVERIFY(!part<QPushButton>("configurationTake")->isEnabled());
    QTest::keyClicks(part<QLineEdit>("configurationName"), QStringLiteral("first"));
    QTest::mouseClick(part<QPushButton>("configurationSave"), Qt::LeftButton);
    QTRY_COMPARE(part<QListWidget>("configurationList")->count(), 1);
    QTRY_VERIFY(part<QListWidget>("configurationList")->isVisible());
}

void HowStepTest::pictures()
{
    QVERIFY(drawPage(*m_step, *m_theme, QStringLiteral("how-step")));
    openDialog(2);
    QTest::qWait(50);
    QVERIFY(drawPage(*dialog(), *m_theme, QStringLiteral("how-used-before")));
}

QTEST_MAIN(HowStepTest)
#include "how_step_test.moc"
