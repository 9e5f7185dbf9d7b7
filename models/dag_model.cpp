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
        rows().begin(), rows().end(), [](const Dag &dag) { return obstacle(dag) == Obstacle::None; }));
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
        return int(obstacle(dag));
    case DagRole:
        return QVariant::fromValue(dag);
    default:
        return {};
    }
}

} // namespace desk
