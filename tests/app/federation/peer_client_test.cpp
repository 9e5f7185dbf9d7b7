// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What can go wrong on the way to a partner, told apart; beside peer_server_test, where nothing does.
#include "app/federation/peer_codec.h"
#include "tests/app/federation/peer_fixture.h"
#include "tests/support/scripted_server.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <unistd.h>

using namespace desk;
using namespace desk::test;

namespace
{

constexpr char syncPath[] = "/kaapana-backend/remote/sync-client-remote";
constexpr char jobPath[] = "/kaapana-backend/remote/job";
constexpr char emptyReply[] =
    R"({"incoming_jobs":[],"incoming_workflows":[],"update_remote_instance_payload":{"instance_name":"clinic-a"}})";

ScriptedAnswer json(const QByteArray &body, int status = 200)
{
    ScriptedAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

struct Identity {
    QByteArray certificate;
    QSslConfiguration tls;
};

Identity identity(const QStringList &hosts, int fromDay, int days)
{
    const Result<OwnCertificate> made = makeOwnCertificate(
        {QStringLiteral("clinic-a"), hosts, QDateTime::currentDateTimeUtc().addDays(fromDay), days});
    if (!made)
        qFatal("no certificate");
    Identity identity;
    identity.certificate = made->certificatePem;
    identity.tls = QSslConfiguration::defaultConfiguration();
    identity.tls.setLocalCertificate(QSslCertificate(made->certificatePem, QSsl::Pem));
    identity.tls.setPrivateKey(QSslKey(made->keyPem.view().toByteArray(), QSsl::Ec));
    identity.tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return identity;
}

Identity goodIdentity()
{
    return identity({QStringLiteral("127.0.0.1")}, -1, 10);
}

} // namespace

class PeerClientTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_identity = goodIdentity();
        m_server->setTls(m_identity.tls);
        m_endpoint = PeerEndpoint();
        m_endpoint.instanceName = QStringLiteral("clinic-a");
        m_endpoint.host = QStringLiteral("127.0.0.1");
        m_endpoint.port = m_server->serverPort();
        m_endpoint.check = CertificateCheck::Pinned;
        m_endpoint.pinnedSha256 = certificateDigest(m_identity.certificate);
        m_endpoint.deadline = std::chrono::milliseconds(3000);
        m_token = randomPeerToken();
    }
    void cleanup() { QCOMPARE(m_server->unexpected(), QVector<QByteArray>()); }

    void asksAsKaapanaDoes();
    void takesOtherSuccesses();
    void tellsFailuresApart_data();
    void tellsFailuresApart();
    void sealsWhatThePartnerCanOpen();
    void repeatsNothing();
    void nobodyListens();
    void nobodyOfThatName();
    void nobodyAnswers();
    void answersDripIn();
    void verifiesCertificates_data();
    void verifiesCertificates();
    void theTokenIsInNoError();
    void saysNothingUntilTrusted();
    void sendsNothingThatBreaksAPartner();
    void cancels();

private:
    std::unique_ptr<PeerClient> client() const
    {
        return std::make_unique<PeerClient>(m_endpoint, m_token.clone(), QStringLiteral("clinic-b"));
    }
    Result<SyncReply> sync() const { return await(client()->sync(advertOf(QStringLiteral("clinic-b")))); }

    std::unique_ptr<ScriptedServer> m_server;
    Identity m_identity;
    PeerEndpoint m_endpoint;
    SecretBytes m_token;
};

void PeerClientTest::asksAsKaapanaDoes()
{
    m_server->answer("PUT", syncPath, {json(emptyReply)});
    m_server->answer("PUT", jobPath, {json(R"({"id":41,"status":"running"})")});
    m_server->answer("DELETE", jobPath, {json(R"({"ok":true})")});
    m_server->answer("PUT", "/kaapana-backend/remote/workflow", {json(R"({"workflow_id":"Zq81bT"})")});
    VERIFY_RESULT(sync());
    JobReport report;
    report.jobId = 41;
    report.state = JobState::running;
    VERIFY_RESULT(await(client()->report(report)));
    VERIFY_RESULT(await(client()->removeJob(41)));
    VERIFY_RESULT(await(client()->restart(QStringLiteral("Zq81bT"))));

    const ScriptedRequest request = m_server->requestsTo("PUT", syncPath).constFirst();
    QCOMPARE(request.target, QByteArray(syncPath) + "?instance_name=clinic-b&status=queued");
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    for (const ScriptedRequest &each : m_server->requests())
        QVERIFY(each.headers.value("federatedauthorization") == m_token.view());
    QCOMPARE(m_server->requestsTo("DELETE", jobPath).constFirst().target, QByteArray(jobPath) + "?job_id=41");
    QVERIFY(m_server->requestsTo("PUT", "/kaapana-backend/remote/workflow")
                .constFirst()
                .body.contains("scheduled"));
}

void PeerClientTest::takesOtherSuccesses()
{
    m_server->answer("PUT", syncPath, {json(emptyReply, 201), json("", 204)});
    VERIFY_RESULT(sync());
    const Result<SyncReply> nothing = sync();
    VERIFY_RESULT(nothing);
    QVERIFY(!nothing->advert);
    m_server->answer("PUT", jobPath, {json("", 204), json(R"({"id":41,"status":"pending"})", 201)});
    JobReport report;
    report.jobId = 41;
    report.state = JobState::failed;
    const Result<PeerJob> silent = await(client()->report(report));
    VERIFY_RESULT(silent);
    QCOMPARE(silent->id, 41);
    QCOMPARE(silent->state, JobState::failed);
    VERIFY_RESULT(await(client()->report(report)));
    m_server->answer("DELETE", jobPath, {json("", 204)});
    VERIFY_RESULT(await(client()->removeJob(41)));
}

void PeerClientTest::tellsFailuresApart_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("status");
    using Kind = ApiError::Kind;
    using Fault = ScriptedAnswer::Fault;
    QTest::newRow("reset") << ScriptedAnswer::broken(Fault::Reset) << Kind::Transport << "lost" << 0;
    ScriptedAnswer cut = json(emptyReply);
    cut.fault = Fault::Truncate;
    QTest::newRow("lost in the middle") << cut << Kind::Transport << "lost" << 200;
    QTest::newRow("silence") << ScriptedAnswer::broken(Fault::Silence) << Kind::Timeout << "" << 0;
    QTest::newRow("half a JSON") << json(QByteArray(emptyReply).chopped(9)) << Kind::UnexpectedContent
                                 << "json" << 200;
    QTest::newRow("another JSON") << json("[1]") << Kind::UnexpectedContent << "shape" << 200;
    QTest::newRow("page") << ScriptedAnswer::html(200) << Kind::UnexpectedContent << "html" << 200;
    QTest::newRow("page that is not found")
        << ScriptedAnswer::html(404) << Kind::UnexpectedContent << "html" << 404;
    ScriptedAnswer redirect = json("", 302);
    redirect.headers = {{"Location", "https://elsewhere.example/login?secret=1"}};
    QTest::newRow("redirect") << redirect << Kind::UnexpectedContent << "redirect" << 302;
    ScriptedAnswer crash = json("Internal Server Error", 500);
    crash.contentType = "text/plain";
    QTest::newRow("500") << crash << Kind::Http << "" << 500;
    QTest::newRow("502") << ScriptedAnswer::html(502) << Kind::Http << "" << 502;
    QTest::newRow("token") << json(R"({"detail":"FederatedAuthorization header invalid"})", 400)
                           << Kind::SignIn << "token" << 400;
    QTest::newRow("name") << json(R"({"detail":"x","workflow_desk":{"error":"name"}})", 400) << Kind::SignIn
                          << "name" << 400;
    QTest::newRow("invalid")
        << json(
               R"({"detail":[{"type":"missing","loc":["body","allowed_dags"],"msg":"Field required"}]})", 422)
        << Kind::Invalid << "allowed_dags" << 422;
    QTest::newRow("too often") << json(R"({"detail":"slow down"})", 429) << Kind::Api << "rate" << 429;
    QTest::newRow("nothing there") << json(R"({"detail":"Not Found"})", 404) << Kind::NotFound << "" << 404;
    QTest::newRow("too large") << json(QByteArray(17 * 1024 * 1024, ' ')) << Kind::UnexpectedContent << "size"
                               << 200;
}

void PeerClientTest::tellsFailuresApart()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(ApiError::Kind, kind);
    QFETCH(QString, field);
    QFETCH(int, status);
    m_server->answer("PUT", syncPath, {answer});
    m_server->handle("GET", "/login", [](const ScriptedRequest &) { return json("{}"); });
    const Result<SyncReply> reply = sync();
    QVERIFY(!reply);
    QVERIFY2(reply.error().kind == kind, qPrintable(describe(reply.error())));
    QCOMPARE(reply.error().field, field);
    QCOMPARE(reply.error().operation, Operation::SyncPartner);
    QCOMPARE(reply.error().target, QStringLiteral("clinic-a"));
    if (status != 0)
        QCOMPARE(reply.error().httpStatus, status);
    QVERIFY(!reply.error().detail.contains(QLatin1String("secret=1")));
    QCOMPARE(m_server->count("GET", "/login"), 0);
    // The next one is none the worse for it.
    m_server->answer("PUT", syncPath, {json(emptyReply)});
    VERIFY_RESULT(sync());
}

void PeerClientTest::sealsWhatThePartnerCanOpen()
{
    const SecretBytes ours = Fernet::randomKey();
    const SecretBytes theirs = Fernet::randomKey();
    const auto partner = BodySeal::of(theirs, ours);
    ScriptedAnswer sealed = json(valueOf(partner->sealed(emptyReply)));
    sealed.contentType = BodySeal::contentType;
    ScriptedAnswer foreign = json(valueOf(BodySeal::of(Fernet::randomKey(), ours)->sealed(emptyReply)));
    foreign.contentType = BodySeal::contentType;
    m_server->answer("PUT", syncPath,
        {sealed, sealed, json(R"({"detail":"no","workflow_desk":{"error":"busy"}})", 503), foreign,
            json(emptyReply)});
    PeerClient client(m_endpoint, m_token.clone(), QStringLiteral("clinic-b"),
        {BodySeal::of(ours, theirs), std::make_shared<Worker>()});
    const auto sync = [&client] { return await(client.sync(advertOf(QStringLiteral("clinic-b")))); };
    VERIFY_RESULT(sync());
    VERIFY_RESULT(sync());
    QVERIFY(!sync());
    // Under keys that are not ours nothing can be read; the next body goes as it is.
    const Result<SyncReply> unreadable = sync();
    QVERIFY(!unreadable);
    QCOMPARE(unreadable.error().kind, ApiError::Kind::UnexpectedContent);
    QCOMPARE(unreadable.error().field, QStringLiteral("seal"));
    VERIFY_RESULT(sync());

    const QVector<ScriptedRequest> requests = m_server->requestsTo("PUT", syncPath);
    QCOMPARE(requests.size(), 5);
    const QVector<bool> expected{false, true, true, true, false};
    for (int i = 0; i < requests.size(); ++i) {
        const ScriptedRequest &request = requests.at(i);
        QVERIFY(partner->matches(request.headers.value("workflow-desk-seal")));
        QCOMPARE(request.headers.value("content-type") == BodySeal::contentType, expected.at(i));
        const QByteArray body = expected.at(i) ? valueOf(partner->opened(request.body)) : request.body;
        QCOMPARE(valueOf(decodeAdvert(body)).instanceName, QStringLiteral("clinic-b"));
    }
}

void PeerClientTest::repeatsNothing()
{
    m_server->answer("PUT", syncPath, {json("{}", 503)});
    QVERIFY(!sync());
    QCOMPARE(m_server->count("PUT", syncPath), 1);
    m_server->answer("PUT", "/kaapana-backend/remote/workflow", {json("{}", 404)});
    QVERIFY(!await(client()->restart(QStringLiteral("Zq81bT"))));
    QCOMPARE(m_server->count("PUT", "/kaapana-backend/remote/workflow"), 1);
}

void PeerClientTest::nobodyListens()
{
    m_server->close();
    const Result<SyncReply> reply = sync();
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ApiError::Kind::Transport);
    QCOMPARE(reply.error().field, QStringLiteral("refused"));
}

void PeerClientTest::nobodyOfThatName()
{
    m_endpoint.host = QStringLiteral("nobody.invalid");
    m_endpoint.deadline = std::chrono::seconds(20);
    const Result<SyncReply> reply = sync();
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ApiError::Kind::Transport);
    QCOMPARE(reply.error().field, QStringLiteral("name"));
}

void PeerClientTest::nobodyAnswers()
{
    // Takes the connection and never says a word, not even of TLS.
    QTcpServer hole;
    QVERIFY(hole.listen(QHostAddress(QHostAddress::LocalHost)));
    m_endpoint.port = hole.serverPort();
    m_endpoint.deadline = std::chrono::milliseconds(700);
    QElapsedTimer timer;
    timer.start();
    const Result<SyncReply> reply = sync();
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ApiError::Kind::Timeout);
    QVERIFY2(timer.elapsed() >= 600 && timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void PeerClientTest::answersDripIn()
{
    // Never silent for long, never at an end: the deadline holds for the whole exchange.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    m_endpoint.port = server.serverPort();
    m_endpoint.deadline = std::chrono::milliseconds(1200);
    auto *drip = new QTimer(&server);
    connect(&server, &QTcpServer::newConnection, this, [&server, drip, this] {
        auto *encrypted = new QSslSocket(&server);
        QTcpSocket *plain = server.nextPendingConnection();
        const qintptr descriptor = ::dup(int(plain->socketDescriptor()));
        plain->abort();
        encrypted->setSocketDescriptor(descriptor);
        encrypted->setSslConfiguration(m_identity.tls);
        encrypted->startServerEncryption();
        connect(encrypted, &QSslSocket::encrypted, encrypted, [encrypted, drip] {
            encrypted->write(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n");
            connect(drip, &QTimer::timeout, encrypted, [encrypted] { encrypted->write(" "); });
            drip->start(100);
        });
    });
    QElapsedTimer timer;
    timer.start();
    const Result<SyncReply> reply = sync();
    QVERIFY(!reply);
    QVERIFY2(reply.error().kind == ApiError::Kind::Timeout, qPrintable(describe(reply.error())));
    QVERIFY2(timer.elapsed() >= 1000 && timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void PeerClientTest::verifiesCertificates_data()
{
    QTest::addColumn<CertificateCheck>("check");
    QTest::addColumn<QString>("trusted"); // "this", "other", "none"
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("fromDay");
    QTest::addColumn<QString>("field"); // empty: it works
    const QString here = QStringLiteral("127.0.0.1");
    QTest::newRow("file") << CertificateCheck::CaFile << "this" << here << -1 << "";
    QTest::newRow("file of another") << CertificateCheck::CaFile << "other" << here << -1 << "untrusted";
    QTest::newRow("no file") << CertificateCheck::CaFile << "none" << here << -1 << "file";
    QTest::newRow("expired") << CertificateCheck::CaFile << "this" << here << -20 << "expired";
    QTest::newRow("not yet valid") << CertificateCheck::CaFile << "this" << here << 5 << "notYetValid";
    QTest::newRow("another name") << CertificateCheck::CaFile << "this" << QStringLiteral("clinic-x.example")
                                  << -1 << "hostName";
    QTest::newRow("system") << CertificateCheck::System << "this" << here << -1 << "untrusted";
    QTest::newRow("pinned") << CertificateCheck::Pinned << "this" << here << -1 << "";
    QTest::newRow("pinned, expired, of another name")
        << CertificateCheck::Pinned << "this" << QStringLiteral("clinic-x.example") << -20 << "";
    QTest::newRow("changed") << CertificateCheck::Pinned << "other" << here << -1 << "changed";
    QTest::newRow("no pin") << CertificateCheck::Pinned << "none" << here << -1 << "changed";
    QTest::newRow("off") << CertificateCheck::Off << "none" << QStringLiteral("clinic-x.example") << -20
                         << "";
}

void PeerClientTest::verifiesCertificates()
{
    QFETCH(CertificateCheck, check);
    QFETCH(QString, trusted);
    QFETCH(QString, host);
    QFETCH(int, fromDay);
    QFETCH(QString, field);
    const Identity shown = identity({host}, fromDay, 10);
    m_server->setTls(shown.tls);
    m_server->answer("PUT", syncPath, {json(emptyReply)});
    const QByteArray known =
        trusted == QLatin1String("this") ? shown.certificate : goodIdentity().certificate;
    QTemporaryDir folder;
    m_endpoint.check = check;
    m_endpoint.caFile = folder.filePath(QStringLiteral("authority.pem"));
    m_endpoint.pinnedSha256.clear();
    if (trusted != QLatin1String("none")) {
        m_endpoint.pinnedSha256 = certificateDigest(known);
        QFile file(m_endpoint.caFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(known);
    }
    const Result<SyncReply> reply = sync();
    if (field.isEmpty()) {
        VERIFY_RESULT(reply);
        return;
    }
    QVERIFY(!reply);
    QVERIFY(m_server->requests().isEmpty()); // the token was not sent
    if (field == QLatin1String("file")) {
        QCOMPARE(reply.error().kind, ApiError::Kind::File);
        return;
    }
    QVERIFY2(reply.error().kind == ApiError::Kind::Tls, qPrintable(describe(reply.error())));
    QCOMPARE(reply.error().field, field);
}

void PeerClientTest::theTokenIsInNoError()
{
    const QByteArray token = m_token.view().toByteArray();
    m_server->answer("PUT", syncPath, {json(R"({"detail":"not known: )" + token + R"("})", 400)});
    const Result<SyncReply> reply = sync();
    QVERIFY(!reply);
    QVERIFY(reply.error().detail.contains(QLatin1String("not known")));
    QVERIFY(!describe(reply.error()).contains(QString::fromLatin1(token)));
}

void PeerClientTest::saysNothingUntilTrusted()
{
    m_endpoint.pinnedSha256 = QByteArray(64, 'a');
    QVERIFY(!sync());
    QVERIFY(m_server->requests().isEmpty());
}

void PeerClientTest::sendsNothingThatBreaksAPartner()
{
    JobReport report;
    report.jobId = 41;
    report.state = JobState::queued;
    const Result<PeerJob> queued = await(client()->report(report));
    QVERIFY(!queued);
    QCOMPARE(queued.error().kind, ApiError::Kind::Invalid);
    QCOMPARE(queued.error().field, QStringLiteral("status"));
    QCOMPARE(queued.error().target, QStringLiteral("clinic-a"));
    QVERIFY(m_server->requests().isEmpty());
}

void PeerClientTest::cancels()
{
    m_server->answer("PUT", syncPath, {ScriptedAnswer::broken(ScriptedAnswer::Fault::Silence)});
    auto calling = client();
    const auto waiting = outcomeOf(calling->sync(advertOf(QStringLiteral("clinic-b"))));
    QTRY_COMPARE(m_server->count("PUT", syncPath), 1);
    calling->cancelAll();
    QVERIFY(waiting->has_value());
    QCOMPARE(waiting->value().error().kind, ApiError::Kind::Cancelled);
    const Result<PeerJob> later = await(calling->job(1));
    QVERIFY(!later);
    QCOMPARE(later.error().kind, ApiError::Kind::Cancelled);

    auto leaving = client();
    const auto left = outcomeOf(leaving->sync(advertOf(QStringLiteral("clinic-b"))));
    QTRY_COMPARE(m_server->count("PUT", syncPath), 2);
    leaving.reset();
    QVERIFY(left->has_value());
    QCOMPARE(left->value().error().kind, ApiError::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(PeerClientTest)
#include "peer_client_test.moc"
