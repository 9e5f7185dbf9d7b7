// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/series.h"

#include <QCoreApplication>
#include <QVariant>

namespace desk
{

/// How models show a series in a table; the same for those of a folder and those of a dataset.
class SeriesColumns final
{
    Q_DECLARE_TR_FUNCTIONS(desk::SeriesColumns)
public:
    enum Column { Modality, Description, Patient, Images, Date, Identifier, Count };
    enum Role {
        IdentifierRole = Qt::UserRole + 1, ///< QString
        PositionRole,                      ///< int, from 1: the place in a dataset
        SortRole,                          ///< raw value of the cell
        SearchRole,                        ///< what a search looks in, in lower case
        FileRole,                          ///< path of a file of the series; empty: not known
    };

    /// A cell. The series may be known by its identifier alone; without a patient that column is empty.
    static QVariant data(
        const Series &series, int column, int role, const SeriesPatient &patient = SeriesPatient());
    static QVariant header(int column, int role);
};

} // namespace desk
