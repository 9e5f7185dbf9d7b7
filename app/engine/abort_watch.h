// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/airflow_client.h"
#include "app/core/clock.h"
#include "app/engine/end_of_log.h"
#include "app/store/store.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <map>
#include <optional>

namespace desk
{

/// Follows jobs that are being stopped until it is proven that they have: Airflow calls a task failed at
/// once, while its process runs on for seconds. Proof is a run that has ended, tasks none of which can go on,
/// and for each task that was running the end of its process in its log. After a deadline it says of which
/// tasks that is not proven. GUI thread.
class AbortWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AbortWatch)
public:
    struct Times {
        std::chrono::milliseconds interval{1000};
        std::chrono::milliseconds deadline{60000}; ///< from the first look that Airflow answered
        std::chrono::milliseconds again{
            5000}; ///< between two aborts of a run that has ended with tasks that go on
    };

    AbortWatch(Store &store, const Clock &clock, Times times, QObject *parent = nullptr);

    /// Looks through that server from now on; null: pauses, and deadlines stand still.
    void use(AirflowClient *airflow);
    /// Jobs may have begun to stop.
    void wake();
    /// Airflow took a run's abort; the tasks are those of just before it.
    void abortTaken(const QString &dagId, const QString &runId, const QVector<TaskInstance> &before);

Q_SIGNALS:
    void airflowFailed(const desk::ApiError &error);
    /// All of them could be looked at.
    void airflowAnswered();
    void storeFailed(const desk::ApiError &error);

private:
    using RunKey = std::pair<QString, QString>; ///< DAG and run id: those of others are unique only together
    struct Watched {
        QDateTime since;       ///< first answered look
        QSet<QString> running; ///< tasks that had a process just before the abort
        QSet<QString> idle;    ///< tasks that had none: ended, deferred, waiting for another try
        QDateTime asked;       ///< when the run was last aborted from here; invalid: not yet
        QHash<QString, EndOfLog> logs;
        QHash<QString, QString> continuations;
    };

    QCoro::Task<> look();
    /// Aborts once more what Airflow started in a run that it had ended already.
    Task<void> stopLateTasks(ActiveJob job, QVector<TaskInstance> tasks, QPointer<AirflowClient> airflow);
    Task<std::optional<JobUpdate>> examine(ActiveJob job, QPointer<AirflowClient> airflow);
    Task<bool> hasEnded(ActiveJob job, TaskInstance task, QPointer<AirflowClient> airflow);
    bool needsProof(
        const ActiveJob &job, const TaskInstance &task, std::chrono::milliseconds clockDifference) const;
    void forgetAllBut(const QSet<RunKey> &runs);
    static RunKey keyOf(const ActiveJob &job) { return {job.dagId, job.runId}; }

    Store &m_store;
    const Clock &m_clock;
    Times m_times;
    QPointer<AirflowClient> m_airflow;
    QTimer m_timer;
    std::map<RunKey, Watched> m_watched;
    bool m_looking = false;
};

} // namespace desk
