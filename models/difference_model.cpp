// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/difference_model.h"

#include "app/backend/schema_text.h"

#include <algorithm>

namespace desk
{

DifferenceModel::DifferenceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DifferenceModel::setDifferences(const QStringList &runners, const QVector<SchemaDifference> &differences)
{
    QVector<SchemaDifference> sorted = differences;
    std::stable_partition(sorted.begin(), sorted.end(), [](const SchemaDifference &difference) {
        return difference.weight == SchemaDifference::Weight::Blocks;
    });
    if (runners == m_runners && sorted == m_differences)
        return;
    beginResetModel(); // other runners are other columns
    m_runners = runners;
    m_differences = sorted;
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_runners.size());
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SchemaDifference &difference = m_differences.at(index.row());
    const bool blocks = difference.weight == SchemaDifference::Weight::Blocks;
    if (role == BlocksRole)
        return blocks;
    if (index.column() == 0) {
        const QString subject = subjectOf(difference);
        if (role == Qt::AccessibleTextRole)
            return blocks ? tr("%1, keeps it from starting").arg(subject) : tr("%1, wording").arg(subject);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(subject) : QVariant();
    }
    const QJsonValue value = difference.values.value(index.column() - 1);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return valueText(difference, value);
    case OddRole:
        return value != difference.values.value(0);
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("What differs") : m_runners.value(section - 1);
}

} // namespace desk
