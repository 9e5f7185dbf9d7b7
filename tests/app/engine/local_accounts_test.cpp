// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/local_accounts.h"

#include "tests/app/store/store_fixture.h"
#include "tests/support/await.h"
#include "tests/support/secret_register.h"

#include <QSignalSpy>

using namespace desk;
using desk::test::StoreFixture;
using Kind = ApiError::Kind;
using Phase = AccessState::Phase;

/// Who may work with a profile, and what they may do.
class LocalAccountsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstAdmin();
    void refusesBadInput_data();
    void refusesBadInput();
    void wrongPasswordsWait();
    void strangersWaitAsWell();
    void waitingSurvivesTheProgram();
    void locksWhenNobodyIsThere();
    void givenPasswordHasToBeChanged();
    void rolesAreKept();
    void lastAdminStays();
    void strongerHashesReplaceWeakerOnes();
    void heedsWhatAnotherProcessChanged();
    void triesOneAtATime();
};

namespace
{

constexpr PasswordHash::Cost cheap{4, 8, 1};

SecretBytes secret(const char *text)
{
    return SecretRegister::known(text);
}

struct Place {
    StoreFixture desk;
    std::unique_ptr<LocalAccounts> accounts;

    Place() { begin(); }
    /// As after a start of the program.
    void begin(PasswordHash::Cost cost = cheap)
    {
        accounts.reset();
        if (!desk.open())
            qFatal("no store");
        accounts = std::make_unique<LocalAccounts>(
            *desk.store, desk.clock, LocalAccounts::Options{cost, std::chrono::milliseconds(5)});
        if (!await(accounts->open()))
            qFatal("no accounts");
    }
    Result<void> setUp() const
    {
        return await(
            accounts->setUp(QStringLiteral("clinic-a"), QStringLiteral("mira"), secret("correct horse")));
    }
    Result<void> signIn(const char *name, const char *password) const
    {
        return await(accounts->signIn(QLatin1String(name), secret(password)));
    }
};

} // namespace

void LocalAccountsTest::firstAdmin()
{
    Place place;
    QCOMPARE(place.accounts->state().phase, Phase::NotSetUp);
    VERIFY_RESULT(place.accounts->mayManage(Operation::ChangeSettings));
    VERIFY_RESULT(place.setUp());
    QCOMPARE(place.accounts->state().phase, Phase::SignedIn);
    QCOMPARE(place.accounts->state().user.role, UserRole::Admin);
    place.begin();
    QCOMPARE(place.accounts->state().phase, Phase::SignedOut);
    QCOMPARE(place.accounts->mayAct(Operation::SubmitWorkflow).error().kind, Kind::Forbidden);
    QCOMPARE(place.setUp().error().kind, Kind::Conflict);
    QCOMPARE(place.accounts->state().phase, Phase::SignedOut);
    QSignalSpy changes(place.accounts.get(), &Accounts::stateChanged);
    VERIFY_RESULT(place.signIn(" MIRA", "correct horse"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(place.accounts->state().user.name, QStringLiteral("mira"));
    const QString kept = place.desk.sql(QStringLiteral("SELECT password FROM users")).toString();
    QVERIFY2(kept.startsWith(QLatin1String("$scrypt$ln=4,r=8,p=1$")), qPrintable(kept));
}

void LocalAccountsTest::refusesBadInput_data()
{
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("detail");
    const QString good = QStringLiteral("clinic-a");
    const QString mira = QStringLiteral("mira");
    const QByteArray right("correct horse");
    QTest::newRow("no instance") << QString() << mira << right << "instance"
                                 << "empty";
    QTest::newRow("blank in instance") << QStringLiteral("clinic a") << mira << right << "instance"
                                       << "characters";
    QTest::newRow("umlaut in instance") << QStringLiteral("köln") << mira << right << "instance"
                                        << "characters";
    QTest::newRow("long instance") << QString(65, u'a') << mira << right << "instance"
                                   << "long";
    QTest::newRow("no name") << good << QString() << right << "name"
                             << "empty";
    QTest::newRow("slash in name") << good << QStringLiteral("a/b") << right << "name"
                                   << "characters";
    QTest::newRow("no password") << good << mira << QByteArray() << "password"
                                 << "empty";
    QTest::newRow("short") << good << mira << QByteArray("1234567") << "password"
                           << "short";
    QTest::newRow("short in letters") << good << mira << QByteArray("äöüäöüä") << "password"
                                      << "short";
    QTest::newRow("endless") << good << mira << QByteArray(1025, 'x') << "password"
                             << "long";
    QTest::newRow("the name") << good << QStringLiteral("radiology") << QByteArray("Radiology") << "password"
                              << "same";
}

void LocalAccountsTest::refusesBadInput()
{
    QFETCH(const QString, instance);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, password);
    const Place place;
    const auto done = await(place.accounts->setUp(instance, name, SecretBytes(password)));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::Invalid);
    QTEST(done.error().field, "field");
    QTEST(done.error().detail, "detail");
    QCOMPARE(place.accounts->state().phase, Phase::NotSetUp);
    QVERIFY(await(place.desk.store->users()).value().isEmpty());
}

void LocalAccountsTest::wrongPasswordsWait()
{
    Place place;
    VERIFY_RESULT(place.setUp());
    place.accounts->signOut();
    for (int i = 0; i < 3; ++i) {
        const auto wrong = place.signIn("mira", "wrong horse");
        QCOMPARE(wrong.error().kind, Kind::SignIn);
        QVERIFY(wrong.error().field.isEmpty());
    }
    int waited = 0;
    for (const int seconds : {5, 10, 20, 40, 80, 160, 300, 300}) {
        // The right one has to wait as well: otherwise waiting would say that it was wrong.
        auto early = place.signIn("mira", "correct horse");
        QCOMPARE(early.error().field, QStringLiteral("wait"));
        QCOMPARE(early.error().detail, QString::number(seconds));
        place.desk.clock.advance(qint64(seconds) * 1000 - 1000);
        early = place.signIn("mira", "wrong horse");
        QCOMPARE(early.error().detail, QStringLiteral("1"));
        place.desk.clock.advance(1000);
        QVERIFY(place.signIn("mira", "wrong horse").error().field.isEmpty());
        waited += seconds;
    }
    QVERIFY(waited > 900);
    place.desk.clock.advance(300'000);
    VERIFY_RESULT(place.signIn("mira", "correct horse"));
    place.accounts->signOut();
    // It is forgiven then.
    QVERIFY(place.signIn("mira", "wrong horse").error().field.isEmpty());
    VERIFY_RESULT(place.signIn("mira", "correct horse"));
}

void LocalAccountsTest::strangersWaitAsWell()
{
    Place place;
    VERIFY_RESULT(place.setUp());
    place.accounts->signOut();
    for (int i = 0; i < 3; ++i)
        QVERIFY(place.signIn("nobody", "some password").error().field.isEmpty());
    QCOMPARE(place.signIn("Nobody", "some password").error().field, QStringLiteral("wait"));
    VERIFY_RESULT(place.signIn("mira", "correct horse"));
}

void LocalAccountsTest::waitingSurvivesTheProgram()
{
    Place place;
    VERIFY_RESULT(place.setUp());
    for (int i = 0; i < 3; ++i) {
        place.begin();
        QVERIFY(!place.signIn("mira", "wrong horse"));
    }
    place.begin();
    QCOMPARE(place.signIn("mira", "correct horse").error().field, QStringLiteral("wait"));
    // A clock that was set back makes nobody wait until it is as late again.
    place.desk.clock.advance(-86'400'000);
    QCOMPARE(place.signIn("mira", "correct horse").error().detail, QStringLiteral("5"));
    place.desk.clock.advance(4'000);
    QCOMPARE(place.signIn("mira", "correct horse").error().detail, QStringLiteral("1"));
    place.desk.clock.advance(1'000);
    VERIFY_RESULT(place.signIn("mira", "correct horse"));
}

void LocalAccountsTest::locksWhenNobodyIsThere()
{
    Place place;
    VERIFY_RESULT(place.setUp());
    QCOMPARE(place.accounts->lockAfter(), std::chrono::minutes(15));
    VERIFY_RESULT(await(place.accounts->setLockAfter(std::chrono::minutes(2))));
    QSignalSpy changes(place.accounts.get(), &Accounts::stateChanged);
    place.desk.clock.advance(119'000);
    QTest::qWait(50);
    place.accounts->personIsHere();
    place.desk.clock.advance(119'000);
    QTest::qWait(50);
    QCOMPARE(changes.size(), 0);
    place.desk.clock.advance(1'000);
    QTRY_COMPARE(place.accounts->state().phase, Phase::Locked);
    QCOMPARE(place.accounts->state().user.name, QStringLiteral("mira"));
    QCOMPARE(place.accounts->mayAct(Operation::AbortJob).error().field, QStringLiteral("signedOut"));
    QCOMPARE(await(place.accounts->users()).error().kind, Kind::Forbidden);
    QVERIFY(!place.signIn("mira", "wrong horse"));
    QCOMPARE(place.accounts->state().phase, Phase::Locked);
    VERIFY_RESULT(place.signIn("mira", "correct horse"));
    QCOMPARE(place.accounts->state().phase, Phase::SignedIn);
    // Whoever finds the place unlocked cannot give the admin another password.
    QCOMPARE(
        await(place.accounts->resetPassword(QStringLiteral("Mira"), secret("stolen word"))).error().field,
        QStringLiteral("own"));
    // Kept for the next start; never is possible too.
    VERIFY_RESULT(await(place.accounts->setLockAfter(std::chrono::minutes(0))));
    place.begin();
    QCOMPARE(place.accounts->lockAfter(), std::chrono::minutes(0));
    VERIFY_RESULT(place.signIn("mira", "correct horse"));
    place.desk.clock.advance(86'400'000);
    QTest::qWait(50);
    QCOMPARE(place.accounts->state().phase, Phase::SignedIn);
}

void LocalAccountsTest::givenPasswordHasToBeChanged()
{
    Place place;
    VERIFY_RESULT(place.setUp());
    VERIFY_RESULT(
        await(place.accounts->addUser(QStringLiteral("tom"), UserRole::User, secret("given word"))));
    place.accounts->signOut();
    VERIFY_RESULT(place.signIn("tom", "given word"));
    QVERIFY(place.accounts->state().user.mustChangePassword);
    QCOMPARE(place.accounts->mayAct(Operation::SubmitWorkflow).error().field, QStringLiteral("mustChange"));
    auto change = await(place.accounts->changePassword(secret("given word"), secret("given word")));
    QCOMPARE(change.error().detail, QStringLiteral("unchanged"));
    change = await(place.accounts->changePassword(secret("fifth word"), secret("my own word")));
    QCOMPARE(change.error().kind, Kind::SignIn);
    VERIFY_RESULT(await(place.accounts->changePassword(secret("given word"), secret("my own word"))));
    VERIFY_RESULT(place.accounts->mayAct(Operation::SubmitWorkflow));
    place.accounts->signOut();
    QVERIFY(!place.signIn("tom", "given word"));
    VERIFY_RESULT(place.signIn("tom", "my own word"));
    // An admin sets another one, which ends the waiting too.
    place.accounts->signOut();
    for (int i = 0; i < 4; ++i)
        QVERIFY(!place.signIn("tom", "forgotten word"));
    VERIFY_RESULT(place.signIn("mira", "correct horse"));
    VERIFY_RESULT(await(place.accounts->resetPassword(QStringLiteral("tom"), secret("next word"))));
    place.accounts->signOut();
    VERIFY_RESULT(place.signIn("tom", "next word"));
    QVERIFY(place.accounts->state().user.mustChangePassword);
}

void LocalAccountsTest::rolesAreKept()
{
    Place place;
    VERIFY_RESULT(place.setUp());
    const QString tom = QStringLiteral("tom");
    const QString mira = QStringLiteral("mira");
    VERIFY_RESULT(await(place.accounts->addUser(tom, UserRole::User, secret("given word"))));
    QCOMPARE(await(place.accounts->users()).value().size(), 2);
    place.accounts->signOut();
    VERIFY_RESULT(place.signIn("tom", "given word"));
    VERIFY_RESULT(await(place.accounts->changePassword(secret("given word"), secret("my own word"))));
    for (const auto &refused : {place.accounts->mayManage(Operation::ChangeSettings),
             await(place.accounts->setRole(tom, UserRole::Admin)), await(place.accounts->removeUser(mira)),
             await(place.accounts->resetPassword(mira, secret("stolen word"))),
             await(place.accounts->addUser(QStringLiteral("eve"), UserRole::Admin, secret("eve's word"))),
             await(place.accounts->setLockAfter(std::chrono::minutes(0)))}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Forbidden);
        QCOMPARE(refused.error().field, QStringLiteral("admin"));
    }
    QCOMPARE(await(place.desk.store->users()).value().size(), 2);
    VERIFY_RESULT(place.accounts->mayChange(Operation::AbortJob, {tom}));
    VERIFY_RESULT(place.accounts->mayChange(Operation::AbortJob, {QStringLiteral("Tom")}));
    const auto others = place.accounts->mayChange(Operation::AbortJob, {tom, mira});
    QCOMPARE(others.error().field, QStringLiteral("others"));
    QCOMPARE(others.error().detail, mira);
    place.accounts->signOut();
    VERIFY_RESULT(place.signIn("mira", "correct horse"));
    VERIFY_RESULT(place.accounts->mayChange(Operation::AbortJob, {tom, mira}));
    VERIFY_RESULT(await(place.accounts->setRole(tom, UserRole::Admin)));
    VERIFY_RESULT(await(place.accounts->removeUser(mira)));
    QCOMPARE(place.accounts->state().phase, Phase::SignedOut);
}

void LocalAccountsTest::lastAdminStays()
{
    Place place;
    VERIFY_RESULT(place.setUp());
    const QString mira = QStringLiteral("mira");
    QCOMPARE(await(place.accounts->removeUser(mira)).error().field, QStringLiteral("lastAdmin"));
    QCOMPARE(await(place.accounts->setRole(mira, UserRole::User)).error().field, QStringLiteral("lastAdmin"));
    QCOMPARE(place.accounts->state().user.role, UserRole::Admin);
}

void LocalAccountsTest::strongerHashesReplaceWeakerOnes()
{
    Place place;
    VERIFY_RESULT(place.setUp());
    place.begin({5, 8, 1});
    QVERIFY(!place.signIn("mira", "wrong horse"));
    const QString kept = QStringLiteral("SELECT password FROM users");
    QVERIFY(place.desk.sql(kept).toString().contains(QLatin1String("ln=4")));
    VERIFY_RESULT(place.signIn("mira", "correct horse"));
    QVERIFY(place.desk.sql(kept).toString().contains(QLatin1String("ln=5")));
    place.accounts->signOut();
    VERIFY_RESULT(place.signIn("mira", "correct horse"));
}

void LocalAccountsTest::heedsWhatAnotherProcessChanged()
{
    Place place;
    VERIFY_RESULT(place.setUp());
    const QString tom = QStringLiteral("tom");
    VERIFY_RESULT(await(place.accounts->addUser(tom, UserRole::Admin, secret("given word"))));
    LocalAccounts other(
        *place.desk.store, place.desk.clock, LocalAccounts::Options{cheap, std::chrono::milliseconds(1000)});
    VERIFY_RESULT(await(other.open()));
    VERIFY_RESULT(await(other.signIn(tom, secret("given word"))));
    VERIFY_RESULT(await(other.changePassword(secret("given word"), secret("my own word"))));
    VERIFY_RESULT(other.mayManage(Operation::ChangeSettings));
    VERIFY_RESULT(await(place.accounts->setRole(tom, UserRole::User)));
    QSignalSpy changes(&other, &Accounts::stateChanged);
    other.readAgain();
    QTRY_COMPARE(other.state().user.role, UserRole::User);
    QCOMPARE(other.mayManage(Operation::ChangeSettings).error().field, QStringLiteral("admin"));
    QCOMPARE(other.state().phase, Phase::SignedIn);
    VERIFY_RESULT(await(place.accounts->removeUser(tom)));
    other.readAgain();
    QTRY_COMPARE(other.state().phase, Phase::SignedOut);
    QCOMPARE(changes.size(), 2);
}

// Several at once would all be tried before the first of them had failed.
void LocalAccountsTest::triesOneAtATime()
{
    Place place;
    VERIFY_RESULT(place.setUp());
    const auto first =
        outcomeOf(place.accounts->changePassword(secret("wrong horse"), secret("another horse")));
    const auto second =
        await(place.accounts->changePassword(secret("correct horse"), secret("another horse")));
    QCOMPARE(second.error().field, QStringLiteral("wait"));
    QTRY_VERIFY(first->has_value());
    QCOMPARE((*first)->error().kind, Kind::SignIn);
    QVERIFY((*first)->error().field.isEmpty());
    VERIFY_RESULT(await(place.accounts->changePassword(secret("correct horse"), secret("another horse"))));
}

QTEST_GUILESS_MAIN(LocalAccountsTest)
#include "local_accounts_test.moc"
