// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/airflow_client.h"

#include <QCoroTimer>
#include <QMap>
#include <optional>

/// An Airflow in memory whose every answer a test chooses. It keeps runs by id as the real one does: the same
/// id twice is the same run.
class FakeAirflow final : public desk::AirflowClient
{
public:
    using Fault = std::optional<desk::ApiError>;

    QMap<QString, desk::DagRun> runs;
    QMap<QString, QDateTime> changes; ///< when a run last changed
    QMap<QString, QVector<desk::TaskInstance>> tasksOf;
    QMap<QString, QVector<desk::LogLine>> logOf; ///< by task id
    QMap<QString, int> calls;                    ///< by name of the call
    QStringList triggered;                       ///< run ids in the order of their requests
    std::function<Fault(QString call, QString subject)> fault;
    std::chrono::milliseconds delay{0};
    std::function<std::chrono::milliseconds(QString runId)> delayOf; ///< instead of delay
    desk::RunState stateAfterTrigger = desk::RunState::Queued;
    desk::RunState stateAfterAbort = desk::RunState::Failed;
    bool startsWhileAborted = false; ///< the scheduler is just starting all tasks when the abort comes
    bool healthy = true;
    int atOnce = 0;
    int mostAtOnce = 0;
    QMap<QString, int> atOnceOf; ///< by run id: writes under way
    QDateTime firstSince;        ///< watermark of the first poll
    bool overlapped = false;     ///< two writes for one run were under way at once

    void change(const QString &runId, desk::RunState state)
    {
        runs[runId].state = state;
        if (state == desk::RunState::Success || state == desk::RunState::Failed)
            runs[runId].ended = QDateTime::currentDateTimeUtc();
        changes[runId] = QDateTime::currentDateTimeUtc();
    }
    int requests() const
    {
        int sum = 0;
        for (const int count : calls)
            sum += count;
        return sum;
    }

    desk::Task<QString> version() override
    {
        if (const Fault failed = called("version", {}))
            co_return tl::unexpected(*failed);
        co_return QStringLiteral("3.3.2");
    }
    desk::Task<desk::AirflowHealth> health() override
    {
        if (const Fault failed = called("health", {}))
            co_return tl::unexpected(*failed);
        co_return desk::AirflowHealth{
            {{QStringLiteral("metadatabase"), true}, {QStringLiteral("scheduler"), healthy}}};
    }
    desk::Task<QVector<desk::Dag>> dags() override
    {
        if (const Fault failed = called("dags", {}))
            co_return tl::unexpected(*failed);
        desk::Dag dag;
        dag.id = QStringLiteral("quick");
        co_return QVector<desk::Dag>{dag};
    }
    desk::Task<desk::DagDetails> dagDetails(QString dagId) override
    {
        if (const Fault failed = called("dagDetails", dagId))
            co_return tl::unexpected(*failed);
        desk::DagDetails details = this->details;
        details.dag.id = dagId;
        co_return details;
    }
    desk::DagDetails details;
    desk::Task<void> setPaused(QString, bool) override { co_return desk::Result<void>{}; }
    desk::Task<QVector<desk::ImportError>> importErrors() override { co_return QVector<desk::ImportError>{}; }
    desk::Task<desk::DagGraph> graph(QString) override { co_return desk::DagGraph{}; }

    desk::Task<desk::TriggerOutcome> trigger(QString dagId, QString runId, QJsonObject conf) override
    {
        triggered.append(runId);
        begin(runId);
        const std::chrono::milliseconds wait = delayOf ? delayOf(runId) : delay;
        co_await QCoro::sleepFor(wait);
        end(runId);
        if (const Fault failed = called("trigger", runId))
            co_return tl::unexpected(*failed);
        const bool existed = runs.contains(runId);
        if (existed && runs[runId].conf != conf)
            co_return tl::unexpected(error(desk::ApiError::Kind::Conflict, 409, "other conf"));
        if (!existed) {
            desk::DagRun run;
            run.dagId = dagId;
            run.runId = runId;
            run.conf = conf;
            runs.insert(runId, run);
            change(runId, stateAfterTrigger);
        }
        co_return desk::TriggerOutcome{runs[runId], existed};
    }
    desk::Task<desk::DagRun> run(QString, QString runId) override
    {
        if (const Fault failed = called("run", runId))
            co_return tl::unexpected(*failed);
        if (!runs.contains(runId))
            co_return tl::unexpected(error(desk::ApiError::Kind::NotFound, 404, "no such run"));
        const desk::DagRun found = runs[runId]; // QCoro moves from what co_return names
        co_return found;
    }
    desk::Task<desk::RunChanges> changedRuns(QDateTime since) override
    {
        if (const Fault failed = called("changedRuns", {}))
            co_return tl::unexpected(*failed);
        if (!firstSince.isValid())
            firstSince = since;
        desk::RunChanges found;
        found.watermark = QDateTime::currentDateTimeUtc();
        for (auto entry = changes.begin(); entry != changes.end(); ++entry) {
            if (since.isValid() && entry.value() >= since && runs.contains(entry.key()))
                found.runs.append(runs[entry.key()]);
        }
        co_return found;
    }
    desk::Task<QVector<desk::DagRun>> activeRuns(QStringList dagIds) override
    {
        if (const Fault failed = called("activeRuns", {}))
            co_return tl::unexpected(*failed);
        QVector<desk::DagRun> found;
        for (const desk::DagRun &run : std::as_const(runs)) {
            const bool active = run.state == desk::RunState::Queued || run.state == desk::RunState::Running;
            if (active && dagIds.contains(run.dagId))
                found.append(run);
        }
        co_return found;
    }
    desk::Task<desk::RecentRuns> recentRuns(QDateTime endedSince, int most) override
    {
        if (const Fault failed = called("recentRuns", {}))
            co_return tl::unexpected(*failed);
        desk::RecentRuns found;
        found.watermark = QDateTime::currentDateTimeUtc();
        found.endedSince = endedSince;
        QVector<desk::DagRun> ended;
        for (const desk::DagRun &run : std::as_const(runs)) {
            const bool active = run.state == desk::RunState::Queued || run.state == desk::RunState::Running;
            if (active)
                found.runs.append(run);
            else if (run.ended >= endedSince)
                ended.append(run);
        }
        std::sort(ended.begin(), ended.end(),
            [](const desk::DagRun &left, const desk::DagRun &right) { return left.ended > right.ended; });
        if (ended.size() > most) {
            ended.resize(most);
            found.endedSince = ended.constLast().ended;
        }
        found.runs += ended;
        co_return found;
    }
    desk::Task<desk::DagRun> abort(QString, QString runId) override
    {
        begin(runId);
        const std::chrono::milliseconds wait = delayOf ? delayOf(runId) : delay;
        co_await QCoro::sleepFor(wait);
        end(runId);
        if (const Fault failed = called("abort", runId))
            co_return tl::unexpected(*failed);
        if (!runs.contains(runId))
            co_return tl::unexpected(error(desk::ApiError::Kind::NotFound, 404, "no such run"));
        const desk::RunState state = runs[runId].state;
        if (state == desk::RunState::Queued || state == desk::RunState::Running) {
            change(runId, stateAfterAbort);
            if (startsWhileAborted) {
                for (desk::TaskInstance &task : tasksOf[runId])
                    task.state = desk::TaskState::Running;
            } else {
                endTasks(runId);
            }
        }
        const desk::DagRun found = runs[runId]; // QCoro moves from what co_return names
        co_return found;
    }
    desk::Task<desk::DagRun> abortAgain(QString, QString runId) override
    {
        if (const Fault failed = called("abortAgain", runId))
            co_return tl::unexpected(*failed);
        endTasks(runId);
        const desk::DagRun found = runs[runId];
        co_return found;
    }
    desk::Task<void> clear(QString, QString, bool) override { co_return desk::Result<void>{}; }
    desk::Task<void> deleteRun(QString, QString runId) override
    {
        if (const Fault failed = called("deleteRun", runId))
            co_return tl::unexpected(*failed);
        runs.remove(runId);
        co_return desk::Result<void>{};
    }
    desk::Task<QVector<desk::TaskInstance>> tasks(QString, QString runId) override
    {
        if (const Fault failed = called("tasks", runId))
            co_return tl::unexpected(*failed);
        if (!runs.contains(runId))
            co_return tl::unexpected(error(desk::ApiError::Kind::NotFound, 404, "no such run"));
        co_return tasksOf.value(runId);
    }
    desk::Task<QVector<desk::TaskInstance>> tries(desk::TaskRef) override
    {
        co_return QVector<desk::TaskInstance>{};
    }
    desk::Task<desk::LogChunk> log(
        desk::TaskRef task, QString continuation, std::function<void(QVector<desk::LogLine>)>) override
    {
        if (const Fault failed = called("log", task.taskId))
            co_return tl::unexpected(*failed);
        const QVector<desk::LogLine> all = logOf.value(task.taskId);
        desk::LogChunk chunk;
        chunk.lines = all.mid(continuation.toInt());
        chunk.continuation = QString::number(all.size());
        co_return chunk;
    }
    desk::Task<QHash<QString, QJsonValue>> xcom(QString, QString, QString) override
    {
        co_return QHash<QString, QJsonValue>{};
    }
    std::chrono::milliseconds clockDifference() const override { return difference; }
    std::chrono::milliseconds difference{0};
    QUrl pageOf(const QString &, const QString &) const override { return {}; }

    static desk::ApiError error(desk::ApiError::Kind kind, int status, const char *detail)
    {
        desk::ApiError result;
        result.kind = kind;
        result.httpStatus = status;
        result.detail = QString::fromLatin1(detail);
        return result;
    }

private:
    void endTasks(const QString &runId)
    {
        for (desk::TaskInstance &task : tasksOf[runId]) {
            if (task.state == desk::TaskState::Running) {
                task.state = desk::TaskState::Failed;
                task.ended = QDateTime::currentDateTimeUtc();
            } else if (!desk::isTerminal(task.state)) {
                task.state = desk::TaskState::Skipped;
            }
        }
    }
    Fault called(const char *call, const QString &subject)
    {
        ++calls[QString::fromLatin1(call)];
        const Fault failed = fault ? fault(QString::fromLatin1(call), subject) : Fault();
        if (!failed)
            Q_EMIT contacted();
        return failed;
    }
    void begin(const QString &runId)
    {
        mostAtOnce = std::max(mostAtOnce, ++atOnce);
        overlapped = overlapped || ++atOnceOf[runId] > 1;
    }
    void end(const QString &runId)
    {
        --atOnce;
        --atOnceOf[runId];
    }
};
