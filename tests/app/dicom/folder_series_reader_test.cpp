// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/dicom/folder_series_reader.h"
#include "tests/support/dicom_files.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace desk;

namespace
{

/// What a reader told until now.
class Listener final : public QObject
{
public:
    explicit Listener(SeriesReader &reader)
    {
        connect(&reader, &SeriesReader::seriesRead, this, [this](const QVector<Series> &read) {
            for (const Series &one : read)
                series.insert(one.identifier, one);
        });
        connect(&reader, &SeriesReader::progressed, this, [this](int files, int total) {
            forwards = forwards && (total < 0 || lastTotal < 0 || files >= lastFiles);
            lastFiles = files;
            lastTotal = total;
            ++steps;
        });
        connect(&reader, &SeriesReader::finished, this, [this](const FolderReport &finished) {
            report = finished;
            ++ends;
        });
    }
    int images() const
    {
        int all = 0;
        for (const Series &one : series)
            all += one.images;
        return all;
    }

    QHash<QString, Series> series;
    FolderReport report;
    int lastFiles = 0;
    int lastTotal = -1;
    int steps = 0;
    int ends = 0;
    bool forwards = true;
};

DicomFile file(int series, int instance)
{
    DicomFile file;
    file.series = "1.2.3." + QByteArray::number(series);
    file.instance = file.series + '.' + QByteArray::number(instance);
    return file;
}

void writeText(const QString &path)
{
    QFile text(path);
    if (!text.open(QIODevice::WriteOnly) || text.write("notes") < 0)
        qFatal("cannot write");
}

QCoro::Task<> ask(SeriesReader *reader, QVector<Series> series,
    std::shared_ptr<std::optional<QHash<QString, SeriesPatient>>> answer)
{
    *answer = co_await reader->patients(series);
}

QCoro::Task<> draw(SeriesReader *reader, QString path, std::shared_ptr<std::optional<SeriesPicture>> answer)
{
    *answer = co_await reader->picture(path, 64);
}

} // namespace

/// Whole folders, as hospitals have them.
class FolderSeriesReaderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsSeriesAndSaysWhatItSkipped();
    void endsInLoopsOfLinks();
    void readsTenThousandFilesAndStopsHalfWay();
    void goesWhileItReads();
    void saysThatAFolderIsGone();
    void drawsAndNamesWhenAsked();
};

void FolderSeriesReaderTest::findsSeriesAndSaysWhatItSkipped()
{
    QTemporaryDir folder;
    const auto path = [&folder](const char *name) { return folder.filePath(QLatin1String(name)); };
    // Two series in one folder, one of them in two.
    QVERIFY(writeDicom(path("a/1.dcm"), file(1, 1)));
    QVERIFY(writeDicom(path("a/2.dcm"), file(1, 2)));
    QVERIFY(writeDicom(path("a/no-extension"), file(2, 1)));
    QVERIFY(writeDicom(path("b/.hidden"), file(1, 3)));
    QVERIFY(writeDicom(path("b/copy.dcm"), file(1, 1)));
    DicomFile bad = file(3, 1);
    bad.series = QByteArray();
    QVERIFY(writeDicom(path("b/no-series.dcm"), bad));
    writeText(path("b/notes.txt"));
    const QByteArray whole = dicomBytes(file(4, 1));
    QFile cut(path("b/cut.dcm"));
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(whole.left(whole.indexOf("Thorax")));
    cut.close();
    QVERIFY(QFile::link(path("gone"), path("b/broken-link")));
    // Opens, and refuses to be read.
    QVERIFY(QFile::link(QStringLiteral("/proc/self/mem"), path("b/refuses")));
    QCOMPARE(::mkfifo(QFile::encodeName(path("b/pipe")).constData(), 0600), 0);
    QVERIFY(QFile::link(path("a/2.dcm"), path("b/linked.dcm")));

    FolderSeriesReader reader(folder.path());
    Listener heard(reader);
    QTRY_COMPARE_WITH_TIMEOUT(heard.ends, 1, 30000);
    QVERIFY(!reader.isReading());
    QCOMPARE(heard.series.size(), 2);
    const Series first = heard.series.value(QStringLiteral("1.2.3.1"));
    QCOMPARE(first.images, 3);
    QCOMPARE(first.modality, QStringLiteral("CT"));
    QVERIFY(QFile::exists(first.file));
    QCOMPARE(heard.series.value(QStringLiteral("1.2.3.2")).images, 1);
    const FolderReport &report = heard.report;
    QVERIFY(!report.cancelled);
    QCOMPARE(report.files, 12);
    QCOMPARE(report.read, 4);
    const auto skipped = [&report](SkipReason reason) { return report.skipped.value(reason).count; };
    QCOMPARE(skipped(SkipReason::Duplicate), 2);
    QCOMPARE(skipped(SkipReason::NoSeries), 1);
    QCOMPARE(skipped(SkipReason::NotDicom), 1);
    QCOMPARE(skipped(SkipReason::Damaged), 1);
    QCOMPARE(skipped(SkipReason::Unreadable), 2);
    QCOMPARE(skipped(SkipReason::NotAFile), 1);
    QCOMPARE(report.skipped.value(SkipReason::NotDicom).examples, QStringList{QStringLiteral("b/notes.txt")});
    QCOMPARE(heard.lastTotal, 12);
}

void FolderSeriesReaderTest::endsInLoopsOfLinks()
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    const auto path = [&folder](const char *name) { return folder.filePath(QLatin1String(name)); };
    QVERIFY(writeDicom(path("a/b/1.dcm"), file(1, 1)));
    QVERIFY(writeDicom(elsewhere.filePath(QStringLiteral("2.dcm")), file(2, 1)));
    QVERIFY(QFile::link(folder.path(), path("a/b/up")));
    QVERIFY(QFile::link(path("a"), path("a/b/itself")));
    QVERIFY(QFile::link(path("x"), path("y")));
    QVERIFY(QFile::link(path("y"), path("x")));
    QVERIFY(QFile::link(elsewhere.path(), path("elsewhere")));
    QVERIFY(QFile::link(elsewhere.path(), path("elsewhere-again")));
    FolderSeriesReader reader(folder.path());
    Listener heard(reader);
    QTRY_COMPARE_WITH_TIMEOUT(heard.ends, 1, 30000);
    QCOMPARE(heard.series.size(), 2);
    QCOMPARE(heard.images(), 2);
    QCOMPARE(heard.report.read, 2);
    QCOMPARE(heard.report.skipped.value(SkipReason::Unreadable).count, 2); // x and y, which lead nowhere
}

void FolderSeriesReaderTest::readsTenThousandFilesAndStopsHalfWay()
{
    constexpr int seriesCount = 100;
    constexpr int each = 100;
    QTemporaryDir folder;
    for (int series = 0; series < seriesCount; ++series) {
        const QString place = folder.filePath(QString::number(series));
        QVERIFY(QDir().mkpath(place));
        QByteArray bytes = dicomBytes(file(series + 1000, 100'000));
        const QByteArray before = ".100000";
        for (int instance = 0; instance < each; ++instance) {
            QByteArray one = bytes;
            one.replace(before, '.' + QByteArray::number(100'000 + instance));
            QFile written(place + QLatin1Char('/') + QString::number(instance));
            QVERIFY(written.open(QIODevice::WriteOnly) && written.write(one) == one.size());
        }
    }
    FolderSeriesReader stopped(folder.path());
    Listener half(stopped);
    QTRY_VERIFY_WITH_TIMEOUT(half.lastTotal > 0 && half.lastFiles > 0, 60000);
    QVERIFY(half.lastFiles < seriesCount * each);
    stopped.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(half.ends, 1, 10000);
    QVERIFY(half.report.cancelled);
    QVERIFY(!stopped.isReading());
    QCOMPARE(half.report.read, half.images()); // what was found stays true
    QVERIFY(half.report.files < seriesCount * each);

    FolderSeriesReader whole(folder.path());
    Listener all(whole);
    QTRY_COMPARE_WITH_TIMEOUT(all.ends, 1, 90000);
    QCOMPARE(all.report.files, seriesCount * each);
    QCOMPARE(all.report.read, seriesCount * each);
    QCOMPARE(all.series.size(), seriesCount);
    QCOMPARE(all.images(), seriesCount * each);
    QVERIFY(all.forwards);
    QVERIFY(all.steps > 2);
    QVERIFY(!all.report.cancelled);
    QVERIFY(all.report.skipped.isEmpty());
}

void FolderSeriesReaderTest::goesWhileItReads()
{
    QTemporaryDir folder;
    for (int i = 0; i < 300; ++i)
        QVERIFY(writeDicom(folder.filePath(QString::number(i)), file(1, i + 1)));
    auto reader = std::make_unique<FolderSeriesReader>(folder.path());
    Listener heard(*reader);
    QTRY_VERIFY(heard.steps > 0);
    reader.reset();
    QTest::qWait(50);
    QCOMPARE(heard.ends <= 1, true);
    // Before it began.
    FolderSeriesReader(folder.path()).cancel();
}

void FolderSeriesReaderTest::saysThatAFolderIsGone()
{
    FolderSeriesReader reader(QStringLiteral("/nowhere/at/all"));
    Listener heard(reader);
    QTRY_COMPARE(heard.ends, 1);
    QCOMPARE(heard.report.closedFolderCount, 1);
    QCOMPARE(heard.report.files, 0);
}

void FolderSeriesReaderTest::drawsAndNamesWhenAsked()
{
    QTemporaryDir folder;
    DicomFile image = file(1, 1);
    image.pixels = DicomFile::Pixels::Grey;
    QVERIFY(writeDicom(folder.filePath(QStringLiteral("1")), image));
    DicomFile nameless = file(2, 1);
    nameless.patient = QByteArray();
    nameless.patientNumber = QByteArray();
    QVERIFY(writeDicom(folder.filePath(QStringLiteral("2")), nameless));
    FolderSeriesReader reader(folder.path());
    Listener heard(reader);
    QTRY_COMPARE(heard.ends, 1);
    const auto names = std::make_shared<std::optional<QHash<QString, SeriesPatient>>>();
    ask(&reader, QVector<Series>(heard.series.cbegin(), heard.series.cend()), names);
    QTRY_VERIFY(names->has_value());
    QCOMPARE((*names)->size(), 1);
    QCOMPARE((*names)->value(QStringLiteral("1.2.3.1")).name, QStringLiteral("Test Patient"));
    const auto picture = std::make_shared<std::optional<SeriesPicture>>();
    draw(&reader, heard.series.value(QStringLiteral("1.2.3.1")).file, picture);
    QTRY_VERIFY(picture->has_value());
    QCOMPARE((*picture)->width, 64);
}

QTEST_GUILESS_MAIN(FolderSeriesReaderTest)
#include "folder_series_reader_test.moc"
