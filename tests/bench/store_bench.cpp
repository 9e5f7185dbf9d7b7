// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/store/store_fixture.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain_inserts.h"

using namespace desk;
using namespace desk::test;
using namespace desk::figures;

namespace
{

constexpr int jobCount = 10'000;
constexpr int rounds = 5;

} // namespace

/// How long it takes to store and read many jobs, each figure beside what plain SQL needs on the same disk.
class StoreBench final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storesTenThousandJobs()
    {
        const QVector<double> plain = plainInserts(jobCount, rounds);
        const double reference = median(plain);
        print("reference: 10,000 prepared inserts, one transaction", plain, 0);
        StoreFixture desk;
        QVERIFY(desk.open());
        QVector<double> stored;
        QVector<double> listed;
        QVector<double> paged;
        for (int round = 0; round < rounds; ++round) {
            const Workflow workflow = workflowNamed(QStringLiteral("bench%1").arg(round));
            const QVector<Job> jobs = jobsOf(workflow, jobCount);
            const QVector<QJsonObject> confs = confsOf(jobCount);
            QElapsedTimer timer;
            timer.start();
            const auto added = valueOf(desk.store->addWorkflow(workflow, jobs, confs));
            stored.append(elapsed(timer));
            QCOMPARE(added.size(), jobCount);

            timer.start();
            const WorkflowPage page = valueOf(desk.store->workflows({}));
            listed.append(elapsed(timer));
            QCOMPARE(page.workflows.first().jobCount(), jobCount);

            timer.start();
            QCOMPARE(valueOf(desk.store->jobs(workflow.id, jobCount - 200, 200)).size(), 200);
            paged.append(elapsed(timer));
        }
        print("10,000 jobs of one single-execution workflow stored", stored, reference);
        print("first page of the list over 50,000 jobs", listed, 0);
        print("last 200 jobs of one workflow of 10,000", paged, 0);
        QCOMPARE(desk.rows("jobs"), rounds * jobCount);
        QCOMPARE(desk.rows("outbox"), rounds * jobCount);
    }
};

QTEST_GUILESS_MAIN(StoreBench)
#include "store_bench.moc"
