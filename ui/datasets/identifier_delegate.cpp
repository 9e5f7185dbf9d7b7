// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/datasets/identifier_delegate.h"

#include "models/identifier_model.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace desk
{

IdentifierDelegate::IdentifierDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int IdentifierDelegate::textLeft(const Theme &theme)
{
    return theme.px(72);
}

void IdentifierDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect;
    painter->fillRect(row, m_theme.colour(selected ? u"selected" : u"surface"));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), m_theme.colour(u"grid"));
    const int left = textLeft(m_theme);
    painter->setFont(m_theme.font(TextRole::Caption));
    painter->setPen(m_theme.colour(u"text_muted"));
    painter->drawText(QRect(row.left(), row.top(), left - m_theme.px(14), row.height()),
        Qt::AlignRight | Qt::AlignVCenter,
        QLocale().toString(index.data(IdentifierModel::PositionRole).toInt()));
    painter->setFont(m_theme.font(TextRole::Mono));
    painter->setPen(m_theme.colour(u"text"));
    painter->drawText(row.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->restore();
}

} // namespace desk
