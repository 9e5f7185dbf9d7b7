// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/dicom/folder_scan.h"
#include "tests/bench/figures.h"
#include "tests/support/dicom_files.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <dcmtk/dcmdata/dcfilefo.h>

using namespace desk;
using namespace desk::figures;

namespace
{

constexpr int seriesCount = 100;
constexpr int each = 100;
constexpr int rounds = 3;

double timeOf(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return elapsed(timer);
}

} // namespace

/// How long 10,000 files of 100 series take, beside walking the folder alone and beside DCMTK reading each
/// file's whole header, as its dcmdump does; files of 33 kB, in the system's cache.
class FolderBench final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (int series = 0; series < seriesCount; ++series) {
            DicomFile file;
            file.series = "1.2.3." + QByteArray::number(series + 1000);
            file.instance = file.series + ".100000";
            file.pixels = DicomFile::Pixels::Grey;
            file.edge = 180;
            const QByteArray bytes = dicomBytes(file);
            const QString place = m_folder.filePath(QString::number(series));
            QVERIFY(QDir().mkpath(place));
            for (int instance = 0; instance < each; ++instance) {
                QByteArray one = bytes;
                one.replace(".100000", '.' + QByteArray::number(100'000 + instance));
                QFile written(place + QLatin1Char('/') + QString::number(instance));
                QVERIFY(written.open(QIODevice::WriteOnly) && written.write(one) == one.size());
            }
        }
    }

    void readsTenThousandFiles()
    {
        QVector<double> walked;
        QVector<double> dumped;
        QVector<double> counted;
        QVector<double> read;
        const double before = memory("VmRSS");
        double after = 0;
        for (int round = 0; round < rounds; ++round) {
            walked.append(timeOf([this] {
                qint64 bytes = 0;
                QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
                while (files.hasNext()) {
                    files.next();
                    bytes += files.fileInfo().size();
                }
                QVERIFY(bytes > 0);
            }));
            FolderScan scan(m_folder.path());
            FolderScan::Portion portion;
            counted.append(timeOf([&] {
                while (portion.total < 0)
                    portion = scan.next(std::chrono::milliseconds(1));
            }));
            read.append(timeOf([&] {
                while (!portion.ended)
                    portion = scan.next(std::chrono::milliseconds(80));
            }));
            QCOMPARE(scan.report().read, seriesCount * each);
            after = memory("VmRSS");
            dumped.append(timeOf([this] {
                QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
                while (files.hasNext()) {
                    DcmFileFormat file;
                    QVERIFY(file.loadFile(OFFilename(QFile::encodeName(files.next()).constData())).good());
                }
            }));
        }
        const double reference = median(walked);
        print("reference: 10,000 files listed with their sizes", walked, 0);
        print("10,000 files counted", counted, reference);
        print("10,000 headers read into 100 series", read, reference);
        print("reference: DCMTK reads 10,000 whole headers", dumped, reference);
        std::printf("read beside DCMTK's whole headers: %.2f; memory before %.1f MiB, after %.1f MiB\n",
            median(read) / median(dumped), before, after);
        std::printf("%.0f files a second\n", seriesCount * each * 1000.0 / median(read));
        // 10,000 files take about as long as a person waits without leaving; memory holds series, not files.
        QVERIFY(median(read) < 20'000);
        QVERIFY(after - before < 100);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FolderBench)
#include "folder_bench.moc"
