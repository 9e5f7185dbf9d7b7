// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/schema_difference.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace desk
{

/// In what the forms of a DAG differ: a row for each difference, a column for each runner. GUI thread.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceModel)
public:
    enum Role {
        BlocksRole = Qt::UserRole + 1, ///< bool: this difference keeps it from starting
        OddRole,                       ///< bool: what this runner says is not what the first says
    };

    explicit DifferenceModel(QObject *parent = nullptr);

    /// The differences that block come first.
    void setDifferences(const QStringList &runners, const QVector<SchemaDifference> &differences);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_runners;
    QVector<SchemaDifference> m_differences;
};

} // namespace desk
