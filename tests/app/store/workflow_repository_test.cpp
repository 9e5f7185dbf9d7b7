// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/store/store_fixture.h"

using namespace desk;
using namespace desk::test;

namespace
{

QString idsOf(const WorkflowPage &page)
{
    QStringList ids;
    for (const Workflow &workflow : page.workflows)
        ids.append(workflow.id);
    return ids.join(QLatin1Char(' '));
}

} // namespace

class WorkflowRepositoryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storesAWorkflowAsItIs()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        Workflow workflow = workflowNamed(QStringLiteral("Zq81bT"));
        workflow.datasetName = QStringLiteral("lungs of 2024");
        workflow.created = desk.clock.now();
        workflow.updated = workflow.created;
        const QVector<Job> jobs = addWorkflow(*desk.store, workflow, 2);
        QCOMPARE(jobs.at(0).id, 1);
        QCOMPARE(jobs.at(1).id, 2);
        workflow.jobCounts.insert(JobState::queued, 2);
        QCOMPARE(valueOf(desk.store->workflow(workflow.id)), workflow);
        QCOMPARE(valueOf(desk.store->jobs(workflow.id, 0, -1)), jobs);
        QCOMPARE(valueOf(desk.store->jobIds({workflow.id})), (QVector<JobId>{1, 2}));
        QCOMPARE(desk.changes.size(), 1);
        QCOMPARE(desk.changes.first().workflows, QVector<Workflow>{workflow});
        QCOMPARE(desk.changes.first().jobs, jobs);
        QCOMPARE(errorOf(desk.store->workflow(QStringLiteral("nobody"))).kind, ApiError::Kind::NotFound);
        QCOMPARE(errorOf(desk.store->job(77)).kind, ApiError::Kind::NotFound);
    }

    void everyJobKnowsItsOwnIdAndConf()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const QVector<Job> jobs = addWorkflow(*desk.store, workflowNamed(QStringLiteral("Zq81bT")), 3);
        const QVector<OutboxEntry> due = valueOf(desk.store->takeDue(desk.clock.now(), 10));
        QCOMPARE(due.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QJsonObject conf = confsOf(3).at(i);
            conf.insert(QStringLiteral("client_job_id"), jobs.at(i).id);
            const JobDetails details = valueOf(desk.store->job(jobs.at(i).id));
            QCOMPARE(details.conf, conf);
            QCOMPARE(details.workflowName, QStringLiteral("lungs-Zq81bT"));
            QCOMPARE(details.attempts.size(), 1);
            QCOMPARE(due.at(i).conf, conf);
            QCOMPARE(due.at(i).job, jobs.at(i).id);
            QCOMPARE(due.at(i).runId, jobs.at(i).runId);
            QCOMPARE(due.at(i).dagId, jobs.at(i).dagId);
        }
    }

    // A page follows the one before, whatever happened in between.
    void pagesStayTogetherWhileRowsComeAndGo_data()
    {
        QTest::addColumn<WorkflowQuery::Sort>("sort");
        QTest::addColumn<bool>("descending");
        for (const bool descending : {true, false}) {
            const char *order = descending ? "descending" : "ascending";
            QTest::addRow("created, %s", order) << WorkflowQuery::Sort::Created << descending;
            QTest::addRow("updated, %s", order) << WorkflowQuery::Sort::Updated << descending;
            QTest::addRow("name, %s", order) << WorkflowQuery::Sort::Name << descending;
            QTest::addRow("DAG, %s", order) << WorkflowQuery::Sort::Dag << descending;
            QTest::addRow("dataset, %s", order) << WorkflowQuery::Sort::Dataset << descending;
            QTest::addRow("user, %s", order) << WorkflowQuery::Sort::User << descending;
        }
    }

    void pagesStayTogetherWhileRowsComeAndGo()
    {
        QFETCH(WorkflowQuery::Sort, sort);
        QFETCH(bool, descending);
        StoreFixture desk;
        QVERIFY(desk.open());
        const auto add = [&desk](int number) {
            Workflow workflow = workflowNamed(QStringLiteral("w%1").arg(number, 5, 10, QLatin1Char('0')),
                QStringLiteral("name%1").arg((number * 7) % 10));
            workflow.dagId = QStringLiteral("dag%1").arg(number % 3);
            workflow.datasetName = QStringLiteral("set%1").arg(number % 4);
            workflow.username = QStringLiteral("user%1").arg(number % 5);
            addWorkflow(*desk.store, workflow);
            desk.clock.advance(number % 2); // some at the same millisecond
        };
        for (int number = 100; number < 140; ++number)
            add(number);
        WorkflowQuery query;
        query.sort = sort;
        query.descending = descending;
        query.limit = -1;
        QStringList expected;
        for (const Workflow &workflow : valueOf(desk.store->workflows(query)).workflows)
            expected.append(workflow.id);
        QCOMPARE(expected.size(), 40);

        query.limit = 7;
        QStringList read;
        for (int page = 0; page < 6; ++page) {
            for (const Workflow &workflow : valueOf(desk.store->workflows(query)).workflows) {
                read.append(workflow.id);
                query.after = workflow;
            }
            add(200 + page); // anywhere in the order
        }
        read.removeIf([](const QString &id) { return id.startsWith(QLatin1String("w002")); });
        QCOMPARE(read.mid(0, 20), expected.mid(0, 20));
        QCOMPARE(QSet<QString>(read.begin(), read.end()).size(), read.size());
    }

    void aThousandJobsAreStoredAtOnceOrNotAtAll()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        // The file refuses the 600th attempt: whatever the cause, nothing before it may stay.
        desk.refuse(QStringLiteral("INSERT ON attempts"), QStringLiteral("NEW.job_id = 600"));
        const Workflow workflow = workflowNamed(QStringLiteral("Zq81bT"));
        const ApiError error =
            errorOf(desk.store->addWorkflow(workflow, jobsOf(workflow, 1000), confsOf(1000)));
        QCOMPARE(error.kind, ApiError::Kind::Store);
        QVERIFY2(error.detail.contains(QLatin1String("refused")), qPrintable(error.detail));
        for (const char *table : {"workflows", "jobs", "attempts", "outbox"})
            QCOMPARE(desk.rows(table), 0);
        QVERIFY(desk.changes.isEmpty());
        desk.refuseNoMore(QStringLiteral("attempts"));
        QCOMPARE(addWorkflow(*desk.store, workflow, 1000).size(), 1000);
        for (const char *table : {"jobs", "attempts", "outbox"})
            QCOMPARE(desk.rows(table), 1000);
        QCOMPARE(desk.changes.size(), 1);
        QCOMPARE(desk.changes.first().jobs.size(), 1000);
    }

    void refusesAnIdTwice()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const Workflow workflow = workflowNamed(QStringLiteral("Zq81bT"));
        addWorkflow(*desk.store, workflow);
        QVector<Job> jobs = jobsOf(workflow, 1);
        jobs.first().runId = QStringLiteral("another-1");
        const ApiError error = errorOf(desk.store->addWorkflow(workflow, jobs, confsOf(1)));
        QCOMPARE(error.kind, ApiError::Kind::Conflict);
        QCOMPARE(desk.rows("jobs"), 1);
        QCOMPARE(errorOf(desk.store->addWorkflow(workflowNamed(QStringLiteral("b")), jobs, {})).kind,
            ApiError::Kind::Invalid);
    }

    void listsAndFilters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVector<JobState>>("states");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("ids");
        QTest::addColumn<int>("total");
        const auto row = [](const char *name, const char *text, QVector<JobState> states, int offset,
                             int limit, const char *ids, int total) {
            QTest::newRow(name) << QString::fromUtf8(text) << states << offset << limit
                                << QString::fromLatin1(ids) << total;
        };
        row("all, newest first", "", {}, 0, 200, "dddd cccc bbbb aaaa", 4);
        row("first page", "", {}, 0, 3, "dddd cccc bbbb", 4);
        row("second page", "", {}, 3, 3, "aaaa", 4);
        row("behind the end", "", {}, 9, 3, "", 4);
        row("nothing but the figures", "", {}, 0, 0, "", 4);
        row("name", "lungs", {}, 0, 200, "bbbb aaaa", 2);
        row("name in another case", "LUNG", {}, 0, 200, "bbbb aaaa", 2);
        row("name beyond ASCII", "GR\xC3\x96SSE", {}, 0, 200, "dddd", 1);
        row("id", "cccc", {}, 0, 200, "cccc", 1);
        row("DAG", "statistics", {}, 0, 200, "cccc", 1);
        row("dataset", "Chest 2024", {}, 0, 200, "bbbb", 1);
        row("percent is no wildcard", "%", {}, 0, 200, "cccc", 1);
        row("underscore is no wildcard", "a_c", {}, 0, 200, "", 0);
        row("backslash", "\\", {}, 0, 200, "", 0);
        row("quote", "'; DROP TABLE jobs", {}, 0, 200, "", 0);
        row("not over two fields", "lungs-aaaacollect", {}, 0, 200, "", 0);
        row("a state", "", {JobState::running}, 0, 200, "bbbb", 1);
        row("two states", "", {JobState::running, JobState::failed}, 0, 200, "bbbb aaaa", 2);
        row("state of one job among others", "", {JobState::queued}, 0, 200, "dddd cccc bbbb", 3);
        row("state and text", "lungs", {JobState::queued}, 0, 200, "bbbb", 1);
        row("state and text, paged", "", {JobState::queued}, 1, 1, "cccc", 3);
        row("a state nobody is in", "", {JobState::rejected}, 0, 200, "", 0);
    }

    void listsAndFilters()
    {
        QFETCH(QString, text);
        QFETCH(QVector<JobState>, states);
        QFETCH(int, offset);
        QFETCH(int, limit);
        QFETCH(QString, ids);
        QFETCH(int, total);
        StoreFixture desk;
        QVERIFY(desk.open());
        fill(desk);
        WorkflowQuery query;
        query.text = text;
        query.states = states;
        query.offset = offset;
        query.limit = limit;
        const WorkflowPage page = valueOf(desk.store->workflows(query));
        QCOMPARE(idsOf(page), ids);
        QCOMPARE(page.total, total);
        QCOMPARE(page.all, 4);
        const QHash<JobState, int> byState{
            {JobState::queued, 3}, {JobState::running, 1}, {JobState::failed, 1}};
        QCOMPARE(page.workflowsByState, byState);
        for (const Workflow &workflow : page.workflows) {
            if (workflow.id == QLatin1String("bbbb"))
                QCOMPARE(workflow.jobCounts,
                    (QHash<JobState, int>{{JobState::queued, 2}, {JobState::running, 1}}));
        }
    }

    void pagesJobs()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const QVector<Job> jobs = addWorkflow(*desk.store, workflowNamed(QStringLiteral("aaaa")), 10);
        QCOMPARE(valueOf(desk.store->jobs(QStringLiteral("aaaa"), 4, 3)), jobs.mid(4, 3));
        QCOMPARE(valueOf(desk.store->jobs(QStringLiteral("aaaa"), 8, 5)), jobs.mid(8));
        QVERIFY(valueOf(desk.store->jobs(QStringLiteral("nobody"), 0, 5)).isEmpty());
    }

private:
    // aaaa: failed; bbbb: two queued, one running; cccc and dddd: queued
    static void fill(StoreFixture &desk)
    {
        const JobId failed = addWorkflow(*desk.store, workflowNamed(QStringLiteral("aaaa"))).constFirst().id;
        desk.clock.advance(1);
        Workflow chest = workflowNamed(QStringLiteral("bbbb"));
        chest.datasetName = QStringLiteral("Chest 2024");
        const JobId running = addWorkflow(*desk.store, chest, 3).constFirst().id;
        desk.clock.advance(1);
        Workflow statistics = workflowNamed(QStringLiteral("cccc"), QStringLiteral("50%"));
        statistics.dagId = QStringLiteral("dataset-statistics");
        addWorkflow(*desk.store, statistics);
        desk.clock.advance(1);
        addWorkflow(*desk.store, workflowNamed(QStringLiteral("dddd"), QStringLiteral("Gr\u00f6sse")));
        valueOf(desk.store->apply(
            {updateOf(failed, JobEvent::RunFailed), updateOf(running, JobEvent::RunRunning)}));
    }
};

QTEST_GUILESS_MAIN(WorkflowRepositoryTest)
#include "workflow_repository_test.moc"
