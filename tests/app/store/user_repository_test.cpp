// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/store/store_fixture.h"
#include "tests/support/await.h"

using namespace desk;
using desk::test::StoreFixture;
using Kind = ApiError::Kind;

/// Accounts as they are kept.
class UserRepositoryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsUpOnce();
    void keepsTheNameOfWorkflows();
    void sameNameInOtherCase();
    void alwaysHasAnAdmin();
    void countsTries();
    void isNotExported();
    void tellsWhoStarted();
};

namespace
{

UserRecord record(const QString &name, UserRole role = UserRole::User)
{
    UserRecord made;
    made.user.name = name;
    made.user.role = role;
    made.passwordHash = QStringLiteral("hash of ") + name;
    return made;
}

void addWorkflow(StoreFixture &desk, const QString &id, const QString &username)
{
    Workflow workflow;
    workflow.id = id;
    workflow.name = QStringLiteral("work-") + id;
    workflow.dagId = QStringLiteral("quick");
    workflow.username = username;
    workflow.ownerInstance = QStringLiteral("local");
    Job job;
    job.workflowId = id;
    job.dagId = workflow.dagId;
    job.runId = QStringLiteral("desk-%1-1").arg(id);
    VERIFY_RESULT(await(desk.store->addWorkflow(workflow, {job}, {QJsonObject()})));
}

} // namespace

void UserRepositoryTest::setsUpOnce()
{
    StoreFixture desk;
    VERIFY_RESULT(desk.open());
    QVERIFY(await(desk.store->users()).value().isEmpty());
    VERIFY_RESULT(await(
        desk.store->setUp(QStringLiteral("clinic-a"), record(QStringLiteral("Mira"), UserRole::Admin))));
    QCOMPARE(await(desk.store->localInstance()).value(), QStringLiteral("clinic-a"));
    const auto again =
        await(desk.store->setUp(QStringLiteral("clinic-b"), record(QStringLiteral("eve"), UserRole::Admin)));
    QCOMPARE(again.error().kind, Kind::Conflict);
    QCOMPARE(await(desk.store->localInstance()).value(), QStringLiteral("clinic-a"));
    // Still there after the program ended.
    VERIFY_RESULT(desk.open());
    const auto users = await(desk.store->users()).value();
    QCOMPARE(users.size(), 1);
    QCOMPARE(users.constFirst().user.name, QStringLiteral("Mira"));
    QCOMPARE(users.constFirst().user.role, UserRole::Admin);
    QCOMPARE(users.constFirst().user.created, desk.clock.now());
    QVERIFY(!users.constFirst().user.lastSignIn.isValid());
}

void UserRepositoryTest::keepsTheNameOfWorkflows()
{
    StoreFixture desk;
    VERIFY_RESULT(desk.open());
    addWorkflow(desk, QStringLiteral("aaaaaa"), QStringLiteral("mira"));
    const auto renamed =
        await(desk.store->setUp(QStringLiteral("clinic-a"), record(QStringLiteral("mira"), UserRole::Admin)));
    QCOMPARE(renamed.error().kind, Kind::Conflict);
    QCOMPARE(renamed.error().field, QStringLiteral("instance"));
    QVERIFY(await(desk.store->users()).value().isEmpty());
    VERIFY_RESULT(
        await(desk.store->setUp(QStringLiteral("local"), record(QStringLiteral("mira"), UserRole::Admin))));
}

void UserRepositoryTest::sameNameInOtherCase()
{
    StoreFixture desk;
    VERIFY_RESULT(desk.open());
    VERIFY_RESULT(await(desk.store->addUser(record(QStringLiteral("Jörg")))));
    const auto taken = await(desk.store->addUser(record(QStringLiteral("JÖRG"))));
    QCOMPARE(taken.error().kind, Kind::Conflict);
    QCOMPARE(taken.error().field, QStringLiteral("taken"));
    QCOMPARE(await(desk.store->user(QStringLiteral("jörg"))).value().user.name, QStringLiteral("Jörg"));
    QCOMPARE(await(desk.store->user(QStringLiteral("jorg"))).error().kind, Kind::NotFound);
    QCOMPARE(
        await(desk.store->setRole(QStringLiteral("jorg"), UserRole::Admin)).error().kind, Kind::NotFound);
    QCOMPARE(await(desk.store->removeUser(QStringLiteral("jorg"))).error().kind, Kind::NotFound);
}

void UserRepositoryTest::alwaysHasAnAdmin()
{
    StoreFixture desk;
    VERIFY_RESULT(desk.open());
    const QString mira = QStringLiteral("mira");
    VERIFY_RESULT(await(desk.store->addUser(record(mira, UserRole::Admin))));
    VERIFY_RESULT(await(desk.store->addUser(record(QStringLiteral("tom")))));
    QCOMPARE(await(desk.store->removeUser(mira)).error().field, QStringLiteral("lastAdmin"));
    QCOMPARE(await(desk.store->setRole(mira, UserRole::User)).error().field, QStringLiteral("lastAdmin"));
    QCOMPARE(await(desk.store->user(mira)).value().user.role, UserRole::Admin);
    VERIFY_RESULT(await(desk.store->setRole(QStringLiteral("tom"), UserRole::Admin)));
    VERIFY_RESULT(await(desk.store->removeUser(mira)));
    QCOMPARE(await(desk.store->users()).value().size(), 1);
}

void UserRepositoryTest::countsTries()
{
    StoreFixture desk;
    VERIFY_RESULT(desk.open());
    const QString mira = QStringLiteral("mira");
    VERIFY_RESULT(await(desk.store->addUser(record(mira, UserRole::Admin))));
    VERIFY_RESULT(await(desk.store->noteTry(mira)));
    desk.clock.advance(7000);
    VERIFY_RESULT(await(desk.store->noteTry(mira)));
    VERIFY_RESULT(desk.open());
    UserRecord kept = await(desk.store->user(mira)).value();
    QCOMPARE(kept.failures, 2);
    QCOMPARE(kept.lastTry, desk.clock.now());
    VERIFY_RESULT(await(desk.store->noteSignIn(mira, {})));
    kept = await(desk.store->user(mira)).value();
    QCOMPARE(kept.failures, 0);
    QCOMPARE(kept.user.lastSignIn, desk.clock.now());
    QCOMPARE(kept.passwordHash, QStringLiteral("hash of mira"));
    VERIFY_RESULT(await(desk.store->setPassword(mira, QStringLiteral("other"), true)));
    kept = await(desk.store->user(mira)).value();
    QCOMPARE(kept.passwordHash, QStringLiteral("other"));
    QVERIFY(kept.user.mustChangePassword);
}

// Accounts belong to this place; in a file that travels, their hashes could be tried at leisure.
void UserRepositoryTest::isNotExported()
{
    StoreFixture desk;
    VERIFY_RESULT(desk.open());
    VERIFY_RESULT(await(desk.store->addUser(record(QStringLiteral("mira"), UserRole::Admin))));
    const QString file = desk.folder.filePath(QStringLiteral("profile.workflow-desk"));
    VERIFY_RESULT(await(desk.store->exportProfile(file)));
    QFile exported(file);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QVERIFY(!exported.readAll().contains("hash of mira"));
    StoreFixture other;
    VERIFY_RESULT(other.open());
    VERIFY_RESULT(await(other.store->addUser(record(QStringLiteral("tom"), UserRole::Admin))));
    VERIFY_RESULT(await(other.store->importProfile(file)));
    const auto users = await(other.store->users()).value();
    QCOMPARE(users.size(), 1);
    QCOMPARE(users.constFirst().user.name, QStringLiteral("tom"));
}

void UserRepositoryTest::tellsWhoStarted()
{
    StoreFixture desk;
    VERIFY_RESULT(desk.open());
    addWorkflow(desk, QStringLiteral("aaaaaa"), QStringLiteral("mira"));
    addWorkflow(desk, QStringLiteral("bbbbbb"), QStringLiteral("tom"));
    addWorkflow(desk, QStringLiteral("cccccc"), QStringLiteral("tom"));
    const QStringList two{QStringLiteral("bbbbbb"), QStringLiteral("cccccc")};
    QCOMPARE(await(desk.store->starters(two)).value(), QStringList{QStringLiteral("tom")});
    const auto jobs = await(desk.store->jobIds({QStringLiteral("aaaaaa"), QStringLiteral("cccccc")})).value();
    QStringList both = await(desk.store->startersOfJobs(jobs)).value();
    both.sort();
    QCOMPARE(both, (QStringList{QStringLiteral("mira"), QStringLiteral("tom")}));
    QVERIFY(await(desk.store->starters({QStringLiteral("zzzzzz")})).value().isEmpty());
}

QTEST_GUILESS_MAIN(UserRepositoryTest)
#include "user_repository_test.moc"
