// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

namespace desk
{

/// A named list of identifiers (DICOM SeriesInstanceUIDs).
struct Dataset {
    QString name;
    int identifierCount = 0;
    QDateTime created;
    QDateTime updated;

    bool operator==(const Dataset &) const = default;
};

/// A line of an import that is not taken over.
struct ImportProblem {
    enum class Kind { Invalid, Duplicate };
    int line = 0; ///< from 1
    Kind kind = Kind::Invalid;
    int firstLine = 0; ///< for a duplicate: where it stood first
};

/// What an import found; nothing is stored yet.
struct ImportedIdentifiers {
    QStringList identifiers; ///< valid, each once, in their order
    QVector<ImportProblem> problems;
};

/// Whether a text is a DICOM UID: digits and dots, at most 64 characters, two components or more, none of
/// them empty or with a leading zero (DICOM PS3.5, 9.1). Pure.
bool isUid(QStringView text);

/// Reads identifiers from text: one a line, or a CSV with ',', ';' or tab whose column is found by its
/// heading (SeriesInstanceUID, series_instance_uid, "Series Instance UID", 0020000E) or, without one, by its
/// content. A byte order mark, quotes, empty lines and lines starting with '#' are allowed. Pure.
ImportedIdentifiers readIdentifiers(const QString &text);

} // namespace desk

Q_DECLARE_METATYPE(desk::Dataset)
