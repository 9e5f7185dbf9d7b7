// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace desk
{

class Theme;

/// Paints a cell of a series, the first one with its tick. GUI thread.
class SeriesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeriesDelegate)
public:
    explicit SeriesDelegate(const Theme &theme, QObject *parent = nullptr);

    /// Where the text of the first column begins, px.
    static int textLeft(const Theme &theme);
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    void paintTick(QPainter *painter, const QRect &cell, bool ticked) const;

    const Theme &m_theme;
};

} // namespace desk
