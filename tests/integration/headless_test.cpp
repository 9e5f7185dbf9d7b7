// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The program as a server: set up and run without a display, its passwords in a vault, against a real
/// Airflow.

#include "tests/support/desk_program.h"
#include "tests/support/real_airflow.h"
#include "tests/support/secret_register.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

namespace
{

constexpr int patience = 120'000; // ms

using Outcome = DeskProgram::Outcome;

struct Answer {
    int status = 0;
    QJsonObject json;
    QString airflow() const
    {
        return json.value(QLatin1String("airflow")).toObject().value(QLatin1String("status")).toString();
    }
};

} // namespace

class HeadlessTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesAProfileThatIsNotSetUp();
    void isSetUpWithoutADisplay();
    void refusesAnotherPassphrase();
    void worksUntilItIsAskedToStop();

private:
    Outcome run(const QStringList &arguments) const { return m_program.run(arguments, patience); }
    QByteArray logOf(QProcess &server);
    Answer health();

    RealAirflow m_airflow{QStringLiteral("3.3.2")};
    QTemporaryDir m_base;
    DeskProgram m_program{m_base.filePath(QStringLiteral("profile"))};
    QNetworkAccessManager m_network;
    QUrl m_health;
    QByteArray m_log;
    QByteArray m_passphrase = SecretRegister::fresh(QStringLiteral("passphrase of the vault"));
    QByteArray m_password = SecretRegister::fresh(QStringLiteral("password of mira"));
};

void HeadlessTest::initTestCase()
{
    QString error;
    QVERIFY2(m_airflow.start(&error), qPrintable(error));
    m_program.setPassphrase(m_passphrase);
    m_program.setDescriptors({m_password, m_airflow.password().view().toByteArray()});
}

/// Everything the server has written so far: one JSON object a line.
QByteArray HeadlessTest::logOf(QProcess &server)
{
    m_log += server.readAllStandardError();
    return m_log;
}

Answer HeadlessTest::health()
{
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(m_health)));
    Answer answer;
    if (QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10'000)) {
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.json = QJsonDocument::fromJson(reply->readAll()).object();
    }
    return answer;
}

void HeadlessTest::refusesAProfileThatIsNotSetUp()
{
    const Outcome outcome = run({QStringLiteral("--headless")});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.contains("workflow-desk setup"), outcome.err.constData());
}

void HeadlessTest::isSetUpWithoutADisplay()
{
    const QStringList setup{QStringLiteral("setup"), QStringLiteral("--instance"), QStringLiteral("clinic-a"),
        QStringLiteral("--user"), QStringLiteral("mira"), QStringLiteral("--user-password-fd"),
        QStringLiteral("3"), QStringLiteral("--airflow"), m_airflow.url().toString(),
        QStringLiteral("--username"), m_airflow.username(), QStringLiteral("--password-fd"),
        QStringLiteral("4")};
    const Outcome outcome = run(setup);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QFile vault(m_base.filePath(QStringLiteral("profile/secrets.vault")));
    QVERIFY(vault.open(QIODevice::ReadOnly));
    QVERIFY(!vault.readAll().contains(m_airflow.password().view().toByteArray()));
    // Once is enough: a second time would give somebody else the profile.
    const Outcome again = run(setup);
    QCOMPARE(again.code, 3);
}

void HeadlessTest::refusesAnotherPassphrase()
{
    QProcess server;
    m_program.setPassphrase("mistaken 8264");
    m_program.start(server, {QStringLiteral("--headless")});
    m_program.setPassphrase(m_passphrase);
    QVERIFY(server.waitForFinished(patience));
    QCOMPARE(server.exitCode(), 3);
    const QByteArray log = server.readAllStandardError();
    QVERIFY2(log.contains("passphrase"), log.constData());
    QVERIFY(!log.contains("8264"));
}

void HeadlessTest::worksUntilItIsAskedToStop()
{
    QProcess server;
    m_program.start(
        server, {QStringLiteral("--headless"), QStringLiteral("--health-port"), QStringLiteral("0")});
    const auto findHealth = [this, &server] {
        static const QRegularExpression address(QStringLiteral("http://127\\.0\\.0\\.1:\\d+/health"));
        m_health = QUrl(address.match(QString::fromUtf8(logOf(server))).captured());
        return !m_health.isEmpty();
    };
    QVERIFY2(QTest::qWaitFor(findHealth, patience), logOf(server).constData());
    Answer answer;
    QVERIFY2(QTest::qWaitFor([this, &answer] { return (answer = health()).status == 200; }, patience),
        logOf(server).constData());
    QCOMPARE(answer.airflow(), QStringLiteral("connected"));
    QCOMPARE(answer.json.value(QLatin1String("instance")).toString(), QStringLiteral("clinic-a"));

    // Another process hands a workflow over and goes; the server carries it out.
    const QStringList person{QStringLiteral("--user"), QStringLiteral("mira"),
        QStringLiteral("--user-password-fd"), QStringLiteral("3")};
    const Outcome handedOver =
        run(person + QStringList{QStringLiteral("run"), QStringLiteral("quick"), QStringLiteral("--no-wait"),
                         QStringLiteral("--name"), QStringLiteral("handed-over")});
    QVERIFY2(handedOver.code == 0, handedOver.err.constData());
    QVERIFY2(QTest::qWaitFor([this, &server] { return logOf(server).contains(": finished\""); }, patience),
        logOf(server).constData());
    const Outcome list = run(person + QStringList{QStringLiteral("list"), QStringLiteral("--json")});
    const QJsonArray workflows =
        QJsonDocument::fromJson(list.out).object().value(QLatin1String("workflows")).toArray();
    QCOMPARE(workflows.size(), 1);
    QVERIFY(workflows.first()
                .toObject()
                .value(QLatin1String("name"))
                .toString()
                .startsWith(QLatin1String("handed-over")));

    // An Airflow that went is told, and a server that is no longer well says so.
    QVERIFY(m_airflow.kill());
    const auto isOffline = [this, &answer] {
        answer = health();
        return answer.status == 503 && answer.airflow() == QLatin1String("offline");
    };
    QVERIFY2(QTest::qWaitFor(isOffline, patience), logOf(server).constData());
    QVERIFY(m_airflow.startAgain());
    QVERIFY2(QTest::qWaitFor([this] { return health().status == 200; }, patience), logOf(server).constData());

    QElapsedTimer stopping;
    stopping.start();
    server.terminate();
    QVERIFY2(server.waitForFinished(patience), logOf(server).constData());
    QCOMPARE(server.exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.exitCode(), 0);
    qInfo("stopped within %lld ms", static_cast<long long>(stopping.elapsed()));
    const QList<QByteArray> lines = logOf(server).trimmed().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        QVERIFY2(entry.contains(QLatin1String("time")) && entry.contains(QLatin1String("level")) &&
                     entry.contains(QLatin1String("message")),
            line.constData());
    }
    for (const QByteArray &secret : {m_passphrase, m_password, m_airflow.password().view().toByteArray()})
        QVERIFY(!logOf(server).contains(secret));
}

QTEST_GUILESS_MAIN(HeadlessTest)
#include "headless_test.moc"
