// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/airflow_client.h"
#include "app/core/clock.h"
#include "app/store/store.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>

namespace desk
{

/// Carries out what the outbox holds: triggers, aborts and deletions in Airflow. Each entry is taken, carried
/// out and marked done together with what it means for its job; after a crash at any instant the entry is
/// still there, and the run id in it makes its repetition harmless. At most a few at once, and never two for
/// one job. GUI thread.
class OutboxCarrier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxCarrier)
public:
    struct Limits {
        int inFlight = 4;
        std::chrono::seconds longestWait{30}; ///< between two tries of one entry
        int deletionTries = 5; ///< how often Airflow may refuse a deletion before it is given up
    };

    OutboxCarrier(
        Store &store, const Clock &clock, QRandomGenerator &random, Limits limits, QObject *parent = nullptr);

    /// Works with that server from now on; null: stops taking entries. What is in flight is left to end.
    void use(AirflowClient *airflow);
    /// Looks for due entries now. Call when something may have been added.
    void wake();
    int inFlight() const { return static_cast<int>(m_entries.size()); }

Q_SIGNALS:
    /// Airflow has, or had already, the run of a job.
    void triggered(desk::JobId job);
    /// Airflow took a run's abort; the tasks are those of just before it.
    void abortTaken(const QString &dagId, const QString &runId, const QVector<desk::TaskInstance> &before);
    /// Airflow could not be reached, or the store failed.
    void airflowFailed(const desk::ApiError &error);
    void storeFailed(const desk::ApiError &error);

private:
    QCoro::Task<> scan();
    QCoro::Task<> carry(OutboxEntry entry);
    Task<QVector<JobUpdate>> trigger(OutboxEntry entry, QPointer<AirflowClient> airflow);
    Task<QVector<JobUpdate>> abort(OutboxEntry entry, QPointer<AirflowClient> airflow);
    Task<QVector<JobUpdate>> remove(OutboxEntry entry, QPointer<AirflowClient> airflow);
    QCoro::Task<bool> wasTriggered(OutboxEntry entry);
    QCoro::Task<> postpone(OutboxEntry entry, ApiError error);
    void ended(const OutboxEntry &entry);
    void sleepUntil(const QDateTime &due);

    Store &m_store;
    const Clock &m_clock;
    QRandomGenerator &m_random;
    Limits m_limits;
    QPointer<AirflowClient> m_airflow;
    QTimer m_timer;
    QSet<qint64> m_entries; ///< in flight
    QSet<JobId> m_jobs;     ///< of entries in flight
    int m_blocked = 0;      ///< due entries of the last scan that wait for their own job
    bool m_scanning = false;
    bool m_scanAgain = false;
};

} // namespace desk
