// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// A runner with three owners, one of them behind a proxy that does every kind of harm: the others are asked
/// as before, what is shown is true, all is well again within one interval after the harm is over, and no job
/// is lost or run twice.

#include "app/security/own_certificate.h"
#include "tests/support/database_rows.h"
#include "tests/support/faulty_proxy.h"
#include "tests/support/federation_site.h"
#include "tests/support/real_airflow.h"
#include "ui/partners/partner_words.h"

#include <QSslCertificate>
#include <QSslKey>

using namespace desk;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Phase = PartnerHealth::Phase;

namespace
{

// As long as one exchange may take: with a shorter one, one that hangs would be the interval.
constexpr std::chrono::seconds interval = 5s;
constexpr int intervalMs = 5000;
// A machine that also runs Airflow is not exact.
constexpr int slackMs = 1500;
// An answer that comes when the runner has just given up, after five seconds.
constexpr std::chrono::milliseconds beyondDeadline = 5500ms;
constexpr auto syncPath = "/sync-client-remote";

QSslConfiguration identity(const QByteArray &certificatePem, const SecretBytes &keyPem)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(certificatePem, QSsl::Pem));
    tls.setPrivateKey(QSslKey(keyPem.view().toByteArray(), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

/// An owner, and the proxy through which the runner reaches it.
struct Owner {
    explicit Owner(const QString &name, std::chrono::milliseconds clockAhead = {})
        : site(name, clockAhead)
    {
    }
    void listen()
    {
        QUrl url(QStringLiteral("https://127.0.0.1"));
        url.setPort(site.partners().server().port);
        proxy = std::make_unique<FaultyProxy>(url);
        auto key = await(site.process.secrets.read(QStringLiteral("federation/server-key")));
        if (!key)
            qFatal("no key");
        own = identity(site.partners().server().certificatePem, *key);
        proxy->setTls(own);
    }
    /// Milliseconds at which it was asked for jobs, by the proxy's clock.
    QVector<qint64> askedAt() const
    {
        QVector<qint64> times;
        for (const FaultyProxy::Seen &seen : proxy->seen()) {
            if (seen.request.target.contains(syncPath))
                times.append(seen.at);
        }
        return times;
    }
    /// The longest time without being asked, from that number of questions on.
    qint64 longestGap(qsizetype from) const
    {
        const QVector<qint64> times = askedAt();
        qint64 longest = 0;
        for (qsizetype i = std::max<qsizetype>(from, 1); i < times.size(); ++i)
            longest = std::max(longest, times.at(i) - times.at(i - 1));
        return longest;
    }

    FederationSite site;
    std::unique_ptr<FaultyProxy> proxy;
    QSslConfiguration own;
};

} // namespace

class PartnerFaultsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void harm_data();
    void harm();
    void clockAnHourOff();
    void nothingLostOrDoubled();

private:
    void introduce(Owner &owner);
    void begin(const QString &harm);
    void end(const QString &harm);
    void registerAnew(const std::function<void(Partner &)> &change);
    Partner partner(const Owner &owner) { return m_runner.partner(owner.site); }
    PartnerHealth health(const Owner &owner) { return m_runner.partners().health(partner(owner).id); }
    Workflow send(Owner &owner)
    {
        const Workflow sent = owner.site.send(QStringLiteral("quick"), {m_runner.name()});
        m_sent.append({&owner, sent});
        return sent;
    }
    QVector<Owner *> all() { return {&m_a, &m_b, &m_c}; }

    RealAirflow m_airflow{QStringLiteral("3.3.2")};
    FederationSite m_runner{QStringLiteral("clinic-r")};
    Owner m_a{QStringLiteral("clinic-a")};
    Owner m_b{QStringLiteral("clinic-b")};
    Owner m_c{QStringLiteral("clinic-c"), 1h}; // whose clock is an hour ahead of all others', always
    QTemporaryDir m_folder;
    QSslConfiguration m_wrong;
    QSslConfiguration m_expired;
    QVector<std::pair<Owner *, Workflow>> m_sent;
};

void PartnerFaultsTest::initTestCase()
{
    QString error;
    QVERIFY2(m_airflow.start(&error), qPrintable(error));
    m_runner.useAirflow(m_airflow.connection(), m_airflow.password());
    m_runner.start();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_runner.backend().airflowStatus().phase, AirflowStatus::Phase::Connected, 30000);
    m_runner.allow({QStringLiteral("quick")});

    const QStringList hosts{QStringLiteral("127.0.0.1")};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto wrong = makeOwnCertificate({QStringLiteral("clinic-a"), hosts, now.addDays(-1), 10});
    const auto expired = makeOwnCertificate({QStringLiteral("clinic-a"), hosts, now.addDays(-20), 10});
    VERIFY_RESULT(wrong);
    VERIFY_RESULT(expired);
    m_wrong = identity(wrong->certificatePem, wrong->keyPem);
    m_expired = identity(expired->certificatePem, expired->keyPem);
    for (Owner *owner : all()) {
        owner->site.start();
        owner->listen();
        // What the runner believes; of the first one also what has ended.
        QFile file(m_folder.filePath(owner->site.name()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(owner->site.partners().server().certificatePem + expired->certificatePem);
        introduce(*owner);
    }
    LocalPolicy policy;
    policy.automaticUpdate = true;
    policy.interval = interval;
    policy.automaticExecution = true;
    policy.dags = QStringList{QStringLiteral("quick")};
    policy.datasets = QStringList{QStringLiteral("lungs")};
    VERIFY_RESULT(await(m_runner.partners().setLocalPolicy(policy)));
    for (Owner *owner : all()) {
        QTRY_COMPARE_WITH_TIMEOUT(health(*owner).phase, Phase::Good, 2 * intervalMs);
        QTRY_COMPARE(owner->site.partner(m_runner).advert.dags, policy.dags);
    }
    // As a measure: how regularly everybody is asked while nothing is wrong.
    const qsizetype from = m_b.askedAt().size();
    QTest::qWait(2 * intervalMs + slackMs);
    qInfo("without harm everybody is asked every %lld ms at the latest", m_b.longestGap(from));
}

void PartnerFaultsTest::introduce(Owner &owner)
{
    FederationSite::introduce(m_runner, owner.site);
    Partner registered = partner(owner);
    registered.port = owner.proxy->serverPort();
    registered.check = CertificateCheck::CaFile;
    registered.caFile = m_folder.filePath(owner.site.name());
    VERIFY_RESULT(await(m_runner.partners().change(registered, {})));
}

void PartnerFaultsTest::registerAnew(const std::function<void(Partner &)> &change)
{
    Partner registered = partner(m_a);
    change(registered);
    VERIFY_RESULT(await(m_runner.partners().change(registered, {})));
    QTRY_COMPARE_WITH_TIMEOUT(health(m_a).phase, Phase::Good, intervalMs + slackMs);
}

// What is answered wrongly has reached the owner all the same, which is worse than if it had not.
void PartnerFaultsTest::begin(const QString &harm)
{
    const auto always = [](const ProxyFault &fault) {
        return [fault](const ScriptedRequest &) { return fault.afterwards(); };
    };
    FaultyProxy &proxy = *m_a.proxy;
    ScriptedAnswer redirect;
    redirect.status = 302;
    redirect.headers = {{"Location", "https://127.0.0.1/sign-in"}};
    ScriptedAnswer broken;
    broken.status = 500;
    broken.contentType = "text/plain";
    broken.body = "Internal Server Error";
    if (harm == QLatin1String("refused"))
        proxy.refuse(true);
    else if (harm == QLatin1String("black hole"))
        proxy.setDeaf(true);
    else if (harm == QLatin1String("5 s delay"))
        proxy.setRule(always(ProxyFault::late(beyondDeadline)));
    else if (harm == QLatin1String("reset in the body"))
        proxy.setRule(always(ProxyFault::of(ProxyFault::Kind::Tear)));
    else if (harm == QLatin1String("truncated JSON"))
        proxy.setRule(always(ProxyFault::of(ProxyFault::Kind::Cut)));
    else if (harm == QLatin1String("HTML 200"))
        proxy.setRule(always(ProxyFault::answering(ScriptedAnswer::html(200))));
    else if (harm == QLatin1String("redirect"))
        proxy.setRule(always(ProxyFault::answering(redirect)));
    else if (harm == QLatin1String("500"))
        proxy.setRule(always(ProxyFault::answering(broken)));
    else if (harm == QLatin1String("wrong certificate") || harm == QLatin1String("changed certificate"))
        proxy.setTls(m_wrong);
    else if (harm == QLatin1String("expired certificate"))
        proxy.setTls(m_expired);
    else
        QFAIL("which harm?");
}

void PartnerFaultsTest::end(const QString &harm)
{
    m_a.proxy->setRule({});
    if (harm == QLatin1String("refused"))
        m_a.proxy->refuse(false);
    else if (harm == QLatin1String("black hole"))
        m_a.proxy->setDeaf(false);
    else if (harm.endsWith(QLatin1String("certificate")))
        m_a.proxy->setTls(m_a.own);
}

void PartnerFaultsTest::harm_data()
{
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<QString>("field");
    QTest::newRow("refused") << Kind::Transport << "refused";
    QTest::newRow("black hole") << Kind::Timeout << "";
    QTest::newRow("5 s delay") << Kind::Timeout << "";
    QTest::newRow("reset in the body") << Kind::Transport << "lost";
    // Two Workflow Desks encrypt their JSON: what is cut off cannot be opened, let alone parsed.
    QTest::newRow("truncated JSON") << Kind::UnexpectedContent << "seal";
    QTest::newRow("HTML 200") << Kind::UnexpectedContent << "html";
    QTest::newRow("redirect") << Kind::UnexpectedContent << "redirect";
    QTest::newRow("500") << Kind::Http << "";
    QTest::newRow("wrong certificate") << Kind::Tls << "untrusted";
    QTest::newRow("expired certificate") << Kind::Tls << "expired";
    QTest::newRow("changed certificate") << Kind::Tls << "changed";
}

void PartnerFaultsTest::harm()
{
    QFETCH(const ApiError::Kind, kind);
    QFETCH(const QString, field);
    const QString harm = QString::fromLatin1(QTest::currentDataTag());
    const bool isPinned = harm == QLatin1String("changed certificate");
    if (isPinned) {
        registerAnew([this](Partner &each) {
            each.check = CertificateCheck::Pinned;
            each.pinnedSha256 = m_a.site.partners().server().certificateSha256;
        });
    }
    // One job is on its way when it begins, one comes meanwhile; the others' go their way.
    const Workflow before = send(m_a);
    QTRY_VERIFY_WITH_TIMEOUT(m_runner.job(before).id != 0, intervalMs + slackMs);
    const qsizetype fromB = m_b.askedAt().size();
    const qsizetype fromC = m_c.askedAt().size();
    begin(harm);
    auto over = qScopeGuard([&] { end(harm); });
    QElapsedTimer harmed;
    harmed.start();
    const Workflow meanwhile = send(m_a);
    const Workflow atB = send(m_b);
    const Workflow atC = send(m_c);

    const auto fails = [this] {
        const Phase phase = health(m_a).phase;
        return phase == Phase::Late || phase == Phase::Lost;
    };
    QTRY_VERIFY_WITH_TIMEOUT(fails(), 2 * intervalMs + slackMs);
    const QDateTime contact = partner(m_a).lastContact;
    QVERIFY(m_b.site.reaches(atB, JobState::finished));
    QVERIFY(m_c.site.reaches(atC, JobState::finished));
    while (harmed.elapsed() < 3 * intervalMs)
        QTest::qWait(100);
    // Where failing is quick it is given up after five times in a row.
    if (harm == QLatin1String("refused"))
        QTRY_COMPARE_WITH_TIMEOUT(health(m_a).phase, Phase::Lost, 2 * intervalMs);

    // What is shown of it.
    const PartnerHealth shown = health(m_a);
    QVERIFY(fails());
    QCOMPARE(shown.error.kind, kind);
    QCOMPARE(shown.error.field, field);
    QCOMPARE(shown.error.target, m_a.site.name());
    QCOMPARE(shown.error.httpStatus == 500, harm == QLatin1String("500"));
    QVERIFY(shown.nextTry <= QDateTime::currentDateTimeUtc().addMSecs(intervalMs));
    QCOMPARE(partner(m_a).lastContact, contact);
    QVERIFY(contact < QDateTime::currentDateTimeUtc().addMSecs(-intervalMs));
    const auto words = partner_words::contact(partner(m_a), shown, QDateTime::currentDateTimeUtc());
    const QString begins = shown.phase == Phase::Lost ? QStringLiteral("lost: ") : QStringLiteral("late: ");
    QVERIFY2(words.text.startsWith(begins), qPrintable(words.text));
    QCOMPARE(health(m_b).phase, Phase::Good);
    QCOMPARE(health(m_c).phase, Phase::Good);
    // And of its job: nothing that was not heard.
    QVERIFY(!isTerminal(m_a.site.job(meanwhile).state));
    const qint64 gap = std::max(m_b.longestGap(fromB), m_c.longestGap(fromC));

    over.dismiss();
    end(harm);
    QElapsedTimer healing;
    healing.start();
    QTRY_COMPARE_WITH_TIMEOUT(health(m_a).phase, Phase::Good, intervalMs + slackMs);
    const qint64 wellAfter = healing.elapsed();
    QVERIFY(partner(m_a).lastContact > contact);
    QVERIFY(m_a.site.reaches(before, JobState::finished));
    QVERIFY(m_a.site.reaches(meanwhile, JobState::finished));
    qInfo("%s: \"%s\" after %d failures; the others were asked every %lld ms at the latest; well again after "
          "%lld ms",
        qPrintable(harm), qPrintable(words.text), shown.failures, gap, wellAfter);
    QVERIFY2(gap <= intervalMs + slackMs, "the others were delayed");
    if (isPinned) {
        registerAnew([this](Partner &each) {
            each.check = CertificateCheck::CaFile;
            each.caFile = m_folder.filePath(m_a.site.name());
        });
    }
}

// Everything works, and the test of the partner says what is wrong.
void PartnerFaultsTest::clockAnHourOff()
{
    m_a.proxy->shiftClock(1h);
    for (Owner *owner : all())
        QVERIFY(owner->site.reaches(send(*owner), JobState::finished));
    QCOMPARE(health(m_a).phase, Phase::Good);
    QCOMPARE(health(m_c).phase, Phase::Good);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (Owner *owner : all()) {
        const qint64 ago = partner(*owner).lastContact.msecsTo(now);
        QVERIFY2(ago >= 0 && ago < 2 * intervalMs, qPrintable(QString::number(ago)));
    }
    for (Owner *owner : {&m_a, &m_b}) {
        const auto tested = await(m_runner.partners().test(partner(*owner), {}, {}));
        VERIFY_RESULT(tested);
        const auto clock = std::find_if(tested->steps.begin(), tested->steps.end(),
            [](const PartnerCheck &check) { return check.step == PartnerCheck::Step::Clock; });
        QVERIFY(clock != tested->steps.end());
        const bool isOff = owner == &m_a;
        QCOMPARE(clock->outcome, isOff ? PartnerCheck::Outcome::Failed : PartnerCheck::Outcome::Passed);
        const int seconds = clock->detail.toInt();
        QVERIFY2(std::abs(seconds - (isOff ? 3600 : 0)) < 30, qPrintable(clock->detail));
    }
    m_a.proxy->shiftClock({});
}

void PartnerFaultsTest::nothingLostOrDoubled()
{
    QStringList expected;
    for (const auto &[owner, workflow] : std::as_const(m_sent)) {
        const QVector<Job> there = owner->site.jobs(workflow);
        const QVector<Job> here = m_runner.jobs(workflow);
        QCOMPARE(there.size(), 1);
        QCOMPARE(here.size(), 1);
        QCOMPARE(there.constFirst().state, JobState::finished);
        QCOMPARE(here.constFirst().state, JobState::finished);
        QCOMPARE(here.constFirst().attempt, 1);
        QCOMPARE(owner->site.view(workflow).runId, here.constFirst().runId);
        expected.append(here.constFirst().runId);
    }
    QCOMPARE(await(m_runner.backend().workflows({})).value().all, int(m_sent.size()));
    const QStringList runs = runIdsOf(m_airflow.home());
    std::sort(expected.begin(), expected.end());
    qInfo("%lld jobs were sent, %lld runs are in Airflow", qint64(m_sent.size()), qint64(runs.size()));
    QCOMPARE(runs, expected);
    const QString reports = QStringLiteral("SELECT id FROM reports");
    QTRY_VERIFY_WITH_TIMEOUT(rowsOf(m_runner.database(), reports).isEmpty(), 10000);
}

QTEST_GUILESS_MAIN(PartnerFaultsTest)
#include "partner_faults_test.moc"
