// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dag.h"

#include <QGraphicsObject>

namespace desk
{

class Theme;

/// One task in a graph's picture: shape, name and state in words. A mapped task is one box for all its
/// instances.
class TaskBox final : public QGraphicsObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskBox)
public:
    TaskBox(const Theme &theme, QString taskId, const QRectF &place);

    const QString &taskId() const { return m_taskId; }
    /// Takes a reading over; instances is 1 unless the task is mapped.
    void setTask(TaskState state, const QString &words, int instances);
    void setCurrent(bool current);
    /// Name and state, for tooltips and screen readers.
    QString description() const;

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Theme &m_theme;
    QString m_taskId;
    TaskState m_state = TaskState::None;
    QString m_words;
    int m_instances = 1;
    bool m_current = false;
};

} // namespace desk
