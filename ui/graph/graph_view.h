// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/graph_layout.h"

#include <QGraphicsView>
#include <QHash>

namespace desk
{

class TaskBox;
class Theme;

/// A DAG's picture: left to right, a box for each task. Arrow keys go from task to task, Enter opens the log,
/// + and - zoom, 0 fits all in. GUI thread.
class GraphView final : public QGraphicsView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GraphView)
public:
    explicit GraphView(const Theme &theme, QWidget *parent = nullptr);

    void setGraph(const DagGraph &graph);
    /// States of the tasks; the boxes stay where they are.
    void setTasks(const QVector<TaskInstance> &tasks, bool runEnded);
    void setCurrentTask(const QString &taskId);
    const QString &currentTask() const { return m_current; }
    /// What the box of a task says; empty if there is none.
    QString describeTask(const QString &taskId) const;
    /// Where the box of a task is, in the viewport.
    QRect boxInView(const QString &taskId) const;

    int zoomPercent() const;
    void zoomIn() { zoomBy(1.25); }
    void zoomOut() { zoomBy(0.8); }
    /// Makes everything visible; never larger than 100 %.
    void fit();

Q_SIGNALS:
    /// A person went to another task.
    void currentTaskChanged(const QString &taskId);
    /// A person asks for a task's log.
    void taskOpened(const QString &taskId);
    void zoomChanged(int percent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void zoomBy(qreal factor);
    void addEdges();
    void restyle();
    TaskBox *boxAt(const QPoint &point) const;
    void go(int key);
    void choose(const QString &taskId);

    const Theme &m_theme;
    DagGraph m_graph;
    GraphLayout m_layout;
    QHash<QString, TaskBox *> m_boxes;
    QVector<QGraphicsPathItem *> m_edges;
    QVector<QGraphicsPolygonItem *> m_heads;
    QString m_current;
    bool m_fitted = true; // until a person zooms
};

} // namespace desk
