// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dataset.h"
#include "models/keyed_table_model.h"

namespace desk
{

/// The datasets of this instance. GUI thread.
class DatasetModel final : public KeyedTableModel<Dataset>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DatasetModel)
public:
    enum class Column { Name, Series, Created };
    enum Role {
        NameRole = Qt::UserRole + 1,
        CountRole,   ///< int
        CreatedRole, ///< QDateTime, UTC
        UpdatedRole, ///< QDateTime, UTC
        SortRole,    ///< raw value of the cell
        DatasetRole, ///< the Dataset
    };

    explicit DatasetModel(QObject *parent = nullptr);

    /// Takes a reading over.
    void setDatasets(const QVector<Dataset> &datasets) { replaceRows(datasets); }
    const Dataset &dataset(int row) const { return at(row); }
    const QVector<Dataset> &datasets() const { return rows(); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const Dataset &dataset) const override { return dataset.name; }
};

} // namespace desk
