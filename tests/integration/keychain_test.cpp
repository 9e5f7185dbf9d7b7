// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The keychain for real: a gnome-keyring of its own in a D-Bus session of its own. The program starts itself
/// again inside that session, with a home folder that it throws away.

#include "app/security/keychain_secrets.h"

#include <QCoroTask>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

namespace
{

constexpr int patience = 20'000;

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
    void saysThatTheKeychainIsGone();
    void cleanupTestCase();

private:
    QProcess m_daemon;
    KeychainSecrets m_secrets{QStringLiteral("/profiles/one")};
};

void KeychainTest::initTestCase()
{
    m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    QVERIFY(m_daemon.waitForStarted());
    m_daemon.write("password of the keyring");
    m_daemon.closeWriteChannel();
    // It is there when it has taken its name on the bus.
    const auto isThere = [] {
        QProcess bus;
        bus.start(QStringLiteral("dbus-send"),
            {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                QStringLiteral("string:org.freedesktop.secrets")});
        bus.waitForFinished(patience);
        return bus.readAllStandardOutput().contains("boolean true");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
}

void KeychainTest::givesBackWhatWasWritten_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << QByteArray("correct horse battery staple");
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
    QCOMPARE(read->view().toByteArray(), value);
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

void KeychainTest::saysThatTheKeychainIsGone()
{
    QVERIFY(QCoro::waitFor(m_secrets.write(QStringLiteral("lost"), SecretBytes(QByteArray("value")))));
    m_daemon.kill();
    QVERIFY(m_daemon.waitForFinished());
    const auto read = QCoro::waitFor(m_secrets.read(QStringLiteral("lost")));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ApiError::Kind::SecretUnavailable);
    QVERIFY(QStringList({QStringLiteral("absent"), QStringLiteral("locked")}).contains(read.error().detail));
    const auto written =
        QCoro::waitFor(m_secrets.write(QStringLiteral("lost"), SecretBytes(QByteArray("value"))));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ApiError::Kind::SecretUnavailable);
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

namespace
{

/// Runs this program in a session and a home of its own.
int runInSession(const QStringList &arguments)
{
    const QTemporaryDir home;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(QStringLiteral("DISPLAY"));
    variables.remove(QStringLiteral("WAYLAND_DISPLAY"));
    variables.insert(QStringLiteral("HOME"), home.path());
    variables.insert(QStringLiteral("DESK_KEYCHAIN_SESSION"), QStringLiteral("1"));
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        variables.insert(QLatin1String(name), home.path());
    // No service may be started on demand: a keychain that is gone has to stay gone.
    QFile configuration(home.filePath(QStringLiteral("session.conf")));
    if (!configuration.open(QIODevice::WriteOnly))
        return 1;
    configuration.write(
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
        "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
        "</policy></busconfig>");
    configuration.close();
    QProcess session;
    session.setProcessEnvironment(variables);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    session.start(QStringLiteral("dbus-run-session"),
        QStringList{QStringLiteral("--config-file=") + configuration.fileName(), QStringLiteral("--"),
            QCoreApplication::applicationFilePath()} +
            arguments);
    session.waitForFinished(-1);
    return session.exitStatus() == QProcess::NormalExit ? session.exitCode() : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("DESK_KEYCHAIN_SESSION"))
        return runInSession(QCoreApplication::arguments().mid(1));
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keychain_test.moc"
