// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/airflow_wait.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QElapsedTimer>

namespace desk
{

namespace
{

using namespace std::chrono_literals;
using Phase = AirflowStatus::Phase;

constexpr qint64 externalPatience = 10'000; // ms for an Airflow that is not ours
constexpr qint64 dagPatience = 60'000;      // ms after the start of our own, until all files are read

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::Terminal)
};

bool isComing(const EmbeddedAirflow &airflow)
{
    return airflow.state == EmbeddedAirflow::State::Preparing ||
           airflow.state == EmbeddedAirflow::State::Starting ||
           airflow.state == EmbeddedAirflow::State::Running;
}

bool isLeaving(const Terminal &terminal)
{
    return terminal.interruptions() > 0;
}

ApiError cancelled()
{
    return ApiError{ApiError::Kind::Cancelled, Operation::Connect, QString(), 0, QString(), QString()};
}

QString whatIsGoingOn(const EmbeddedAirflow &airflow)
{
    if (airflow.state == EmbeddedAirflow::State::Preparing)
        return Text::tr("Airflow is being prepared");
    if (airflow.state == EmbeddedAirflow::State::Starting)
        return Text::tr("Airflow is starting");
    return Text::tr("Connecting to Airflow");
}

/// Why Airflow does not answer, in the terms of an error.
ApiError reason(const AirflowStatus &status, const EmbeddedAirflow &airflow)
{
    if (airflow.state == EmbeddedAirflow::State::Failed)
        return ApiError{
            ApiError::Kind::Process, Operation::StartAirflow, airflow.logFile, 0, QString(), airflow.message};
    if (status.phase == Phase::NotConfigured) {
        return ApiError{
            ApiError::Kind::Invalid, Operation::Connect, QString(), 0, QStringLiteral("airflow"), QString()};
    }
    if (status.phase == Phase::Starting || status.phase == Phase::Connecting)
        return ApiError{ApiError::Kind::Timeout, Operation::Connect, QString(), 0, QString(), QString()};
    return status.error;
}

} // namespace

Task<void> awaitAirflow(Backend &backend, Terminal &terminal)
{
    QElapsedTimer clock;
    clock.start();
    while (true) {
        const AirflowStatus status = backend.airflowStatus();
        if (status.phase == Phase::Connected || status.phase == Phase::Degraded)
            break;
        if (isLeaving(terminal))
            co_return tl::unexpected(cancelled());
        const EmbeddedAirflow embedded = backend.embeddedAirflow();
        // Even where Airflow does not run here, its state reaches us a moment after the start.
        const bool given = status.phase == Phase::SignInFailed || !isComing(embedded);
        if (given && clock.elapsed() > (status.phase == Phase::SignInFailed ? 2'000 : externalPatience))
            co_return tl::unexpected(reason(status, embedded));
        if (embedded.state == EmbeddedAirflow::State::Failed)
            co_return tl::unexpected(reason(status, embedded));
        terminal.progress(whatIsGoingOn(embedded));
        co_await QCoro::sleepFor(200ms);
    }
    co_return Result<void>{};
}

Task<DagDetails> awaitDag(QString dagId, Backend &backend, Terminal &terminal)
{
    QElapsedTimer clock;
    clock.start();
    while (true) {
        Result<DagDetails> details = co_await backend.dagDetails(dagId);
        if (details || details.error().kind != ApiError::Kind::NotFound)
            co_return details;
        const bool own = backend.airflowConnection().kind == AirflowConnection::Kind::Embedded;
        if (!own || clock.elapsed() > dagPatience)
            co_return details;
        if (isLeaving(terminal))
            co_return tl::unexpected(cancelled());
        terminal.progress(Text::tr("Airflow is reading its DAG files"));
        co_await QCoro::sleepFor(1000ms);
    }
}

} // namespace desk
