// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/desk_profile.h"

#include "app/backend/airflow_setting.h"
#include "tests/support/secret_register.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace desk;
using Phase = AirflowStatus::Phase;
using Kind = ApiError::Kind;

class LocalInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAirflowEverythingElseWorks();
    void savesConnectionAndPasswordApart();
    void startsAtOnceAreKept();
    void storedPasswordGoesNowhereElse();
    void secondProcessHearsOfTheFirst();
    void holderPassesTheProfileOn();
    void logOfAnUnknownJobFailsClearly();
    void rolesHoldBelowTheWindow();
};

namespace
{

/// An address at which nobody answers.
AirflowConnection deadEnd()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    AirflowConnection connection;
    connection.kind = AirflowConnection::Kind::External;
    connection.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
    connection.username = QStringLiteral("mira");
    return connection;
}

Result<void> begin(DeskProcess &process)
{
    const auto opened = process.open();
    return opened ? await(process.backend.start()) : opened;
}

} // namespace

void LocalInstanceTest::withoutAirflowEverythingElseWorks()
{
    const DeskProfile profile;
    DeskProcess process(profile);
    VERIFY_RESULT(begin(process));
    QCOMPARE(process.backend.airflowStatus().phase, Phase::NotConfigured);
    QCOMPARE(process.backend.instanceName(), QStringLiteral("local"));
    QCOMPARE(process.backend.username(), QStringLiteral("mira"));
    QSignalSpy datasets(&process.backend, &Backend::datasetsChanged);
    VERIFY_RESULT(await(process.backend.createDataset(QStringLiteral("lungs"), {QStringLiteral("1.2.3")})));
    QCOMPARE(datasets.size(), 1);
    QCOMPARE(await(process.backend.datasets()).value().size(), 1);
    WorkflowSpec spec;
    spec.name = QStringLiteral("test");
    spec.dagId = QStringLiteral("quick");
    QCOMPARE(await(process.backend.submit(spec)).error().kind, Kind::Transport);
    QCOMPARE(await(process.backend.dags()).error().operation, Operation::ListDags);
}

void LocalInstanceTest::savesConnectionAndPasswordApart()
{
    const DeskProfile profile;
    DeskProcess process(profile);
    VERIFY_RESULT(begin(process));
    const AirflowConnection connection = deadEnd();
    VERIFY_RESULT(
        await(process.backend.saveAirflow(connection, SecretRegister::known("secret-word"), false)));
    QCOMPARE(process.backend.airflowConnection(), connection);
    QTRY_COMPARE_WITH_TIMEOUT(process.backend.airflowStatus().phase, Phase::Offline, 20000);
    QVERIFY(!process.backend.airflowStatus().lastContact.isValid());

    const auto password = await(process.secrets.read(connection.secretName()));
    VERIFY_RESULT(password);
    QVERIFY(password->view() == "secret-word");
    const QString setting = await(process.store.setting(airflowSettingName())).value();
    QCOMPARE(connectionFromSetting(setting), connection);
    QVERIFY(!setting.contains(QStringLiteral("secret-word")));
    VERIFY_RESULT(await(process.backend.saveAirflow(connection, SecretBytes(), false))); // keeps the password
}

void LocalInstanceTest::startsAtOnceAreKept()
{
    const DeskProfile profile;
    {
        DeskProcess process(profile);
        VERIFY_RESULT(begin(process));
        QCOMPARE(process.backend.startsAtOnce(), 4);
        for (const int wrong : {0, -1, 33}) {
            const auto refused = await(process.backend.setStartsAtOnce(wrong));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Kind::Invalid);
            QCOMPARE(refused.error().field, QStringLiteral("startsAtOnce"));
        }
        QCOMPARE(process.backend.startsAtOnce(), 4);
        // The process that holds the profile hears of what another one changes.
        DeskProcess other(profile);
        VERIFY_RESULT(begin(other));
        QVERIFY(!other.backend.isHolding());
        VERIFY_RESULT(await(other.backend.setStartsAtOnce(17)));
        QCOMPARE(other.backend.startsAtOnce(), 17);
        QTRY_COMPARE_WITH_TIMEOUT(process.backend.startsAtOnce(), 17, 10000);
    }
    DeskProcess later(profile);
    VERIFY_RESULT(begin(later));
    QCOMPARE(later.backend.startsAtOnce(), 17);
}

void LocalInstanceTest::storedPasswordGoesNowhereElse()
{
    const DeskProfile profile;
    DeskProcess process(profile);
    VERIFY_RESULT(begin(process));
    const AirflowConnection first = deadEnd();
    VERIFY_RESULT(await(process.backend.saveAirflow(first, SecretRegister::known("secret-word"), true)));
    AirflowConnection second = first;
    second.baseUrl.setHost(QStringLiteral("elsewhere.example.org"));
    const auto refused = await(process.backend.saveAirflow(second, SecretBytes(), false));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::SecretMissing);
    QCOMPARE(process.backend.airflowConnection(), first);
}

void LocalInstanceTest::secondProcessHearsOfTheFirst()
{
    const DeskProfile profile;
    DeskProcess first(profile);
    DeskProcess second(profile);
    VERIFY_RESULT(begin(first));
    VERIFY_RESULT(begin(second));
    QVERIFY(first.backend.isHolding());
    QVERIFY(!second.backend.isHolding());

    QSet<QString> added;
    QSet<JobState> states;
    connect(&first.backend, &Backend::workflowsChanged, this, [&added](const QVector<Workflow> &changed) {
        for (const Workflow &workflow : changed)
            added.insert(workflow.id);
    });
    connect(&first.backend, &Backend::jobsChanged, this, [&states](const QVector<Job> &changed) {
        for (const Job &job : changed)
            states.insert(job.state);
    });
    QSignalSpy removed(&first.backend, &Backend::workflowsRemoved);

    Ids ids(second.random);
    Workflow workflow;
    workflow.id = ids.workflowId();
    workflow.name = QStringLiteral("test-") + workflow.id;
    workflow.dagId = QStringLiteral("quick");
    workflow.username = QStringLiteral("mira");
    workflow.ownerInstance = QStringLiteral("local");
    workflow.runnerInstances = {QStringLiteral("local")};
    workflow.created = second.clock.now();
    Job job;
    job.workflowId = workflow.id;
    job.dagId = workflow.dagId;
    job.ownerInstance = workflow.ownerInstance;
    job.runnerInstance = workflow.ownerInstance;
    job.runId = ids.runId(workflow.dagId);
    VERIFY_RESULT(await(second.store.addWorkflow(workflow, {job}, {QJsonObject()})));
    QTRY_VERIFY(added.contains(workflow.id));
    QTRY_VERIFY(states.contains(JobState::queued));

    VERIFY_RESULT(await(second.backend.abortWorkflows({workflow.id})));
    QTRY_VERIFY(states.contains(JobState::failed));
    VERIFY_RESULT(await(second.backend.deleteWorkflows({workflow.id})));
    QTRY_VERIFY(!removed.isEmpty());
    QCOMPARE(removed.last().first().toStringList(), QStringList(workflow.id));
}

void LocalInstanceTest::holderPassesTheProfileOn()
{
    const DeskProfile profile;
    auto first = std::make_unique<DeskProcess>(profile);
    DeskProcess second(profile);
    VERIFY_RESULT(begin(*first));
    VERIFY_RESULT(begin(second));
    QVERIFY(!second.backend.isHolding());
    first.reset();
    QTRY_VERIFY_WITH_TIMEOUT(second.backend.isHolding(), 10000);
}

void LocalInstanceTest::logOfAnUnknownJobFailsClearly()
{
    const DeskProfile profile;
    DeskProcess process(profile);
    VERIFY_RESULT(begin(process));
    const auto reader = process.backend.openLog({4711, 1, QStringLiteral("run"), -1, 1});
    QSignalSpy failed(reader.get(), &LogReader::failed);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(qvariant_cast<ApiError>(failed.first().first()).kind, Kind::NotFound);
}

// What somebody may not do is refused whichever way it is asked for.
void LocalInstanceTest::rolesHoldBelowTheWindow()
{
    const DeskProfile profile;
    DeskProcess process(profile);
    VERIFY_RESULT(begin(process));
    Accounts &accounts = process.backend.accounts();
    const auto secret = [](const char *text) { return SecretRegister::known(text); };
    const QString tom = QStringLiteral("tom");
    VERIFY_RESULT(
        await(accounts.setUp(QStringLiteral("clinic-a"), QStringLiteral("eve"), secret("eve's word"))));
    QCOMPARE(process.backend.instanceName(), QStringLiteral("clinic-a"));
    VERIFY_RESULT(await(accounts.addUser(tom, UserRole::User, secret("given word"))));
    QCOMPARE(process.backend.username(), QStringLiteral("eve"));
    const auto addWorkflow = [&process](const QString &id, const QString &username) {
        Workflow workflow;
        workflow.id = id;
        workflow.name = id;
        workflow.dagId = QStringLiteral("quick");
        workflow.username = username;
        Job job;
        job.workflowId = id;
        job.dagId = workflow.dagId;
        job.runId = id + QStringLiteral("-1");
        return await(process.store.addWorkflow(workflow, {job}, {QJsonObject()}));
    };
    VERIFY_RESULT(addWorkflow(QStringLiteral("aaaaaa"), QStringLiteral("eve")));
    VERIFY_RESULT(addWorkflow(QStringLiteral("bbbbbb"), tom));
    VERIFY_RESULT(await(process.backend.createDataset(QStringLiteral("lungs"), {QStringLiteral("1.2.3")})));

    accounts.signOut();
    QCOMPARE(await(process.backend.abortWorkflows({QStringLiteral("bbbbbb")})).error().kind, Kind::Forbidden);
    WorkflowSpec spec;
    spec.name = QStringLiteral("test");
    spec.dagId = QStringLiteral("quick");
    QCOMPARE(await(process.backend.submit(spec)).error().kind, Kind::Forbidden);

    VERIFY_RESULT(await(accounts.signIn(tom, secret("given word"))));
    QCOMPARE(await(process.backend.abortWorkflows({QStringLiteral("bbbbbb")})).error().field,
        QStringLiteral("mustChange"));
    VERIFY_RESULT(await(accounts.changePassword(secret("given word"), secret("my own word"))));
    QCOMPARE(process.backend.username(), tom);
    const auto others =
        await(process.backend.abortWorkflows({QStringLiteral("aaaaaa"), QStringLiteral("bbbbbb")}));
    QCOMPARE(others.error().kind, Kind::Forbidden);
    QCOMPARE(others.error().detail, QStringLiteral("eve"));
    const auto jobs = await(process.store.jobIds({QStringLiteral("aaaaaa")})).value();
    QCOMPARE(await(process.backend.abortJobs(jobs)).error().kind, Kind::Forbidden);
    QCOMPARE(await(process.backend.restartJobs(jobs)).error().kind, Kind::Forbidden);
    QCOMPARE(
        await(process.backend.restartWorkflows({QStringLiteral("aaaaaa")})).error().kind, Kind::Forbidden);
    QCOMPARE(
        await(process.backend.deleteWorkflows({QStringLiteral("aaaaaa")})).error().kind, Kind::Forbidden);
    QCOMPARE(await(process.store.job(jobs.constFirst())).value().job.state, JobState::queued);
    QCOMPARE(await(process.backend.abortWorkflows({QStringLiteral("bbbbbb")})).value(), 1);

    const QString file = profile.folder.filePath(QStringLiteral("profile.workflow-desk"));
    QCOMPARE(await(process.backend.exportProfile(file)).error().kind, Kind::Forbidden);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(await(process.backend.importProfile(file)).error().kind, Kind::Forbidden);
    QCOMPARE(
        await(process.backend.saveAirflow(deadEnd(), secret("word"), true)).error().kind, Kind::Forbidden);
    QCOMPARE(process.backend.airflowConnection().kind, AirflowConnection::Kind::None);
    QCOMPARE(await(process.backend.testAirflow(deadEnd(), secret("word"), {})).error().kind, Kind::Forbidden);
    QCOMPARE(
        await(process.backend.setDagPaused(QStringLiteral("quick"), true)).error().kind, Kind::Forbidden);
    QCOMPARE(await(process.backend.setStartsAtOnce(9)).error().kind, Kind::Forbidden);
    QCOMPARE(process.backend.startsAtOnce(), 4);
    QCOMPARE(await(process.backend.deleteDataset(QStringLiteral("lungs"))).error().kind, Kind::Forbidden);
    QCOMPARE(await(process.backend.datasets()).value().size(), 1);

    // A run that others started on this Airflow is nobody's here.
    OthersRun theirs;
    theirs.dagId = QStringLiteral("nightly");
    theirs.runId = QStringLiteral("scheduled__1");
    theirs.state = JobState::running;
    OthersReading reading;
    reading.server = QStringLiteral("airflow");
    reading.runs = {theirs};
    reading.readAt = process.clock.now();
    VERIFY_RESULT(await(process.store.recordOthers(reading)));
    WorkflowQuery query;
    query.scope = WorkflowQuery::Scope::Others;
    const QString service = await(process.backend.workflows(query)).value().workflows.constFirst().id;
    const QVector<JobId> serviceJobs = await(process.store.jobIds({service})).value();
    for (const auto &refused :
        {await(process.backend.abortJobs(serviceJobs)), await(process.backend.abortWorkflows({service})),
            await(process.backend.restartJobs(serviceJobs)),
            await(process.backend.restartWorkflows({service})),
            await(process.backend.deleteWorkflows({service}))}) {
        QCOMPARE(refused.error().kind, Kind::Forbidden);
        QCOMPARE(refused.error().field, QStringLiteral("service"));
    }
    QCOMPARE(await(process.store.job(serviceJobs.constFirst())).value().job.state, JobState::running);

    accounts.signOut();
    VERIFY_RESULT(await(accounts.signIn(QStringLiteral("eve"), secret("eve's word"))));
    QCOMPARE(await(process.backend.abortWorkflows({QStringLiteral("aaaaaa")})).value(), 1);
    // Not even admins restart or delete it.
    for (const auto &refused :
        {await(process.backend.restartJobs(serviceJobs)), await(process.backend.restartWorkflows({service})),
            await(process.backend.deleteWorkflows({service}))}) {
        QCOMPARE(refused.error().kind, Kind::Conflict);
        QCOMPARE(refused.error().field, QStringLiteral("service"));
    }
    QCOMPARE(await(process.backend.abortWorkflows({service})).value(), 1);
    QCOMPARE(await(process.store.job(serviceJobs.constFirst())).value().job.state, JobState::stopping);
    VERIFY_RESULT(await(process.backend.exportProfile(file)));
    VERIFY_RESULT(await(process.backend.deleteDataset(QStringLiteral("lungs"))));
}

QTEST_GUILESS_MAIN(LocalInstanceTest)
#include "local_instance_test.moc"
