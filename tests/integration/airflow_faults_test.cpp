// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What goes wrong with an Airflow, done to a real 3.3.2 or by a proxy in front of it: while it lasts the
/// state of Airflow and of the jobs is told as it is, afterwards everything goes on without a click, and each
/// attempt has exactly one run.

#include "app/airflow/airflow_client_factory.h"
#include "tests/support/proxied_desk.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <optional>

using namespace desk;
using namespace std::chrono_literals;
using Fault = ProxyFault::Kind;
using Phase = AirflowStatus::Phase;

namespace
{

bool concernsRuns(const ScriptedRequest &request)
{
    return request.path().contains("/dagRuns");
}

bool isTrigger(const ScriptedRequest &request)
{
    return request.method == "POST" && request.path().endsWith("/dagRuns");
}

/// A workflow can still be started with this one; everything else is asked in vain.
bool describesDag(const ScriptedRequest &request)
{
    return request.path().endsWith("/details");
}

/// As Airflow says it when another program holds its database.
ProxyFault locked()
{
    ScriptedAnswer answer;
    answer.status = 500;
    answer.contentType = "application/problem+json";
    answer.body = R"({"type":"about:blank","title":"Internal Server Error","status":500,)"
                  R"("detail":"(sqlite3.OperationalError) database is locked"})";
    return ProxyFault::answering(answer);
}

ProxyFault page(int status)
{
    ScriptedAnswer answer = ScriptedAnswer::html(status);
    answer.body = "<html><head><title>Bad gateway</title></head><body>nginx</body></html>";
    return ProxyFault::answering(answer);
}

} // namespace

class AirflowFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answersFail_data();
    void answersFail();
    void nobodyAtThePort();
    void answersAreLost_data();
    void answersAreLost();
    void statesAreUnknownMeanwhile();
    void askedToWait_data();
    void askedToWait();
    void clocksDiffer_data();
    void clocksDiffer();
    void clockIsSetBack();
    void databaseIsLocked();
    void runIsDeletedBehindOurBack();
    void dagVanishes();
    void schedulerIsDown();
    void freshSigningSecret();

private:
    void checkHealed(ProxiedDesk &desk, const Job &job);
    int ask(const QByteArray &verb, const QString &path);

    RealAirflow m_airflow{QStringLiteral("3.3.2")};
    std::unique_ptr<AirflowClient> m_client; ///< past the proxy
    QNetworkAccessManager m_network;
};

void AirflowFaultsTest::initTestCase()
{
    QString error;
    QVERIFY2(m_airflow.start(&error), qPrintable(error));
    m_client = makeAirflowClient(m_airflow.connection(), m_airflow.passwordSource());
}

/// The fault is over: nobody clicks anything, and the job ends with one run of its one attempt.
void AirflowFaultsTest::checkHealed(ProxiedDesk &desk, const Job &job)
{
    QVERIFY(desk.shows(Phase::Connected));
    QVERIFY(desk.reaches(job.id, JobState::finished));
    QCOMPARE(desk.job(job.id).attempt, 1);
    QCOMPARE(desk.job(job.id).note.code, JobNoteCode::None);
    QCOMPARE(desk.runs(job.runId), QStringList{QStringLiteral("success")});
    QVERIFY(desk.shows(Phase::Connected));
}

/// Asks Airflow itself for what the application never does; the status of the answer.
int AirflowFaultsTest::ask(const QByteArray &verb, const QString &path)
{
    const auto wait = [](QNetworkReply *reply) {
        return QTest::qWaitFor([reply] { return reply->isFinished(); }, 30000);
    };
    QNetworkRequest signIn(QUrl(m_airflow.url().toString() + QStringLiteral("/auth/token")));
    signIn.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    const SecretBytes password = m_airflow.password();
    const QJsonObject who{{QStringLiteral("username"), m_airflow.username()},
        {QStringLiteral("password"), QString::fromUtf8(password.view())}};
    const std::unique_ptr<QNetworkReply> given(m_network.post(signIn, QJsonDocument(who).toJson()));
    if (!wait(given.get()))
        return 0;
    const QString token =
        QJsonDocument::fromJson(given->readAll()).object().value(QLatin1String("access_token")).toString();
    QNetworkRequest request(QUrl(m_airflow.url().toString() + path));
    request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb));
    return wait(reply.get()) ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

void AirflowFaultsTest::answersFail_data()
{
    QTest::addColumn<ProxyFault>("fault");
    QTest::addColumn<bool>("onlyRuns");
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const ProxyFault &fault, bool onlyRuns, const char *words) {
        QTest::newRow(name) << fault << onlyRuns << int(onlyRuns ? Phase::Degraded : Phase::Offline)
                            << QString::fromLatin1(words);
    };
    const char *ownError =
        "Airflow has an error of its own. It says: (sqlite3.OperationalError) database is locked";
    row("database locked", locked(), false, ownError);
    row("database locked for runs", locked(), true, ownError);
    row("502", page(502), false, "A server on the way to Airflow gets no answer from it (HTTP status 502).");
    row("503", page(503), false, "A server on the way to Airflow gets no answer from it (HTTP status 503).");
    row("504", page(504), false, "A server on the way to Airflow gets no answer from it (HTTP status 504).");
    row("502 for runs", page(502), true, "The run of quick could not be started.");
    row("hangs", ProxyFault::of(Fault::Hang), false, "There was no answer in time.");
    row("hangs for runs", ProxyFault::of(Fault::Hang), true, "There was no answer in time.");
    row("reset", ProxyFault::of(Fault::Reset), false, "There is no connection, or it was lost.");
}

void AirflowFaultsTest::answersFail()
{
    QFETCH(ProxyFault, fault);
    QFETCH(bool, onlyRuns);
    QFETCH(int, phase);
    QFETCH(QString, words);
    ProxiedDesk desk(m_airflow, 3s);
    QVERIFY(desk.start());
    desk.proxy().setRule([=](const ScriptedRequest &request) {
        const bool spared = describesDag(request) || (onlyRuns && !concernsRuns(request));
        return spared ? ProxyFault() : fault;
    });
    const QVector<Job> jobs = desk.submit(QStringLiteral("quick"));
    QCOMPARE(jobs.size(), 1);
    QVERIFY(desk.shows(Phase(phase), words));
    const Job waiting = desk.job(jobs.first().id);
    QVERIFY2(waiting.state == JobState::scheduled, qPrintable(toName(waiting.state)));
    QCOMPARE(waiting.note.code, JobNoteCode::None);
    QCOMPARE(desk.runs(waiting.runId), QStringList());

    desk.proxy().setRule({});
    checkHealed(desk, waiting);
}

void AirflowFaultsTest::nobodyAtThePort()
{
    ProxiedDesk desk(m_airflow, 3s);
    QVERIFY(desk.start());
    desk.proxy().setRule([](const ScriptedRequest &request) {
        return isTrigger(request) ? ProxyFault::of(Fault::Reset) : ProxyFault();
    });
    const QVector<Job> jobs = desk.submit(QStringLiteral("quick"));
    QCOMPARE(jobs.size(), 1);
    desk.proxy().refuse(true);
    QVERIFY(desk.shows(Phase::Offline, QStringLiteral("There is no connection, or it was lost.")));
    const QDateTime contact = desk.backend().airflowStatus().lastContact;
    QVERIFY(contact.isValid());
    QTest::qWait(1500);
    QCOMPARE(desk.backend().airflowStatus().lastContact, contact);

    desk.proxy().setRule({});
    desk.proxy().refuse(false);
    checkHealed(desk, jobs.first());
}

void AirflowFaultsTest::answersAreLost_data()
{
    QTest::addColumn<ProxyFault>("fault");
    QTest::newRow("500") << locked().afterwards();
    QTest::newRow("502") << page(502).afterwards();
    QTest::newRow("hang") << ProxyFault::of(Fault::Hang).afterwards();
    QTest::newRow("reset") << ProxyFault::of(Fault::Reset).afterwards();
}

// Airflow has made the run, and we do not hear of it.
void AirflowFaultsTest::answersAreLost()
{
    QFETCH(ProxyFault, fault);
    ProxiedDesk desk(m_airflow, 3s);
    QVERIFY(desk.start());
    const auto lost = std::make_shared<int>(0);
    desk.proxy().setRule([fault, lost](const ScriptedRequest &request) {
        if (isTrigger(request))
            ++*lost;
        return isTrigger(request) ? fault : ProxyFault();
    });
    const QVector<Job> jobs = desk.submit(QStringLiteral("quick"));
    QCOMPARE(jobs.size(), 1);
    QVERIFY(desk.reaches(jobs.first().id, JobState::finished));
    QVERIFY(*lost >= 1);
    checkHealed(desk, jobs.first());
}

void AirflowFaultsTest::statesAreUnknownMeanwhile()
{
    ProxiedDesk desk(m_airflow, 3s);
    QVERIFY(desk.start());
    const QVector<Job> jobs = desk.submit(QStringLiteral("paused-dag"));
    QCOMPARE(jobs.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.runs(jobs.first().runId).size(), 1, 20000);
    QVERIFY(desk.reaches(jobs.first().id, JobState::scheduled));
    desk.proxy().setRule(
        [](const ScriptedRequest &request) { return concernsRuns(request) ? locked() : ProxyFault(); });
    QVERIFY(desk.shows(Phase::Degraded, QStringLiteral("The states of runs could not be read from")));
    QVERIFY(desk.reaches(jobs.first().id, JobState::unknown, 30));
    VERIFY_RESULT(await(m_client->setPaused(QStringLiteral("paused-dag"), false)));

    desk.proxy().setRule({});
    checkHealed(desk, jobs.first());
    VERIFY_RESULT(await(m_client->setPaused(QStringLiteral("paused-dag"), true)));
}

void AirflowFaultsTest::askedToWait_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("asDate");
    QTest::addColumn<int>("seconds");
    QTest::newRow("429, seconds") << 429 << false << 4;
    QTest::newRow("429, date") << 429 << true << 5;
    QTest::newRow("503, seconds") << 503 << false << 11;
}

void AirflowFaultsTest::askedToWait()
{
    QFETCH(int, status);
    QFETCH(bool, asDate);
    QFETCH(int, seconds);
    ProxiedDesk desk(m_airflow, 3s);
    QVERIFY(desk.start());
    const auto asked = [=] {
        const auto text = [](const QDateTime &time) {
            return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
        };
        const QDateTime now = QDateTime::currentDateTimeUtc();
        ScriptedAnswer answer = ScriptedAnswer::html(status);
        answer.headers = {{"Date", text(now)},
            {"Retry-After", asDate ? text(now.addSecs(seconds)) : QByteArray::number(seconds)}};
        return ProxyFault::answering(answer);
    };
    desk.proxy().setRule(
        [asked](const ScriptedRequest &request) { return describesDag(request) ? ProxyFault() : asked(); });
    const QVector<Job> jobs = desk.submit(QStringLiteral("quick"));
    QCOMPARE(jobs.size(), 1);
    const auto told = [&desk] {
        return desk.sentence().contains(QStringLiteral("The server asked not to be asked so often."));
    };
    QVERIFY2(QTest::qWaitFor(told, 30000), qPrintable(desk.sentence()));
    QVERIFY(desk.backend().airflowStatus().phase != Phase::Connected);
    QVERIFY2(desk.sentence().contains(
                 QStringLiteral("It is left alone for the %1 s that it asked for.").arg(seconds)),
        qPrintable(desk.sentence()));
    QCOMPARE(desk.job(jobs.first().id).state, JobState::scheduled);
    desk.proxy().setRule({});
    checkHealed(desk, jobs.first());
    // Nothing at all was sent until the time was over; what was on its way already is seen at once.
    const QVector<FaultyProxy::Seen> seen = desk.proxy().seen();
    int pauses = 0;
    std::optional<qint64> askedAt;
    for (const FaultyProxy::Seen &each : seen) {
        const qint64 pause = askedAt ? each.at - *askedAt : 0;
        if (pause >= 300) {
            QVERIFY2(pause >= seconds * 1000 - 5, qPrintable(QString::number(pause)));
            ++pauses;
            askedAt.reset();
        }
        if (each.fault == Fault::Answer)
            askedAt = each.at;
    }
    QVERIFY(pauses >= 1);
}

void AirflowFaultsTest::clocksDiffer_data()
{
    QTest::addColumn<int>("minutes");
    QTest::newRow("an hour ahead") << 60;
    QTest::newRow("an hour behind") << -60;
}

void AirflowFaultsTest::clocksDiffer()
{
    QFETCH(int, minutes);
    // Nothing but what changed by Airflow's clock is asked for.
    Engine::Options options = ProxiedDesk::hasty();
    options.poller.reconciliation = 1h;
    ProxiedDesk desk(m_airflow, 5s, options);
    desk.proxy().shiftClock(std::chrono::minutes(minutes));
    QVERIFY(desk.start());
    const auto told = [&desk] { return desk.backend().airflowStatus().clockDifference.count(); };
    QTRY_VERIFY_WITH_TIMEOUT(qAbs(told() - minutes) <= 1, 10000);
    for (int i = 0; i < 2; ++i) {
        const QVector<Job> jobs = desk.submit(QStringLiteral("quick"));
        QCOMPARE(jobs.size(), 1);
        checkHealed(desk, jobs.first());
        const Job job = desk.job(jobs.first().id);
        QVERIFY(job.started.isValid() && job.ended >= job.started);
        // As Airflow says it.
        QVERIFY(qAbs(job.created.secsTo(job.started) - minutes * 60) < 120);
    }
}

void AirflowFaultsTest::clockIsSetBack()
{
    Engine::Options options = ProxiedDesk::hasty();
    options.poller.reconciliation = 1h;
    ProxiedDesk desk(m_airflow, 5s, options);
    desk.proxy().shiftClock(1h);
    QVERIFY(desk.start());
    const QVector<Job> jobs = desk.submit(QStringLiteral("paused-dag"));
    QCOMPARE(jobs.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.runs(jobs.first().runId).size(), 1, 20000);
    QTest::qWait(2000);
    desk.proxy().shiftClock(0h);
    QTest::qWait(2000);
    VERIFY_RESULT(await(m_client->setPaused(QStringLiteral("paused-dag"), false)));
    checkHealed(desk, jobs.first());
    VERIFY_RESULT(await(m_client->setPaused(QStringLiteral("paused-dag"), true)));
    QTRY_COMPARE_WITH_TIMEOUT(desk.backend().airflowStatus().clockDifference.count(), 0, 10000);
}

// The real database, held by another program as a backup would.
void AirflowFaultsTest::databaseIsLocked()
{
    ProxiedDesk desk(m_airflow, 10s);
    QVERIFY(desk.start());
    Job job;
    {
        QSqlDatabase holder = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        holder.setDatabaseName(m_airflow.home() + QStringLiteral("/airflow.db"));
        holder.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000"));
        QVERIFY(holder.open());
        // It is submitted first, and its trigger is kept back until the database is locked.
        desk.proxy().setRule([](const ScriptedRequest &request) {
            return isTrigger(request) ? ProxyFault::of(Fault::Hold) : ProxyFault();
        });
        const QVector<Job> jobs = desk.submit(QStringLiteral("quick"));
        QCOMPARE(jobs.size(), 1);
        job = jobs.first();
        QTRY_COMPARE_WITH_TIMEOUT(desk.proxy().held(), 1, 10000);
        QVERIFY(QSqlQuery(holder).exec(QStringLiteral("BEGIN EXCLUSIVE")));
        desk.proxy().setRule({});
        desk.proxy().release();
        const auto ill = [&desk] { return desk.backend().airflowStatus().phase != Phase::Connected; };
        const bool shown = QTest::qWaitFor(ill, 20000);
        qInfo().noquote() << "a locked database is told as:" << desk.sentence();
        const JobState state = desk.job(job.id).state;
        QVERIFY(QSqlQuery(holder).exec(QStringLiteral("ROLLBACK")));
        QVERIFY(shown);
        QVERIFY(!desk.sentence().isEmpty() || !ill());
        QVERIFY(!isTerminal(state));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    checkHealed(desk, job);
}

void AirflowFaultsTest::runIsDeletedBehindOurBack()
{
    ProxiedDesk desk(m_airflow);
    QVERIFY(desk.start());
    const QVector<Job> jobs = desk.submit(QStringLiteral("paused-dag"));
    QCOMPARE(jobs.size(), 1);
    const Job job = jobs.first();
    QTRY_COMPARE_WITH_TIMEOUT(desk.runs(job.runId), QStringList{QStringLiteral("queued")}, 20000);
    VERIFY_RESULT(await(m_client->deleteRun(job.dagId, job.runId)));
    QVERIFY(desk.reaches(job.id, JobState::deleted, 20));
    QCOMPARE(desk.note(job.id), QStringLiteral("Airflow no longer knows this run."));
    QVERIFY(desk.shows(Phase::Connected));
    QTest::qWait(2000);
    QCOMPARE(desk.runs(job.runId), QStringList()); // it is not made again by itself

    VERIFY_RESULT(await(m_client->setPaused(QStringLiteral("paused-dag"), false)));
    QCOMPARE(await(desk.backend().restartJobs({job.id})).value_or(0), 1);
    QVERIFY(desk.reaches(job.id, JobState::finished));
    VERIFY_RESULT(await(m_client->setPaused(QStringLiteral("paused-dag"), true)));
    const Job again = desk.job(job.id);
    QCOMPARE(again.attempt, 2);
    QCOMPARE(desk.runs(again.runId), QStringList{QStringLiteral("success")});
    QCOMPARE(desk.runs(job.runId), QStringList());
}

void AirflowFaultsTest::dagVanishes()
{
    ProxiedDesk desk(m_airflow, 60s);
    QVERIFY(desk.start());
    const QString dag = QStringLiteral("paused-dag");
    const QString file = m_airflow.dagsFolder() + QStringLiteral("/paused_dag.py");
    const QString aside = m_airflow.home() + QStringLiteral("/paused_dag.aside");
    const QVector<Job> started = desk.submit(dag);
    QCOMPARE(started.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.runs(started.first().runId).size(), 1, 20000);
    desk.proxy().setRule([](const ScriptedRequest &request) {
        return isTrigger(request) ? ProxyFault::of(Fault::Hold) : ProxyFault();
    });
    const QVector<Job> starting = desk.submit(dag);
    QCOMPARE(starting.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.proxy().held(), 1, 10000);

    QVERIFY(QFile::rename(file, aside));
    QCOMPARE(ask("DELETE", QStringLiteral("/api/v2/dags/") + dag) / 100, 2);
    desk.proxy().setRule({});
    desk.proxy().release();
    // The run went with its DAG, and what was to be started cannot be any more.
    QVERIFY(desk.reaches(started.first().id, JobState::deleted, 30));
    QCOMPARE(desk.job(started.first().id).note.code, JobNoteCode::RunLost);
    QVERIFY(desk.reaches(starting.first().id, JobState::failed, 30));
    const Job refused = desk.job(starting.first().id);
    QCOMPARE(refused.note.code, JobNoteCode::TriggerRefused);
    QVERIFY2(desk.note(refused.id).contains(dag), qPrintable(desk.note(refused.id)));
    QCOMPARE(desk.runs(refused.runId), QStringList());
    WorkflowSpec spec;
    spec.name = QStringLiteral("test");
    spec.dagId = dag;
    const auto again = await(desk.backend().submit(spec));
    QVERIFY(!again);
    QCOMPARE(ProxiedDesk::headline(again.error()), QStringLiteral("Airflow knows no DAG paused-dag."));
    QVERIFY(desk.shows(Phase::Connected));

    // It is back: who wants it started again is served.
    QVERIFY(QFile::rename(aside, file));
    const auto known = [&] { return await(m_client->dagDetails(dag)).has_value(); };
    QVERIFY(QTest::qWaitFor(known, 90000));
    VERIFY_RESULT(await(m_client->setPaused(dag, false)));
    QCOMPARE(await(desk.backend().restartJobs({refused.id})).value_or(0), 1);
    QVERIFY(desk.reaches(refused.id, JobState::finished));
    QCOMPARE(desk.runs(desk.job(refused.id).runId), QStringList{QStringLiteral("success")});
    QCOMPARE(desk.runs(refused.runId), QStringList());
    VERIFY_RESULT(await(m_client->setPaused(dag, true)));
}

void AirflowFaultsTest::schedulerIsDown()
{
    ProxiedDesk desk(m_airflow);
    QVERIFY(desk.start());
    QVERIFY(m_airflow.end("scheduler"));
    QVERIFY(desk.shows(Phase::Degraded, QStringLiteral("scheduler"), 60));
    // Airflow takes the run, and nobody begins with it.
    const QVector<Job> jobs = desk.submit(QStringLiteral("quick"));
    QCOMPARE(jobs.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.runs(jobs.first().runId), QStringList{QStringLiteral("queued")}, 20000);
    QTest::qWait(2000);
    QCOMPARE(desk.job(jobs.first().id).state, JobState::scheduled);

    QVERIFY(m_airflow.begin("scheduler"));
    checkHealed(desk, jobs.first());
}

void AirflowFaultsTest::freshSigningSecret()
{
    ProxiedDesk desk(m_airflow);
    QVERIFY(desk.start());
    const QVector<Job> jobs = desk.submit(QStringLiteral("paused-dag"));
    QCOMPARE(jobs.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.runs(jobs.first().runId).size(), 1, 20000);
    bool offline = false;
    bool refused = false;
    const auto follow = [&](const AirflowStatus &status) {
        offline = offline || status.phase == Phase::Offline;
        refused = refused || status.phase == Phase::SignInFailed;
    };
    QObject context;
    connect(&desk.backend(), &Backend::airflowStatusChanged, &context, follow);
    QVERIFY(m_airflow.freshSecret());
    QVERIFY(offline);
    QVERIFY(desk.shows(Phase::Connected));
    QVERIFY2(!refused, "an old token is no wrong password");
    VERIFY_RESULT(await(m_client->setPaused(QStringLiteral("paused-dag"), false)));
    checkHealed(desk, jobs.first());
}

QTEST_GUILESS_MAIN(AirflowFaultsTest)
#include "airflow_faults_test.moc"
