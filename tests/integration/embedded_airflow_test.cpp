// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The embedded Airflow for real: 3.3.2 in its own environment.

#include "app/airflow/embedded_airflow_server.h"
#include "app/airflow/sample_series.h"
#include "tests/support/embedded_installation.h"
#include "tests/support/secret_register.h"

#include <QCoroTask>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace desk;
using State = EmbeddedAirflow::State;

namespace
{

constexpr int startLimit = 180'000;
constexpr int stopLimit = 40'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Addresses, as in /proc/net/tcp and tcp6, on which one of these processes listens.
QStringList listeningAddresses(const QSet<qint64> &processes)
{
    QSet<QString> sockets;
    for (const qint64 pid : processes) {
        const QDir files(QStringLiteral("/proc/%1/fd").arg(pid));
        const QStringList names = files.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
        for (const QString &name : names) {
            char target[256] = {};
            const QByteArray path = QFile::encodeName(files.filePath(name));
            if (::readlink(path.constData(), target, sizeof(target) - 1) > 0)
                sockets.insert(QString::fromLocal8Bit(target));
        }
    }
    QStringList addresses;
    for (const char *table : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        const QList<QByteArray> lines = contentOf(QString::fromLatin1(table)).split('\n').mid(1);
        for (const QByteArray &line : lines) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() > 9 && fields[3] == "0A" &&
                sockets.contains(QStringLiteral("socket:[%1]").arg(QString::fromLatin1(fields[9]))))
                addresses.append(QString::fromLatin1(fields[1]));
        }
    }
    return addresses;
}

} // namespace

class EmbeddedAirflowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void startsOnLoopbackAlone();
    void keepsItsSecrets();
    void replacesAComponentThatDies();
    void isSharedWithASecondProcess();
    void stopsWithoutALeftover();
    void startsAgainOnTheSamePort();
    void endsWithItsApplication();
    void componentsEndByThemselvesWhenTheApplicationIsKilled();
    void cleansUpAfterAKilledApplication();
    void saysWhyItCannotStart();
    void isUnavailableWithoutAnEnvironment();
    void listsTheSampleSeries();

private:
    EmbeddedAirflowServer::Options options() const { return {embeddedEnvironment(), m_profile, {}}; }
    QString folder() const { return m_profile + QLatin1String("/airflow"); }

    QTemporaryDir m_base;
    QString m_profile;
    std::unique_ptr<EmbeddedAirflowServer> m_server;
    int m_port = 0;
};

void EmbeddedAirflowTest::initTestCase()
{
    QVERIFY(m_base.isValid());
    QVERIFY2(QFileInfo(embeddedEnvironment() + QLatin1String("/bin/airflow")).isExecutable(),
        qPrintable(embeddedEnvironment()));
    m_profile = QDir(m_base.path()).canonicalPath() + QLatin1String("/profile");
    m_server = std::make_unique<EmbeddedAirflowServer>(options());
}

void EmbeddedAirflowTest::cleanupTestCase()
{
    m_server.reset();
    SecretRegister::addEmbedded(m_profile);
    if (!m_profile.isEmpty())
        QTRY_VERIFY(processesIn(folder()).isEmpty());
}

void EmbeddedAirflowTest::startsOnLoopbackAlone()
{
    const QObject scope; // ends the connection with this function
    QVector<State> states;
    const auto note = [&states](const EmbeddedAirflow &state) { states.append(state.state); };
    connect(m_server.get(), &EmbeddedAirflowServer::stateChanged, &scope, note);
    QElapsedTimer clock;
    clock.start();
    m_server->start();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_server->state().state == State::Running || m_server->state().state == State::Failed, startLimit);
    QVERIFY2(m_server->state().state == State::Running, qPrintable(m_server->state().message));
    qInfo("first start: %lld ms", static_cast<long long>(clock.elapsed()));
    QCOMPARE(states, (QVector<State>{State::Preparing, State::Starting, State::Running}));

    m_port = m_server->state().port;
    const AirflowConnection connection = m_server->connection();
    QCOMPARE(connection.kind, AirflowConnection::Kind::Embedded);
    QCOMPARE(connection.baseUrl.port(), m_port);
    const QSet<qint64> processes = processesIn(folder());
    QVERIFY(processes.size() >= 4);
    QCOMPARE(listeningAddresses(processes),
        QStringList{QStringLiteral("0100007F:%1").arg(m_port, 4, 16, QLatin1Char('0')).toUpper()});

    QNetworkAccessManager network;
    QNetworkRequest request(connection.baseUrl.resolved(QUrl(QStringLiteral("/auth/token"))));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const QJsonObject body{{QStringLiteral("username"), connection.username},
        {QStringLiteral("password"), QString::fromLatin1(m_server->password().view())}};
    QNetworkReply *reply = network.post(request, QJsonDocument(body).toJson());
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20'000);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
}

void EmbeddedAirflowTest::keepsItsSecrets()
{
    const QByteArray password = m_server->password().view().toByteArray();
    QVERIFY(password.size() >= 24);
    const QDir secrets(folder() + QLatin1String("/secrets"));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY((QFileInfo(secrets.path()).permissions() & others) == QFileDevice::Permissions());
    const QFileInfoList files = secrets.entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 5);
    QList<QByteArray> values{password};
    for (const QFileInfo &file : files) {
        QVERIFY2((file.permissions() & others) == QFileDevice::Permissions(), qPrintable(file.fileName()));
        values.append(contentOf(file.filePath()).trimmed());
    }
    const QByteArray log = contentOf(m_server->state().logFile);
    QVERIFY(!log.isEmpty());
    const QSet<qint64> processes = processesIn(folder());
    for (const QByteArray &value : std::as_const(values)) {
        QVERIFY(!log.contains(value));
        for (const qint64 pid : processes)
            QVERIFY(!contentOf(QStringLiteral("/proc/%1/cmdline").arg(pid)).contains(value));
    }
}

void EmbeddedAirflowTest::replacesAComponentThatDies()
{
    const QJsonObject record =
        QJsonDocument::fromJson(contentOf(folder() + QLatin1String("/processes.json"))).object();
    QVERIFY(!record.isEmpty());
    qint64 triggerer = 0;
    const QSet<qint64> before = processesIn(folder());
    for (const qint64 pid : before) {
        if (contentOf(QStringLiteral("/proc/%1/cmdline").arg(pid)).contains("triggerer") &&
            (triggerer == 0 || pid < triggerer))
            triggerer = pid;
    }
    QVERIFY(triggerer > 0);
    ::kill(static_cast<pid_t>(triggerer), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(!(processesIn(folder()) - before).isEmpty(), 20'000);
    QCOMPARE(m_server->state().state, State::Running);
}

void EmbeddedAirflowTest::isSharedWithASecondProcess()
{
    // Locks belong to an open file, so a second server here meets what a second process would.
    EmbeddedAirflowServer second(options());
    const qsizetype before = processesIn(folder()).size();
    second.start();
    QTRY_COMPARE_WITH_TIMEOUT(second.state().state, State::Running, 20'000);
    QCOMPARE(second.state().port, m_port);
    QVERIFY(second.password().view() == m_server->password().view());
    QVERIFY(processesIn(folder()).size() <= before + 4); // a task of Airflow's own may come and go
    second.stop();
    QTRY_COMPARE_WITH_TIMEOUT(second.state().state, State::Stopped, 5'000);
    QCOMPARE(m_server->state().state, State::Running);
    QVERIFY(!processesIn(folder()).isEmpty());
}

void EmbeddedAirflowTest::stopsWithoutALeftover()
{
    QElapsedTimer clock;
    clock.start();
    m_server->stop();
    QCOMPARE(m_server->state().state, State::Stopping);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->state().state, State::Stopped, stopLimit);
    qInfo("stop: %lld ms", static_cast<long long>(clock.elapsed()));
    QVERIFY(processesIn(folder()).isEmpty());
    QVERIFY(m_server->isIdle());
}

void EmbeddedAirflowTest::startsAgainOnTheSamePort()
{
    const QString own = folder() + QLatin1String("/dags/my_own.py");
    const QString shipped = folder() + QLatin1String("/dags/collect_metadata.py");
    for (const QString &path : {own, shipped}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("# mine\n");
    }
    QElapsedTimer clock;
    clock.start();
    m_server->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->state().state, State::Running, startLimit);
    qInfo("second start: %lld ms", static_cast<long long>(clock.elapsed()));
    QCOMPARE(m_server->state().port, m_port);
    QCOMPARE(contentOf(own), QByteArray("# mine\n"));
    QVERIFY(contentOf(shipped).contains("collect-metadata"));
}

void EmbeddedAirflowTest::endsWithItsApplication()
{
    QVERIFY(!processesIn(folder()).isEmpty());
    m_server.reset();
    QTRY_VERIFY_WITH_TIMEOUT(processesIn(folder()).isEmpty(), 2'000);
}

void EmbeddedAirflowTest::componentsEndByThemselvesWhenTheApplicationIsKilled()
{
    QProcess host;
    host.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    host.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--host"), embeddedEnvironment(), m_profile});
    QVERIFY(host.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(host.bytesAvailable() > 0, startLimit);
    QVERIFY(processesIn(folder()).size() >= 4);
    host.kill();
    QVERIFY(host.waitForFinished());
    const bool ended = QTest::qWaitFor([this] { return processesIn(folder()).isEmpty(); }, 3 * stopLimit);
    QVERIFY2(ended, commandsIn(folder()).constData());
}

void EmbeddedAirflowTest::cleansUpAfterAKilledApplication()
{
    // A program of its own that starts the server, and is killed while it runs.
    QProcess host;
    host.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    host.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--host"), embeddedEnvironment(), m_profile});
    QVERIFY(host.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(host.bytesAvailable() > 0, startLimit);
    QCOMPARE(host.readAllStandardOutput(), QByteArray("running\n"));
    const QSet<qint64> left = processesIn(folder());
    QVERIFY(left.size() >= 4);
    // Stopped processes cannot react to anything: they must be found and ended by the next start.
    for (const qint64 pid : left)
        ::kill(static_cast<pid_t>(pid), SIGSTOP);
    host.kill();
    QVERIFY(host.waitForFinished());
    QVERIFY(!processesIn(folder()).isEmpty());

    m_server = std::make_unique<EmbeddedAirflowServer>(options());
    m_server->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->state().state, State::Running, startLimit);
    QVERIFY((processesIn(folder()) & left).isEmpty());
    m_server->stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->state().state, State::Stopped, stopLimit);
    QVERIFY(processesIn(folder()).isEmpty());
}

void EmbeddedAirflowTest::saysWhyItCannotStart()
{
    QTemporaryDir broken;
    QVERIFY(QDir().mkpath(broken.filePath(QStringLiteral("venv/bin"))));
    QFile program(broken.filePath(QStringLiteral("venv/bin/airflow")));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\necho 'the database is from another planet' >&2\nexit 1\n");
    program.close();
    QVERIFY(program.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    EmbeddedAirflowServer server(
        {broken.filePath(QStringLiteral("venv")), broken.filePath(QStringLiteral("profile")), {}});
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state().state, State::Failed, 20'000);
    QVERIFY2(
        server.state().message.contains(QLatin1String("another planet")), qPrintable(server.state().message));
    QVERIFY(contentOf(server.state().logFile).contains("another planet"));
}

void EmbeddedAirflowTest::isUnavailableWithoutAnEnvironment()
{
    QTemporaryDir empty;
    EmbeddedAirflowServer server({QString(), empty.path(), {}});
    server.start();
    QCOMPARE(server.state().state, State::Unavailable);
    QVERIFY(server.isIdle());
}

void EmbeddedAirflowTest::listsTheSampleSeries()
{
    const auto series = QCoro::waitFor(sampleSeries(embeddedEnvironment()));
    QVERIFY(series.has_value());
    QCOMPARE(series->size(), 49); // series of the files that start as DICOM files do
    const auto none = QCoro::waitFor(sampleSeries(m_base.path()));
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().kind, ApiError::Kind::Process);
}

namespace
{

/// The program that is killed: runs the server and says when it is up.
int runHost(const QString &venv, const QString &profile)
{
    EmbeddedAirflowServer server({venv, profile, {}});
    QObject::connect(
        &server, &EmbeddedAirflowServer::stateChanged, &server, [](const EmbeddedAirflow &state) {
            if (state.state == State::Running)
                ::printf("running\n");
            ::fflush(stdout);
        });
    server.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--host"))
        return runHost(arguments.value(2), arguments.value(3));
    qputenv("QTEST_FUNCTION_TIMEOUT", "900000");
    EmbeddedAirflowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "embedded_airflow_test.moc"
