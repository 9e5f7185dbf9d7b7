// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The keychain for real: a gnome-keyring of its own in a D-Bus session of its own. The program starts itself
/// again inside that session, with a home folder that it throws away; then in one whose bus lets nobody speak
/// with the keychain, and once without a bus.

#include "app/security/keychain_secrets.h"
#include "tests/support/private_session.h"
#include "tests/support/secret_register.h"

#include <QCoroTask>
#include <QProcess>
#include <QTest>

using namespace desk;

namespace
{

constexpr int patience = 20'000;

/// One for all sessions of this program.
QByteArray keyringPassword()
{
    static const QByteArray password = SecretRegister::fresh(QStringLiteral("password of the keyring"));
    return password;
}

/// What another program of the user sees under a key.
QByteArray seenByOthers(const QString &key)
{
    QProcess peer;
    peer.start(QStringLiteral("secret-tool"), {QStringLiteral("lookup"), QStringLiteral("user"), key,
                                                  QStringLiteral("server"), QStringLiteral("workflow-desk")});
    peer.waitForFinished(patience);
    return peer.readAllStandardOutput().trimmed();
}

template <typename T>
ApiError errorOf(const Result<T> &result)
{
    return result ? ApiError{ApiError::Kind::Cancelled, Operation::Connect, {}, 0, {},
                        QStringLiteral("no error")}
                  : result.error();
}

/// Expects that the keychain cannot be used, for that reason.
void expectUnavailable(const ApiError &error, const char *reason)
{
    QCOMPARE(error.kind, ApiError::Kind::SecretUnavailable);
    QCOMPARE(error.detail, QString::fromLatin1(reason));
}

/// That neither reading nor writing goes, for that reason, and that a password can be held all the same.
void expectClosed(const char *reason)
{
    KeychainSecrets secrets(QStringLiteral("/profiles/closed"));
    const QString name = QStringLiteral("airflow");
    expectUnavailable(errorOf(QCoro::waitFor(secrets.read(name))), reason);
    expectUnavailable(errorOf(QCoro::waitFor(secrets.write(name, SecretBytes(QByteArray("value"))))), reason);
    secrets.holdForThisRun(name, SecretBytes(QByteArray("held instead")));
    const auto held = QCoro::waitFor(secrets.read(name));
    QVERIFY(held.has_value());
    QCOMPARE(held->view().toByteArray(), QByteArray("held instead"));
}

} // namespace

class KeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesBackWhatWasWritten_data();
    void givesBackWhatWasWritten();
    void knowsWhatIsMissing();
    void keepsProfilesApart();
    void forgetsWhatIsRemoved();
    void prefersWhatIsHeldForThisRun();
    void otherProgramsFindTheEntry();
    void saysThatItIsLocked();
    void saysThatTheKeychainIsGone();
    void cleanupTestCase();

private:
    QProcess m_daemon;
    KeychainSecrets m_secrets{QStringLiteral("/profiles/one")};
};

void KeychainTest::initTestCase()
{
    QVERIFY(PrivateSession::startKeyring(m_daemon, keyringPassword()));
}

void KeychainTest::givesBackWhatWasWritten_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << SecretRegister::fresh(QStringLiteral("password in the keychain"));
    QTest::newRow("umlauts") << QByteArray("Gr\xc3\xbc\xc3\x9f Gott");
    QTest::newRow("line ends") << QByteArray("first\nsecond\r\n");
    QTest::newRow("zero byte") << QByteArray("a\0b", 3);
    QTest::newRow("long") << QByteArray(4000, 'x');
}

void KeychainTest::givesBackWhatWasWritten()
{
    QFETCH(const QByteArray, value);
    const QString name = QStringLiteral("airflow/admin@https://airflow.example/prefix");
    const auto written = QCoro::waitFor(m_secrets.write(name, SecretBytes(value)));
    QVERIFY2(written.has_value(), qPrintable(errorOf(written).detail));
    const auto read = QCoro::waitFor(m_secrets.read(name));
    QVERIFY2(read.has_value(), qPrintable(errorOf(read).detail));
    QVERIFY(read->view() == value); // said nowhere, also if it differs
}

void KeychainTest::knowsWhatIsMissing()
{
    const auto read = QCoro::waitFor(m_secrets.read(QStringLiteral("never written")));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ApiError::Kind::SecretMissing);
    QCOMPARE(read.error().target, QStringLiteral("never written"));
}

void KeychainTest::keepsProfilesApart()
{
    KeychainSecrets other(QStringLiteral("/profiles/two"));
    QVERIFY(QCoro::waitFor(m_secrets.write(QStringLiteral("shared name"), SecretBytes(QByteArray("one")))));
    QCOMPARE(errorOf(QCoro::waitFor(other.read(QStringLiteral("shared name")))).kind,
        ApiError::Kind::SecretMissing);
    QVERIFY(QCoro::waitFor(other.write(QStringLiteral("shared name"), SecretBytes(QByteArray("two")))));
    const auto first = QCoro::waitFor(m_secrets.read(QStringLiteral("shared name")));
    QVERIFY(first.has_value());
    QCOMPARE(first->view().toByteArray(), QByteArray("one"));
}

void KeychainTest::forgetsWhatIsRemoved()
{
    const QString name = QStringLiteral("to be removed");
    QVERIFY(QCoro::waitFor(m_secrets.write(name, SecretBytes(QByteArray("gone soon")))));
    QVERIFY(QCoro::waitFor(m_secrets.remove(name)));
    QCOMPARE(errorOf(QCoro::waitFor(m_secrets.read(name))).kind, ApiError::Kind::SecretMissing);
}

void KeychainTest::prefersWhatIsHeldForThisRun()
{
    const QString name = QStringLiteral("held");
    QVERIFY(QCoro::waitFor(m_secrets.write(name, SecretBytes(QByteArray("stored")))));
    m_secrets.holdForThisRun(name, SecretBytes(QByteArray("typed")));
    const auto held = QCoro::waitFor(m_secrets.read(name));
    QVERIFY(held.has_value());
    QCOMPARE(held->view().toByteArray(), QByteArray("typed"));
    // Another run of the program knows nothing of it.
    KeychainSecrets nextRun(QStringLiteral("/profiles/one"));
    const auto stored = QCoro::waitFor(nextRun.read(name));
    QVERIFY(stored.has_value());
    QCOMPARE(stored->view().toByteArray(), QByteArray("stored"));
}

void KeychainTest::otherProgramsFindTheEntry()
{
    QVERIFY(QCoro::waitFor(m_secrets.write(QStringLiteral("seen"), SecretBytes(QByteArray("by others")))));
    QCOMPARE(
        QByteArray::fromBase64(seenByOthers(QStringLiteral("/profiles/one#seen"))), QByteArray("by others"));
    QVERIFY(seenByOthers(QStringLiteral("/profiles/one#unseen")).isEmpty());
}

// Nobody is there to be asked for its password, as after a sign-in without one.
void KeychainTest::saysThatItIsLocked()
{
    const QString name = QStringLiteral("behind the lock");
    QVERIFY(QCoro::waitFor(m_secrets.write(name, SecretBytes(QByteArray("value")))));
    QProcess lock;
    lock.start(QStringLiteral("dbus-send"),
        {QStringLiteral("--session"), QStringLiteral("--print-reply"),
            QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service.Lock"),
            QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
    QVERIFY(lock.waitForFinished(patience) && lock.exitCode() == 0);
    expectUnavailable(errorOf(QCoro::waitFor(m_secrets.read(name))), "locked");
    expectUnavailable(
        errorOf(QCoro::waitFor(m_secrets.write(name, SecretBytes(QByteArray("other value"))))), "locked");
    expectUnavailable(errorOf(QCoro::waitFor(m_secrets.remove(name))), "locked");
    // What it does not hold is missing, locked or not.
    QCOMPARE(errorOf(QCoro::waitFor(m_secrets.read(QStringLiteral("never written")))).kind,
        ApiError::Kind::SecretMissing);
    // It is all there as soon as somebody opens it. Seen by another program: the library of this one keeps
    // its session with a daemon that has ended.
    m_daemon.kill();
    QVERIFY(m_daemon.waitForFinished());
    QVERIFY(PrivateSession::startKeyring(m_daemon, keyringPassword()));
    QCOMPARE(
        QByteArray::fromBase64(seenByOthers(QStringLiteral("/profiles/one#") + name)), QByteArray("value"));
}

void KeychainTest::saysThatTheKeychainIsGone()
{
    m_daemon.kill();
    QVERIFY(m_daemon.waitForFinished());
    expectUnavailable(errorOf(QCoro::waitFor(m_secrets.read(QStringLiteral("lost")))), "absent");
    expectUnavailable(
        errorOf(QCoro::waitFor(m_secrets.write(QStringLiteral("lost"), SecretBytes(QByteArray("value"))))),
        "absent");
    m_secrets.holdForThisRun(QStringLiteral("lost"), SecretBytes(QByteArray("held instead")));
    const auto held = QCoro::waitFor(m_secrets.read(QStringLiteral("lost")));
    QVERIFY(held.has_value());
    QCOMPARE(held->view().toByteArray(), QByteArray("held instead"));
}

void KeychainTest::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

/// In a session whose bus lets nobody speak with the keychain, as that of a confined program does.
class DeniedKeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItRefuses()
    {
        QProcess daemon;
        QVERIFY(PrivateSession::startKeyring(daemon, keyringPassword()));
        expectClosed("denied");
        daemon.kill();
        QVERIFY(daemon.waitForFinished());
    }
};

class AbsentKeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNone() { expectClosed("absent"); }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString session = PrivateSession::current();
    if (session == QLatin1String("open")) {
        KeychainTest test;
        return QTest::qExec(&test, argc, argv);
    }
    if (session == QLatin1String("denied")) {
        DeniedKeychainTest test;
        return QTest::qExec(&test);
    }
    if (session == QLatin1String("absent")) {
        AbsentKeychainTest test;
        return QTest::qExec(&test);
    }
    int failed = PrivateSession::runAgain(
        QStringLiteral("open"), PrivateSession::Bus::Free, QCoreApplication::arguments().mid(1));
    failed += PrivateSession::runAgain(QStringLiteral("denied"), PrivateSession::Bus::WithoutKeychain, {});
    failed += PrivateSession::runAgain(QStringLiteral("absent"), PrivateSession::Bus::None, {});
    return failed;
}

#include "keychain_test.moc"
