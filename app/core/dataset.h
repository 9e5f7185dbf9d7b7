// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

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

/// A column of a CSV.
struct ImportColumn {
    QString heading; ///< empty: it has none
    int uids = 0;    ///< how many UIDs it holds
};

/// What an import found; nothing is stored yet.
struct ImportedIdentifiers {
    QStringList identifiers; ///< valid, each once, in their order
    QVector<ImportProblem> problems;
    QVector<ImportColumn> columns; ///< one for a plain list
    int column = 0;                ///< from which the identifiers come
};

/// Whether a text is a DICOM UID: digits and dots, at most 64 characters, two components or more, none of
/// them empty or with a leading zero (DICOM PS3.5, 9.1). Pure.
bool isUid(QStringView text);

/// Reads identifiers from text: one a line, or a CSV with ',', ';' or tab whose column is found by its
/// heading (SeriesInstanceUID, series_instance_uid, "Series Instance UID", 0020000E) or, without one, by its
/// content; or the column that is given, from 0. A byte order mark, quotes, empty lines and
/// lines starting with '#' are allowed. Pure.
ImportedIdentifiers readIdentifiers(const QString &text, std::optional<int> column = std::nullopt);

} // namespace desk

Q_DECLARE_METATYPE(desk::Dataset)
