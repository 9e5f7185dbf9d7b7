// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/remote_text.h"

#include "app/core/remote_view.h"

#include <QTest>

using namespace desk;

// What an owner may say and do about a job that a partner runs.
class RemoteTextTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waysOfAnAbort();
    void restartsAlone();
    void views_data();
    void views();
    void saysWhatReachesTheRunner();
    void saysWhatEachKnows();

private:
    static Job remoteJob(JobState state, bool taken, bool speaksDesk)
    {
        Job job;
        job.state = state;
        job.runnerInstance = QStringLiteral("clinic-b");
        RunnerView view;
        view.partner = QStringLiteral("clinic-b");
        view.canAbort = speaksDesk;
        if (taken) {
            view.taken = QDateTime::currentDateTimeUtc();
            view.reported = view.taken;
        }
        job.remote = view;
        return job;
    }
};

void RemoteTextTest::waysOfAnAbort()
{
    Job here;
    here.state = JobState::running;
    QCOMPARE(abortWayOf(here), AbortWay::Airflow);
    QVERIFY(canAbortFromHere(here));
    QCOMPARE(abortWayOf(remoteJob(JobState::queued, false, false)), AbortWay::Withdraw);
    QCOMPARE(abortWayOf(remoteJob(JobState::running, true, true)), AbortWay::NextSync);
    QVERIFY(canAbortFromHere(remoteJob(JobState::running, true, true)));
    QCOMPARE(abortWayOf(remoteJob(JobState::running, true, false)), AbortWay::None);
    QVERIFY(!canAbortFromHere(remoteJob(JobState::running, true, false)));
    QVERIFY(!canAbortFromHere(remoteJob(JobState::finished, true, true)));
}

void RemoteTextTest::restartsAlone()
{
    Job here;
    here.state = JobState::failed;
    QVERIFY(canRestartFromHere(here));
    QVERIFY(!canRestartFromHere(remoteJob(JobState::failed, true, true)));
    here.origin = RunOrigin();
    QVERIFY(!canRestartFromHere(here));
}

void RemoteTextTest::views_data()
{
    QTest::addColumn<JobState>("ours");
    QTest::addColumn<std::optional<JobState>>("theirs");
    QTest::addColumn<bool>("differ");
    using Told = std::optional<JobState>;
    QTest::addRow("same") << JobState::running << Told(JobState::running) << false;
    QTest::addRow("not told") << JobState::queued << Told() << false;
    QTest::addRow("rejected") << JobState::rejected << Told(JobState::failed) << false;
    QTest::addRow("rejected, yet runs") << JobState::rejected << Told(JobState::running) << true;
    QTest::addRow("stopping") << JobState::stopping << Told(JobState::running) << true;
    QTest::addRow("withdrawn, yet runs") << JobState::failed << Told(JobState::running) << true;
    QTest::addRow("ended otherwise") << JobState::failed << Told(JobState::finished) << true;
}

void RemoteTextTest::views()
{
    QFETCH(const JobState, ours);
    QFETCH(const std::optional<JobState>, theirs);
    QFETCH(const bool, differ);
    Job job = remoteJob(ours, theirs.has_value(), true);
    job.remote->state = theirs;
    QCOMPARE(viewsDiffer(job), differ);
    job.remote.reset();
    QVERIFY(!viewsDiffer(job));
}

void RemoteTextTest::saysWhatReachesTheRunner()
{
    QVERIFY(reachSentence(Job()).isEmpty());
    const QString desk = reachSentence(remoteJob(JobState::running, true, true));
    QVERIFY2(desk.contains(QStringLiteral("reaches clinic-b with its next sync")), qPrintable(desk));
    const QString kaapana = reachSentence(remoteJob(JobState::running, true, false));
    QVERIFY2(kaapana.contains(QStringLiteral("can be neither aborted nor deleted at clinic-b")),
        qPrintable(kaapana));
    QVERIFY(reachSentence(remoteJob(JobState::queued, false, false)).contains(QStringLiteral("withdrawn")));
    Job removed = remoteJob(JobState::running, true, false);
    removed.remote->partner.clear();
    QVERIFY(reachSentence(removed).contains(QStringLiteral("registration of clinic-b was removed")));
}

void RemoteTextTest::saysWhatEachKnows()
{
    Job job = remoteJob(JobState::queued, false, true);
    QVERIFY(runnerWords(job).startsWith(QStringLiteral("not taken yet")));
    job = remoteJob(JobState::running, true, true);
    job.remote->state = JobState::running;
    QVERIFY(runnerWords(job).startsWith(QStringLiteral("running, told ")));
    Job theirs;
    theirs.state = JobState::finished;
    OwnerView owner;
    QCOMPARE(ownerWords(theirs, owner), QStringLiteral("was told “finished”"));
    owner.waiting = JobState::finished;
    owner.waitsSince = QDateTime::currentDateTimeUtc();
    QVERIFY(ownerWords(theirs, owner).startsWith(QStringLiteral("is still to be told “finished”, since ")));
}

QTEST_GUILESS_MAIN(RemoteTextTest)
#include "remote_text_test.moc"
