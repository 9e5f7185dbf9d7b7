// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/datasets/series_delegate.h"

#include "models/series_columns.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace desk
{

SeriesDelegate::SeriesDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int SeriesDelegate::textLeft(const Theme &theme)
{
    return theme.px(38);
}

void SeriesDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(row, m_theme.colour(selected ? u"selected" : u"surface"));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), m_theme.colour(u"grid"));
    const QVariant ticked = index.data(Qt::CheckStateRole);
    QRect text = row.adjusted(m_theme.px(10), 0, -m_theme.px(10), 0);
    if (index.column() == 0) {
        if (ticked.isValid())
            paintTick(painter, row, ticked.toInt() == Qt::Checked);
        text.setLeft(row.left() + textLeft(m_theme));
    }
    const bool identifier = index.column() == SeriesColumns::Identifier;
    painter->setFont(m_theme.font(identifier                                  ? TextRole::Mono
                                  : index.column() == SeriesColumns::Modality ? TextRole::Strong
                                                                              : TextRole::Body));
    const bool plain =
        index.column() == SeriesColumns::Description || index.column() == SeriesColumns::Modality;
    painter->setPen(m_theme.colour(plain || selected ? u"text" : u"text_secondary"));
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const bool right = alignment.isValid() && (alignment.toInt() & Qt::AlignRight) != 0;
    // The ends of identifiers tell them apart.
    const QString shown = painter->fontMetrics().elidedText(
        index.data().toString(), identifier ? Qt::ElideMiddle : Qt::ElideRight, text.width());
    painter->drawText(text, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, shown);
    painter->restore();
}

void SeriesDelegate::paintTick(QPainter *painter, const QRect &cell, bool ticked) const
{
    const int size = m_theme.px(16);
    const QRect box(cell.left() + m_theme.px(12), cell.center().y() - size / 2, size, size);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.colour(ticked ? u"accent" : u"border_control"), 1));
    painter->setBrush(m_theme.colour(ticked ? u"accent" : u"surface"));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(4), m_theme.px(4));
    if (ticked)
        m_theme.icon(QStringLiteral("check"), QStringLiteral("on_accent"), 12)
            .paint(painter, box.adjusted(2, 2, -2, -2));
    painter->setRenderHint(QPainter::Antialiasing, false);
}

bool SeriesDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.column() != 0 || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonPress &&
        event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool onTick = mouse->button() == Qt::LeftButton &&
                        mouse->position().x() < option.rect.left() + textLeft(m_theme) - m_theme.px(4);
    if (!onTick)
        return false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    return true;
}

} // namespace desk
