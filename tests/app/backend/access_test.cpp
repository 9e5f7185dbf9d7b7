// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/secret_bytes.h"
#include "tests/support/desk_profile.h"
#include "tests/support/secret_register.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <functional>

using namespace desk;
using Kind = ApiError::Kind;

/// Everything that changes something asks whether whoever is there may do it: below the window, whichever way
/// it is asked for. A function that is not in the tables here fails the test.
class AccessTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFunctionIsInATable();
    void refuses_data();
    void refuses();
};

namespace
{

/// Who may.
enum class Right { Anybody, Starter, Admin };

struct Change {
    const char *name;
    Right right;
    std::function<Result<void>(Backend &)> call;
};

template <typename T>
Result<void> outcome(Task<T> task)
{
    const Result<T> result = await(std::move(task));
    if (!result)
        return tl::unexpected<ApiError>(result.error());
    return {};
}

SecretBytes secret(const char *text)
{
    return SecretRegister::known(text);
}

QString others()
{
    return QStringLiteral("aaaaaa");
}

/// Where no answer comes, the refusal is a signal.
Result<void> signalled(Backend &backend, void (Backend::*call)())
{
    QSignalSpy problems(&backend, &Backend::problemOccurred);
    (backend.*call)();
    if (problems.isEmpty())
        return {};
    return tl::unexpected<ApiError>(qvariant_cast<ApiError>(problems.constFirst().constFirst()));
}

AirflowConnection nowhere()
{
    AirflowConnection connection;
    connection.kind = AirflowConnection::Kind::External;
    connection.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    connection.username = QStringLiteral("somebody");
    return connection;
}

WorkflowSpec someWorkflow()
{
    WorkflowSpec spec;
    spec.name = QStringLiteral("test");
    spec.dagId = QStringLiteral("quick");
    return spec;
}

JobId othersJob(Backend &backend)
{
    const auto jobs = await(backend.jobs(others(), 0, 1));
    return jobs && !jobs->isEmpty() ? jobs->constFirst().id : 0;
}

// In the order of backend.h and accounts.h; what ends the session comes last.
const QVector<Change> &changes()
{
    const auto no = QStringLiteral("no such name");
    static const QVector<Change> all{
        {"exportProfile", Right::Admin,
            [](Backend &b) { return outcome(b.exportProfile(QStringLiteral("/no/such/folder/file"))); }},
        {"importProfile", Right::Admin,
            [](Backend &b) { return outcome(b.importProfile(QStringLiteral("/no/such/folder/file"))); }},
        {"setDagPaused", Right::Admin, [no](Backend &b) { return outcome(b.setDagPaused(no, true)); }},
        {"setDagPaused", Right::Anybody, [no](Backend &b) { return outcome(b.setDagPaused(no, false)); }},
        {"setStartsAtOnce", Right::Admin, [](Backend &b) { return outcome(b.setStartsAtOnce(0)); }},
        {"createDataset", Right::Anybody, [](Backend &b) { return outcome(b.createDataset({}, {})); }},
        {"addIdentifiers", Right::Anybody, [no](Backend &b) { return outcome(b.addIdentifiers(no, {})); }},
        {"renameDataset", Right::Admin, [no](Backend &b) { return outcome(b.renameDataset(no, {})); }},
        {"removeIdentifiers", Right::Admin,
            [no](Backend &b) { return outcome(b.removeIdentifiers(no, {})); }},
        {"mergeDatasets", Right::Anybody,
            [no](Backend &b) { return outcome(b.mergeDatasets({no}, no, false)); }},
        {"mergeDatasets", Right::Admin,
            [no](Backend &b) { return outcome(b.mergeDatasets({no}, no, true)); }},
        {"deleteDataset", Right::Admin, [no](Backend &b) { return outcome(b.deleteDataset(no)); }},
        {"submit", Right::Anybody, [](Backend &b) { return outcome(b.submit(someWorkflow())); }},
        {"abortJobs", Right::Starter, [](Backend &b) { return outcome(b.abortJobs({othersJob(b)})); }},
        {"restartJobs", Right::Starter, [](Backend &b) { return outcome(b.restartJobs({othersJob(b)})); }},
        {"abortWorkflows", Right::Starter, [](Backend &b) { return outcome(b.abortWorkflows({others()})); }},
        {"restartWorkflows", Right::Starter,
            [](Backend &b) { return outcome(b.restartWorkflows({others()})); }},
        {"deleteWorkflows", Right::Starter,
            [](Backend &b) { return outcome(b.deleteWorkflows({others()})); }},
        {"testAirflow", Right::Admin,
            [](Backend &b) { return outcome(b.testAirflow(nowhere(), secret("some word"), {})); }},
        {"saveAirflow", Right::Admin,
            [](Backend &b) { return outcome(b.saveAirflow(nowhere(), secret("some word"), true)); }},
        {"restartEmbeddedAirflow", Right::Anybody, // one that does not run
            [](Backend &b) { return signalled(b, &Backend::restartEmbeddedAirflow); }},
        {"stopEmbeddedAirflow", Right::Admin,
            [](Backend &b) { return signalled(b, &Backend::stopEmbeddedAirflow); }},
        {"users", Right::Admin, [](Backend &b) { return outcome(b.accounts().users()); }},
        {"addUser", Right::Admin,
            [](Backend &b) {
                return outcome(b.accounts().addUser({}, UserRole::Admin, secret("some word")));
            }},
        {"resetPassword", Right::Admin,
            [no](Backend &b) { return outcome(b.accounts().resetPassword(no, secret("some word"))); }},
        {"setRole", Right::Admin,
            [no](Backend &b) { return outcome(b.accounts().setRole(no, UserRole::Admin)); }},
        {"removeUser", Right::Admin, [no](Backend &b) { return outcome(b.accounts().removeUser(no)); }},
        {"setLockAfter", Right::Admin,
            [](Backend &b) { return outcome(b.accounts().setLockAfter(std::chrono::minutes(15))); }},
    };
    return all;
}

/// What changes nothing, or is there for those who are not signed in.
const QStringList &harmless()
{
    static const QStringList all{QStringLiteral("instanceName"), QStringLiteral("username"),
        QStringLiteral("accounts"), QStringLiteral("dags"), QStringLiteral("dagDetails"),
        QStringLiteral("datasets"), QStringLiteral("identifiers"), QStringLiteral("workflows"),
        QStringLiteral("jobs"), QStringLiteral("job"), QStringLiteral("tasks"), QStringLiteral("graph"),
        QStringLiteral("results"), QStringLiteral("openLog"), QStringLiteral("airflowPage"),
        QStringLiteral("airflowStatus"), QStringLiteral("airflowConnection"), QStringLiteral("checkNow"),
        QStringLiteral("embeddedAirflow"), QStringLiteral("startsAtOnce"), QStringLiteral("configuration"),
        QStringLiteral("partners"), QStringLiteral("configurations"), QStringLiteral("readSeries"),
        // of Accounts; changePassword refuses by itself, and asks for the current one
        QStringLiteral("state"), QStringLiteral("setUp"), QStringLiteral("signIn"), QStringLiteral("lock"),
        QStringLiteral("signOut"), QStringLiteral("personIsHere"), QStringLiteral("changePassword"),
        QStringLiteral("lockAfter")};
    return all;
}

/// The local instance with an administrator, a user, and somebody with a password that was given; and a
/// workflow of the administrator's.
struct Place {
    DeskProfile profile;
    SystemClock clock;
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    PassingSecrets secrets;
    SqlStore store{profile.database(), clock};
    std::unique_ptr<LocalInstance> backend;

    Place()
    {
        EmbeddedAirflowServer::Options none;
        none.profile = profile.folder.path();
        backend = std::make_unique<LocalInstance>(LocalInstance::Parts{store, secrets, clock, random,
            profile.folder.path(), std::make_unique<EmbeddedAirflowServer>(none), QStringLiteral("system"),
            QString(), {}, LocalAccounts::Options{{4, 8, 1}, std::chrono::milliseconds(1000)}});
    }
    ~Place() { await(backend->stop()); }
    Q_DISABLE_COPY_MOVE(Place)

    Result<void> fill()
    {
        Accounts &accounts = backend->accounts();
        const auto account = [&accounts](const QString &name, UserRole role) {
            return await(accounts.addUser(name, role, secret("given word")));
        };
        Result<void> done = await(store.open());
        if (done)
            done = await(backend->start());
        if (done)
            done = await(
                accounts.setUp(QStringLiteral("clinic-a"), QStringLiteral("eve"), secret("eve's word")));
        if (done)
            done = account(QStringLiteral("tom"), UserRole::User);
        if (done)
            done = account(QStringLiteral("new"), UserRole::Admin);
        if (!done)
            return done;
        Workflow workflow;
        workflow.id = others();
        workflow.name = workflow.id;
        workflow.dagId = QStringLiteral("quick");
        workflow.username = QStringLiteral("eve");
        Job job;
        job.workflowId = workflow.id;
        job.dagId = workflow.dagId;
        job.runId = QStringLiteral("quick-1");
        return outcome(store.addWorkflow(workflow, {job}, {QJsonObject()}));
    }
};

} // namespace

void AccessTest::everyFunctionIsInATable()
{
    QSet<QString> known(harmless().begin(), harmless().end());
    for (const Change &change : changes())
        known.insert(QLatin1String(change.name));
    static const QRegularExpression function(QStringLiteral(R"(\bvirtual [^;]*?\b(\w+)\()"));
    QSet<QString> declared;
    for (const char *path : {"/app/backend/backend.h", "/app/core/accounts.h"}) {
        QFile header(QStringLiteral(DESK_SOURCE_DIR) + QLatin1String(path));
        QVERIFY2(header.open(QIODevice::ReadOnly), path);
        auto found = function.globalMatch(QString::fromUtf8(header.readAll()));
        while (found.hasNext())
            declared.insert(found.next().captured(1));
    }
    QVERIFY2(declared.size() > 40, qPrintable(QString::number(declared.size())));
    for (const QString &name : std::as_const(declared))
        QVERIFY2(known.contains(name), qPrintable(name + QStringLiteral(" is in no table")));
    for (const QString &name : std::as_const(known))
        QVERIFY2(declared.contains(name), qPrintable(name + QStringLiteral(" is gone")));
}

void AccessTest::refuses_data()
{
    QTest::addColumn<QString>("who");
    for (const char *who : {"signed out", "locked", "given password", "user", "admin"})
        QTest::newRow(who) << QString::fromLatin1(who);
}

void AccessTest::refuses()
{
    QFETCH(const QString, who);
    Place place;
    VERIFY_RESULT(place.fill());
    Accounts &accounts = place.backend->accounts();
    const bool isUser = who == QLatin1String("user");
    if (who == QLatin1String("locked"))
        accounts.lock();
    else if (who != QLatin1String("admin"))
        accounts.signOut();
    if (who == QLatin1String("given password"))
        VERIFY_RESULT(await(accounts.signIn(QStringLiteral("new"), secret("given word"))));
    if (isUser) {
        VERIFY_RESULT(await(accounts.signIn(QStringLiteral("tom"), secret("given word"))));
        VERIFY_RESULT(await(accounts.changePassword(secret("given word"), secret("my own word"))));
    }
    const auto jobs = await(place.store.jobs(others(), 0, 1)).value();
    for (const Change &change : changes()) {
        const Result<void> done = change.call(*place.backend);
        const bool forbidden = !done && done.error().kind == Kind::Forbidden;
        const QString field = forbidden ? done.error().field : QString();
        QString expected = QStringLiteral("signedOut");
        if (who == QLatin1String("admin") || (isUser && change.right == Right::Anybody))
            expected.clear();
        else if (who == QLatin1String("given password"))
            expected = QStringLiteral("mustChange");
        else if (isUser)
            expected = change.right == Right::Admin ? QStringLiteral("admin") : QStringLiteral("others");
        QVERIFY2(field == expected && forbidden == !expected.isEmpty(),
            qPrintable(QLatin1String(change.name) + QStringLiteral(": ") +
                       (done ? QStringLiteral("done") : describe(done.error()))));
    }
    if (who == QLatin1String("admin"))
        return;
    // Nothing came of it.
    QCOMPARE(await(place.store.jobs(others(), 0, 1)).value(), jobs);
    QCOMPARE(await(place.store.users()).value().size(), 3);
    QCOMPARE(place.backend->airflowConnection().kind, AirflowConnection::Kind::Embedded);
}

QTEST_GUILESS_MAIN(AccessTest)
#include "access_test.moc"
