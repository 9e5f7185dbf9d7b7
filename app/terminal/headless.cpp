// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/headless.h"

#include "app/backend/error_text.h"
#include "app/core/job_state.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <utility>

namespace desk
{

namespace
{

Q_LOGGING_CATEGORY(serverLog, "desk.server")

constexpr std::chrono::seconds reportInterval{5};
constexpr qsizetype mostStates = 10'000;

const char *word(AirflowStatus::Phase phase)
{
    switch (phase) {
    case AirflowStatus::Phase::NotConfigured:
        return "not configured";
    case AirflowStatus::Phase::Starting:
        return "starting";
    case AirflowStatus::Phase::Connecting:
        return "connecting";
    case AirflowStatus::Phase::Connected:
        return "connected";
    case AirflowStatus::Phase::Degraded:
        return "degraded";
    case AirflowStatus::Phase::SignInFailed:
        return "sign-in failed";
    case AirflowStatus::Phase::Offline:
        return "offline";
    case AirflowStatus::Phase::Stopped:
        return "stopped";
    }
    return "";
}

void logProblem(const ApiError &error)
{
    const ErrorText text = describe(error);
    qCWarning(serverLog, "%s %s", qUtf8Printable(text.headline), qUtf8Printable(text.detail));
}

} // namespace

Headless::Headless(Session &session, int healthPort, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_healthPort(healthPort)
    , m_since(QDateTime::currentDateTimeUtc())
{
    m_reportTimer.setInterval(reportInterval);
    connect(&m_reportTimer, &QTimer::timeout, this, &Headless::report);
}

Headless::~Headless() = default;

void Headless::stopWith(const ApiError &error)
{
    const ErrorText text = describe(error);
    qCCritical(serverLog, "%s %s %s", qUtf8Printable(text.headline), qUtf8Printable(text.detail),
        qUtf8Printable(text.nextStep));
    Q_EMIT ended(ExitCode::CannotBeCarriedOut);
}

/// A profile in which nobody has an account would let everybody do everything.
Result<void> Headless::mayBegin() const
{
    if (m_session.backend().accounts().state().phase != AccessState::Phase::NotSetUp)
        return {};
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    error.operation = Operation::EnterDesk;
    error.field = QStringLiteral("notSetUp");
    return tl::unexpected(error);
}

bool Headless::listen()
{
    if (m_healthPort < 0)
        return true;
    const QString problem = m_health.listen(static_cast<quint16>(m_healthPort));
    if (problem.isEmpty()) {
        qCInfo(serverLog, "health at http://127.0.0.1:%d/health", int(m_health.port()));
        return true;
    }
    ApiError error;
    error.kind = ApiError::Kind::Transport;
    error.operation = Operation::Listen;
    error.target = QStringLiteral("127.0.0.1:%1").arg(m_healthPort);
    error.detail = problem;
    stopWith(error);
    return false;
}

QCoro::Task<> Headless::begin()
{
    if (!listen())
        co_return;
    Result<void> done = co_await m_session.open();
    m_isOpen = done.has_value();
    if (done)
        done = mayBegin();
    if (m_isEnding)
        co_return;
    if (!done) {
        stopWith(done.error());
        co_return;
    }
    follow();
    done = co_await m_session.start();
    if (m_isEnding)
        co_return;
    if (!done) {
        stopWith(done.error());
        co_return;
    }
    qCInfo(serverLog, "working as %s", qUtf8Printable(m_session.backend().instanceName()));
    report();
    m_reportTimer.start();
}

QCoro::Task<> Headless::end()
{
    if (std::exchange(m_isEnding, true))
        co_return;
    qCInfo(serverLog, "stopping");
    m_reportTimer.stop();
    m_health.setReport({false, QByteArrayLiteral("{\"status\":\"stopping\"}")});
    if (m_isOpen) {
        const Result<void> stopped = co_await m_session.stop();
        if (!stopped)
            logProblem(stopped.error());
    }
    qCInfo(serverLog, "stopped");
    Q_EMIT ended(ExitCode::Done);
}

void Headless::follow()
{
    Backend &backend = m_session.backend();
    connect(&backend, &Backend::airflowStatusChanged, this, &Headless::airflowChanged);
    connect(&backend, &Backend::jobsChanged, this, &Headless::jobsChanged);
    connect(&backend, &Backend::problemOccurred, this, &logProblem);
}

void Headless::airflowChanged(const AirflowStatus &status)
{
    if (status.phase != m_phase) {
        m_phase = status.phase;
        qCInfo(serverLog, "Airflow: %s", word(status.phase));
        if (status.error != ApiError())
            logProblem(status.error);
    }
    report();
}

void Headless::jobsChanged(const QVector<Job> &jobs)
{
    if (m_states.size() > mostStates)
        m_states.clear();
    for (const Job &job : jobs) {
        const auto known = m_states.constFind(job.id);
        if (known != m_states.constEnd() && *known == job.state)
            continue;
        m_states.insert(job.id, job.state);
        qCInfo(serverLog, "job %lld of workflow %s: %s", static_cast<long long>(job.id),
            qUtf8Printable(job.workflowId), qUtf8Printable(toName(job.state)));
    }
}

void Headless::report()
{
    if (m_isEnding)
        return;
    const AirflowStatus airflow = m_session.backend().airflowStatus();
    const bool isHolding = m_session.backend().isHolding();
    const bool isWell = isHolding && airflow.phase == AirflowStatus::Phase::Connected;
    const auto time = [](const QDateTime &moment) {
        return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue();
    };
    const QString status = isWell ? QStringLiteral("ok") : QStringLiteral("degraded");
    const QJsonObject document{{QStringLiteral("status"), status},
        {QStringLiteral("version"), QStringLiteral(DESK_VERSION)},
        {QStringLiteral("instance"), m_session.backend().instanceName()},
        {QStringLiteral("since"), time(m_since)},
        {QStringLiteral("checked"), time(QDateTime::currentDateTimeUtc())},
        // Another process on the profile, such as a window, may be the one that works.
        {QStringLiteral("working"), isHolding},
        {QStringLiteral("airflow"),
            QJsonObject{{QStringLiteral("status"), QLatin1String(word(airflow.phase))},
                {QStringLiteral("version"), airflow.version},
                {QStringLiteral("last_contact"), time(airflow.lastContact)}}}};
    m_health.setReport({isWell, QJsonDocument(document).toJson(QJsonDocument::Compact)});
}

} // namespace desk
