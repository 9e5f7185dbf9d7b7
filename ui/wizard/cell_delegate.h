// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace desk
{

class Theme;

/// Draws cells that are a shape and a word, or a word with a smaller one below it, or a box to tick. What a
/// cell says it says in its roles.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellDelegate)
public:
    enum Role {
        IconRole = Qt::UserRole + 200, ///< name of an icon; empty: none
        TokenRole,                     ///< colour of the shape and the word; empty: the text's
        SecondRole,                    ///< a line below
        SecondTokenRole,               ///< its colour
        StrongRole,                    ///< bool
        MutedRole,                     ///< bool: cannot be chosen
    };

    explicit CellDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBox(QPainter *painter, const QRect &box, Qt::CheckState state, bool muted) const;

    const Theme &m_theme;
};

} // namespace desk
