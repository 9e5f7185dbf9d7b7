// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/dag_model.h"

#include <algorithm>

namespace desk
{

DagModel::DagModel(QObject *parent)
    : KeyedTableModel(parent)
{
}

DagModel::Obstacle DagModel::obstacle(const Dag &dag)
{
    if (dag.hasImportErrors)
        return Obstacle::ImportError;
    return dag.paused ? Obstacle::Paused : Obstacle::None;
}

DagModel::Obstacle DagModel::obstacleOf(const Dag &dag) const
{
    return m_missing.value(dag.id).isEmpty() ? obstacle(dag) : Obstacle::NotAllowed;
}

void DagModel::setMissing(const QHash<QString, QStringList> &missing)
{
    if (missing == m_missing)
        return;
    m_missing = missing;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QStringList DagModel::tags() const
{
    QHash<QString, int> counts;
    for (const Dag &dag : rows()) {
        for (const QString &tag : dag.tags)
            ++counts[tag];
    }
    QStringList tags = counts.keys();
    std::sort(tags.begin(), tags.end(), [&counts](const QString &a, const QString &b) {
        const int left = counts.value(a);
        const int right = counts.value(b);
        return left != right ? left > right : a < b;
    });
    return tags;
}

int DagModel::startable() const
{
    return int(std::count_if(
        rows().begin(), rows().end(), [this](const Dag &dag) { return obstacleOf(dag) == Obstacle::None; }));
}

int DagModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant DagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Dag &dag = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return dag.displayName.isEmpty() ? dag.id : dag.displayName;
    case Qt::ToolTipRole:
    case DescriptionRole:
        return dag.description;
    case IdRole:
        return dag.id;
    case TagsRole:
        return dag.tags;
    case ObstacleRole:
        return int(obstacleOf(dag));
    case DagRole:
        return QVariant::fromValue(dag);
    case MissingRole:
        return m_missing.value(dag.id);
    default:
        return {};
    }
}

} // namespace desk
