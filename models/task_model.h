// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/core/dag.h"

#include <QAbstractTableModel>

namespace desk
{

/// The tasks of a run, mapped instances each on its own row, in the order in which they follow each other.
/// Tasks that the graph names and Airflow has not begun are there as well. A new reading changes rows, it
/// never resets the model. GUI thread.
class TaskModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskModel)
public:
    enum class Column { Name, Took, When };
    enum Role {
        TaskRole = Qt::UserRole + 1, ///< the TaskInstance
        StateRole,                   ///< TaskState as int
        TookRole,                    ///< milliseconds, or nothing before the task began
        SpanBeginRole,               ///< where the task's bar begins on the run's time line, 0 to 1
        SpanEndRole,                 ///< where it ends; nothing before the task began
    };

    /// The clock must outlive the model.
    explicit TaskModel(const Clock &clock, QObject *parent = nullptr);

    /// Takes a reading over. An empty graph keeps the order of the reading.
    void setTasks(const QVector<TaskInstance> &tasks, const DagGraph &graph);
    /// Lets the durations and bars of running tasks grow.
    void tick();
    void clear();

    const TaskInstance &task(int row) const { return m_tasks.at(row); }
    const QVector<TaskInstance> &tasks() const { return m_tasks; }
    /// Row of a task, or -1.
    int rowOf(const QString &taskId, int mapIndex = -1) const;
    /// The failed task that failed first, or -1.
    int firstFailed() const;
    /// Name as shown: with its map index where it is mapped.
    static QString shownName(const TaskInstance &task);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void replaceRow(int row, const TaskInstance &task);
    void updateSpan();
    qint64 took(const TaskInstance &task) const;
    QVariant display(const TaskInstance &task, Column column) const;
    QVariant accessible(const TaskInstance &task, Column column) const;
    double fraction(const QDateTime &time) const;

    const Clock &m_clock;
    QVector<TaskInstance> m_tasks;
    QDateTime m_begin; // of the first task; the time line's left edge
    QDateTime m_end;   // of the last task, or now while one still runs
};

} // namespace desk
