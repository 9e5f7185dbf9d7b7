// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/datasets/dataset_delegate.h"

#include "models/dataset_model.h"
#include "ui/components/time_text.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace desk
{

DatasetDelegate::DatasetDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void DatasetDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect row = option.rect;
    painter->fillRect(row, m_theme.colour(selected ? u"selected" : hovered ? u"hover" : u"surface"));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), m_theme.colour(u"grid"));
    if (selected)
        painter->fillRect(
            QRect(row.topLeft(), QSize(m_theme.px(3), row.height())), m_theme.colour(u"accent"));
    const int size = m_theme.px(16);
    const QRect icon(row.left() + m_theme.px(12), row.center().y() - size / 2, size, size);
    m_theme
        .icon(QStringLiteral("datasets"),
            selected ? QStringLiteral("accent") : QStringLiteral("text_secondary"), 16)
        .paint(painter, icon);
    const int left = icon.right() + m_theme.px(9);
    const QRect top(left, row.top() + m_theme.px(6), row.right() - left - m_theme.px(10), m_theme.px(20));
    const QFont name = m_theme.font(TextRole::Strong);
    painter->setFont(name);
    painter->setPen(m_theme.colour(u"text"));
    painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(name).elidedText(
            index.data(DatasetModel::NameRole).toString(), Qt::ElideMiddle, top.width()));
    const QFont caption = m_theme.font(TextRole::Caption);
    painter->setFont(caption);
    painter->setPen(m_theme.colour(u"text_secondary"));
    const int count = index.data(DatasetModel::CountRole).toInt();
    const QString when = shortTime(index.data(DatasetModel::UpdatedRole).toDateTime());
    QString line = tr("%Ln series", nullptr, count);
    if (!when.isEmpty())
        line = QStringLiteral("%1 · %2").arg(line, when);
    painter->drawText(top.translated(0, m_theme.px(18)), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(caption).elidedText(line, Qt::ElideRight, top.width()));
    painter->restore();
}

QSize DatasetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(180), m_theme.px(50)};
}

} // namespace desk
