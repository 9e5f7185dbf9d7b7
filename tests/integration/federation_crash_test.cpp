// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// Owner and runner as two servers without a display, of which now one, now the other, now both are killed at
/// random moments: in the end every job has ended, both say the same of it, and Airflow's own table holds
/// exactly one run for each attempt.
///
/// DESK_TEST_SEED repeats a run; DESK_TEST_MOMENTS asks for another number of moments than the usual 50.

#include "app/security/vault_secrets.h"
#include "tests/support/database_rows.h"
#include "tests/support/desk_program.h"
#include "tests/support/federation_site.h"
#include "tests/support/random_moments.h"
#include "tests/support/real_airflow.h"
#include "tests/support/secret_register.h"

#include <QElapsedTimer>

using namespace desk;

namespace
{

constexpr int usualMoments = 50;
constexpr int longestPause = 1500; // ms
constexpr int endMilliseconds = 300'000;
constexpr int longestOutput = 4000;

/// One institute: set up in this process, then left to the program. Here its records go on being read, and
/// workflows being asked for, as by somebody with a window on the same profile.
struct Side {
    explicit Side(const QString &name)
        : site(name)
        , program(site.folder())
    {
    }
    ~Side()
    {
        if (process)
            process->kill();
        if (process)
            process->waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Side)

    /// The program finds all secrets in a vault.
    bool leave(const QStringList &arguments, const QVector<QByteArray> &descriptors)
    {
        await(site.backend().stop());
        const QByteArray passphrase = SecretRegister::fresh(QStringLiteral("a vault"));
        VaultSecrets vault(site.folder() + QStringLiteral("/secrets.vault"), {10, 8, 1});
        Result<void> kept = await(vault.unlock(SecretBytes(passphrase)));
        for (const auto &[name, secret] : site.process.secrets.all()) {
            if (kept)
                kept = await(vault.write(name, secret.clone()));
        }
        program.setPassphrase(passphrase);
        program.setDescriptors(descriptors);
        program.setArguments(arguments);
        return kept.has_value();
    }
    void begin()
    {
        process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::MergedChannels);
        program.start(*process, {QStringLiteral("--headless")});
    }
    /// It works until it is killed: one that has ended by itself tests nothing.
    bool runs() const { return process && process->state() == QProcess::Running; }
    void kill()
    {
        process->kill();
        process->waitForFinished();
    }
    /// All its jobs that are not over.
    QVector<Job> unfinished()
    {
        QVector<Job> found;
        WorkflowQuery query;
        query.limit = -1;
        const auto page = await(site.backend().workflows(query));
        for (const Workflow &workflow : page ? page->workflows : QVector<Workflow>()) {
            const QVector<Job> jobs = site.jobs(workflow);
            std::copy_if(jobs.begin(), jobs.end(), std::back_inserter(found),
                [](const Job &job) { return !isTerminal(job.state); });
        }
        return found;
    }
    int rows(const char *table) const
    {
        return static_cast<int>(
            rowsOf(site.database(), QStringLiteral("SELECT id FROM %1").arg(QLatin1String(table))).size());
    }

    FederationSite site;
    DeskProgram program;
    std::unique_ptr<QProcess> process;
};

struct Sent {
    Workflow workflow;
    bool aborted = false;
};

} // namespace

class FederationCrashTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void killedAtRandomMoments();

private:
    void pause() { QTest::qWait(m_random.bounded(longestPause)); }
    void killSome();
    bool letAllEnd();
    void compareViews();
    void compareRuns();

    RealAirflow m_airflow{QStringLiteral("3.3.2")};
    Side m_owner{QStringLiteral("clinic-a")};
    Side m_runner{QStringLiteral("clinic-b")};
    QRandomGenerator m_random;
    QVector<Sent> m_sent;
    QMap<QString, int> m_states; ///< of jobs at their owner when something was killed
    QMap<QString, int> m_killed;
};

void FederationCrashTest::initTestCase()
{
    QString error;
    QVERIFY2(m_airflow.start(&error), qPrintable(error));
    m_random.seed(wantedSeed());
    m_runner.site.useAirflow(m_airflow.connection(), m_airflow.password());
    m_owner.site.start();
    m_runner.site.start();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_runner.site.backend().airflowStatus().phase, AirflowStatus::Phase::Connected, 30000);
    FederationSite::introduce(m_owner.site, m_runner.site);
    const QStringList dags{QStringLiteral("quick"), QStringLiteral("run-until-aborted")};
    m_runner.site.allow(dags);
    m_runner.site.ask(m_owner.site);
    QCOMPARE(m_owner.site.partner(m_runner.site).advert.dags, dags);
    LocalPolicy policy;
    policy.automaticUpdate = true;
    policy.interval = shortestInterval;
    policy.automaticExecution = true;
    policy.dags = dags;
    policy.datasets = QStringList{QStringLiteral("lungs")};
    VERIFY_RESULT(await(m_runner.site.partners().setLocalPolicy(policy)));

    // The owner's Airflow is switched off: it runs nothing of this.
    QVERIFY(m_owner.leave(
        {QStringLiteral("--airflow"), QStringLiteral("http://127.0.0.1:9"), QStringLiteral("--username"),
            QStringLiteral("nobody"), QStringLiteral("--password-fd"), QStringLiteral("3")},
        {SecretRegister::fresh(QStringLiteral("an Airflow that is switched off"))}));
    QVERIFY(
        m_runner.leave({QStringLiteral("--airflow"), m_airflow.url().toString(), QStringLiteral("--username"),
                           m_airflow.username(), QStringLiteral("--password-fd"), QStringLiteral("3")},
            {m_airflow.password().view().toByteArray()}));
}

void FederationCrashTest::killSome()
{
    for (const Job &job : m_owner.unfinished())
        ++m_states[toName(job.state)];
    constexpr int faces = 5;
    const int thrown = m_random.bounded(faces);
    const bool owner = thrown < 3;
    const bool runner = thrown == 0 || thrown >= 3;
    ++m_killed[owner && runner ? QStringLiteral("both")
               : owner         ? QStringLiteral("owner")
                               : QStringLiteral("runner")];
    if (owner)
        m_owner.kill();
    if (runner)
        m_runner.kill();
    if (owner)
        m_owner.begin();
    if (runner)
        m_runner.begin();
}

void FederationCrashTest::killedAtRandomMoments()
{
    m_owner.begin();
    m_runner.begin();
    QElapsedTimer timer;
    timer.start();
    const int moments = wantedMoments(usualMoments);
    for (int moment = 0; moment < moments; ++moment) {
        // Every fourth is one that goes on until its owner wants it to end.
        const bool endless = m_random.bounded(4) == 0;
        Sent sent;
        sent.workflow = m_owner.site.send(
            endless ? QStringLiteral("run-until-aborted") : QStringLiteral("quick"), {m_runner.site.name()});
        sent.aborted = endless;
        pause();
        if (endless)
            QCOMPARE(await(m_owner.site.backend().abortWorkflows({sent.workflow.id})).value(), 1);
        m_sent.append(sent);
        pause();
        for (Side *side : {&m_owner, &m_runner})
            QVERIFY2(side->runs(), side->process->readAll().right(longestOutput));
        killSome();
    }
    const qint64 killing = timer.elapsed();
    QVERIFY(letAllEnd());
    compareViews();
    compareRuns();
    qInfo() << moments << "moments in" << killing / 1000 << "s, all over after" << timer.elapsed() / 1000
            << "s; killed:" << m_killed << "while jobs were" << m_states;
}

bool FederationCrashTest::letAllEnd()
{
    const auto ended = [this] {
        return m_owner.unfinished().isEmpty() && m_runner.unfinished().isEmpty() &&
               m_runner.rows("reports") == 0 && m_runner.rows("outbox") == 0;
    };
    QElapsedTimer timer;
    timer.start();
    bool all = ended();
    while (!all && m_owner.runs() && m_runner.runs() && timer.elapsed() < endMilliseconds) {
        QTest::qWait(500);
        all = ended();
    }
    for (Side *side : {&m_owner, &m_runner}) {
        const QVector<Job> left = side->unfinished();
        for (const Job &job : left)
            qWarning() << side->site.name() << job.id << job.workflowId << toName(job.state);
        if (!all)
            qWarning("%s", side->process->readAll().right(longestOutput).constData());
        side->process->terminate();
        all = side->process->waitForFinished(30000) && side->process->exitCode() == 0 && all;
    }
    return all;
}

void FederationCrashTest::compareViews()
{
    int withdrawn = 0;
    for (const Sent &sent : std::as_const(m_sent)) {
        const QVector<Job> there = m_owner.site.jobs(sent.workflow);
        const QVector<Job> here = m_runner.site.jobs(sent.workflow);
        QCOMPARE(there.size(), 1);
        const Job job = there.constFirst();
        QCOMPARE(job.state, sent.aborted ? JobState::failed : JobState::finished);
        const bool isWithdrawn = job.note.code == JobNoteCode::AbortedUnsent;
        withdrawn += isWithdrawn ? 1 : 0;
        // What was taken back before the runner had it may never have come there.
        if (isWithdrawn && here.isEmpty())
            continue;
        QCOMPARE(here.size(), 1);
        QCOMPARE(here.constFirst().state, job.state);
        QCOMPARE(here.constFirst().attempt, 1);
        const RunnerView view = m_owner.site.view(sent.workflow);
        QCOMPARE(view.state.value_or(JobState::unknown), here.constFirst().state);
        if (!sent.aborted)
            QCOMPARE(view.runId, here.constFirst().runId);
    }
    const auto all = await(m_runner.site.backend().workflows({}));
    VERIFY_RESULT(all);
    QVERIFY(all->all <= m_sent.size());
    QVERIFY(all->all >= m_sent.size() - withdrawn);
}

void FederationCrashTest::compareRuns()
{
    const QVector<QStringList> attempts = rowsOf(
        m_runner.site.database(), QStringLiteral("SELECT run_id, note_code FROM attempts ORDER BY run_id"));
    QStringList expected;
    for (const QStringList &attempt : attempts) {
        if (attempt.at(1) != QLatin1String("AbortedUnsent"))
            expected.append(attempt.at(0));
    }
    std::sort(expected.begin(), expected.end());
    const QStringList runs = runIdsOf(m_airflow.home());
    qInfo() << m_sent.size() << "jobs," << attempts.size() << "attempts," << runs.size() << "runs in Airflow";
    QCOMPARE(runs, expected);
}

QTEST_GUILESS_MAIN(FederationCrashTest)
#include "federation_crash_test.moc"
