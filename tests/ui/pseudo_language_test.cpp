// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/windows/pseudo_language.h"

#include "tests/support/sample_data.h"
#include "tests/support/sample_partners.h"
#include "tests/support/windows/cut_text.h"
#include "ui/job/job_page.h"
#include "ui/list/workflow_list_page.h"
#include "ui/main_window.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace desk;

/// Every page in a language that is a third longer than English: no text is cut, and none was forgotten.
class PseudoLanguageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pages_data();
    void pages();
    void settings_data();
    void settings();
    void menus();

private:
    void check(QWidget &window, const QString &name);
    QString forgotten(const QString &shown) const;

    PseudoLanguage m_language;
    Theme m_theme;
    QStringList m_data; ///< what the sample data say, longest first
};

namespace
{

struct Desk {
    explicit Desk(Theme &theme)
        : settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    {
        fillSample(backend);
        fillPartners(backend.scriptedPartners);
        window = std::make_unique<MainWindow>(backend, settings, theme);
        window->resize(1280, 800);
        window->show();
    }
    QTemporaryDir folder;
    ScriptedBackend backend;
    QSettings settings;
    std::unique_ptr<MainWindow> window;
};

/// What a widget says in words of its own; not what is in its cells or fields.
QStringList wordsOf(const QWidget &widget)
{
    QStringList words{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words.append(button->text());
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        words.append(field->placeholderText());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        for (int column = 0; view->model() && column < view->model()->columnCount(); ++column) {
            if (view->inherits("QTreeView") || view->inherits("QTableView"))
                words.append(view->model()->headerData(column, Qt::Horizontal).toString());
        }
    }
    return words;
}

} // namespace

void PseudoLanguageTest::initTestCase()
{
    m_theme.apply(*qApp);
    m_theme.setChoice(Theme::Choice::Light);
    // Names, descriptions and log lines are data; they stand in these files.
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    const QDir support(QStringLiteral(DESK_SOURCE_DIR "/tests/support"));
    for (const char *name :
        {"sample_data.cpp", "sample_partners.cpp", "scripted_backend.cpp", "scripted_backend.h",
            "scripted_partners.cpp", "scripted_partners.h", "scripted_accounts.cpp", "scripted_accounts.h"}) {
        QFile file(support.filePath(QLatin1String(name)));
        QVERIFY2(file.open(QIODevice::ReadOnly), name);
        auto found = literal.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QString text = found.next().captured(1);
            if (text.size() > 2)
                m_data.append(text);
        }
    }
    std::sort(m_data.begin(), m_data.end(),
        [](const QString &left, const QString &right) { return left.size() > right.size(); });
}

QString PseudoLanguageTest::forgotten(const QString &shown) const
{
    QString rest = PseudoLanguage::untranslated(shown);
    for (const QString &data : m_data)
        rest.remove(data);
    // Names of the product and of formats, dates, and units that are the same everywhere.
    static const QRegularExpression same(QStringLiteral(
        "Workflow Desk|Airflow|DAGs?|JSON|OpenSSL|SQLite|English|Deutsch|Fran\u00e7ais|Espa\u00f1ol|"
        "Ctrl\\+|UTC|desk-\\d+-\\d+|\\] (INFO|DEBUG|WARN|ERROR)\\b|([0-9A-F]{2}:){5,}[0-9A-F]{2}|"
        "\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|"
        "\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|<[^>]*>|&[a-z]+;"));
    rest.remove(same);
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    return word.match(rest).hasMatch() ? rest.trimmed() : QString();
}

void PseudoLanguageTest::check(QWidget &window, const QString &name)
{
    QTest::qWait(400);
    QStringList cut;
    QStringList english;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (isTextCut(*widget))
            cut.append(wordsOf(*widget).join(QLatin1Char(' ')).trimmed());
        for (const QString &words : wordsOf(*widget)) {
            const QString rest = forgotten(words);
            if (!rest.isEmpty())
                english.append(QStringLiteral("\"%1\" in \"%2\" of %3 %4")
                                   .arg(rest, words, QLatin1String(widget->metaObject()->className()),
                                       widget->objectName()));
        }
    }
    QImage image(window.size(), QImage::Format_RGB32);
    window.render(&image);
    QDir folder(QStringLiteral(DESK_BINARY_DIR "/screenshots"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(image.save(folder.filePath(name + QStringLiteral("-pseudo-light.png"))));
    QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("cut:\n") + cut.join(QLatin1Char('\n'))));
    QVERIFY2(
        english.isEmpty(), qPrintable(QStringLiteral("not translated:\n") + english.join(QLatin1Char('\n'))));
}

void PseudoLanguageTest::pages_data()
{
    QTest::addColumn<PageId>("page");
    QTest::newRow("workflow-list") << PageId::WorkflowList;
    QTest::newRow("job") << PageId::Job;
    QTest::newRow("datasets") << PageId::Datasets;
    QTest::newRow("instances") << PageId::Instances;
    QTest::newRow("wizard") << PageId::Wizard;
}

void PseudoLanguageTest::pages()
{
    QFETCH(const PageId, page);
    Desk desk(m_theme);
    QTRY_VERIFY(desk.window->workflowList().findChild<QTreeView *>()->model()->rowCount() > 5);
    if (page == PageId::Job)
        desk.window->showJob(101);
    else if (page == PageId::Wizard)
        desk.window->startWorkflow();
    else
        desk.window->showPage(page);
    check(*desk.window, QLatin1String(QTest::currentDataTag()));
}

void PseudoLanguageTest::settings_data()
{
    QTest::addColumn<SettingsPage::Section>("section");
    QTest::newRow("settings-airflow") << SettingsPage::Section::Airflow;
    QTest::newRow("settings-local-airflow") << SettingsPage::Section::LocalAirflow;
    QTest::newRow("settings-appearance") << SettingsPage::Section::Appearance;
    QTest::newRow("settings-profile") << SettingsPage::Section::Profile;
    QTest::newRow("settings-about") << SettingsPage::Section::About;
}

void PseudoLanguageTest::settings()
{
    QFETCH(const SettingsPage::Section, section);
    Desk desk(m_theme);
    desk.window->showPage(PageId::Settings);
    desk.window->settingsPage().showSection(section);
    check(*desk.window, QLatin1String(QTest::currentDataTag()));
}

void PseudoLanguageTest::menus()
{
    Desk desk(m_theme);
    QTRY_VERIFY(desk.window->workflowList().findChild<QTreeView *>()->model()->rowCount() > 5);
    QTest::qWait(400); // what was asked for is answered before the window goes
    QStringList english;
    const auto actions = desk.window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QString rest = forgotten(action->text());
        if (!rest.isEmpty())
            english.append(action->text());
    }
    QVERIFY(actions.size() > 10);
    QVERIFY2(english.isEmpty(), qPrintable(english.join(QLatin1Char('\n'))));
}

QTEST_MAIN(PseudoLanguageTest)
#include "pseudo_language_test.moc"
