// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/series_columns.h"

#include <QLocale>

namespace desk
{

namespace
{

QString patientText(const SeriesPatient &patient)
{
    if (patient.name.isEmpty() || patient.number.isEmpty())
        return patient.name + patient.number;
    return QStringLiteral("%1 (%2)").arg(patient.name, patient.number);
}

QVariant rawValue(const Series &series, int column, const SeriesPatient &patient)
{
    switch (column) {
    case SeriesColumns::Modality:
        return series.modality;
    case SeriesColumns::Description:
        return series.description;
    case SeriesColumns::Patient:
        return patientText(patient);
    case SeriesColumns::Images:
        return series.images;
    case SeriesColumns::Date:
        return series.date;
    case SeriesColumns::Identifier:
        return series.identifier;
    default:
        return {};
    }
}

QString shown(const Series &series, int column, const SeriesPatient &patient)
{
    switch (column) {
    case SeriesColumns::Images:
        return series.images > 0 ? QLocale().toString(series.images) : QString();
    case SeriesColumns::Date:
        return series.date.isValid() ? QLocale().toString(series.date, QLocale::ShortFormat) : QString();
    default:
        return rawValue(series, column, patient).toString();
    }
}

} // namespace

QVariant SeriesColumns::data(const Series &series, int column, int role, const SeriesPatient &patient)
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(series, column, patient);
    case Qt::ToolTipRole:
        return column == Description || column == Identifier ? shown(series, column, patient) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Images ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Images && series.images > 0 ? tr("%Ln image(s)", nullptr, series.images)
                                                     : shown(series, column, patient);
    case IdentifierRole:
        return series.identifier;
    case SortRole:
        return rawValue(series, column, patient);
    case SearchRole:
        return QStringList{series.modality, series.description, series.identifier, patientText(patient)}
            .join(QLatin1Char('\n'))
            .toLower();
    case FileRole:
        return series.file;
    default:
        return {};
    }
}

QVariant SeriesColumns::header(int column, int role)
{
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Images ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Modality:
        return tr("Modality");
    case Description:
        return tr("Series description");
    case Patient:
        return tr("Patient");
    case Images:
        return tr("Images");
    case Date:
        return tr("Date");
    case Identifier:
        return tr("Series identifier");
    default:
        return {};
    }
}

} // namespace desk
