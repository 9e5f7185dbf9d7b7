// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/dataset_filter.h"

#include "models/dataset_model.h"

#include <algorithm>

namespace desk
{

DatasetFilter::DatasetFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(DatasetModel::SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    sort(int(DatasetModel::Column::Name));
}

void DatasetFilter::setText(const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

int DatasetFilter::rowOf(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, 0).data(DatasetModel::NameRole).toString() == name)
            return row;
    }
    return -1;
}

bool DatasetFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString name = sourceModel()->index(row, 0, parent).data(DatasetModel::NameRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
        [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace desk
