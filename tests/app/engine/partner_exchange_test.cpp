// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/own_certificate.h"
#include "tests/support/federation_site.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QRegularExpression>
#include <QTimer>

using namespace desk;
using Kind = ApiError::Kind;

// Instances that are partners, over real TLS on loopback, without an Airflow: what travels, what is refused,
// and what happens while one is away.
class PartnerExchangeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatIsAllowed();
    void sendsAndTakesIn();
    void identifiersStayAtHome();
    void rejectionArrives();
    void manyReportsAreNotTooMany();
    void awayOwnerHearsLater();
    void lostPartnerIsLeftAlone();
    void triesAgainSoonByItself();
    void askingWaitsForWhatIsUnderWay();
    void deadPartnerDelaysNobody();
    void revokedTokenIsRefusedAtOnce();
    void oldTokenHasItsGrace();
    void ownerAbortsAndDeletes();
    void onlyAdminsChangePartners();
    void givenCertificateIsPresented();
    void secretsAreNotInTheDatabase();

private:
    std::unique_ptr<FederationSite> m_a;
    std::unique_ptr<FederationSite> m_b;
};

void PartnerExchangeTest::init()
{
    m_a = std::make_unique<FederationSite>(QStringLiteral("clinic-a"));
    m_b = std::make_unique<FederationSite>(QStringLiteral("clinic-b"));
    m_a->start();
    m_b->start();
    FederationSite::introduce(*m_a, *m_b);
}

void PartnerExchangeTest::cleanup()
{
    m_a.reset();
    m_b.reset();
}

void PartnerExchangeTest::tellsWhatIsAllowed()
{
    m_b->allow({});
    QVERIFY(!m_a->partner(*m_b).lastContact.isValid());
    m_b->ask(*m_a);
    const Partner seen = m_a->partner(*m_b);
    QVERIFY(seen.lastContact.isValid());
    QVERIFY(seen.advert.speaksDesk);
    QCOMPARE(seen.advert.datasets, (QVector<SharedDataset>{{QStringLiteral("lungs"), 5}}));
    // In the answer the other side hears as much.
    QVERIFY(m_b->partner(*m_a).advert.speaksDesk);
    const PartnerHealth health = m_b->partners().health(m_b->partner(*m_a).id);
    QCOMPARE(health.phase, PartnerHealth::Phase::Good);
    QVERIFY(health.certificateUntil > QDateTime::currentDateTimeUtc());
}

void PartnerExchangeTest::sendsAndTakesIn()
{
    m_b->allow({QStringLiteral("quick")});
    m_b->ask(*m_a);
    QCOMPARE(m_a->partner(*m_b).advert.dags, QStringList{QStringLiteral("quick")});
    const Workflow sent = m_a->send(QStringLiteral("quick"), {QStringLiteral("clinic-b")}, true);
    QCOMPARE(m_a->jobs(sent).size(), 5);
    QCOMPARE(m_a->job(sent).state, JobState::queued);
    for (int i = 0; i < 3; ++i)
        m_b->ask(*m_a);
    QCOMPARE(m_b->waiting().size(), 5);
    QVERIFY(m_a->reaches(sent, JobState::pending, 10));
    QCOMPARE(m_a->view(sent).state.value(), JobState::pending);
    QCOMPARE(m_a->view(sent).description, QStringLiteral("Waits for confirmation."));
    const auto requests = await(m_b->partners().pendingRequests()).value();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.constFirst().partner, QStringLiteral("clinic-a"));
    QCOMPARE(requests.constFirst().workflow.id, sent.id);
    QCOMPARE(requests.constFirst().workflow.username, QStringLiteral("mira"));
    QCOMPARE(requests.constFirst().identifiers, 5);
    QCOMPARE(requests.constFirst().blocked, 0);
}

void PartnerExchangeTest::identifiersStayAtHome()
{
    m_b->allow({QStringLiteral("quick")});
    m_b->ask(*m_a);
    const Workflow sent = m_a->send(QStringLiteral("quick"), {QStringLiteral("clinic-b")});
    m_b->ask(*m_a);
    const auto identifiers = [](FederationSite &site, JobId job) {
        const JobDetails details = await(site.backend().job(job)).value();
        return details.conf.value(QLatin1String("data_form"))
            .toObject()
            .value(QLatin1String("identifiers"))
            .toVariant()
            .toStringList();
    };
    const QStringList there = identifiers(*m_a, m_a->job(sent).id);
    QCOMPARE(there.size(), 5);
    for (const QString &ciphertext : there)
        QVERIFY2(!ciphertext.contains(QStringLiteral("1.2.826")), "an identifier left its instance");
    const QStringList here = identifiers(*m_b, m_b->waiting().value(0));
    QCOMPARE(here.size(), 5);
    QCOMPARE(here.constFirst(), QStringLiteral("1.2.826.0.1.3680043.9.1"));
    // Our own identifiers are not sent to a partner.
    WorkflowSpec spec;
    spec.name = QStringLiteral("test");
    spec.dagId = QStringLiteral("quick");
    spec.identifiers = {QStringLiteral("1.2.3")};
    spec.runnerInstances = {QStringLiteral("clinic-b")};
    QCOMPARE(await(m_a->backend().submit(spec)).error().detail, QStringLiteral("identifiers"));
}

void PartnerExchangeTest::rejectionArrives()
{
    m_b->allow({QStringLiteral("quick")});
    m_b->ask(*m_a);
    const Workflow sent = m_a->send(QStringLiteral("quick"), {QStringLiteral("clinic-b")});
    m_b->ask(*m_a);
    QCOMPARE(await(m_b->partners().reject(m_b->waiting(), QStringLiteral("no capacity < today"))).value(), 1);
    QVERIFY(m_a->reaches(sent, JobState::rejected, 10));
    QCOMPARE(m_a->job(sent).note.detail, QStringLiteral("no capacity < today"));
    QCOMPARE(m_a->view(sent).state.value(), JobState::failed);
}

// More jobs than an owner lets requests through at once: their reports leave room for syncs.
void PartnerExchangeTest::manyReportsAreNotTooMany()
{
    constexpr int many = 400;
    QStringList series;
    for (int i = 1; i <= many; ++i)
        series.append(QStringLiteral("1.2.826.0.1.3680043.9.%1").arg(i));
    VERIFY_RESULT(await(m_b->backend().createDataset(QStringLiteral("lungs"), series)));
    m_b->allow({QStringLiteral("quick")});
    m_b->ask(*m_a);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("too often")));
    const Workflow sent = m_a->send(QStringLiteral("quick"), {QStringLiteral("clinic-b")}, true);
    m_b->ask(*m_a);
    const auto told = [&] {
        const auto page = await(m_a->backend().workflows({}));
        return page ? page->workflows.constFirst().jobCounts.value(JobState::pending) : 0;
    };
    QElapsedTimer timer;
    timer.start();
    while (told() < many && timer.elapsed() < 60000) {
        VERIFY_RESULT(await(m_b->partners().syncNow(m_b->partner(*m_a).id)));
        // As fast as the program itself: qWait() looks only every ten milliseconds.
        QEventLoop loop;
        QTimer::singleShot(2000, &loop, &QEventLoop::quit);
        loop.exec();
    }
    QCOMPARE(told(), many);
    QCOMPARE(m_a->jobs(sent).size(), many);
}

void PartnerExchangeTest::awayOwnerHearsLater()
{
    m_b->allow({QStringLiteral("quick")});
    m_b->ask(*m_a);
    const Workflow sent = m_a->send(QStringLiteral("quick"), {QStringLiteral("clinic-b")});
    m_b->ask(*m_a);
    QVERIFY(m_a->reaches(sent, JobState::pending, 10));
    m_a->goAway();
    // Here everything goes on.
    QCOMPARE(await(m_b->partners().reject(m_b->waiting(), QStringLiteral("no"))).value(), 1);
    QVERIFY(m_b->waiting().isEmpty());
    QTest::qWait(1500);
    QCOMPARE(m_a->job(sent).state, JobState::pending);
    QVERIFY(!await(m_b->partners().syncNow(m_b->partner(*m_a).id)).has_value());
    QCOMPARE(m_b->partners().health(m_b->partner(*m_a).id).phase, PartnerHealth::Phase::Late);
    m_a->serve();
    QVERIFY(m_a->reaches(sent, JobState::rejected, 10));
}

// After several failures only one call goes on being tried with a partner; everything else follows when that
// one succeeds.
void PartnerExchangeTest::lostPartnerIsLeftAlone()
{
    m_b->allow({QStringLiteral("quick")});
    m_b->ask(*m_a);
    const Workflow sent = m_a->send(QStringLiteral("quick"), {QStringLiteral("clinic-b")});
    m_b->ask(*m_a);
    QVERIFY(m_a->reaches(sent, JobState::pending, 10));
    const PartnerId a = m_b->partner(*m_a).id;
    m_a->goAway();
    for (int i = 1; i <= 5; ++i) {
        QVERIFY(!await(m_b->partners().syncNow(a)).has_value());
        QCOMPARE(m_b->partners().health(a).failures, i);
    }
    const PartnerHealth lost = m_b->partners().health(a);
    QCOMPARE(lost.phase, PartnerHealth::Phase::Lost);
    QCOMPARE(lost.error.field, QStringLiteral("refused"));
    QVERIFY(!lost.nextTry.isValid()); // it asks only when it is told to
    QCOMPARE(await(m_b->partners().reject(m_b->waiting(), QStringLiteral("no"))).value(), 1);
    m_a->serve();
    QTest::qWait(2500);
    QCOMPARE(m_a->job(sent).state, JobState::pending);
    m_b->ask(*m_a);
    QCOMPARE(m_b->partners().health(a).phase, PartnerHealth::Phase::Good);
    QVERIFY(m_a->reaches(sent, JobState::rejected, 5));
}

// Not only with the next interval, which may be long.
void PartnerExchangeTest::triesAgainSoonByItself()
{
    m_b->allow({});
    const PartnerId a = m_b->partner(*m_a).id;
    LocalPolicy policy;
    policy.automaticUpdate = true;
    policy.interval = std::chrono::seconds(60);
    VERIFY_RESULT(await(m_b->partners().setLocalPolicy(policy)));
    QTRY_COMPARE(m_b->partners().health(a).phase, PartnerHealth::Phase::Good);
    m_a->goAway();
    QVERIFY(!await(m_b->partners().syncNow(a)).has_value());
    const PartnerHealth late = m_b->partners().health(a);
    QCOMPARE(late.phase, PartnerHealth::Phase::Late);
    const qint64 planned = QDateTime::currentDateTimeUtc().msecsTo(late.nextTry);
    QVERIFY2(planned > 0 && planned <= 1000, qPrintable(QString::number(planned)));
    QTRY_VERIFY_WITH_TIMEOUT(m_b->partners().health(a).failures >= 2, 3000);
    m_a->serve();
    QTRY_COMPARE_WITH_TIMEOUT(m_b->partners().health(a).phase, PartnerHealth::Phase::Good, 5000);
    QVERIFY(!m_b->partners().health(a).nextTry.isValid());
}

void PartnerExchangeTest::askingWaitsForWhatIsUnderWay()
{
    m_b->allow({});
    const PartnerId a = m_b->partner(*m_a).id;
    m_a->goAway();
    const auto first = outcomeOf(m_b->partners().syncNow(a));
    const auto second = outcomeOf(m_b->partners().syncNow(a));
    QVERIFY(!second->has_value());
    QTRY_VERIFY(first->has_value() && second->has_value());
    QVERIFY(!(*first)->has_value());
    QVERIFY(!(*second)->has_value());
    QCOMPARE((*second)->error().field, QStringLiteral("refused"));
    QCOMPARE(m_b->partners().health(a).failures, 1);
}

void PartnerExchangeTest::deadPartnerDelaysNobody()
{
    Partner dead;
    dead.name = QStringLiteral("clinic-z");
    dead.host = QStringLiteral("192.0.2.1"); // answers nobody
    PartnerSecrets secrets;
    secrets.token = SecretBytes(QByteArray("00000000-0000-4000-8000-000000000000"));
    VERIFY_RESULT(await(m_b->partners().add(dead, std::move(secrets))));
    m_b->allow({});
    const auto everybody = outcomeOf(m_b->partners().syncNow({}));
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_a->partner(*m_b).lastContact.isValid(), 3000);
    qInfo("the partner that is there was asked after %lld ms", timer.elapsed());
    QTRY_VERIFY_WITH_TIMEOUT(everybody->has_value(), 10000);
}

void PartnerExchangeTest::revokedTokenIsRefusedAtOnce()
{
    m_b->allow({});
    m_b->ask(*m_a);
    VERIFY_RESULT(await(m_a->partners().revokeTokens(m_a->partner(*m_b).id)));
    const PartnerId a = m_b->partner(*m_a).id;
    const auto refused = await(m_b->partners().syncNow(a));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::SignIn);
    QCOMPARE(refused.error().field, QStringLiteral("token"));
    VERIFY_RESULT(await(m_a->partners().rotateToken(m_a->partner(*m_b).id, std::chrono::seconds(0), {})));
    m_b->takeDefinition(*m_a);
    VERIFY_RESULT(await(m_b->partners().syncNow(a)));
}

void PartnerExchangeTest::oldTokenHasItsGrace()
{
    m_b->allow({});
    const PartnerId b = m_a->partner(*m_b).id;
    const PartnerId a = m_b->partner(*m_a).id;
    VERIFY_RESULT(await(m_a->partners().rotateToken(b, std::chrono::hours(1), {})));
    QCOMPARE(await(m_a->partners().tokens(b)).value().size(), 2);
    VERIFY_RESULT(await(m_b->partners().syncNow(a))); // still with the old one
    m_b->takeDefinition(*m_a);
    VERIFY_RESULT(await(m_b->partners().syncNow(a)));
    VERIFY_RESULT(await(m_a->partners().rotateToken(b, std::chrono::seconds(0), {})));
    QTest::qWait(50);
    QCOMPARE(await(m_b->partners().syncNow(a)).error().field, QStringLiteral("token"));
}

void PartnerExchangeTest::ownerAbortsAndDeletes()
{
    m_b->allow({QStringLiteral("quick")});
    m_b->ask(*m_a);
    const Workflow sent = m_a->send(QStringLiteral("quick"), {QStringLiteral("clinic-b")});
    m_b->ask(*m_a);
    QVERIFY(m_a->reaches(sent, JobState::pending, 10));
    QCOMPARE(await(m_a->backend().abortWorkflows({sent.id})).value(), 1);
    QCOMPARE(m_a->job(sent).state, JobState::stopping);
    m_b->ask(*m_a);
    QVERIFY(m_b->waiting().isEmpty());
    QVERIFY(m_a->reaches(sent, JobState::failed, 10));
    QCOMPARE(m_a->job(sent).note.code, JobNoteCode::Aborted);
    QCOMPARE(await(m_a->backend().deleteWorkflows({sent.id})).value(), 1);
    m_b->ask(*m_a);
    QCOMPARE(await(m_b->backend().workflows({})).value().all, 0);
}

void PartnerExchangeTest::onlyAdminsChangePartners()
{
    const Partner b = m_a->partner(*m_b);
    Accounts &accounts = m_a->backend().accounts();
    VERIFY_RESULT(await(
        accounts.addUser(QStringLiteral("tom"), UserRole::User, SecretBytes(QByteArray("good-morning")))));
    VERIFY_RESULT(await(accounts.signIn(QStringLiteral("tom"), SecretBytes(QByteArray("good-morning")))));
    VERIFY_RESULT(await(accounts.changePassword(
        SecretBytes(QByteArray("good-morning")), SecretBytes(QByteArray("good-evening")))));
    Partners &partners = m_a->partners();
    const auto isRefused = [](const auto &result) {
        return !result && result.error().kind == Kind::Forbidden &&
               result.error().field == QLatin1String("admin");
    };
    QVERIFY(isRefused(await(partners.add(b, {}))));
    QVERIFY(isRefused(await(partners.change(b, {}))));
    QVERIFY(isRefused(await(partners.remove(b.id))));
    // Everybody may ask a partner as it is registered; nobody else may send the token elsewhere.
    VERIFY_RESULT(await(partners.test(b, {}, {})));
    Partner other = b;
    other.port = b.port + 1;
    QVERIFY(isRefused(await(partners.test(other, {}, {}))));
    other = b;
    other.check = CertificateCheck::Off;
    QVERIFY(isRefused(await(partners.test(other, {}, {}))));
    other = b;
    other.pinnedSha256 = QByteArray(64, 'a');
    QVERIFY(isRefused(await(partners.test(other, {}, {}))));
    QVERIFY(isRefused(await(partners.test(b, SecretBytes(QByteArray(36, 'x')), {}))));
    QVERIFY(isRefused(await(partners.definitionFor(b.id))));
    QVERIFY(isRefused(await(partners.rotateToken(b.id, {}, {}))));
    QVERIFY(isRefused(await(partners.revokeTokens(b.id))));
    QVERIFY(isRefused(await(partners.setLocalPolicy({}))));
    QVERIFY(isRefused(await(partners.setPolicy(b.id, {}))));
    QVERIFY(isRefused(await(partners.setServer(false, {}, 0, {}))));
    QVERIFY(isRefused(await(partners.useServerCertificate({}, {}))));
    QVERIFY(partners.server().running);
    QCOMPARE(await(partners.confirm({1})).value(), 0); // allowed; there is none
    accounts.lock();
    QCOMPARE(await(partners.confirm({1})).error().field, QStringLiteral("signedOut"));
    QCOMPARE(await(partners.reject({1}, {})).error().field, QStringLiteral("signedOut"));
    QVERIFY(await(partners.partners()).value().contains(b));
}

// With a certificate of its own making, with one that was given to it, and with its own again.
void PartnerExchangeTest::givenCertificateIsPresented()
{
    m_b->allow({});
    const PartnerId a = m_b->partner(*m_a).id;
    const auto pin = [&] {
        Partner partner = m_b->partner(*m_a);
        partner.pinnedSha256 = m_a->partners().server().certificateSha256;
        VERIFY_RESULT(await(m_b->partners().change(partner, {})));
    };
    const QStringList hosts{QStringLiteral("127.0.0.1")};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto expired = makeOwnCertificate({QStringLiteral("clinic-a"), hosts, now.addDays(-20), 10});
    VERIFY_RESULT(expired);
    const PartnerServer before = m_a->partners().server();
    const auto refused =
        await(m_a->partners().useServerCertificate(expired->certificatePem, std::move(expired->keyPem)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, QStringLiteral("expired"));
    QCOMPARE(m_a->partners().server(), before);
    VERIFY_RESULT(await(m_b->partners().syncNow(a)));

    auto given = makeOwnCertificate({QStringLiteral("clinic-a"), hosts, now.addDays(-1), 10});
    VERIFY_RESULT(given);
    VERIFY_RESULT(
        await(m_a->partners().useServerCertificate(given->certificatePem, std::move(given->keyPem))));
    QVERIFY(m_a->partners().server().running);
    QVERIFY(m_a->partners().server().certificateGiven);
    QCOMPARE(m_a->partners().server().certificateSha256, certificateDigest(given->certificatePem));
    QCOMPARE(await(m_b->partners().syncNow(a)).error().field, QStringLiteral("changed"));
    pin();
    VERIFY_RESULT(await(m_b->partners().syncNow(a)));
    // It stays with the next start, though it ends within the days in which our own would be renewed.
    m_a->goAway();
    m_a->serve();
    VERIFY_RESULT(await(m_b->partners().syncNow(a)));
    const auto serverKeys = [this] {
        const auto &all = m_a->process.secrets.all();
        return std::count_if(all.begin(), all.end(), [](const auto &secret) {
            return secret.first.startsWith(QLatin1String("federation/server-key"));
        });
    };
    QCOMPARE(serverKeys(), 2);

    VERIFY_RESULT(await(m_a->partners().useServerCertificate({}, {})));
    QVERIFY(m_a->partners().server().running);
    QVERIFY(!m_a->partners().server().certificateGiven);
    QCOMPARE(await(m_b->partners().syncNow(a)).error().field, QStringLiteral("changed"));
    pin();
    VERIFY_RESULT(await(m_b->partners().syncNow(a)));
    QCOMPARE(serverKeys(), 1); // that of the given one is forgotten
}

void PartnerExchangeTest::secretsAreNotInTheDatabase()
{
    const auto text = await(m_a->partners().definitionFor(m_a->partner(*m_b).id));
    VERIFY_RESULT(text);
    const auto read = m_b->partners().readDefinition(*text);
    VERIFY_RESULT(read);
    const QByteArray token = read->secrets.token.view().toByteArray();
    const QByteArray key = read->secrets.key.view().toByteArray();
    QCOMPARE(token.size(), 36);
    QCOMPARE(key.size(), 44);
    QByteArray bytes;
    for (const char *suffix : {"", "-wal"}) {
        QFile file(m_a->database() + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    QVERIFY(bytes.contains("clinic-b"));
    QVERIFY(bytes.contains("BEGIN CERTIFICATE"));
    QVERIFY2(!bytes.contains(token), "a token is in the database");
    QVERIFY2(!bytes.contains(key), "a key is in the database");
    QVERIFY2(!bytes.contains("PRIVATE KEY"), "the server's key is in the database");
}

QTEST_GUILESS_MAIN(PartnerExchangeTest)
#include "partner_exchange_test.moc"
