// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/airflow_client.h"
#include "app/core/clock.h"

#include <QPointer>
#include <QTimer>
#include <optional>

namespace desk
{

/// Knows how Airflow stands, and notices by itself when that changes: a server that comes back, a password
/// that is accepted again. "Connected" means that the version, the health and the list of DAGs were read with
/// our sign-in. GUI thread.
class HealthWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HealthWatch)
public:
    struct Intervals {
        std::chrono::milliseconds connected{10000};
        std::chrono::milliseconds disconnected{3000};
        std::chrono::milliseconds refused{
            30000}; ///< after a refused sign-in: accounts get locked by quick repetition
        std::chrono::milliseconds dags{
            60000}; ///< how often the list of DAGs is read again, which checks the sign-in
    };

    HealthWatch(const Clock &clock, Intervals intervals, QObject *parent = nullptr);

    /// Watches that server from now on; null: nothing, and the phase is what setPhase() says.
    void use(AirflowClient *airflow);
    /// What is known while there is no server to ask: NotConfigured, Starting, Stopped.
    void setPhase(AirflowStatus::Phase phase, const ApiError &error = {});
    /// What fails although Airflow answers, such as reading states from a locked database: "connected" alone
    /// would not be true then. Nothing: all of it works again.
    void setTrouble(const std::optional<ApiError> &trouble);
    /// Checks now instead of at the next turn.
    void checkNow();
    const AirflowStatus &status() const { return m_status; }
    /// Requests make sense: the last check reached the server and was let in.
    bool isUsable() const;

Q_SIGNALS:
    void statusChanged(const desk::AirflowStatus &status);
    void dagsRead(const QVector<desk::Dag> &dags);

private:
    QCoro::Task<> check();
    Task<AirflowStatus> ask(QPointer<AirflowClient> airflow);
    void failed(const ApiError &error);
    void set(const AirflowStatus &status);
    void publish();
    void schedule();

    const Clock &m_clock;
    Intervals m_intervals;
    QPointer<AirflowClient> m_airflow;
    AirflowStatus m_found;  ///< by the last check
    AirflowStatus m_status; ///< that, with the trouble
    std::optional<ApiError> m_trouble;
    QDateTime m_lastContact; ///< of every exchange; m_status gets it with the next check
    QDateTime m_dagsRead;
    QTimer m_timer;
    bool m_checking = false;
    bool m_again = false;
};

} // namespace desk
