// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The client against a server that answers from a script: what real ones do seldom.
#include "tests/app/airflow/scripted_airflow.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace desk;

namespace
{

QByteArray runWith(const QByteArray &conf)
{
    return R"({"dag_id":"d","dag_run_id":"r","state":"queued","conf":)" + conf + "}";
}

Task<SecretBytes> refuseSecret()
{
    ApiError error;
    error.kind = ApiError::Kind::SecretMissing;
    error.operation = Operation::ReadSecret;
    co_return tl::unexpected<ApiError>(error);
}

} // namespace

class AirflowRestClientTest final : public QObject, private ScriptedAirflow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup()
    {
        m_client.reset();
        QCOMPARE(m_server->unexpected(), QVector<QByteArray>());
    }

    void choosesDialect();
    void noticesWhatIsNoAirflow_data();
    void noticesWhatIsNoAirflow();
    void signsInOnceForMany();
    void renewsStaleTokenOnce_data();
    void renewsStaleTokenOnce();
    void neverLoopsOverSignIns();
    void asksNoSecondTimeForTheSamePassword();
    void tellsMissingPassword();
    void tellsEveryoneWhy();
    void resolvesTrigger_data();
    void resolvesTrigger();
    void leavesEndedRuns();
    void pagesByCount();
    void pagesChangedRuns();
    void readsRecentRunsWithinBounds();
    void streamsLog();
};

void AirflowRestClientTest::choosesDialect()
{
    const Result<QString> modern = await(m_client->version());
    VERIFY_RESULT(modern);
    QCOMPARE(*modern, QStringLiteral("3.3.2"));
    VERIFY_RESULT(await(m_client->graph(QStringLiteral("d"))));
    QCOMPARE(m_server->requests().constLast().headers.value("authorization"), QByteArray("Bearer first"));

    // 2.x answers the probe of v2 with a page.
    m_server->answer("GET", v2Version, {ScriptedAnswer::html(404)});
    m_server->answer("GET", "/api/v1/version", {json(R"({"version":"2.11.0"})")});
    m_server->answer("GET", "/api/v1/dags/d/tasks", {json(R"({"tasks":[]})")});
    const auto classic = newClient(m_server->url());
    VERIFY_RESULT(await(classic->graph(QStringLiteral("d"))));
    QCOMPARE(m_server->requests().constLast().headers.value("authorization"),
        QByteArray("Basic ") + QByteArray("ada:secret").toBase64());
    const int probes = m_server->count("GET", v2Version);
    VERIFY_RESULT(await(classic->graph(QStringLiteral("d"))));
    QCOMPARE(m_server->count("GET", v2Version), probes);
}

void AirflowRestClientTest::noticesWhatIsNoAirflow_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("page") << 200;
    QTest::newRow("page not found") << 404;
    QTest::newRow("redirect to a login") << 302;
}

void AirflowRestClientTest::noticesWhatIsNoAirflow()
{
    QFETCH(int, status);
    ScriptedAnswer answer = ScriptedAnswer::html(status);
    if (status == 302)
        answer.headers = {{"Location", "https://login.example.org/?secret=1"}};
    m_server->answer("GET", v2Version, {answer});
    m_server->answer("GET", "/api/v1/version", {answer});
    QSignalSpy contacted(m_client.get(), &AirflowClient::contacted);
    const Result<QVector<Dag>> dags = await(m_client->dags());
    QVERIFY(!dags);
    QCOMPARE(dags.error().kind, ApiError::Kind::UnexpectedContent);
    QCOMPARE(dags.error().operation, Operation::ListDags);
    QVERIFY(!dags.error().detail.contains(QLatin1String("secret")));
    QCOMPARE(contacted.size(), 0);
    QCOMPARE(m_server->count("POST", tokenPath), 0);
}

void AirflowRestClientTest::signsInOnceForMany()
{
    ScriptedAnswer slow = json(R"({"access_token":"first"})", 201);
    slow.delay = 200;
    m_server->answer("POST", tokenPath, {slow});
    QVector<std::shared_ptr<std::optional<Result<DagGraph>>>> outcomes;
    for (int i = 0; i < 5; ++i)
        outcomes << outcomeOf(m_client->graph(QStringLiteral("d")));
    for (const auto &outcome : outcomes) {
        QTRY_VERIFY(outcome->has_value());
        VERIFY_RESULT(**outcome);
    }
    QCOMPARE(m_server->count("POST", tokenPath), 1);
    QCOMPARE(m_server->count("GET", v2Version), 1);
    QCOMPARE(m_server->count("GET", graphPath), 5);
    QCOMPARE(m_passwords, 1);
    const ScriptedRequest signIn = m_server->requestsTo("POST", tokenPath).constFirst();
    QCOMPARE(QJsonDocument::fromJson(signIn.body).object(),
        (QJsonObject{{QStringLiteral("username"), QStringLiteral("ada")},
            {QStringLiteral("password"), QStringLiteral("secret")}}));
}

void AirflowRestClientTest::renewsStaleTokenOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("expired") << 401 << QByteArray(R"({"detail":"Token Expired"})");
    QTest::newRow("fresh secret") << 403 << QByteArray(R"({"detail":"Invalid JWT token"})");
    QTest::newRow("signature") << 403 << QByteArray(R"({"detail":"Signature verification failed"})");
}

void AirflowRestClientTest::renewsStaleTokenOnce()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    VERIFY_RESULT(await(m_client->graph(QStringLiteral("d"))));
    m_server->answer("POST", tokenPath, {json(R"({"access_token":"second"})", 201)});
    m_server->handle("GET", graphPath, [status, body](const ScriptedRequest &request) {
        return request.headers.value("authorization") == "Bearer second" ? json(R"({"tasks":[]})")
                                                                         : json(body, status);
    });
    QVector<std::shared_ptr<std::optional<Result<DagGraph>>>> outcomes;
    for (int i = 0; i < 5; ++i)
        outcomes << outcomeOf(m_client->graph(QStringLiteral("d")));
    for (const auto &outcome : outcomes) {
        QTRY_VERIFY(outcome->has_value());
        VERIFY_RESULT(**outcome);
    }
    QCOMPARE(m_server->count("POST", tokenPath), 2);
    QCOMPARE(m_server->count("GET", graphPath), 11);
}

void AirflowRestClientTest::neverLoopsOverSignIns()
{
    m_server->answer("GET", graphPath, {json(R"({"detail":"Invalid JWT token"})", 403)});
    const Result<DagGraph> graph = await(m_client->graph(QStringLiteral("d")));
    QVERIFY(!graph);
    QCOMPARE(graph.error().kind, ApiError::Kind::SignIn);
    // The same token again is not sent a second time.
    QCOMPARE(m_server->count("POST", tokenPath), 2);
    QCOMPARE(m_server->count("GET", graphPath), 1);

    // No right to do this is no reason to sign in again.
    m_server->answer("GET", graphPath, {json(R"({"detail":"Forbidden"})", 403)});
    QVERIFY(!await(m_client->graph(QStringLiteral("d"))));
    QCOMPARE(m_server->count("POST", tokenPath), 2);
}

void AirflowRestClientTest::asksNoSecondTimeForTheSamePassword()
{
    m_server->answer("GET", v2Version, {ScriptedAnswer::html(404)});
    m_server->answer("GET", "/api/v1/version", {json(R"({"version":"2.11.0"})")});
    m_server->answer("GET", "/api/v1/dags/d/tasks", {json(R"({"title":"Unauthorized","detail":null})", 401)});
    const Result<DagGraph> graph = await(m_client->graph(QStringLiteral("d")));
    QVERIFY(!graph);
    QCOMPARE(graph.error().kind, ApiError::Kind::SignIn);
    QCOMPARE(m_server->count("GET", "/api/v1/dags/d/tasks"), 1);
    QCOMPARE(m_passwords, 2);
}

void AirflowRestClientTest::tellsMissingPassword()
{
    const auto client = newClient(m_server->url(), refuseSecret);
    const Result<DagGraph> graph = await(client->graph(QStringLiteral("d")));
    QVERIFY(!graph);
    QCOMPARE(graph.error().kind, ApiError::Kind::SecretMissing);
    QCOMPARE(graph.error().operation, Operation::SignIn);
    QCOMPARE(m_server->count("GET", graphPath), 0);
}

void AirflowRestClientTest::tellsEveryoneWhy()
{
    const auto errors = [this] {
        QVector<std::shared_ptr<std::optional<Result<DagGraph>>>> outcomes;
        for (int i = 0; i < 5; ++i)
            outcomes << outcomeOf(m_client->graph(QStringLiteral("d")));
        QVector<ApiError> found;
        for (const auto &outcome : outcomes) {
            const bool done = QTest::qWaitFor([outcome] { return outcome->has_value(); });
            found << (done && !**outcome ? (**outcome).error() : ApiError());
        }
        return found;
    };
    // While all wait for one sign-in, and for one probe.
    m_server->answer("POST", tokenPath, {json(R"({"detail":"Invalid credentials"})", 401)});
    for (const ApiError &error : errors()) {
        QCOMPARE(error.kind, ApiError::Kind::SignIn);
        QCOMPARE(error.detail, QStringLiteral("Invalid credentials"));
    }
    QCOMPARE(m_server->count("POST", tokenPath), 1);
    m_client = newClient(m_server->url());
    m_server->answer("GET", v2Version, {json(R"({"detail":"No database"})", 501)});
    for (const ApiError &error : errors()) {
        QCOMPARE(error.kind, ApiError::Kind::Api);
        QCOMPARE(error.detail, QStringLiteral("No database"));
        QCOMPARE(error.operation, Operation::ReadGraph);
    }
}

void AirflowRestClientTest::resolvesTrigger_data()
{
    QTest::addColumn<ScriptedAnswer>("post");
    QTest::addColumn<ScriptedAnswer>("get");
    QTest::addColumn<bool>("succeeds");
    QTest::addColumn<bool>("existed");
    QTest::addColumn<ApiError::Kind>("kind");
    const ScriptedAnswer same = json(runWith(R"({"a":1.0})"));
    const ScriptedAnswer other = json(runWith(R"({"a":2})"));
    const ScriptedAnswer missing = json(R"({"detail":"not found"})", 404);
    const ScriptedAnswer conflict = json(R"({"detail":{"reason":"Unique constraint violation"}})", 409);
    const ScriptedAnswer reset = ScriptedAnswer::broken(ScriptedAnswer::Fault::Reset);
    const ScriptedAnswer silence = ScriptedAnswer::broken(ScriptedAnswer::Fault::Silence);
    const auto any = ApiError::Kind::Cancelled;
    QTest::newRow("made") << same << missing << true << false << any;
    QTest::newRow("conflict, the same") << conflict << same << true << true << any;
    QTest::newRow("conflict, another conf")
        << conflict << other << false << false << ApiError::Kind::Conflict;
    QTest::newRow("conflict, no such run")
        << conflict << missing << false << false << ApiError::Kind::Conflict;
    QTest::newRow("reset, made") << reset << same << true << true << any;
    QTest::newRow("reset, not made") << reset << missing << false << false << ApiError::Kind::Transport;
    QTest::newRow("reset, another conf") << reset << other << false << false << ApiError::Kind::Conflict;
    QTest::newRow("silence, made") << silence << same << true << true << any;
    QTest::newRow("silence, not made") << silence << missing << false << false << ApiError::Kind::Timeout;
    QTest::newRow("reset for ever") << reset << reset << false << false << ApiError::Kind::Transport;
    QTest::newRow("failed, made") << json("{}", 500) << same << true << true << any;
    QTest::newRow("failed, not made") << json("{}", 503) << missing << false << false << ApiError::Kind::Http;
    QTest::newRow("bad conf") << json(R"({"detail":"Invalid input for param a: no"})", 400) << same << false
                              << false << ApiError::Kind::Invalid;
}

void AirflowRestClientTest::resolvesTrigger()
{
    QFETCH(ScriptedAnswer, post);
    QFETCH(ScriptedAnswer, get);
    QFETCH(bool, succeeds);
    VERIFY_RESULT(await(m_client->graph(QStringLiteral("d"))));
    m_server->answer("POST", runsPath, {post});
    m_server->answer("GET", runPath, {get});
    const Result<TriggerOutcome> outcome =
        await(m_client->trigger(QStringLiteral("d"), QStringLiteral("r"), {{QStringLiteral("a"), 1}}));
    QVERIFY2(outcome.has_value() == succeeds,
        qPrintable(outcome ? QStringLiteral("success") : describe(outcome.error())));
    QCOMPARE(m_server->count("POST", runsPath), 1);
    if (succeeds) {
        QCOMPARE(outcome->run.runId, QStringLiteral("r"));
        QTEST(outcome->existed, "existed");
    } else {
        QTEST(outcome.error().kind, "kind");
        QCOMPARE(outcome.error().operation, Operation::TriggerRun);
    }
}

void AirflowRestClientTest::leavesEndedRuns()
{
    m_server->answer("GET", runPath, {json(R"({"dag_id":"d","dag_run_id":"r","state":"success"})")});
    const Result<DagRun> run = await(m_client->abort(QStringLiteral("d"), QStringLiteral("r")));
    VERIFY_RESULT(run);
    QCOMPARE(run->state, RunState::Success);
    QCOMPARE(m_server->count("PATCH", runPath), 0);
}

void AirflowRestClientTest::pagesByCount()
{
    // A server that gives 40 at most, whatever is asked for.
    m_server->handle("GET", "/api/v2/dags", [](const ScriptedRequest &request) {
        const int offset =
            QUrlQuery(QUrl::fromEncoded(request.target)).queryItemValue(QStringLiteral("offset")).toInt();
        QJsonArray dags;
        for (int i = offset; i < qMin(offset + 40, 95); ++i)
            dags << QJsonObject{{QStringLiteral("dag_id"), QStringLiteral("dag-%1").arg(i)}};
        return json(
            QJsonDocument(QJsonObject{{QStringLiteral("dags"), dags}, {QStringLiteral("total_entries"), 95}})
                .toJson());
    });
    const Result<QVector<Dag>> dags = await(m_client->dags());
    VERIFY_RESULT(dags);
    QCOMPARE(dags->size(), 95);
    QCOMPARE(m_server->count("GET", "/api/v2/dags"), 3);
    // Somebody who may not see import errors still sees the DAGs.
    m_server->answer("GET", importErrorsPath, {json(R"({"detail":"Forbidden"})", 403)});
    VERIFY_RESULT(await(m_client->dags()));
}

void AirflowRestClientTest::pagesChangedRuns()
{
    const QByteArray path = "/api/v2/dags/~/dagRuns";
    m_server->handle("GET", path, [](const ScriptedRequest &request) {
        const int offset =
            QUrlQuery(QUrl::fromEncoded(request.target)).queryItemValue(QStringLiteral("offset")).toInt();
        QJsonArray runs;
        for (int i = offset; i < qMin(offset + 100, 150); ++i)
            runs << QJsonObject{{QStringLiteral("dag_id"), QStringLiteral("d")},
                {QStringLiteral("dag_run_id"), QString::number(i)},
                {QStringLiteral("state"), QStringLiteral("running")}};
        ScriptedAnswer answer = json(QJsonDocument(
            QJsonObject{{QStringLiteral("dag_runs"), runs}, {QStringLiteral("total_entries"), 150}})
                                         .toJson());
        answer.headers = {{"Date", "Mon, 23 Nov 2026 20:00:00 GMT"}};
        return answer;
    });
    const QDateTime since(QDate(2026, 11, 23), QTime(19, 59, 0), Qt::UTC);
    const Result<RunChanges> changes = await(m_client->changedRuns(since));
    VERIFY_RESULT(changes);
    QCOMPARE(changes->runs.size(), 150);
    QCOMPARE(m_server->count("GET", path), 2);
    const QByteArray target = m_server->requestsTo("GET", path).constFirst().target;
    QVERIFY2(target.contains("order_by=-updated_at"), target.constData());
    QVERIFY2(target.contains("updated_at_gte=2026-11-23T19%3A58%3A50.000Z"), target.constData());
    // The server's clock, when the poll began.
    const qint64 early = changes->watermark.msecsTo(QDateTime(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC));
    QVERIFY2(early >= 0 && early < 2000, qPrintable(changes->watermark.toString(Qt::ISODateWithMs)));
}

// All that are active, and of those that ended the newest: what follows is not asked for.
void AirflowRestClientTest::readsRecentRunsWithinBounds()
{
    const QDateTime last(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC);
    m_server->handle("POST", "/api/v2/dags/~/dagRuns/list", [last](const ScriptedRequest &request) {
        const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
        const bool active =
            asked.value(QLatin1String("states")).toArray().contains(QStringLiteral("running"));
        const int total = active ? 150 : 5000;
        const int offset = asked.value(QLatin1String("page_offset")).toInt();
        QJsonArray runs;
        for (int i = offset; i < qMin(offset + 100, total); ++i) {
            QJsonObject run{{QStringLiteral("dag_id"), QStringLiteral("d")},
                {QStringLiteral("dag_run_id"), QStringLiteral("%1-%2").arg(active).arg(i)},
                {QStringLiteral("triggered_by"), QStringLiteral("ui")},
                {QStringLiteral("state"), active ? QStringLiteral("running") : QStringLiteral("success")}};
            if (!active)
                run.insert(QStringLiteral("end_date"), last.addSecs(-i).toString(Qt::ISODateWithMs));
            runs << run;
        }
        return json(QJsonDocument(
            QJsonObject{{QStringLiteral("dag_runs"), runs}, {QStringLiteral("total_entries"), total}})
                        .toJson());
    });
    const QDateTime since = last.addDays(-7);
    const Result<RecentRuns> recent = await(m_client->recentRuns(since, 250));
    VERIFY_RESULT(recent);
    QCOMPARE(recent->runs.size(), 150 + 280); // pages overlap by ten
    QCOMPARE(recent->endedSince, last.addSecs(-279));
    QCOMPARE(recent->runs.constFirst().triggeredBy, QStringLiteral("ui"));
    const QVector<ScriptedRequest> requests = m_server->requestsTo("POST", "/api/v2/dags/~/dagRuns/list");
    QCOMPARE(requests.size(), 2 + 3);
    QVERIFY(!requests.constFirst().body.contains("dag_ids"));
    QVERIFY(requests.constLast().body.contains(R"("order_by":"-end_date")"));
    QVERIFY(requests.constLast().body.contains("2026-11-16T20:00:00.000Z"));
    // All of them within the bound: nothing that ended since is missing.
    const Result<RecentRuns> all = await(m_client->recentRuns(since, 10'000));
    VERIFY_RESULT(all);
    QCOMPARE(all->endedSince, since);
    QCOMPARE(all->runs.size(), 150 + 5000);
}

void AirflowRestClientTest::streamsLog()
{
    const QByteArray task = QByteArray(runPath) + "/taskInstances/t";
    m_server->answer("GET", task, {json(R"({"task_id":"t","try_number":1,"state":"running"})")});
    ScriptedAnswer stream;
    stream.contentType = "application/x-ndjson";
    stream.body = R"({"event":"one"})"
                  "\n"
                  R"({"event":"two"})"
                  "\n";
    // 3.0 knows no stream, later versions do.
    m_server->answer("GET", task + "/logs/1",
        {json(R"({"detail":"Not Acceptable"})", 406),
            json(R"({"content":["one"],"continuation_token":"next"})"),
            json(R"({"content":["two"],"continuation_token":null})")});
    const TaskRef ref{QStringLiteral("d"), QStringLiteral("r"), QStringLiteral("t")};
    Result<LogChunk> chunk = await(m_client->log(ref, {}, {}));
    VERIFY_RESULT(chunk);
    QCOMPARE(chunk->lines.size(), 1);
    QVERIFY(!chunk->atEnd);
    chunk = await(m_client->log(ref, chunk->continuation, {}));
    VERIFY_RESULT(chunk);
    QCOMPARE(chunk->lines.constFirst().text, QStringLiteral("two"));
    QVERIFY(m_server->requests().constLast().target.contains("token=next"));

    m_server->answer("GET", task, {json(R"({"task_id":"t","try_number":1,"state":"failed"})")});
    m_server->answer("GET", task + "/logs/1", {stream});
    QVector<LogLine> received;
    chunk = await(m_client->log(ref, {}, [&received](const QVector<LogLine> &lines) { received += lines; }));
    VERIFY_RESULT(chunk);
    QCOMPARE(received.size(), 2);
    QVERIFY(chunk->lines.isEmpty());
    QVERIFY(chunk->atEnd);
}

QTEST_GUILESS_MAIN(AirflowRestClientTest)
#include "airflow_rest_client_test.moc"
