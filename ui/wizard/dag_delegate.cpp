// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/dag_delegate.h"

#include "models/dag_model.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace desk
{

DagDelegate::DagDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QString DagDelegate::reason(const QModelIndex &index)
{
    switch (DagModel::Obstacle(index.data(DagModel::ObstacleRole).toInt())) {
    case DagModel::Obstacle::Paused:
        return tr("Paused in Airflow: it would not run before it is unpaused.");
    case DagModel::Obstacle::ImportError: {
        const QString trace = index.data(DagModel::DagRole).value<Dag>().importError.trimmed();
        const QString last = trace.section(QLatin1Char('\n'), -1).trimmed();
        return last.isEmpty() ? tr("Broken: Airflow cannot read its file.")
                              : tr("Broken: Airflow cannot read its file (%1).").arg(last);
    }
    case DagModel::Obstacle::NotAllowed:
        return tr("Not allowed at %1.")
            .arg(QLocale().createSeparatedList(index.data(DagModel::MissingRole).toStringList()));
    case DagModel::Obstacle::None:
        break;
    }
    return {};
}

void DagDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = index.data(DagModel::NameRole).toString();
}

QSize DagDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int body = QFontMetrics(m_theme.font(TextRole::Body)).height();
    const int lines = 2 + (index.data(DagModel::ObstacleRole).toInt() != 0 ? 1 : 0);
    return {m_theme.px(300), lines * (body + m_theme.px(2)) + m_theme.px(22)};
}

void DagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (selected || hovered)
        painter->fillRect(row, m_theme.colour(selected ? u"selected" : u"hover"));
    if (selected)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), m_theme.colour(u"accent"));
    painter->fillRect(QRect(row.left() + m_theme.px(12), row.bottom(), row.width() - m_theme.px(24), 1),
        m_theme.colour(u"grid"));
    const auto obstacle = DagModel::Obstacle(index.data(DagModel::ObstacleRole).toInt());
    paintMark(painter, row, int(obstacle), selected);

    const int left = row.left() + m_theme.px(42);
    const int width = row.right() - m_theme.px(14) - left;
    const int step = QFontMetrics(m_theme.font(TextRole::Body)).height() + m_theme.px(2);
    QRect line(left, row.top() + m_theme.px(10), width, step);
    painter->setFont(m_theme.font(TextRole::Strong));
    painter->setPen(m_theme.colour(obstacle == DagModel::Obstacle::None ? u"text" : u"text_secondary"));
    const QString name =
        painter->fontMetrics().elidedText(index.data(DagModel::NameRole).toString(), Qt::ElideMiddle, width);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name);
    const int advance = painter->fontMetrics().horizontalAdvance(name) + m_theme.px(10);
    paintTags(painter, line.adjusted(advance, 0, 0, 0), index.data(DagModel::TagsRole).toStringList());

    line.translate(0, step);
    painter->setFont(m_theme.font(TextRole::Body));
    painter->setPen(m_theme.colour(u"text_secondary"));
    const QString description = index.data(DagModel::DescriptionRole).toString();
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(
            description.isEmpty() ? tr("No description") : description, Qt::ElideRight, width));
    if (obstacle != DagModel::Obstacle::None) {
        line.translate(0, step);
        painter->setFont(m_theme.font(TextRole::Caption));
        painter->setPen(m_theme.colour(obstacle == DagModel::Obstacle::Paused       ? u"feedback.warning.fg"
                                       : obstacle == DagModel::Obstacle::NotAllowed ? u"text_secondary"
                                                                                    : u"danger"));
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(reason(index), Qt::ElideRight, width));
    }
    painter->restore();
}

void DagDelegate::paintMark(QPainter *painter, const QRect &row, int obstacle, bool selected) const
{
    const int size = m_theme.px(16);
    const QRect mark(row.left() + m_theme.px(15), row.top() + m_theme.px(11), size, size);
    if (obstacle == int(DagModel::Obstacle::None)) {
        painter->setBrush(m_theme.colour(u"surface"));
        painter->setPen(QPen(m_theme.colour(selected ? u"accent" : u"border_control"), 1.5));
        painter->drawEllipse(QRectF(mark).adjusted(0.75, 0.75, -0.75, -0.75));
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.colour(u"accent"));
            painter->drawEllipse(QRectF(mark).adjusted(4, 4, -4, -4));
        }
        return;
    }
    const bool broken = obstacle == int(DagModel::Obstacle::ImportError);
    const QString icon = broken                                            ? QStringLiteral("error")
                         : obstacle == int(DagModel::Obstacle::NotAllowed) ? QStringLiteral("lock")
                                                                           : QStringLiteral("pause");
    painter->drawPixmap(
        mark, m_theme.pixmap(icon, broken ? QStringLiteral("danger") : QStringLiteral("text_secondary"), 16,
                  painter->device()->devicePixelRatioF()));
}

void DagDelegate::paintTags(QPainter *painter, QRect line, const QStringList &tags) const
{
    painter->setFont(m_theme.font(TextRole::Pill));
    const QFontMetrics metrics = painter->fontMetrics();
    for (const QString &tag : tags) {
        const int width = metrics.horizontalAdvance(tag) + m_theme.px(12);
        if (width > line.width())
            break; // the list beside shows them all
        const QRectF box =
            QRectF(line.left(), line.top(), width, line.height()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->setBrush(m_theme.colour(u"sunken"));
        painter->setPen(m_theme.colour(u"border"));
        painter->drawRoundedRect(box, m_theme.px(4), m_theme.px(4));
        painter->setPen(m_theme.colour(u"text_secondary"));
        painter->drawText(box, Qt::AlignCenter, tag);
        line.setLeft(line.left() + width + m_theme.px(5));
    }
}

} // namespace desk
