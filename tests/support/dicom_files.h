// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace desk
{

/// A DICOM file that a test wants, written by DCMTK: not by the code that is tested.
struct DicomFile {
    enum class Pixels { None, Grey, Colour };
    enum class Coding { Explicit, Implicit, BigEndian, Deflated, Rle, Jpeg, JpegLs, Jpeg2000Name };

    QByteArray series = "1.2.826.0.1.3680043.8.498.1";
    QByteArray instance = "1.2.826.0.1.3680043.8.498.1.1";
    QByteArray modality = "CT";
    QByteArray description = "Thorax 1.0 B70f";
    QByteArray seriesDate = "20260914";
    QByteArray studyDate = "20260913";
    QByteArray patient = "Test^Patient";
    QByteArray patientNumber = "4711";
    QByteArray characterSet; ///< as Specific Character Set says it
    Pixels pixels = Pixels::None;
    int edge = 64; ///< px
    Coding coding = Coding::Explicit;
    bool preamble = true;
};

/// Writes it; false if that failed. Folders are made. A file that is said to be JPEG 2000 holds a stream that
/// is none.
bool writeDicom(const QString &path, const DicomFile &file);
/// The same in memory.
QByteArray dicomBytes(const DicomFile &file);

} // namespace desk
