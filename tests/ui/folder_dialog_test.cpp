// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/series_columns.h"
#include "tests/support/dicom_files.h"
#include "tests/support/sample_data.h"
#include "tests/support/windows/open_dialog.h"
#include "tests/support/windows/page_picture.h"
#include "ui/components/banner.h"
#include "ui/components/search_field.h"
#include "ui/datasets/datasets_page.h"
#include "ui/datasets/folder_dialog.h"
#include "ui/datasets/import_dialog.h"
#include "ui/datasets/series_delegate.h"
#include "ui/datasets/series_pane.h"
#include "ui/datasets/series_view.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace desk;

namespace
{

DicomFile file(int series, int instance, const char *modality, const char *description)
{
    DicomFile file;
    file.series = "1.2.826.0.1.3680043.8.498.1002." + QByteArray::number(4000 + series);
    file.instance = file.series + '.' + QByteArray::number(instance);
    file.modality = modality;
    file.description = description;
    file.seriesDate = "202609" + QByteArray::number(10 + series);
    file.pixels = DicomFile::Pixels::Grey;
    file.edge = 128;
    return file;
}

} // namespace

/// A folder of DICOM files, from choosing it to a dataset or a workflow; the files are real, and read as
/// ever.
class FolderDialogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsSeriesAndWhatWasSkipped();
    void ticksByMouseAndKeyboard();
    void searchKeepsTicks();
    void showsPatientsOnlyWhenAsked();
    void drawsPicturesOnlyWhenAsked();
    void addsToADataset();
    void makesADataset();
    void saysWhatWentWrong();
    void startsAWorkflow();
    void stops();
    void aDroppedFolderIsRead();
    void emptyFolderSaysSo();
    void datasetShowsWhatIsKnown();
    void drawsItself();

private:
    FolderDialog *open();
    template <typename Widget>
    static Widget *part(QWidget *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QLatin1String(name));
    }
    static QTableView *table(QWidget *dialog) { return dialog->findChild<SeriesView *>()->table(); }
    static QStringList column(QWidget *dialog, int column)
    {
        QStringList texts;
        for (int row = 0; row < table(dialog)->model()->rowCount(); ++row)
            texts.append(table(dialog)->model()->index(row, column).data().toString());
        texts.sort();
        return texts;
    }
    static void clickTick(QWidget *dialog, int row)
    {
        const QRect cell = table(dialog)->visualRect(table(dialog)->model()->index(row, 0));
        QTest::mouseClick(
            table(dialog)->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 18, cell.center().y()));
    }

    static void clickBox(QCheckBox *box)
    {
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedBackend> m_backend;
    std::unique_ptr<DatasetsPage> m_page;
};

void FolderDialogTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    const auto write = [this](const char *name, const DicomFile &file) {
        if (!writeDicom(m_folder.filePath(QLatin1String(name)), file))
            qFatal("cannot write %s", name);
    };
    for (int i = 1; i <= 12; ++i)
        write(qPrintable(QStringLiteral("ct/%1.dcm").arg(i)), file(1, i, "CT", "Thorax 1.0 B70f"));
    write("ct/topogram", file(2, 1, "CT", "Topogram"));
    write("mr/1.dcm", file(3, 1, "MR", "Liver T2 & more"));
    DicomFile compressed = file(4, 1, "MR", "Liver DWI");
    compressed.coding = DicomFile::Coding::Jpeg2000Name;
    write("mr/2.dcm", compressed);
    DicomFile report = file(5, 1, "SR", "Findings");
    report.pixels = DicomFile::Pixels::None;
    report.patient = "Other^Patient";
    write("sr/1.dcm", report);
    QFile notes(m_folder.filePath(QStringLiteral("notes.txt")));
    QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("notes") > 0);
    QVERIFY(QFile::link(
        m_folder.filePath(QStringLiteral("gone")), m_folder.filePath(QStringLiteral("mr/broken.dcm"))));
}

void FolderDialogTest::init()
{
    m_backend = std::make_unique<ScriptedBackend>();
    fillSample(*m_backend);
    m_page = std::make_unique<DatasetsPage>(*m_backend, *m_theme);
    m_page->resize(1076, 744);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activated();
    QTRY_VERIFY(!m_page->chosen().isEmpty());
}

void FolderDialogTest::cleanup()
{
    m_page.reset();
    m_backend.reset();
}

FolderDialog *FolderDialogTest::open()
{
    FolderDialog *dialog = m_page->openFolder(m_folder.path());
    auto *report = part<Banner>(dialog, "report");
    if (!QTest::qWaitFor([report] { return report->isVisible(); }, 20000))
        qFatal("the folder is not read");
    return dialog;
}

void FolderDialogTest::showsSeriesAndWhatWasSkipped()
{
    FolderDialog *dialog = open();
    QCOMPARE(column(dialog, SeriesColumns::Modality),
        (QStringList{QStringLiteral("CT"), QStringLiteral("CT"), QStringLiteral("MR"), QStringLiteral("MR"),
            QStringLiteral("SR")}));
    QVERIFY(column(dialog, SeriesColumns::Description).contains(QStringLiteral("Thorax 1.0 B70f")));
    QVERIFY(column(dialog, SeriesColumns::Images).contains(QStringLiteral("12")));
    QVERIFY(column(dialog, SeriesColumns::Date)
                .contains(QLocale().toString(QDate(2026, 9, 11), QLocale::ShortFormat)));
    auto *report = part<Banner>(dialog, "report");
    QVERIFY2(report->headline().contains(QStringLiteral("18")), qPrintable(report->headline()));
    QVERIFY(!part<QPushButton>(dialog, "stop")->isVisible());
    auto *files = part<QPlainTextEdit>(dialog, "skippedFiles");
    QVERIFY(!files->isVisible());
    QTest::mouseClick(report->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(files->isVisible());
    QVERIFY(files->toPlainText().contains(QStringLiteral("notes.txt")));
    QVERIFY(files->toPlainText().contains(QStringLiteral("mr/broken.dcm")));
    dialog->reject();
}

void FolderDialogTest::ticksByMouseAndKeyboard()
{
    FolderDialog *dialog = open();
    auto *start = part<QPushButton>(dialog, "startOnSeries");
    auto *count = part<QLabel>(dialog, "tickCount");
    QVERIFY(!start->isEnabled());
    QVERIFY(!start->toolTip().isEmpty());
    clickTick(dialog, 0);
    QVERIFY(start->isEnabled());
    QCOMPARE(start->text(), QStringLiteral("Start workflow on 1 series"));
    QVERIFY2(count->text().startsWith(QStringLiteral("1 of 5")), qPrintable(count->text()));
    clickTick(dialog, 0);
    QVERIFY(!start->isEnabled());
    // A click beside the tick selects and ticks nothing.
    const QRect cell =
        table(dialog)->visualRect(table(dialog)->model()->index(1, SeriesColumns::Description));
    QTest::mouseClick(table(dialog)->viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(!start->isEnabled());
    table(dialog)->setFocus();
    QTest::keyClick(table(dialog), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(dialog), Qt::Key_Space);
    QCOMPARE(start->text(), QStringLiteral("Start workflow on 2 series"));
    QTest::keyClick(table(dialog), Qt::Key_Space);
    QVERIFY(!start->isEnabled());
    QTest::mouseClick(part<QPushButton>(dialog, "tickAll"), Qt::LeftButton);
    QCOMPARE(start->text(), QStringLiteral("Start workflow on 5 series"));
    QTest::mouseClick(part<QPushButton>(dialog, "tickNone"), Qt::LeftButton);
    QVERIFY(!start->isEnabled());
    dialog->reject();
}

void FolderDialogTest::searchKeepsTicks()
{
    FolderDialog *dialog = open();
    auto *search = dialog->findChild<SearchField *>();
    QTest::keyClicks(search, QStringLiteral("liver mr"));
    QTRY_COMPARE(table(dialog)->model()->rowCount(), 2);
    QTest::mouseClick(part<QPushButton>(dialog, "tickAll"), Qt::LeftButton);
    auto *start = part<QPushButton>(dialog, "startOnSeries");
    QCOMPARE(start->text(), QStringLiteral("Start workflow on 2 series"));
    search->reset();
    QTRY_COMPARE(table(dialog)->model()->rowCount(), 5);
    QCOMPARE(start->text(), QStringLiteral("Start workflow on 2 series"));
    QTest::keyClicks(search, QStringLiteral("4001")); // in an identifier
    QTRY_COMPARE(table(dialog)->model()->rowCount(), 1);
    QTest::keyClicks(search, QStringLiteral("xyz"));
    QTRY_COMPARE(table(dialog)->model()->rowCount(), 0);
    search->reset();
    // Sorted by the heading, by number and not by text.
    auto *header = table(dialog)->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(SeriesColumns::Images) + 20, header->height() / 2);
    QTRY_COMPARE(table(dialog)->model()->rowCount(), 5);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(table(dialog)->model()->index(0, SeriesColumns::Images).data().toString(), QStringLiteral("12"));
    dialog->reject();
}

void FolderDialogTest::showsPatientsOnlyWhenAsked()
{
    FolderDialog *dialog = open();
    QVERIFY(table(dialog)->isColumnHidden(SeriesColumns::Patient));
    QCOMPARE(column(dialog, SeriesColumns::Patient), QStringList(5, QString()));
    auto *patients = part<QCheckBox>(dialog, "patients");
    patients->setFocus();
    QTest::keyClick(patients, Qt::Key_Space);
    QVERIFY(!table(dialog)->isColumnHidden(SeriesColumns::Patient));
    QTRY_VERIFY(column(dialog, SeriesColumns::Patient).contains(QStringLiteral("Other Patient (4711)")));
    QTest::keyClick(patients, Qt::Key_Space);
    QVERIFY(table(dialog)->isColumnHidden(SeriesColumns::Patient));
    QCOMPARE(column(dialog, SeriesColumns::Patient), QStringList(5, QString()));
    dialog->reject();
}

void FolderDialogTest::drawsPicturesOnlyWhenAsked()
{
    FolderDialog *dialog = open();
    auto *pane = dialog->findChild<SeriesPane *>();
    QVERIFY(!pane->isVisible());
    const auto select = [dialog](const char *description) {
        const auto *model = table(dialog)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, SeriesColumns::Description).data().toString() == QLatin1String(description))
                table(dialog)->setCurrentIndex(model->index(row, 0));
        }
    };
    select("Thorax 1.0 B70f");
    clickBox(part<QCheckBox>(dialog, "pictures"));
    QVERIFY(pane->isVisible());
    QTRY_VERIFY(!pane->image().isNull());
    // Dark at the left, bright at the right, as the file was written.
    const QImage image = pane->image();
    QVERIFY(qGray(image.pixel(2, image.height() / 2)) < 60);
    QVERIFY(qGray(image.pixel(image.width() - 3, image.height() / 2)) > 200);
    select("Liver DWI");
    QTRY_VERIFY2(pane->message().contains(QStringLiteral("JPEG 2000")), qPrintable(pane->message()));
    QVERIFY(pane->image().isNull());
    select("Findings");
    QTRY_VERIFY(pane->message().contains(QStringLiteral("no image")));
    select("Topogram");
    QTRY_VERIFY(!pane->image().isNull());
    clickBox(part<QCheckBox>(dialog, "pictures"));
    QVERIFY(!pane->isVisible());
    QVERIFY(pane->image().isNull());
    dialog->reject();
}

void FolderDialogTest::addsToADataset()
{
    FolderDialog *dialog = open();
    QTest::mouseClick(part<QPushButton>(dialog, "tickAll"), Qt::LeftButton);
    QMenu *menu = part<QPushButton>(dialog, "addToDataset")->menu();
    QAction *liver = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text() == QStringLiteral("mr-liver"))
            liver = action;
    }
    QVERIFY(liver);
    const auto before = m_backend->identifierLists.value(QStringLiteral("mr-liver")).size();
    liver->trigger();
    QTRY_COMPARE(m_backend->identifierLists.value(QStringLiteral("mr-liver")).size(), before + 5);
    QTRY_COMPARE(m_page->chosen(), QStringLiteral("mr-liver"));
    QVERIFY(dialog->isVisible());
    dialog->reject();
}

void FolderDialogTest::makesADataset()
{
    FolderDialog *dialog = open();
    clickTick(dialog, 0);
    clickTick(dialog, 1);
    part<QPushButton>(dialog, "addToDataset")->menu()->actions().constFirst()->trigger();
    QTRY_VERIFY(openDialog<ImportDialog>());
    auto *import = openDialog<ImportDialog>();
    QTest::keyClicks(part<QLineEdit>(import, "name"), QStringLiteral("from-folder"));
    auto *create = part<QPushButton>(import, "import");
    QTRY_VERIFY(create->isEnabled());
    QTest::mouseClick(create, Qt::LeftButton);
    QTRY_COMPARE(m_backend->identifierLists.value(QStringLiteral("from-folder")).size(), 2);
    dialog->reject();
}

void FolderDialogTest::saysWhatWentWrong()
{
    m_backend->fail(
        QStringLiteral("addIdentifiers"), {ApiError::Kind::Store, Operation::EditDataset, {}, 0, {}, {}});
    FolderDialog *dialog = open();
    clickTick(dialog, 0);
    part<QPushButton>(dialog, "addToDataset")->menu()->actions().constLast()->trigger();
    auto *failure = part<Banner>(dialog, "failure");
    QTRY_VERIFY(failure->isVisible());
    QVERIFY(!failure->headline().isEmpty());
    dialog->reject();
}

void FolderDialogTest::startsAWorkflow()
{
    FolderDialog *dialog = open();
    QSignalSpy asked(m_page.get(), &DatasetsPage::startOnSeriesAsked);
    clickTick(dialog, 1);
    const QString wanted = table(dialog)->model()->index(1, SeriesColumns::Identifier).data().toString();
    QTest::mouseClick(part<QPushButton>(dialog, "startOnSeries"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toStringList(), QStringList{wanted});
    QTRY_VERIFY(!openDialog<FolderDialog>());
}

void FolderDialogTest::stops()
{
    QTemporaryDir many;
    const QByteArray bytes = dicomBytes(file(9, 1, "CT", "Many"));
    for (int i = 0; i < 4000; ++i) {
        QFile one(many.filePath(QString::number(i)));
        QVERIFY(one.open(QIODevice::WriteOnly) && one.write(bytes) == bytes.size());
    }
    FolderDialog *dialog = m_page->openFolder(many.path());
    auto *stop = part<QPushButton>(dialog, "stop");
    auto *progress = dialog->findChild<QProgressBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(progress->maximum() == 4000 && progress->value() > 0, 20000);
    QVERIFY(part<QLabel>(dialog, "progressText")->text().contains(QLocale().toString(4000)));
    QTest::mouseClick(stop, Qt::LeftButton);
    auto *report = part<Banner>(dialog, "report");
    QTRY_VERIFY(report->isVisible());
    QVERIFY2(report->headline().startsWith(QStringLiteral("Stopped")), qPrintable(report->headline()));
    QCOMPARE(table(dialog)->model()->rowCount(), 1);
    dialog->reject();
    // Closing while it reads ends it, too.
    FolderDialog *again = m_page->openFolder(many.path());
    QTest::keyClick(again, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<FolderDialog>());
}

void FolderDialogTest::aDroppedFolderIsRead()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(m_folder.path())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_page.get(), &enter);
    QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_page.get(), &drop);
    QTRY_VERIFY(openDialog<FolderDialog>());
    QTRY_COMPARE(table(openDialog<FolderDialog>())->model()->rowCount(), 5);
    openDialog<FolderDialog>()->reject();
}

void FolderDialogTest::emptyFolderSaysSo()
{
    QTemporaryDir empty;
    FolderDialog *dialog = m_page->openFolder(empty.path());
    auto *report = part<Banner>(dialog, "report");
    QTRY_VERIFY(report->isVisible());
    QCOMPARE(report->headline(), QStringLiteral("The folder holds no files."));
    dialog->reject();
    dialog = m_page->openFolder(QStringLiteral("/nowhere/at/all"));
    report = part<Banner>(dialog, "report");
    QTRY_VERIFY(report->isVisible());
    QCOMPARE(report->headline(), QStringLiteral("The folder could not be opened."));
    dialog->reject();
}

void FolderDialogTest::datasetShowsWhatIsKnown()
{
    open()->reject();
    m_backend->datasetList.append({QStringLiteral("known"), 0, {}, {}});
    m_backend->identifierLists.insert(QStringLiteral("known"),
        {QStringLiteral("1.2.826.0.1.3680043.8.498.1002.4001"), QStringLiteral("1.2.3")});
    m_backend->datasetList.last().identifierCount = 2;
    Q_EMIT m_backend->datasetsChanged();
    m_page->choose(QStringLiteral("known"));
    QTRY_COMPARE(m_page->chosen(), QStringLiteral("known"));
    QTRY_COMPARE(table(m_page.get())->model()->rowCount(), 2);
    const auto text = [this](int row, int column) {
        return table(m_page.get())->model()->index(row, column).data().toString();
    };
    QCOMPARE(text(0, SeriesColumns::Description), QStringLiteral("Thorax 1.0 B70f"));
    QCOMPARE(text(0, SeriesColumns::Images), QStringLiteral("12"));
    QCOMPARE(text(1, SeriesColumns::Description), QString());
    QCOMPARE(text(1, SeriesColumns::Identifier), QStringLiteral("1.2.3"));
}

void FolderDialogTest::drawsItself()
{
    FolderDialog *dialog = open();
    clickTick(dialog, 0);
    clickTick(dialog, 2);
    table(dialog)->selectRow(0);
    QTest::qWait(200);
    QVERIFY(drawPage(*dialog, *m_theme, QStringLiteral("datasets-folder")));
    part<QCheckBox>(dialog, "pictures")->setChecked(true);
    part<QCheckBox>(dialog, "patients")->setChecked(true);
    QTest::mouseClick(part<Banner>(dialog, "report")->findChild<QPushButton *>(), Qt::LeftButton);
    QTest::qWait(300);
    QVERIFY(drawPage(*dialog, *m_theme, QStringLiteral("datasets-folder-all")));
    dialog->reject();
}

QTEST_MAIN(FolderDialogTest)
#include "folder_dialog_test.moc"
