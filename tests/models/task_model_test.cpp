// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/duration_text.h"
#include "models/task_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace desk;

namespace
{

class StillClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time{QDate(2026, 11, 21), QTime(9, 40), Qt::UTC};
};

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

TaskInstance task(const char *name, TaskState state, int begin = -1, int end = -1, int mapIndex = -1)
{
    TaskInstance task;
    task.taskId = s(name);
    task.mapIndex = mapIndex;
    task.state = state;
    const QDateTime zero(QDate(2026, 11, 21), QTime(9, 36), Qt::UTC);
    if (begin >= 0)
        task.started = zero.addSecs(begin);
    if (end >= 0)
        task.ended = zero.addSecs(end);
    task.tryNumber = begin >= 0 ? 1 : 0;
    return task;
}

DagGraph chain(const QStringList &names)
{
    DagGraph graph;
    for (int i = 0; i < names.size(); ++i)
        graph.nodes.append({names.at(i), QString(), false, names.mid(i + 1, 1)});
    return graph;
}

QStringList names(const TaskModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, 0).data().toString());
    return found;
}

} // namespace

/// Tasks in their order with durations and time line; new readings change rows only.
class TaskModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void durationsForPeople_data();
    void durationsForPeople();
    void followsTheGraphAndNamesWhatHasNotBegun();
    void listsMappedInstances();
    void changesRowsWithoutReset();
    void movesInsertsAndRemoves();
    void drawsTheTimeLine();
    void runningTasksGrow();
    void findsTheTaskThatFailedFirst();
};

void TaskModelTest::durationsForPeople_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(-1) << QString();
    QTest::newRow("zero") << qint64(0) << s("0 s");
    QTest::newRow("not yet a minute") << qint64(59'999) << s("59 s");
    QTest::newRow("minutes") << qint64(103'000) << s("1 min 43 s");
    QTest::newRow("two digits") << qint64(60'000) << s("1 min 00 s");
    QTest::newRow("hours") << qint64(7'500'000) << s("2 h 05 min");
}

void TaskModelTest::durationsForPeople()
{
    QFETCH(qint64, milliseconds);
    QTEST(durationText(milliseconds), "text");
}

void TaskModelTest::followsTheGraphAndNamesWhatHasNotBegun()
{
    StillClock clock;
    TaskModel model(clock);
    QAbstractItemModelTester tester(&model);
    model.setTasks({task("train", TaskState::Running, 8), task("get", TaskState::Success, 0, 7)},
        chain({s("get"), s("train"), s("send")}));
    QCOMPARE(names(model), (QStringList{s("get"), s("train"), s("send")}));
    QCOMPARE(model.task(2).state, TaskState::None);
    QVERIFY(model.index(2, int(TaskModel::Column::Took)).data().toString().isEmpty());
    QVERIFY(!model.index(2, 2).data(TaskModel::SpanEndRole).isValid());
}

void TaskModelTest::listsMappedInstances()
{
    StillClock clock;
    TaskModel model(clock);
    QAbstractItemModelTester tester(&model);
    model.setTasks({task("fit", TaskState::Failed, 2, 3, 1), task("fit", TaskState::Success, 1, 2, 0),
                       task("get", TaskState::Success, 0, 1)},
        chain({s("get"), s("fit")}));
    QCOMPARE(names(model), (QStringList{s("get"), s("fit [0]"), s("fit [1]")}));
    QCOMPARE(model.rowOf(s("fit"), 1), 2);
    QCOMPARE(model.rowOf(s("fit")), -1);
}

void TaskModelTest::changesRowsWithoutReset()
{
    StillClock clock;
    TaskModel model(clock);
    QAbstractItemModelTester tester(&model);
    const DagGraph graph = chain({s("a"), s("b")});
    model.setTasks({task("a", TaskState::Success, 0, 1), task("b", TaskState::Queued)}, graph);
    QSignalSpy reset(&model, &TaskModel::modelReset);
    QSignalSpy removed(&model, &TaskModel::rowsRemoved);
    QSignalSpy changed(&model, &TaskModel::dataChanged);
    const QPersistentModelIndex kept = model.index(1, 0);
    model.setTasks({task("a", TaskState::Success, 0, 1), task("b", TaskState::Success, 1, 9)}, graph);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(removed.count(), 0);
    QVERIFY(changed.count() >= 1);
    QVERIFY(kept.isValid());
    QCOMPARE(model.task(kept.row()).state, TaskState::Success);
    changed.clear();
    model.setTasks({task("a", TaskState::Success, 0, 1), task("b", TaskState::Success, 1, 9)}, graph);
    QCOMPARE(changed.count(), 0);
}

void TaskModelTest::movesInsertsAndRemoves()
{
    StillClock clock;
    TaskModel model(clock);
    QAbstractItemModelTester tester(&model);
    model.setTasks(
        {task("a", TaskState::Success), task("b", TaskState::Success), task("c", TaskState::Success)}, {});
    const QPersistentModelIndex kept = model.index(1, 0);
    model.setTasks(
        {task("c", TaskState::Failed), task("d", TaskState::None), task("b", TaskState::Success)}, {});
    QCOMPARE(names(model), (QStringList{s("c"), s("d"), s("b")}));
    QCOMPARE(kept.row(), 2);
    QCOMPARE(model.task(0).state, TaskState::Failed);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!kept.isValid());
}

void TaskModelTest::drawsTheTimeLine()
{
    StillClock clock;
    TaskModel model(clock);
    model.setTasks({task("a", TaskState::Success, 0, 25), task("b", TaskState::Failed, 25, 100)}, {});
    const auto span = [&model](int row, TaskModel::Role role) {
        return model.index(row, 2).data(role).toDouble();
    };
    QCOMPARE(span(0, TaskModel::SpanBeginRole), 0.0);
    QCOMPARE(span(0, TaskModel::SpanEndRole), 0.25);
    QCOMPARE(span(1, TaskModel::SpanBeginRole), 0.25);
    QCOMPARE(span(1, TaskModel::SpanEndRole), 1.0);
    QCOMPARE(model.index(1, 1).data().toString(), s("1 min 15 s"));
}

void TaskModelTest::runningTasksGrow()
{
    StillClock clock;
    TaskModel model(clock);
    model.setTasks({task("a", TaskState::Running, 0)}, {});
    QCOMPARE(model.index(0, 1).data().toString(), s("4 min 00 s"));
    QSignalSpy changed(&model, &TaskModel::dataChanged);
    clock.time = clock.time.addSecs(2);
    model.tick();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0, 1).data().toString(), s("4 min 02 s"));
    clock.time = clock.time.addSecs(-3600);
    model.tick();
    QCOMPARE(model.index(0, 1).data().toString(), s("0 s"));
}

void TaskModelTest::findsTheTaskThatFailedFirst()
{
    StillClock clock;
    TaskModel model(clock);
    model.setTasks({task("a", TaskState::Success, 0, 1)}, {});
    QCOMPARE(model.firstFailed(), -1);
    model.setTasks({task("a", TaskState::Success, 0, 1), task("late", TaskState::Failed, 2, 60),
                       task("early", TaskState::Failed, 2, 9), task("z", TaskState::UpstreamFailed)},
        {});
    QCOMPARE(model.firstFailed(), 2);
}

QTEST_GUILESS_MAIN(TaskModelTest)
#include "task_model_test.moc"
