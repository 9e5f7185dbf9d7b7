// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/dicom/series_header.h"
#include "app/dicom/series_picture.h"
#include "tests/support/dicom_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

Q_DECLARE_METATYPE(desk::DicomFile)
Q_DECLARE_METATYPE(desk::SeriesPicture::Fault)
Q_DECLARE_METATYPE(desk::SkipReason)

namespace
{

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

// Sequences in each other, each begun and never closed: what makes a parser that recurses run out of stack.
QByteArray nested(int depth)
{
    QByteArray bytes(128, '\0');
    bytes += "DICM";
    bytes += QByteArray::fromHex("02001000554914"
                                 "00") +
             QByteArray("1.2.840.10008.1.2.1\0", 20);
    const QByteArray level = QByteArray::fromHex("0800401153510000ffffffff") + // sequence of unknown length
                             QByteArray::fromHex("feff00e0ffffffff");          // item of unknown length
    return bytes + level.repeated(depth);
}

} // namespace

/// Headers and pictures of single files, good and bad.
class SeriesHeaderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void datesAndWords();
    void skips_data();
    void skips();
    void survivesDeepNesting();
    void survivesEveryCut();
    void readsPatientsOnlyWhenAsked();
    void draws_data();
    void draws();
    void saysWhyItCannotDraw_data();
    void saysWhyItCannotDraw();

private:
    QTemporaryDir m_folder;
};

void SeriesHeaderTest::reads_data()
{
    QTest::addColumn<DicomFile>("file");
    const auto add = [](const char *name, DicomFile::Coding coding, bool preamble) {
        DicomFile file;
        file.coding = coding;
        file.preamble = preamble;
        file.pixels = DicomFile::Pixels::Grey;
        QTest::newRow(name) << file;
    };
    using Coding = DicomFile::Coding;
    add("explicit", Coding::Explicit, true);
    add("implicit", Coding::Implicit, true);
    add("big endian", Coding::BigEndian, true);
    add("deflated", Coding::Deflated, true);
    add("run length", Coding::Rle, true);
    add("JPEG", Coding::Jpeg, true);
    add("explicit, no preamble", Coding::Explicit, false);
    add("implicit, no preamble", Coding::Implicit, false);
    add("big endian, no preamble", Coding::BigEndian, false);
}

void SeriesHeaderTest::reads()
{
    QFETCH(DicomFile, file);
    const QString path = m_folder.filePath(QStringLiteral("one.dcm"));
    QVERIFY(writeDicom(path, file));
    const SeriesHeader header = readSeriesHeader(path);
    QVERIFY2(!header.skip, qPrintable(QString::number(header.skip ? int(*header.skip) : -1)));
    QCOMPARE(header.series, QString::fromLatin1(file.series));
    QCOMPARE(header.instance, QString::fromLatin1(file.instance));
    QCOMPARE(header.modality, QStringLiteral("CT"));
    QCOMPARE(header.description, QStringLiteral("Thorax 1.0 B70f"));
    QCOMPARE(header.date, QDate(2026, 9, 14));
}

void SeriesHeaderTest::datesAndWords()
{
    const QString path = m_folder.filePath(QStringLiteral("words.dcm"));
    DicomFile file;
    file.seriesDate = QByteArray();
    file.characterSet = "ISO_IR 192";
    file.description = "Schädel  nativ";
    QVERIFY(writeDicom(path, file));
    SeriesHeader header = readSeriesHeader(path);
    QCOMPARE(header.date, QDate(2026, 9, 13)); // the study's
    QCOMPARE(header.description, QStringLiteral("Schädel nativ"));
    file.characterSet = "ISO_IR 100";
    file.description = "Sch\xE4"
                       "del";
    file.studyDate = "1992.03.01";
    QVERIFY(writeDicom(path, file));
    header = readSeriesHeader(path);
    QCOMPARE(header.description, QStringLiteral("Schädel"));
    QCOMPARE(header.date, QDate(1992, 3, 1));
    file.characterSet = QByteArray();
    file.studyDate = "yesterday";
    QVERIFY(writeDicom(path, file));
    header = readSeriesHeader(path);
    QCOMPARE(header.description, QStringLiteral("Schädel"));
    QVERIFY(!header.date.isValid());
}

void SeriesHeaderTest::skips_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SkipReason>("reason");
    const QByteArray good = dicomBytes({});
    const QByteArray mark = QByteArray(128, '\0') + "DICM";
    QTest::newRow("text") << QByteArray("Findings of Tuesday\n") << SkipReason::NotDicom;
    QTest::newRow("empty") << QByteArray() << SkipReason::NotDicom;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n").append(QByteArray(400, 'x'))
                             << SkipReason::NotDicom;
    QTest::newRow("begins like it") << QByteArray("\x08\0\x05\0", 4).append(QByteArray(400, 'x'))
                                    << SkipReason::NotDicom;
    QTest::newRow("mark alone") << mark << SkipReason::Damaged;
    QTest::newRow("mark and noise") << mark + QByteArray(900, '\xA5') << SkipReason::Damaged;
    QTest::newRow("cut in its header") << good.left(good.indexOf("Thorax") + 4) << SkipReason::Damaged;
    DicomFile file;
    file.series = QByteArray();
    QTest::newRow("no series") << dicomBytes(file) << SkipReason::NoSeries;
    file.series = "not.a.uid";
    QTest::newRow("series is no UID") << dicomBytes(file) << SkipReason::NoSeries;
    QByteArray index = dicomBytes({});
    // The class of a DICOMDIR, in the place of that of the image; both have 25 characters or fewer.
    QByteArray wanted("1.2.840.10008.1.3.10");
    const QByteArray before("1.2.840.10008.5.1.4.1.1.7");
    wanted.append(QByteArray(before.size() - wanted.size(), '\0'));
    QTest::newRow("DICOMDIR") << index.replace(before, wanted) << SkipReason::Index;
}

void SeriesHeaderTest::skips()
{
    QFETCH(QByteArray, bytes);
    QFETCH(SkipReason, reason);
    const QString path = m_folder.filePath(QStringLiteral("bad"));
    writeBytes(path, bytes);
    const SeriesHeader header = readSeriesHeader(path);
    QVERIFY(header.skip);
    QCOMPARE(int(*header.skip), int(reason));
    QVERIFY(header.series.isEmpty());
}

void SeriesHeaderTest::survivesDeepNesting()
{
    const QString path = m_folder.filePath(QStringLiteral("deep.dcm"));
    for (const int depth : {10, 1000, 40'000, 400'000}) {
        writeBytes(path, nested(depth));
        const SeriesHeader header = readSeriesHeader(path);
        QVERIFY(header.skip);
        QVERIFY(drawSeriesPicture(path, 64).fault != SeriesPicture::Fault::None);
    }
}

// A file that was cut anywhere is either read as it was, or skipped: never half of a value.
void SeriesHeaderTest::survivesEveryCut()
{
    const QString path = m_folder.filePath(QStringLiteral("cut.dcm"));
    const QByteArray whole = dicomBytes({});
    int read = 0;
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        writeBytes(path, whole.left(size));
        const SeriesHeader header = readSeriesHeader(path);
        if (header.skip)
            continue;
        ++read;
        QCOMPARE(header.series, QStringLiteral("1.2.826.0.1.3680043.8.498.1"));
        QCOMPARE(header.modality, QStringLiteral("CT"));
    }
    QVERIFY(read > 0);
    QVERIFY(read < whole.size() / 4);
}

void SeriesHeaderTest::readsPatientsOnlyWhenAsked()
{
    const QString path = m_folder.filePath(QStringLiteral("patient.dcm"));
    DicomFile file;
    file.patient = "M\xFCller^Eva";
    file.characterSet = "ISO_IR 100";
    QVERIFY(writeDicom(path, file));
    const auto patient = readSeriesPatient(path);
    QVERIFY(patient);
    QCOMPARE(patient->name, QStringLiteral("Müller Eva"));
    QCOMPARE(patient->number, QStringLiteral("4711"));
    file.patient = QByteArray();
    file.patientNumber = QByteArray();
    QVERIFY(writeDicom(path, file));
    QVERIFY(!readSeriesPatient(path));
    QVERIFY(!readSeriesPatient(m_folder.filePath(QStringLiteral("nowhere"))));
}

void SeriesHeaderTest::draws_data()
{
    QTest::addColumn<DicomFile>("file");
    using Coding = DicomFile::Coding;
    for (const auto &[name, coding] :
        {std::pair{"explicit", Coding::Explicit}, std::pair{"implicit", Coding::Implicit},
            std::pair{"big endian", Coding::BigEndian}, std::pair{"deflated", Coding::Deflated},
            std::pair{"JPEG", Coding::Jpeg}, std::pair{"JPEG-LS", Coding::JpegLs}}) {
        DicomFile file;
        file.coding = coding;
        file.edge = 200;
        file.pixels = DicomFile::Pixels::Grey;
        QTest::addRow("%s, grey", name) << file;
        file.pixels = DicomFile::Pixels::Colour;
        QTest::addRow("%s, colour", name) << file;
    }
}

void SeriesHeaderTest::draws()
{
    QFETCH(DicomFile, file);
    const QString path = m_folder.filePath(QStringLiteral("picture.dcm"));
    QVERIFY(writeDicom(path, file));
    const SeriesPicture picture = drawSeriesPicture(path, 50);
    QCOMPARE(int(picture.fault), int(SeriesPicture::Fault::None));
    QCOMPARE(picture.width, 50);
    QCOMPARE(picture.height, 50);
    QCOMPARE(picture.rgb.size(), 50 * 50 * 3);
    const auto channel = [&picture](int x, int colour) {
        return int(static_cast<quint8>(picture.rgb.at((25 * 50 + x) * 3 + colour)));
    };
    // What the file shows: dark or red at the left, bright or blue at the right.
    const bool colour = file.pixels == DicomFile::Pixels::Colour;
    QVERIFY(channel(2, 2) < 40);
    QVERIFY(channel(47, 2) > 215);
    QVERIFY(colour ? channel(2, 0) > 215 : channel(2, 0) < 40);
    QVERIFY(colour ? channel(47, 0) < 40 : channel(47, 0) > 215);
}

void SeriesHeaderTest::saysWhyItCannotDraw_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SeriesPicture::Fault>("fault");
    QTest::addColumn<QString>("detail");
    using Fault = SeriesPicture::Fault;
    QTest::newRow("a report") << dicomBytes({}) << Fault::NoImage << QString();
    DicomFile file;
    file.pixels = DicomFile::Pixels::Grey;
    const QByteArray whole = dicomBytes(file);
    QTest::newRow("cut in its pixels") << whole.left(whole.size() - 2000) << Fault::Damaged << QString();
    file.coding = DicomFile::Coding::Jpeg2000Name;
    QTest::newRow("JPEG 2000") << dicomBytes(file) << Fault::Compression << QStringLiteral("JPEG 2000");
    file.coding = DicomFile::Coding::Rle;
    QTest::newRow("run length") << dicomBytes(file) << Fault::Compression << QStringLiteral("RLE");
    QTest::newRow("no DICOM") << QByteArray("Findings") << Fault::Damaged << QString();
    // Says that it has 65,535 times 65,535 pixels.
    QByteArray huge = whole;
    for (const char *tag : {"28001000", "28001100"}) {
        const auto at = huge.indexOf(QByteArray::fromHex(tag) + "US");
        QVERIFY(at > 0);
        huge[at + 8] = '\xFF';
        huge[at + 9] = '\xFF';
    }
    QTest::newRow("huge") << huge << Fault::TooLarge << QString();
}

void SeriesHeaderTest::saysWhyItCannotDraw()
{
    QFETCH(QByteArray, bytes);
    QFETCH(SeriesPicture::Fault, fault);
    QFETCH(QString, detail);
    const QString path = m_folder.filePath(QStringLiteral("undrawn.dcm"));
    writeBytes(path, bytes);
    const SeriesPicture picture = drawSeriesPicture(path, 64);
    // Of a cut file something may be drawn; it must not be taken for whole memory.
    if (picture.fault == SeriesPicture::Fault::None)
        QCOMPARE(picture.rgb.size(), picture.width * picture.height * 3);
    else
        QCOMPARE(int(picture.fault), int(fault));
    QVERIFY(fault == SeriesPicture::Fault::Damaged || picture.fault == fault);
    QVERIFY2(picture.detail.contains(detail), qPrintable(picture.detail));
    QCOMPARE(int(drawSeriesPicture(m_folder.filePath(QStringLiteral("nowhere")), 64).fault),
        int(SeriesPicture::Fault::Unreadable));
}

QTEST_GUILESS_MAIN(SeriesHeaderTest)
#include "series_header_test.moc"
