// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/dag_filter.h"

#include "models/dag_model.h"

#include <algorithm>

namespace desk
{

DagFilter::DagFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sort(0);
}

void DagFilter::setText(const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void DagFilter::setTag(const QString &tag)
{
    if (tag == m_tag)
        return;
    m_tag = tag;
    invalidateFilter();
}

bool DagFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QStringList tags = index.data(DagModel::TagsRole).toStringList();
    if (!m_tag.isEmpty() && !tags.contains(m_tag))
        return false;
    const QString id = index.data(DagModel::IdRole).toString();
    const QString name = index.data(DagModel::NameRole).toString();
    const QString description = index.data(DagModel::DescriptionRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return id.contains(word, Qt::CaseInsensitive) || name.contains(word, Qt::CaseInsensitive) ||
               description.contains(word, Qt::CaseInsensitive) ||
               std::any_of(tags.begin(), tags.end(),
                   [&word](const QString &tag) { return tag.contains(word, Qt::CaseInsensitive); });
    });
}

bool DagFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int before = left.data(DagModel::ObstacleRole).toInt();
    const int after = right.data(DagModel::ObstacleRole).toInt();
    if (before != after)
        return before < after;
    const int order = QString::localeAwareCompare(
        left.data(DagModel::NameRole).toString(), right.data(DagModel::NameRole).toString());
    return order != 0 ? order < 0
                      : left.data(DagModel::IdRole).toString() < right.data(DagModel::IdRole).toString();
}

} // namespace desk
