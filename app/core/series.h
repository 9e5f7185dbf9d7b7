// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// Series as they were found in a folder. All of it is held in memory alone.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

namespace desk
{

/// A DICOM series. Nothing of it names the patient, unless whoever described it wrote that there.
struct Series {
    QString identifier;  ///< SeriesInstanceUID
    QString modality;    ///< "CT"
    QString description; ///< SeriesDescription; free text
    QDate date;          ///< of the series, or else of its study; may be invalid
    int images = 0;      ///< different SOP instances that were found; 0: not known
    QString file;        ///< path of one of its files

    bool operator==(const Series &) const = default;
};

/// Whom a series shows. Read only when a person asks for it, and forgotten as soon as it is no longer shown.
struct SeriesPatient {
    QString name;
    QString number; ///< PatientID

    bool operator==(const SeriesPatient &) const = default;
};

/// Why a file of a folder is in none of its series.
enum class SkipReason {
    NotDicom,
    Index,      ///< a DICOMDIR: it names files, and holds no series
    NoSeries,   ///< DICOM, but without a valid SeriesInstanceUID
    Damaged,    ///< DICOM whose header cannot be read
    Unreadable, ///< the system refused, or a link leads nowhere
    Duplicate,  ///< the same image was found in another file, or the file under another name
    NotAFile,   ///< a pipe, a socket or a device
};

/// Files that were skipped for one reason.
struct SkippedFiles {
    int count = 0;
    QStringList examples; ///< paths, relative to the folder; the first ones
    bool operator==(const SkippedFiles &) const = default;
};

/// How reading a folder went.
struct FolderReport {
    int files = 0; ///< looked at
    int read = 0;  ///< of them, in series
    QHash<SkipReason, SkippedFiles> skipped;
    QStringList closedFolders; ///< that could not be opened, relative; the first ones
    int closedFolderCount = 0; ///< all of them
    bool cancelled = false;    ///< what was found until then stays true
    bool operator==(const FolderReport &) const = default;
};

/// A small picture of a series, or why there is none.
struct SeriesPicture {
    enum class Fault {
        None,
        NoImage,     ///< such as a structured report
        Compression, ///< detail: the name of the compression
        TooLarge,
        Damaged,
        Unreadable, ///< the file is gone, or the system refuses it
    };
    Fault fault = Fault::None;
    QString detail;
    int width = 0;  ///< px
    int height = 0; ///< px
    QByteArray rgb; ///< 3 bytes a pixel, row by row without a gap
};

inline size_t qHash(SkipReason reason, size_t seed = 0)
{
    return ::qHash(static_cast<int>(reason), seed);
}

} // namespace desk

Q_DECLARE_METATYPE(desk::Series)
Q_DECLARE_METATYPE(desk::FolderReport)
