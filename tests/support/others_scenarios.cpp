// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// EngineScenarios: runs that others start on the same Airflow, past this application.

#include "app/airflow/airflow_client_factory.h"
#include "tests/support/engine_scenarios.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>
#include <cstdio>

using namespace desk;

namespace
{

QString nobodysRunId()
{
    return QStringLiteral("by-hand-") + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
}

WorkflowQuery ofOthers()
{
    WorkflowQuery query;
    query.scope = WorkflowQuery::Scope::Others;
    query.limit = -1;
    return query;
}

bool hasProcess(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.readAll();
    return text.mid(text.lastIndexOf(')') + 2, 1) != "Z";
}

} // namespace

QVector<Workflow> EngineScenarios::workflowsOfOthers(DeskProcess &process)
{
    const auto page = await(process.backend.workflows(ofOthers()));
    if (!page)
        qFatal("no workflows: %s", qPrintable(describe(page.error())));
    return page->workflows;
}

// The job of that run, or one without an id.
Job EngineScenarios::runOfOthers(DeskProcess &process, const QString &dagId, const QString &runId)
{
    const QVector<Workflow> workflows = workflowsOfOthers(process);
    for (const Workflow &workflow : workflows) {
        const QVector<Job> all = jobs(process, workflow);
        for (const Job &job : all) {
            if (job.runId == runId && job.dagId == dagId)
                return job;
        }
    }
    return {};
}

void EngineScenarios::runsOfOthers()
{
    const DeskProfile profile;
    const auto process = start(profile);
    const auto somebody = makeAirflowClient(m_airflow.connection(), m_airflow.passwordSource());
    const QString dagId = QStringLiteral("tells-its-process");
    const QString runId = nobodysRunId();
    QElapsedTimer timer;
    timer.start();
    VERIFY_RESULT(await(somebody->trigger(dagId, runId, {{QStringLiteral("rounds"), 3}})));
    QTRY_VERIFY_WITH_TIMEOUT(runOfOthers(*process, dagId, runId).id != 0, 20000);
    std::printf("a run of others was found after %.1f s\n", double(timer.elapsed()) / 1000);

    // One workflow for each DAG, and what Airflow says of its origin.
    const JobId job = runOfOthers(*process, dagId, runId).id;
    QStringList dags;
    const QVector<Workflow> workflows = workflowsOfOthers(*process);
    for (const Workflow &workflow : workflows) {
        QVERIFY(workflow.isOfOthers());
        dags.append(workflow.dagId);
    }
    QCOMPARE(dags.count(dagId), 1);
    QCOMPARE(dags.removeDuplicates(), 0);
    const RunOrigin origin = await(process->backend.job(job)).value().job.origin.value();
    QCOMPARE(origin.type, QStringLiteral("manual"));
    if (m_airflow.version().startsWith(QLatin1Char('3'))) {
        QCOMPARE(origin.triggeredBy, QStringLiteral("rest_api"));
        QCOMPARE(origin.user, m_airflow.username());
    }

    // It is read like one of ours.
    QTRY_COMPARE_WITH_TIMEOUT(await(process->backend.job(job)).value().job.state, JobState::running, 30000);
    const auto configuration = await(process->backend.configuration(job));
    VERIFY_RESULT(configuration);
    QCOMPARE(configuration->value(QLatin1String("rounds")).toInt(), 3);
    QString log;
    static const QRegularExpression number(QStringLiteral("process=(\\d+)"));
    for (int i = 0; i < 30 && !log.contains(number); ++i) {
        const std::unique_ptr<LogReader> reader =
            process->backend.openLog({job, 1, QStringLiteral("run"), -1, 1});
        connect(reader.get(), &LogReader::linesRead, this, [&log](const QVector<LogLine> &lines) {
            for (const LogLine &line : lines)
                log += line.text + QLatin1Char('\n');
        });
        QTest::qWait(1000);
    }
    const qint64 pid = number.match(log).captured(1).toLongLong();
    QVERIFY2(pid > 0, "the log does not tell the process");
    VERIFY_RESULT(await(process->backend.tasks(job, 1)));
    VERIFY_RESULT(await(process->backend.graph(dagId)));
    VERIFY_RESULT(await(process->backend.results(job, 1)));

    // Restarting or deleting it is nobody's business here.
    const QString workflow = await(process->backend.job(job)).value().job.workflowId;
    const auto restarted = await(process->backend.restartJobs({job}));
    QVERIFY(!restarted);
    QCOMPARE(restarted.error().field, QStringLiteral("service"));
    const auto deleted = await(process->backend.deleteWorkflows({workflow}));
    QVERIFY(!deleted);
    QCOMPARE(deleted.error().field, QStringLiteral("service"));

    // Aborted, it counts as stopped only when its process has ended.
    QVERIFY(hasProcess(pid));
    bool endedTooEarly = false;
    connect(&process->backend, &Backend::jobsChanged, this, [&](const QVector<Job> &changed) {
        for (const Job &each : changed)
            endedTooEarly = endedTooEarly || (each.id == job && isTerminal(each.state) && hasProcess(pid));
    });
    QCOMPARE(await(process->backend.abortJobs({job})).value(), 1);
    QCOMPARE(await(process->backend.job(job)).value().job.state, JobState::stopping);
    QTRY_COMPARE_WITH_TIMEOUT(await(process->backend.job(job)).value().job.state, JobState::failed, 70000);
    QVERIFY(!endedTooEarly);
    QVERIFY(!hasProcess(pid));
    QCOMPARE(await(process->backend.job(job)).value().job.note.code, JobNoteCode::Aborted);
    QCOMPARE(await(somebody->run(dagId, runId)).value().state, RunState::Failed);

    // What Airflow no longer has is gone here.
    VERIFY_RESULT(await(somebody->deleteRun(dagId, runId)));
    timer.restart();
    QTRY_COMPARE_WITH_TIMEOUT(runOfOthers(*process, dagId, runId).id, JobId(0), 60000);
    std::printf("a deleted run of others went after %.1f s\n", double(timer.elapsed()) / 1000);
}

void EngineScenarios::noRunOfOursIsOfOthers()
{
    const DeskProfile profile;
    auto process = start(profile);
    QStringList seen;
    const auto watch = [&] {
        connect(&process->backend, &Backend::jobsChanged, this, [&seen](const QVector<Job> &changed) {
            for (const Job &job : changed) {
                if (job.isOfOthers())
                    seen.append(job.runId);
            }
        });
    };
    watch();
    const Workflow many = submit(*process, QStringLiteral("quick"), 8, true);
    const Workflow one = submit(*process, QStringLiteral("quick"));
    // Another process on the same profile takes over in the middle of it.
    QTest::qWait(1500);
    process.reset();
    process = start(profile);
    watch();
    QVERIFY(reaches(*process, many, JobState::finished, 120));
    QVERIFY(reaches(*process, one, JobState::finished));
    VERIFY_RESULT(await(process->backend.restartWorkflows({one.id})));
    QVERIFY(reaches(*process, one, JobState::finished));
    QStringList mine;
    for (const Workflow &workflow : {many, one}) {
        const QVector<Job> all = jobs(*process, workflow);
        for (const Job &job : all) {
            const auto details = await(process->backend.job(job.id));
            VERIFY_RESULT(details);
            for (const Attempt &attempt : details->attempts)
                mine.append(attempt.runId);
        }
    }
    QCOMPARE(mine.size(), 10);
    VERIFY_RESULT(await(process->backend.deleteWorkflows({many.id})));
    for (int i = 0; i < 5; ++i) {
        process->backend.checkNow(); // a look at all runs, while they are being deleted
        QTest::qWait(1500);
    }
    const auto notMine = [&mine](const QStringList &runIds) {
        return std::none_of(
            runIds.begin(), runIds.end(), [&mine](const QString &id) { return mine.contains(id); });
    };
    QVERIFY(notMine(seen));
    QStringList stored;
    const QVector<Workflow> workflows = workflowsOfOthers(*process);
    for (const Workflow &workflow : workflows) {
        const QVector<Job> all = jobs(*process, workflow);
        for (const Job &job : all)
            stored.append(job.runId);
    }
    QVERIFY(notMine(stored));
    QCOMPARE(ours(*process), 1);
}
