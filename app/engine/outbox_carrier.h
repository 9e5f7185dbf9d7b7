// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/airflow_client.h"
#include "app/core/clock.h"
#include "app/store/store.h"

#include <QHash>
#include <QPointer>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>

namespace desk
{

/// Carries out what the outbox holds: triggers, aborts and deletions in Airflow. Each entry is taken, carried
/// out and marked done together with what it means for its job; after a crash at any instant the entry is
/// still there, and the run id in it makes its repetition harmless. At most a few at once, and never two for
/// one job; aborts and deletions do not wait behind triggers. GUI thread.
class OutboxCarrier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxCarrier)
public:
    struct Limits {
        int triggers = 4;                     ///< under way at once
        int others = 4;                       ///< aborts and deletions under way at once
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
    /// How many triggers may be under way at once; in force at once, those under way are left to end.
    void setTriggers(int most);
    int triggers() const { return m_limits.triggers; }

Q_SIGNALS:
    /// Airflow has, or had already, the run of a job.
    void triggered(desk::JobId job);
    /// Airflow took a run's abort; the tasks are those of just before it.
    void abortTaken(const QString &dagId, const QString &runId, const QVector<desk::TaskInstance> &before);
    /// Something could not be carried out now, and is tried again.
    void airflowFailed(const desk::ApiError &error);
    /// Everything that had failed was carried out since.
    void airflowAnswered();
    void storeFailed(const desk::ApiError &error);

private:
    QCoro::Task<> scan();
    QCoro::Task<> carry(OutboxEntry entry);
    Task<QVector<JobUpdate>> trigger(OutboxEntry entry, QPointer<AirflowClient> airflow);
    Task<QVector<JobUpdate>> abort(OutboxEntry entry, QPointer<AirflowClient> airflow);
    Task<QVector<JobUpdate>> remove(OutboxEntry entry, QPointer<AirflowClient> airflow);
    QCoro::Task<bool> wasTriggered(OutboxEntry entry);
    QCoro::Task<> postpone(OutboxEntry entry, ApiError error);
    bool hasRoomFor(const OutboxEntry &entry) const;
    void settled(qint64 entry);
    void ended(const OutboxEntry &entry);
    void sleepUntil(const QDateTime &due);

    Store &m_store;
    const Clock &m_clock;
    QRandomGenerator &m_random;
    Limits m_limits;
    QPointer<AirflowClient> m_airflow;
    QTimer m_timer;
    QSet<qint64> m_entries;            ///< in flight
    QSet<JobId> m_jobs;                ///< of entries in flight
    int m_triggers = 0;                ///< of them
    QHash<qint64, ApiError> m_failing; ///< entries that were tried in vain, and why
    int m_blocked = 0;                 ///< due entries of the last scan that wait for their own job
    bool m_scanning = false;
    bool m_scanAgain = false;
};

} // namespace desk
