// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The terminal verbs on runs that others started, beside a process that holds the profile, on a real
/// Airflow.

#include "app/airflow/airflow_client_factory.h"
#include "tests/support/desk_profile.h"
#include "tests/support/real_airflow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace desk;

namespace
{

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

const QString dagId = QStringLiteral("run-until-aborted");
const QString runId = QStringLiteral("by-hand-1");

} // namespace

class RunsOfOthersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listAndShowTellWhoseTheyAre();
    void restartAndDeleteAreRefused();
    void abortWaitsForTheProof();
    void anotherAirflowTakesThemAway();
    void cleanupTestCase();

private:
    Outcome run(const QStringList &arguments);

    RealAirflow m_airflow{QStringLiteral("3.3.2")};
    QTemporaryDir m_profile;
    SystemClock m_clock;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
    PassingSecrets m_secrets;
    std::unique_ptr<SqlStore> m_store;
    std::unique_ptr<LocalInstance> m_desk; ///< stands for the open window
    QString m_workflow;
    QString m_job;
};

// The event loop runs on meanwhile: the process that holds the profile goes on with its work.
Outcome RunsOfOthersTest::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(DESK_PROGRAM),
        QStringList{QStringLiteral("--profile"), m_profile.path(), QStringLiteral("--airflow"),
            m_airflow.url().toString(), QStringLiteral("--username"), m_airflow.username(),
            QStringLiteral("--password-fd"), QStringLiteral("0")} +
            arguments);
    const SecretBytes password = m_airflow.password();
    process.write(password.view().toByteArray() + '\n');
    process.closeWriteChannel();
    Outcome outcome;
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 120'000))
        process.kill();
    process.waitForFinished();
    outcome.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

void RunsOfOthersTest::initTestCase()
{
    QString error;
    QVERIFY2(m_airflow.start(&error), qPrintable(error));
    m_store = std::make_unique<SqlStore>(m_profile.filePath(QStringLiteral("workflow-desk.sqlite")), m_clock);
    VERIFY_RESULT(await(m_store->open()));
    m_desk = std::make_unique<LocalInstance>(LocalInstance::Parts{*m_store, m_secrets, m_clock, m_random,
        m_profile.path(), nullptr, QStringLiteral("mira"), m_airflow.resultsFolder(), {}, {}});
    m_desk->useForThisRun(m_airflow.connection(), m_airflow.password());
    VERIFY_RESULT(await(m_desk->start()));
    const auto somebody = makeAirflowClient(m_airflow.connection(), m_airflow.passwordSource());
    VERIFY_RESULT(await(somebody->trigger(dagId, runId, {{QStringLiteral("who"), QStringLiteral("anna")}})));
    WorkflowQuery query;
    query.scope = WorkflowQuery::Scope::Others;
    QTRY_COMPARE_WITH_TIMEOUT(await(m_desk->workflows(query)).value().total, 1, 60000);
    m_workflow = await(m_desk->workflows(query)).value().workflows.constFirst().id;
    const Job job = await(m_desk->jobs(m_workflow, 0, 1)).value().constFirst();
    m_job = QString::number(job.id);
    QTRY_COMPARE_WITH_TIMEOUT(await(m_desk->job(job.id)).value().job.state, JobState::running, 60000);
}

void RunsOfOthersTest::listAndShowTellWhoseTheyAre()
{
    const Outcome list = run({QStringLiteral("list"), QStringLiteral("--json")});
    QVERIFY2(list.code == 0, list.err.constData());
    const QJsonObject workflow = list.json().value(QLatin1String("workflows")).toArray().first().toObject();
    QCOMPARE(workflow.value(QLatin1String("kind")).toString(), QStringLiteral("service"));
    QCOMPARE(workflow.value(QLatin1String("id")).toString(), m_workflow);
    QCOMPARE(workflow.value(QLatin1String("dag_id")).toString(), dagId);
    QVERIFY(run({QStringLiteral("list")}).out.contains("(runs of others)"));
    const Outcome show = run({QStringLiteral("show"), m_workflow});
    QVERIFY(show.out.contains("Runs that others started on this Airflow."));
    const QJsonObject job = run({QStringLiteral("show"), m_job, QStringLiteral("--json")})
                                .json()
                                .value(QLatin1String("job"))
                                .toObject();
    QCOMPARE(job.value(QLatin1String("kind")).toString(), QStringLiteral("service"));
    QCOMPARE(job.value(QLatin1String("run_id")).toString(), runId);
    const QJsonObject origin = job.value(QLatin1String("origin")).toObject();
    QCOMPARE(origin.value(QLatin1String("type")).toString(), QStringLiteral("manual"));
    QCOMPARE(origin.value(QLatin1String("triggered_by")).toString(), QStringLiteral("rest_api"));
    QVERIFY(job.value(QLatin1String("conf")).isNull());
    QVERIFY(
        run({QStringLiteral("show"), m_job}).out.contains("Started by others on this Airflow: manual run"));
}

void RunsOfOthersTest::restartAndDeleteAreRefused()
{
    for (const QStringList &verb :
        {QStringList{QStringLiteral("restart"), m_job}, QStringList{QStringLiteral("restart"), m_workflow},
            QStringList{QStringLiteral("delete"), m_workflow}}) {
        const Outcome refused = run(verb + QStringList{QStringLiteral("--yes")});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("Others on this Airflow started it"), refused.err.constData());
    }
}

void RunsOfOthersTest::abortWaitsForTheProof()
{
    const Outcome abort = run({QStringLiteral("abort"), m_workflow, QStringLiteral("--yes")});
    QVERIFY2(abort.code == 0, abort.err.constData());
    QVERIFY2(abort.out.contains("Everything it started has ended"), abort.out.constData());
    const JobDetails details = await(m_desk->job(m_job.toLongLong())).value();
    QCOMPARE(details.job.note.code, JobNoteCode::Aborted);
}

void RunsOfOthersTest::anotherAirflowTakesThemAway()
{
    AirflowConnection another = m_airflow.connection();
    another.baseUrl.setPort(1);
    VERIFY_RESULT(await(m_desk->saveAirflow(another, SecretBytes(QByteArray("word")), true)));
    QTRY_COMPARE(await(m_desk->workflows({})).value().all, 0);
    // Back again, it is found again.
    VERIFY_RESULT(await(m_desk->saveAirflow(m_airflow.connection(), m_airflow.password(), true)));
    QTRY_COMPARE_WITH_TIMEOUT(await(m_desk->workflows({})).value().all, 1, 60000);
}

void RunsOfOthersTest::cleanupTestCase()
{
    if (m_desk)
        await(m_desk->stop());
    m_desk.reset();
    m_store.reset();
}

QTEST_GUILESS_MAIN(RunsOfOthersTest)
#include "runs_of_others_test.moc"
