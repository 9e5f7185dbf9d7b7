// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/peer_codec.h"
#include "tests/support/await.h"

#include <QJsonDocument>
#include <functional>

Q_DECLARE_METATYPE(std::function<void(desk::SyncAnswer &)>)

using namespace desk;

namespace
{

QJsonObject objectIn(const Result<QByteArray> &json)
{
    if (!json)
        qFatal("%s", qPrintable(describe(json.error())));
    return QJsonDocument::fromJson(*json).object();
}

QJsonValue at(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key));
}

// As the reference shows it, with what real peers do to it: escapes, texts for numbers, members nobody knows.
constexpr char reply[] = R"({"incoming_jobs":[
  {"id":"41","status":"queued","dag_id":"collect-metadata","run_id":null,
   "description":"&#x27;x&#x27; &amp; y","external_job_id":null,"owner_kaapana_instance_name":"clinic-a",
   "service_job":false,"conf_data":{"workflow_form":{"username":"mira"}},"username":"mira","surprise":[1],
   "time_created":"2026-03-02T10:15:00+00:00","time_updated":"2026-03-02T11:15:00+01:00"},
  {"id":42}],
 "incoming_workflows":[
  {"workflow_id":"Zq81bT","workflow_name":"lungs-Zq81bT","workflow_status":null,"dag_id":null,
   "service_workflow":false,"federated":false,"username":"mira","status":null,
   "time_created":"2026-03-02T10:15:00+00:00","automatic_execution":true,
   "involved_kaapana_instances":"{clinic-b,\u0022no de,x\u0022}"},
  {"workflow_id":"Zq81bT"}],
 "update_remote_instance_payload":{"instance_name":"clinic-a","allowed_dags":{"a":{"ui_forms":{}},"b":null},
   "allowed_datasets":[{"name":"lungs","username":null,"identifiers":["gAA"]},"names"],
   "automatic_update":"true","automatic_workflow_execution":null,"more":1},
 "and_more":{}})";

} // namespace

class PeerCodecTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsASyncReply();
    void pairsJobsAndWorkflows_data();
    void pairsJobsAndWorkflows();
    void readsWhatIsMissing();
    void refusesWhatIsNoReply_data();
    void refusesWhatIsNoReply();
    void readsOwnersWishes();
    void writesWhatAKaapanaNeeds();
    void writesNothingThatBreaksAPeer_data();
    void writesNothingThatBreaksAPeer();
    void writesAnAdvert();
    void refusesAnAdvertAsAKaapanaDoes_data();
    void refusesAnAdvertAsAKaapanaDoes();
    void writesReports();
    void neverReportsWhatBreaksAnOwner_data();
    void neverReportsWhatBreaksAnOwner();
    void readsReports();
    void writesJobsWithoutSecrets();
    void readsJobs();
    void readsInstances();
    void readsRestarts();
};

void PeerCodecTest::readsASyncReply()
{
    const Result<SyncReply> read = decodeSyncReply(reply);
    VERIFY_RESULT(read);
    QCOMPARE(read->offers.size(), 1);
    const OfferedWorkflow &offer = read->offers.constFirst();
    QCOMPARE(offer.workflow.name, QStringLiteral("lungs-Zq81bT"));
    QCOMPARE(offer.workflow.involvedInstances,
        (QStringList{QStringLiteral("clinic-b"), QStringLiteral("no de,x")}));
    QVERIFY(offer.workflow.automaticExecution);
    QCOMPARE(offer.jobs.size(), 2);
    const PeerJob &job = offer.jobs.constFirst();
    QCOMPARE(job.id, 41);
    QCOMPARE(job.description, QStringLiteral("&#x27;x&#x27; &amp; y")); // shownText() is for display
    QCOMPARE(job.updated, job.created);
    QVERIFY(!job.externalJobId);
    QCOMPARE(offer.jobs.at(1).id, 42);
    QCOMPARE(offer.jobs.at(1).state, JobState::queued);
    QVERIFY(read->advert);
    QCOMPARE(read->advert->dags.keys(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(read->advert->datasets.size(), 2);
    QCOMPARE(read->advert->datasets.constFirst().identifiers, QStringList{QStringLiteral("gAA")});
    QVERIFY(read->advert->automaticUpdate);
    QVERIFY(!read->advert->automaticExecution);
    QVERIFY(!read->advert->desk);
    QCOMPARE(read->wishes, OwnerWishes());
}

void PeerCodecTest::pairsJobsAndWorkflows_data()
{
    QTest::addColumn<QByteArray>("jobs");
    QTest::addColumn<QByteArray>("workflows");
    QTest::addColumn<QString>("pairs"); // workflow:job,job workflow:job |stray,stray
    QTest::newRow("one for each") << QByteArray(R"([{"id":1},{"id":2},{"id":3}])")
                                  << QByteArray(
                                         R"([{"workflow_id":"a"},{"workflow_id":"b"},{"workflow_id":"a"}])")
                                  << "a:1,3 b:2 |";
    QTest::newRow("one for all") << QByteArray(R"([{"id":1},{"id":2}])")
                                 << QByteArray(R"([{"workflow_id":"a"}])") << "a:1,2 |";
    QTest::newRow("named in the configuration")
        << QByteArray(R"([{"id":1,"conf_data":{"workflow_form":{"workflow_id":"b"}}},{"id":2}])")
        << QByteArray(R"([{"workflow_id":"a"},{"workflow_id":"b"},{"workflow_id":"c"}])") << "b:1 |2";
    QTest::newRow("none") << QByteArray(R"([{"id":1}])") << QByteArray("[]") << "|1";
    QTest::newRow("no job") << QByteArray("[]") << QByteArray(R"([{"workflow_id":"a"}])") << "|";
    QTest::newRow("twice") << QByteArray(R"([{"id":1},{"id":"1"},{"id":0},{"id":-4},{"id":null},5])")
                           << QByteArray(R"([{"workflow_id":"a"}])") << "a:1 |";
    QTest::newRow("unusable workflow")
        << QByteArray(R"([{"id":1}])")
        << QByteArray(R"([{"workflow_id":")") + QByteArray(65, 'x') + QByteArray(R"("}])") << "|1";
}

void PeerCodecTest::pairsJobsAndWorkflows()
{
    QFETCH(QByteArray, jobs);
    QFETCH(QByteArray, workflows);
    QFETCH(QString, pairs);
    const Result<SyncReply> read =
        decodeSyncReply(R"({"incoming_jobs":)" + jobs + R"(,"incoming_workflows":)" + workflows + "}");
    VERIFY_RESULT(read);
    const auto ids = [](const QVector<PeerJob> &list) {
        QStringList texts;
        for (const PeerJob &job : list)
            texts << QString::number(job.id);
        return texts.join(QLatin1Char(','));
    };
    QString found;
    for (const OfferedWorkflow &offer : read->offers)
        found += offer.workflow.id + QLatin1Char(':') + ids(offer.jobs) + QLatin1Char(' ');
    QCOMPARE(found + QLatin1Char('|') + ids(read->strays), pairs);
}

void PeerCodecTest::readsWhatIsMissing()
{
    for (const char *json : {"", "  ", R"({"incoming_jobs":null,"update_remote_instance_payload":{}})",
             R"({"incoming_jobs":[]})", R"({"update_remote_instance_payload":{"instance_name":"a"}})"}) {
        const Result<SyncReply> read = decodeSyncReply(json);
        VERIFY_RESULT(read);
        QVERIFY(read->offers.isEmpty());
    }
}

void PeerCodecTest::refusesWhatIsNoReply_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("cut") << QByteArray(reply).chopped(20) << "json";
    QTest::newRow("page") << QByteArray("<html>") << "json";
    QTest::newRow("list") << QByteArray("[]") << "shape";
    QTest::newRow("another object") << QByteArray(R"({"ok":true})") << "shape";
    QTest::newRow("jobs are no list") << QByteArray(R"({"incoming_jobs":{"id":1}})") << "shape";
}

void PeerCodecTest::refusesWhatIsNoReply()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const Result<SyncReply> read = decodeSyncReply(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ApiError::Kind::UnexpectedContent);
    QCOMPARE(read.error().field, field);
}

void PeerCodecTest::readsOwnersWishes()
{
    const Result<SyncReply> read = decodeSyncReply(
        R"({"incoming_jobs":[],"workflow_desk":{"protocol":2,"version":"9.9","abort":[41,41,0,"x"],"delete":[43],"new":1},
            "update_remote_instance_payload":{"instance_name":"clinic-a"}})");
    VERIFY_RESULT(read);
    QCOMPARE(read->wishes, (OwnerWishes{{41}, {43}}));
    QCOMPARE(read->advert->desk, std::optional(DeskMark{2, QStringLiteral("9.9")}));
}

namespace
{

SyncAnswer answerWith(int jobs)
{
    SyncAnswer answer;
    answer.advert.instanceName = QStringLiteral("clinic-a");
    OfferedWorkflow offer;
    offer.workflow.id = QStringLiteral("Zq81bT");
    offer.workflow.name = QStringLiteral("lungs-Zq81bT");
    offer.workflow.created = QDateTime(QDate(2026, 3, 2), QTime(10, 15), Qt::UTC);
    offer.workflow.involvedInstances = QStringList{QStringLiteral("clinic-b")};
    for (int i = 1; i <= jobs; ++i) {
        PeerJob job;
        job.id = i;
        job.dagId = QStringLiteral("collect-metadata");
        job.created = offer.workflow.created;
        offer.jobs << job;
    }
    answer.offer = offer;
    return answer;
}

} // namespace

void PeerCodecTest::writesWhatAKaapanaNeeds()
{
    const QJsonObject written = objectIn(encodeSyncAnswer(answerWith(3)));
    const QJsonArray jobs = at(written, "incoming_jobs").toArray();
    const QJsonArray workflows = at(written, "incoming_workflows").toArray();
    QCOMPARE(jobs.size(), 3);
    QCOMPARE(workflows.size(), 3); // one for each job
    for (const QJsonValue &value : jobs) {
        const QJsonObject job = value.toObject();
        QVERIFY(at(job, "id").isDouble());
        QVERIFY(at(job, "conf_data").isObject());
        QCOMPARE(at(job, "status").toString(), QStringLiteral("queued"));
        QCOMPARE(at(job, "time_created").toString(), QStringLiteral("2026-03-02T10:15:00+00:00"));
        for (const char *key : {"dag_id", "run_id", "description", "external_job_id",
                 "owner_kaapana_instance_name", "service_job", "username", "time_updated"})
            QVERIFY2(job.contains(QLatin1String(key)), key);
    }
    for (const QJsonValue &value : workflows) {
        const QJsonObject workflow = value.toObject();
        QCOMPARE(at(workflow, "workflow_id").toString(), QStringLiteral("Zq81bT"));
        QCOMPARE(at(workflow, "involved_kaapana_instances").toString(), QStringLiteral("{clinic-b}"));
        QVERIFY(at(workflow, "federated").isBool());
    }
    const QJsonObject payload = at(written, "update_remote_instance_payload").toObject();
    QVERIFY(at(payload, "allowed_dags").isObject());
    QVERIFY(at(payload, "allowed_datasets").isArray());

    // Without an offer all three members are there all the same.
    SyncAnswer nothing;
    nothing.advert.instanceName = QStringLiteral("clinic-a");
    const QJsonObject empty = objectIn(encodeSyncAnswer(nothing));
    QVERIFY(at(empty, "incoming_jobs").isArray());
    QVERIFY(at(empty, "incoming_workflows").isArray());
    QVERIFY(at(empty, "update_remote_instance_payload").isObject());
}

void PeerCodecTest::writesNothingThatBreaksAPeer_data()
{
    using Change = std::function<void(SyncAnswer &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const QString longName(65, QLatin1Char('x'));
    const auto row = [](const char *name, const Change &change, const char *field) {
        QTest::newRow(name) << change << QString::fromLatin1(field);
    };
    row(
        "long dag", [longName](SyncAnswer &a) { a.offer->jobs[0].dagId = longName; }, "dag_id");
    row(
        "no dag", [](SyncAnswer &a) { a.offer->jobs[0].dagId.clear(); }, "dag_id");
    row(
        "no id", [](SyncAnswer &a) { a.offer->jobs[0].id = 0; }, "id");
    row(
        "not queued", [](SyncAnswer &a) { a.offer->jobs[0].state = JobState::running; }, "status");
    row(
        "long user", [longName](SyncAnswer &a) { a.offer->jobs[0].username = longName; }, "username");
    row(
        "long workflow", [longName](SyncAnswer &a) { a.offer->workflow.name = longName; }, "workflow_name");
    row(
        "comma in a name",
        [](SyncAnswer &a) { a.offer->workflow.involvedInstances << QStringLiteral("b,c"); },
        "involved_kaapana_instances");
    row(
        "ampersand in a name",
        [](SyncAnswer &a) { a.offer->workflow.involvedInstances << QStringLiteral("A&B"); },
        "involved_kaapana_instances");
    row(
        "no name of ours", [](SyncAnswer &a) { a.advert.instanceName.clear(); }, "instance_name");
}

void PeerCodecTest::writesNothingThatBreaksAPeer()
{
    QFETCH(std::function<void(SyncAnswer &)>, change);
    QFETCH(QString, field);
    SyncAnswer answer = answerWith(1);
    VERIFY_RESULT(encodeSyncAnswer(answer));
    change(answer);
    const Result<QByteArray> written = encodeSyncAnswer(answer);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ApiError::Kind::Invalid);
    QCOMPARE(written.error().field, field);
}

void PeerCodecTest::writesAnAdvert()
{
    Advert advert;
    advert.instanceName = QStringLiteral("clinic-b");
    advert.datasets << AdvertisedDataset{QStringLiteral("empty"), {}, {}};
    const QJsonObject written = objectIn(encodeAdvert(advert));
    QVERIFY(at(written, "allowed_dags").isObject()); // a list is refused by peers
    const QJsonObject dataset = at(written, "allowed_datasets").toArray().first().toObject();
    QVERIFY(at(dataset, "identifiers").isArray()); // its absence breaks a peer's listing
    QVERIFY(at(dataset, "username").isNull());
    const Result<Advert> read = decodeAdvert(*encodeAdvert(advert));
    VERIFY_RESULT(read);
    QVERIFY(read->desk);
    advert.desk = read->desk;
    QCOMPARE(*read, advert);
}

void PeerCodecTest::refusesAnAdvertAsAKaapanaDoes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << QByteArray(R"({"allowed_dags":{},"allowed_datasets":[]})") << "instance_name";
    QTest::newRow("no dags") << QByteArray(R"({"instance_name":"b","allowed_datasets":[]})")
                             << "allowed_dags";
    QTest::newRow("list of dags") << QByteArray(
                                         R"({"instance_name":"b","allowed_dags":[],"allowed_datasets":[]})")
                                  << "allowed_dags";
    QTest::newRow("no datasets") << QByteArray(R"({"instance_name":"b","allowed_dags":{}})")
                                 << "allowed_datasets";
    QTest::newRow("no object") << QByteArray("3") << "shape";
}

void PeerCodecTest::refusesAnAdvertAsAKaapanaDoes()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const Result<Advert> read = decodeAdvert(json);
    QVERIFY(!read);
    QVERIFY(read.error().field == field || (field == QLatin1String("shape") && !read));
}

void PeerCodecTest::writesReports()
{
    JobReport report;
    report.jobId = 41;
    QJsonObject written = objectIn(encodeReport(report));
    QCOMPARE(at(written, "status").toString(), QStringLiteral("pending"));
    QVERIFY(at(written, "run_id").isNull());
    QVERIFY(at(written, "description").isNull());
    report.state = JobState::failed;
    report.description = QString(4000, QLatin1Char('x'));
    report.rejection = QStringLiteral("no");
    written = objectIn(encodeReport(report));
    QVERIFY(at(written, "description").toString().toUtf8().size() <= 2500);
    const Result<JobReport> read = decodeReport(*encodeReport(report));
    VERIFY_RESULT(read);
    QCOMPARE(read->rejection, report.rejection);
}

void PeerCodecTest::neverReportsWhatBreaksAnOwner_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<QString>("runId");
    QTest::addColumn<bool>("good");
    QTest::newRow("pending") << JobState::pending << QString() << true;
    QTest::newRow("running") << JobState::running << QStringLiteral("r") << true;
    QTest::newRow("failed") << JobState::failed << QString() << true;
    QTest::newRow("finished") << JobState::finished << QStringLiteral("r") << true;
    QTest::newRow("finished without a run") << JobState::finished << QString() << false;
    QTest::newRow("queued") << JobState::queued << QString() << false;
    QTest::newRow("scheduled") << JobState::scheduled << QString() << false;
    QTest::newRow("rejected") << JobState::rejected << QString() << false;
    QTest::newRow("stopping") << JobState::stopping << QString() << false;
    QTest::newRow("unknown") << JobState::unknown << QString() << false;
    QTest::newRow("long run") << JobState::running << QString(65, QLatin1Char('r')) << false;
}

void PeerCodecTest::neverReportsWhatBreaksAnOwner()
{
    QFETCH(JobState, state);
    QFETCH(QString, runId);
    QFETCH(bool, good);
    JobReport report;
    report.jobId = 41;
    report.state = state;
    report.runId = runId;
    QCOMPARE(encodeReport(report).has_value(), good);
}

void PeerCodecTest::readsReports()
{
    const Result<JobReport> typical = decodeReport(
        R"({"job_id":41,"run_id":"collect-metadata-260302101700000001","status":"running","description":"{'get-input': {}}"})");
    VERIFY_RESULT(typical);
    QCOMPARE(typical->jobId, 41);
    QCOMPARE(typical->state, JobState::running);
    const Result<JobReport> shortest = decodeReport(R"({"job_id":"41","run_id":null,"description":null})");
    VERIFY_RESULT(shortest);
    QCOMPARE(shortest->state, JobState::pending);
    QVERIFY(shortest->runId.isEmpty());
    const Result<JobReport> external =
        decodeReport(R"({"external_job_id":3,"owner_kaapana_instance_name":"a"})");
    VERIFY_RESULT(external);
    QCOMPARE(external->jobId, 0);
    QCOMPARE(decodeReport(R"({"status":"failed"})").error().detail, QStringLiteral("missing"));
    QCOMPARE(decodeReport(R"({"job_id":1.5})").error().field, QStringLiteral("job_id"));
    QCOMPARE(decodeReport(R"({"job_id":1,"status":"success"})").error().field, QStringLiteral("status"));
    // Only what failed can have been refused.
    QVERIFY(!decodeReport(R"({"job_id":1,"status":"running","workflow_desk":{"rejected":"x"}})")->rejection);
}

void PeerCodecTest::writesJobsWithoutSecrets()
{
    PeerJobAnswer answer;
    answer.job.id = 41;
    answer.job.state = JobState::rejected;
    answer.job.created = QDateTime(QDate(2026, 3, 2), QTime(10, 15), Qt::UTC);
    answer.runner.name = QStringLiteral("clinic-b");
    answer.runner.dagIds = QStringList{QStringLiteral("b"), QStringLiteral("a")};
    const QJsonObject written = QJsonDocument::fromJson(encodeJobAnswer(answer)).object();
    QCOMPARE(
        at(written, "status").toString(), QStringLiteral("failed")); // our own states are never on the wire
    QCOMPARE(at(written, "time_created").toString(), QStringLiteral("2026-03-02T10:15:00Z"));
    const QJsonObject instance = at(written, "kaapana_instance").toObject();
    for (const char *key : {"token", "fernet_key", "encryption_key"})
        QCOMPARE(at(instance, key), QJsonValue(QString(QLatin1String(""))));
    QCOMPARE(at(instance, "allowed_dags").toArray(), (QJsonArray{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(at(instance, "time_updated").toString(), QStringLiteral("0001-01-01T00:00:00Z"));
}

void PeerCodecTest::readsJobs()
{
    const Result<PeerJob> job =
        decodeJob(R"({"id":7,"status":"deleted","kaapana_instance":{"token":""},"conf_data":null})");
    VERIFY_RESULT(job);
    QCOMPARE(job->state, JobState::deleted);
    QCOMPARE(decodeJob(R"({"id":7,"status":"confirmed"})")->state, JobState::unknown);
    QCOMPARE(decodeJob(R"({"id":7})")->state, JobState::unknown);
    QCOMPARE(decodeJob(R"({"ok":true})").error().field, QStringLiteral("shape"));
    const Result<QVector<PeerJob>> jobs = decodeJobs(R"([{"id":7},{"id":null},{"id":"8"}])");
    VERIFY_RESULT(jobs);
    QCOMPARE(jobs->size(), 2);
    QVERIFY(!decodeJobs("{}"));
}

void PeerCodecTest::readsInstances()
{
    const Result<PeerInstance> instance = decodeInstance(
        R"({"id":2,"instance_name":"clinic-b","token":"","protocol":"https","host":"b.example","port":"8443",
            "ssl_check":false,"remote":true,"allowed_dags":["x","y"],"allowed_datasets":[],
            "time_created":"2026-03-02T10:15:00Z","time_updated":"0001-01-01T00:00:00Z","workflow_in_which_involved":null})");
    VERIFY_RESULT(instance);
    QCOMPARE(instance->port, 8443);
    QVERIFY(!instance->verifiesTls);
    QCOMPARE(instance->dagIds, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    QVERIFY(instance->created.isValid());
    QVERIFY(!instance->updated.isValid()); // never contacted
}

void PeerCodecTest::readsRestarts()
{
    QCOMPARE(*decodeRestart(*encodeRestart(QStringLiteral("Zq81bT"))), QStringLiteral("Zq81bT"));
    QCOMPARE(decodeRestart(R"({"workflow_id":"a","workflow_status":"confirmed"})").error().field,
        QStringLiteral("workflow_status"));
    QCOMPARE(decodeRestart(R"({"workflow_id":"a"})").error().field, QStringLiteral("workflow_status"));
    QCOMPARE(
        decodeRestart(R"({"workflow_status":"scheduled"})").error().field, QStringLiteral("workflow_id"));
    QCOMPARE(
        causeOfRefusal(encodeRefusal(QStringLiteral("no"), QStringLiteral("name"))), QStringLiteral("name"));
    QVERIFY(causeOfRefusal(R"({"detail":"no"})").isEmpty());
}

QTEST_GUILESS_MAIN(PeerCodecTest)
#include "peer_codec_test.moc"
