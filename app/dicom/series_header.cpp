// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/dicom/series_header.h"

#include "app/core/dataset.h"
#include "app/dicom/dicom_library.h"
#include "app/dicom/guarded_stream.h"

#include <QFile>
#include <algorithm>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcfilefo.h>
#include <dcmtk/dcmdata/dcmetinf.h>
#include <dcmtk/dcmdata/dcspchrs.h>
#include <dcmtk/dcmdata/dcuid.h>

namespace desk
{

namespace
{

// Bytes of headers that are taken; long values do not count.
constexpr qint64 allowance = 1024 * 1024;
// Values up to this are held in memory while a header is read. No value that is wanted is longer.
constexpr Uint32 longestValue = 1024;
constexpr qsizetype longestText = 256;
constexpr qint64 preambleSize = 128;

const DcmTagKey behindSeries(0x0020, 0x000F);
const DcmTagKey behindPatient(0x0010, 0x0021);

enum class Look { Unreadable, NotDicom, Marked, Unmarked };

// A file without the mark may still be DICOM: it then begins with an element of group 2 or 8, in either byte
// order.
Look lookAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Look::Unreadable;
    const QByteArray begin = file.read(preambleSize + 4);
    if (begin.isEmpty() && file.error() != QFileDevice::NoError)
        return Look::Unreadable;
    if (begin.mid(preambleSize) == "DICM")
        return Look::Marked;
    if (begin.size() < 8)
        return Look::NotDicom;
    const auto byte = [&begin](int at) { return static_cast<quint8>(begin.at(at)); };
    const bool little = (byte(0) == 2 || byte(0) == 8) && byte(1) == 0;
    const bool big = (byte(1) == 2 || byte(1) == 8) && byte(0) == 0;
    return little || big ? Look::Unmarked : Look::NotDicom;
}

OFCondition readUntil(DcmFileFormat &file, GuardedStream &stream, const DcmTagKey &end)
{
    if (!stream.good())
        return stream.status();
    file.transferInit();
    const OFCondition condition = file.readUntilTag(stream, EXS_Unknown, EGL_noChange, longestValue, end);
    file.transferEnd();
    return condition;
}

std::string rawText(DcmDataset &dataset, const DcmTagKey &tag)
{
    OFString value;
    if (dataset.findAndGetOFStringArray(tag, value).bad())
        return {};
    return {value.c_str(), value.size()};
}

QString plainText(DcmDataset &dataset, const DcmTagKey &tag)
{
    return QString::fromLatin1(QByteArray::fromStdString(rawText(dataset, tag))).trimmed();
}

// In the character set that the file names; what cannot be told is Latin-1.
QString freeText(DcmDataset &dataset, const DcmTagKey &tag)
{
    const std::string raw = rawText(dataset, tag);
    const bool ascii = std::all_of(raw.begin(), raw.end(), [](char c) { return c >= 0 && c != '\x1b'; });
    QString text = QString::fromLatin1(raw.data(), static_cast<qsizetype>(raw.size()));
    const std::string set = ascii ? std::string() : rawText(dataset, DCM_SpecificCharacterSet);
    if (!set.empty()) {
        DcmSpecificCharacterSet converter;
        OFString converted;
        const bool done =
            DcmSpecificCharacterSet::isConversionAvailable() &&
            converter.selectCharacterSet(OFString(set.c_str()), OFString("ISO_IR 192")).good() &&
            converter.convertString(OFString(raw.c_str(), raw.size()), converted, OFString("\\^=")).good();
        if (done)
            text = QString::fromUtf8(converted.c_str(), static_cast<qsizetype>(converted.size()));
    }
    return text.simplified().left(longestText);
}

QDate dateOf(DcmDataset &dataset, const DcmTagKey &tag)
{
    QString text = plainText(dataset, tag);
    text.remove(QLatin1Char('.')); // as it was written before 1993
    return QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd"));
}

SeriesHeader skipped(SkipReason reason)
{
    SeriesHeader header;
    header.skip = reason;
    return header;
}

} // namespace

SeriesHeader readSeriesHeader(const QString &path)
{
    useDicomLibrary();
    const Look look = lookAt(path);
    if (look == Look::Unreadable)
        return skipped(SkipReason::Unreadable);
    if (look == Look::NotDicom)
        return skipped(SkipReason::NotDicom);
    GuardedStream stream(path, allowance);
    DcmFileFormat file;
    const OFCondition condition = readUntil(file, stream, behindSeries);
    OFString mediaClass;
    if (file.getMetaInfo()->findAndGetOFString(DCM_MediaStorageSOPClassUID, mediaClass).good() &&
        mediaClass == UID_MediaStorageDirectoryStorage)
        return skipped(SkipReason::Index);
    DcmDataset &dataset = *file.getDataset();
    SeriesHeader header;
    header.series = plainText(dataset, DCM_SeriesInstanceUID);
    const bool known = isUid(header.series);
    // What looks like DICOM by its first bytes alone is believed only if it says what it is.
    if (look == Look::Unmarked && !known)
        return skipped(
            plainText(dataset, DCM_SOPClassUID).isEmpty() ? SkipReason::NotDicom : SkipReason::Damaged);
    if (condition.bad())
        return skipped(SkipReason::Damaged);
    if (!known)
        return skipped(
            plainText(dataset, DCM_SOPClassUID).isEmpty() ? SkipReason::Damaged : SkipReason::NoSeries);
    header.instance = plainText(dataset, DCM_SOPInstanceUID);
    header.modality = plainText(dataset, DCM_Modality).left(16);
    header.description = freeText(dataset, DCM_SeriesDescription);
    header.date = dateOf(dataset, DCM_SeriesDate);
    if (!header.date.isValid())
        header.date = dateOf(dataset, DCM_StudyDate);
    return header;
}

std::optional<SeriesPatient> readSeriesPatient(const QString &path)
{
    useDicomLibrary();
    const Look look = lookAt(path);
    if (look != Look::Marked && look != Look::Unmarked)
        return std::nullopt;
    GuardedStream stream(path, allowance);
    DcmFileFormat file;
    if (readUntil(file, stream, behindPatient).bad())
        return std::nullopt;
    DcmDataset &dataset = *file.getDataset();
    SeriesPatient patient;
    // Name components stand with carets between them; the first spelling is enough.
    patient.name = freeText(dataset, DCM_PatientName).section(QLatin1Char('='), 0, 0);
    patient.name = patient.name.replace(QLatin1Char('^'), QLatin1Char(' ')).simplified();
    patient.number = freeText(dataset, DCM_PatientID);
    if (patient == SeriesPatient())
        return std::nullopt;
    return patient;
}

} // namespace desk
