// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace desk
{

/// The datasets whose name holds every word of a search; by name unless sorted otherwise. Its source is a
/// DatasetModel. GUI thread.
class DatasetFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DatasetFilter)
public:
    explicit DatasetFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    bool isNarrowed() const { return !m_words.isEmpty(); }
    /// Row of a dataset as shown, or -1.
    int rowOf(const QString &name) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace desk
