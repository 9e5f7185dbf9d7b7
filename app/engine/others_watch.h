// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/airflow_client.h"
#include "app/core/clock.h"
#include "app/store/store.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QTimer>
#include <optional>

namespace desk
{

/// Finds the runs that others started on this Airflow, and what becomes of them: what changed since the last
/// look, and more rarely all that are active or ended lately, which also tells which are gone. The number of
/// requests grows with neither runs nor DAGs beyond one for each hundred runs; ended runs are kept only
/// within bounds. GUI thread.
class OthersWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OthersWatch)
public:
    struct Options {
        std::chrono::milliseconds round{4000};
        std::chrono::milliseconds afterFailure{10000};
        std::chrono::milliseconds whole{30000}; ///< between two looks at all of them
        std::chrono::days age{7};               ///< runs that ended before are not shown
        int endedPerDag = 20;                   ///< nor more ended ones of a DAG, the newest
        int ended = 1000;                       ///< ended runs, ours among them, read in one look at all
        int singles = 20; ///< runs that such a look does not reach, asked for singly after it
    };

    /// Both must outlive it.
    OthersWatch(Store &store, const Clock &clock, Options options, QObject *parent = nullptr);

    /// Watches that server, known by this name, from now on; null: pauses.
    void use(AirflowClient *airflow, const QString &server);
    /// Looks at all of them now.
    void checkNow();
    /// Somebody else asks for changed runs, and tells what came: those need not be asked for again.
    void changesAsked();
    void changesRead(const RunChanges &changes, const QDateTime &since);

Q_SIGNALS:
    void airflowFailed(const desk::ApiError &error);
    /// A look succeeded.
    void airflowAnswered();
    void storeFailed(const desk::ApiError &error);

private:
    using Key = std::pair<QString, QString>; ///< DAG and run id
    struct Learned {
        RunChanges changes;
        QDateTime readAt;
    };

    void look();
    QCoro::Task<> rounds();
    Task<void> round(QPointer<AirflowClient> airflow);
    Task<void> readAll(QPointer<AirflowClient> airflow);
    Task<void> readChanges(QPointer<AirflowClient> airflow);
    Task<void> take(RunChanges changes, QDateTime readAt);
    Task<void> confirm(QVector<RunName> runs, QString server, QPointer<AirflowClient> airflow);
    OthersReading reading(const QDateTime &readAt) const;

    Store &m_store;
    const Clock &m_clock;
    Options m_options;
    QPointer<AirflowClient> m_airflow;
    QString m_server;
    QTimer m_timer;
    QDeadlineTimer m_whole;
    QDateTime m_watermark; ///< recorded up to here, by Airflow's clock
    QDateTime m_askedAt;   ///< when somebody else asked last, by ours
    std::optional<Learned> m_learned;
    QHash<Key, OthersRun>
        m_recorded;       ///< as last given to the store, so that it is not asked to write the same
    qsizetype m_next = 0; ///< the next one to be confirmed singly
    bool m_reading = false;
    bool m_again = false;
};

} // namespace desk
