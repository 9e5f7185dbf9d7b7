// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/runner.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace desk
{

/// Datasets of several runners: how many series each has, and who does not allow one. Those that all of them
/// allow come first. GUI thread.
class SharedDatasetModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharedDatasetModel)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        UsableRole, ///< bool: everyone allows it, and it is empty nowhere
        ReasonRole, ///< why not; empty if it is usable
    };

    explicit SharedDatasetModel(QObject *parent = nullptr);

    void setRunners(const QVector<Runner> &runners);
    int rowOf(const QString &name) const;
    const DatasetAtRunners &dataset(int row) const { return m_datasets.at(row); }
    /// Series by runner.
    QHash<QString, int> countsOf(int row) const;
    int usable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString reason(const DatasetAtRunners &dataset) const;

    QStringList m_runners;
    QVector<DatasetAtRunners> m_datasets;
};

} // namespace desk
