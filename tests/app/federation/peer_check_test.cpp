// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/peer_check.h"
#include "tests/app/federation/peer_fixture.h"
#include "tests/support/scripted_server.h"

#include <QTcpServer>

using namespace desk;
using namespace desk::test;

namespace
{

using Step = PeerCheckStep::Step;
using Outcome = PeerCheckStep::Outcome;

constexpr char jobsPath[] = "/kaapana-backend/remote/jobs";

/// One letter for each step: passed, warning, failed, unknown, skipped.
QString lettersOf(const PeerCheckReport &report)
{
    QString letters;
    for (const PeerCheckStep &step : report.steps) {
        if (int(step.step) != letters.size())
            return QStringLiteral("out of order");
        letters += QLatin1String("pwfu-").at(int(step.outcome));
    }
    return letters;
}

PeerCheckReport checked(
    const PeerEndpoint &endpoint, const SecretBytes &token, const QString &name = QStringLiteral("clinic-b"))
{
    int followed = 0;
    const Result<PeerCheckReport> report =
        await(checkPeer(endpoint, token.clone(), name, [&followed](const PeerCheckStep &) { ++followed; }));
    if (!report || followed != report->steps.size())
        qFatal("every check ends with a report");
    return *report;
}

} // namespace

class PeerCheckTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finishesWithADesk();
    void finishesWithAKaapana();
    void namesTheFailingStep();
    void judgesTheCertificate();
    void sendsNoTokenWithoutTrust();
    void looksAtTheClock_data();
    void looksAtTheClock();
    void findsAnotherProgram_data();
    void findsAnotherProgram();
};

void PeerCheckTest::finishesWithADesk()
{
    ServedOwner served;
    served.owner.add(41, QStringLiteral("clinic-b"));
    const PeerCheckReport report = checked(served.endpoint(), served.tokenB);
    QCOMPARE(lettersOf(report), QStringLiteral("pppppppp"));
    QVERIFY(report.isGood());
    QVERIFY(report.isDesk);
    QCOMPARE(report.version, QStringLiteral(DESK_VERSION));
    QCOMPARE(report.chain.size(), 1);
    QCOMPARE(report.clockAheadMs, std::optional<qint64>(0));
    QVERIFY(served.owner.adverts.isEmpty()); // nothing was changed there
    QCOMPARE(served.owner.rows.value(41).job.state, JobState::queued);
}

void PeerCheckTest::finishesWithAKaapana()
{
    const ServedOwner identity;
    ScriptedServer server;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(identity.certificate, QSsl::Pem));
    tls.setPrivateKey(QSslKey(identity.key.view().toByteArray(), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    server.setTls(tls);
    ScriptedAnswer answer;
    answer.body = "[]";
    answer.headers = {{"Server", "uvicorn"}};
    server.answer("GET", jobsPath, {answer});
    PeerEndpoint endpoint = identity.endpoint();
    endpoint.port = server.serverPort();
    const PeerCheckReport report = checked(endpoint, identity.tokenB);
    QCOMPARE(
        lettersOf(report), QStringLiteral("pppuppuu")); // it tells neither its clock nor whether it knows us
    QVERIFY(report.isGood());
    QVERIFY(!report.isDesk);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().headers.value("federatedauthorization") == identity.tokenB.view());
}

void PeerCheckTest::namesTheFailingStep()
{
    const ServedOwner served;
    PeerEndpoint endpoint = served.endpoint();
    endpoint.host = QStringLiteral("nobody.invalid");
    PeerCheckReport report = checked(endpoint, served.tokenB);
    QCOMPARE(lettersOf(report), QStringLiteral("f-------"));
    QCOMPARE(report.steps.constFirst().error.field, QStringLiteral("name"));

    endpoint = served.endpoint();
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
        endpoint.port = closed.serverPort();
    }
    report = checked(endpoint, served.tokenB);
    QCOMPARE(lettersOf(report), QStringLiteral("pf------"));
    QCOMPARE(report.steps.at(1).error.field, QStringLiteral("refused"));

    QTcpServer hole;
    QVERIFY(hole.listen(QHostAddress(QHostAddress::LocalHost)));
    endpoint.port = hole.serverPort();
    endpoint.deadline = std::chrono::milliseconds(500);
    report = checked(endpoint, served.tokenB);
    QCOMPARE(lettersOf(report), QStringLiteral("ppf-----"));
    QCOMPARE(report.steps.at(2).error.kind, ApiError::Kind::Timeout);

    report = checked(served.endpoint(), randomPeerToken());
    QCOMPARE(lettersOf(report), QStringLiteral("pppppf--"));
    QCOMPARE(report.steps.at(5).error.field, QStringLiteral("token"));
    QVERIFY(!report.isGood());

    report = checked(served.endpoint(), served.tokenB, QStringLiteral("clinic-x"));
    QCOMPARE(lettersOf(report), QStringLiteral("ppppppfp"));
    QCOMPARE(report.steps.at(6).error.field, QStringLiteral("name"));
}

void PeerCheckTest::judgesTheCertificate()
{
    const ServedOwner served;
    PeerEndpoint endpoint = served.endpoint();
    endpoint.check = CertificateCheck::System;
    PeerCheckReport report = checked(endpoint, served.tokenB);
    QCOMPARE(lettersOf(report), QStringLiteral("ppf-----"));
    QCOMPARE(report.steps.at(2).error.field, QStringLiteral("untrusted"));
    // It is shown all the same, so that it can be read out and pinned.
    QCOMPARE(report.chain.constFirst().digest(QCryptographicHash::Sha256).toHex(),
        certificateDigest(served.certificate));
    QVERIFY(report.steps.at(2).detail.contains(QLatin1String("clinic-a")));

    endpoint.check = CertificateCheck::Off;
    report = checked(endpoint, served.tokenB);
    QCOMPARE(lettersOf(report), QStringLiteral("ppwppppp"));
    QCOMPARE(report.steps.at(2).error.field, QStringLiteral("untrusted"));

    endpoint.check = CertificateCheck::CaFile;
    endpoint.caFile = QStringLiteral("/nowhere/authority.pem");
    report = checked(endpoint, served.tokenB);
    QCOMPARE(lettersOf(report), QStringLiteral("ppf-----"));
    QCOMPARE(report.steps.at(2).error.kind, ApiError::Kind::File);

    const ServedOwner expired({}, 0, -30);
    endpoint = expired.endpoint();
    QTemporaryDir folder;
    endpoint.check = CertificateCheck::CaFile;
    endpoint.caFile = folder.filePath(QStringLiteral("a.pem"));
    QFile file(endpoint.caFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(expired.certificate);
    file.close();
    report = checked(endpoint, expired.tokenB);
    QCOMPARE(lettersOf(report), QStringLiteral("ppf-----"));
    QCOMPARE(report.steps.at(2).error.field, QStringLiteral("expired"));
}

void PeerCheckTest::sendsNoTokenWithoutTrust()
{
    ServedOwner served;
    PeerEndpoint endpoint = served.endpoint();
    endpoint.pinnedSha256 = QByteArray(64, 'b');
    const PeerCheckReport report = checked(endpoint, served.tokenB);
    QCOMPARE(lettersOf(report), QStringLiteral("ppf-----"));
    QCOMPARE(report.steps.at(2).error.field, QStringLiteral("changed"));
    QCOMPARE(served.owner.calls, 0);
}

void PeerCheckTest::looksAtTheClock_data()
{
    QTest::addColumn<qint64>("aheadSeconds");
    QTest::addColumn<QString>("letters");
    QTest::newRow("an hour ahead") << qint64(3600) << "pppfpppp";
    QTest::newRow("an hour behind") << qint64(-3600) << "pppfpppp";
    QTest::newRow("two minutes") << qint64(120) << "pppwpppp";
    QTest::newRow("ten seconds") << qint64(10) << "pppppppp";
}

void PeerCheckTest::looksAtTheClock()
{
    QFETCH(qint64, aheadSeconds);
    QFETCH(QString, letters);
    const ServedOwner served({}, aheadSeconds * 1000);
    const PeerCheckReport report = checked(served.endpoint(), served.tokenB);
    QCOMPARE(lettersOf(report), letters);
    QVERIFY(report.clockAheadMs);
    QVERIFY2(std::abs(*report.clockAheadMs - aheadSeconds * 1000) < 4000,
        qPrintable(QString::number(*report.clockAheadMs)));
}

void PeerCheckTest::findsAnotherProgram_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("field");
    QTest::newRow("page") << ScriptedAnswer::html(200) << "html";
    QTest::newRow("no such page") << ScriptedAnswer::html(404) << "html";
    ScriptedAnswer redirect;
    redirect.status = 307;
    redirect.headers = {{"Location", "/oauth2/start"}};
    QTest::newRow("sign-in") << redirect << "redirect";
    QTest::newRow("another interface") << ScriptedAnswer() << "shape";
}

void PeerCheckTest::findsAnotherProgram()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(QString, field);
    const ServedOwner identity;
    ScriptedServer server;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(identity.certificate, QSsl::Pem));
    tls.setPrivateKey(QSslKey(identity.key.view().toByteArray(), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    server.setTls(tls);
    server.answer("GET", jobsPath, {answer});
    PeerEndpoint endpoint = identity.endpoint();
    endpoint.port = server.serverPort();
    const PeerCheckReport report = checked(endpoint, identity.tokenB);
    QCOMPARE(lettersOf(report), QStringLiteral("pppuf---"));
    QCOMPARE(report.steps.at(4).error.field, field);
}

QTEST_GUILESS_MAIN(PeerCheckTest)
#include "peer_check_test.moc"
