// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/airflow_client.h"
#include "app/core/clock.h"
#include "app/store/store.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QTimer>

namespace desk
{

/// Finds out what became of the runs of active jobs of ours. One round asks for everything that changed since
/// the last one, so that its number of requests does not grow with the number of jobs; a slower
/// reconciliation asks for the runs that are active and, singly, for those of which neither said a word. GUI
/// thread.
class RunPoller final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunPoller)
public:
    struct Intervals {
        std::chrono::milliseconds round{2000};
        std::chrono::milliseconds afterFailure{5000};
        std::chrono::milliseconds reconciliation{60000};
        int singlesPerRound = 50; ///< runs asked for singly in one reconciliation
    };

    RunPoller(Store &store, Intervals intervals, QObject *parent = nullptr);

    /// Polls that server from now on; null: pauses. What was said before a pause is checked anew.
    void use(AirflowClient *airflow);
    /// A job became active: starts polling if it sleeps.
    void wake();
    /// Polls now instead of at the next turn.
    void pollNow();
    /// Airflow has not been reached for long: the states of running jobs are no longer known.
    QCoro::Task<> contactLost();

Q_SIGNALS:
    /// Asks for the runs of all DAGs that changed since a time, and what came.
    void changesAsked();
    void changesRead(const desk::RunChanges &changes, const QDateTime &since);
    void airflowFailed(const desk::ApiError &error);
    /// A round came to its end.
    void airflowAnswered();
    void storeFailed(const desk::ApiError &error);

private:
    using Jobs = QHash<QString, ActiveJob>; ///< by run id

    QCoro::Task<> rounds();
    Task<bool> round(QPointer<AirflowClient> airflow);
    Task<QVector<DagRun>> changed(Jobs jobs, QPointer<AirflowClient> airflow);
    Task<QVector<JobUpdate>> reconcile(Jobs jobs, QPointer<AirflowClient> airflow);
    Task<QVector<JobUpdate>> judge(ActiveJob job, DagRun run, QPointer<AirflowClient> airflow);

    Store &m_store;
    Intervals m_intervals;
    QPointer<AirflowClient> m_airflow;
    QTimer m_timer;
    QDateTime m_watermark;     ///< applied up to here, by Airflow's clock
    QDateTime m_nextWatermark; ///< of the round under way
    QDeadlineTimer m_reconciliation;
    bool m_polling = false;
    bool m_again = false;
};

} // namespace desk
