// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/proxied_desk.h"

#include "app/backend/error_text.h"
#include "tests/support/database_rows.h"

#include <QTest>

using namespace desk;
using namespace std::chrono_literals;

ProxiedDesk::ProxiedDesk(RealAirflow &airflow, std::chrono::seconds timeout, const Engine::Options &options)
    : m_airflow(airflow)
    , m_proxy(airflow.url())
    , m_timeout(timeout)
    , m_desk(m_profile, options)
{
}

Engine::Options ProxiedDesk::hasty()
{
    Engine::Options options;
    options.carrier.longestWait = 2s;
    options.poller = {500ms, 1000ms, 3000ms, 50};
    options.health = {1000ms, 500ms, 2000ms, 10000ms};
    options.contactLost = 3000ms;
    return options;
}

bool ProxiedDesk::start()
{
    if (!m_desk.open())
        return false;
    AirflowConnection connection = m_airflow.connection();
    connection.baseUrl = m_proxy.url();
    connection.timeout = m_timeout;
    m_desk.backend.useForThisRun(connection, m_airflow.password());
    return await(m_desk.backend.start()) && shows(AirflowStatus::Phase::Connected);
}

QVector<Job> ProxiedDesk::submit(const QString &dagId, int series)
{
    WorkflowSpec spec;
    spec.name = QStringLiteral("test");
    spec.dagId = dagId;
    for (int i = 1; i <= series; ++i)
        spec.identifiers.append(QStringLiteral("1.2.826.0.1.3680043.9.%1").arg(i));
    spec.singleExecution = series > 0;
    const auto workflow = await(m_desk.backend.submit(spec));
    if (!workflow) {
        qWarning("not submitted: %s", qPrintable(::describe(workflow.error())));
        return {};
    }
    return await(m_desk.backend.jobs(workflow->id, 0, 1000)).value_or(QVector<Job>());
}

Job ProxiedDesk::job(JobId id)
{
    const auto details = await(m_desk.backend.job(id));
    return details ? details->job : Job();
}

bool ProxiedDesk::reaches(JobId id, JobState state, int seconds)
{
    if (QTest::qWaitFor([&] { return job(id).state == state; }, seconds * 1000))
        return true;
    const Job found = job(id);
    qWarning() << found.runId << toName(found.state) << desk::describe(found.note) << sentence();
    return false;
}

bool ProxiedDesk::shows(AirflowStatus::Phase phase, const QString &words, int seconds)
{
    const auto shown = [&] {
        return m_desk.backend.airflowStatus().phase == phase && sentence().contains(words);
    };
    if (QTest::qWaitFor(shown, seconds * 1000))
        return true;
    qWarning() << static_cast<int>(m_desk.backend.airflowStatus().phase) << sentence();
    return false;
}

QString ProxiedDesk::sentence() const
{
    const ApiError error = m_desk.backend.airflowStatus().error;
    if (error == ApiError())
        return {};
    const ErrorText text = desk::describe(error);
    return text.headline + QLatin1Char(' ') + text.detail;
}

QString ProxiedDesk::headline(const ApiError &error)
{
    return desk::describe(error).headline;
}

QString ProxiedDesk::note(JobId id)
{
    return desk::describe(job(id).note);
}

QStringList ProxiedDesk::runs(const QString &runId) const
{
    QStringList states;
    const auto rows = rowsOf(m_airflow.home() + QStringLiteral("/airflow.db"),
        QStringLiteral("SELECT state FROM dag_run WHERE run_id = '%1'").arg(runId));
    for (const QStringList &row : rows)
        states.append(row.constFirst());
    return states;
}
