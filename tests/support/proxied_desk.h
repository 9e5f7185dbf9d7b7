// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/desk_profile.h"
#include "tests/support/faulty_proxy.h"
#include "tests/support/real_airflow.h"

/// The application on a profile of its own, which reaches a real Airflow through a proxy that can fail. It is
/// hasty: it asks, gives up and tries again within seconds.
class ProxiedDesk final
{
public:
    explicit ProxiedDesk(RealAirflow &airflow, std::chrono::seconds timeout = std::chrono::seconds(5),
        const desk::Engine::Options &options = hasty());
    Q_DISABLE_COPY_MOVE(ProxiedDesk)

    static desk::Engine::Options hasty();

    /// Starts it and waits until it is connected.
    bool start();
    desk::Backend &backend() { return m_desk.backend; }
    FaultyProxy &proxy() { return m_proxy; }

    /// Starts a workflow and gives its jobs; none if it was refused.
    QVector<desk::Job> submit(const QString &dagId, int series = 0);
    desk::Job job(desk::JobId id);
    /// A job comes to a state in time.
    bool reaches(desk::JobId id, desk::JobState state, int seconds = 60);
    /// Airflow is shown in a phase in time, with these words beside it.
    bool shows(desk::AirflowStatus::Phase phase, const QString &words = {}, int seconds = 30);
    /// What a person reads about Airflow's state: what happened and why.
    QString sentence() const;
    /// What a person reads about an error, first of all, and about a job's state.
    static QString headline(const desk::ApiError &error);
    QString note(desk::JobId id);
    /// States of the runs of that id in Airflow's own table.
    QStringList runs(const QString &runId) const;

private:
    RealAirflow &m_airflow;
    FaultyProxy m_proxy;
    DeskProfile m_profile;
    std::chrono::seconds m_timeout;
    DeskProcess m_desk;
};
