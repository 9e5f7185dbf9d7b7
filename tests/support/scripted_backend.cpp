// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/scripted_backend.h"

#include <QCoroTimer>
#include <QTimer>
#include <algorithm>

namespace desk
{

namespace
{

ApiError notFound(const QString &what)
{
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.target = what;
    return error;
}

/// Hands over its lines shortly after it was made, so that a window can connect first.
class ScriptedLog final : public LogReader
{
public:
    ScriptedLog(QVector<LogLine> lines, bool goesOn)
    {
        QTimer::singleShot(0, this, [this, lines = std::move(lines), goesOn] {
            Q_EMIT linesRead(lines);
            if (!goesOn)
                Q_EMIT finished();
        });
    }
};

QString joined(const QVector<JobId> &ids)
{
    QStringList texts;
    for (const JobId id : ids)
        texts.append(QString::number(id));
    return texts.join(QLatin1Char(','));
}

} // namespace

ScriptedBackend::ScriptedBackend(QObject *parent)
    : Backend(parent)
{
    status.phase = AirflowStatus::Phase::Connected;
    status.version = QStringLiteral("3.3.2");
    status.lastContact = QDateTime::currentDateTimeUtc();
    connection.kind = AirflowConnection::Kind::Embedded;
    connection.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8080"));
}

int ScriptedBackend::callCount(const QString &name) const
{
    return static_cast<int>(std::count_if(calls.begin(), calls.end(),
        [&name](const QString &call) { return call == name || call.startsWith(name + QLatin1Char(' ')); }));
}

Task<void> ScriptedBackend::answer(QString call, QString arguments)
{
    calls.append(arguments.isEmpty() ? call : call + QLatin1Char(' ') + arguments);
    const std::chrono::milliseconds wait = delays.value(call, delay);
    const QPointer<ScriptedBackend> self(this);
    co_await QCoro::sleepFor(wait);
    if (!self) {
        ApiError gone;
        gone.kind = ApiError::Kind::Cancelled;
        co_return tl::unexpected(gone);
    }
    const auto error = m_errors.constFind(call);
    if (error != m_errors.constEnd())
        co_return tl::unexpected(*error);
    co_return Result<void>{};
}

void ScriptedBackend::recount(Workflow &workflow) const
{
    workflow.jobCounts.clear();
    const QVector<Job> list = jobLists.value(workflow.id);
    for (const Job &one : list)
        ++workflow.jobCounts[one.state];
}

void ScriptedBackend::addWorkflow(const Workflow &workflow, const QVector<Job> &jobs)
{
    Workflow added = workflow;
    jobLists.insert(workflow.id, jobs);
    recount(added);
    workflowList.prepend(added);
    Q_EMIT workflowsChanged({added});
}

void ScriptedBackend::changeJob(Job job)
{
    job.updated = QDateTime::currentDateTimeUtc();
    for (Job &known : jobLists[job.workflowId]) {
        if (known.id == job.id)
            known = job;
    }
    for (Workflow &workflow : workflowList) {
        if (workflow.id != job.workflowId)
            continue;
        recount(workflow);
        workflow.updated = job.updated;
        Q_EMIT workflowsChanged({workflow});
    }
    Q_EMIT jobsChanged({job});
}

void ScriptedBackend::removeWorkflow(const QString &id)
{
    workflowList.removeIf([&id](const Workflow &workflow) { return workflow.id == id; });
    jobLists.remove(id);
    Q_EMIT workflowsRemoved({id});
}

void ScriptedBackend::removeJob(JobId id)
{
    const Job gone = findJob(id);
    jobLists[gone.workflowId].removeIf([id](const Job &job) { return job.id == id; });
    for (Workflow &workflow : workflowList) {
        if (workflow.id != gone.workflowId)
            continue;
        recount(workflow);
        Q_EMIT workflowsChanged({workflow});
    }
    Q_EMIT jobsRemoved({id});
}

void ScriptedBackend::setStatus(const AirflowStatus &newStatus)
{
    status = newStatus;
    Q_EMIT airflowStatusChanged(status);
}

void ScriptedBackend::setEmbedded(const EmbeddedAirflow &state)
{
    embedded = state;
    Q_EMIT embeddedAirflowChanged(state);
}

Job ScriptedBackend::findJob(JobId id) const
{
    for (const QVector<Job> &list : jobLists) {
        for (const Job &one : list) {
            if (one.id == id)
                return one;
        }
    }
    return {};
}

Workflow ScriptedBackend::findWorkflow(const QString &id) const
{
    for (const Workflow &workflow : workflowList) {
        if (workflow.id == id)
            return workflow;
    }
    return {};
}

Task<QVector<Dag>> ScriptedBackend::dags()
{
    const Result<void> allowed = co_await answer(QStringLiteral("dags"));
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    const Result<QVector<Dag>> found = dagList; // a copy: QCoro 0.8 moves out of what co_return names
    co_return found;
}

Task<DagDetails> ScriptedBackend::dagDetails(QString dagId)
{
    const Result<void> allowed = co_await answer(QStringLiteral("dagDetails"), dagId);
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    if (!dagDetailsById.contains(dagId))
        co_return tl::unexpected(notFound(dagId));
    co_return dagDetailsById.value(dagId);
}

Task<void> ScriptedBackend::setDagPaused(QString dagId, bool paused)
{
    const Result<void> allowed = co_await answer(QStringLiteral("setDagPaused"), dagId);
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    for (Dag &dag : dagList) {
        if (dag.id == dagId)
            dag.paused = paused;
    }
    if (dagDetailsById.contains(dagId))
        dagDetailsById[dagId].dag.paused = paused;
    Q_EMIT dagsChanged();
    co_return Result<void>{};
}

Task<void> ScriptedBackend::exportProfile(QString file)
{
    return answer(QStringLiteral("exportProfile"), file);
}

Task<void> ScriptedBackend::importProfile(QString file)
{
    return answer(QStringLiteral("importProfile"), file);
}

Task<Workflow> ScriptedBackend::submit(WorkflowSpec spec)
{
    submitted = spec;
    const Result<void> allowed = co_await answer(QStringLiteral("submit"), spec.name);
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    Workflow workflow;
    workflow.id = QStringLiteral("new%1").arg(m_nextJob);
    workflow.name = spec.name + QLatin1Char('-') + workflow.id;
    workflow.dagId = spec.dagId;
    workflow.datasetName = spec.datasetName;
    workflow.username = spec.username;
    workflow.ownerInstance = instanceName();
    workflow.runnerInstances = {instanceName()};
    workflow.created = QDateTime::currentDateTimeUtc();
    workflow.updated = workflow.created;
    Job first;
    first.id = m_nextJob++;
    first.workflowId = workflow.id;
    first.dagId = spec.dagId;
    first.ownerInstance = instanceName();
    first.runnerInstance = instanceName();
    first.state = JobState::scheduled;
    first.created = workflow.created;
    first.updated = workflow.created;
    addWorkflow(workflow, {first});
    co_return findWorkflow(workflow.id);
}

Task<WorkflowPage> ScriptedBackend::workflows(WorkflowQuery query)
{
    const Result<void> allowed = co_await answer(QStringLiteral("workflows"),
        QStringLiteral("%1+%2 %3").arg(query.offset).arg(query.limit).arg(query.text));
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    WorkflowPage page;
    QVector<Workflow> matching;
    for (const Workflow &workflow : workflowList) {
        if (query.scope != WorkflowQuery::Scope::All &&
            workflow.isOfOthers() != (query.scope == WorkflowQuery::Scope::Others)) {
            ++page.elsewhere;
            for (auto it = workflow.jobCounts.begin(); it != workflow.jobCounts.end(); ++it)
                ++page.elsewhereByState[it.key()];
            continue;
        }
        ++page.all;
        for (auto it = workflow.jobCounts.begin(); it != workflow.jobCounts.end(); ++it)
            ++page.workflowsByState[it.key()];
        const QString haystack =
            workflow.name + QLatin1Char(' ') + workflow.dagId + QLatin1Char(' ') + workflow.datasetName;
        const bool inText = haystack.contains(query.text, Qt::CaseInsensitive);
        const bool inStates = query.states.isEmpty() ||
                              std::any_of(query.states.begin(), query.states.end(),
                                  [&workflow](JobState state) { return workflow.jobCounts.contains(state); });
        if (inText && inStates)
            matching.append(workflow);
    }
    page.total = static_cast<int>(matching.size());
    qsizetype first = query.offset;
    if (query.after) {
        const auto last = std::find_if(matching.cbegin(), matching.cend(),
            [&query](const Workflow &workflow) { return workflow.id == query.after->id; });
        first = last == matching.cend() ? matching.size() : last - matching.cbegin() + 1;
    }
    page.workflows = matching.mid(first, query.limit);
    co_return page;
}

Task<QVector<Job>> ScriptedBackend::jobs(QString workflowId, int offset, int limit)
{
    const Result<void> allowed = co_await answer(
        QStringLiteral("jobs"), QStringLiteral("%1 %2+%3").arg(workflowId).arg(offset).arg(limit));
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    co_return jobLists.value(workflowId).mid(offset, limit);
}

Task<JobDetails> ScriptedBackend::job(JobId id)
{
    const Result<void> allowed = co_await answer(QStringLiteral("job"), QString::number(id));
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    const Job found = findJob(id);
    if (found.id == 0)
        co_return tl::unexpected(notFound(QString::number(id)));
    JobDetails details = jobDetails.value(id);
    details.job = found;
    const Workflow workflow = findWorkflow(found.workflowId);
    details.workflowName = workflow.name;
    details.datasetName = workflow.datasetName;
    if (details.attempts.isEmpty())
        details.attempts.append(
            {found.attempt, found.runId, found.state, found.note, found.created, found.started, found.ended});
    co_return details;
}

Task<QJsonObject> ScriptedBackend::configuration(JobId id)
{
    const Result<void> allowed = co_await answer(QStringLiteral("configuration"), QString::number(id));
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    co_return confsOfOthers.contains(id) ? confsOfOthers.value(id) : jobDetails.value(id).conf;
}

Task<int> ScriptedBackend::changeJobs(QString call, QVector<JobId> jobs, JobState wanted)
{
    const Result<void> allowed = co_await answer(call, joined(jobs));
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    int taken = 0;
    for (const JobId id : jobs) {
        Job one = findJob(id);
        const bool possible = wanted == JobState::stopping ? canAbort(one.state) : canRestart(one.state);
        if (one.id == 0 || !possible)
            continue;
        if (wanted == JobState::scheduled)
            ++one.attempt;
        one.state = wanted;
        changeJob(one);
        ++taken;
    }
    co_return taken;
}

QVector<JobId> ScriptedBackend::jobsOf(const QStringList &workflowIds) const
{
    QVector<JobId> ids;
    for (const QString &workflowId : workflowIds) {
        const QVector<Job> list = jobLists.value(workflowId);
        for (const Job &one : list)
            ids.append(one.id);
    }
    return ids;
}

Task<int> ScriptedBackend::abortJobs(QVector<JobId> jobs)
{
    return changeJobs(QStringLiteral("abortJobs"), jobs, JobState::stopping);
}

Task<int> ScriptedBackend::restartJobs(QVector<JobId> jobs)
{
    return changeJobs(QStringLiteral("restartJobs"), jobs, JobState::scheduled);
}

Task<int> ScriptedBackend::abortWorkflows(QStringList workflowIds)
{
    return changeJobs(QStringLiteral("abortWorkflows"), jobsOf(workflowIds), JobState::stopping);
}

Task<int> ScriptedBackend::restartWorkflows(QStringList workflowIds)
{
    return changeJobs(QStringLiteral("restartWorkflows"), jobsOf(workflowIds), JobState::scheduled);
}

Task<int> ScriptedBackend::deleteWorkflows(QStringList workflowIds)
{
    const Result<void> allowed =
        co_await answer(QStringLiteral("deleteWorkflows"), workflowIds.join(QLatin1Char(',')));
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    for (const QString &id : workflowIds)
        removeWorkflow(id);
    co_return static_cast<int>(workflowIds.size());
}

Task<QVector<TaskInstance>> ScriptedBackend::tasks(JobId job, int)
{
    const Result<void> allowed = co_await answer(QStringLiteral("tasks"), QString::number(job));
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    co_return taskLists.value(job);
}

Task<DagGraph> ScriptedBackend::graph(QString dagId)
{
    const Result<void> allowed = co_await answer(QStringLiteral("graph"), dagId);
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    co_return graphs.value(dagId);
}

Task<QVector<RunResult>> ScriptedBackend::results(JobId job, int)
{
    const Result<void> allowed = co_await answer(QStringLiteral("results"), QString::number(job));
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    const Result<QVector<RunResult>> found = resultList;
    co_return found;
}

std::unique_ptr<LogReader> ScriptedBackend::openLog(LogTarget target)
{
    calls.append(QStringLiteral("openLog %1").arg(target.taskId));
    return std::make_unique<ScriptedLog>(logLines, logGoesOn);
}

QUrl ScriptedBackend::airflowPage(const Job &job) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:8080/dags/%1/runs/%2").arg(job.dagId, job.runId));
}

Task<QVector<ConnectionCheck>> ScriptedBackend::testAirflow(
    AirflowConnection, SecretBytes, std::function<void(ConnectionCheck)> progress)
{
    const Result<void> allowed = co_await answer(QStringLiteral("testAirflow"));
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    for (const ConnectionCheck &check : checks) {
        if (progress)
            progress(check);
    }
    const Result<QVector<ConnectionCheck>> found = checks;
    co_return found;
}

Task<void> ScriptedBackend::saveAirflow(AirflowConnection saved, SecretBytes, bool)
{
    const Result<void> allowed = co_await answer(QStringLiteral("saveAirflow"), saved.username);
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    connection = saved;
    co_return Result<void>{};
}

Task<void> ScriptedBackend::setStartsAtOnce(int most)
{
    const Result<void> allowed = co_await answer(QStringLiteral("setStartsAtOnce"), QString::number(most));
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    starts = most;
    co_return Result<void>{};
}

} // namespace desk
