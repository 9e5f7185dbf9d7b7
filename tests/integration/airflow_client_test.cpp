// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The client against real servers of both dialects.
#include "app/airflow/airflow_rest_client.h"
#include "app/core/api_error.h"
#include "tests/support/await.h"
#include "tests/support/real_airflow.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace desk;

namespace
{

Task<SecretBytes> wrongPassword()
{
    SecretBytes secret(QByteArrayLiteral("not the password"));
    co_return secret;
}

QString textOf(const QVector<LogLine> &lines)
{
    QStringList texts;
    for (const LogLine &line : lines)
        texts << line.text;
    return texts.join(QLatin1Char('\n'));
}

const Dag *find(const QVector<Dag> &dags, const QString &id)
{
    const auto found = std::find_if(dags.begin(), dags.end(), [&id](const Dag &dag) { return dag.id == id; });
    return found == dags.end() ? nullptr : &*found;
}

const DagForm *form(const DagDetails &details, const QString &key)
{
    const auto found = std::find_if(
        details.forms.begin(), details.forms.end(), [&key](const DagForm &form) { return form.key == key; });
    return found == details.forms.end() ? nullptr : &*found;
}

QJsonObject formProperty(const DagForm &form, const char *name)
{
    return form.schema.value(QLatin1String("properties")).toObject().value(QLatin1String(name)).toObject();
}

bool isEnded(const DagRun &run)
{
    return run.state == RunState::Success || run.state == RunState::Failed;
}

} // namespace

class AirflowClientTest final : public QObject
{
    Q_OBJECT

public:
    explicit AirflowClientTest(QString version)
        : m_version(std::move(version))
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<RealAirflow>(m_version);
        QString error;
        QVERIFY2(m_server->start(&error), qPrintable(error));
    }
    void init() { m_client = newClient(m_server->connection(), m_server->passwordSource()); }
    void cleanup() { m_client.reset(); }
    void cleanupTestCase() { m_server.reset(); }

    void readsVersionAndHealth();
    void listsDagsWithImportErrors();
    void readsForms();
    void readsGraph();
    void pausesAndUnpauses();
    void triggersOnce();
    void namesBadParameter();
    void refusesUnusableRunId();
    void readsLogOfFailingTask();
    void followsAndAborts();
    void clearsAndDeletes();
    void readsMappedTasksAndTries();
    void readsResults();
    void pollsWithFewRequests();
    void refusesWrongPassword();
    void noticesWrongPrefix();
    void survivesRestart();
    void survivesFreshSecret();

private:
    static std::unique_ptr<AirflowRestClient> newClient(
        const AirflowConnection &connection, const PasswordSource &password)
    {
        return std::make_unique<AirflowRestClient>(connection, password);
    }
    QString runId(const char *name)
    {
        return QStringLiteral("test-%1-%2").arg(QLatin1String(name)).arg(++m_runs);
    }
    /// Waits for a run's end and gives its last state.
    DagRun ended(const QString &dagId, const QString &runId, int seconds = 90)
    {
        DagRun last;
        for (QDeadlineTimer deadline(seconds * 1000); !deadline.hasExpired(); QTest::qWait(500)) {
            const Result<DagRun> run = await(m_client->run(dagId, runId));
            if (run)
                last = *run;
            if (isEnded(last))
                break;
        }
        return last;
    }
    LogChunk wholeLog(const TaskRef &task)
    {
        const Result<LogChunk> log = await(m_client->log(task, {}, {}));
        return log ? *log
                   : LogChunk{{{QDateTime(), LogLine::Level::Error, describe(log.error())}}, {}, false};
    }

    QString m_version;
    std::unique_ptr<RealAirflow> m_server;
    std::unique_ptr<AirflowRestClient> m_client;
    int m_runs = 0;
};

void AirflowClientTest::readsVersionAndHealth()
{
    QSignalSpy contacted(m_client.get(), &AirflowClient::contacted);
    const Result<QString> version = await(m_client->version());
    VERIFY_RESULT(version);
    QCOMPARE(*version, m_server->version());
    QCOMPARE(contacted.size(), 1);

    const Result<AirflowHealth> health = await(m_client->health());
    VERIFY_RESULT(health);
    QStringList healthy;
    for (const AirflowStatus::Component &component : health->components) {
        if (component.healthy)
            healthy << component.name;
    }
    QVERIFY2(healthy.contains(QLatin1String("scheduler")), qPrintable(healthy.join(QLatin1Char(' '))));
    QVERIFY(healthy.contains(QLatin1String("metadatabase")));
    QVERIFY(healthy.contains(QLatin1String("triggerer")));
}

void AirflowClientTest::listsDagsWithImportErrors()
{
    // A broken file may be met later than the good ones.
    Result<QVector<Dag>> dags = await(m_client->dags());
    for (int i = 0; i < 60 && dags && !find(*dags, QStringLiteral("broken")); ++i) {
        QTest::qWait(500);
        dags = await(m_client->dags());
    }
    VERIFY_RESULT(dags);
    const Dag *collect = find(*dags, QStringLiteral("collect-metadata"));
    QVERIFY(collect);
    QCOMPARE(collect->description,
        QStringLiteral("Reads the DICOM headers of a dataset into one JSON and one CSV file"));
    QVERIFY(collect->tags.contains(QLatin1String("dicom")));
    QVERIFY(!collect->paused);
    QVERIFY(!collect->hasImportErrors);
    const Dag *paused = find(*dags, QStringLiteral("paused-dag"));
    QVERIFY(paused && paused->paused);
    const Dag *broken = find(*dags, QStringLiteral("broken"));
    QVERIFY(broken && broken->hasImportErrors);
    QVERIFY2(broken->importError.contains(QLatin1String("a_name_that_does_not_exist")),
        qPrintable(broken->importError));
}

void AirflowClientTest::readsForms()
{
    const Result<DagDetails> collect = await(m_client->dagDetails(QStringLiteral("collect-metadata")));
    VERIFY_RESULT(collect);
    QVERIFY(collect->wantsDataset);
    QVERIFY(collect->documentation.contains(QLatin1String("###")) || !collect->documentation.isEmpty());
    const DagForm *workflow = form(*collect, QStringLiteral("workflow_form"));
    QVERIFY(workflow);
    QCOMPARE(formProperty(*workflow, "single_execution").value(QLatin1String("type")).toString(),
        QStringLiteral("boolean"));
    QVERIFY(!form(*collect, QStringLiteral("data_form")));

    const Result<DagDetails> zoo = await(m_client->dagDetails(QStringLiteral("params-zoo")));
    VERIFY_RESULT(zoo);
    QVERIFY(!zoo->wantsDataset);
    const DagForm *parameters = form(*zoo, QString());
    QVERIFY(parameters);
    QCOMPARE(parameters->schema.value(QLatin1String("required")).toArray(),
        QJsonArray{QStringLiteral("required_text")});
    QCOMPARE(formProperty(*parameters, "integer").value(QLatin1String("default")).toInt(), 5);
    QCOMPARE(formProperty(*parameters, "integer").value(QLatin1String("maximum")).toInt(), 10);
    QVERIFY(formProperty(*parameters, "nullable_text").value(QLatin1String("default")).isNull());
    QCOMPARE(formProperty(*parameters, "text").value(QLatin1String("description")).toString(),
        QStringLiteral("A **string** with limits"));
    QCOMPARE(formProperty(*parameters, "choice").value(QLatin1String("enum")).toArray().size(), 3);

    const Result<DagDetails> none = await(m_client->dagDetails(QStringLiteral("no-such-dag")));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ApiError::Kind::NotFound);
    QCOMPARE(none.error().target, QStringLiteral("no-such-dag"));
}

void AirflowClientTest::readsGraph()
{
    const Result<DagGraph> graph = await(m_client->graph(QStringLiteral("wide-graph")));
    VERIFY_RESULT(graph);
    QHash<QString, DagGraph::Node> nodes;
    for (const DagGraph::Node &node : graph->nodes)
        nodes.insert(node.taskId, node);
    QCOMPARE(nodes.size(), 10);
    QStringList downstream = nodes.value(QStringLiteral("branch")).downstream;
    downstream.sort();
    QCOMPARE(downstream, QStringList({QStringLiteral("left"), QStringLiteral("right")}));
    QVERIFY(nodes.contains(QStringLiteral("preparation.second-try")));
    QVERIFY(!nodes.value(QStringLiteral("begin")).operatorName.isEmpty());
}

void AirflowClientTest::pausesAndUnpauses()
{
    const QString dag = QStringLiteral("paused-dag");
    for (const bool paused : {false, true}) {
        VERIFY_RESULT(await(m_client->setPaused(dag, paused)));
        const Result<DagDetails> details = await(m_client->dagDetails(dag));
        VERIFY_RESULT(details);
        QCOMPARE(details->dag.paused, paused);
    }
}

void AirflowClientTest::triggersOnce()
{
    const QString dag = QStringLiteral("quick");
    const QString id = runId("once");
    const QJsonObject conf{{QStringLiteral("message"), QStringLiteral("Grüße")}};
    const Result<TriggerOutcome> first = await(m_client->trigger(dag, id, conf));
    VERIFY_RESULT(first);
    QVERIFY(!first->existed);
    QCOMPARE(first->run.runId, id);
    QCOMPARE(first->run.conf, conf);

    const Result<TriggerOutcome> again = await(m_client->trigger(dag, id, conf));
    VERIFY_RESULT(again);
    QVERIFY(again->existed);

    const Result<TriggerOutcome> other =
        await(m_client->trigger(dag, id, {{QStringLiteral("message"), QStringLiteral("Changed")}}));
    QVERIFY(!other);
    QCOMPARE(other.error().kind, ApiError::Kind::Conflict);

    const DagRun run = ended(dag, id);
    QCOMPARE(run.state, RunState::Success);
    QVERIFY(run.started.isValid() && run.ended >= run.started);
    const LogChunk log = wholeLog({dag, id, QStringLiteral("say")});
    QVERIFY2(textOf(log.lines).contains(QStringLiteral("Grüße")), qPrintable(textOf(log.lines)));
    QVERIFY(log.atEnd);
    QVERIFY(m_client->pageOf(dag, id).toString().contains(id));
}

void AirflowClientTest::namesBadParameter()
{
    const Result<TriggerOutcome> refused = await(m_client->trigger(QStringLiteral("params-zoo"), runId("bad"),
        {{QStringLiteral("integer"), 11}, {QStringLiteral("required_text"), QStringLiteral("x")}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::Invalid);
    QCOMPARE(refused.error().field, QStringLiteral("integer"));
}

void AirflowClientTest::refusesUnusableRunId()
{
    const Result<TriggerOutcome> refused =
        await(m_client->trigger(QStringLiteral("quick"), QStringLiteral("a b*c"), {}));
    QVERIFY(!refused);
    QVERIFY2(refused.error().kind == ApiError::Kind::Invalid, qPrintable(describe(refused.error())));
}

void AirflowClientTest::readsLogOfFailingTask()
{
    const QString dag = QStringLiteral("fail-second-task");
    const QString id = runId("fails");
    const QJsonObject conf{{QStringLiteral("message"), QStringLiteral("No reference image here")}};
    VERIFY_RESULT(await(m_client->trigger(dag, id, conf)));
    QCOMPARE(ended(dag, id).state, RunState::Failed);
    const Result<QVector<TaskInstance>> tasks = await(m_client->tasks(dag, id));
    VERIFY_RESULT(tasks);
    QHash<QString, TaskState> states;
    for (const TaskInstance &task : *tasks)
        states.insert(task.taskId, task.state);
    QCOMPARE(states.value(QStringLiteral("prepare")), TaskState::Success);
    QCOMPARE(states.value(QStringLiteral("calibrate")), TaskState::Failed);
    QCOMPARE(states.value(QStringLiteral("report")), TaskState::UpstreamFailed);

    const LogChunk log = wholeLog({dag, id, QStringLiteral("calibrate")});
    QVERIFY2(textOf(log.lines).contains(QLatin1String("CalibrationError: No reference image here")),
        qPrintable(textOf(log.lines)));
    QVERIFY(std::any_of(log.lines.begin(), log.lines.end(),
        [](const LogLine &line) { return line.level == LogLine::Level::Error && line.time.isValid(); }));

    // Streamed, the same lines come through the function, and a further call brings nothing twice.
    QVector<LogLine> streamed;
    const TaskRef task{dag, id, QStringLiteral("calibrate")};
    const Result<LogChunk> stream =
        await(m_client->log(task, {}, [&streamed](const QVector<LogLine> &lines) { streamed += lines; }));
    VERIFY_RESULT(stream);
    QCOMPARE(textOf(streamed + stream->lines), textOf(log.lines));
    const Result<LogChunk> more = await(m_client->log(task, stream->continuation, {}));
    VERIFY_RESULT(more);
    QCOMPARE(textOf(more->lines), QString());
}

void AirflowClientTest::followsAndAborts()
{
    const QString dag = QStringLiteral("run-until-aborted");
    const QString id = runId("abort");
    const QJsonObject conf{{QStringLiteral("interval"), 0.2}, {QStringLiteral("minutes"), 5}};
    VERIFY_RESULT(await(m_client->trigger(dag, id, conf)));
    const Result<QVector<DagRun>> active = await(m_client->activeRuns({dag}));
    VERIFY_RESULT(active);
    QCOMPARE(active->size(), 1);
    QCOMPARE(active->constFirst().runId, id);

    // Follow until some lines came in at least three pieces.
    const TaskRef task{dag, id, QStringLiteral("run")};
    QVector<LogLine> followed;
    QString continuation;
    bool atEnd = false;
    int pieces = 0;
    const auto follow = [&] {
        const Result<LogChunk> chunk = await(m_client->log(task, continuation, {}));
        if (!chunk)
            return;
        followed += chunk->lines;
        continuation = chunk->continuation;
        atEnd = chunk->atEnd;
        if (!chunk->lines.isEmpty())
            ++pieces;
    };
    for (int i = 0; i < 120 && (pieces < 3 || !textOf(followed).contains(QLatin1String("Line 5:"))); ++i) {
        follow();
        QTest::qWait(500);
    }
    QVERIFY2(textOf(followed).contains(QLatin1String("Line 5:")), qPrintable(textOf(followed)));
    QVERIFY(!atEnd);

    const Result<DagRun> aborted = await(m_client->abort(dag, id));
    VERIFY_RESULT(aborted);
    QCOMPARE(ended(dag, id).state, RunState::Failed);
    const Result<DagRun> twice = await(m_client->abort(dag, id));
    VERIFY_RESULT(twice);
    QCOMPARE(twice->state, RunState::Failed);

    // The proof that its process stopped comes seconds after the state.
    static const QRegularExpression proof(QStringLiteral("Task killed!|status='terminated'"));
    for (int i = 0; i < 60 && !textOf(followed).contains(proof); ++i) {
        follow();
        QTest::qWait(500);
    }
    QVERIFY2(textOf(followed).contains(proof), qPrintable(textOf(followed)));
    QVERIFY(atEnd);
    // Every line once and in order.
    static const QRegularExpression numbered(QStringLiteral("Line (\\d+): still running"));
    int expected = 1;
    for (const LogLine &line : std::as_const(followed)) {
        const QRegularExpressionMatch match = numbered.match(line.text);
        if (match.hasMatch())
            QCOMPARE(match.captured(1).toInt(), expected++);
    }
    QVERIFY(expected > 5);
}

void AirflowClientTest::clearsAndDeletes()
{
    const QString dag = QStringLiteral("fail-second-task");
    const QString id = runId("clear");
    const QJsonObject conf{{QStringLiteral("message"), QStringLiteral("Again")}};
    VERIFY_RESULT(await(m_client->trigger(dag, id, conf)));
    QCOMPARE(ended(dag, id).state, RunState::Failed);
    for (const bool onlyFailed : {true, false}) {
        VERIFY_RESULT(await(m_client->clear(dag, id, onlyFailed)));
        const Result<DagRun> cleared = await(m_client->run(dag, id));
        VERIFY_RESULT(cleared);
        QVERIFY(!isEnded(*cleared));
        QCOMPARE(ended(dag, id).state, RunState::Failed);
        const TaskRef prepare{dag, id, QStringLiteral("prepare")};
        const Result<QVector<TaskInstance>> tries = await(m_client->tries(prepare));
        VERIFY_RESULT(tries);
        QCOMPARE(tries->size(), onlyFailed ? 1 : 2);
    }
    const Result<QVector<TaskInstance>> tries =
        await(m_client->tries({dag, id, QStringLiteral("calibrate")}));
    VERIFY_RESULT(tries);
    QCOMPARE(tries->size(), 3);
    // 2.11 leaves out a number where a task is cleared before it was scheduled again.
    QCOMPARE(tries->at(0).tryNumber, 1);
    QCOMPARE(tries->at(1).tryNumber, 2);
    QVERIFY(tries->at(2).tryNumber >= 3);

    VERIFY_RESULT(await(m_client->deleteRun(dag, id)));
    const Result<DagRun> gone = await(m_client->run(dag, id));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ApiError::Kind::NotFound);
    VERIFY_RESULT(await(m_client->deleteRun(dag, id)));
}

void AirflowClientTest::readsMappedTasksAndTries()
{
    const QString mapped = QStringLiteral("mapped-tasks");
    const QString wide = QStringLiteral("wide-graph");
    const QString id = runId("mapped");
    VERIFY_RESULT(
        await(m_client->trigger(mapped, id, {{QStringLiteral("count"), 3}, {QStringLiteral("failing"), 1}})));
    VERIFY_RESULT(await(m_client->trigger(wide, id, {})));
    QCOMPARE(ended(mapped, id).state, RunState::Failed);
    const Result<QVector<TaskInstance>> tasks = await(m_client->tasks(mapped, id));
    VERIFY_RESULT(tasks);
    QHash<int, TaskState> handled;
    for (const TaskInstance &task : *tasks) {
        if (task.taskId == QLatin1String("handle"))
            handled.insert(task.mapIndex, task.state);
    }
    QCOMPARE(handled,
        (QHash<int, TaskState>{{0, TaskState::Success}, {1, TaskState::Failed}, {2, TaskState::Success}}));
    const TaskRef second{mapped, id, QStringLiteral("handle"), 1};
    const LogChunk log = wholeLog(second);
    QVERIFY2(
        textOf(log.lines).contains(QLatin1String("Item 1 cannot be handled")), qPrintable(textOf(log.lines)));
    const Result<QVector<TaskInstance>> mappedTries = await(m_client->tries(second));
    VERIFY_RESULT(mappedTries);
    QCOMPARE(mappedTries->size(), 1);
    QCOMPARE(mappedTries->constFirst().mapIndex, 1);

    QCOMPARE(ended(wide, id).state, RunState::Success);
    const QString retried = QStringLiteral("preparation.second-try");
    const Result<QVector<TaskInstance>> tries = await(m_client->tries({wide, id, retried}));
    VERIFY_RESULT(tries);
    QCOMPARE(tries->size(), 2);
    QCOMPARE(tries->at(1).state, TaskState::Success);
    QVERIFY(textOf(wholeLog({wide, id, retried, -1, 1}).lines).contains(QLatin1String("Try 1")));
    QVERIFY(textOf(wholeLog({wide, id, retried, -1, 2}).lines).contains(QLatin1String("Try 2")));
}

void AirflowClientTest::readsResults()
{
    const QString dag = QStringLiteral("collect-metadata");
    const QString id = runId("results");
    // CT_small.dcm of pydicom, anonymous test data.
    const QJsonObject conf{{QStringLiteral("data_form"),
        QJsonObject{{QStringLiteral("dataset_name"), QString()},
            {QStringLiteral("identifiers"),
                QJsonArray{QStringLiteral("1.3.6.1.4.1.5962.1.3.1.1.20040119072730.12322")}}}}};
    VERIFY_RESULT(await(m_client->trigger(dag, id, conf)));
    QCOMPARE(ended(dag, id).state, RunState::Success);
    const Result<QHash<QString, QJsonValue>> values =
        await(m_client->xcom(dag, id, QStringLiteral("results")));
    VERIFY_RESULT(values);
    QCOMPARE(values->keys(), QStringList(QStringLiteral("write-table")));
    const QJsonArray entries = values->value(QStringLiteral("write-table")).toArray();
    QCOMPARE(entries.size(), 2);
    for (const QJsonValue &entry : entries) {
        const QString path = entry.toObject().value(QLatin1String("path")).toString();
        QVERIFY2(path.startsWith(m_server->resultsFolder()), qPrintable(path));
        QVERIFY2(QFile::exists(path), qPrintable(path));
    }
}

void AirflowClientTest::pollsWithFewRequests()
{
    const QString dag = QStringLiteral("quick");
    VERIFY_RESULT(await(m_client->setPaused(dag, true)));
    QTest::qWait(12000); // until runs of other tests are out of the poll's overlap
    const Result<RunChanges> start = await(m_client->changedRuns({}));
    VERIFY_RESULT(start);
    QVERIFY(start->runs.isEmpty());
    QVERIFY(qAbs(start->watermark.secsTo(QDateTime::currentDateTimeUtc())) < 10);

    QHash<int, int> requests;
    QDateTime watermark = start->watermark;
    QStringList ids;
    for (const int count : {1, 100}) {
        while (ids.size() < count) {
            ids << runId("poll");
            VERIFY_RESULT(await(m_client->trigger(dag, ids.constLast(), {})));
        }
        const int before = m_client->requestCount();
        const Result<RunChanges> changes = await(m_client->changedRuns(watermark));
        VERIFY_RESULT(changes);
        requests.insert(count, m_client->requestCount() - before);
        QSet<QString> found;
        for (const DagRun &run : changes->runs)
            found.insert(run.runId);
        for (const QString &id : std::as_const(ids))
            QVERIFY2(found.contains(id), qPrintable(id));
        // It follows the server's clock, which tells whole seconds and is a little late under load.
        QVERIFY(changes->watermark >= watermark.addSecs(-2));
    }
    qInfo("%s: %d request(s) per poll with 1 active run, %d with 100", qPrintable(m_server->version()),
        requests.value(1), requests.value(100));
    QCOMPARE(requests.value(1), 1);
    QCOMPARE(requests.value(100), 1);

    const Result<QVector<DagRun>> active = await(m_client->activeRuns({dag}));
    VERIFY_RESULT(active);
    QCOMPARE(active->size(), 100);
    // A later poll sees no more than what changed since.
    QTest::qWait(12000);
    const Result<RunChanges> now = await(m_client->changedRuns(QDateTime::currentDateTimeUtc()));
    VERIFY_RESULT(now);
    QCOMPARE(now->runs.size(), 0);
    VERIFY_RESULT(await(m_client->abort(dag, ids.constFirst())));
    const Result<RunChanges> changed = await(m_client->changedRuns(now->watermark));
    VERIFY_RESULT(changed);
    QCOMPARE(changed->runs.size(), 1);
    QCOMPARE(changed->runs.constFirst().runId, ids.constFirst());
    for (const QString &id : std::as_const(ids))
        VERIFY_RESULT(await(m_client->deleteRun(dag, id)));
    VERIFY_RESULT(await(m_client->setPaused(dag, false)));
}

void AirflowClientTest::refusesWrongPassword()
{
    const auto client = newClient(m_server->connection(), wrongPassword);
    const Result<QVector<Dag>> dags = await(client->dags());
    QVERIFY(!dags);
    QCOMPARE(dags.error().kind, ApiError::Kind::SignIn);
    QCOMPARE(dags.error().httpStatus, 401);
}

void AirflowClientTest::noticesWrongPrefix()
{
    AirflowConnection connection = m_server->connection();
    connection.baseUrl.setPath(QStringLiteral("/elsewhere"));
    const auto client = newClient(connection, m_server->passwordSource());
    const Result<QVector<Dag>> dags = await(client->dags());
    QVERIFY(!dags);
    QVERIFY2(dags.error().kind == ApiError::Kind::UnexpectedContent, qPrintable(describe(dags.error())));
}

void AirflowClientTest::survivesRestart()
{
    VERIFY_RESULT(await(m_client->dags()));
    QVERIFY(m_server->kill());
    const Result<QVector<Dag>> dags = await(m_client->dags());
    QVERIFY(!dags);
    QVERIFY2(dags.error().kind == ApiError::Kind::Transport, qPrintable(describe(dags.error())));
    QVERIFY(m_server->startAgain());
    VERIFY_RESULT(await(m_client->dags()));
}

void AirflowClientTest::survivesFreshSecret()
{
    if (m_server->version().startsWith(QLatin1Char('2')))
        QSKIP("2.x gives out no tokens");
    VERIFY_RESULT(await(m_client->dags()));
    QVERIFY(m_server->freshSecret());
    const int before = m_client->requestCount();
    VERIFY_RESULT(await(m_client->dagDetails(QStringLiteral("quick"))));
    // Refused, signed in, repeated.
    QVERIFY(m_client->requestCount() - before >= 3);
}

// One version after the other, so that only one server runs at a time.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString only = qEnvironmentVariable("AIRFLOW_VERSION");
    int failures = 0;
    for (const char *version : {"3.3.2", "2.11.0"}) {
        if (!only.isEmpty() && only != QLatin1String(version))
            continue;
        AirflowClientTest test(QString::fromLatin1(version));
        test.setObjectName(QLatin1String(version));
        failures += QTest::qExec(&test, argc, argv);
    }
    return failures;
}

#include "airflow_client_test.moc"
