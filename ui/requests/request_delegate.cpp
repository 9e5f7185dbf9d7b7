// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/requests/request_delegate.h"

#include "models/request_model.h"
#include "ui/components/time_text.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace desk
{

namespace
{

constexpr int padding = 10; // as in the header
constexpr int iconSide = 16;

/// Whether the keys act on that row; the whole of it is marked, not the one cell.
bool hasFocus(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row();
}

void paintRow(
    QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isFirst = index.column() == 0;
    const QRect cell = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(cell, theme.colour(selected ? u"selected" : u"hover"));
    if (selected && isFirst)
        painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), theme.colour(u"accent"));
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.colour(u"grid"));
    if (hasFocus(option, index)) {
        painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), theme.colour(u"focus"));
        painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.colour(u"focus"));
    }
}

/// Draws an icon and takes its room away from a cell.
void paintIcon(QPainter &painter, const Theme &theme, QRect &room, const QString &name, const QString &token)
{
    const int side = theme.px(iconSide);
    const QPoint at(room.left(), room.center().y() - side / 2);
    painter.drawPixmap(at, theme.pixmap(name, token, iconSide, painter.device()->devicePixelRatioF()));
    room.setLeft(room.left() + side + theme.px(8));
}

void paintText(QPainter &painter, const QRect &room, int alignment, const QString &text)
{
    painter.drawText(room, alignment | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

QString firstLine(const QModelIndex &index)
{
    const QDateTime time = index.data(RequestModel::TimeRole).toDateTime();
    return time.isValid() ? shortTime(time) : index.data().toString();
}

RequestModel::Shape shapeOf(const QModelIndex &index)
{
    return RequestModel::Shape(index.data(RequestModel::ShapeRole).toInt());
}

bool isStrong(const QModelIndex &index)
{
    return index.column() == RequestModel::From || index.column() == RequestModel::What;
}

} // namespace

RequestDelegate::RequestDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void RequestDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintRow(*painter, m_theme, option, index);
    QRect room = option.rect.adjusted(m_theme.px(padding), 0, -m_theme.px(padding), 0);
    const RequestModel::Shape shape = shapeOf(index);
    const bool blocked = shape == RequestModel::Shape::Blocked;
    if (shape == RequestModel::Shape::Partner)
        paintIcon(*painter, m_theme, room, QStringLiteral("instances"), QStringLiteral("text_secondary"));
    else if (blocked)
        paintIcon(*painter, m_theme, room, QStringLiteral("warning"), QStringLiteral("feedback.warning.fg"));
    else if (shape == RequestModel::Shape::Waits)
        paintIcon(*painter, m_theme, room, m_theme.stateIcon(JobState::pending),
            Theme::stateToken(JobState::pending));
    const QString below = index.data(RequestModel::SecondRole).toString();
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    QRect first = room;
    if (!below.isEmpty())
        first.setBottom(room.center().y() + 1);
    painter->setFont(m_theme.font(!below.isEmpty() && isStrong(index) ? TextRole::Strong : TextRole::Body));
    painter->setPen(m_theme.colour(blocked ? u"feedback.warning.fg" : u"text"));
    paintText(*painter, first,
        !below.isEmpty()      ? int(Qt::AlignLeft | Qt::AlignBottom)
        : alignment.isValid() ? alignment.toInt()
                              : int(Qt::AlignLeft | Qt::AlignVCenter),
        firstLine(index));
    if (!below.isEmpty()) {
        QRect second = room;
        second.setTop(first.bottom() + m_theme.px(2));
        painter->setFont(m_theme.font(TextRole::Caption));
        painter->setPen(m_theme.colour(u"text_secondary"));
        paintText(*painter, second, Qt::AlignLeft | Qt::AlignTop, below);
    }
    painter->restore();
}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const QString below = index.data(RequestModel::SecondRole).toString();
    const bool icon = shapeOf(index) != RequestModel::Shape::None;
    const int first = QFontMetrics(m_theme.font(TextRole::Strong)).horizontalAdvance(firstLine(index));
    const int second = QFontMetrics(m_theme.font(TextRole::Caption)).horizontalAdvance(below);
    return {qMax(first, second) + m_theme.px(2 * padding + 4 + (icon ? iconSide + 8 : 0)),
        m_theme.px(index.data(RequestModel::RequestRole).isValid() ? 50 : 33)};
}

} // namespace desk
