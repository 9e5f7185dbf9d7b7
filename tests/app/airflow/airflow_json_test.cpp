// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/airflow_json.h"
#include "app/airflow/api_failure.h"
#include "app/airflow/dialect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace desk;

namespace
{

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class AirflowJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRuns();
    void readsTasks();
    void readsDags();
    void marksImportErrors();
    void comparesConf_data();
    void comparesConf();
    void readsXComValues();
    void readsHealth();
    void explainsFailures_data();
    void explainsFailures();
    void keepsDetailsShort();
    void buildsRequestsOfBothDialects();
};

void AirflowJsonTest::readsRuns()
{
    const DagRun modern = readRun(json(
        R"({"dag_run_id":"r","dag_id":"d","logical_date":null,"queued_at":"2026-11-23T19:39:08.123456Z","start_date":null,"end_date":null,"run_type":"manual","state":"queued","triggering_user_name":"ada","conf":null})"));
    QCOMPARE(modern.state, RunState::Queued);
    QCOMPARE(modern.queued, QDateTime(QDate(2026, 11, 23), QTime(19, 39, 8, 123), Qt::UTC));
    QVERIFY(!modern.started.isValid());
    QCOMPARE(modern.conf, QJsonObject());
    QCOMPARE(modern.user, QStringLiteral("ada"));

    const DagRun classic = readRun(json(
        R"({"dag_run_id":"r","dag_id":"d","execution_date":"2026-11-23T19:39:08+00:00","start_date":"2026-11-23T21:39:08.5+02:00","state":"success","conf":{"a":1}})"));
    QCOMPARE(classic.state, RunState::Success);
    QCOMPARE(classic.started, QDateTime(QDate(2026, 11, 23), QTime(19, 39, 8, 500), Qt::UTC));
    QCOMPARE(readRun(json(R"({"state":"hovering"})")).state, RunState::Unknown);
    QCOMPARE(readRun({}), DagRun());
}

void AirflowJsonTest::readsTasks()
{
    const TaskInstance task = readTaskInstance(json(
        R"({"task_id":"t","map_index":2,"try_number":3,"max_tries":4,"state":"up_for_retry","operator":"PythonOperator"})"));
    QCOMPARE(task.mapIndex, 2);
    QCOMPARE(task.tryNumber, 3);
    QCOMPARE(task.state, TaskState::UpForRetry);
    QCOMPARE(task.operatorName, QStringLiteral("PythonOperator"));
    QCOMPARE(readTaskInstance(json(R"({"state":null})")).state, TaskState::None);
    QCOMPARE(readTaskInstance(json(R"({"state":"new one"})")).state, TaskState::Unknown);
    QCOMPARE(readTaskInstance({}).mapIndex, -1);
}

void AirflowJsonTest::readsDags()
{
    const Dag classic = readDag(json(
        R"({"dag_id":"d","owners":["a","b"],"tags":[{"name":"x"}],"is_paused":true,"description":null,"fileloc":"/dags/d.py"})"));
    QCOMPARE(classic.displayName, QStringLiteral("d"));
    QCOMPARE(classic.owners, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(classic.tags, QStringList(QStringLiteral("x")));
    QVERIFY(classic.paused);
    const Dag modern = readDag(json(
        R"({"dag_id":"d","dag_display_name":"Dee","has_import_errors":true,"tags":[{"name":"x","dag_id":"d"}]})"));
    QCOMPARE(modern.displayName, QStringLiteral("Dee"));
    QVERIFY(modern.hasImportErrors);
}

void AirflowJsonTest::marksImportErrors()
{
    Dag good;
    good.id = QStringLiteral("good");
    good.fileLocation = QStringLiteral("/dags/good.py");
    Dag bad = good;
    bad.id = QStringLiteral("bad");
    bad.fileLocation = QStringLiteral("/dags/team/bad.py");
    QVector<Dag> dags{good, bad};
    markImportErrors(dags, {{QStringLiteral("team/bad.py"), QStringLiteral("SyntaxError"), {}},
                               {QStringLiteral("/dags/never.loaded.py"), QStringLiteral("ImportError"), {}}});
    QCOMPARE(dags.size(), 3);
    QVERIFY(!dags.at(0).hasImportErrors);
    QCOMPARE(dags.at(1).importError, QStringLiteral("SyntaxError"));
    QCOMPARE(dags.at(2).id, QStringLiteral("never.loaded"));
    QVERIFY(dags.at(2).hasImportErrors);
}

void AirflowJsonTest::comparesConf_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("same");
    QTest::newRow("order") << QByteArray(R"({"a":1,"b":[{"c":null}]})")
                           << QByteArray(R"({"b":[{"c":null}],"a":1})") << true;
    QTest::newRow("numbers") << QByteArray(R"({"a":{"b":1.0}})") << QByteArray(R"({"a":{"b":1}})") << true;
    QTest::newRow("value") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":2})") << false;
    QTest::newRow("type") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":"1"})") << false;
    QTest::newRow("missing") << QByteArray(R"({"a":null})") << QByteArray("{}") << false;
    QTest::newRow("order of a list") << QByteArray(R"({"a":[1,2]})") << QByteArray(R"({"a":[2,1]})") << false;
}

void AirflowJsonTest::comparesConf()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QTEST(isSameConf(json(left), json(right)), "same");
}

void AirflowJsonTest::readsXComValues()
{
    QCOMPARE(readXComValue(json(R"({"value":"[1,2]"})")), QJsonValue(QJsonArray{1, 2}));
    QCOMPARE(readXComValue(json(R"({"value":[1]})")), QJsonValue(QJsonArray{1}));
    QCOMPARE(readXComValue(json(R"({"value":"{not json"})")), QJsonValue(QStringLiteral("{not json")));
}

void AirflowJsonTest::readsHealth()
{
    const AirflowHealth health = readHealth(json(
        R"({"metadatabase":{"status":"healthy"},"scheduler":{"status":"unhealthy"},"dag_processor":{"status":null}})"));
    QCOMPARE(health.components.size(), 2);
    QVERIFY(health.components.at(0).healthy);
    QVERIFY(!health.components.at(1).healthy);
}

void AirflowJsonTest::explainsFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("detail");
    const QByteArray plain("application/json");
    const QByteArray problem("application/problem+json");
    const QString none;
    QTest::newRow("v1 problem")
        << 400 << problem
        << QByteArray(
               R"({"detail":"Invalid input for param count: 11 is greater than the maximum of 10","status":400,"title":"Bad Request","type":"x"})")
        << ApiError::Kind::Invalid << QStringLiteral("count")
        << QStringLiteral("Invalid input for param count: 11 is greater than the maximum of 10");
    QTest::newRow("v1 no detail") << 401 << problem
                                  << QByteArray(
                                         R"({"detail":null,"status":401,"title":"Unauthorized","type":"x"})")
                                  << ApiError::Kind::SignIn << none << QStringLiteral("Unauthorized");
    QTest::newRow("v2 text") << 404 << plain
                             << QByteArray(R"({"detail":"The DAG with ID: `x` was not found"})")
                             << ApiError::Kind::NotFound << none
                             << QStringLiteral("The DAG with ID: `x` was not found");
    QTest::newRow("v2 object")
        << 409 << plain
        << QByteArray(
               R"({"detail":{"reason":"Unique constraint violation","statement":"hidden","orig_error":"hidden","message":"hidden"}})")
        << ApiError::Kind::Conflict << none << QStringLiteral("Unique constraint violation");
    QTest::newRow("v2 list")
        << 422 << plain
        << QByteArray(
               R"({"detail":[{"type":"missing","loc":["body","logical_date"],"msg":"Field required","input":{"conf":"1.2.3.4"}},{"loc":["body","conf",0],"msg":"bad"}]})")
        << ApiError::Kind::Invalid << QStringLiteral("logical_date")
        << QStringLiteral("logical_date: Field required\nconf.0: bad");
    QTest::newRow("v2 unknown route")
        << 404 << plain << QByteArray(R"({"error":"/api/v1 has been removed in Airflow 3"})")
        << ApiError::Kind::NotFound << none << QStringLiteral("/api/v1 has been removed in Airflow 3");
    QTest::newRow("forbidden") << 403 << plain << QByteArray(R"({"detail":"Forbidden"})")
                               << ApiError::Kind::SignIn << none << QStringLiteral("Forbidden");
    QTest::newRow("plain 500") << 500 << QByteArray("text/plain") << QByteArray("Internal Server Error")
                               << ApiError::Kind::Http << none << QStringLiteral("Internal Server Error");
    QTest::newRow("explained 500") << 500 << plain << QByteArray(R"({"detail":"database is locked"})")
                                   << ApiError::Kind::Api << none << QStringLiteral("database is locked");
    QTest::newRow("page 500") << 500 << QByteArray("text/html") << QByteArray("<html>Ooops</html>")
                              << ApiError::Kind::Http << none << none;
    QTest::newRow("page 404") << 404 << QByteArray("text/html") << QByteArray("<html>lost</html>")
                              << ApiError::Kind::UnexpectedContent << none << none;
    QTest::newRow("page 200") << 200 << QByteArray("text/html") << QByteArray("<html>login</html>")
                              << ApiError::Kind::UnexpectedContent << none << none;
    QTest::newRow("page 403") << 403 << QByteArray("text/html") << QByteArray("<html>proxy</html>")
                              << ApiError::Kind::SignIn << none << none;
    QTest::newRow("token") << 400 << plain
                           << QByteArray(
                                  R"({"detail":"bad eyJhbGciOi.eyJzdWIi.c2ln and Bearer abcdefghijkl"})")
                           << ApiError::Kind::Invalid << none
                           << QStringLiteral("bad [token] and Bearer [credential]");
}

void AirflowJsonTest::explainsFailures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(ApiError::Kind, kind);
    HttpReply reply;
    reply.status = status;
    reply.contentType = type;
    reply.body = body;
    const ApiError error = failureOf({}, reply);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QTEST(error.field, "field");
    QTEST(error.detail, "detail");
}

void AirflowJsonTest::keepsDetailsShort()
{
    HttpReply reply;
    reply.status = 400;
    reply.body = R"({"detail":")" + QByteArray(5000, 'x') + R"("})";
    QCOMPARE(failureOf({}, reply).detail.size(), 2000);
}

void AirflowJsonTest::buildsRequestsOfBothDialects()
{
    const QJsonObject conf{{QStringLiteral("a"), 1}};
    const QString dag = QStringLiteral("d");
    const QString run = QStringLiteral("r");
    const HttpRequest v1 = Dialect::v1().trigger(dag, run, conf);
    QCOMPARE(v1.body, QByteArray(R"({"conf":{"a":1},"dag_run_id":"r"})"));
    QVERIFY(!v1.repeatable);
    const HttpRequest v2 = Dialect::v2().trigger(dag, run, conf);
    QCOMPARE(v2.body, QByteArray(R"({"conf":{"a":1},"dag_run_id":"r","logical_date":null})"));
    QCOMPARE(v2.path.join(QLatin1Char('/')), QStringLiteral("api/v2/dags/d/dagRuns"));
    QCOMPARE(Dialect::v1().clear(dag, run, true).path.constLast(), QStringLiteral("clearTaskInstances"));
    QVERIFY(Dialect::v1().clear(dag, run, false).body.contains(R"("dry_run":false)"));
    QVERIFY(Dialect::v2().clear(dag, run, true).body.contains(R"("only_failed":true)"));
    QVERIFY(!Dialect::v2().abort(dag, run).query.isEmpty());
    QVERIFY(Dialect::v1().abort(dag, run).query.isEmpty());
    QVERIFY(Dialect::v2().activeRuns({dag}, 0).repeatable);
}

QTEST_GUILESS_MAIN(AirflowJsonTest)
#include "airflow_json_test.moc"
