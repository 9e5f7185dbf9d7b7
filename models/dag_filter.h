// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace desk
{

/// The DAGs that hold every word of a search in id, name, tags or description, and the chosen tag; those that
/// can start first, then by name. Its source is a DagModel. GUI thread.
class DagFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DagFilter)
public:
    explicit DagFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    /// Empty: any tag.
    void setTag(const QString &tag);
    const QString &tag() const { return m_tag; }
    /// Whether anything is hidden on purpose.
    bool isNarrowed() const { return !m_words.isEmpty() || !m_tag.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    QString m_tag;
};

} // namespace desk
