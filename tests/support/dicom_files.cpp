// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/dicom_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcfilefo.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcrleerg.h>
#include <dcmtk/dcmdata/dcuid.h>
#include <dcmtk/dcmjpeg/djencode.h>
#include <dcmtk/dcmjpeg/djrplol.h>
#include <dcmtk/dcmjpls/djencode.h>
#include <dcmtk/oflog/oflog.h>

namespace desk
{

namespace
{

void useEncoders()
{
    static const bool prepared = [] {
        OFLog::configure(OFLogger::OFF_LOG_LEVEL);
        DcmRLEEncoderRegistration::registerCodecs();
        DJEncoderRegistration::registerCodecs();
        DJLSEncoderRegistration::registerCodecs();
        return true;
    }();
    (void)prepared;
}

E_TransferSyntax syntaxOf(DicomFile::Coding coding)
{
    switch (coding) {
    case DicomFile::Coding::Explicit:
        return EXS_LittleEndianExplicit;
    case DicomFile::Coding::Implicit:
        return EXS_LittleEndianImplicit;
    case DicomFile::Coding::BigEndian:
        return EXS_BigEndianExplicit;
    case DicomFile::Coding::Deflated:
        return EXS_DeflatedLittleEndianExplicit;
    case DicomFile::Coding::Rle:
        return EXS_RLELossless;
    case DicomFile::Coding::Jpeg:
        return EXS_JPEGProcess14SV1;
    case DicomFile::Coding::JpegLs:
        return EXS_JPEGLSLossless;
    case DicomFile::Coding::Jpeg2000Name:
        return EXS_JPEG2000LosslessOnly;
    }
    return EXS_LittleEndianExplicit;
}

void put(DcmDataset &dataset, const DcmTagKey &tag, const QByteArray &value)
{
    if (!value.isNull())
        dataset.putAndInsertString(DcmTag(tag), value.constData());
}

// From black at the left to white at the right; a colour file is red at the left and blue at the right.
void putPixels(DcmDataset &dataset, const DicomFile &file)
{
    const bool colour = file.pixels == DicomFile::Pixels::Colour;
    const int samples = colour ? 3 : 1;
    QByteArray pixels;
    for (int y = 0; y < file.edge; ++y) {
        for (int x = 0; x < file.edge; ++x) {
            const auto value = static_cast<char>(255 * x / qMax(1, file.edge - 1));
            if (colour)
                pixels.append(static_cast<char>(255 - static_cast<quint8>(value))).append('\0');
            pixels.append(value);
        }
    }
    const auto number = [&dataset](const DcmTagKey &tag, int value) {
        dataset.putAndInsertUint16(DcmTag(tag), static_cast<Uint16>(value));
    };
    number(DCM_SamplesPerPixel, samples);
    put(dataset, DCM_PhotometricInterpretation, colour ? "RGB" : "MONOCHROME2");
    if (colour)
        number(DCM_PlanarConfiguration, 0);
    number(DCM_Rows, file.edge);
    number(DCM_Columns, file.edge);
    number(DCM_BitsAllocated, 8);
    number(DCM_BitsStored, 8);
    number(DCM_HighBit, 7);
    number(DCM_PixelRepresentation, 0);
    if (file.coding != DicomFile::Coding::Jpeg2000Name) {
        dataset.putAndInsertUint8Array(DCM_PixelData, reinterpret_cast<const Uint8 *>(pixels.constData()),
            static_cast<unsigned long>(pixels.size()));
        return;
    }
    auto *sequence = new DcmPixelSequence(DcmTag(DCM_PixelSequenceTag));
    auto *offsets = new DcmPixelItem(DcmTag(DCM_PixelItemTag));
    sequence->insert(offsets);
    DcmOffsetList places;
    sequence->storeCompressedFrame(
        places, reinterpret_cast<Uint8 *>(pixels.data()), static_cast<Uint32>(pixels.size()), 0);
    auto *element = new DcmPixelData(DCM_PixelData);
    element->putOriginalRepresentation(EXS_JPEG2000LosslessOnly, nullptr, sequence);
    dataset.insert(element);
}

} // namespace

bool writeDicom(const QString &path, const DicomFile &file)
{
    useEncoders();
    DcmFileFormat format;
    DcmDataset &dataset = *format.getDataset();
    put(dataset, DCM_SpecificCharacterSet, file.characterSet);
    put(dataset, DCM_SOPClassUID, UID_SecondaryCaptureImageStorage);
    put(dataset, DCM_SOPInstanceUID, file.instance);
    put(dataset, DCM_StudyDate, file.studyDate);
    put(dataset, DCM_SeriesDate, file.seriesDate);
    put(dataset, DCM_Modality, file.modality);
    put(dataset, DCM_SeriesDescription, file.description);
    put(dataset, DCM_PatientName, file.patient);
    put(dataset, DCM_PatientID, file.patientNumber);
    put(dataset, DCM_StudyInstanceUID, "1.2.826.0.1.3680043.8.498.9");
    put(dataset, DCM_SeriesInstanceUID, file.series);
    put(dataset, DCM_InstanceNumber, "1");
    if (file.pixels != DicomFile::Pixels::None)
        putPixels(dataset, file);
    const E_TransferSyntax syntax = syntaxOf(file.coding);
    if (file.coding == DicomFile::Coding::Jpeg) {
        const DJ_RPLossless lossless;
        if (dataset.chooseRepresentation(syntax, &lossless).bad())
            return false;
    } else if (file.coding != DicomFile::Coding::Jpeg2000Name &&
               dataset.chooseRepresentation(syntax, nullptr).bad()) {
        return false;
    }
    QDir().mkpath(QFileInfo(path).path());
    const QByteArray name = QFile::encodeName(path);
    return format
        .saveFile(OFFilename(name.constData()), syntax, EET_UndefinedLength, EGL_recalcGL, EPD_noChange, 0, 0,
            file.preamble ? EWM_fileformat : EWM_dataset)
        .good();
}

QByteArray dicomBytes(const DicomFile &file)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.dcm"));
    QFile written(path);
    return writeDicom(path, file) && written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

} // namespace desk
