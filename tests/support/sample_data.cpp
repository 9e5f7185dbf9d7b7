// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sample_data.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk
{

namespace
{

QDateTime ago(int minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(-60LL * minutes);
}

Dag makeDag(const char *id, const char *description, const QStringList &tags)
{
    Dag dag;
    dag.id = QLatin1String(id);
    dag.displayName = dag.id;
    dag.description = QLatin1String(description);
    dag.tags = tags;
    dag.owners = {QStringLiteral("airflow")};
    dag.fileLocation = QStringLiteral("/dags/%1.py").arg(dag.id);
    return dag;
}

QJsonObject parametersSchema()
{
    return QJsonDocument::fromJson(R"({"type": "object", "properties": {
        "bins": {"type": "integer", "title": "Bins of the histogram", "minimum": 1, "maximum": 4096, "default": 64},
        "modality": {"type": "string", "title": "Modality", "enum": ["CT", "MR", "PT"], "default": "CT",
                     "description": "Series of another modality are left out."},
        "lower": {"type": ["null", "number"], "title": "Lowest value", "default": null},
        "write_png": {"type": "boolean", "title": "Draw the histogram", "default": true}},
        "required": ["bins"]})")
        .object();
}

void fillDags(ScriptedBackend &backend)
{
    backend.dagList = {
        makeDag("collect-metadata", "Reads the DICOM headers of each series and writes one JSON and one CSV.",
            {QStringLiteral("dicom"), QStringLiteral("metadata")}),
        makeDag("dataset-statistics", "Pixel statistics of each series as CSV, and a histogram.",
            {QStringLiteral("dicom"), QStringLiteral("statistics")}),
        makeDag("fails-in-second-task", "Shows what a failed run looks like.", {QStringLiteral("sample")}),
        makeDag("runs-until-aborted", "Runs until somebody aborts it.", {QStringLiteral("sample")}),
        makeDag("liver-volumetry", "Volume of the liver from CT.", {QStringLiteral("segmentation")}),
        makeDag("lung-nodules", "Finds nodules in chest CT.", {QStringLiteral("detection")}),
    };
    backend.dagList[4].paused = true;
    backend.dagList[5].hasImportErrors = true;
    backend.dagList[5].importError = QStringLiteral(
        "Traceback (most recent call last):\n  File \"/dags/lung_nodules.py\", line 4, in <module>\n"
        "    import monai\nModuleNotFoundError: No module named 'monai'");
    for (const Dag &dag : backend.dagList) {
        DagDetails details;
        details.dag = dag;
        details.documentation = dag.description;
        details.wantsDataset = !dag.tags.contains(QStringLiteral("sample"));
        details.forms = {{QString(), parametersSchema()}};
        backend.dagDetailsById.insert(dag.id, details);
        DagGraph graph;
        graph.nodes = {{QStringLiteral("get-input"), QStringLiteral("PythonOperator"), false,
                           {QStringLiteral("read-headers"), QStringLiteral("read-pixels")}},
            {QStringLiteral("read-headers"), QStringLiteral("PythonOperator"), false,
                {QStringLiteral("write-results")}},
            {QStringLiteral("read-pixels"), QStringLiteral("PythonOperator"), true,
                {QStringLiteral("write-results")}},
            {QStringLiteral("write-results"), QStringLiteral("PythonOperator"), false,
                {QStringLiteral("clean-up")}},
            {QStringLiteral("clean-up"), QStringLiteral("BashOperator"), false, {}}};
        backend.graphs.insert(dag.id, graph);
    }
}

void fillDatasets(ScriptedBackend &backend)
{
    const QVector<std::pair<const char *, int>> sets{
        {"pydicom-sample", 50}, {"ct-thorax-2026", 118}, {"mr-liver", 42}, {"ct-abdomen", 1204}};
    int day = 0;
    for (const auto &[name, count] : sets) {
        const QString key = QLatin1String(name);
        backend.datasetList.append({key, count, ago(1440 * (2 + day)), ago(1440 * day)});
        QStringList list;
        for (int i = 0; i < count; ++i)
            list.append(QStringLiteral("1.2.826.0.1.3680043.8.498.%1.%2").arg(10000 + day).arg(700100 + i));
        backend.identifierLists.insert(key, list);
        ++day;
    }
}

struct Sample {
    const char *name;
    const char *id;
    const char *dag;
    const char *dataset;
    const char *user;
    int createdAgo;
    int updatedAgo;
    QVector<std::pair<JobState, int>> jobs;
};

void fillTasks(ScriptedBackend &backend, const Job &job)
{
    const auto task = [&job](const char *name, TaskState state, int from, int to) {
        TaskInstance instance;
        instance.taskId = QLatin1String(name);
        instance.tryNumber = state == TaskState::None ? 0 : 1;
        instance.state = state;
        instance.operatorName = QStringLiteral("PythonOperator");
        if (from >= 0)
            instance.started = job.created.addSecs(from);
        if (to >= 0)
            instance.ended = job.created.addSecs(to);
        return instance;
    };
    const bool failed = job.state == JobState::failed;
    const bool running = job.state == JobState::running;
    backend.taskLists.insert(job.id,
        {task("get-input", TaskState::Success, 4, 9), task("read-headers", TaskState::Success, 10, 48),
            task("read-pixels",
                failed ? TaskState::Failed : (running ? TaskState::Running : TaskState::Success), 10,
                running ? -1 : 113),
            task("write-results",
                failed ? TaskState::UpstreamFailed : (running ? TaskState::None : TaskState::Success),
                failed || running ? -1 : 114, failed || running ? -1 : 118),
            task("clean-up", failed || running ? TaskState::None : TaskState::Success,
                failed || running ? -1 : 119, failed || running ? -1 : 120)});
}

void fillWorkflows(ScriptedBackend &backend)
{
    const QVector<Sample> samples{
        {"thorax-statistics", "r4Tk9Q", "dataset-statistics", "ct-thorax-2026", "radiology", 29, 0,
            {{JobState::failed, 1}, {JobState::running, 2}, {JobState::finished, 6}}},
        {"thorax-metadata", "k2PfA9", "collect-metadata", "ct-thorax-2026", "radiology", 39, 2,
            {{JobState::stopping, 1}, {JobState::finished, 3}}},
        {"liver-mr-check", "Zq81bT", "collect-metadata", "mr-liver", "research", 44, 3,
            {{JobState::scheduled, 1}}},
        {"sample-until-aborted", "Qe81Lm", "runs-until-aborted", "", "radiology", 52, 4,
            {{JobState::running, 1}}},
        {"second-task", "Hm3x0L", "fails-in-second-task", "", "radiology", 64, 43, {{JobState::failed, 1}}},
        {"lung-series-one-by-one", "p0Wd7s", "dataset-statistics", "ct-thorax-2026", "study-team", 86, 1,
            {{JobState::failed, 2}, {JobState::running, 4}, {JobState::scheduled, 8}, {JobState::queued, 64},
                {JobState::finished, 40}}},
        {"asked-by-clinic-b", "aB3dE9", "collect-metadata", "mr-liver", "research", 95, 90,
            {{JobState::pending, 2}, {JobState::rejected, 1}}},
        {"abdomen-statistics", "Yx5aRt", "dataset-statistics", "ct-abdomen", "study-team", 1500, 1490,
            {{JobState::finished, 12}}},
        {"metadata-old-site", "uV6gK1", "collect-metadata", "ct-abdomen", "radiology", 4400, 3000,
            {{JobState::unknown, 1}}},
        {"cleaned-in-airflow", "S9qoT2", "collect-metadata", "pydicom-sample", "airflow", 9000, 8990,
            {{JobState::deleted, 1}}},
        {"first-try", "c7Yw2n", "collect-metadata", "pydicom-sample", "radiology", 11000, 10995,
            {{JobState::finished, 1}}},
    };
    JobId id = 101;
    for (const Sample &sample : samples) {
        Workflow workflow;
        workflow.id = QLatin1String(sample.id);
        workflow.name = QLatin1String(sample.name) + QLatin1Char('-') + workflow.id;
        workflow.dagId = QLatin1String(sample.dag);
        workflow.datasetName = QLatin1String(sample.dataset);
        workflow.username = QLatin1String(sample.user);
        workflow.ownerInstance = backend.instanceName();
        workflow.runnerInstances = {backend.instanceName()};
        workflow.created = ago(sample.createdAgo);
        workflow.updated = ago(sample.updatedAgo);
        QVector<Job> jobs;
        for (const auto &[state, count] : sample.jobs) {
            workflow.jobCounts.insert(state, count);
            for (int i = 0; i < count; ++i) {
                Job job;
                job.id = id++;
                job.workflowId = workflow.id;
                job.dagId = workflow.dagId;
                job.ownerInstance = workflow.ownerInstance;
                job.runnerInstance = workflow.ownerInstance;
                job.state = state;
                job.runId = QStringLiteral("desk-%1-1").arg(job.id);
                job.identifierCount = 1;
                job.created = workflow.created;
                job.updated = workflow.updated;
                if (state != JobState::queued && state != JobState::scheduled && state != JobState::pending)
                    job.started = state == JobState::running ? ago(4 + i) : workflow.created.addSecs(4);
                if (isTerminal(state))
                    job.ended = job.started.addSecs(103);
                if (state == JobState::failed)
                    job.note = {JobNoteCode::TaskFailed, QStringLiteral("read-pixels")};
                if (state == JobState::failed && i == 0)
                    job.attempt = 2;
                if (state == JobState::deleted)
                    job.note = {JobNoteCode::RunLost, {}};
                fillTasks(backend, job);
                jobs.append(job);
            }
        }
        backend.workflowList.append(workflow);
        backend.jobLists.insert(workflow.id, jobs);
    }
}

void fillLog(ScriptedBackend &backend)
{
    const QDateTime start = ago(28);
    const auto line = [&start](int second, LogLine::Level level, const char *text) {
        return LogLine{start.addSecs(second), level, QLatin1String(text)};
    };
    backend.logLines = {line(0, LogLine::Level::Info, "Reading 118 series of ct-thorax-2026"),
        line(1, LogLine::Level::Debug, "chunk size 16"),
        line(9, LogLine::Level::Info, "series 1 of 118: 312 images"),
        line(21, LogLine::Level::Warning, "series 2 of 118: slice spacing is not uniform"),
        line(34, LogLine::Level::Info, "series 3 of 118: 288 images"),
        line(35, LogLine::Level::Error, "MemoryError: Unable to allocate 2.31 GiB for an array"),
        line(35, LogLine::Level::Info, "Task exited with return code 1")};
}

} // namespace

void fillSample(ScriptedBackend &backend)
{
    fillDags(backend);
    fillDatasets(backend);
    fillWorkflows(backend);
    fillLog(backend);
    backend.embedded.state = EmbeddedAirflow::State::Running;
    backend.embedded.port = 8080;
}

void fillOthers(ScriptedBackend &backend)
{
    struct Run {
        const char *id;
        JobState state;
        int startedAgo;
        RunOrigin origin;
    };
    const RunOrigin nightly{QStringLiteral("scheduled"), QStringLiteral("timetable"), {}};
    const RunOrigin byHand{QStringLiteral("manual"), QStringLiteral("ui"), QStringLiteral("anna")};
    const QVector<std::pair<const char *, QVector<Run>>> dags{
        {"liver-volumetry",
            {{"manual__2026-11-24T08:12:41.200341+00:00", JobState::running, 6, byHand},
                {"manual__2026-11-23T15:40:02.917025+00:00", JobState::failed, 1000, byHand}}},
        {"nightly-cleanup", {{"scheduled__2026-11-22T01:00:00+00:00", JobState::finished, 2900, nightly},
                                {"scheduled__2026-11-23T01:00:00+00:00", JobState::finished, 1460, nightly}}},
    };
    JobId id = 501;
    for (const auto &[dag, runs] : dags) {
        Workflow workflow;
        workflow.id = QStringLiteral("srv%1").arg(id);
        workflow.kind = WorkflowKind::Service;
        workflow.dagId = QLatin1String(dag);
        workflow.name = workflow.dagId + QLatin1Char('-') + workflow.id;
        workflow.ownerInstance = backend.instanceName();
        workflow.runnerInstances = {backend.instanceName()};
        workflow.created = ago(runs.constFirst().startedAgo);
        workflow.updated = ago(runs.constLast().startedAgo);
        QVector<Job> jobs;
        for (const Run &run : runs) {
            Job job;
            job.id = id++;
            job.workflowId = workflow.id;
            job.dagId = workflow.dagId;
            job.ownerInstance = workflow.ownerInstance;
            job.runnerInstance = workflow.ownerInstance;
            job.state = run.state;
            job.runId = QLatin1String(run.id);
            job.origin = run.origin;
            job.created = ago(run.startedAgo);
            job.started = job.created.addSecs(2);
            job.updated = job.started;
            if (isTerminal(job.state))
                job.ended = job.started.addSecs(97);
            ++workflow.jobCounts[run.state];
            fillTasks(backend, job);
            backend.confsOfOthers.insert(
                job.id, {{QStringLiteral("keep_days"), 30}, {QStringLiteral("dry_run"), false}});
            jobs.append(job);
        }
        backend.workflowList.append(workflow);
        backend.jobLists.insert(workflow.id, jobs);
    }
}

void fillMany(ScriptedBackend &backend, int count)
{
    for (int i = 0; i < count; ++i) {
        Workflow workflow;
        workflow.id = QStringLiteral("w%1").arg(i, 5, 10, QLatin1Char('0'));
        workflow.name = QStringLiteral("run-%1-%2").arg(i).arg(workflow.id);
        workflow.dagId = QStringLiteral("collect-metadata");
        workflow.username = backend.username();
        workflow.ownerInstance = backend.instanceName();
        workflow.runnerInstances = {backend.instanceName()};
        workflow.created = ago(i + 1);
        workflow.updated = workflow.created;
        Job job;
        job.id = 10'000 + i;
        job.workflowId = workflow.id;
        job.dagId = workflow.dagId;
        job.ownerInstance = backend.instanceName();
        job.runnerInstance = backend.instanceName();
        job.state = i % 2 == 0 ? JobState::finished : JobState::running;
        job.created = workflow.created;
        job.updated = workflow.created;
        workflow.jobCounts.insert(job.state, 1);
        backend.workflowList.append(workflow);
        backend.jobLists.insert(workflow.id, {job});
    }
}

} // namespace desk
