// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/series_model.h"

namespace desk
{

SeriesModel::SeriesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SeriesModel::take(const QVector<Series> &series)
{
    QVector<Series> added;
    int first = -1;
    int last = -1;
    for (const Series &one : series) {
        const auto known = m_rows.constFind(one.identifier);
        if (known == m_rows.constEnd()) {
            m_rows.insert(one.identifier, static_cast<int>(m_series.size() + added.size()));
            added.append(one);
            continue;
        }
        const int row = *known;
        if (row >= m_series.size()) { // twice in one reading
            added[row - m_series.size()] = one;
            continue;
        }
        m_series[row] = one;
        first = first < 0 ? row : qMin(first, row);
        last = qMax(last, row);
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    if (added.isEmpty())
        return;
    beginInsertRows(
        {}, static_cast<int>(m_series.size()), static_cast<int>(m_series.size() + added.size()) - 1);
    m_series += added;
    endInsertRows();
}

void SeriesModel::setPatients(const QHash<QString, SeriesPatient> &patients)
{
    m_patients = patients;
    if (!m_series.isEmpty())
        Q_EMIT dataChanged(index(0, SeriesColumns::Patient), index(rowCount() - 1, SeriesColumns::Patient));
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_series.size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SeriesColumns::Count;
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Series &series = m_series.at(index.row());
    return SeriesColumns::data(series, index.column(), role, m_patients.value(series.identifier));
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? SeriesColumns::header(section, role) : QVariant();
}

} // namespace desk
