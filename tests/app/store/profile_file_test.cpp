// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/store/store_fixture.h"

using namespace desk;
using namespace desk::test;

/// A profile goes into a file and comes out of it, on whatever database it is kept.
class ProfileFileTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesOutAsItWentIn()
    {
        StoreFixture from;
        fill(from);
        const QString file = from.folder.filePath(QStringLiteral("mine.workflow-desk"));
        valueOf(from.store->exportProfile(file));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(file) & others));
        QVERIFY(!QFile::exists(file + QStringLiteral(".part")));

        StoreFixture into;
        QVERIFY(into.open());
        const QVector<Job> old = addWorkflow(*into.store, workflowNamed(QStringLiteral("other1")), 2);
        valueOf(into.store->askAbort({old.at(0).id, old.at(1).id}));
        into.changes.clear();
        valueOf(into.store->importProfile(file));

        QCOMPARE(valueOf(into.store->workflows({})).workflows, valueOf(from.store->workflows({})).workflows);
        for (const char *id : {"ended1", "ended2"}) {
            const QString workflow = QLatin1String(id);
            QCOMPARE(valueOf(into.store->jobs(workflow, 0, -1)), valueOf(from.store->jobs(workflow, 0, -1)));
            const JobId job = valueOf(from.store->jobs(workflow, 0, 1)).constFirst().id;
            QCOMPARE(valueOf(into.store->job(job)), valueOf(from.store->job(job)));
        }
        QCOMPARE(valueOf(into.store->identifiers(QStringLiteral("lungs"), 0, -1)),
            QStringList({QStringLiteral("1.2.3"), QStringLiteral("1.2.4")}));
        QCOMPARE(valueOf(into.store->setting(QStringLiteral("theme"))), QStringLiteral("dark"));
        QCOMPARE(into.rows("outbox"), 0);
        QCOMPARE(into.changes.size(), 1);
        QCOMPARE(into.changes.constFirst().removedWorkflows, QStringList(QStringLiteral("other1")));
        // Ids go on where both left off.
        const QVector<Job> fresh = addWorkflow(*into.store, workflowNamed(QStringLiteral("fresh1")), 1);
        QVERIFY(fresh.constFirst().id >
                valueOf(from.store->jobs(QStringLiteral("ended2"), 0, -1)).constLast().id);
    }

    // What is under way here may go on where the file comes from: nothing is sent from both.
    void asksAgainForWhatWasSentAndSendsNothingElse()
    {
        StoreFixture from;
        QVERIFY(from.open());
        const QVector<Job> jobs = addWorkflow(*from.store, workflowNamed(QStringLiteral("active")), 4);
        const QVector<OutboxEntry> taken = valueOf(from.store->takeDue(from.clock.now(), 3));
        QCOMPARE(taken.size(), 3);
        valueOf(from.store->done(taken.at(0).id, {updateOf(jobs.at(0).id, JobEvent::RunRunning)}));
        valueOf(from.store->done(taken.at(1).id, {updateOf(jobs.at(1).id, JobEvent::RunRunning)}));
        valueOf(from.store->askAbort({jobs.at(1).id}));
        const QString file = from.folder.filePath(QStringLiteral("mine"));
        valueOf(from.store->exportProfile(file));

        StoreFixture into;
        QVERIFY(into.open());
        valueOf(into.store->importProfile(file));
        const QVector<Job> read = valueOf(into.store->jobs(QStringLiteral("active"), 0, -1));
        QCOMPARE(read.at(0).state, JobState::running);
        QCOMPARE(read.at(1).state, JobState::stopping);
        QCOMPARE(read.at(2).state, JobState::scheduled);
        QCOMPARE(read.at(3).state, JobState::failed);
        QCOMPARE(read.at(3).note.code, JobNoteCode::AbortedUnsent);
        const QHash<JobState, int> counts{
            {JobState::running, 1}, {JobState::stopping, 1}, {JobState::scheduled, 1}, {JobState::failed, 1}};
        QCOMPARE(valueOf(into.store->workflows({})).workflows.constFirst().jobCounts, counts);
        const QVector<OutboxEntry> due = valueOf(into.store->takeDue(into.clock.now(), -1));
        QCOMPARE(due.size(), 2);
        QCOMPARE(due.at(0).kind, OutboxEntry::Kind::Abort);
        QCOMPARE(due.at(0).runId, jobs.at(1).runId);
        QCOMPARE(due.at(1).kind, OutboxEntry::Kind::Trigger);
        QCOMPARE(due.at(1).runId, jobs.at(2).runId);
        QCOMPARE(due.at(1).conf, taken.at(2).conf);
    }

    void nothingIsReplacedWhileAJobIsActive()
    {
        StoreFixture from;
        fill(from);
        const QString file = from.folder.filePath(QStringLiteral("mine"));
        valueOf(from.store->exportProfile(file));
        StoreFixture into;
        QVERIFY(into.open());
        addWorkflow(*into.store, workflowNamed(QStringLiteral("active")), 2);
        const ApiError error = errorOf(into.store->importProfile(file));
        QCOMPARE(error.kind, ApiError::Kind::Conflict);
        QCOMPARE(error.target, QStringLiteral("mine"));
        QCOMPARE(valueOf(into.store->workflows({})).total, 1);
        QCOMPARE(into.rows("outbox"), 2);
    }

    void refusesWhatIsNoProfile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray(5000, 'x');
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a profile") << QByteArray("half");
    }

    void refusesWhatIsNoProfile()
    {
        QFETCH(QByteArray, content);
        StoreFixture into;
        fill(into);
        const QString name = into.folder.filePath(QStringLiteral("foreign"));
        if (content == "half") {
            valueOf(into.store->exportProfile(name));
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.resize(file.size() / 2));
        } else {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        const WorkflowPage before = valueOf(into.store->workflows({}));
        const ApiError error = errorOf(into.store->importProfile(name));
        QCOMPARE(error.kind, ApiError::Kind::Invalid);
        QCOMPARE(error.target, QStringLiteral("foreign"));
        QCOMPARE(valueOf(into.store->workflows({})).workflows, before.workflows);
        QCOMPARE(valueOf(into.store->identifiers(QStringLiteral("lungs"), 0, -1)).size(), 2);
        QCOMPARE(
            errorOf(into.store->importProfile(name + QStringLiteral("-none"))).kind, ApiError::Kind::File);
    }

    void aFolderThatIsNotThereIsNotMade()
    {
        StoreFixture from;
        fill(from);
        const QString folder = from.folder.filePath(QStringLiteral("none"));
        QCOMPARE(
            errorOf(from.store->exportProfile(folder + QStringLiteral("/mine"))).kind, ApiError::Kind::File);
        QVERIFY(!QFile::exists(folder));
    }

private:
    static void fill(StoreFixture &desk)
    {
        if (const auto opened = desk.open(); !opened)
            qFatal("%s", qPrintable(opened.error().detail));
        valueOf(desk.store->setSetting(QStringLiteral("theme"), QStringLiteral("dark")));
        valueOf(desk.store->createDataset(
            QStringLiteral("lungs"), {QStringLiteral("1.2.3"), QStringLiteral("1.2.4")}));
        for (const char *id : {"ended1", "ended2"}) {
            const QVector<Job> jobs = addWorkflow(*desk.store, workflowNamed(QLatin1String(id)), 5);
            for (const OutboxEntry &entry : valueOf(desk.store->takeDue(desk.clock.now(), -1)))
                valueOf(desk.store->done(entry.id, {updateOf(entry.job, JobEvent::RunSucceeded)}));
            valueOf(desk.store->askRestart({jobs.constFirst().id}));
            for (const OutboxEntry &entry : valueOf(desk.store->takeDue(desk.clock.now(), -1)))
                valueOf(desk.store->done(entry.id, {updateOf(entry.job, JobEvent::RunFailed, 2)}));
            desk.clock.advance(1000);
        }
    }
};

QTEST_GUILESS_MAIN(ProfileFileTest)
#include "profile_file_test.moc"
