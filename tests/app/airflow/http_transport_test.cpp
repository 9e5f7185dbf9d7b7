// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What happens on the way to the server, seen by those who call the client.
#include "tests/app/airflow/scripted_airflow.h"
#include "tests/support/await.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

namespace
{

constexpr auto none = ScriptedAnswer::Fault::None;

} // namespace

class HttpTransportTest final : public QObject, private ScriptedAirflow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup()
    {
        m_client.reset();
        QCOMPARE(m_server->unexpected(), QVector<QByteArray>());
    }

    void repeatsReads_data();
    void repeatsReads();
    void waitsAsLongAsAsked_data();
    void waitsAsLongAsAsked();
    void staysQuietDuringALongPause();
    void toldTimes_data();
    void toldTimes();
    void tellsTheServersClock();
    void sendsWritesOnce_data();
    void sendsWritesOnce();
    void givesUpAfterTimeout();
    void noticesBrokenAnswers_data();
    void noticesBrokenAnswers();
    void encodesAddresses();
    void cancelsWhenDestroyed();
    void mayBeDestroyedWhenContacted();
    void acceptsThePinnedCertificateAlone();
    void goesThroughTheProxy();
};

void HttpTransportTest::repeatsReads_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ScriptedAnswer::Fault>("fault");
    QTest::addColumn<int>("requests");
    QTest::newRow("500") << 500 << none << 3;
    QTest::newRow("502") << 502 << none << 3;
    QTest::newRow("503") << 503 << none << 3;
    QTest::newRow("504") << 504 << none << 3;
    QTest::newRow("429") << 429 << none << 3;
    QTest::newRow("reset") << 200 << ScriptedAnswer::Fault::Reset << 3;
    QTest::newRow("404") << 404 << none << 1;
    QTest::newRow("501") << 501 << none << 1;
}

void HttpTransportTest::repeatsReads()
{
    QFETCH(int, status);
    QFETCH(ScriptedAnswer::Fault, fault);
    QFETCH(int, requests);
    VERIFY_RESULT(await(m_client->version()));
    ScriptedAnswer bad = json("{}", status);
    bad.fault = fault;
    m_server->answer("GET", graphPath, {bad, bad, json(R"({"tasks":[]})")});
    const Result<DagGraph> graph = await(m_client->graph(QStringLiteral("d")));
    QCOMPARE(graph.has_value(), requests == 3);
    // Qt itself repeats a read on a connection that was kept open and is reset.
    if (fault == none)
        QCOMPARE(m_server->count("GET", graphPath), requests);

    m_server->answer("GET", graphPath, {bad});
    const Result<DagGraph> failed = await(m_client->graph(QStringLiteral("d")));
    QVERIFY(!failed);
    if (fault != none)
        QCOMPARE(failed.error().kind, ApiError::Kind::Transport);
    else
        QCOMPARE(failed.error().httpStatus, status);
}

void HttpTransportTest::waitsAsLongAsAsked_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("date");
    // By the server's clock, which is another one than ours.
    const QByteArray date = "Tue, 24 Nov 2015 08:00:00 GMT";
    QTest::newRow("429, seconds") << 429 << QByteArray("2") << date;
    QTest::newRow("503, seconds") << 503 << QByteArray("2") << date;
    QTest::newRow("429, date") << 429 << QByteArray("Tue, 24 Nov 2015 08:00:02 GMT") << date;
}

void HttpTransportTest::waitsAsLongAsAsked()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, date);
    VERIFY_RESULT(await(m_client->graph(QStringLiteral("d")))); // signed in
    ScriptedAnswer busy = json(R"({"detail":"Too many requests"})", status);
    busy.headers = {{"Date", date}, {"Retry-After", retryAfter}};
    m_server->answer("GET", graphPath, {busy, json(R"({"tasks":[]})")});
    m_server->answer("PATCH", "/api/v2/dags/d", {json("{}")});
    QElapsedTimer timer;
    timer.start();
    const auto reading = outcomeOf(m_client->graph(QStringLiteral("d")));
    QTRY_COMPARE(m_server->count("GET", graphPath), 2);
    // Other requests, writes as well, wait for the same time.
    QTest::qWait(100);
    const Result<void> written = await(m_client->setPaused(QStringLiteral("d"), true));
    VERIFY_RESULT(written);
    QVERIFY2(timer.elapsed() >= 2000, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(reading->has_value());
    VERIFY_RESULT(**reading);
    QCOMPARE(m_server->count("GET", graphPath), 3);
}

// Longer than a request may take: it says so at once, and nothing is sent until the time is over, which is
// never longer than the policy's bound.
void HttpTransportTest::staysQuietDuringALongPause()
{
    VERIFY_RESULT(await(m_client->graph(QStringLiteral("d"))));
    ScriptedAnswer busy = json("{}", 429);
    busy.headers = {{"Retry-After", "3600"}};
    m_server->answer("GET", graphPath, {busy, json(R"({"tasks":[]})")});
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 3; ++i) {
        const Result<DagGraph> graph = await(m_client->graph(QStringLiteral("d")));
        QVERIFY(!graph);
        QCOMPARE(graph.error().httpStatus, 429);
        QCOMPARE(graph.error().retryAfter, 3600);
        QCOMPARE(graph.error().operation, Operation::ReadGraph);
    }
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_server->count("GET", graphPath), 2);
    QTest::qWait(2000); // the rest of the bound is short enough to wait for
    VERIFY_RESULT(await(m_client->graph(QStringLiteral("d"))));
    QVERIFY2(timer.elapsed() >= 4000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_server->count("GET", graphPath), 3);
}

void HttpTransportTest::toldTimes_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("at once") << QByteArray("0") << 0;
    QTest::newRow("negative") << QByteArray("-5") << 0;
    QTest::newRow("nonsense") << QByteArray("soon") << 0;
    QTest::newRow("past date") << QByteArray("Tue, 24 Nov 2015 07:00:00 GMT") << 0;
    QTest::newRow("date") << QByteArray("Tue, 24 Nov 2015 08:01:00 GMT") << 60;
    QTest::newRow("more than a number") << QByteArray("99999999999") << 24 * 60 * 60;
}

void HttpTransportTest::toldTimes()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, seconds);
    VERIFY_RESULT(await(m_client->graph(QStringLiteral("d"))));
    ScriptedAnswer busy = json("{}", 429);
    busy.headers = {{"Date", "Tue, 24 Nov 2015 08:00:00 GMT"}};
    if (!retryAfter.isEmpty())
        busy.headers.append({"Retry-After", retryAfter});
    m_server->answer("PATCH", "/api/v2/dags/d", {busy});
    const Result<void> paused = await(m_client->setPaused(QStringLiteral("d"), true));
    QVERIFY(!paused);
    QCOMPARE(paused.error().retryAfter, seconds);
}

void HttpTransportTest::tellsTheServersClock()
{
    ScriptedAnswer early = json(R"({"tasks":[]})");
    const QDateTime hourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);
    early.headers = {{"Date",
        QLocale::c().toString(hourAgo, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1()}};
    early.delay = 1500; // which is not the clock's fault
    QCOMPARE(m_client->clockDifference().count(), 0);
    m_server->answer("GET", graphPath, {early, json(R"({"tasks":[]})")});
    VERIFY_RESULT(await(m_client->graph(QStringLiteral("d"))));
    const qint64 told = m_client->clockDifference().count();
    QVERIFY2(qAbs(told + 3'601'500) <= 3000, qPrintable(QString::number(told)));
    // Without a date nothing is known anew.
    VERIFY_RESULT(await(m_client->graph(QStringLiteral("d"))));
    QCOMPARE(m_client->clockDifference().count(), told);
}

void HttpTransportTest::sendsWritesOnce_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("500") << json("{}", 500);
    QTest::newRow("503") << json("{}", 503);
    QTest::newRow("reset") << ScriptedAnswer::broken(ScriptedAnswer::Fault::Reset);
    QTest::newRow("silence") << ScriptedAnswer::broken(ScriptedAnswer::Fault::Silence);
}

void HttpTransportTest::sendsWritesOnce()
{
    QFETCH(ScriptedAnswer, answer);
    // On a connection that is kept open, where Qt would like to send it again.
    VERIFY_RESULT(await(m_client->graph(QStringLiteral("d"))));
    m_server->answer("POST", QByteArray(runPath) + "/clear", {answer});
    m_server->answer("PATCH", "/api/v2/dags/d", {answer});
    const Result<void> cleared = await(m_client->clear(QStringLiteral("d"), QStringLiteral("r"), false));
    QVERIFY(!cleared);
    QCOMPARE(m_server->count("POST", QByteArray(runPath) + "/clear"), 1);
    QVERIFY(!await(m_client->setPaused(QStringLiteral("d"), true)));
    QCOMPARE(m_server->count("PATCH", "/api/v2/dags/d"), 1);
}

void HttpTransportTest::givesUpAfterTimeout()
{
    VERIFY_RESULT(await(m_client->version()));
    m_server->answer("GET", graphPath, {ScriptedAnswer::broken(ScriptedAnswer::Fault::Silence)});
    QElapsedTimer timer;
    timer.start();
    const Result<DagGraph> graph = await(m_client->graph(QStringLiteral("d")));
    QVERIFY(!graph);
    QCOMPARE(graph.error().kind, ApiError::Kind::Timeout);
    QCOMPARE(graph.error().target, QStringLiteral("d"));
    QVERIFY(timer.elapsed() < 10000);
    // A server that was not reached may be another one when it is back.
    m_server->answer("GET", graphPath, {json(R"({"tasks":[]})")});
    VERIFY_RESULT(await(m_client->graph(QStringLiteral("d"))));
    QCOMPARE(m_server->count("GET", v2Version), 2);
}

void HttpTransportTest::noticesBrokenAnswers_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("half a JSON") << json(R"({"tasks":[)") << ApiError::Kind::UnexpectedContent;
    QTest::newRow("a list") << json("[]") << ApiError::Kind::UnexpectedContent;
    QTest::newRow("a page") << ScriptedAnswer::html(200) << ApiError::Kind::UnexpectedContent;
    ScriptedAnswer cut = json(R"({"tasks":[]}          )");
    cut.fault = ScriptedAnswer::Fault::Truncate;
    QTest::newRow("cut off") << cut << ApiError::Kind::Transport;
    QTest::newRow("a list of problems")
        << json(R"({"detail":[{"loc":["query","limit"],"msg":"too large"}]})", 422)
        << ApiError::Kind::Invalid;
}

void HttpTransportTest::noticesBrokenAnswers()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(ApiError::Kind, kind);
    m_server->answer("GET", graphPath, {answer});
    const Result<DagGraph> graph = await(m_client->graph(QStringLiteral("d")));
    QVERIFY(!graph);
    QVERIFY2(graph.error().kind == kind, qPrintable(describe(graph.error())));
    QCOMPARE(graph.error().operation, Operation::ReadGraph);
}

void HttpTransportTest::encodesAddresses()
{
    m_server->answer("GET", "/air%20flow/api/v2/version", {json(R"({"version":"3.3.2"})")});
    m_server->answer("POST", "/air%20flow/auth/token", {json(R"({"access_token":"t"})", 201)});
    m_server->answer("GET", "/air%20flow/api/v2/dags/a%20b%2Bc%3F%2F%C3%A4/tasks", {json(R"({"tasks":[]})")});
    const QByteArray entries = "/air%20flow/api/v2/dags/d/dagRuns/r/taskInstances/~/xcomEntries";
    m_server->answer("GET", entries, {json(R"({"xcom_entries":[],"total_entries":0})")});
    const auto client = newClient(m_server->url(QStringLiteral("/air flow/")));
    VERIFY_RESULT(await(client->graph(QStringLiteral("a b+c?/ä"))));
    VERIFY_RESULT(await(client->xcom(QStringLiteral("d"), QStringLiteral("r"), QStringLiteral("a+b&c"))));
    QVERIFY(m_server->requestsTo("GET", entries).constFirst().target.endsWith("xcom_key=a%2Bb%26c"));
    QVERIFY(client->pageOf(QStringLiteral("d"), QStringLiteral("r"))
                .toEncoded()
                .endsWith("/air%20flow/dags/d/runs/r"));
}

void HttpTransportTest::cancelsWhenDestroyed()
{
    m_server->answer("GET", graphPath, {ScriptedAnswer::broken(ScriptedAnswer::Fault::Silence)});
    const auto waiting = outcomeOf(m_client->graph(QStringLiteral("d")));
    QTRY_COMPARE(m_server->count("GET", graphPath), 1);
    ScriptedAnswer busy = json("{}", 503);
    busy.headers = {{"Retry-After", "1"}};
    m_server->answer("GET", importErrorsPath, {busy});
    const auto pausing = outcomeOf(m_client->importErrors());
    QTRY_COMPARE(m_server->count("GET", importErrorsPath), 1);
    QTest::qWait(50);
    m_client.reset();
    for (const ApiError &error : {waiting->value().error(), pausing->value().error()})
        QCOMPARE(error.kind, ApiError::Kind::Cancelled);

    // While it probes, and while it signs in.
    m_client = newClient(m_server->url());
    const auto probing = outcomeOf(m_client->graph(QStringLiteral("d")));
    m_client.reset();
    QCOMPARE(probing->value().error().kind, ApiError::Kind::Cancelled);
    m_server->answer("POST", tokenPath, {ScriptedAnswer::broken(ScriptedAnswer::Fault::Silence)});
    const int before = m_server->count("POST", tokenPath);
    m_client = newClient(m_server->url());
    const auto signingIn = outcomeOf(m_client->graph(QStringLiteral("d")));
    QTRY_COMPARE(m_server->count("POST", tokenPath), before + 1);
    m_client.reset();
    QCOMPARE(signingIn->value().error().kind, ApiError::Kind::Cancelled);
}

void HttpTransportTest::mayBeDestroyedWhenContacted()
{
    connect(m_client.get(), &AirflowClient::contacted, this, [this] { m_client.reset(); });
    const auto outcome = outcomeOf(m_client->graph(QStringLiteral("d")));
    QTRY_VERIFY(outcome->has_value());
    QCOMPARE(outcome->value().error().kind, ApiError::Kind::Cancelled);
}

void HttpTransportTest::acceptsThePinnedCertificateAlone()
{
    QTemporaryDir folder;
    const QString keyFile = folder.filePath(QStringLiteral("key.pem"));
    const QString certificateFile = folder.filePath(QStringLiteral("certificate.pem"));
    const int code = QProcess::execute(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
            QStringLiteral("/CN=airflow"), QStringLiteral("-addext"),
            QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-days"), QStringLiteral("2"),
            QStringLiteral("-keyout"), keyFile, QStringLiteral("-out"), certificateFile});
    QCOMPARE(code, 0);
    QFile key(keyFile);
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QSslCertificate certificate = QSslCertificate::fromPath(certificateFile).constFirst();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    tls.setLocalCertificate(certificate);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_server->setTls(tls);

    AirflowConnection connection;
    connection.baseUrl = m_server->url();
    connection.timeout = std::chrono::seconds(5);
    const Result<QString> unknown = await(newClient(connection)->version());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ApiError::Kind::Tls);

    connection.pinnedSha256 = certificate.digest(QCryptographicHash::Sha256).toHex();
    auto client = newClient(connection);
    VERIFY_RESULT(await(client->version()));

    // A valid certificate is refused all the same where another one is pinned.
    connection.pinnedSha256 = QByteArray(64, 'a');
    connection.caFile = certificateFile;
    client = newClient(connection);
    const Result<QString> other = await(client->version());
    QVERIFY(!other);
    QCOMPARE(other.error().kind, ApiError::Kind::Tls);
    QCOMPARE(other.error().detail.toLatin1(), certificate.digest(QCryptographicHash::Sha256).toHex());
    QCOMPARE(m_server->requests().size(), 1);

    connection.pinnedSha256.clear();
    client = newClient(connection);
    VERIFY_RESULT(await(client->version()));
    connection.caFile = keyFile;
    client = newClient(connection);
    const Result<QString> noAuthority = await(client->version());
    QVERIFY(!noAuthority);
    QCOMPARE(noAuthority.error().kind, ApiError::Kind::File);
}

void HttpTransportTest::goesThroughTheProxy()
{
    AirflowConnection connection;
    connection.baseUrl = QUrl(QStringLiteral("http://airflow.invalid:8080"));
    connection.proxy = QStringLiteral("127.0.0.1:%1").arg(m_server->serverPort());
    m_server->answer("GET", "http://airflow.invalid:8080/api/v2/version", {json(R"({"version":"3.3.2"})")});
    const auto client = newClient(connection);
    VERIFY_RESULT(await(client->version()));
}

QTEST_GUILESS_MAIN(HttpTransportTest)
#include "http_transport_test.moc"
