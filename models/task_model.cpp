// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/task_model.h"

#include "app/backend/error_text.h"
#include "models/duration_text.h"
#include "models/graph_layout.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace desk
{

namespace
{

using Key = std::pair<QString, int>;

Key keyOf(const TaskInstance &task)
{
    return {task.taskId, task.mapIndex};
}

/// The reading in the graph's order, with a row for each task that Airflow does not know of yet.
QVector<TaskInstance> ordered(const QVector<TaskInstance> &tasks, const DagGraph &graph)
{
    if (graph.nodes.isEmpty())
        return tasks;
    QHash<QString, int> rank;
    const QStringList order = tasksInOrder(graph);
    for (int i = 0; i < order.size(); ++i)
        rank.insert(order.at(i), i);
    QSet<QString> known;
    QVector<TaskInstance> result = tasks;
    for (const TaskInstance &task : tasks)
        known.insert(task.taskId);
    for (const DagGraph::Node &node : graph.nodes) {
        if (known.contains(node.taskId))
            continue;
        TaskInstance task;
        task.taskId = node.taskId;
        task.operatorName = node.operatorName;
        result.append(task);
    }
    const int last = int(order.size());
    std::stable_sort(
        result.begin(), result.end(), [&rank, last](const TaskInstance &a, const TaskInstance &b) {
            const int left = rank.value(a.taskId, last);
            const int right = rank.value(b.taskId, last);
            return left != right ? left < right : a.mapIndex < b.mapIndex;
        });
    return result;
}

bool runsNow(const TaskInstance &task)
{
    return task.started.isValid() && !task.ended.isValid() && !isTerminal(task.state);
}

} // namespace

TaskModel::TaskModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void TaskModel::setTasks(const QVector<TaskInstance> &tasks, const DagGraph &graph)
{
    const QVector<TaskInstance> wanted = ordered(tasks, graph);
    QSet<Key> keys;
    for (const TaskInstance &task : wanted)
        keys.insert(keyOf(task));
    for (int row = int(m_tasks.size()) - 1; row >= 0; --row) {
        if (keys.contains(keyOf(m_tasks.at(row))))
            continue;
        beginRemoveRows({}, row, row);
        m_tasks.removeAt(row);
        endRemoveRows();
    }
    if (m_tasks.isEmpty() && !wanted.isEmpty()) {
        beginInsertRows({}, 0, int(wanted.size()) - 1);
        m_tasks = wanted;
        updateSpan();
        endInsertRows();
        return;
    }
    for (int row = 0; row < wanted.size(); ++row)
        replaceRow(row, wanted.at(row));
    tick();
}

void TaskModel::replaceRow(int row, const TaskInstance &task)
{
    if (row < m_tasks.size() && keyOf(m_tasks.at(row)) == keyOf(task)) {
        if (m_tasks.at(row) == task)
            return;
        m_tasks[row] = task;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        return;
    }
    const int old = rowOf(task.taskId, task.mapIndex);
    if (old < 0) {
        beginInsertRows({}, row, row);
        m_tasks.insert(row, task);
        endInsertRows();
        return;
    }
    // Rows before this one are in place already, so the row can only come from further down.
    beginMoveRows({}, old, old, {}, row);
    m_tasks.move(old, row);
    endMoveRows();
    m_tasks[row] = task;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void TaskModel::tick()
{
    const QDateTime begin = m_begin;
    const QDateTime end = m_end;
    updateSpan();
    if (!m_tasks.isEmpty() && (begin != m_begin || end != m_end))
        Q_EMIT dataChanged(index(0, int(Column::Took)), index(int(m_tasks.size()) - 1, int(Column::When)));
}

void TaskModel::clear()
{
    if (m_tasks.isEmpty())
        return;
    beginRemoveRows({}, 0, int(m_tasks.size()) - 1);
    m_tasks.clear();
    endRemoveRows();
    updateSpan();
}

void TaskModel::updateSpan()
{
    m_begin = {};
    m_end = {};
    for (const TaskInstance &task : std::as_const(m_tasks)) {
        if (!task.started.isValid())
            continue;
        const QDateTime end = task.ended.isValid() ? task.ended
                              : runsNow(task)      ? m_clock.now()
                                                   : task.started;
        m_begin = m_begin.isValid() ? std::min(m_begin, task.started) : task.started;
        m_end = m_end.isValid() ? std::max(m_end, end) : end;
    }
}

int TaskModel::rowOf(const QString &taskId, int mapIndex) const
{
    for (int row = 0; row < m_tasks.size(); ++row) {
        if (m_tasks.at(row).mapIndex == mapIndex && m_tasks.at(row).taskId == taskId)
            return row;
    }
    return -1;
}

int TaskModel::firstFailed() const
{
    int found = -1;
    for (int row = 0; row < m_tasks.size(); ++row) {
        const TaskInstance &task = m_tasks.at(row);
        if (task.state != TaskState::Failed)
            continue;
        if (found < 0 || (task.ended.isValid() && task.ended < m_tasks.at(found).ended))
            found = row;
    }
    return found;
}

QString TaskModel::shownName(const TaskInstance &task)
{
    if (task.mapIndex < 0)
        return task.taskId;
    return QStringLiteral("%1 [%2]").arg(task.taskId).arg(task.mapIndex);
}

int TaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tasks.size());
}

int TaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

qint64 TaskModel::took(const TaskInstance &task) const
{
    if (!task.started.isValid())
        return -1;
    if (task.ended.isValid())
        return std::max<qint64>(0, task.started.msecsTo(task.ended));
    // Airflow's clock may be ahead of ours: a task never runs for less than nothing.
    return runsNow(task) ? std::max<qint64>(0, task.started.msecsTo(m_clock.now())) : -1;
}

double TaskModel::fraction(const QDateTime &time) const
{
    const qint64 whole = m_begin.msecsTo(m_end);
    if (whole <= 0)
        return 0;
    return std::clamp(double(m_begin.msecsTo(time)) / double(whole), 0.0, 1.0);
}

QVariant TaskModel::display(const TaskInstance &task, Column column) const
{
    switch (column) {
    case Column::Name:
        return shownName(task);
    case Column::Took:
        return durationText(took(task));
    case Column::When:
        return {};
    }
    return {};
}

QVariant TaskModel::accessible(const TaskInstance &task, Column column) const
{
    switch (column) {
    case Column::Name:
        return QStringLiteral("%1, %2").arg(shownName(task), taskStateWord(task.state));
    case Column::Took:
        return durationText(took(task));
    case Column::When:
        return task.started.isValid() ? QLocale().toString(task.started.toLocalTime(), QLocale::ShortFormat)
                                      : QString();
    }
    return {};
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaskInstance &task = m_tasks.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(task, column);
    case Qt::AccessibleTextRole:
        return accessible(task, column);
    case Qt::TextAlignmentRole:
        return column == Column::Took ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case TaskRole:
        return QVariant::fromValue(task);
    case StateRole:
        return int(task.state);
    case TookRole:
        return took(task) < 0 ? QVariant() : QVariant(took(task));
    case SpanBeginRole:
        return task.started.isValid() ? QVariant(fraction(task.started)) : QVariant();
    case SpanEndRole:
        return took(task) < 0 ? QVariant() : QVariant(fraction(task.ended.isValid() ? task.ended : m_end));
    default:
        return {};
    }
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == int(Column::Took) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name:
        return tr("Task");
    case Column::Took:
        return tr("Took");
    case Column::When:
        return tr("When");
    }
    return {};
}

} // namespace desk
