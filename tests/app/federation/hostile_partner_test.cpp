// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What a stranger, and a partner that means no good, may try on the real server over real TLS: it is
/// refused, told once, and changes nothing.
#include "tests/app/federation/peer_fixture.h"
#include "tests/app/federation/raw_peer.h"

#include <QSignalSpy>

using namespace desk;
using namespace desk::test;

namespace
{

using Cause = PeerRefusal::Cause;

QByteArray syncBody(const QByteArray &name)
{
    return R"({"instance_name":")" + name + R"(","allowed_dags":{},"allowed_datasets":[]})";
}

/// Which refusals were told, without the address.
QVector<Cause> causesIn(const QSignalSpy &spy)
{
    QVector<Cause> causes;
    for (const QList<QVariant> &arguments : spy)
        causes << arguments.constFirst().value<PeerRefusal>().cause;
    return causes;
}

struct Attacked {
    explicit Attacked(PeerServerLimits limits = quick())
        : served(limits)
        , told(&served.server, &PeerServer::refused)
    {
        served.owner.add(41, QStringLiteral("clinic-b"));
        served.owner.add(43, QStringLiteral("clinic-c"));
        served.owner.rows[43].job.state = JobState::finished;
        served.owner.accepted.insert(QStringLiteral("theirs"), QStringLiteral("clinic-c"));
        before = served.owner.rows;
    }
    static PeerServerLimits quick()
    {
        PeerServerLimits limits;
        limits.firstDelay = std::chrono::milliseconds(1);
        limits.longestDelay = std::chrono::milliseconds(2);
        return limits;
    }
    bool isUntouched() const
    {
        for (auto row = before.begin(); row != before.end(); ++row) {
            if (served.owner.rows.value(row.key()).job != row->job)
                return false;
        }
        return served.owner.rows.size() == before.size() && served.owner.removed.isEmpty() &&
               served.owner.restarted.isEmpty() && served.owner.adverts.isEmpty();
    }
    QByteArray tokenB() const { return served.tokenB.view().toByteArray(); }

    ServedOwner served;
    QSignalSpy told;
    QMap<qint64, OwnerInMemory::Row> before;
};

} // namespace

class HostilePartnerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAValidToken_data();
    void withoutAValidToken();
    void underAnotherName_data();
    void underAnotherName();
    void reachesNoForeignJob();
    void neverSchedulesOrConfirms();
    void badTokensWaitLongerAndLonger();
    void tenThousandBadTokens();
    void tooManyRequests();
    void largeHeader();
    void largeBody_data();
    void largeBody();
    void slowHeader();
    void slowBody();
    void silentConnections();
    void tooManyConnections();
    void nonsense_data();
    void nonsense();
    void oldTls();
};

void HostilePartnerTest::withoutAValidToken_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("missing") << QByteArray() << 422;
    QTest::newRow("empty") << QByteArray("FederatedAuthorization: \r\n") << 400;
    QTest::newRow("foreign") << "FederatedAuthorization: " + randomPeerToken().view().toByteArray() + "\r\n"
                             << 400;
    QTest::newRow("null") << QByteArray("FederatedAuthorization: null\r\n") << 400;
    QTest::newRow("a name") << QByteArray("FederatedAuthorization: clinic-b\r\n") << 400;
    QTest::newRow("another header") << QByteArray("Authorization: Bearer x\r\n") << 422;
}

void HostilePartnerTest::withoutAValidToken()
{
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    Attacked attacked;
    const struct {
        QByteArray method, path, body;
    } calls[] = {{"PUT", "sync-client-remote?instance_name=clinic-b", syncBody("clinic-b")},
        {"PUT", "job", R"({"job_id":41,"status":"failed"})"}, {"GET", "job?job_id=41", {}},
        {"GET", "jobs", {}}, {"DELETE", "job?job_id=43", {}},
        {"PUT", "workflow", R"({"workflow_id":"theirs","workflow_status":"scheduled"})"},
        {"GET", "anything", {}}};
    RawPeer peer(attacked.served.server.port());
    QVERIFY(peer.isReady());
    for (const auto &call : calls) {
        const RawAnswer answer =
            peer.ask(RawPeer::request(call.method, call.path, QByteArray(), call.body, header));
        QVERIFY2(answer.status == status, call.path + ' ' + answer.head);
        QVERIFY(!answer.head.contains("WorkflowDesk")); // strangers need not know what runs here
        QVERIFY(answer.json().contains(QStringLiteral("detail")));
    }
    QCOMPARE(attacked.served.owner.calls, 0);
    QVERIFY(attacked.isUntouched());
    QTRY_COMPARE(causesIn(attacked.told), QVector<Cause>{Cause::Token}); // once for seven
}

void HostilePartnerTest::underAnotherName_data()
{
    QTest::addColumn<QByteArray>("inQuery");
    QTest::addColumn<QByteArray>("inBody");
    QTest::newRow("another partner's") << QByteArray("clinic-c") << QByteArray("clinic-c");
    QTest::newRow("ours") << QByteArray("clinic-a") << QByteArray("clinic-a");
    QTest::newRow("in the query alone") << QByteArray("clinic-c") << QByteArray("clinic-b");
    QTest::newRow("in the body alone") << QByteArray("clinic-b") << QByteArray("clinic-c");
    QTest::newRow("in other letters") << QByteArray("Clinic-B") << QByteArray("Clinic-B");
}

void HostilePartnerTest::underAnotherName()
{
    QFETCH(QByteArray, inQuery);
    QFETCH(QByteArray, inBody);
    Attacked attacked;
    RawPeer peer(attacked.served.server.port());
    QVERIFY(peer.isReady());
    const QByteArray ask =
        RawPeer::request("PUT", "sync-client-remote?instance_name=" + inQuery + "&status=queued",
            attacked.tokenB(), syncBody(inBody));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(peer.ask(ask).status, 400);
    QCOMPARE(attacked.served.owner.calls, 0);
    QVERIFY(attacked.isUntouched());
    QTRY_COMPARE(causesIn(attacked.told), QVector<Cause>{Cause::Name});
    QCOMPARE(
        attacked.told.constFirst().constFirst().value<PeerRefusal>().partner, QStringLiteral("clinic-b"));
}

void HostilePartnerTest::reachesNoForeignJob()
{
    Attacked attacked;
    RawPeer peer(attacked.served.server.port());
    QVERIFY(peer.isReady());
    const QByteArray token = attacked.tokenB();
    const QByteArray report = R"({"job_id":%1,"status":"failed","run_id":"mine"})";
    // A job of another partner is answered exactly as one that does not exist.
    const auto ask = [&](const QByteArray &id) {
        const RawAnswer put =
            peer.ask(RawPeer::request("PUT", "job", token, QByteArray(report).replace("%1", id)));
        const RawAnswer get = peer.ask(RawPeer::request("GET", "job?job_id=" + id, token));
        const RawAnswer gone = peer.ask(RawPeer::request("DELETE", "job?job_id=" + id, token));
        return QByteArrayList{QByteArray::number(put.status), QByteArray(put.body).replace(id, "#"),
            QByteArray::number(get.status), get.body, QByteArray::number(gone.status), gone.body};
    };
    QCOMPARE(ask("43"), ask("99"));
    const RawAnswer workflow = peer.ask(RawPeer::request(
        "PUT", "workflow", token, R"({"workflow_id":"theirs","workflow_status":"scheduled"})"));
    QCOMPARE(workflow.status, 404);
    QVERIFY(attacked.isUntouched());
    const RawAnswer all = peer.ask(RawPeer::request("GET", "jobs", token));
    QCOMPARE(all.status, 200);
    QVERIFY(all.body.contains("\"id\":41"));
    QVERIFY(!all.body.contains("\"id\":43"));
    const RawAnswer others = peer.ask(RawPeer::request("GET", "jobs?instance_name=clinic-c", token));
    QCOMPARE(others.status, 400);
    QTRY_COMPARE(causesIn(attacked.told), (QVector<Cause>{Cause::ForeignJob, Cause::Name}));
}

void HostilePartnerTest::neverSchedulesOrConfirms()
{
    Attacked attacked;
    RawPeer peer(attacked.served.server.port());
    QVERIFY(peer.isReady());
    for (const QByteArray &id : {QByteArray("41"), QByteArray("43")}) {
        for (const QByteArray &state : {QByteArray("scheduled"), QByteArray("queued"),
                 QByteArray("confirmed"), QByteArray("abort"), QByteArray("rejected")}) {
            const RawAnswer answer = peer.ask(RawPeer::request(
                "PUT", "job", attacked.tokenB(), R"({"job_id":)" + id + R"(,"status":")" + state + R"("})"));
            QVERIFY2(answer.status == 200 || answer.status == 422, state);
        }
    }
    for (const QByteArray &state : {QByteArray("confirmed"), QByteArray("abort"), QByteArray("scheduled")}) {
        const RawAnswer answer = peer.ask(RawPeer::request("PUT", "workflow", attacked.tokenB(),
            R"({"workflow_id":"theirs","workflow_status":")" + state + R"("})"));
        QVERIFY2(answer.status == 422 || answer.status == 404, state);
    }
    QVERIFY(attacked.isUntouched());
}

void HostilePartnerTest::badTokensWaitLongerAndLonger()
{
    PeerServerLimits limits;
    limits.firstDelay = std::chrono::milliseconds(50);
    limits.longestDelay = std::chrono::milliseconds(4000);
    Attacked attacked(limits);
    RawPeer peer(attacked.served.server.port());
    QVERIFY(peer.isReady());
    qint64 before = 0;
    for (const int least : {50, 100, 200, 400, 800}) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(peer.ask(RawPeer::request("GET", "jobs", "bad")).status, 400);
        QVERIFY2(timer.elapsed() >= least, qPrintable(QString::number(timer.elapsed())));
        before = timer.elapsed();
    }
    QVERIFY(before < 5000);
    // Whoever has a token does not wait for those who have none.
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(peer.ask(RawPeer::request("GET", "jobs", attacked.tokenB())).status, 200);
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
}

void HostilePartnerTest::tenThousandBadTokens()
{
    Attacked attacked;
    std::vector<std::unique_ptr<RawPeer>> peers;
    for (int i = 0; i < 8; ++i) {
        peers.push_back(std::make_unique<RawPeer>(attacked.served.server.port()));
        QVERIFY(peers.back()->isReady());
    }
    int refused = 0;
    for (int round = 0; round < 1250; ++round) {
        for (const auto &peer : peers)
            peer->write(RawPeer::request(
                "PUT", "job", randomPeerToken().view().toByteArray(), R"({"job_id":41,"status":"failed"})"));
        for (const auto &peer : peers) {
            const int status = peer->answer().status;
            refused += status == 400 || status == 429 ? 1 : 0;
        }
    }
    QCOMPARE(refused, 10'000);
    QCOMPARE(attacked.served.owner.calls, 0);
    QVERIFY(attacked.isUntouched());
    QVERIFY(attacked.told.size() <= 2); // that tokens were bad, and that there were too many
    QVERIFY(causesIn(attacked.told).contains(Cause::Token));
}

void HostilePartnerTest::tooManyRequests()
{
    PeerServerLimits limits;
    limits.requestsPerSecond = 1;
    limits.burst = 3;
    Attacked attacked(limits);
    RawPeer peer(attacked.served.server.port());
    QVERIFY(peer.isReady());
    const QByteArray ask = RawPeer::request("GET", "jobs", attacked.tokenB());
    QVector<int> statuses;
    for (int i = 0; i < 6; ++i)
        statuses << peer.ask(ask).status;
    QCOMPARE(statuses.first(3), (QVector<int>{200, 200, 200}));
    QCOMPARE(statuses.constLast(), 429);
    QTRY_COMPARE(causesIn(attacked.told), QVector<Cause>{Cause::Rate});
    QVERIFY(QTest::qWaitFor([&] { return peer.ask(ask).status == 200; }, 10'000)); // and then it goes on
}

void HostilePartnerTest::largeHeader()
{
    Attacked attacked;
    RawPeer peer(attacked.served.server.port());
    QVERIFY(peer.isReady());
    const QByteArray fits = "X-Fill: " + QByteArray(15 * 1024, 'x') + "\r\n";
    QCOMPARE(peer.ask(RawPeer::request("GET", "jobs", attacked.tokenB(), {}, fits)).status, 200);
    const QByteArray larger = "X-Fill: " + QByteArray(17 * 1024, 'x') + "\r\n";
    QCOMPARE(peer.ask(RawPeer::request("GET", "jobs", attacked.tokenB(), {}, larger)).status, 431);
    QTRY_VERIFY(!peer.isOpen());
    QTRY_COMPARE(causesIn(attacked.told), QVector<Cause>{Cause::Size});
}

void HostilePartnerTest::largeBody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("withToken");
    QTest::addColumn<int>("status");
    const QByteArray announced = "Content-Type: application/json\r\nContent-Length: 16777217\r\n";
    QTest::newRow("announced") << announced << true << 413;
    QTest::newRow("announced, without a token") << announced << false << 400;
    QTest::newRow("beyond all numbers")
        << QByteArray("Content-Length: 99999999999999999999999\r\n") << true << 400;
    QTest::newRow("in pieces") << QByteArray("Transfer-Encoding: chunked\r\n") << true << 413;
}

void HostilePartnerTest::largeBody()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, withToken);
    QFETCH(int, status);
    Attacked attacked;
    RawPeer peer(attacked.served.server.port());
    QVERIFY(peer.isReady());
    peer.write(RawPeer::request("PUT", "job", withToken ? attacked.tokenB() : QByteArray("bad"), {}, bytes));
    if (bytes.contains("chunked")) {
        for (int i = 0; i < 17; ++i)
            peer.write("100000\r\n" + QByteArray(1024 * 1024, ' ') + "\r\n");
    }
    QCOMPARE(peer.answer(20'000).status, status);
    QTRY_VERIFY_WITH_TIMEOUT(!peer.isOpen(), 10'000);
    QVERIFY(attacked.isUntouched());
    QCOMPARE(attacked.served.owner.calls, 0);
    QTRY_COMPARE(attacked.told.size(), 1);
}

void HostilePartnerTest::slowHeader()
{
    PeerServerLimits limits = Attacked::quick();
    limits.idle = std::chrono::milliseconds(1500);
    Attacked attacked(limits);
    RawPeer peer(attacked.served.server.port());
    QVERIFY(peer.isReady());
    QElapsedTimer timer;
    timer.start();
    // Something every now and then is no excuse.
    const QByteArray head = "GET /kaapana-backend/remote/jobs HTTP/1.1\r\nX: " + QByteArray(1000, 'x');
    qsizetype sent = 0;
    QVERIFY(QTest::qWaitFor(
        [&] {
            peer.write(head.mid(sent++, 1));
            return !peer.isOpen();
        },
        10'000));
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(sent < head.size());
}

void HostilePartnerTest::slowBody()
{
    PeerServerLimits limits = Attacked::quick();
    limits.idle = std::chrono::milliseconds(1500);
    Attacked attacked(limits);
    RawPeer peer(attacked.served.server.port());
    QVERIFY(peer.isReady());
    peer.write(RawPeer::request("PUT", "job", attacked.tokenB(), {}, "Content-Length: 100000\r\n"));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(QTest::qWaitFor(
        [&] {
            peer.write(" ");
            return !peer.isOpen();
        },
        10'000));
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(attacked.served.owner.calls, 0);
}

void HostilePartnerTest::silentConnections()
{
    PeerServerLimits limits = Attacked::quick();
    limits.idle = std::chrono::milliseconds(1500);
    Attacked attacked(limits);
    QTcpSocket silent; // not even a handshake
    silent.connectToHost(QHostAddress(QHostAddress::LocalHost), attacked.served.server.port());
    QTRY_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
    RawPeer idle(attacked.served.server.port());
    QVERIFY(idle.isReady());
    QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
    QTRY_VERIFY(!idle.isOpen());
}

void HostilePartnerTest::tooManyConnections()
{
    PeerServerLimits limits = Attacked::quick();
    limits.connections = 5;
    Attacked attacked(limits);
    std::vector<std::unique_ptr<RawPeer>> peers;
    for (int i = 0; i < 5; ++i) {
        peers.push_back(std::make_unique<RawPeer>(attacked.served.server.port()));
        QVERIFY(peers.back()->isReady());
    }
    QTcpSocket more;
    more.connectToHost(QHostAddress(QHostAddress::LocalHost), attacked.served.server.port());
    QTRY_COMPARE(attacked.told.size(), 1);
    QTRY_COMPARE(more.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(causesIn(attacked.told), QVector<Cause>{Cause::Connections});
    peers.front()->socket().disconnectFromHost();
    QTRY_VERIFY(!peers.front()->isOpen());
    std::unique_ptr<RawPeer> next;
    const auto isLetIn = [&] {
        next = std::make_unique<RawPeer>(attacked.served.server.port());
        return QTest::qWaitFor([&next] { return next->socket().isEncrypted(); }, 500);
    };
    QVERIFY(QTest::qWaitFor(isLetIn, 15'000)); // once the server has noticed
}

void HostilePartnerTest::nonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no HTTP") << QByteArray("\x01\x02\x03\r\n\r\n");
    QTest::newRow("another version") << QByteArray("GET / HTTP/9.9\r\n\r\n");
    QTest::newRow("no method") << QByteArray(" / HTTP/1.1\r\n\r\n");
    QTest::newRow("broken header") << QByteArray("GET / HTTP/1.1\r\nno colon\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray(
        "PUT / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx");
}

void HostilePartnerTest::nonsense()
{
    QFETCH(QByteArray, bytes);
    Attacked attacked;
    RawPeer peer(attacked.served.server.port());
    QVERIFY(peer.isReady());
    QCOMPARE(peer.ask(bytes).status, 400);
    QTRY_VERIFY(!peer.isOpen());
    QVERIFY(attacked.isUntouched());
    // Nobody else notices.
    VERIFY_RESULT(await(attacked.served.clientB()->job(41)));
}

void HostilePartnerTest::oldTls()
{
    Attacked attacked;
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    configuration.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), attacked.served.server.port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!socket.isEncrypted());
}

QTEST_GUILESS_MAIN(HostilePartnerTest)
#include "hostile_partner_test.moc"
