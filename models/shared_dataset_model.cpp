// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/shared_dataset_model.h"

#include <QLocale>
#include <algorithm>

namespace desk
{

namespace
{

bool isUsable(const DatasetAtRunners &dataset)
{
    return std::all_of(dataset.counts.begin(), dataset.counts.end(), [](int count) { return count > 0; });
}

} // namespace

SharedDatasetModel::SharedDatasetModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SharedDatasetModel::setRunners(const QVector<Runner> &runners)
{
    QStringList names;
    for (const Runner &runner : runners)
        names.append(runner.name);
    QVector<DatasetAtRunners> datasets = datasetsAt(runners);
    std::stable_partition(datasets.begin(), datasets.end(), isUsable);
    if (names == m_runners && datasets == m_datasets)
        return;
    beginResetModel(); // other runners are other columns
    m_runners = names;
    m_datasets = datasets;
    endResetModel();
}

int SharedDatasetModel::rowOf(const QString &name) const
{
    for (int row = 0; row < m_datasets.size(); ++row) {
        if (m_datasets.at(row).name == name)
            return row;
    }
    return -1;
}

QHash<QString, int> SharedDatasetModel::countsOf(int row) const
{
    QHash<QString, int> counts;
    for (int i = 0; i < m_runners.size(); ++i)
        counts.insert(m_runners.at(i), std::max(0, m_datasets.at(row).counts.at(i)));
    return counts;
}

int SharedDatasetModel::usable() const
{
    return int(std::count_if(m_datasets.begin(), m_datasets.end(), isUsable));
}

QString SharedDatasetModel::reason(const DatasetAtRunners &dataset) const
{
    if (!dataset.missingAt.isEmpty())
        return tr("Not allowed at %1").arg(QLocale().createSeparatedList(dataset.missingAt));
    QStringList empty;
    for (int i = 0; i < m_runners.size(); ++i) {
        if (dataset.counts.at(i) == 0)
            empty.append(m_runners.at(i));
    }
    return empty.isEmpty() ? QString() : tr("Empty at %1").arg(QLocale().createSeparatedList(empty));
}

int SharedDatasetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_datasets.size());
}

int SharedDatasetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_runners.size());
}

QVariant SharedDatasetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DatasetAtRunners &dataset = m_datasets.at(index.row());
    switch (role) {
    case NameRole:
        return dataset.name;
    case UsableRole:
        return isUsable(dataset);
    case ReasonRole:
        return reason(dataset);
    default:
        break;
    }
    if (index.column() == 0) {
        if (role == Qt::AccessibleTextRole && !isUsable(dataset))
            return tr("%1, %2").arg(dataset.name, reason(dataset));
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(dataset.name) : QVariant();
    }
    const int count = dataset.counts.at(index.column() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return count < 0 ? tr("not allowed") : tr("%Ln series", nullptr, count);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SharedDatasetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == 0 ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                            : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Dataset") : m_runners.value(section - 1);
}

} // namespace desk
