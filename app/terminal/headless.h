// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/terminal/health_endpoint.h"
#include "app/terminal/session.h"
#include "app/terminal/terminal.h"

#include <QObject>
#include <QTimer>

namespace desk
{

/// The program as a server: works on a profile without a window until it is asked to stop, keeps a log of
/// what it does, and tells how it is at a health endpoint. Main thread.
class Headless final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Headless)
public:
    /// healthPort as in CommandLine. The session must outlive it.
    Headless(Session &session, int healthPort, QObject *parent = nullptr);
    ~Headless() override;

    /// Opens the profile and begins to work; ended() comes if that cannot be.
    QCoro::Task<> begin();
    /// Ends the work and the embedded Airflow, then ended() comes. What is under way goes on with the next
    /// start. May be called at any time, and again.
    QCoro::Task<> end();

Q_SIGNALS:
    /// The program can go.
    void ended(desk::ExitCode code);

private:
    Result<void> mayBegin() const;
    bool listen();
    void follow();
    void airflowChanged(const AirflowStatus &status);
    void jobsChanged(const QVector<Job> &jobs);
    void report();
    void stopWith(const ApiError &error);

    Session &m_session;
    int m_healthPort;
    HealthEndpoint m_health;
    QTimer m_reportTimer;
    AirflowStatus::Phase m_phase = AirflowStatus::Phase::NotConfigured;
    QHash<JobId, JobState> m_states; ///< of jobs, as last logged
    QDateTime m_since;
    bool m_isOpen = false;
    bool m_isEnding = false;
};

} // namespace desk
