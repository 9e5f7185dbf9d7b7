// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace desk
{

class Theme;

/// Draws a row of UserModel: the name strong behind a shape that tells administrators from users, hairlines,
/// a bar at the chosen row, and times as everywhere.
class PersonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonDelegate)
public:
    explicit PersonDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static QString textOf(const QModelIndex &index);

    const Theme &m_theme;
};

} // namespace desk
