// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/series.h"

namespace desk
{

/// How reading a folder went, in sentences.
struct FolderReportText {
    QString headline; ///< "9,980 of 10,000 files are in 100 series."
    QString detail;   ///< what was skipped, and why
    QString files;    ///< the skipped files by reason, one a line
    bool hasProblems = false;
};

/// Pure.
FolderReportText textOf(const FolderReport &report, int series);
/// Why there is no picture, in a sentence; empty if there is one. Pure.
QString textOf(const SeriesPicture &picture);

} // namespace desk
