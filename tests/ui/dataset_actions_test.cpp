// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/series_columns.h"
#include "tests/support/sample_data.h"
#include "tests/support/windows/open_dialog.h"
#include "tests/support/windows/page_picture.h"
#include "ui/components/banner.h"
#include "ui/components/confirm_dialog.h"
#include "ui/components/search_field.h"
#include "ui/datasets/datasets_page.h"
#include "ui/datasets/import_dialog.h"
#include "ui/datasets/merge_dialog.h"
#include "ui/datasets/rename_dialog.h"
#include "ui/datasets/series_view.h"
#include "ui/main_window.h"
#include "ui/wizard/wizard_page.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace desk;

/// What can be done with a dataset and with some of its series, by mouse and by keyboard.
class DatasetActionsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void renames();
    void refusesANameThatIsTaken();
    void aRefusedRenameStaysOpen();
    void mergesIntoANewOne();
    void mergesIntoOneAndDeletesTheOthers();
    void removesSeriesAfterAsking();
    void startsOnSomeSeries();
    void tickedSeriesReachTheWizard();
    void choosesAllOfALongDataset();
    void searchesInAllSeries();
    void copiesWhatIsTicked();
    void choosesAColumnOfACsv();
    void menuByKeyboard();
    void drawsItself();

private:
    template <typename Widget>
    static Widget *part(QWidget *parent, const char *name)
    {
        return parent->findChild<Widget *>(QLatin1String(name));
    }
    QTableView *table() const { return m_page->findChild<SeriesView *>()->table(); }
    QListView *list() const { return m_page->findChild<QListView *>(QStringLiteral("bare")); }
    void choose(const char *name)
    {
        m_page->choose(QLatin1String(name));
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        m_page->activateWindow();
    }
    void tickFirst(int count)
    {
        table()->setFocus();
        table()->selectRow(0);
        for (int i = 1; i < count; ++i)
            QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_Space);
    }
    QStringList identifiersOf(const char *name) const
    {
        return m_backend->identifierLists.value(QLatin1String(name));
    }
    static void tick(MergeDialog *dialog, const QString &dataset)
    {
        auto *items = part<QListWidget>(dialog, "datasets");
        for (int row = 0; row < items->count(); ++row) {
            if (items->item(row)->data(Qt::UserRole).toString() != dataset)
                continue;
            items->setCurrentRow(row);
            items->setFocus();
            QTest::keyClick(items, Qt::Key_Space);
        }
    }
    MergeDialog *openMerge()
    {
        QTest::mouseClick(part<QToolButton>(m_page.get(), "more"), Qt::LeftButton);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            qFatal("no menu");
        for (QAction *action : menu->actions()) {
            if (action->text() == QStringLiteral("Merge…"))
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        }
        return openDialog<MergeDialog>();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedBackend> m_backend;
    std::unique_ptr<DatasetsPage> m_page;
};

void DatasetActionsTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
}

void DatasetActionsTest::init()
{
    m_backend = std::make_unique<ScriptedBackend>();
    fillSample(*m_backend);
    m_page = std::make_unique<DatasetsPage>(*m_backend, *m_theme);
    m_page->resize(1076, 744);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activated();
    QTRY_VERIFY(!m_page->chosen().isEmpty());
    QTRY_VERIFY(table()->model()->rowCount() > 0);
}

void DatasetActionsTest::cleanup()
{
    m_page.reset();
    m_backend.reset();
}

void DatasetActionsTest::renames()
{
    choose("mr-liver");
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_F2);
    auto *dialog = openDialog<RenameDialog>();
    QVERIFY(dialog);
    auto *name = part<QLineEdit>(dialog, "name");
    QCOMPARE(name->text(), QStringLiteral("mr-liver"));
    QVERIFY(!part<QPushButton>(dialog, "rename")->isEnabled()); // nothing to do yet
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("mr-liver-2026"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_page->chosen(), QStringLiteral("mr-liver-2026"));
    QTRY_VERIFY(!openDialog<RenameDialog>());
    QCOMPARE(identifiersOf("mr-liver-2026").size(), 42);
    QTRY_COMPARE(table()->model()->rowCount(), 42);
    // By mouse.
    QTest::mouseClick(part<QPushButton>(m_page.get(), "rename"), Qt::LeftButton);
    QVERIFY(openDialog<RenameDialog>());
    QTest::keyClick(openDialog<RenameDialog>(), Qt::Key_Escape);
}

void DatasetActionsTest::refusesANameThatIsTaken()
{
    QTest::mouseClick(part<QPushButton>(m_page.get(), "rename"), Qt::LeftButton);
    auto *dialog = openDialog<RenameDialog>();
    QVERIFY(dialog);
    auto *name = part<QLineEdit>(dialog, "name");
    auto *rename = part<QPushButton>(dialog, "rename");
    name->setText(QStringLiteral("mr-liver"));
    QVERIFY(!rename->isEnabled());
    QCOMPARE(name->property("invalid").toBool(), true);
    name->setText(QStringLiteral("  "));
    QVERIFY(!rename->isEnabled());
    name->setText(QStringLiteral("free"));
    QVERIFY(rename->isEnabled());
    dialog->reject();
    QCOMPARE(m_backend->callCount(QStringLiteral("renameDataset")), 0);
}

void DatasetActionsTest::aRefusedRenameStaysOpen()
{
    m_backend->fail(QStringLiteral("renameDataset"),
        {ApiError::Kind::Forbidden, Operation::EditDataset, QStringLiteral("ct-abdomen"), 0, {}, {}});
    QTest::mouseClick(part<QPushButton>(m_page.get(), "rename"), Qt::LeftButton);
    auto *dialog = openDialog<RenameDialog>();
    QVERIFY(dialog);
    part<QLineEdit>(dialog, "name")->setText(QStringLiteral("free"));
    QTest::mouseClick(part<QPushButton>(dialog, "rename"), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<Banner *>()->isVisible());
    QVERIFY(!dialog->findChild<Banner *>()->headline().isEmpty());
    dialog->reject();
}

void DatasetActionsTest::mergesIntoANewOne()
{
    choose("mr-liver");
    MergeDialog *dialog = openMerge();
    QVERIFY(dialog);
    auto *merge = part<QPushButton>(dialog, "merge");
    QVERIFY(!merge->isEnabled()); // one alone
    tick(dialog, QStringLiteral("pydicom-sample"));
    QTRY_VERIFY(merge->isEnabled());
    part<QLineEdit>(dialog, "name")->setText(QStringLiteral("ct-abdomen"));
    QVERIFY(!merge->isEnabled()); // taken
    part<QLineEdit>(dialog, "name")->setText(QStringLiteral("both"));
    QTest::mouseClick(merge, Qt::LeftButton);
    QTRY_COMPARE(m_page->chosen(), QStringLiteral("both"));
    QCOMPARE(identifiersOf("both").size(), 92);
    QCOMPARE(identifiersOf("mr-liver").size(), 42);
    QTRY_COMPARE(list()->model()->rowCount(), 5);
}

void DatasetActionsTest::mergesIntoOneAndDeletesTheOthers()
{
    choose("mr-liver");
    MergeDialog *dialog = openMerge();
    QVERIFY(dialog);
    tick(dialog, QStringLiteral("pydicom-sample"));
    auto *into = part<QComboBox>(dialog, "into");
    into->setCurrentIndex(into->findData(QStringLiteral("mr-liver")));
    QVERIFY(!part<QLineEdit>(dialog, "name")->isVisible());
    auto *erase = part<QCheckBox>(dialog, "delete");
    QTest::mouseClick(erase, Qt::LeftButton, {}, QPoint(8, erase->height() / 2));
    QVERIFY(erase->isChecked());
    QString words;
    for (const auto *label : dialog->findChildren<QLabel *>())
        words += label->text();
    QVERIFY2(words.contains(QStringLiteral("the images stay in the archive")), qPrintable(words));
    QTest::mouseClick(part<QPushButton>(dialog, "merge"), Qt::LeftButton);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(m_page->chosen(), QStringLiteral("mr-liver"));
    QCOMPARE(identifiersOf("mr-liver").size(), 92);
    QTRY_COMPARE(table()->model()->rowCount(), 92);
}

void DatasetActionsTest::removesSeriesAfterAsking()
{
    choose("mr-liver");
    const QStringList before = identifiersOf("mr-liver");
    auto *remove = part<QPushButton>(m_page.get(), "removeSeries");
    QVERIFY(!remove->isEnabled());
    tickFirst(3);
    QVERIFY(remove->isEnabled());
    QTest::keyClick(table(), Qt::Key_Delete);
    auto *question = openDialog<ConfirmDialog>();
    QVERIFY(question);
    QString words;
    for (const auto *label : question->findChildren<QLabel *>())
        words += label->text();
    QVERIFY2(words.contains(QStringLiteral("The images stay in the archive")), qPrintable(words));
    QCOMPARE(m_backend->callCount(QStringLiteral("removeIdentifiers")), 0);
    QTest::mouseClick(part<QPushButton>(question, "agree"), Qt::LeftButton);
    QTRY_COMPARE(table()->model()->rowCount(), 39);
    QCOMPARE(identifiersOf("mr-liver"), before.mid(3));
    QVERIFY(!remove->isEnabled());
}

void DatasetActionsTest::startsOnSomeSeries()
{
    choose("mr-liver");
    QSignalSpy asked(m_page.get(), &DatasetsPage::startOnSeriesAsked);
    tickFirst(2);
    auto *start = part<QPushButton>(m_page.get(), "startOnSeries");
    QCOMPARE(start->text(), QStringLiteral("Start workflow on 2 series"));
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toStringList(), identifiersOf("mr-liver").mid(0, 2));
    // Ticks belong to the dataset in which they were made.
    choose("pydicom-sample");
    QVERIFY(!start->isEnabled());
}

void DatasetActionsTest::tickedSeriesReachTheWizard()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    MainWindow window(*m_backend, settings, *m_theme);
    window.resize(1280, 800);
    window.show();
    window.showPage(PageId::Datasets);
    window.datasets().choose(QStringLiteral("mr-liver"));
    auto *series = window.datasets().findChild<SeriesView *>()->table();
    QTRY_COMPARE(series->model()->rowCount(), 42);
    series->selectRow(4);
    series->setFocus();
    QTest::keyClick(series, Qt::Key_Space);
    QTest::mouseClick(part<QPushButton>(&window.datasets(), "startOnSeries"), Qt::LeftButton);
    QTRY_VERIFY(window.wizard().isVisible());
    QCOMPARE(window.wizard().draft().identifiers, identifiersOf("mr-liver").mid(4, 1));
    QCOMPARE(window.wizard().draft().dataset, QString());
}

void DatasetActionsTest::choosesAllOfALongDataset()
{
    choose("ct-abdomen");
    QVERIFY(table()->model()->rowCount() < 1204);
    QTest::mouseClick(part<QPushButton>(m_page.get(), "tickAll"), Qt::LeftButton);
    QTRY_COMPARE(part<QPushButton>(m_page.get(), "startOnSeries")->text(),
        QStringLiteral("Start workflow on %1 series").arg(QLocale().toString(1204)));
    QSignalSpy asked(m_page.get(), &DatasetsPage::startOnSeriesAsked);
    QTest::mouseClick(part<QPushButton>(m_page.get(), "startOnSeries"), Qt::LeftButton);
    QCOMPARE(asked.first().first().toStringList(), identifiersOf("ct-abdomen"));
}

void DatasetActionsTest::searchesInAllSeries()
{
    choose("ct-abdomen");
    const QString last = identifiersOf("ct-abdomen").constLast(); // far below what has been read
    auto *search = m_page->findChild<SeriesView *>()->search();
    QTest::keyClicks(search, last.right(9));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, SeriesColumns::Identifier).data().toString(), last);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(table()->model()->rowCount(), 1204);
}

void DatasetActionsTest::copiesWhatIsTicked()
{
    choose("mr-liver");
    tickFirst(2);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), identifiersOf("mr-liver").mid(0, 2).join(QLatin1Char('\n')));
}

void DatasetActionsTest::choosesAColumnOfACsv()
{
    ImportDialog *dialog = m_page->openImport(false);
    auto *column = part<QComboBox>(dialog, "column");
    QVERIFY(!column->isVisible());
    dialog->readPasted(QStringLiteral("Study;Series\n1.2.10;1.3.1\n1.2.20;1.3.2\n1.2.20;1.3.3\n"));
    QTRY_VERIFY(column->isVisible());
    QCOMPARE(column->count(), 2);
    QVERIFY2(column->itemText(1).startsWith(QStringLiteral("Series")), qPrintable(column->itemText(1)));
    QCOMPARE(column->currentIndex(), 0);
    column->setFocus();
    QTest::keyClick(column, Qt::Key_Down);
    auto *import = part<QPushButton>(dialog, "import");
    QTRY_COMPARE(import->text(), QStringLiteral("Import 3"));
    QCOMPARE(column->currentIndex(), 1);
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_VERIFY(identifiersOf("ct-abdomen").contains(QStringLiteral("1.3.3")));
    QVERIFY(!identifiersOf("ct-abdomen").contains(QStringLiteral("1.2.10")));
}

void DatasetActionsTest::menuByKeyboard()
{
    choose("mr-liver");
    list()->setFocus();
    QContextMenuEvent event(
        QContextMenuEvent::Keyboard, QPoint(20, 20), list()->viewport()->mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(list()->viewport(), &event);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QStringList words;
    for (const QAction *action : QApplication::activePopupWidget()->actions())
        words.append(action->text());
    for (const char *word : {"Import…", "Rename…", "Merge…", "Delete…"})
        QVERIFY2(words.contains(QString::fromUtf8(word)), word);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
}

void DatasetActionsTest::drawsItself()
{
    choose("mr-liver");
    tickFirst(2);
    QTest::qWait(150);
    QVERIFY(drawPage(*m_page, *m_theme, QStringLiteral("datasets-ticked")));
    // The smallest window leaves this much beside the rail.
    QVERIFY2(m_page->minimumSizeHint().width() <= 966,
        qPrintable(QString::number(m_page->minimumSizeHint().width())));
    m_page->resize(966, 560);
    QTest::qWait(80);
    QVERIFY(drawPage(*m_page, *m_theme, QStringLiteral("datasets-narrow")));
    m_page->resize(1076, 744);
    MergeDialog *merge = openMerge();
    tick(merge, QStringLiteral("pydicom-sample"));
    QTest::qWait(150);
    QVERIFY(drawPage(*merge, *m_theme, QStringLiteral("datasets-merge")));
    merge->reject();
    QTest::mouseClick(part<QPushButton>(m_page.get(), "rename"), Qt::LeftButton);
    QTRY_VERIFY(openDialog<RenameDialog>());
    auto *rename = openDialog<RenameDialog>();
    part<QLineEdit>(rename, "name")->setText(QStringLiteral("ct-abdomen"));
    QTest::qWait(150);
    QVERIFY(drawPage(*rename, *m_theme, QStringLiteral("datasets-rename")));
    rename->reject();
    ImportDialog *import = m_page->openImport(false);
    import->readPasted(QStringLiteral("Study;Series\n1.2.10;1.3.1\n1.2.20;1.3.2\n1.2.20;1.3.3\n"));
    QTest::qWait(200);
    QVERIFY(drawPage(*import, *m_theme, QStringLiteral("datasets-import-columns")));
    import->reject();
}

QTEST_MAIN(DatasetActionsTest)
#include "dataset_actions_test.moc"
