// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/dicom/series_picture.h"

#include "app/dicom/dicom_library.h"
#include "app/dicom/guarded_stream.h"

#include <QFile>
#include <QFileInfo>
#include <dcmtk/dcmdata/dccodec.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcfilefo.h>
#include <dcmtk/dcmdata/dcxfer.h>
#include <dcmtk/dcmimage/diregist.h>
#include <dcmtk/dcmimgle/dcmimage.h>
#include <memory>

namespace desk
{

namespace
{

// Bytes of headers: those of multi-frame images describe each frame.
constexpr qint64 allowance = 32LL * 1024 * 1024;
// What one frame may need, uncompressed, as it stands in the file: the largest radiographs have 60 million
// bytes.
constexpr qint64 largestFrame = 128LL * 1024 * 1024;
constexpr Uint32 longestValue = 4096;

const DcmTagKey behindPixels(0x7FE0, 0x0011);

SeriesPicture failed(SeriesPicture::Fault fault, const QString &detail = {})
{
    SeriesPicture picture;
    picture.fault = fault;
    picture.detail = detail;
    return picture;
}

qint64 numberIn(DcmDataset &dataset, const DcmTagKey &tag)
{
    Uint16 number = 0;
    return dataset.findAndGetUint16(tag, number).good() ? number : 0;
}

unsigned long middleFrame(DcmDataset &dataset)
{
    Sint32 frames = 1;
    const bool several = dataset.findAndGetSint32(DCM_NumberOfFrames, frames).good() && frames > 1;
    return several ? static_cast<unsigned long>(frames / 2) : 0;
}

QString compressionName(E_TransferSyntax syntax)
{
    return QString::fromLatin1(DcmXfer(syntax).getXferName());
}

SeriesPicture inColour(DicomImage &image)
{
    const auto width = static_cast<int>(image.getWidth());
    const auto height = static_cast<int>(image.getHeight());
    const int samples = image.isMonochrome() ? 1 : 3;
    QByteArray pixels(qsizetype{width} * height * samples, Qt::Uninitialized);
    if (!image.getOutputData(pixels.data(), static_cast<unsigned long>(pixels.size()), 8))
        return failed(SeriesPicture::Fault::Damaged);
    SeriesPicture picture;
    picture.width = width;
    picture.height = height;
    if (samples == 3) {
        picture.rgb = pixels;
        return picture;
    }
    picture.rgb.reserve(pixels.size() * 3);
    for (const char grey : std::as_const(pixels))
        picture.rgb.append(3, grey);
    return picture;
}

SeriesPicture scaled(DicomImage &image, int edge)
{
    if (image.isMonochrome() && !image.setWindow(0))
        image.setMinMaxWindow();
    const bool wide = image.getWidth() >= image.getHeight();
    const auto side = static_cast<unsigned long>(edge);
    // Zero: as the proportions ask for.
    const std::unique_ptr<DicomImage> small(image.createScaledImage(wide ? side : 0, wide ? 0 : side, 1, 1));
    if (!small || small->getStatus() != EIS_Normal || small->getWidth() == 0 || small->getHeight() == 0 ||
        small->getWidth() > 4 * side || small->getHeight() > 4 * side)
        return failed(SeriesPicture::Fault::Damaged);
    return inColour(*small);
}

} // namespace

SeriesPicture drawSeriesPicture(const QString &path, int edge)
{
    useDicomLibrary();
    if (!QFileInfo(path).isFile() || !QFile(path).open(QIODevice::ReadOnly))
        return failed(SeriesPicture::Fault::Unreadable);
    GuardedStream stream(path, allowance);
    DcmFileFormat file;
    if (!stream.good())
        return failed(SeriesPicture::Fault::Unreadable);
    file.transferInit();
    const OFCondition condition =
        file.readUntilTag(stream, EXS_Unknown, EGL_noChange, longestValue, behindPixels);
    file.transferEnd();
    DcmDataset &dataset = *file.getDataset();
    const bool pixels = dataset.tagExists(DCM_PixelData);
    if (condition.bad())
        return failed(SeriesPicture::Fault::Damaged);
    if (!pixels)
        return failed(SeriesPicture::Fault::NoImage);
    const qint64 frame = numberIn(dataset, DCM_Rows) * numberIn(dataset, DCM_Columns) *
                         qMax<qint64>(1, numberIn(dataset, DCM_SamplesPerPixel)) *
                         ((numberIn(dataset, DCM_BitsAllocated) + 7) / 8);
    if (frame <= 0)
        return failed(SeriesPicture::Fault::Damaged);
    if (frame > largestFrame)
        return failed(SeriesPicture::Fault::TooLarge);
    const E_TransferSyntax syntax = dataset.getOriginalXfer();
    if (DcmXfer(syntax).isEncapsulated() && !DcmCodecList::canChangeCoding(syntax, EXS_LittleEndianExplicit))
        return failed(SeriesPicture::Fault::Compression, compressionName(syntax));
    DicomImage image(&dataset, syntax, CIF_UsePartialAccessToPixelData, middleFrame(dataset), 1);
    if (image.getStatus() == EIS_NotSupportedValue)
        return failed(SeriesPicture::Fault::Compression, compressionName(syntax));
    if (image.getStatus() != EIS_Normal || image.getWidth() == 0 || image.getHeight() == 0)
        return failed(SeriesPicture::Fault::Damaged);
    return scaled(image, qBound(16, edge, 1024));
}

} // namespace desk
