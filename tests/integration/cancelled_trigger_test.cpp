// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// A workflow is aborted before, while and after its start is on its way to a real Airflow 3.3.2. A proxy
/// holds the request or its answer for as long as the test wants.

#include "app/airflow/airflow_client_factory.h"
#include "tests/support/process_state.h"
#include "tests/support/proxied_desk.h"

#include <QRegularExpression>
#include <QTest>

using namespace desk;
using namespace std::chrono_literals;
using Fault = ProxyFault::Kind;

namespace
{

bool isTrigger(const ScriptedRequest &request)
{
    return request.method == "POST" && request.path().endsWith("/dagRuns");
}

/// Nothing else is changed on its way.
FaultyProxy::Rule triggers(const ProxyFault &fault)
{
    return [fault](const ScriptedRequest &request) { return isTrigger(request) ? fault : ProxyFault(); };
}

} // namespace

class CancelledTriggerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void beforeItIsSent();
    void whileItIsHeld();
    void whileItsAnswerIsHeld();
    void whenItArrivesAfterAll();
    void limitIsInForceAtOnce();

private:
    qint64 processOf(const Job &job);

    RealAirflow m_airflow{
        QStringLiteral("3.3.2"), {QStringLiteral(DESK_SOURCE_DIR "/tests/airflow/engine_dags")}};
    std::unique_ptr<AirflowClient> m_client; ///< past the proxy
};

void CancelledTriggerTest::initTestCase()
{
    QString error;
    QVERIFY2(m_airflow.start(&error), qPrintable(error));
    m_client = makeAirflowClient(m_airflow.connection(), m_airflow.passwordSource());
}

/// The process of a job's task, as its log tells it; 0 if it does not come.
qint64 CancelledTriggerTest::processOf(const Job &job)
{
    static const QRegularExpression number(QStringLiteral("process=(\\d+)"));
    qint64 process = 0;
    const bool told = QTest::qWaitFor(
        [&] {
            const TaskRef task{job.dagId, job.runId, QStringLiteral("run"), -1, 1};
            const auto log = await(m_client->log(task, {}, nullptr));
            for (const LogLine &line : log ? log->lines : QVector<LogLine>()) {
                if (const auto match = number.match(line.text); match.hasMatch())
                    process = match.captured(1).toLongLong();
            }
            return process > 0;
        },
        60000);
    return told ? process : 0;
}

void CancelledTriggerTest::beforeItIsSent()
{
    ProxiedDesk desk(m_airflow, 60s);
    QVERIFY(desk.start());
    VERIFY_RESULT(await(desk.backend().setStartsAtOnce(1)));
    desk.proxy().setRule(triggers(ProxyFault::of(Fault::Hold)));
    const QVector<Job> first = desk.submit(QStringLiteral("quick"));
    QCOMPARE(first.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.proxy().held(), 1, 10000);

    // Its turn has not come: nothing of it has left this computer.
    const QVector<Job> second = desk.submit(QStringLiteral("quick"));
    QCOMPARE(second.size(), 1);
    QTest::qWait(1000);
    QCOMPARE(desk.job(second.first().id).state, JobState::queued);
    QCOMPARE(await(desk.backend().abortJobs({second.first().id})).value_or(0), 1);
    const Job aborted = desk.job(second.first().id);
    QCOMPARE(aborted.state, JobState::failed);
    QCOMPARE(aborted.note.code, JobNoteCode::AbortedUnsent);

    desk.proxy().setRule({});
    desk.proxy().release();
    QVERIFY(desk.reaches(first.first().id, JobState::finished));
    QCOMPARE(desk.proxy().countOf(aborted.runId), 0);
    QCOMPARE(desk.runs(aborted.runId), QStringList());
    QCOMPARE(desk.runs(first.first().runId), QStringList{QStringLiteral("success")});
}

void CancelledTriggerTest::whileItIsHeld()
{
    ProxiedDesk desk(m_airflow, 60s);
    QVERIFY(desk.start());
    desk.proxy().setRule(triggers(ProxyFault::of(Fault::Hold)));
    const QVector<Job> jobs = desk.submit(QStringLiteral("tells-its-process"));
    QCOMPARE(jobs.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.proxy().held(), 1, 10000);
    QCOMPARE(await(desk.backend().abortJobs({jobs.first().id})).value_or(0), 1);
    QTest::qWait(1000);
    QCOMPARE(desk.job(jobs.first().id).state, JobState::stopping);
    QCOMPARE(desk.runs(jobs.first().runId), QStringList());

    desk.proxy().setRule({});
    desk.proxy().release();
    QVERIFY(desk.reaches(jobs.first().id, JobState::failed, 90));
    QCOMPARE(desk.job(jobs.first().id).note.code, JobNoteCode::Aborted);
    QCOMPARE(desk.runs(jobs.first().runId).size(), 1);
}

void CancelledTriggerTest::whileItsAnswerIsHeld()
{
    ProxiedDesk desk(m_airflow, 120s);
    QVERIFY(desk.start());
    desk.proxy().setRule(triggers(ProxyFault::of(Fault::Hold).afterwards()));
    const QVector<Job> jobs = desk.submit(QStringLiteral("tells-its-process"));
    QCOMPARE(jobs.size(), 1);
    const Job job = jobs.first();
    const qint64 process = processOf(job);
    QVERIFY2(process > 0 && isAlive(process), "the run's process is not there");
    QCOMPARE(await(desk.backend().abortJobs({job.id})).value_or(0), 1);
    QTest::qWait(1000);
    QCOMPARE(desk.job(job.id).state, JobState::stopping); // nothing is proven yet
    QVERIFY(isAlive(process));

    desk.proxy().setRule({});
    desk.proxy().release();
    QVERIFY(desk.reaches(job.id, JobState::failed, 90));
    QVERIFY2(!isAlive(process), "called stopped while its process was alive");
    QCOMPARE(desk.job(job.id).note.code, JobNoteCode::Aborted);
    QCOMPARE(desk.runs(job.runId), QStringList{QStringLiteral("failed")});
}

// The first request got stuck on its way, was given up here and made again; then it arrives after all.
void CancelledTriggerTest::whenItArrivesAfterAll()
{
    ProxiedDesk desk(m_airflow, 3s);
    QVERIFY(desk.start());
    const auto stuck = std::make_shared<bool>(false);
    desk.proxy().setRule([stuck](const ScriptedRequest &request) {
        const bool first = isTrigger(request) && !std::exchange(*stuck, true);
        return first ? ProxyFault::of(Fault::Hold) : ProxyFault();
    });
    const QVector<Job> jobs = desk.submit(QStringLiteral("tells-its-process"));
    QCOMPARE(jobs.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.proxy().held(), 1, 10000);
    QCOMPARE(await(desk.backend().abortJobs({jobs.first().id})).value_or(0), 1);
    QVERIFY(desk.reaches(jobs.first().id, JobState::failed, 90));
    QCOMPARE(desk.job(jobs.first().id).note.code, JobNoteCode::Aborted);
    // What Airflow itself calls a run that was aborted before its first task began depends on its scheduler.
    QCOMPARE(desk.runs(jobs.first().runId).size(), 1);

    desk.proxy().release();
    QTest::qWait(3000);
    QCOMPARE(desk.runs(jobs.first().runId).size(), 1);
    QCOMPARE(desk.job(jobs.first().id).state, JobState::failed);
}

void CancelledTriggerTest::limitIsInForceAtOnce()
{
    ProxiedDesk desk(m_airflow, 60s);
    QVERIFY(desk.start());
    VERIFY_RESULT(await(desk.backend().setStartsAtOnce(2)));
    desk.proxy().setRule(triggers(ProxyFault::of(Fault::Hold)));
    const QVector<Job> jobs = desk.submit(QStringLiteral("quick"), 8);
    QCOMPARE(jobs.size(), 8);
    QTRY_COMPARE_WITH_TIMEOUT(desk.proxy().held(), 2, 10000);
    QTest::qWait(1000);
    QCOMPARE(desk.proxy().held(), 2);
    VERIFY_RESULT(await(desk.backend().setStartsAtOnce(5)));
    QTRY_COMPARE_WITH_TIMEOUT(desk.proxy().held(), 5, 10000);
    QTest::qWait(1000);
    QCOMPARE(desk.proxy().held(), 5);

    // Those that were sent are stopped in Airflow, the others never reach it.
    QCOMPARE(await(desk.backend().abortWorkflows({jobs.first().workflowId})).value_or(0), 8);
    desk.proxy().setRule({});
    desk.proxy().release();
    int unsent = 0;
    for (const Job &job : jobs) {
        QVERIFY(desk.reaches(job.id, JobState::failed, 90));
        const JobNoteCode note = desk.job(job.id).note.code;
        // On a busy machine Airflow may take longer to end all their processes than this waits for the proof.
        const bool sent = note == JobNoteCode::Aborted || note == JobNoteCode::AbortNotProven;
        QVERIFY(sent || note == JobNoteCode::AbortedUnsent);
        unsent += sent ? 0 : 1;
        QCOMPARE(desk.runs(job.runId).size(), sent ? 1 : 0);
        QCOMPARE(desk.proxy().countOf(job.runId) > 0, sent);
    }
    QCOMPARE(unsent, 3);
}

QTEST_GUILESS_MAIN(CancelledTriggerTest)
#include "cancelled_trigger_test.moc"
