// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/airflow_connection.h"
#include "app/core/dag.h"
#include "app/core/result.h"

#include <QObject>
#include <functional>

namespace desk
{

/// State of a DAG run as Airflow names it.
enum class RunState { Queued, Running, Success, Failed, Unknown };

/// A DAG run as Airflow reports it.
struct DagRun {
    QString dagId;
    QString runId;
    RunState state = RunState::Unknown;
    QString runType;
    QDateTime queued;
    QDateTime started;
    QDateTime ended;
    QJsonObject conf;
    QString user;        ///< who triggered it, where Airflow says so
    QString triggeredBy; ///< by what way, where Airflow says so: "ui", "rest_api", "cli", ...

    bool operator==(const DagRun &) const = default;
};

/// Runs that changed since a watermark.
struct RunChanges {
    QVector<DagRun> runs;
    QDateTime watermark; ///< Airflow's own clock at the start of the poll; give it to the next one
};

/// Active runs of all DAGs, and those that ended lately.
struct RecentRuns {
    QVector<DagRun> runs;
    QDateTime endedSince; ///< every run that ended since is among them
    QDateTime watermark;  ///< Airflow's own clock at the start of the reading, for changedRuns()
};

/// What came of a trigger.
struct TriggerOutcome {
    DagRun run;
    bool existed = false; ///< the run was there already (409, or after a lost answer): nothing started twice
};

struct AirflowHealth {
    QVector<AirflowStatus::Component> components; ///< those Airflow reports a status for
};

struct ImportError {
    QString fileName;
    QString stackTrace;
    QDateTime time;
};

/// Part of a task's log.
struct LogChunk {
    QVector<LogLine> lines;
    QString continuation; ///< give it to the next call, also after the end: only what is new comes then
    bool atEnd = false;   ///< Airflow says that nothing more will come for a task that has ended
};

struct TaskRef {
    QString dagId;
    QString runId;
    QString taskId;
    int mapIndex = -1;
    int tryNumber = 1;
};

/// One Airflow server, whichever dialect (REST v2 of 3.x, v1 of 2.x) it speaks. All calls are asynchronous
/// and complete on the calling thread. Reads are repeated with back-off on transport faults and 5xx; writes
/// never are, except a trigger, whose own run id makes that safe. Destroying the client cancels everything
/// under way: those tasks complete with Cancelled. Source of facts: Airflow's REST API, versions 2.11
/// and 3.3.
class AirflowClient : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AirflowClient)
public:
    explicit AirflowClient(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// Version text such as "3.3.2"; probing chooses the dialect at the first call of any function.
    virtual Task<QString> version() = 0;
    virtual Task<AirflowHealth> health() = 0;
    /// All active DAGs, paged until everything announced was received.
    virtual Task<QVector<Dag>> dags() = 0;
    virtual Task<DagDetails> dagDetails(QString dagId) = 0;
    virtual Task<void> setPaused(QString dagId, bool paused) = 0;
    virtual Task<QVector<ImportError>> importErrors() = 0;
    virtual Task<DagGraph> graph(QString dagId) = 0;

    /// Starts a run under our own id. A timeout or lost connection is resolved by asking for that run; a 409
    /// by comparing it: same conf is success with existed set, another conf is Conflict.
    virtual Task<TriggerOutcome> trigger(QString dagId, QString runId, QJsonObject conf) = 0;
    /// NotFound if Airflow does not know it.
    virtual Task<DagRun> run(QString dagId, QString runId) = 0;
    /// All runs changed since the watermark, in pages of 100: the number of requests does not grow with the
    /// number of active runs. An invalid watermark reads none and returns Airflow's time.
    virtual Task<RunChanges> changedRuns(QDateTime since) = 0;
    /// Queued and running runs of these DAGs, in pages of 100.
    virtual Task<QVector<DagRun>> activeRuns(QStringList dagIds) = 0;
    /// Queued and running runs of all DAGs, and those that ended since a time, the newest first and no more
    /// than about so many; in pages of 100.
    virtual Task<RecentRuns> recentRuns(QDateTime endedSince, int most) = 0;
    /// Asks Airflow to end a run (state failed). A run that has ended is left alone and returned as it is.
    virtual Task<DagRun> abort(QString dagId, QString runId) = 0;
    /// The same for a run that was aborted and still has tasks that run, or will: one that Airflow's
    /// scheduler was just about to start when the abort came is in no way ended by it (seen with 3.3.2).
    virtual Task<DagRun> abortAgain(QString dagId, QString runId) = 0;
    /// Clears a run so that it is made again under the same id; onlyFailed: just its failed tasks.
    virtual Task<void> clear(QString dagId, QString runId, bool onlyFailed) = 0;
    /// Deletes a run; NotFound counts as done.
    virtual Task<void> deleteRun(QString dagId, QString runId) = 0;

    /// Task instances, mapped ones each, latest try.
    virtual Task<QVector<TaskInstance>> tasks(QString dagId, QString runId) = 0;
    /// All tries of one task instance, oldest first.
    virtual Task<QVector<TaskInstance>> tries(TaskRef task) = 0;
    /// Reads a try's log; an empty continuation is its beginning. To follow a running task call again with
    /// what the last call gave: it holds the number of entries seen and, on v2, Airflow's own token, so that
    /// nothing comes twice. A task's process may write for seconds after Airflow says that it failed, so
    /// calling on after the end has a use. With received, lines go there as they arrive, and the chunk holds
    /// those alone that did not.
    virtual Task<LogChunk> log(
        TaskRef task, QString continuation, std::function<void(QVector<LogLine>)> received) = 0;
    /// Values of an XCom key over all tasks of a run, task id -> value.
    virtual Task<QHash<QString, QJsonValue>> xcom(QString dagId, QString runId, QString key) = 0;
    /// Airflow's clock minus ours, as its last answer told; zero before the first one.
    virtual std::chrono::milliseconds clockDifference() const = 0;
    /// Address of a run in Airflow's own pages.
    virtual QUrl pageOf(const QString &dagId, const QString &runId) const = 0;

Q_SIGNALS:
    /// An exchange succeeded just now; what "last contact" means.
    void contacted();
};

} // namespace desk
