// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/remote_text.h"
#include "ui/components/banner.h"
#include "ui/components/page_states.h"
#include "ui/graph/graph_panel.h"
#include "ui/graph/graph_view.h"
#include "ui/job/configuration_view.h"
#include "ui/job/job_page.h"
#include "ui/job/results_view.h"
#include "ui/log/log_panel.h"

#include <QPointer>
#include <QTabWidget>

// What the page asks of the backend. Each answer about a job or an attempt that is no longer shown is
// dropped.

namespace desk
{

QCoro::Task<> JobPage::readDetails(int generation)
{
    const QPointer<JobPage> self(this);
    const Result<JobDetails> details = co_await m_backend.job(m_id);
    if (!self || generation != m_generation)
        co_return;
    if (!details) {
        // What was read before stays in sight; without anything the error takes its place.
        if (m_details.job.id != 0) {
            showProblem(details.error(), true);
            co_return;
        }
        m_states->showError(details.error(),
            {{tr("Try again"), QStringLiteral("refresh"), ButtonKind::Primary, [this] { refresh(); }},
                {tr("Back"), QStringLiteral("arrow-left"), ButtonKind::Default, [this] { Q_EMIT back(); }}});
        co_return;
    }
    m_details = *details;
    updatePage();
    m_states->showContent();
    if (m_dagOfGraph != m_details.job.dagId && !m_details.job.remote) {
        m_dagOfGraph = m_details.job.dagId;
        readGraph(generation, m_dagOfGraph);
    }
    readTasks(generation);
    onTabChanged();
}

QCoro::Task<> JobPage::readTasks(int generation)
{
    const Attempt shown = shownAttempt();
    if (m_details.job.remote) {
        // Its run is in the partner's Airflow.
        m_log->showNothing(tr("The log is at %1").arg(runnerName(m_details.job)),
            tr("Tasks and logs of a job stay with the partner that runs it. What it tells of them is "
               "above."));
        co_return;
    }
    // A job that nothing was sent for has no tasks in Airflow to ask for.
    if (m_readingTasks == generation || shown.state == JobState::queued || shown.state == JobState::pending ||
        shown.runId.isEmpty())
        co_return;
    m_readingTasks = generation;
    const QPointer<JobPage> self(this);
    const Result<QVector<TaskInstance>> tasks = co_await m_backend.tasks(m_id, shown.number);
    if (!self || generation != m_generation)
        co_return;
    m_readingTasks = -1;
    if (!tasks) {
        // A run that Airflow has not got yet, or no longer, has no tasks: the job's own state says so.
        if (tasks.error().kind != ApiError::Kind::NotFound)
            showProblem(tasks.error(), true);
        co_return;
    }
    if (m_problemOfRead)
        m_problem->hide();
    m_tasks.setTasks(*tasks, m_graph);
    updateTaskViews();
}

QCoro::Task<> JobPage::readGraph(int generation, QString dagId)
{
    const QPointer<JobPage> self(this);
    m_graphPanel->showLoading();
    const Result<DagGraph> graph = co_await m_backend.graph(dagId);
    if (!self || generation != m_generation)
        co_return;
    if (!graph) {
        m_graphPanel->showError(graph.error(), [this, dagId] { readGraph(m_generation, dagId); });
        co_return;
    }
    m_graph = *graph;
    m_graphPanel->showGraph(m_graph);
    QVector<TaskInstance> known;
    for (const TaskInstance &task : m_tasks.tasks())
        known.append(task);
    m_tasks.setTasks(known, m_graph);
    updateTaskViews();
}

QCoro::Task<> JobPage::readResults(int generation)
{
    const QPointer<JobPage> self(this);
    const int attempt = shownAttempt().number;
    m_results->showLoading();
    const Result<QVector<RunResult>> results = co_await m_backend.results(m_id, attempt);
    if (!self || generation != m_generation)
        co_return;
    m_hasResults = results.has_value();
    if (results)
        m_results->showResults(*results);
    else
        m_results->showError(results.error(), [this] { readResults(m_generation); });
}

QCoro::Task<> JobPage::readConfiguration(JobId id)
{
    const QPointer<JobPage> self(this);
    const Result<QJsonObject> configuration = co_await m_backend.configuration(id);
    if (!self || id != m_id)
        co_return;
    if (configuration) {
        m_configuration->showConfiguration(*configuration);
    } else {
        m_configured = 0; // asked for again with the next reading of the job
        showProblem(configuration.error(), true);
    }
}

} // namespace desk
