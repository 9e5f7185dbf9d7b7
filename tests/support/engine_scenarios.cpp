// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/engine_scenarios.h"

#include "tests/support/process_state.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace desk;
using Phase = AirflowStatus::Phase;

namespace
{

QStringList seriesNames(int count)
{
    QStringList names;
    for (int i = 1; i <= count; ++i)
        names.append(QStringLiteral("1.2.826.0.1.3680043.9.%1").arg(i));
    return names;
}

} // namespace

EngineScenarios::EngineScenarios(QString version)
    : m_airflow(std::move(version), {QStringLiteral(DESK_SOURCE_DIR "/tests/airflow/engine_dags")})
{
}

void EngineScenarios::initTestCase()
{
    QString error;
    QVERIFY2(m_airflow.start(&error), qPrintable(error));
    // Airflow looks at a file again only after half a minute: the last tests find it noticed.
    QFile file(m_airflow.dagsFolder() + QStringLiteral("/breaks_later.py"));
    QVERIFY(file.open(QIODevice::Append));
    m_soundSize = file.size();
    file.write("\nraise RuntimeError('this dag was damaged')\n");
}

// --- Steps that the tests share

std::unique_ptr<DeskProcess> EngineScenarios::start(const DeskProfile &profile)
{
    auto process = std::make_unique<DeskProcess>(profile, Engine::Options(), m_airflow.resultsFolder());
    const auto opened = process->open();
    if (!opened)
        qFatal("the store does not open: %s", qPrintable(describe(opened.error())));
    process->backend.useForThisRun(m_airflow.connection(), m_airflow.password());
    const auto started = await(process->backend.start());
    if (!started)
        qFatal("the backend does not start: %s", qPrintable(describe(started.error())));
    const bool connected =
        QTest::qWaitFor([&] { return process->backend.airflowStatus().phase == Phase::Connected; }, 30000);
    if (!connected)
        qFatal("not connected: %s", qPrintable(describe(process->backend.airflowStatus().error)));
    return process;
}

Workflow EngineScenarios::submit(DeskProcess &process, const QString &dagId, int series, bool single)
{
    WorkflowSpec spec;
    spec.name = QStringLiteral("test");
    spec.dagId = dagId;
    spec.identifiers = seriesNames(series);
    spec.singleExecution = single;
    const auto workflow = await(process.backend.submit(spec));
    if (!workflow)
        qFatal("not submitted: %s", qPrintable(describe(workflow.error())));
    return *workflow;
}

QVector<Job> EngineScenarios::jobs(DeskProcess &process, const Workflow &workflow)
{
    const auto found = await(process.backend.jobs(workflow.id, 0, 1000));
    if (!found)
        qFatal("no jobs: %s", qPrintable(describe(found.error())));
    return *found;
}

JobDetails EngineScenarios::only(DeskProcess &process, const Workflow &workflow)
{
    const auto details = await(process.backend.job(jobs(process, workflow).value(0).id));
    if (!details)
        qFatal("no job: %s", qPrintable(describe(details.error())));
    return *details;
}

int EngineScenarios::ours(DeskProcess &process)
{
    WorkflowQuery query;
    query.scope = WorkflowQuery::Scope::Ours;
    const auto page = await(process.backend.workflows(query));
    return page ? page->all : -1;
}

bool EngineScenarios::reaches(DeskProcess &process, const Workflow &workflow, JobState state, int seconds)
{
    const auto all = [&] {
        const QVector<Job> found = jobs(process, workflow);
        return !found.isEmpty() && std::all_of(found.begin(), found.end(),
                                       [state](const Job &job) { return job.state == state; });
    };
    for (int i = 0; i < seconds * 5; ++i) {
        if (all())
            return true;
        QTest::qWait(200);
    }
    const QVector<Job> found = jobs(process, workflow);
    for (const Job &job : found) {
        qWarning() << job.runId << toName(job.state) << static_cast<int>(job.note.code) << job.note.detail
                   << describe(process.backend.airflowStatus().error);
    }
    return false;
}

QString EngineScenarios::logOf(
    DeskProcess &process, JobId job, const QString &taskId, bool *finished, ApiError *error)
{
    QStringList text;
    bool ended = false;
    const std::unique_ptr<LogReader> reader = process.backend.openLog({job, 1, taskId, -1, 1});
    connect(reader.get(), &LogReader::linesRead, this, [&text](const QVector<LogLine> &lines) {
        for (const LogLine &line : lines)
            text.append(line.text);
    });
    connect(reader.get(), &LogReader::finished, this, [&] { ended = *finished = true; });
    connect(reader.get(), &LogReader::failed, this, [&](const ApiError &failure) {
        *error = failure;
        ended = true;
    });
    if (!QTest::qWaitFor([&] { return ended; }, 20000))
        qWarning("the log does not end");
    return text.join(QLatin1Char('\n'));
}

// --- Tests

void EngineScenarios::runsToSuccess()
{
    const DeskProfile profile;
    const auto process = start(profile);
    QCOMPARE(process->backend.airflowStatus().version, m_airflow.version());
    const Workflow workflow = submit(*process, QStringLiteral("quick"));
    QVERIFY(reaches(*process, workflow, JobState::finished));
    const JobDetails details = only(*process, workflow);
    QVERIFY(details.job.started.isValid());
    QVERIFY(details.job.ended >= details.job.started);
    QCOMPARE(details.conf.value(QLatin1String("client_job_id")).toInteger(), details.job.id);
    const auto tasks = await(process->backend.tasks(details.job.id, 1));
    VERIFY_RESULT(tasks);
    QCOMPARE(tasks->size(), 1);
    QCOMPARE(tasks->first().state, TaskState::Success);
    QVERIFY(process->backend.airflowPage(details.job).toString().contains(QStringLiteral("quick")));
}

void EngineScenarios::showsTheLogOfAFailingTask()
{
    const DeskProfile profile;
    const auto process = start(profile);
    const Workflow workflow = submit(*process, QStringLiteral("fail-second-task"));
    QVERIFY(reaches(*process, workflow, JobState::failed));
    const Job job = only(*process, workflow).job;
    QCOMPARE(job.note.code, JobNoteCode::TaskFailed);
    QCOMPARE(job.note.detail, QStringLiteral("calibrate"));
    bool finished = false;
    ApiError error;
    const QString log = logOf(*process, job.id, QStringLiteral("calibrate"), &finished, &error);
    QVERIFY2(finished, qPrintable(describe(error)));
    if (!log.contains(QStringLiteral("The scanner has no reference image"))) {
        qWarning().noquote() << log;
        const auto tasks = await(process->backend.tasks(job.id, 1));
        for (const TaskInstance &task : tasks ? *tasks : QVector<TaskInstance>())
            qWarning() << task.taskId << static_cast<int>(task.state) << task.tryNumber << task.started
                       << task.ended;
    }
    QVERIFY(log.contains(QStringLiteral("The scanner has no reference image")));
    finished = false;
    logOf(*process, job.id, QStringLiteral("report"), &finished, &error);
    QVERIFY(!finished);
    QCOMPARE(error.kind, ApiError::Kind::NotFound);
}

void EngineScenarios::abortEndsTheProcess()
{
    const DeskProfile profile;
    const auto process = start(profile);
    const Workflow workflow = submit(*process, QStringLiteral("tells-its-process"));
    const JobId job = only(*process, workflow).job.id;

    QString log;
    std::unique_ptr<LogReader> reader;
    static const QRegularExpression number(QStringLiteral("process=(\\d+)"));
    QVERIFY(reaches(*process, workflow, JobState::running));
    for (int i = 0; i < 30 && !log.contains(number); ++i) {
        QTest::qWait(1000);
        reader = process->backend.openLog({job, 1, QStringLiteral("run"), -1, 1});
        connect(reader.get(), &LogReader::linesRead, this, [&log](const QVector<LogLine> &lines) {
            for (const LogLine &line : lines)
                log += line.text + QLatin1Char('\n');
        });
        QTest::qWait(1000);
    }
    const qint64 pid = number.match(log).captured(1).toLongLong();
    if (pid <= 0 || !isAlive(pid))
        qWarning().noquote() << log;
    QVERIFY2(pid > 0, "the log does not tell the process");
    QVERIFY2(isAlive(pid), "the process is not there");

    bool endedTooEarly = false;
    connect(&process->backend, &Backend::jobsChanged, this, [&](const QVector<Job> &changed) {
        for (const Job &each : changed)
            endedTooEarly = endedTooEarly || (isTerminal(each.state) && isAlive(pid));
    });
    const auto count = await(process->backend.abortJobs({job}));
    VERIFY_RESULT(count);
    QCOMPARE(*count, 1);
    QCOMPARE(only(*process, workflow).job.state, JobState::stopping);
    QVERIFY(reaches(*process, workflow, JobState::failed, 70));
    QVERIFY2(!endedTooEarly, "called stopped while its process was alive");
    QVERIFY(!isAlive(pid));
    const JobNote note = only(*process, workflow).job.note;
    QVERIFY2(note.code == JobNoteCode::Aborted, qPrintable(note.detail));
}

void EngineScenarios::abortOfAPausedRun()
{
    const DeskProfile profile;
    const auto process = start(profile);
    const Workflow workflow = submit(*process, QStringLiteral("paused-dag"));
    QVERIFY(reaches(*process, workflow, JobState::scheduled));
    QTest::qWait(500);
    VERIFY_RESULT(await(process->backend.abortWorkflows({workflow.id})));
    QVERIFY(reaches(*process, workflow, JobState::failed, 20));
    const JobNoteCode code = only(*process, workflow).job.note.code;
    QVERIFY(code == JobNoteCode::Aborted || code == JobNoteCode::AbortedUnsent);
}

void EngineScenarios::restartKeepsBothRuns()
{
    const DeskProfile profile;
    const auto process = start(profile);
    const Workflow workflow = submit(*process, QStringLiteral("quick"));
    QVERIFY(reaches(*process, workflow, JobState::finished));
    VERIFY_RESULT(await(process->backend.restartWorkflows({workflow.id})));
    QVERIFY(only(*process, workflow).job.state != JobState::finished);
    QVERIFY(reaches(*process, workflow, JobState::finished));
    const JobDetails details = only(*process, workflow);
    QCOMPARE(details.job.attempt, 2);
    QCOMPARE(details.attempts.size(), 2);
    QVERIFY(details.attempts.at(0).runId.endsWith(QStringLiteral("-1")));
    QVERIFY(details.attempts.at(1).runId.endsWith(QStringLiteral("-2")));
    for (const Attempt &attempt : details.attempts) {
        const auto tasks = await(process->backend.tasks(details.job.id, attempt.number));
        VERIFY_RESULT(tasks); // NotFound, had Airflow no such run
        QCOMPARE(tasks->value(0).state, TaskState::Success);
    }
}

void EngineScenarios::singleExecutionOverTwentySeries()
{
    const DeskProfile profile;
    const auto process = start(profile);
    const Workflow workflow = submit(*process, QStringLiteral("quick"), 20, true);
    const QVector<Job> all = jobs(*process, workflow);
    QCOMPARE(all.size(), 20);
    QSet<QString> runIds;
    QSet<QString> series;
    for (const Job &job : all) {
        runIds.insert(job.runId);
        const auto details = await(process->backend.job(job.id));
        VERIFY_RESULT(details);
        const QJsonObject form = details->conf.value(QLatin1String("data_form")).toObject();
        const QJsonArray identifiers = form.value(QLatin1String("identifiers")).toArray();
        QCOMPARE(identifiers.size(), 1);
        series.insert(identifiers.first().toString());
    }
    QCOMPARE(runIds.size(), 20);
    QCOMPARE(series.size(), 20);
    QVERIFY(reaches(*process, workflow, JobState::finished, 180));
}

void EngineScenarios::pausedDagWaits()
{
    const DeskProfile profile;
    const auto process = start(profile);
    const Workflow workflow = submit(*process, QStringLiteral("paused-dag"));
    QVERIFY(reaches(*process, workflow, JobState::scheduled));
    QTest::qWait(5000);
    QCOMPARE(only(*process, workflow).job.state, JobState::scheduled);
    VERIFY_RESULT(await(process->backend.setDagPaused(QStringLiteral("paused-dag"), false)));
    QVERIFY(reaches(*process, workflow, JobState::finished));
    VERIFY_RESULT(await(process->backend.setDagPaused(QStringLiteral("paused-dag"), true)));
}

void EngineScenarios::wrongPassword()
{
    const DeskProfile profile;
    DeskProcess process(profile);
    VERIFY_RESULT(process.open());
    process.backend.useForThisRun(m_airflow.connection(), SecretBytes(QByteArray("wrong")));
    VERIFY_RESULT(await(process.backend.start()));
    QTRY_COMPARE_WITH_TIMEOUT(process.backend.airflowStatus().phase, Phase::SignInFailed, 20000);
    QCOMPARE(process.backend.airflowStatus().error.kind, ApiError::Kind::SignIn);
    WorkflowSpec spec;
    spec.name = QStringLiteral("test");
    spec.dagId = QStringLiteral("quick");
    const auto refused = await(process.backend.submit(spec));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::SignIn);
    QCOMPARE(ours(process), 0);
}

void EngineScenarios::wrongPrefix()
{
    const DeskProfile profile;
    DeskProcess process(profile);
    VERIFY_RESULT(process.open());
    AirflowConnection connection = m_airflow.connection();
    connection.baseUrl.setPath(QStringLiteral("/elsewhere"));
    process.backend.useForThisRun(connection, m_airflow.password());
    VERIFY_RESULT(await(process.backend.start()));
    QTRY_COMPARE_WITH_TIMEOUT(process.backend.airflowStatus().phase, Phase::Offline, 20000);
    const ApiError error = process.backend.airflowStatus().error;
    QVERIFY2(error.kind == ApiError::Kind::UnexpectedContent, qPrintable(describe(error)));
}

void EngineScenarios::secondProcessLeavesTheWorkToTheFirst()
{
    const DeskProfile profile;
    auto first = start(profile);
    const auto second = start(profile);
    QVERIFY(first->backend.isHolding());
    QVERIFY(!second->backend.isHolding());

    QSet<QString> seen;
    connect(&first->backend, &Backend::workflowsChanged, this, [&seen](const QVector<Workflow> &changed) {
        for (const Workflow &workflow : changed)
            seen.insert(workflow.id);
    });
    const Workflow workflow = submit(*second, QStringLiteral("quick"));
    QVERIFY(reaches(*second, workflow, JobState::finished));
    QVERIFY(seen.contains(workflow.id));

    first.reset();
    QTRY_VERIFY_WITH_TIMEOUT(second->backend.isHolding(), 10000);
    const Workflow next = submit(*second, QStringLiteral("quick"));
    QVERIFY(reaches(*second, next, JobState::finished));
}

void EngineScenarios::deletesRunsInAirflow()
{
    const DeskProfile profile;
    const auto process = start(profile);
    const Workflow workflow = submit(*process, QStringLiteral("quick"));
    const auto early = await(process->backend.deleteWorkflows({workflow.id}));
    QVERIFY(!early);
    QCOMPARE(early.error().kind, ApiError::Kind::Conflict);
    QVERIFY(reaches(*process, workflow, JobState::finished));
    VERIFY_RESULT(await(process->backend.deleteWorkflows({workflow.id})));
    QCOMPARE(ours(*process), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!await(process->store.nextDue()).value().isValid(), 20000);
}

void EngineScenarios::resultsOfARun()
{
    const DeskProfile profile;
    const auto process = start(profile);
    const auto series = await(process->backend.datasets());
    VERIFY_RESULT(series);
    // A series that pydicom's own examples contain.
    WorkflowSpec spec;
    spec.name = QStringLiteral("metadata");
    spec.dagId = QStringLiteral("collect-metadata");
    spec.identifiers = {QStringLiteral("1.3.6.1.4.1.5962.1.3.1.1.20040119072730.12322")};
    const auto workflow = await(process->backend.submit(spec));
    VERIFY_RESULT(workflow);
    QVERIFY(reaches(*process, *workflow, JobState::finished, 90));
    const auto results = await(process->backend.results(only(*process, *workflow).job.id, 1));
    VERIFY_RESULT(results);
    QVERIFY(results->size() >= 2);
    bool table = false;
    for (const RunResult &result : *results) {
        QVERIFY2(result.readable, qPrintable(result.path));
        table = table || result.mediaType == QLatin1String("text/csv");
    }
    QVERIFY(table);
}

void EngineScenarios::brokenDagIsRefused()
{
    const DeskProfile profile;
    const auto process = start(profile);
    WorkflowSpec spec;
    spec.name = QStringLiteral("test");
    spec.dagId = QStringLiteral("breaks-later");
    bool noticed = false;
    for (int i = 0; i < 90 && !noticed; ++i) {
        const auto details = await(process->backend.dagDetails(spec.dagId));
        // After a while Airflow forgets a workflow whose file no longer loads.
        noticed = details ? details->dag.hasImportErrors : details.error().kind == ApiError::Kind::NotFound;
        if (!noticed)
            QTest::qWait(1000);
    }
    QVERIFY2(noticed, "Airflow did not notice that the file is damaged");
    const auto refused = await(process->backend.submit(spec));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::Conflict);
    QVERIFY2(refused.error().detail.contains(QStringLiteral("this dag was damaged")),
        qPrintable(refused.error().detail));

    spec.dagId = QStringLiteral("there-is-no-such-dag");
    const auto unknown = await(process->backend.submit(spec));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ApiError::Kind::NotFound);
    QCOMPARE(ours(*process), 0);
}

void EngineScenarios::serverDiesDuringARun()
{
    const DeskProfile profile;
    const auto process = start(profile);
    const Workflow done = submit(*process, QStringLiteral("quick"));
    const Workflow waiting = submit(*process, QStringLiteral("paused-dag"));
    QVERIFY(reaches(*process, done, JobState::finished));
    QVERIFY(reaches(*process, waiting, JobState::scheduled));

    QVERIFY(m_airflow.kill());
    QVERIFY(QFile::resize(m_airflow.dagsFolder() + QStringLiteral("/breaks_later.py"), m_soundSize));
    // What is asked for meanwhile waits in the outbox.
    VERIFY_RESULT(await(process->backend.restartWorkflows({done.id})));
    QTRY_COMPARE_WITH_TIMEOUT(process->backend.airflowStatus().phase, Phase::Offline, 40000);
    QVERIFY(process->backend.airflowStatus().lastContact.isValid());
    QVERIFY(!isTerminal(only(*process, done).job.state));

    QVERIFY(m_airflow.startAgain());
    QTRY_COMPARE_WITH_TIMEOUT(process->backend.airflowStatus().phase, Phase::Connected, 60000);
    // Right after its start Airflow may still answer a write with an error of its database (500), and we
    // repeat none by ourselves; nothing else is tried again.
    Result<void> unpaused;
    const auto isDecided = [&unpaused, &process] {
        unpaused = await(process->backend.setDagPaused(QStringLiteral("paused-dag"), false));
        return unpaused || unpaused.error().httpStatus != 500;
    };
    QVERIFY2(QTest::qWaitFor(isDecided, 30000), "Airflow's database does not get well");
    VERIFY_RESULT(unpaused);
    QVERIFY(reaches(*process, waiting, JobState::finished, 90));
    QVERIFY(reaches(*process, done, JobState::finished, 90));
    QCOMPARE(only(*process, done).attempts.size(), 2);
}
