// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/graph/graph_view.h"

#include "app/backend/error_text.h"
#include "ui/graph/task_box.h"
#include "ui/job/task_shape.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QGraphicsPathItem>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace desk
{

namespace
{

constexpr qreal smallest = 0.05;
constexpr qreal largest = 4;

/// The state that a person has to know of first.
TaskState worse(TaskState a, TaskState b)
{
    constexpr std::array order{TaskState::Failed, TaskState::Running, TaskState::UpForRetry,
        TaskState::Restarting, TaskState::Queued, TaskState::Scheduled, TaskState::UpForReschedule,
        TaskState::Deferred, TaskState::Unknown, TaskState::UpstreamFailed, TaskState::None,
        TaskState::Success, TaskState::Skipped, TaskState::Removed};
    const auto rank = [&order](TaskState state) { return std::find(order.begin(), order.end(), state); };
    return rank(a) <= rank(b) ? a : b;
}

QPainterPath curve(const QVector<QPointF> &points)
{
    QPainterPath path(points.first());
    for (int i = 1; i < points.size(); ++i) {
        const QPointF from = points.at(i - 1);
        const QPointF to = points.at(i);
        const qreal half = (to.x() - from.x()) / 2;
        path.cubicTo(from + QPointF(half, 0), to - QPointF(half, 0), to);
    }
    return path;
}

} // namespace

GraphView::GraphView(const Theme &theme, QWidget *parent)
    : QGraphicsView(new QGraphicsScene, parent)
    , m_theme(theme)
{
    scene()->setParent(this);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Graph of the tasks"));
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setRenderHint(QPainter::Antialiasing);
    // Boxes do not move: painting only what changed is enough.
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    viewport()->setCursor(Qt::ArrowCursor);
    // The frame with its round corners is drawn by the style; nothing paints over it.
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &GraphView::restyle);
}

void GraphView::setGraph(const DagGraph &graph)
{
    if (graph == m_graph && !m_boxes.isEmpty())
        return;
    m_graph = graph;
    m_boxes.clear();
    m_edges.clear();
    m_heads.clear();
    scene()->clear();
    m_layout = layOut(graph);
    addEdges();
    for (int i = 0; i < graph.nodes.size(); ++i) {
        auto *box = new TaskBox(m_theme, graph.nodes.at(i).taskId, m_layout.boxes.at(i));
        m_boxes.insert(box->taskId(), box);
        scene()->addItem(box);
    }
    scene()->setSceneRect(m_layout.bounds.adjusted(-24, -24, 24, 24));
    restyle();
    if (!m_boxes.contains(m_current))
        m_current.clear();
    setCurrentTask(m_current);
    fit();
}

void GraphView::addEdges()
{
    for (const GraphLayout::Edge &edge : std::as_const(m_layout.edges)) {
        QVector<QPointF> points = edge.points;
        const QPointF tip = edge.backward ? points.first() : points.last();
        const qreal back = edge.backward ? 7 : -7;
        (edge.backward ? points.first() : points.last()) = tip + QPointF(back, 0);
        m_edges.append(scene()->addPath(curve(points)));
        const QPolygonF head{tip, tip + QPointF(back, -4), tip + QPointF(back, 4)};
        m_heads.append(scene()->addPolygon(head));
    }
}

void GraphView::restyle()
{
    const QColor line = m_theme.colour(u"border_control");
    for (int i = 0; i < m_edges.size(); ++i) {
        QPen pen(line, 1.4);
        pen.setStyle(m_layout.edges.at(i).backward ? Qt::DotLine : Qt::SolidLine);
        m_edges.at(i)->setPen(pen);
        m_edges.at(i)->setZValue(-1);
        m_heads.at(i)->setPen(Qt::NoPen);
        m_heads.at(i)->setBrush(line);
        m_heads.at(i)->setZValue(-1);
    }
    viewport()->update();
}

void GraphView::setTasks(const QVector<TaskInstance> &tasks, bool runEnded)
{
    struct Sum {
        TaskState state = TaskState::Removed;
        int instances = 0;
    };
    QHash<QString, Sum> sums;
    for (const TaskInstance &task : tasks) {
        Sum &sum = sums[task.taskId];
        sum.state = sum.instances == 0 ? task.state : worse(sum.state, task.state);
        ++sum.instances;
    }
    for (auto [taskId, box] : m_boxes.asKeyValueRange()) {
        const Sum sum = sums.contains(taskId) ? sums.value(taskId) : Sum{TaskState::None, 1};
        QString words = shownTaskState(sum.state, runEnded);
        if (sum.instances > 1)
            words = QStringLiteral("%1 \u00d7 %2").arg(QLocale().toString(sum.instances), words);
        box->setTask(sum.state, words, sum.instances);
    }
}

QString GraphView::describeTask(const QString &taskId) const
{
    const TaskBox *box = m_boxes.value(taskId);
    return box ? box->description() : QString();
}

QRect GraphView::boxInView(const QString &taskId) const
{
    const TaskBox *box = m_boxes.value(taskId);
    return box ? mapFromScene(QRectF(box->pos(), GraphLayout::boxSize)).boundingRect() : QRect();
}

void GraphView::setCurrentTask(const QString &taskId)
{
    if (TaskBox *old = m_boxes.value(m_current))
        old->setCurrent(false);
    m_current = taskId;
    TaskBox *box = m_boxes.value(taskId);
    if (!box)
        return;
    box->setCurrent(true);
    ensureVisible(box, 30, 30);
    setAccessibleDescription(box->description());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void GraphView::choose(const QString &taskId)
{
    if (taskId == m_current)
        return;
    setCurrentTask(taskId);
    Q_EMIT currentTaskChanged(taskId);
}

/// The nearest task in the key's direction: nearness along it counts once, aside twice.
void GraphView::go(int key)
{
    if (m_boxes.isEmpty())
        return;
    const TaskBox *from = m_boxes.value(m_current);
    if (!from)
        return choose(m_graph.nodes.first().taskId);
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const qreal sign = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    const TaskBox *best = nullptr;
    qreal least = 0;
    for (const TaskBox *box : std::as_const(m_boxes)) {
        const QPointF way = box->pos() - from->pos();
        const qreal along = sign * (across ? way.x() : way.y());
        const qreal aside = std::abs(across ? way.y() : way.x());
        // Up and down stay in the column, so that they never skip past a neighbour to another layer.
        if (along < 1 || (!across && aside > GraphLayout::boxSize.width() / 2))
            continue;
        const qreal distance = along + 2 * aside;
        if (!best || distance < least) {
            best = box;
            least = distance;
        }
    }
    if (best)
        choose(best->taskId());
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return go(event->key());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_current.isEmpty())
            Q_EMIT taskOpened(m_current);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fit();
    default:
        return QGraphicsView::keyPressEvent(event);
    }
}

TaskBox *GraphView::boxAt(const QPoint &point) const
{
    return dynamic_cast<TaskBox *>(itemAt(point));
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    if (const TaskBox *box = boxAt(event->position().toPoint()))
        choose(box->taskId());
    QGraphicsView::mousePressEvent(event);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const TaskBox *box = boxAt(event->position().toPoint()))
        Q_EMIT taskOpened(box->taskId());
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    zoomBy(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
    event->accept();
}

int GraphView::zoomPercent() const
{
    return int(std::lround(transform().m11() * 100));
}

void GraphView::zoomBy(qreal factor)
{
    m_fitted = false;
    const qreal now = transform().m11();
    const qreal wanted = std::clamp(now * factor, smallest, largest);
    scale(wanted / now, wanted / now);
    Q_EMIT zoomChanged(zoomPercent());
}

void GraphView::fit()
{
    m_fitted = true;
    if (m_boxes.isEmpty() || viewport()->width() < 10)
        return;
    const QRectF all = sceneRect();
    const qreal wanted =
        std::clamp(std::min(viewport()->width() / all.width(), viewport()->height() / all.height()), smallest,
            m_theme.textSize() / 100.0);
    setTransform(QTransform::fromScale(wanted, wanted));
    centerOn(all.center());
    Q_EMIT zoomChanged(zoomPercent());
}

void GraphView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fit();
}

void GraphView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (m_fitted)
        fit();
}

} // namespace desk
