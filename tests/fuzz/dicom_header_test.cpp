// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The header reader on damaged files: whatever a file holds, reading it ends soon, with a series or a
/// reason, and so does drawing it. The seed is printed: DESK_FUZZ_SEED repeats a run, DESK_FUZZ_ROUNDS makes
/// it longer.
#include "app/core/dataset.h"
#include "app/dicom/series_header.h"
#include "app/dicom/series_picture.h"
#include "tests/bench/figures.h"
#include "tests/support/dicom_files.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

namespace
{

constexpr int standardRounds = 3000;

QVector<QByteArray> seedFiles()
{
    QVector<QByteArray> files;
    using Coding = DicomFile::Coding;
    for (const Coding coding : {Coding::Explicit, Coding::Implicit, Coding::BigEndian, Coding::Deflated,
             Coding::Rle, Coding::Jpeg, Coding::JpegLs, Coding::Jpeg2000Name}) {
        DicomFile file;
        file.coding = coding;
        file.pixels = DicomFile::Pixels::Grey;
        file.edge = 24;
        files.append(dicomBytes(file));
        file.pixels = DicomFile::Pixels::None;
        file.preamble = false;
        if (coding < Coding::Deflated)
            files.append(dicomBytes(file));
    }
    return files;
}

/// Changes bytes, lengths and tags, cuts, repeats and nests.
QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    static const QByteArrayList pieces{QByteArray::fromHex("ffffffff"), QByteArray::fromHex("00000080"),
        QByteArray::fromHex("feff00e0ffffffff"), QByteArray::fromHex("0800401153510000ffffffff"),
        QByteArray::fromHex("feff0de000000000"), QByteArray::fromHex("feffdde000000000"),
        QByteArray::fromHex("e07f10004f420000ffffffff"), QByteArray::fromHex("20000e0055490000"), "SQ", "UN",
        "OB", "DICM", QByteArray(64, '\0')};
    for (int times = random.bounded(1, 7); times > 0; --times) {
        const int at = random.bounded(static_cast<int>(bytes.size()) + 1);
        switch (random.bounded(6)) {
        case 0:
        case 1:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 2: {
            const QByteArray &piece = pieces.at(random.bounded(static_cast<int>(pieces.size())));
            bytes.replace(at, piece.size(), piece);
            break;
        }
        case 3:
            bytes.insert(at,
                pieces.at(random.bounded(static_cast<int>(pieces.size()))).repeated(random.bounded(1, 2000)));
            break;
        case 4:
            bytes.remove(at, random.bounded(40));
            break;
        default:
            if (random.bounded(4) == 0)
                bytes.truncate(at);
        }
    }
    return bytes;
}

} // namespace

class DicomHeaderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhateverAFileHolds()
    {
        const int rounds = qEnvironmentVariable("DESK_FUZZ_ROUNDS", QString::number(standardRounds)).toInt();
        const quint32 seed =
            qEnvironmentVariable("DESK_FUZZ_SEED", QString::number(QRandomGenerator::system()->generate()))
                .toUInt();
        qInfo("seed %u, %d rounds", seed, rounds);
        QRandomGenerator random(seed);
        const QVector<QByteArray> seeds = seedFiles();
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("one"));
        qint64 slowest = 0;
        int read = 0;
        int drawn = 0;
        QElapsedTimer timer;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray &whole = seeds.at(round % seeds.size());
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(round < seeds.size() ? whole : damaged(whole, random));
            file.close();
            timer.start();
            const SeriesHeader header = readSeriesHeader(path);
            readSeriesPatient(path);
            const SeriesPicture picture = drawSeriesPicture(path, 32);
            slowest = qMax(slowest, timer.elapsed());
            QVERIFY(header.skip || isUid(header.series));
            QVERIFY(header.description.size() <= 256 && header.modality.size() <= 16);
            const bool shown = picture.fault == SeriesPicture::Fault::None;
            QVERIFY(!shown || picture.rgb.size() == qsizetype{picture.width} * picture.height * 3);
            QVERIFY(round >= seeds.size() || !header.skip);
            read += header.skip ? 0 : 1;
            drawn += shown ? 1 : 0;
        }
        qInfo("%d read, %d drawn, slowest input %lld ms, memory at most %.0f MiB", read, drawn, slowest,
            figures::memory("VmHWM"));
        QVERIFY(read > rounds / 10);
        QVERIFY(read < rounds);
        QVERIFY2(slowest < 5000, qPrintable(QString::number(slowest)));
    }
};

QTEST_GUILESS_MAIN(DicomHeaderTest)
#include "dicom_header_test.moc"
