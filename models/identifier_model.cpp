// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/identifier_model.h"

namespace desk
{

IdentifierModel::IdentifierModel(Backend &backend, QObject *parent)
    : QAbstractTableModel(parent)
    , m_backend(backend)
{
}

void IdentifierModel::show(const QString &dataset)
{
    clear();
    m_dataset = dataset;
    m_complete = dataset.isEmpty();
    if (!m_complete)
        fetchMore({});
}

void IdentifierModel::showExplicit(const QStringList &identifiers)
{
    clear();
    append(identifiers);
}

void IdentifierModel::retry()
{
    m_failed = false;
    if (canFetchMore({}))
        fetchMore({});
}

int IdentifierModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_identifiers.size());
}

int IdentifierModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_known ? int(SeriesColumns::Count) : 1;
}

QVariant IdentifierModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString &identifier = m_identifiers.at(index.row());
    if (role == PositionRole)
        return index.row() + 1;
    if (m_known) {
        const auto known = m_known->constFind(identifier);
        if (known != m_known->constEnd())
            return SeriesColumns::data(*known, index.column(), role);
        return SeriesColumns::data({identifier, {}, {}, {}, 0, {}}, index.column(), role);
    }
    return role == Qt::DisplayRole || role == IdentifierRole ? QVariant(identifier) : QVariant();
}

QVariant IdentifierModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (m_known && orientation == Qt::Horizontal)
        return SeriesColumns::header(section, role);
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(tr("Series identifier")) : QVariant(section + 1);
}

bool IdentifierModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_failed && !m_loading;
}

void IdentifierModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    setLoading(true);
    read(m_dataset, int(m_identifiers.size()), m_allWanted ? -1 : window, m_generation);
}

void IdentifierModel::fetchAll()
{
    m_allWanted = true; // what is on its way is followed by the rest
    fetchMore({});
}

void IdentifierModel::setKnownSeries(const QHash<QString, Series> &series)
{
    beginResetModel();
    m_known = &series;
    endResetModel();
}

void IdentifierModel::knownSeriesChanged()
{
    if (m_known && !m_identifiers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QCoro::Task<> IdentifierModel::read(QString dataset, int offset, int limit, int generation)
{
    const QPointer<IdentifierModel> self(this);
    const Result<QStringList> part = co_await m_backend.identifiers(dataset, offset, limit);
    if (!self || generation != m_generation)
        co_return;
    if (part) {
        m_complete = limit < 0 || part->size() < limit;
        append(*part);
    } else {
        m_failed = true;
    }
    setLoading(false);
    if (!self)
        co_return;
    if (!part)
        Q_EMIT failed(part.error());
    else if (m_allWanted && generation == m_generation)
        fetchMore({});
}

void IdentifierModel::clear()
{
    ++m_generation;
    m_allWanted = false;
    m_dataset.clear();
    m_complete = true;
    m_failed = false;
    if (!m_identifiers.isEmpty()) {
        beginRemoveRows({}, 0, int(m_identifiers.size()) - 1);
        m_identifiers.clear();
        endRemoveRows();
    }
    setLoading(false);
}

void IdentifierModel::append(const QStringList &identifiers)
{
    if (identifiers.isEmpty())
        return;
    const int first = int(m_identifiers.size());
    beginInsertRows({}, first, first + int(identifiers.size()) - 1);
    m_identifiers += identifiers;
    endInsertRows();
}

void IdentifierModel::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

} // namespace desk
