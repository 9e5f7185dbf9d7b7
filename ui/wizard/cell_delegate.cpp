// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/cell_delegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace desk
{

CellDelegate::CellDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool strong = index.data(StrongRole).toBool();
    const QFontMetrics metrics(m_theme.font(strong ? TextRole::Strong : TextRole::Body));
    const QFontMetrics small(m_theme.font(TextRole::Caption));
    int width = metrics.horizontalAdvance(index.data().toString());
    width = std::max(width, small.horizontalAdvance(index.data(SecondRole).toString()));
    if (!index.data(IconRole).toString().isEmpty())
        width += m_theme.px(22);
    if (index.data(Qt::CheckStateRole).isValid())
        width += m_theme.px(26);
    return {width + m_theme.px(22), m_theme.px(36)};
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool muted = index.data(MutedRole).toBool();
    if (selected || (hovered && !muted))
        painter->fillRect(cell, m_theme.colour(selected ? u"selected" : u"hover"));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), m_theme.colour(u"grid"));
    QRect content = cell.adjusted(m_theme.px(10), 0, -m_theme.px(8), -1);

    const QVariant checked = index.data(Qt::CheckStateRole);
    if (checked.isValid()) {
        const int size = m_theme.px(16);
        const QRect box(content.left() + 1, content.center().y() - size / 2, size, size);
        paintBox(painter, box, Qt::CheckState(checked.toInt()), muted);
        content.setLeft(box.right() + m_theme.px(10));
    }
    const QString token = index.data(TokenRole).toString();
    const QColor colour = m_theme.colour(muted             ? QStringView(u"text_muted")
                                         : token.isEmpty() ? QStringView(u"text")
                                                           : QStringView(token));
    const QString icon = index.data(IconRole).toString();
    const QString second = index.data(SecondRole).toString();
    const int line = m_theme.px(second.isEmpty() ? 20 : 19);
    const int top = content.center().y() + 1 - (second.isEmpty() ? line / 2 : line);
    if (!icon.isEmpty()) {
        const int size = m_theme.px(16);
        const QRect shape(content.left(), top + (line - size) / 2, size, size);
        painter->drawPixmap(
            shape, m_theme.pixmap(icon, token.isEmpty() ? QStringLiteral("text_secondary") : token, 16,
                       painter->device()->devicePixelRatioF()));
        content.setLeft(shape.right() + m_theme.px(7));
    }
    painter->setFont(m_theme.font(index.data(StrongRole).toBool() ? TextRole::Strong : TextRole::Body));
    painter->setPen(colour);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const bool right = alignment.isValid() && (alignment.toInt() & Qt::AlignRight);
    painter->drawText(QRect(content.left(), top, content.width(), line),
        (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, content.width()));
    if (!second.isEmpty()) {
        const QString secondToken = index.data(SecondTokenRole).toString();
        painter->setFont(m_theme.font(TextRole::Caption));
        painter->setPen(m_theme.colour(
            secondToken.isEmpty() ? QStringView(u"text_secondary") : QStringView(secondToken)));
        painter->drawText(QRect(content.left(), top + line, content.width(), line),
            Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(second, Qt::ElideRight, content.width()));
    }
    painter->restore();
}

void CellDelegate::paintBox(QPainter *painter, const QRect &box, Qt::CheckState state, bool muted) const
{
    const bool on = state == Qt::Checked;
    painter->setBrush(m_theme.colour(on      ? QStringView(u"accent")
                                     : muted ? QStringView(u"window")
                                             : QStringView(u"surface")));
    painter->setPen(m_theme.colour(on      ? QStringView(u"accent")
                                   : muted ? QStringView(u"border")
                                           : QStringView(u"border_control")));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(4), m_theme.px(4));
    if (on)
        painter->drawPixmap(
            box.adjusted(1, 1, -1, -1), m_theme.pixmap(QStringLiteral("check"), QStringLiteral("on_accent"),
                                            14, painter->device()->devicePixelRatioF()));
}

} // namespace desk
