// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The test of a connection against real servers: Airflow as it is, and the ways to miss it.

#include "app/airflow/connection_test.h"
#include "tests/support/real_airflow.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using Step = ConnectionCheck::Step;
using Outcome = ConnectionCheck::Outcome;
using Checks = QVector<ConnectionCheck>;

namespace
{

/// What the person sees: one letter for each step, "PPS--F" and the like.
QString picture(const Checks &checks)
{
    QString letters;
    for (const ConnectionCheck &check : checks)
        letters += check.outcome == Outcome::Passed   ? QLatin1Char('P')
                   : check.outcome == Outcome::Failed ? QLatin1Char('F')
                                                      : QLatin1Char('-');
    return letters;
}

Checks test(const AirflowConnection &connection, const QByteArray &password)
{
    Checks progress;
    const auto result = QCoro::waitFor(testConnection(connection, SecretBytes(password),
        [&progress](const ConnectionCheck &check) { progress.append(check); }));
    if (!result || progress.size() != result->size())
        return {};
    for (int step = 0; step < int(result->size()); ++step) {
        if (int(result->at(step).step) != step || progress.at(step).outcome != result->at(step).outcome)
            return {};
    }
    return *result;
}

AirflowConnection at(const QString &url)
{
    AirflowConnection connection;
    connection.kind = AirflowConnection::Kind::External;
    connection.baseUrl = QUrl(url);
    connection.username = QStringLiteral("admin");
    connection.timeout = std::chrono::seconds(5);
    return connection;
}

/// Answers every request with the same page.
class PageServer final : public QObject
{
public:
    PageServer(QTcpServer &server, const QByteArray &body, const QByteArray &type)
    {
        const QByteArray reply = "HTTP/1.1 200 OK\r\nContent-Type: " + type +
                                 "\r\nContent-Length: " + QByteArray::number(body.size()) +
                                 "\r\nConnection: close\r\n\r\n" + body;
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&server, reply] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [socket, reply] {
                    socket->write(reply);
                    socket->disconnectFromHost();
                });
            }
        });
    }
};

} // namespace

class ConnectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reachesAirflow_data();
    void reachesAirflow();
    void noticesAWrongPassword_data();
    void noticesAWrongPassword();
    void noticesAWrongPrefix_data();
    void noticesAWrongPrefix();
    void noticesAnotherServer();
    void noticesAnOldVersion();
    void noticesAWrongPort();
    void noticesAnUnknownName();
    void noticesASilentServer();
    void looksAtTheCertificate();

private:
    void makeCertificate();
    void versions();
    RealAirflow &airflow(const QString &version)
    {
        return version.startsWith(QLatin1Char('3')) ? m_new : m_old;
    }

    RealAirflow m_new{QStringLiteral("3.3.2")};
    RealAirflow m_old{QStringLiteral("2.11.0")};
    QTemporaryDir m_folder;
    QString m_certificate;
    QString m_key;
};

void ConnectionTest::initTestCase()
{
    QString error;
    QVERIFY2(m_new.start(&error), qPrintable(error));
    QVERIFY2(m_old.start(&error), qPrintable(error));
    makeCertificate();
}

void ConnectionTest::makeCertificate()
{
    m_certificate = m_folder.filePath(QStringLiteral("certificate.pem"));
    m_key = m_folder.filePath(QStringLiteral("key.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
            QStringLiteral("30"), QStringLiteral("-subj"), QStringLiteral("/CN=airflow of a clinic"),
            QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
            QStringLiteral("-keyout"), m_key, QStringLiteral("-out"), m_certificate});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
}

void ConnectionTest::versions()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("3.3.2") << QStringLiteral("3.3.2");
    QTest::newRow("2.11.0") << QStringLiteral("2.11.0");
}

void ConnectionTest::reachesAirflow_data()
{
    versions();
}

void ConnectionTest::reachesAirflow()
{
    QFETCH(const QString, version);
    RealAirflow &server = airflow(version);
    const Checks checks = test(server.connection(), server.password().view().toByteArray());
    QCOMPARE(picture(checks), QStringLiteral("PP-PPP"));
    QCOMPARE(checks.at(int(Step::NameLookup)).detail, QStringLiteral("127.0.0.1"));
    QCOMPARE(checks.at(int(Step::Version)).detail, version);
}

void ConnectionTest::noticesAWrongPassword_data()
{
    versions();
}

void ConnectionTest::noticesAWrongPassword()
{
    QFETCH(const QString, version);
    const Checks checks = test(airflow(version).connection(), "not the password");
    QCOMPARE(picture(checks), QStringLiteral("PP-PPF"));
    QCOMPARE(checks.last().error.kind, ApiError::Kind::SignIn);
    QCOMPARE(checks.last().error.operation, Operation::SignIn);
    QVERIFY(!checks.last().error.detail.contains(QLatin1String("not the password")));
}

void ConnectionTest::noticesAWrongPrefix_data()
{
    versions();
}

void ConnectionTest::noticesAWrongPrefix()
{
    QFETCH(const QString, version);
    AirflowConnection connection = airflow(version).connection();
    connection.baseUrl.setPath(QStringLiteral("/elsewhere"));
    const Checks checks = test(connection, airflow(version).password().view().toByteArray());
    QCOMPARE(picture(checks), QStringLiteral("PP-F--"));
    QCOMPARE(checks.at(int(Step::Path)).error.kind, ApiError::Kind::UnexpectedContent);
}

void ConnectionTest::noticesAnotherServer()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const PageServer page(server, "<html><body>Sign in</body></html>", "text/html");
    const Checks checks = test(at(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())), "x");
    QCOMPARE(picture(checks), QStringLiteral("PP-F--"));
    QCOMPARE(checks.at(int(Step::Path)).error.kind, ApiError::Kind::UnexpectedContent);
}

void ConnectionTest::noticesAnOldVersion()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const PageServer page(server, "{\"version\": \"1.10.15\", \"git_version\": null}", "application/json");
    const Checks checks = test(at(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())), "x");
    QCOMPARE(picture(checks), QStringLiteral("PP-PF-"));
    QCOMPARE(checks.at(int(Step::Version)).error.detail, QStringLiteral("1.10.15"));
}

void ConnectionTest::noticesAWrongPort()
{
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    const Checks checks = test(at(QStringLiteral("http://127.0.0.1:%1").arg(port)), "x");
    QCOMPARE(picture(checks), QStringLiteral("PF----"));
    QCOMPARE(checks.at(int(Step::Connection)).error.kind, ApiError::Kind::Transport);
    QCOMPARE(checks.at(int(Step::Connection)).error.target, QStringLiteral("127.0.0.1:%1").arg(port));
}

void ConnectionTest::noticesAnUnknownName()
{
    AirflowConnection connection = at(QStringLiteral("http://airflow.clinic.invalid:8080"));
    const Checks checks = test(connection, "x");
    QCOMPARE(picture(checks), QStringLiteral("F-----"));
    const ApiError::Kind kind = checks.first().error.kind;
    QVERIFY(kind == ApiError::Kind::Transport || kind == ApiError::Kind::Timeout);
}

void ConnectionTest::noticesASilentServer()
{
    QTcpServer server; // the system accepts the connection, nobody ever answers
    QVERIFY(server.listen(QHostAddress::LocalHost));
    AirflowConnection connection = at(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
    connection.timeout = std::chrono::seconds(1);
    const Checks checks = test(connection, "x");
    QCOMPARE(picture(checks), QStringLiteral("PPF---"));
    QCOMPARE(checks.at(int(Step::Certificate)).error.kind, ApiError::Kind::Timeout);
}

void ConnectionTest::looksAtTheCertificate()
{
    QFile certificateFile(m_certificate);
    QFile keyFile(m_key);
    QVERIFY(certificateFile.open(QIODevice::ReadOnly) && keyFile.open(QIODevice::ReadOnly));
    const QSslCertificate certificate(certificateFile.readAll());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(QSslKey(keyFile.readAll(), QSsl::Rsa));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const PageServer page(server, "{\"version\": \"1.10.15\"}", "application/json");
    const QByteArray digest = certificate.digest(QCryptographicHash::Sha256).toHex();

    // Nobody vouches for it: the person reads its fingerprint and decides.
    AirflowConnection connection = at(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
    Checks checks = test(connection, "x");
    QCOMPARE(picture(checks), QStringLiteral("PPF---"));
    const ConnectionCheck &refused = checks.at(int(Step::Certificate));
    QCOMPARE(refused.error.kind, ApiError::Kind::Tls);
    QVERIFY(refused.detail.contains(QLatin1String("airflow of a clinic")));
    QVERIFY(refused.detail.contains(QString::fromLatin1(digest.left(2)).toUpper() + QLatin1Char(':')));

    connection.pinnedSha256 = digest;
    QCOMPARE(picture(test(connection, "x")), QStringLiteral("PPPPF-"));
    connection.pinnedSha256 = QByteArray(64, '0');
    QCOMPARE(picture(test(connection, "x")), QStringLiteral("PPF---"));
    connection.pinnedSha256.clear();
    connection.caFile = m_certificate;
    QCOMPARE(picture(test(connection, "x")), QStringLiteral("PPPPF-"));
    QSslServer other;
    other.setSslConfiguration(configuration);
    QVERIFY(other.listen(QHostAddress(QStringLiteral("127.0.0.2")), server.serverPort()));
    connection.baseUrl.setHost(QStringLiteral("127.0.0.2")); // vouched for, but for another name
    checks = test(connection, "x");
    QCOMPARE(picture(checks), QStringLiteral("PPF---"));
    connection.caFile = m_folder.filePath(QStringLiteral("none.pem"));
    checks = test(connection, "x");
    QCOMPARE(picture(checks), QStringLiteral("PPF---"));
    QCOMPARE(checks.at(int(Step::Certificate)).error.kind, ApiError::Kind::File);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
