// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/dataset_model.h"

#include <QLocale>

namespace desk
{

namespace
{

QVariant sortValue(const Dataset &dataset, DatasetModel::Column column)
{
    switch (column) {
    case DatasetModel::Column::Name:
        return dataset.name;
    case DatasetModel::Column::Series:
        return dataset.identifierCount;
    case DatasetModel::Column::Created:
        return dataset.created;
    }
    return {};
}

QString display(const Dataset &dataset, DatasetModel::Column column)
{
    switch (column) {
    case DatasetModel::Column::Name:
        return dataset.name;
    case DatasetModel::Column::Series:
        return QLocale().toString(dataset.identifierCount);
    case DatasetModel::Column::Created:
        return dataset.created.isValid()
                   ? QLocale().toString(dataset.created.toLocalTime().date(), QLocale::ShortFormat)
                   : QString();
    }
    return {};
}

} // namespace

DatasetModel::DatasetModel(QObject *parent)
    : KeyedTableModel(parent)
{
}

int DatasetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant DatasetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Dataset &dataset = at(index.row());
    const Column column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(dataset, column);
    case Qt::TextAlignmentRole:
        return column == Column::Series ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Column::Series ? tr("%Ln series", nullptr, dataset.identifierCount)
                                        : display(dataset, column);
    case NameRole:
        return dataset.name;
    case CountRole:
        return dataset.identifierCount;
    case CreatedRole:
        return dataset.created;
    case UpdatedRole:
        return dataset.updated;
    case SortRole:
        return sortValue(dataset, column);
    case DatasetRole:
        return QVariant::fromValue(dataset);
    default:
        return {};
    }
}

QVariant DatasetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return Column(section) == Column::Series ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name:
        return tr("Dataset");
    case Column::Series:
        return tr("Series");
    case Column::Created:
        return tr("Created");
    }
    return {};
}

} // namespace desk
