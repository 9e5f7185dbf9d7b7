// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sample_data.h"
#include "tests/support/windows/open_dialog.h"
#include "tests/support/windows/page_picture.h"
#include "ui/components/banner.h"
#include "ui/components/confirm_dialog.h"
#include "ui/components/page_states.h"
#include "ui/components/search_field.h"
#include "ui/datasets/datasets_page.h"
#include "ui/datasets/import_dialog.h"
#include "ui/datasets/import_report.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace desk;

namespace
{

QString uid(int number)
{
    return QStringLiteral("1.2.826.0.1.3680043.8.498.%1").arg(number);
}

QString numberedLines(int count, const QVector<int> &bad)
{
    QStringList lines;
    for (int line = 1; line <= count; ++line)
        lines.append(bad.contains(line) ? QStringLiteral("not an identifier") : uid(1000 + line));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// Datasets as people keep them: find, read, create, import with a report, delete, start a workflow.
class DatasetsPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsDatasetsAndShowsTheFirst();
    void searchKeepsTheWayBack();
    void readsIdentifiersAsTheViewScrolls();
    void startsAWorkflow();
    void reportsBadLinesBeforeAnythingIsStored();
    void reportsByLine_data();
    void reportsByLine();
    void createsADataset();
    void refusesANameThatIsTaken();
    void importsADroppedFile();
    void aFileThatCannotBeReadIsSaid();
    void pasteOpensTheImport();
    void aFailedImportStaysOpen();
    void deleteAsksAndSaysThatImagesStay();
    void emptyAndErrorSayTheNextStep();
    void drawsItself();

private:
    QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QLatin1String(name));
    }
    QListView *list() const { return m_page->findChild<QListView *>(); }
    void open();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedBackend> m_backend;
    std::unique_ptr<DatasetsPage> m_page;
};

void DatasetsPageTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
}

void DatasetsPageTest::init()
{
    m_backend = std::make_unique<ScriptedBackend>();
    fillSample(*m_backend);
    m_page = std::make_unique<DatasetsPage>(*m_backend, *m_theme);
    m_page->resize(1076, 744);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void DatasetsPageTest::cleanup()
{
    m_page.reset();
    m_backend.reset();
}

void DatasetsPageTest::open()
{
    m_page->activated();
    QTRY_VERIFY(!m_page->chosen().isEmpty());
    QTRY_VERIFY(m_page->findChild<QTableView *>()->model()->rowCount() > 0);
}

void DatasetsPageTest::listsDatasetsAndShowsTheFirst()
{
    open();
    QCOMPARE(list()->model()->rowCount(), 4);
    QCOMPARE(m_page->chosen(), QStringLiteral("ct-abdomen"));
    // By keyboard to the next.
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(m_page->chosen(), QStringLiteral("ct-thorax-2026"));
    QTRY_COMPARE(m_page->findChild<QTableView *>()->model()->rowCount(), 118);
}

void DatasetsPageTest::searchKeepsTheWayBack()
{
    open();
    auto *search = qobject_cast<SearchField *>(m_page->searchField());
    QTest::keyClicks(search, QStringLiteral("liver"));
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QTest::keyClicks(search, QStringLiteral(" xy"));
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    QPushButton *clear = nullptr;
    for (auto *one : m_page->findChildren<QPushButton *>()) {
        if (one->text() == QStringLiteral("Clear search"))
            clear = one;
    }
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_COMPARE(list()->model()->rowCount(), 4);
}

void DatasetsPageTest::readsIdentifiersAsTheViewScrolls()
{
    open();
    auto *table = m_page->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), IdentifierModel::window);
    table->scrollToBottom();
    QTRY_COMPARE(table->model()->rowCount(), 2 * IdentifierModel::window);
    table->scrollToBottom();
    QTRY_COMPARE(table->model()->rowCount(), 1204);
}

void DatasetsPageTest::startsAWorkflow()
{
    open();
    QSignalSpy asked(m_page.get(), &DatasetsPage::startWorkflowAsked);
    QTest::mouseClick(button("start"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("ct-abdomen"));
}

void DatasetsPageTest::reportsBadLinesBeforeAnythingIsStored()
{
    open();
    QTest::mouseClick(button("import"), Qt::LeftButton);
    auto *dialog = openDialog<ImportDialog>();
    QVERIFY(dialog);
    dialog->readPasted(numberedLines(120, {14, 80, 81}));
    auto *report = dialog->findChild<Banner *>();
    QTRY_VERIFY2(
        report->headline().endsWith(QStringLiteral(": 14, 80, 81.")), qPrintable(report->headline()));
    QVERIFY(report->headline().contains(QStringLiteral("3 line")));
    auto *import = dialog->findChild<QPushButton *>(QStringLiteral("import"));
    QTRY_COMPARE(import->text(), QStringLiteral("Import 117"));
    QCOMPARE(m_backend->callCount(QStringLiteral("addIdentifiers")), 0);
    // Show lines lists each.
    auto *lines = dialog->findChild<QPlainTextEdit *>(QStringLiteral("lines"));
    QVERIFY(!lines->isVisible());
    QTest::mouseClick(report->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(lines->isVisible());
    QVERIFY(lines->toPlainText().contains(QStringLiteral("Line 80")));
    const int before = int(m_backend->identifierLists.value(QStringLiteral("ct-abdomen")).size());
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_COMPARE(m_backend->identifierLists.value(QStringLiteral("ct-abdomen")).size(), before + 117);
    QTRY_VERIFY(!openDialog<ImportDialog>());
}

void DatasetsPageTest::reportsByLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("detail");
    QTest::newRow("all good") << uid(1) + QLatin1Char('\n') + uid(2) << QStringLiteral("2 series")
                              << QString();
    QTest::newRow("double") << uid(1) + QLatin1Char('\n') + uid(1) << QStringLiteral("line 2")
                            << QStringLiteral("1 in all");
    QTest::newRow("both") << uid(1) + QStringLiteral("\nbad\n") + uid(1)
                          << QStringLiteral("series identifiers: 2.")
                          << QStringLiteral("The other 1 can be imported.");
    QTest::newRow("nothing good") << QStringLiteral("bad") << QStringLiteral(": 1.")
                                  << QStringLiteral("There is nothing to import.");
}

void DatasetsPageTest::reportsByLine()
{
    QFETCH(QString, text);
    QFETCH(QString, headline);
    QFETCH(QString, detail);
    const ImportReport report = reportOf(readIdentifiers(text), QStringLiteral("This text"));
    QVERIFY2(report.headline.contains(headline), qPrintable(report.headline));
    QVERIFY2(report.detail.contains(detail), qPrintable(report.detail));
}

void DatasetsPageTest::createsADataset()
{
    open();
    QTest::mouseClick(m_page->findChild<QAbstractButton *>(QStringLiteral("add")), Qt::LeftButton);
    auto *dialog = openDialog<ImportDialog>();
    QVERIFY(dialog);
    auto *create = dialog->findChild<QPushButton *>(QStringLiteral("import"));
    QVERIFY(!create->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("name")), QStringLiteral("knee"));
    dialog->readPasted(uid(1));
    QTRY_VERIFY(create->isEnabled());
    QTest::mouseClick(create, Qt::LeftButton);
    QTRY_COMPARE(m_page->chosen(), QStringLiteral("knee"));
    QCOMPARE(m_backend->identifierLists.value(QStringLiteral("knee")), QStringList{uid(1)});
}

void DatasetsPageTest::refusesANameThatIsTaken()
{
    open();
    ImportDialog *dialog = m_page->openImport(true);
    dialog->readPasted(uid(1));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
    QTest::keyClicks(name, QStringLiteral("mr-liver"));
    auto *create = dialog->findChild<QPushButton *>(QStringLiteral("import"));
    QTest::qWait(80);
    QVERIFY(!create->isEnabled());
    QCOMPARE(name->property("invalid").toBool(), true);
    QTest::keyClicks(name, QStringLiteral("-2"));
    QTRY_VERIFY(create->isEnabled());
    QCOMPARE(name->property("invalid").toBool(), false);
    dialog->reject();
}

void DatasetsPageTest::importsADroppedFile()
{
    open();
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("series.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PatientAge,SeriesInstanceUID\n40," + uid(7).toUtf8() + "\n41," + uid(8).toUtf8() + "\n");
    file.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_page.get(), &drop);
    auto *dialog = openDialog<ImportDialog>();
    QVERIFY(dialog);
    auto *import = dialog->findChild<QPushButton *>(QStringLiteral("import"));
    QTRY_COMPARE(import->text(), QStringLiteral("Import 2"));
    QVERIFY(dialog->findChild<Banner *>()->headline().startsWith(QStringLiteral("This file")));
    dialog->reject();
}

void DatasetsPageTest::aFileThatCannotBeReadIsSaid()
{
    open();
    ImportDialog *dialog = m_page->openImport(false);
    dialog->readFile(QStringLiteral("/nowhere/series.csv"));
    const auto banners = [dialog] {
        for (const auto *banner : dialog->findChildren<Banner *>()) {
            if (banner->isVisible() && banner->headline().contains(QStringLiteral("series.csv")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(banners());
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("import"))->isEnabled());
    dialog->reject();
}

void DatasetsPageTest::pasteOpensTheImport()
{
    open();
    QApplication::clipboard()->setText(uid(1) + QLatin1Char('\n') + uid(2));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(openDialog<ImportDialog>());
    auto *dialog = openDialog<ImportDialog>();
    QTRY_COMPARE(
        dialog->findChild<QPushButton *>(QStringLiteral("import"))->text(), QStringLiteral("Import 2"));
    dialog->reject();
}

void DatasetsPageTest::aFailedImportStaysOpen()
{
    open();
    m_backend->fail(
        QStringLiteral("addIdentifiers"), {ApiError::Kind::Store, Operation::EditDataset, {}, 0, {}, {}});
    ImportDialog *dialog = m_page->openImport(false);
    dialog->readPasted(uid(1));
    auto *import = dialog->findChild<QPushButton *>(QStringLiteral("import"));
    QTRY_VERIFY(import->isEnabled());
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_COMPARE(m_backend->callCount(QStringLiteral("addIdentifiers")), 1);
    QTRY_VERIFY(import->isEnabled());
    QVERIFY(dialog->isVisible());
    m_backend->allow(QStringLiteral("addIdentifiers"));
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_VERIFY(!openDialog<ImportDialog>());
}

void DatasetsPageTest::deleteAsksAndSaysThatImagesStay()
{
    open();
    QTest::mouseClick(button("delete"), Qt::LeftButton);
    auto *question = openDialog<ConfirmDialog>();
    QVERIFY(question);
    QString words;
    for (const auto *label : question->findChildren<QLabel *>())
        words += label->text();
    QVERIFY2(words.contains(QStringLiteral("The images stay in the archive.")), qPrintable(words));
    QCOMPARE(m_backend->callCount(QStringLiteral("deleteDataset")), 0);
    QTest::mouseClick(question->findChild<QPushButton *>(QStringLiteral("agree")), Qt::LeftButton);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QTRY_COMPARE(m_page->chosen(), QStringLiteral("ct-thorax-2026"));
}

void DatasetsPageTest::emptyAndErrorSayTheNextStep()
{
    auto *states = m_page->findChild<PageStates *>(QString(), Qt::FindDirectChildrenOnly);
    m_backend->fail(QStringLiteral("datasets"), {ApiError::Kind::Store, Operation::ReadStore, {}, 0, {}, {}});
    m_page->activated();
    QTRY_VERIFY(!states->stateTitle().isEmpty());
    m_backend->allow(QStringLiteral("datasets"));
    m_backend->datasetList.clear();
    m_page->refresh();
    QTRY_COMPARE(states->stateTitle(), QStringLiteral("No datasets yet"));
    m_backend->datasetList = {{QStringLiteral("one"), 0, {}, {}}};
    Q_EMIT m_backend->datasetsChanged();
    QTRY_VERIFY(states->isShowingContent());
    QTRY_COMPARE(m_page->chosen(), QStringLiteral("one"));
    QVERIFY(!button("start")->isEnabled());
}

void DatasetsPageTest::drawsItself()
{
    open();
    m_page->choose(QStringLiteral("ct-thorax-2026"));
    QTest::qWait(200);
    QVERIFY(drawPage(*m_page, *m_theme, QStringLiteral("datasets")));
    ImportDialog *dialog = m_page->openImport(true);
    dialog->readPasted(numberedLines(120, {14, 80, 81}));
    QTest::qWait(200);
    QVERIFY(drawPage(*dialog, *m_theme, QStringLiteral("datasets-import")));
    dialog->reject();
}

QTEST_MAIN(DatasetsPageTest)
#include "datasets_page_test.moc"
