// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/person_delegate.h"

#include "models/user_model.h"
#include "ui/components/time_text.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace desk
{

PersonDelegate::PersonDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QString PersonDelegate::textOf(const QModelIndex &index)
{
    const QDateTime time = index.data(UserModel::TimeRole).toDateTime();
    return time.isValid() ? shortTime(time) : index.data().toString();
}

void PersonDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect cell = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(cell, m_theme.colour(selected ? u"selected" : u"hover"));
    if (selected && index.column() == 0)
        painter->fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), m_theme.colour(u"accent"));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), m_theme.colour(u"grid"));
    QRect text = cell.adjusted(m_theme.px(10), 0, -m_theme.px(10), 0);
    const bool isName = index.column() == UserModel::Name;
    if (isName) {
        const bool admin = index.data(UserModel::AdminRole).toBool();
        const int size = m_theme.px(16);
        const QRect icon(text.left(), text.center().y() - size / 2, size, size);
        painter->drawPixmap(
            icon, m_theme.pixmap(admin ? QStringLiteral("shield") : QStringLiteral("user"),
                      QStringLiteral("text_secondary"), 16, painter->device()->devicePixelRatioF()));
        text.setLeft(icon.right() + m_theme.px(8));
    }
    painter->setFont(m_theme.font(isName ? TextRole::Strong : TextRole::Body));
    painter->setPen(m_theme.colour(isName ? u"text" : u"text_secondary"));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(textOf(index), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    return {metrics.horizontalAdvance(textOf(index)) + m_theme.px(24), m_theme.px(36)};
}

} // namespace desk
