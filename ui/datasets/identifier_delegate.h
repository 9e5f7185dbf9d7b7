// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace desk
{

class Theme;

/// Paints an identifier with its position in the dataset before it.
class IdentifierDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdentifierDelegate)
public:
    explicit IdentifierDelegate(const Theme &theme, QObject *parent = nullptr);

    /// Where identifiers begin in their cell, px.
    static int textLeft(const Theme &theme);
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace desk
