// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/federation_site.h"
#include "tests/support/real_airflow.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace desk;

// A partner's requests are listed, confirmed and rejected in the terminal, on the profile at which the engine
// works meanwhile; its owner hears of it.
class DecideVerbsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listsWhatWaits();
    void confirms();
    void rejectsWithAReason();
    void decidesASingleJob();
    void saysWhyAJobMayNotStart();
    void refusesWhatIsNotClear();

private:
    struct Outcome {
        int code = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    /// The program, on the runner's profile, as the person who works there.
    Outcome run(const QStringList &arguments) const;
    /// A new request of A at B.
    Workflow request(bool single = false);

    RealAirflow m_airflow{QStringLiteral("3.3.2")};
    std::unique_ptr<FederationSite> m_a;
    std::unique_ptr<FederationSite> m_b;
    QTemporaryDir m_folder;
};

void DecideVerbsTest::initTestCase()
{
    QString error;
    QVERIFY2(m_airflow.start(&error), qPrintable(error));
    m_a = std::make_unique<FederationSite>(QStringLiteral("clinic-a"));
    m_b = std::make_unique<FederationSite>(QStringLiteral("clinic-b"));
    m_b->useAirflow(m_airflow.connection(), m_airflow.password());
    m_a->start();
    m_b->start();
    QVERIFY(QTest::qWaitFor(
        [this] { return m_b->backend().airflowStatus().phase == AirflowStatus::Phase::Connected; }, 30000));
    FederationSite::introduce(*m_a, *m_b);
    m_b->allow({QStringLiteral("quick")});
    m_b->ask(*m_a);
}

DecideVerbsTest::Outcome DecideVerbsTest::run(const QStringList &arguments) const
{
    QFile password(m_folder.filePath(QStringLiteral("person")));
    if (!password.open(QIODevice::WriteOnly) || password.write("wonderful-day\n") < 0)
        return {};
    password.close();
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        variables.remove(QLatin1String(name));
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(variables);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral("/bin/sh"),
        QStringList{QStringLiteral("-c"), QStringLiteral("exec 3<\"$1\"; shift; exec \"$@\""),
            QStringLiteral("sh"), password.fileName(), QStringLiteral(DESK_PROGRAM),
            QStringLiteral("--profile"), QFileInfo(m_b->database()).path(), QStringLiteral("--user"),
            QStringLiteral("mira"), QStringLiteral("--user-password-fd"), QStringLiteral("3")} +
            arguments);
    // The engine works in this process: it must not stand still meanwhile.
    Outcome outcome;
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60000);
    if (ended && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

Workflow DecideVerbsTest::request(bool single)
{
    const Workflow sent = m_a->send(QStringLiteral("quick"), {QStringLiteral("clinic-b")}, single);
    m_b->ask(*m_a);
    return sent;
}

void DecideVerbsTest::listsWhatWaits()
{
    Outcome none = run({QStringLiteral("requests"), QStringLiteral("--json")});
    QVERIFY2(none.code == 0, none.err.constData());
    QVERIFY(none.json().value(QLatin1String("requests")).toArray().isEmpty());
    const Workflow sent = request();
    const Outcome listed = run({QStringLiteral("requests"), QStringLiteral("--json")});
    QVERIFY2(listed.code == 0, listed.err.constData());
    QCOMPARE(listed.json().value(QLatin1String("jobs")).toInt(), 1);
    const QJsonObject one = listed.json().value(QLatin1String("requests")).toArray().at(0).toObject();
    QCOMPARE(one.value(QLatin1String("workflow")).toObject().value(QLatin1String("id")).toString(), sent.id);
    QCOMPARE(one.value(QLatin1String("partner")).toString(), QStringLiteral("clinic-a"));
    QCOMPARE(one.value(QLatin1String("series")).toInt(), 5);
    QVERIFY(one.value(QLatin1String("refusal")).isNull());
    QVERIFY(
        !one.value(QLatin1String("policy")).toObject().value(QLatin1String("automatic_execution")).toBool());
    const Outcome table = run({QStringLiteral("requests")});
    QVERIFY2(table.out.contains("clinic-a") && table.out.contains(sent.id.toUtf8()), table.out.constData());
    QVERIFY2(table.out.contains("without somebody here confirming it"), table.out.constData());
    // Which series it is about is for nobody's log.
    QVERIFY(!listed.out.contains("1.2.826") && !table.out.contains("1.2.826"));
}

void DecideVerbsTest::confirms()
{
    const Workflow sent = await(m_a->backend().workflows({})).value().workflows.constFirst();
    const Outcome unsure = run({QStringLiteral("confirm"), sent.id});
    QCOMPARE(unsure.code, 2); // nobody can be asked there
    QVERIFY2(unsure.err.contains("--yes"), unsure.err.constData());
    QCOMPARE(m_b->waiting().size(), 1);
    const Outcome done =
        run({QStringLiteral("confirm"), sent.id, QStringLiteral("--yes"), QStringLiteral("--json")});
    QVERIFY2(done.code == 0, done.err.constData());
    QCOMPARE(done.json().value(QLatin1String("confirmed")).toInt(), 1);
    QVERIFY(m_a->reaches(sent, JobState::finished, 90));
    QCOMPARE(m_b->job(sent).state, JobState::finished);
    const Outcome again = run({QStringLiteral("confirm"), sent.id, QStringLiteral("--yes")});
    QCOMPARE(again.code, 1);
    QVERIFY2(again.err.contains("Nothing of this waits"), again.err.constData());
}

void DecideVerbsTest::rejectsWithAReason()
{
    const Workflow sent = request();
    const Outcome done = run({QStringLiteral("reject"), sent.id, QStringLiteral("--reason"),
        QStringLiteral("no capacity this week"), QStringLiteral("--yes"), QStringLiteral("--json")});
    QVERIFY2(done.code == 0, done.err.constData());
    QCOMPARE(done.json().value(QLatin1String("rejected")).toInt(), 1);
    const QJsonObject job = done.json().value(QLatin1String("jobs")).toArray().at(0).toObject();
    QCOMPARE(job.value(QLatin1String("state")).toString(), QStringLiteral("rejected"));
    QVERIFY(m_a->reaches(sent, JobState::rejected, 30));
    QCOMPARE(m_a->job(sent).note.detail, QStringLiteral("no capacity this week"));
    QVERIFY(m_b->waiting().isEmpty());
}

void DecideVerbsTest::decidesASingleJob()
{
    const Workflow sent = request(true);
    const QVector<JobId> waiting = m_b->waiting();
    QCOMPARE(waiting.size(), 5);
    const Outcome one =
        run({QStringLiteral("confirm"), QString::number(waiting.at(1)), QStringLiteral("--yes")});
    QVERIFY2(one.code == 0, one.err.constData());
    QCOMPARE(m_b->waiting().size(), 4);
    QVERIFY(!m_b->waiting().contains(waiting.at(1)));
    const Outcome rest = run({QStringLiteral("reject"), sent.id, QStringLiteral("--reason"),
        QStringLiteral("one is enough"), QStringLiteral("--yes")});
    QVERIFY2(rest.code == 0, rest.err.constData());
    QVERIFY2(rest.out.contains("one is enough"), rest.out.constData());
    const auto count = [&](JobState state) {
        int found = 0;
        const QVector<Job> jobs = m_a->jobs(sent);
        for (const Job &job : jobs)
            found += job.state == state ? 1 : 0;
        return found;
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(JobState::finished), 1, 90000);
    QTRY_COMPARE_WITH_TIMEOUT(count(JobState::rejected), 4, 30000);
}

void DecideVerbsTest::saysWhyAJobMayNotStart()
{
    const Workflow sent = request();
    m_b->allow({QStringLiteral("other")});
    const Outcome refused = run({QStringLiteral("confirm"), sent.id, QStringLiteral("--yes")});
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("may not run the DAG quick here"), refused.err.constData());
    const Outcome listed = run({QStringLiteral("requests"), QStringLiteral("--json")});
    const QJsonObject one = listed.json().value(QLatin1String("requests")).toArray().at(0).toObject();
    QCOMPARE(one.value(QLatin1String("refusal")).toString(), QStringLiteral("Dag"));
    QCOMPARE(one.value(QLatin1String("blocked")).toInt(), 1);
    m_b->allow({QStringLiteral("quick")});
    QCOMPARE(run({QStringLiteral("confirm"), sent.id, QStringLiteral("--yes")}).code, 0);
    QVERIFY(m_a->reaches(sent, JobState::finished, 90));
}

void DecideVerbsTest::refusesWhatIsNotClear()
{
    QCOMPARE(run({QStringLiteral("reject"), QStringLiteral("1"), QStringLiteral("--yes")}).code, 2);
    QCOMPARE(run({QStringLiteral("confirm"), QStringLiteral("zzzzzz"), QStringLiteral("--yes")}).code, 3);
}

QTEST_GUILESS_MAIN(DecideVerbsTest)
#include "decide_verbs_test.moc"
