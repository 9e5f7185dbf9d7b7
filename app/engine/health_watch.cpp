// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/health_watch.h"

namespace desk
{

namespace
{

bool isRefusal(ApiError::Kind kind)
{
    return kind == ApiError::Kind::SignIn || kind == ApiError::Kind::SecretMissing ||
           kind == ApiError::Kind::SecretUnavailable;
}

ApiError unhealthy(const QVector<AirflowStatus::Component> &components)
{
    QStringList names;
    for (const AirflowStatus::Component &component : components) {
        if (!component.healthy)
            names.append(component.name);
    }
    ApiError error;
    error.kind = ApiError::Kind::Api;
    error.operation = Operation::ReadHealth;
    error.httpStatus = 200;
    error.detail = names.join(QLatin1String(", "));
    return error;
}

} // namespace

HealthWatch::HealthWatch(const Clock &clock, Intervals intervals, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_intervals(intervals)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HealthWatch::checkNow);
}

void HealthWatch::use(AirflowClient *airflow)
{
    if (m_airflow)
        disconnect(m_airflow, nullptr, this, nullptr);
    m_airflow = airflow;
    m_dagsRead = QDateTime();
    m_lastContact = QDateTime();
    if (!m_airflow) {
        m_timer.stop();
        return;
    }
    connect(m_airflow, &AirflowClient::contacted, this, [this] { m_lastContact = m_clock.now(); });
    AirflowStatus connecting;
    connecting.phase = AirflowStatus::Phase::Connecting;
    set(connecting);
    checkNow();
}

void HealthWatch::setPhase(AirflowStatus::Phase phase, const ApiError &error)
{
    AirflowStatus status;
    status.phase = phase;
    status.error = error;
    status.lastContact = m_status.lastContact;
    set(status);
}

void HealthWatch::setTrouble(const std::optional<ApiError> &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    // Version and health are open to everybody: the list of DAGs tells whether the sign-in is still good.
    if (m_trouble && isRefusal(m_trouble->kind))
        m_dagsRead = QDateTime();
    publish();
}

bool HealthWatch::isUsable() const
{
    return m_airflow && (m_status.phase == AirflowStatus::Phase::Connected ||
                            m_status.phase == AirflowStatus::Phase::Degraded);
}

void HealthWatch::checkNow()
{
    if (!m_airflow)
        return;
    if (m_checking)
        m_again = true;
    else
        check();
}

QCoro::Task<> HealthWatch::check()
{
    const QPointer<HealthWatch> self(this);
    m_checking = true;
    m_timer.stop();
    do {
        m_again = false;
        const QPointer<AirflowClient> airflow = m_airflow;
        const auto found = co_await ask(airflow);
        if (!self)
            co_return;
        if (airflow != m_airflow) {
            m_again = m_airflow != nullptr; // the answer belongs to a server that is no longer ours
        } else if (found) {
            set(*found);
        } else {
            failed(found.error());
        }
    } while (m_again && m_airflow);
    m_checking = false;
    schedule();
}

Task<AirflowStatus> HealthWatch::ask(QPointer<AirflowClient> airflow)
{
    const QPointer<HealthWatch> self(this);
    AirflowStatus status;
    status.version = m_status.version;
    if (status.version.isEmpty() || !isUsable()) {
        const auto version = co_await airflow->version();
        if (!version)
            co_return tl::unexpected(version.error());
        if (!self || !airflow)
            co_return tl::unexpected(
                ApiError{ApiError::Kind::Cancelled, Operation::ReadHealth, {}, 0, {}, {}});
        status.version = *version;
    }
    const auto health = co_await airflow->health();
    if (!health)
        co_return tl::unexpected(health.error());
    if (!self || !airflow)
        co_return tl::unexpected(ApiError{ApiError::Kind::Cancelled, Operation::ReadHealth, {}, 0, {}, {}});
    status.components = health->components;

    // Version and health need no sign-in; the list of DAGs does.
    const bool due = !m_dagsRead.isValid() || m_dagsRead.msecsTo(m_clock.now()) >= m_intervals.dags.count();
    if (due || !isUsable()) {
        const auto dags = co_await airflow->dags();
        if (!dags)
            co_return tl::unexpected(dags.error());
        if (!self || !airflow)
            co_return tl::unexpected(
                ApiError{ApiError::Kind::Cancelled, Operation::ReadHealth, {}, 0, {}, {}});
        m_dagsRead = m_clock.now();
        Q_EMIT dagsRead(*dags);
    }
    status.lastContact = m_lastContact.isValid() ? m_lastContact : m_clock.now();
    status.clockDifference = std::chrono::duration_cast<std::chrono::minutes>(airflow->clockDifference());
    const bool healthy = std::all_of(status.components.begin(), status.components.end(),
        [](const AirflowStatus::Component &component) { return component.healthy; });
    status.phase = healthy ? AirflowStatus::Phase::Connected : AirflowStatus::Phase::Degraded;
    if (!healthy)
        status.error = unhealthy(status.components);
    co_return status;
}

void HealthWatch::failed(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled)
        return;
    AirflowStatus status;
    status.phase = isRefusal(error.kind) ? AirflowStatus::Phase::SignInFailed : AirflowStatus::Phase::Offline;
    status.version = m_status.version;
    status.lastContact = m_lastContact.isValid() ? m_lastContact : m_status.lastContact;
    status.clockDifference = m_found.clockDifference;
    status.error = error;
    set(status);
}

void HealthWatch::set(const AirflowStatus &status)
{
    m_found = status;
    publish();
}

void HealthWatch::publish()
{
    AirflowStatus status = m_found;
    if (status.phase == AirflowStatus::Phase::Connected && m_trouble) {
        status.phase = AirflowStatus::Phase::Degraded;
        status.error = *m_trouble;
    }
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

void HealthWatch::schedule()
{
    if (!m_airflow)
        return;
    if (isUsable())
        m_timer.start(m_intervals.connected);
    else if (m_status.phase == AirflowStatus::Phase::SignInFailed)
        m_timer.start(m_intervals.refused);
    else
        m_timer.start(m_intervals.disconnected);
}

} // namespace desk
