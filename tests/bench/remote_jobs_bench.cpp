// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// 10,000 jobs queued in one workflow for a partner: how long until they are stored, until the partner has
/// its first answer about them, and until it has taken the first ones in and the owner knows.

#include "tests/bench/figures.h"
#include "tests/bench/same_rows.h"
#include "tests/support/federation_site.h"

using namespace desk;
using namespace desk::figures;

namespace
{

constexpr int jobCount = 10'000;
constexpr int rounds = 5;
constexpr int jobsInOffer = 500;
constexpr int patience = 120'000; // ms

// Where await() looks every ten milliseconds, this goes on at once: what is measured is not the test.
template <typename T>
Result<T> outcome(Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace

class RemoteJobsBench final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void queuesTenThousandJobsForAPartner()
    {
        FederationSite owner(QStringLiteral("clinic-a"));
        FederationSite runner(QStringLiteral("clinic-b"));
        owner.start();
        runner.start();
        FederationSite::introduce(owner, runner);
        QStringList series;
        for (int i = 1; i <= jobCount; ++i)
            series.append(QStringLiteral("1.2.826.0.1.3680043.9.%1").arg(i));
        VERIFY_RESULT(await(runner.backend().createDataset(QStringLiteral("many"), series)));
        LocalPolicy policy;
        policy.dags = QStringList{QStringLiteral("quick")};
        policy.datasets = QStringList{QStringLiteral("many")};
        VERIFY_RESULT(await(runner.partners().setLocalPolicy(policy)));
        const PartnerId toOwner = runner.partner(owner).id;
        QElapsedTimer timer;
        timer.start();
        VERIFY_RESULT(outcome(runner.partners().syncNow(toOwner)));
        print("a sync that tells of 10,000 series, all encrypted anew", {elapsed(timer)}, 0);

        WorkflowSpec spec;
        spec.name = QStringLiteral("bench");
        spec.dagId = QStringLiteral("quick");
        spec.datasetName = QStringLiteral("many");
        spec.singleExecution = true;
        spec.runnerInstances = QStringList{runner.name()};
        QVector<double> submitted;
        std::optional<Workflow> last;
        for (int round = 0; round < rounds; ++round) {
            if (last) { // makes room for the same once more
                VERIFY_RESULT(outcome(owner.backend().abortWorkflows({last->id})));
                QCOMPARE(outcome(owner.backend().deleteWorkflows({last->id})).value_or(0), 1);
            }
            timer.start();
            const auto workflow = outcome(owner.backend().submit(spec));
            submitted.append(elapsed(timer));
            VERIFY_RESULT(workflow);
            last = *workflow;
        }
        const QStringList tables{
            QStringLiteral("jobs"), QStringLiteral("attempts"), QStringLiteral("outgoing_jobs")};
        const QVector<double> plain = sameRows(owner.database(), tables, rounds);
        print("reference: the same rows by plain SQL, one transaction", plain, 0);
        print("10,000 jobs for a partner submitted", submitted, median(plain));
        QCOMPARE(owner.jobs(*last).size(), 1000); // of the first page
        QCOMPARE(last->jobCount(), jobCount);

        auto token = await(runner.process.secrets.read(partner_secret::token(toOwner)));
        VERIFY_RESULT(token);
        PeerEndpoint endpoint;
        endpoint.instanceName = owner.name();
        endpoint.host = QStringLiteral("127.0.0.1");
        endpoint.port = owner.partners().server().port;
        endpoint.check = CertificateCheck::Pinned;
        endpoint.pinnedSha256 = owner.partners().server().certificateSha256;
        PeerClient client(endpoint, std::move(*token), runner.name());
        ask(client, "GET /jobs, the first answer: 100 queued jobs", 100);
        ask(client, "GET /jobs again", 100);
        ask(client, "GET /jobs, all 10,000", 0);

        for (int batch = 1; batch <= 2; ++batch) {
            timer.start();
            VERIFY_RESULT(outcome(runner.partners().syncNow(toOwner)));
            print("a sync that takes 500 of them in", {elapsed(timer)}, 0);
            QCOMPARE(taken(runner), batch * jobsInOffer);
            const auto isTold = [&] {
                const auto page = outcome(owner.backend().workflows({}));
                return page &&
                       page->workflows.constFirst().jobCounts.value(JobState::pending) == batch * jobsInOffer;
            };
            QVERIFY(QTest::qWaitFor(isTold, patience));
            print("until the owner was told of each of them, unhurriedly", {elapsed(timer)}, 0);
        }
    }

private:
    static void ask(PeerClient &client, const char *what, int limit)
    {
        JobsQuery query;
        query.state = JobState::queued;
        query.limit = limit;
        QElapsedTimer timer;
        timer.start();
        const auto jobs = outcome(client.jobs(query));
        VERIFY_RESULT(jobs);
        print(what, {elapsed(timer)}, 0);
        QCOMPARE(jobs->size(), limit > 0 ? limit : jobCount);
    }
    static int taken(FederationSite &runner)
    {
        const auto page = outcome(runner.backend().workflows({}));
        return page && !page->workflows.isEmpty() ? page->workflows.constFirst().jobCount() : 0;
    }
};

QTEST_GUILESS_MAIN(RemoteJobsBench)
#include "remote_jobs_bench.moc"
