// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/series_columns.h"

#include <QAbstractTableModel>

namespace desk
{

/// The series that were found in a folder, in SeriesColumns. GUI thread.
class SeriesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeriesModel)
public:
    explicit SeriesModel(QObject *parent = nullptr);

    /// Adds series, or replaces those of the same identifier.
    void take(const QVector<Series> &series);
    /// Fills the patients' column; empty: forgets them.
    void setPatients(const QHash<QString, SeriesPatient> &patients);
    const QVector<Series> &series() const { return m_series; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVector<Series> m_series;
    QHash<QString, int> m_rows;
    QHash<QString, SeriesPatient> m_patients;
};

} // namespace desk
