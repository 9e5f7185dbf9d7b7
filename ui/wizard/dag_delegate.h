// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace desk
{

class Theme;

/// Draws a DAG: whether it is chosen or cannot start, its name and tags, what it does, and why it cannot
/// start.
class DagDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DagDelegate)
public:
    explicit DagDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The line below the description; empty if the DAG can start.
    static QString reason(const QModelIndex &index);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintMark(QPainter *painter, const QRect &row, int obstacle, bool selected) const;
    void paintTags(QPainter *painter, QRect line, const QStringList &tags) const;

    const Theme &m_theme;
};

} // namespace desk
