// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/series_filter.h"

#include "models/series_columns.h"

#include <algorithm>

namespace desk
{

SeriesFilter::SeriesFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SeriesColumns::SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void SeriesFilter::setText(const QString &text)
{
    const QStringList words = text.simplified().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void SeriesFilter::tickShown()
{
    for (int row = 0; row < rowCount(); ++row)
        m_ticked.insert(identifierAt(index(row, 0)));
    redraw();
}

void SeriesFilter::clearTicks()
{
    if (m_ticked.isEmpty())
        return;
    m_ticked.clear();
    redraw();
}

QStringList SeriesFilter::ticked() const
{
    QStringList found;
    found.reserve(m_ticked.size());
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        const QString identifier =
            sourceModel()->index(row, 0).data(SeriesColumns::IdentifierRole).toString();
        if (m_ticked.contains(identifier))
            found.append(identifier);
    }
    return found;
}

void SeriesFilter::toggle(const QModelIndexList &rows)
{
    if (rows.isEmpty())
        return;
    const bool all = std::all_of(rows.begin(), rows.end(),
        [this](const QModelIndex &row) { return m_ticked.contains(identifierAt(row)); });
    for (const QModelIndex &row : rows) {
        if (all)
            m_ticked.remove(identifierAt(row));
        else
            m_ticked.insert(identifierAt(row));
    }
    redraw();
}

QVariant SeriesFilter::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && index.isValid() && index.column() == 0)
        return m_ticked.contains(identifierAt(index)) ? Qt::Checked : Qt::Unchecked;
    return QSortFilterProxyModel::data(index, role);
}

bool SeriesFilter::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != 0)
        return false;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(identifierAt(index));
    else
        m_ticked.remove(identifierAt(index));
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags SeriesFilter::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
    return index.isValid() && index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

bool SeriesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(SeriesColumns::SearchRole).toString();
    return std::all_of(
        m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
}

QString SeriesFilter::identifierAt(const QModelIndex &index) const
{
    return QSortFilterProxyModel::data(index, SeriesColumns::IdentifierRole).toString();
}

void SeriesFilter::redraw()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

} // namespace desk
