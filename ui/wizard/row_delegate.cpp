// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/row_delegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace desk
{

RowDelegate::RowDelegate(const Theme &theme, bool fixedFont, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_fixedFont(fixedFont)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect cell = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (selected || hovered)
        painter->fillRect(cell, m_theme.colour(selected ? u"selected" : u"hover"));
    if (selected && index.column() == 0)
        painter->fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), m_theme.colour(u"accent"));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), m_theme.colour(u"grid"));
    QRect text = cell.adjusted(m_theme.px(10), 0, -m_theme.px(10), 0);
    if (!m_fixedFont && index.column() == 0) {
        const int size = m_theme.px(16);
        const QRect icon(text.left() + m_theme.px(1), text.center().y() - size / 2, size, size);
        painter->drawPixmap(icon, m_theme.pixmap(QStringLiteral("datasets"), QStringLiteral("text_secondary"),
                                      16, painter->device()->devicePixelRatioF()));
        text.setLeft(icon.right() + m_theme.px(8));
    }
    const TextRole role = m_fixedFont           ? TextRole::Mono
                          : index.column() == 0 ? TextRole::Strong
                                                : TextRole::Body;
    painter->setFont(m_theme.font(role));
    painter->setPen(m_theme.colour(m_fixedFont ? u"text_secondary" : u"text"));
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const bool right = alignment.isValid() && (alignment.toInt() & Qt::AlignRight);
    const QString shown =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, text.width());
    painter->drawText(text, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, shown);
    painter->restore();
}

} // namespace desk
