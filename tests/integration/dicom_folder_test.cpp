// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/dicom/folder_scan.h"
#include "app/dicom/series_picture.h"
#include "tests/support/embedded_installation.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace desk;

namespace
{

// Series by pydicom, another library than the one that is tested: how many different images each has, and its
// modality. What pydicom itself cannot read, or what is an index, is left out.
constexpr auto script = R"(
import json, logging, os, sys, warnings
import pydicom
warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
series = {}
for folder, _, files in os.walk(sys.argv[1]):
    for name in files:
        try:
            dataset = pydicom.dcmread(os.path.join(folder, name), stop_before_pixels=True, force=True)
            uid = str(dataset.get("SeriesInstanceUID", ""))
        except Exception:
            continue
        if uid:
            entry = series.setdefault(uid, {"modality": str(dataset.get("Modality", "")), "instances": []})
            instance = str(dataset.get("SOPInstanceUID", ""))
            if instance not in entry["instances"]:
                entry["instances"].append(instance)
print(json.dumps({uid: {"modality": e["modality"], "images": len(e["instances"])} for uid, e in series.items()}))
)";

} // namespace

/// The test files of pydicom: some hundred files of many makers and programs, among them odd and damaged
/// ones.
class DicomFolderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPydicomReads();
};

void DicomFolderTest::readsWhatPydicomReads()
{
    const QString environment = embeddedEnvironment();
    QVERIFY(!environment.isEmpty());
    const QStringList libraries =
        QDir(environment + QStringLiteral("/lib")).entryList({QStringLiteral("python3*")}, QDir::Dirs);
    QVERIFY(!libraries.isEmpty());
    const QString folder = environment + QStringLiteral("/lib/") + libraries.constFirst() +
                           QStringLiteral("/site-packages/pydicom/data/test_files");
    QVERIFY2(QDir(folder).exists(), qPrintable(folder));
    QProcess python;
    python.start(
        environment + QStringLiteral("/bin/python"), {QStringLiteral("-c"), QLatin1String(script), folder});
    QVERIFY(python.waitForFinished(120'000));
    const QJsonObject expected = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    QVERIFY2(expected.size() > 30, python.readAllStandardError().right(2000).constData());

    FolderScan scan(folder);
    QHash<QString, Series> found;
    bool ended = false;
    while (!ended) {
        const FolderScan::Portion portion = scan.next(std::chrono::milliseconds(200));
        for (const Series &series : portion.series)
            found.insert(series.identifier, series);
        ended = portion.ended;
    }
    QStringList missed;
    for (auto one = expected.begin(); one != expected.end(); ++one) {
        const Series series = found.value(one.key());
        const QJsonObject wanted = one.value().toObject();
        if (series.images != wanted.value(QLatin1String("images")).toInt() ||
            series.modality != wanted.value(QLatin1String("modality")).toString())
            missed.append(one.key());
    }
    qInfo("%d files, %d read, %d series, %d series by pydicom, %d differ", scan.report().files,
        scan.report().read, int(found.size()), int(expected.size()), int(missed.size()));
    for (auto files = scan.report().skipped.cbegin(); files != scan.report().skipped.cend(); ++files)
        qInfo("skipped, reason %d: %d, %s", int(files.key()), files->count,
            qPrintable(files->examples.mid(0, 12).join(QLatin1Char(' '))));
    QVERIFY2(missed.size() <= 2, qPrintable(missed.join(QLatin1Char(' '))));
    QVERIFY(found.size() <= expected.size());

    QHash<int, int> faults;
    for (const Series &series : std::as_const(found))
        ++faults[int(drawSeriesPicture(series.file, 128).fault)];
    qInfo("%d drawn, %d without an image, %d in a compression that cannot be undone, %d damaged",
        faults.value(int(SeriesPicture::Fault::None)), faults.value(int(SeriesPicture::Fault::NoImage)),
        faults.value(int(SeriesPicture::Fault::Compression)),
        faults.value(int(SeriesPicture::Fault::Damaged)));
    QVERIFY(faults.value(int(SeriesPicture::Fault::None)) > found.size() / 2);
}

QTEST_GUILESS_MAIN(DicomFolderTest)
#include "dicom_folder_test.moc"
