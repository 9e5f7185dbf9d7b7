// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// AirflowRestClient: runs, their tasks, logs and results.
#include "app/airflow/airflow_json.h"
#include "app/airflow/airflow_rest_client.h"
#include "app/airflow/api_failure.h"
#include "app/airflow/log_text.h"

#include <QRegularExpression>
#include <algorithm>

namespace desk
{

namespace
{

// Runs leave a list of active ones, and are deleted from one of changed ones, while its pages are read.
constexpr int pageOverlap = 10;
// How far a poll reaches back beyond the watermark: a change may be committed later than it says.
constexpr int watermarkOverlapSeconds = 10;
constexpr int resolveAttempts = 4;

// Each run once, as it was read last.
QVector<DagRun> readRuns(const QVector<QJsonObject> &items)
{
    QVector<DagRun> runs;
    QHash<std::pair<QString, QString>, qsizetype> positions;
    for (const QJsonObject &item : items) {
        const DagRun run = readRun(item);
        const auto known = positions.constFind({run.dagId, run.runId});
        if (known != positions.constEnd()) {
            runs[*known] = run;
            continue;
        }
        positions.insert({run.dagId, run.runId}, runs.size());
        runs << run;
    }
    return runs;
}

bool isEnded(RunState state)
{
    return state == RunState::Success || state == RunState::Failed;
}

// Whether Airflow writes no further log for this try. A task process may still add to it for seconds after
// that.
bool isTryOver(const TaskInstance &task, int tryNumber)
{
    if (task.tryNumber > tryNumber)
        return true;
    return isTerminal(task.state) || task.state == TaskState::UpForRetry;
}

// Airflow's default for run ids; v1 fails on others with a page instead of an explanation.
bool isUsualRunId(const QString &runId)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9_.~:+-]+$"));
    return pattern.match(runId).hasMatch();
}

// Whether the server may have made the run although it did not say so.
bool isUncertain(const ApiError &error)
{
    return isUnreachable(error) || error.httpStatus >= 500 ||
           (error.kind == ApiError::Kind::UnexpectedContent && error.httpStatus / 100 == 2);
}

struct LogSink {
    LogText reader;
    std::function<void(QVector<LogLine>)> received;
    QVector<LogLine> lines;

    void add(const QVector<LogLine> &read)
    {
        if (read.isEmpty())
            return;
        if (received)
            received(read);
        else
            lines += read;
    }
};

} // namespace

Task<TriggerOutcome> AirflowRestClient::trigger(QString dagId, QString runId, QJsonObject conf)
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::TriggerRun, dialect.error()));
    Result<QJsonObject> made = co_await object((*dialect)->trigger(dagId, runId, conf));
    if (made)
        co_return TriggerOutcome{readRun(*made), false};
    const ApiError error = made.error();
    if (error.kind != ApiError::Kind::Conflict && !isUncertain(error))
        co_return tl::unexpected<ApiError>(error);
    Result<TriggerOutcome> outcome = co_await resolveTrigger(dagId, runId, conf, error);
    co_return outcome;
}

// Finds out whether the run is there: after a 409, or after an answer that was lost.
Task<TriggerOutcome> AirflowRestClient::resolveTrigger(
    QString dagId, QString runId, QJsonObject conf, ApiError cause)
{
    Result<DagRun> found = co_await run(dagId, runId);
    for (int attempt = 1; attempt < resolveAttempts && !found && isUnreachable(found.error()); ++attempt) {
        const bool waited = co_await m_transport.pause(m_transport.backOff(attempt));
        if (!waited)
            break;
        found = co_await run(dagId, runId);
    }
    if (!found) {
        ApiError error = cause;
        if (found.error().kind == ApiError::Kind::Cancelled) {
            error = during(Operation::TriggerRun, found.error());
        } else if (found.error().kind == ApiError::Kind::NotFound && !isUsualRunId(runId)) {
            error.kind = ApiError::Kind::Invalid;
            error.field = QStringLiteral("dag_run_id");
        }
        co_return tl::unexpected<ApiError>(error);
    }
    if (!isSameConf(found->conf, conf)) {
        ApiError error = cause;
        error.kind = ApiError::Kind::Conflict;
        error.field = QStringLiteral("conf");
        co_return tl::unexpected<ApiError>(error);
    }
    co_return TriggerOutcome{*found, true};
}

Task<DagRun> AirflowRestClient::run(QString dagId, QString runId)
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::ReadRun, dialect.error()));
    Result<QJsonObject> run = co_await object((*dialect)->run(dagId, runId));
    if (!run)
        co_return tl::unexpected<ApiError>(run.error());
    co_return readRun(*run);
}

Task<RunChanges> AirflowRestClient::changedRuns(QDateTime since)
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::PollRuns, dialect.error()));
    const Dialect *const found = *dialect;
    if (!since.isValid()) {
        // Any read tells the time; this one also proves that we may read.
        HttpRequest clock = found->dags(0, 1);
        clock.operation = Operation::PollRuns;
        const Result<HttpReply> reply = co_await answer(clock);
        if (!reply)
            co_return tl::unexpected<ApiError>(reply.error());
        co_return RunChanges{{}, reply->date};
    }
    const QDateTime from = since.addSecs(-watermarkOverlapSeconds);
    Pages pages = [found, from](int offset) { return found->changedRuns(from, offset); };
    Result<Listing> listing = co_await list(std::move(pages), QStringLiteral("dag_runs"), pageOverlap);
    if (!listing)
        co_return tl::unexpected<ApiError>(listing.error());
    // Also where the server's clock was set back: waiting for the old time to come again would miss changes.
    co_return RunChanges{readRuns(listing->items), listing->date};
}

Task<QVector<DagRun>> AirflowRestClient::activeRuns(QStringList dagIds)
{
    // An empty list would ask for all DAGs.
    if (dagIds.isEmpty())
        co_return QVector<DagRun>();
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::PollRuns, dialect.error()));
    const Dialect *const found = *dialect;
    Pages pages = [found, dagIds](int offset) { return found->activeRuns(dagIds, offset); };
    Result<Listing> listing = co_await list(std::move(pages), QStringLiteral("dag_runs"), pageOverlap);
    if (!listing)
        co_return tl::unexpected<ApiError>(listing.error());
    co_return readRuns(listing->items);
}

// The active ones are read first: one that ends meanwhile is met again among the ended ones, not missed.
Task<RecentRuns> AirflowRestClient::recentRuns(QDateTime endedSince, int most)
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::PollRuns, dialect.error()));
    const Dialect *const found = *dialect;
    Pages activePages = [found](int offset) { return found->activeRuns({}, offset); };
    Result<Listing> active = co_await list(std::move(activePages), QStringLiteral("dag_runs"), pageOverlap);
    if (!active)
        co_return tl::unexpected<ApiError>(active.error());
    Pages endedPages = [found, endedSince](int offset) { return found->endedRuns(endedSince, offset); };
    Result<Listing> ended =
        co_await list(std::move(endedPages), QStringLiteral("dag_runs"), pageOverlap, most);
    if (!ended)
        co_return tl::unexpected<ApiError>(ended.error());
    RecentRuns recent;
    recent.endedSince = endedSince;
    if (!ended->whole && !ended->items.isEmpty())
        recent.endedSince = readRun(ended->items.constLast()).ended;
    recent.runs = readRuns(active->items + ended->items);
    recent.watermark = active->date;
    co_return recent;
}

// A run that has ended is looked at first: Airflow would rewrite the states of its tasks.
Task<DagRun> AirflowRestClient::abort(QString dagId, QString runId)
{
    Result<DagRun> found = co_await run(dagId, runId);
    if (!found)
        co_return tl::unexpected<ApiError>(during(Operation::AbortRun, found.error()));
    if (isEnded(found->state))
        co_return *found;
    co_return co_await abortAgain(dagId, runId);
}

Task<DagRun> AirflowRestClient::abortAgain(QString dagId, QString runId)
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::AbortRun, dialect.error()));
    Result<QJsonObject> ended = co_await object((*dialect)->abort(dagId, runId));
    if (!ended)
        co_return tl::unexpected<ApiError>(ended.error());
    co_return readRun(*ended);
}

Task<void> AirflowRestClient::clear(QString dagId, QString runId, bool onlyFailed)
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::ClearRun, dialect.error()));
    const Result<HttpReply> reply = co_await answer((*dialect)->clear(dagId, runId, onlyFailed));
    if (!reply)
        co_return tl::unexpected<ApiError>(reply.error());
    co_return Result<void>{};
}

Task<void> AirflowRestClient::deleteRun(QString dagId, QString runId)
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::DeleteRun, dialect.error()));
    const Result<HttpReply> reply = co_await answer((*dialect)->deleteRun(dagId, runId));
    if (!reply && reply.error().kind != ApiError::Kind::NotFound)
        co_return tl::unexpected<ApiError>(reply.error());
    co_return Result<void>{};
}

Task<QVector<TaskInstance>> AirflowRestClient::tasks(QString dagId, QString runId)
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::ReadTasks, dialect.error()));
    const Dialect *const found = *dialect;
    Pages pages = [found, dagId, runId](int offset) { return found->tasks(dagId, runId, offset); };
    Result<Listing> listing = co_await list(std::move(pages), QStringLiteral("task_instances"), 0);
    if (!listing)
        co_return tl::unexpected<ApiError>(listing.error());
    QVector<TaskInstance> tasks;
    QSet<std::pair<QString, int>> seen;
    for (const QJsonObject &item : std::as_const(listing->items)) {
        const TaskInstance task = readTaskInstance(item);
        if (!seen.contains({task.taskId, task.mapIndex}))
            tasks << task;
        seen.insert({task.taskId, task.mapIndex});
    }
    co_return tasks;
}

Task<QVector<TaskInstance>> AirflowRestClient::tries(TaskRef task)
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::ReadTasks, dialect.error()));
    Result<QJsonObject> listed = co_await object((*dialect)->tries(task));
    if (!listed)
        co_return tl::unexpected<ApiError>(listed.error());
    // v1's specification says task_instances_history, its server task_instances.
    QJsonValue items = listed->value(QLatin1String("task_instances"));
    if (!items.isArray())
        items = listed->value(QLatin1String("task_instances_history"));
    QVector<TaskInstance> tries;
    const QJsonArray itemList = items.toArray();
    for (const QJsonValue &item : itemList) {
        const TaskInstance tried = readTaskInstance(item.toObject());
        if (tried.tryNumber > 0)
            tries << tried;
    }
    std::stable_sort(tries.begin(), tries.end(),
        [](const TaskInstance &left, const TaskInstance &right) { return left.tryNumber < right.tryNumber; });
    co_return tries;
}

Task<LogChunk> AirflowRestClient::log(TaskRef task, QString continuation, Received received)
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::ReadLog, dialect.error()));
    // The state is read before the log, so that nothing written in between is taken for the end.
    HttpRequest request = (*dialect)->task(task);
    request.operation = Operation::ReadLog;
    Result<QJsonObject> instance = co_await object(request);
    if (!instance)
        co_return tl::unexpected<ApiError>(instance.error());
    const bool ended = isTryOver(readTaskInstance(*instance), task.tryNumber);
    const LogPosition position = LogPosition::fromText(continuation);
    const bool isPaged = (*dialect)->logPage(task, {}).has_value();
    if (isPaged && !continuation.isEmpty()) {
        Result<LogChunk> page = co_await logPage(*dialect, task, position, ended);
        co_return page;
    }
    Result<LogChunk> chunk = co_await logStream(*dialect, task, position, ended, received);
    // 406: a server of 3.0 that does not stream.
    if (!chunk && isPaged && chunk.error().httpStatus == 406)
        chunk = co_await logPage(*dialect, task, position, ended);
    co_return chunk;
}

Task<LogChunk> AirflowRestClient::logStream(
    const Dialect *dialect, TaskRef task, LogPosition position, bool ended, Received received)
{
    const auto sink =
        std::make_shared<LogSink>(LogSink{LogText(dialect->logFormat(), position), std::move(received), {}});
    HttpRequest request = dialect->logStream(task);
    request.received = [sink](const QByteArray &bytes) { sink->add(sink->reader.feed(bytes)); };
    Result<HttpReply> reply = co_await answer(request);
    if (!reply) {
        // A stream that stalls is cut off; what came before is worth having, and the next call goes on from
        // there.
        const bool isPartial =
            reply.error().kind == ApiError::Kind::Timeout && sink->reader.seen() > position.seen;
        if (!isPartial)
            co_return tl::unexpected<ApiError>(reply.error());
        ended = false;
    }
    sink->add(sink->reader.finish(ended));
    LogPosition reached;
    reached.seen = qMax(position.seen, sink->reader.seen());
    co_return LogChunk{sink->lines, reached.toText(), ended};
}

Task<LogChunk> AirflowRestClient::logPage(
    const Dialect *dialect, TaskRef task, LogPosition position, bool ended)
{
    std::optional<HttpRequest> request = dialect->logPage(task, position.token);
    Result<QJsonObject> page = co_await object(*request);
    if (!page && page.error().kind == ApiError::Kind::Invalid && !position.token.isEmpty()) {
        // Signed with a secret that the server no longer has.
        position.token.clear();
        request = dialect->logPage(task, {});
        page = co_await object(*request);
    }
    if (!page)
        co_return tl::unexpected<ApiError>(page.error());
    // With a token only what is new comes, otherwise everything.
    const bool isWhole = position.token.isEmpty();
    LogText reader(LogText::Format::Lines, position);
    LogChunk chunk;
    chunk.lines = reader.feedEntry(*page);
    position.seen = isWhole ? qMax(position.seen, reader.seen()) : position.seen + reader.seen();
    position.token = page->value(QLatin1String("continuation_token")).toString();
    chunk.continuation = position.toText();
    chunk.atEnd = ended;
    co_return chunk;
}

// A mapped task's values are joined in one list, in the order of its instances.
Task<QHash<QString, QJsonValue>> AirflowRestClient::xcom(QString dagId, QString runId, QString key)
{
    Result<const Dialect *> dialect = co_await this->dialect();
    if (!dialect)
        co_return tl::unexpected<ApiError>(during(Operation::ReadResults, dialect.error()));
    const Dialect *const found = *dialect;
    Pages pages = [found, dagId, runId, key](
                      int offset) { return found->xcomEntries(dagId, runId, key, offset); };
    Result<Listing> listing = co_await list(std::move(pages), QStringLiteral("xcom_entries"), 0);
    if (!listing)
        co_return tl::unexpected<ApiError>(listing.error());
    QVector<TaskRef> entries;
    for (const QJsonObject &item : std::as_const(listing->items)) {
        if (item.value(QLatin1String("key")).toString() == key)
            entries << TaskRef{dagId, runId, item.value(QLatin1String("task_id")).toString(),
                item.value(QLatin1String("map_index")).toInt(-1), 1};
    }
    std::stable_sort(entries.begin(), entries.end(),
        [](const TaskRef &left, const TaskRef &right) { return left.mapIndex < right.mapIndex; });
    QHash<QString, QJsonValue> values;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const TaskRef &entry = entries.at(i);
        Result<QJsonObject> read = co_await object(found->xcomValue(entry, key));
        if (!read && read.error().kind == ApiError::Kind::NotFound)
            continue;
        if (!read)
            co_return tl::unexpected<ApiError>(read.error());
        const QJsonValue value = readXComValue(*read);
        if (entry.mapIndex < 0) {
            values.insert(entry.taskId, value);
            continue;
        }
        QJsonArray joined = values.value(entry.taskId).toArray();
        if (value.isArray()) {
            const QJsonArray parts = value.toArray();
            for (const QJsonValue &part : parts)
                joined << part;
        } else {
            joined << value;
        }
        values.insert(entry.taskId, joined);
    }
    co_return values;
}

} // namespace desk
