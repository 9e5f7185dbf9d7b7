// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/series.h"

#include <optional>

namespace desk
{

/// What the header of one file says of its series; nothing of the patient.
struct SeriesHeader {
    /// Why the file is in no series; without a value it is in one.
    std::optional<SkipReason> skip;
    QString series;   ///< SeriesInstanceUID, valid
    QString instance; ///< SOPInstanceUID; empty if the file does not say it
    QString modality;
    QString description;
    QDate date; ///< SeriesDate, or else StudyDate; may be invalid
};

/// Reads a file's header, up to where the series stands and no further; of damaged files too, with bounded
/// time, memory and stack. Reading blocks: any thread but the GUI's.
SeriesHeader readSeriesHeader(const QString &path);

/// Whom the file is of, if it says so. As above.
std::optional<SeriesPatient> readSeriesPatient(const QString &path);

} // namespace desk
