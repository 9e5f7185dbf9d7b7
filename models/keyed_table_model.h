// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QVector>

namespace desk
{

/// Rows that are known by a key. A new reading removes, changes and adds rows, it never resets the model;
/// rows that are new come last, so the order people see is a filter's business. Row must compare with ==. GUI
/// thread.
template <typename Row>
class KeyedTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    /// Row of a key, or -1.
    int rowOf(const QString &key) const { return m_index.value(key, -1); }

protected:
    virtual QString keyOf(const Row &row) const = 0;

    const Row &at(int row) const { return m_rows.at(row); }
    const QVector<Row> &rows() const { return m_rows; }

    /// Takes a reading over. Of several rows with one key the last counts.
    void replaceRows(const QVector<Row> &reading)
    {
        QHash<QString, Row> wanted;
        for (const Row &row : reading)
            wanted.insert(keyOf(row), row);
        removeOthers(wanted);
        for (int row = 0; row < m_rows.size(); ++row) {
            const Row &now = wanted[keyOf(m_rows.at(row))];
            if (now == m_rows.at(row))
                continue;
            m_rows[row] = now;
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
        append(reading, wanted);
    }

private:
    void removeOthers(const QHash<QString, Row> &wanted)
    {
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (wanted.contains(keyOf(m_rows.at(last))))
                continue;
            int first = last;
            while (first > 0 && !wanted.contains(keyOf(m_rows.at(first - 1))))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            reindex();
            endRemoveRows();
            last = first;
        }
    }

    void append(const QVector<Row> &reading, const QHash<QString, Row> &wanted)
    {
        QVector<Row> added;
        QSet<QString> taken;
        for (const Row &row : reading) {
            const QString key = keyOf(row);
            if (m_index.contains(key) || taken.contains(key))
                continue;
            taken.insert(key);
            added.append(wanted.value(key));
        }
        if (added.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
        m_rows += added;
        reindex();
        endInsertRows();
    }

    void reindex()
    {
        m_index.clear();
        for (int row = 0; row < m_rows.size(); ++row)
            m_index.insert(keyOf(m_rows.at(row)), row);
    }

    QVector<Row> m_rows;
    QHash<QString, int> m_index;
};

} // namespace desk
