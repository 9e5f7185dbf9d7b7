// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dataset.h"

#include <QString>

namespace desk
{

/// What an import found, in a sentence: "This file holds 3 lines that are no series identifiers: 14, 80, 81."
struct ImportReport {
    QString headline;
    QString detail; ///< what can be imported
    bool hasProblems = false;
};

/// Sentences for an import; source is "This file" or "This text". Pure.
ImportReport reportOf(const ImportedIdentifiers &found, const QString &source);
/// One line of text for each problem, in the order of lines. Pure.
QString problemLines(const QVector<ImportProblem> &problems);

} // namespace desk
