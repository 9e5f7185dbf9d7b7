// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/attempt_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace desk;

namespace
{

Attempt attempt(int number, JobState state, JobNote note = {})
{
    Attempt attempt;
    attempt.number = number;
    attempt.runId = QStringLiteral("wd-1-%1").arg(number);
    attempt.state = state;
    attempt.note = std::move(note);
    attempt.started = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    attempt.ended = attempt.started.addSecs(103);
    return attempt;
}

} // namespace

/// Attempts newest first; a restart adds a row on top.
class AttemptModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheNewestFirst();
    void aRestartAddsARow();
    void anotherJobReplacesAll();
};

void AttemptModelTest::showsTheNewestFirst()
{
    SystemClock clock;
    AttemptModel model(clock);
    QAbstractItemModelTester tester(&model);
    model.setAttempts({attempt(1, JobState::failed), attempt(2, JobState::finished)});
    QCOMPARE(model.index(0, 0).data(AttemptModel::AttemptRole).toInt(), 2);
    QCOMPARE(model.index(1, int(AttemptModel::Column::Run)).data().toString(), QStringLiteral("wd-1-1"));
    QCOMPARE(model.index(1, int(AttemptModel::Column::Took)).data().toString(), QStringLiteral("1 min 43 s"));
    QCOMPARE(model.rowOf(1), 1);
    QCOMPARE(model.rowOf(7), -1);
}

void AttemptModelTest::aRestartAddsARow()
{
    SystemClock clock;
    AttemptModel model(clock);
    QAbstractItemModelTester tester(&model);
    model.setAttempts({attempt(1, JobState::running)});
    const QPersistentModelIndex first = model.index(0, 0);
    model.setAttempts({attempt(1, JobState::failed), attempt(2, JobState::scheduled)});
    QVERIFY(first.isValid());
    QCOMPARE(first.row(), 1);
    QCOMPARE(first.data(AttemptModel::StateRole).toInt(), int(JobState::failed));
}

void AttemptModelTest::anotherJobReplacesAll()
{
    SystemClock clock;
    AttemptModel model(clock);
    QAbstractItemModelTester tester(&model);
    model.setAttempts({attempt(1, JobState::failed), attempt(2, JobState::failed)});
    Attempt other = attempt(1, JobState::running);
    other.runId = QStringLiteral("wd-2-1");
    model.setAttempts({other});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, int(AttemptModel::Column::Run)).data().toString(), other.runId);
    model.setAttempts({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(AttemptModelTest)
#include "attempt_model_test.moc"
