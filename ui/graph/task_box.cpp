// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/graph/task_box.h"

#include "models/graph_layout.h"
#include "ui/job/task_shape.h"
#include "ui/theme/theme.h"

#include <QCursor>
#include <QFontMetricsF>
#include <QPainter>

namespace desk
{

TaskBox::TaskBox(const Theme &theme, QString taskId, const QRectF &place)
    : m_theme(theme)
    , m_taskId(std::move(taskId))
{
    setPos(place.topLeft());
    setCursor(Qt::PointingHandCursor);
    setToolTip(m_taskId);
}

void TaskBox::setTask(TaskState state, const QString &words, int instances)
{
    if (state == m_state && words == m_words && instances == m_instances)
        return;
    m_state = state;
    m_words = words;
    m_instances = instances;
    setToolTip(description());
    update();
}

void TaskBox::setCurrent(bool current)
{
    m_current = current;
    setZValue(current ? 1 : 0);
    update();
}

QString TaskBox::description() const
{
    return m_words.isEmpty() ? m_taskId : QStringLiteral("%1: %2").arg(m_taskId, m_words);
}

QRectF TaskBox::boundingRect() const
{
    return QRectF(QPointF(0, 0), GraphLayout::boxSize).adjusted(-5, -5, 5, 5);
}

void TaskBox::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const JobState shape = shapeOf(m_state);
    const QRectF box(QPointF(0, 0), GraphLayout::boxSize);
    if (m_instances > 1) {
        // A second edge behind the box: there are more of it.
        painter->setPen(QPen(m_theme.colour(u"border_control"), 1));
        painter->setBrush(m_theme.colour(u"surface"));
        painter->drawRoundedRect(box.translated(4, 4), 6, 6);
    }
    QPen edge(m_theme.colour(m_current ? u"accent" : u"border_control"), m_current ? 2.5 : 1);
    if (isNotReached(m_state) && !m_current)
        edge.setStyle(Qt::DashLine);
    painter->setPen(edge);
    painter->setBrush(m_theme.colour(u"surface"));
    painter->drawRoundedRect(box, 6, 6);

    const QRectF tile(8, 12, 28, 28);
    painter->setPen(
        m_theme.stateBorder(shape).isValid() ? QPen(m_theme.stateBorder(shape)) : QPen(Qt::NoPen));
    painter->setBrush(m_theme.stateBackground(shape));
    painter->drawRoundedRect(tile, 5, 5);
    // The icon is drawn at the zoom it is seen at, so that it stays sharp.
    const qreal ratio =
        painter->device()->devicePixelRatioF() * std::max<qreal>(1, painter->worldTransform().m11());
    const QPixmap icon =
        m_theme.icon(m_theme.stateIcon(shape), Theme::stateToken(shape), 14).pixmap(QSize(14, 14), ratio);
    painter->drawPixmap(QRectF(tile.center() - QPointF(7, 7), QSizeF(14, 14)), icon, QRectF(icon.rect()));

    // Boxes keep their size at every text size; the zoom makes them larger.
    QFont name = m_theme.font(TextRole::Strong);
    name.setPixelSize(13);
    QFont words = m_theme.font(TextRole::Caption);
    words.setPixelSize(12);
    const qreal left = tile.right() + 7;
    const qreal room = box.width() - left - 5;
    painter->setFont(name);
    painter->setPen(m_theme.colour(isNotReached(m_state) ? u"text_secondary" : u"text"));
    painter->drawText(QPointF(left, 22), QFontMetricsF(name).elidedText(m_taskId, Qt::ElideMiddle, room));
    painter->setFont(words);
    painter->setPen(m_theme.stateForeground(shape));
    painter->drawText(QPointF(left, 40), QFontMetricsF(words).elidedText(m_words, Qt::ElideRight, room));
}

} // namespace desk
