// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// How long it takes to ask 200 partners for jobs, of which 10 refuse the connection and 10 never answer,
/// beside the same requests made by Qt alone.
#include "app/federation/peer_codec.h"
#include "app/security/own_certificate.h"
#include "tests/bench/bare_tls_echo.h"
#include "tests/bench/figures.h"
#include "tests/support/federation_site.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTcpServer>

using namespace desk;
using namespace desk::test;
using namespace desk::figures;

namespace
{

constexpr int livePartners = 180;
constexpr int deadOfEach = 10;
constexpr int rounds = 5;
constexpr int patience = 60'000; // ms

const char *const reply =
    R"({"incoming_jobs":[],"incoming_workflows":[],"update_remote_instance_payload":{"instance_name":"clinic",)"
    R"("allowed_dags":{"collect-metadata":{"ui_forms":{}}},"allowed_datasets":[],"automatic_update":false,)"
    R"("automatic_workflow_execution":false}})";

} // namespace

class PartnerSyncBench final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto made = makeOwnCertificate({QStringLiteral("clinic"), {QStringLiteral("127.0.0.1")},
            QDateTime::currentDateTimeUtc().addDays(-1), 10});
        VERIFY_RESULT(made);
        m_digest = certificateDigest(made->certificatePem);
        m_server = std::make_unique<BareTlsEcho>(made->certificatePem, made->keyPem.view(), reply);
        QTcpServer refusing;
        QVERIFY(refusing.listen(QHostAddress::LocalHost));
        m_refusedPort = refusing.serverPort(); // nobody is there from now on
        // Connections are made by the system, and nobody ever takes one of them.
        QVERIFY(m_silent.listen(QHostAddress::LocalHost));
        m_silent.pauseAccepting();
    }

    void asksTwoHundredPartners()
    {
        const QVector<double> plain = byQtAlone();
        QCOMPARE(plain.size(), rounds);
        print("reference: 180 requests by Qt alone, first time", {plain.constFirst()}, 0);
        const QVector<double> plainAgain = plain.mid(1);
        print("reference: the same on connections that are open", plainAgain, 0);

        FederationSite site(QStringLiteral("clinic-r"));
        site.start();
        for (int i = 0; i < livePartners; ++i)
            add(site, i, m_server->port());
        for (int i = 0; i < deadOfEach; ++i) {
            add(site, livePartners + i, m_refusedPort);
            add(site, livePartners + deadOfEach + i, m_silent.serverPort());
        }
        QVector<double> live;
        QVector<double> whole;
        for (int round = 0; round < rounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            const QDateTime begin = site.process.clock.now();
            const int before = m_server->answered();
            const auto everybody = outcomeOf(site.partners().syncNow({}));
            const auto allNoted = [&] {
                return m_server->answered() - before == livePartners &&
                       heardSince(site, begin) == livePartners;
            };
            QVERIFY(QTest::qWaitFor(allNoted, patience));
            live.append(elapsed(timer));
            QVERIFY(QTest::qWaitFor([&] { return everybody->has_value(); }, patience));
            whole.append(elapsed(timer));
        }
        print("180 partners asked and noted, 20 dead beside, first time", {live.constFirst()},
            plain.constFirst());
        print("the same on connections that are open", live.mid(1), median(plainAgain));
        print("until the last of the dead was given up", whole, 0);
        // Whoever is dead costs its own deadline of 5 s and nobody else anything.
        QVERIFY(quantile(live, 1) < 4000);
        QVERIFY(quantile(whole, 1) < 9000);
        int failing = 0;
        const auto all = await(site.partners().partners());
        VERIFY_RESULT(all);
        for (const Partner &partner : *all)
            failing += site.partners().health(partner.id).phase == PartnerHealth::Phase::Good ? 0 : 1;
        QCOMPARE(failing, 2 * deadOfEach);
    }

private:
    void add(FederationSite &site, int number, int port) const
    {
        Partner partner;
        partner.name = QStringLiteral("clinic-%1").arg(number, 3, 10, QLatin1Char('0'));
        partner.host = QStringLiteral("127.0.0.1");
        partner.port = port;
        partner.check = CertificateCheck::Pinned;
        partner.pinnedSha256 = m_digest;
        PartnerSecrets secrets;
        secrets.token = SecretBytes(QByteArray("00000000-0000-4000-8000-000000000000"));
        VERIFY_RESULT(await(site.partners().add(partner, std::move(secrets))));
    }

    static int heardSince(FederationSite &site, const QDateTime &begin)
    {
        const auto all = await(site.partners().partners());
        if (!all)
            return 0;
        return static_cast<int>(std::count_if(all->begin(), all->end(),
            [&begin](const Partner &partner) { return partner.lastContact >= begin; }));
    }

    /// As many clients as partners, each with its own connection, as the application has them.
    QVector<double> byQtAlone() const
    {
        Advert advert;
        advert.instanceName = QStringLiteral("clinic-r");
        const auto body = encodeAdvert(advert);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        QNetworkRequest request(
            QUrl(QStringLiteral("https://127.0.0.1:%1/kaapana-backend/remote/sync-client-remote")
                     .arg(m_server->port())));
        request.setSslConfiguration(tls);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        std::vector<std::unique_ptr<QNetworkAccessManager>> clients;
        clients.reserve(livePartners);
        for (int i = 0; i < livePartners; ++i)
            clients.push_back(std::make_unique<QNetworkAccessManager>());
        QVector<double> milliseconds;
        for (int round = 0; round < rounds; ++round) {
            const auto ended = std::make_shared<int>(0); // outlives a round that took too long
            QElapsedTimer timer;
            timer.start();
            for (const auto &client : clients) {
                QNetworkReply *answer = client->put(request, body.value_or(QByteArray()));
                connect(answer, &QNetworkReply::finished, answer, [answer, ended] {
                    *ended +=
                        answer->error() == QNetworkReply::NoError && !answer->readAll().isEmpty() ? 1 : 0;
                    answer->deleteLater();
                });
            }
            if (!QTest::qWaitFor([&ended] { return *ended == livePartners; }, patience))
                break;
            milliseconds.append(elapsed(timer));
        }
        return milliseconds;
    }

    QByteArray m_digest;
    std::unique_ptr<BareTlsEcho> m_server;
    quint16 m_refusedPort = 0;
    QTcpServer m_silent;
};

QTEST_GUILESS_MAIN(PartnerSyncBench)
#include "partner_sync_bench.moc"
