// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// Every call of the protocol, from our client to our server over real TLS, and byte by byte as a Kaapana
/// sends it.
#include "tests/app/federation/peer_fixture.h"
#include "tests/app/federation/raw_peer.h"

#include "app/airflow/completion.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace desk;
using namespace desk::test;

namespace
{

constexpr char advertBody[] =
    R"({"instance_name":"clinic-b","allowed_dags":{},"allowed_datasets":[],"unknown_to_us":1})";

} // namespace

class PeerServerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensNothingByItself();
    void offersQueuedJobsOnce();
    void takesReports();
    void answersJobs();
    void deletesOnlyWhatEnded();
    void restartsWhatIsAllowed();
    void answersAsKaapanaDoes_data();
    void answersAsKaapanaDoes();
    void keepsConnectionsOpen();
    void letsInUntilATokenEnds();
    void setsAccessAtOnce();
    void takesAnotherCertificate();
    void saysWhyItDoesNotStart();
    void tellsWhenTheHandlerIsBusy();
    void mayStopAtAnyTime();
};

void PeerServerTest::opensNothingByItself()
{
    OwnerInMemory owner;
    const OffsetClock clock;
    PeerServer server(owner, clock);
    QVERIFY(!server.isRunning());
    QCOMPARE(server.port(), quint16(0));
    server.stop();
    QVERIFY(!server.isRunning());
}

void PeerServerTest::offersQueuedJobsOnce()
{
    ServedOwner served;
    served.owner.add(41, QStringLiteral("clinic-b"));
    served.owner.add(42, QStringLiteral("clinic-b"));
    served.owner.add(43, QStringLiteral("clinic-c"));
    served.owner.wishes = {{7}, {8, 9}};
    const auto client = served.clientB();
    const Advert advert = advertOf(QStringLiteral("clinic-b"));
    const Result<SyncReply> reply = await(client->sync(advert));
    VERIFY_RESULT(reply);
    QCOMPARE(reply->offers.size(), 1);
    QCOMPARE(reply->offers.constFirst().workflow.id, QStringLiteral("Zq81bT"));
    QCOMPARE(reply->offers.constFirst().jobs.size(), 2);
    QCOMPARE(reply->offers.constFirst().jobs.constFirst().id, 41);
    QVERIFY(reply->advert);
    QCOMPARE(reply->advert->desk->version, QStringLiteral(DESK_VERSION));
    QCOMPARE(reply->wishes, served.owner.wishes);
    const Advert seen = served.owner.adverts.value(QStringLiteral("clinic-b"));
    QCOMPARE(seen.dags, advert.dags);
    QCOMPARE(seen.datasets, advert.datasets);
    QVERIFY(seen.desk);

    JobReport report;
    report.jobId = 41;
    VERIFY_RESULT(await(client->report(report)));
    const Result<SyncReply> second = await(client->sync(advert));
    VERIFY_RESULT(second);
    QCOMPARE(second->offers.constFirst().jobs.size(), 1);
    QCOMPARE(second->offers.constFirst().jobs.constFirst().id, 42);
}

void PeerServerTest::takesReports()
{
    ServedOwner served;
    served.owner.add(41, QStringLiteral("clinic-b"));
    const auto client = served.clientB();
    JobReport report;
    report.jobId = 41;
    report.state = JobState::running;
    report.runId = QStringLiteral("collect-metadata-260302101700000001");
    report.description = QStringLiteral("{'get-input': {'state': 'running'}}");
    const Result<PeerJob> job = await(client->report(report));
    VERIFY_RESULT(job);
    QCOMPARE(job->state, JobState::running);
    QCOMPARE(served.owner.rows.value(41).job.runId, report.runId);
    QCOMPARE(served.owner.rows.value(41).job.description, report.description);

    // Absent members leave what is there.
    report.runId.clear();
    report.description.clear();
    report.state = JobState::failed;
    report.rejection = QStringLiteral("Not \"here\" & <now>");
    const Result<PeerJob> failed = await(client->report(report));
    VERIFY_RESULT(failed);
    QCOMPARE(failed->runId, QStringLiteral("collect-metadata-260302101700000001"));
    QCOMPARE(served.owner.rejection, report.rejection);
}

void PeerServerTest::answersJobs()
{
    ServedOwner served;
    served.owner.add(41, QStringLiteral("clinic-b"));
    served.owner.add(42, QStringLiteral("clinic-b"));
    served.owner.add(43, QStringLiteral("clinic-c"));
    served.owner.rows[42].job.state = JobState::finished;
    const auto client = served.clientB();
    const Result<PeerJob> job = await(client->job(42));
    VERIFY_RESULT(job);
    QCOMPARE(job->state, JobState::finished);
    const Result<PeerJob> none = await(client->job(4711));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ApiError::Kind::NotFound);
    const Result<QVector<PeerJob>> all = await(client->jobs({QStringLiteral("clinic-b"), std::nullopt, 0}));
    VERIFY_RESULT(all);
    QCOMPARE(all->size(), 2);
    const Result<QVector<PeerJob>> queued = await(client->jobs({QString(), JobState::queued, 5}));
    VERIFY_RESULT(queued);
    QCOMPARE(queued->size(), 1);
}

void PeerServerTest::deletesOnlyWhatEnded()
{
    ServedOwner served;
    served.owner.add(41, QStringLiteral("clinic-b"));
    const auto client = served.clientB();
    served.owner.rows[41].job.state = JobState::running;
    const Result<void> early = await(client->removeJob(41));
    QVERIFY(!early);
    QCOMPARE(early.error().kind, ApiError::Kind::Conflict);
    served.owner.rows[41].job.state = JobState::failed;
    VERIFY_RESULT(await(client->removeJob(41)));
    QCOMPARE(served.owner.removed, QVector<qint64>{41});
    // A runner could never delete its own row otherwise.
    VERIFY_RESULT(await(client->removeJob(4711)));
    QCOMPARE(served.owner.removed.size(), 1);
}

void PeerServerTest::restartsWhatIsAllowed()
{
    ServedOwner served;
    served.owner.accepted.insert(QStringLiteral("k2PfA9"), QStringLiteral("clinic-b"));
    const auto client = served.clientB();
    const Result<PeerWorkflow> workflow = await(client->restart(QStringLiteral("k2PfA9")));
    VERIFY_RESULT(workflow);
    QCOMPARE(workflow->name, QStringLiteral("theirs-k2PfA9"));
    QCOMPARE(served.owner.restarted, QStringList{QStringLiteral("k2PfA9")});
    const Result<PeerWorkflow> other = await(client->restart(QStringLiteral("other1")));
    QVERIFY(!other);
    QCOMPARE(other.error().kind, ApiError::Kind::NotFound);
}

void PeerServerTest::answersAsKaapanaDoes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *method, const char *path, const char *body,
                         int status) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(body) << status;
    };
    row("sync", "PUT", "sync-client-remote?instance_name=clinic-b&status=queued", advertBody, 200);
    row("sync without a query", "PUT", "sync-client-remote", advertBody, 200);
    row("sync with a list of dags", "PUT", "sync-client-remote",
        R"({"instance_name":"clinic-b","allowed_dags":[],"allowed_datasets":[]})", 422);
    row("sync without datasets", "PUT", "sync-client-remote",
        R"({"instance_name":"clinic-b","allowed_dags":{}})", 422);
    row("sync without a body", "PUT", "sync-client-remote", "", 422);
    row("sync with half a body", "PUT", "sync-client-remote", R"({"instance_name":)", 422);
    row("report", "PUT", "job", R"({"job_id":41,"status":"running","x":{}})", 200);
    row("report with a text for a number", "PUT", "job", R"({"job_id":"41"})", 200);
    row("report of an unknown job", "PUT", "job", R"({"job_id":4711,"status":"failed"})", 200);
    row("report by external id", "PUT", "job", R"({"external_job_id":3,"status":"failed"})", 200);
    row("report of nothing", "PUT", "job", R"({"status":"failed"})", 404);
    row("report of no state", "PUT", "job", R"({"job_id":41,"status":"confirmed"})", 422);
    row("report of our own state", "PUT", "job", R"({"job_id":41,"status":"stopping"})", 422);
    row("report of no number", "PUT", "job", R"({"job_id":"one"})", 422);
    row("job", "GET", "job?job_id=41", "", 200);
    row("job without a number", "GET", "job", "", 422);
    row("jobs", "GET", "jobs?instance_name=clinic-b&status=queued&limit=1", "", 200);
    row("jobs with a strange state", "GET", "jobs?status=lungs", "", 422);
    row("deletion", "DELETE", "job?job_id=41", "", 200);
    row("deletion without a number", "DELETE", "job", "", 422);
    row("restart of what is unknown", "PUT", "workflow",
        R"({"workflow_id":"a","workflow_status":"scheduled"})", 404);
    row("confirmation", "PUT", "workflow", R"({"workflow_id":"a","workflow_status":"confirmed"})", 422);
    row("abort", "PUT", "workflow", R"({"workflow_id":"a","workflow_status":"abort"})", 422);
    row("other path", "GET", "kaapana-instances", "", 404);
    row("artifact", "GET", "minio-presigned-url", "", 404);
    row("other method", "POST", "job", "{}", 405);
    row("path above", "GET", "../remote/job?job_id=41", "", 404);
}

void PeerServerTest::answersAsKaapanaDoes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    ServedOwner served;
    served.owner.add(41, QStringLiteral("clinic-b"));
    RawPeer peer(served.server.port());
    QVERIFY(peer.isReady());
    const RawAnswer answer = peer.ask(
        RawPeer::request(method, path, served.tokenB.view().toByteArray(), body, "user-agent: kaapana\r\n"));
    QVERIFY2(answer.status == status, answer.head + answer.body);
    QVERIFY(answer.head.contains("Content-Type: application/json"));
    QVERIFY(answer.head.contains("Date: "));
    QVERIFY(!QJsonDocument::fromJson(answer.body).isNull());
    if (status >= 400)
        QVERIFY2(answer.json().contains(QStringLiteral("detail")), answer.body);
    QVERIFY(!answer.body.contains(served.tokenB.view().toByteArray()));
}

void PeerServerTest::keepsConnectionsOpen()
{
    ServedOwner served;
    served.owner.add(41, QStringLiteral("clinic-b"));
    RawPeer peer(served.server.port());
    QVERIFY(peer.isReady());
    const QByteArray ask = RawPeer::request("GET", "job?job_id=41", served.tokenB.view().toByteArray());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(peer.ask(ask).status, 200);
    // Two at once are answered in their order.
    peer.write(ask + RawPeer::request("GET", "job?job_id=4711", served.tokenB.view().toByteArray()));
    QCOMPARE(peer.answer().status, 200);
    QCOMPARE(peer.answer().status, 404);
    const QByteArray last = RawPeer::request(
        "GET", "job?job_id=41", served.tokenB.view().toByteArray(), {}, "Connection: close\r\n");
    QCOMPARE(peer.ask(last).status, 200);
    QTRY_VERIFY(!peer.isOpen());
}

void PeerServerTest::letsInUntilATokenEnds()
{
    ServedOwner served;
    served.owner.add(41, QStringLiteral("clinic-b"));
    const SecretBytes older = randomPeerToken();
    const auto accessUntil = [&](const QDateTime &end) {
        served.server.setAccess({PeerAccess::of(QStringLiteral("clinic-b"), served.tokenB),
            PeerAccess::of(QStringLiteral("clinic-b"), older, end)});
    };
    const auto client = served.client(QStringLiteral("clinic-b"), older);
    accessUntil(QDateTime::currentDateTimeUtc().addSecs(60));
    VERIFY_RESULT(await(client->job(41)));
    VERIFY_RESULT(await(served.clientB()->job(41)));
    accessUntil(QDateTime::currentDateTimeUtc().addSecs(-1));
    const Result<PeerJob> ended = await(client->job(41));
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, ApiError::Kind::SignIn);
    QCOMPARE(ended.error().field, QStringLiteral("token"));
    VERIFY_RESULT(await(served.clientB()->job(41)));
}

void PeerServerTest::setsAccessAtOnce()
{
    ServedOwner served;
    served.owner.add(41, QStringLiteral("clinic-b"));
    RawPeer peer(served.server.port());
    QVERIFY(peer.isReady());
    const QByteArray ask = RawPeer::request("GET", "job?job_id=41", served.tokenB.view().toByteArray());
    QCOMPARE(peer.ask(ask).status, 200);
    served.server.setAccess({});
    QCOMPARE(peer.ask(ask).status, 400); // on the connection that was open
}

void PeerServerTest::takesAnotherCertificate()
{
    ServedOwner served;
    served.owner.add(41, QStringLiteral("clinic-b"));
    VERIFY_RESULT(await(served.clientB()->job(41)));
    const Result<OwnCertificate> renewed = makeOwnCertificate({QStringLiteral("clinic-a"),
        {QStringLiteral("127.0.0.1")}, QDateTime::currentDateTimeUtc().addDays(-1), 9});
    VERIFY_RESULT(renewed);
    VERIFY_RESULT(served.server.setCertificate(renewed->certificatePem, renewed->keyPem.clone()));
    const Result<PeerJob> changed = await(served.clientB()->job(41));
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ApiError::Kind::Tls);
    QCOMPARE(changed.error().field, QStringLiteral("changed"));
    QCOMPARE(changed.error().detail.toLatin1(), certificateDigest(renewed->certificatePem));
    served.certificate = renewed->certificatePem;
    VERIFY_RESULT(await(served.clientB()->job(41)));
    const Result<void> broken = served.server.setCertificate(renewed->certificatePem, served.key.clone());
    QVERIFY(!broken);
    QCOMPARE(broken.error().field, QStringLiteral("key"));
    VERIFY_RESULT(await(served.clientB()->job(41)));
}

void PeerServerTest::saysWhyItDoesNotStart()
{
    ServedOwner served;
    OwnerInMemory owner;
    const OffsetClock clock;
    PeerServer server(owner, clock);
    const auto setup = [&served] {
        PeerServerSetup setup;
        setup.address = QHostAddress(QHostAddress::LocalHost);
        setup.certificatePem = served.certificate;
        setup.keyPem = served.key.clone();
        return setup;
    };
    PeerServerSetup taken = setup();
    taken.port = served.server.port();
    Result<void> started = server.start(std::move(taken));
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ApiError::Kind::Conflict);
    QCOMPARE(started.error().field, QStringLiteral("port"));
    PeerServerSetup elsewhere = setup();
    elsewhere.address = QHostAddress(QStringLiteral("192.0.2.1"));
    started = server.start(std::move(elsewhere));
    QVERIFY(!started);
    QCOMPARE(started.error().field, QStringLiteral("address"));
    PeerServerSetup without = setup();
    without.certificatePem = "nothing";
    started = server.start(std::move(without));
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ApiError::Kind::Invalid);
    QCOMPARE(started.error().field, QStringLiteral("certificate"));
    QVERIFY(!server.isRunning());
    PeerServerSetup everywhere = setup();
    everywhere.address = QHostAddress(QHostAddress::Any);
    started = server.start(std::move(everywhere));
    VERIFY_RESULT(started);
    RawPeer peer(server.port());
    QVERIFY(peer.isReady());
}

namespace
{

/// Never answers a sync.
class Deaf final : public PeerRequests
{
public:
    Task<SyncAnswer> sync(QString /*partner*/, SyncRequest /*request*/) override
    {
        ++asked;
        co_await completion.wait();
        SyncAnswer answer;
        answer.advert.instanceName = QStringLiteral("clinic-a");
        co_return answer;
    }
    Task<PeerJobAnswer> report(QString /*partner*/, JobReport /*report*/) override
    {
        return unused<PeerJobAnswer>();
    }
    Task<PeerJobAnswer> job(QString /*partner*/, qint64 /*id*/) override { return unused<PeerJobAnswer>(); }
    Task<QVector<PeerJobAnswer>> jobs(QString /*partner*/, JobsQuery /*query*/) override
    {
        return unused<QVector<PeerJobAnswer>>();
    }
    Task<void> removeJob(QString /*partner*/, qint64 /*id*/) override { return unused<void>(); }
    Task<PeerWorkflow> restart(QString /*partner*/, QString /*workflowId*/) override
    {
        return unused<PeerWorkflow>();
    }

    Completion completion;
    int asked = 0;

private:
    template <typename T>
    static Task<T> unused()
    {
        co_return tl::unexpected<ApiError>(ApiError{});
    }
};

PeerServerSetup setupOf(const ServedOwner &served)
{
    PeerServerSetup setup;
    setup.address = QHostAddress(QHostAddress::LocalHost);
    setup.certificatePem = served.certificate;
    setup.keyPem = served.key.clone();
    return setup;
}

} // namespace

void PeerServerTest::tellsWhenTheHandlerIsBusy()
{
    const ServedOwner served;
    Deaf deaf;
    const OffsetClock clock;
    PeerServer server(deaf, clock);
    server.setAccess({PeerAccess::of(QStringLiteral("clinic-b"), served.tokenB)});
    PeerServerSetup setup = setupOf(served);
    setup.limits.answer = std::chrono::milliseconds(1500);
    VERIFY_RESULT(server.start(std::move(setup)));
    RawPeer peer(server.port());
    QVERIFY(peer.isReady());
    const QByteArray ask =
        RawPeer::request("PUT", "sync-client-remote", served.tokenB.view().toByteArray(), advertBody);
    const RawAnswer answer = peer.ask(ask);
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.head.contains("Retry-After: 2"));
    QCOMPARE(deaf.asked, 1);
    // An answer that comes too late is nobody's; the connection goes on.
    deaf.completion.complete();
    QCOMPARE(peer.ask(ask).status, 200);
}

void PeerServerTest::mayStopAtAnyTime()
{
    const ServedOwner served;
    Deaf deaf;
    const OffsetClock clock;
    auto server = std::make_unique<PeerServer>(deaf, clock);
    server->setAccess({PeerAccess::of(QStringLiteral("clinic-b"), served.tokenB)});
    VERIFY_RESULT(server->start(setupOf(served)));
    const quint16 port = server->port();
    RawPeer idle(port);
    QVERIFY(idle.isReady());
    RawPeer waiting(port);
    QVERIFY(waiting.isReady());
    waiting.write(
        RawPeer::request("PUT", "sync-client-remote", served.tokenB.view().toByteArray(), advertBody));
    QTRY_COMPARE(deaf.asked, 1);
    RawPeer sending(port);
    QVERIFY(sending.isReady());
    sending.write("PUT /kaapana-backend/rem");
    QElapsedTimer timer;
    timer.start();
    server->stop();
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!server->isRunning());
    QTRY_VERIFY(!idle.isOpen() && !waiting.isOpen() && !sending.isOpen());
    QTcpServer other; // the port is free again
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), port));
    other.close();

    PeerServerSetup again = setupOf(served);
    again.port = port;
    VERIFY_RESULT(server->start(std::move(again)));
    RawPeer last(port);
    QVERIFY(last.isReady());
    last.write(RawPeer::request("PUT", "sync-client-remote", served.tokenB.view().toByteArray(), advertBody));
    QTRY_COMPARE(deaf.asked, 2);
    server.reset();
    deaf.completion.complete(); // nobody is there to hear it
    QTRY_VERIFY(!last.isOpen());
}

QTEST_GUILESS_MAIN(PeerServerTest)
#include "peer_server_test.moc"
