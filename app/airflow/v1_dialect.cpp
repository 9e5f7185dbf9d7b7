// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/v1_dialect.h"

#include <QJsonObject>

namespace desk
{

V1Dialect::V1Dialect()
    : Dialect(QStringLiteral("v1"))
{
}

HttpRequest V1Dialect::health() const
{
    HttpRequest health = request(Operation::ReadHealth, {QStringLiteral("health")});
    health.anonymous = true;
    return health;
}

HttpRequest V1Dialect::dags(int offset, int limit) const
{
    HttpRequest dags = request(Operation::ListDags, {QStringLiteral("dags")});
    dags.query = paged(offset, limit);
    dags.query << std::pair(QStringLiteral("only_active"), QStringLiteral("true"))
               << std::pair(QStringLiteral("order_by"), QStringLiteral("dag_id"));
    return dags;
}

// logical_date is left out: null is refused, and an explicit one may collide with another run's.
HttpRequest V1Dialect::trigger(const QString &dagId, const QString &runId, const QJsonObject &conf) const
{
    return write(Operation::TriggerRun, HttpRequest::Method::Post,
        {QStringLiteral("dags"), dagId, QStringLiteral("dagRuns")},
        {{QStringLiteral("dag_run_id"), runId}, {QStringLiteral("conf"), conf}});
}

HttpRequest V1Dialect::abort(const QString &dagId, const QString &runId) const
{
    return write(Operation::AbortRun, HttpRequest::Method::Patch, runPath(dagId, runId),
        {{QStringLiteral("state"), QStringLiteral("failed")}});
}

// dry_run is true unless said otherwise. Only the tasks' own endpoint knows only_failed.
HttpRequest V1Dialect::clear(const QString &dagId, const QString &runId, bool onlyFailed) const
{
    if (!onlyFailed) {
        return write(Operation::ClearRun, HttpRequest::Method::Post,
            runPath(dagId, runId) << QStringLiteral("clear"), {{QStringLiteral("dry_run"), false}});
    }
    return write(Operation::ClearRun, HttpRequest::Method::Post,
        {QStringLiteral("dags"), dagId, QStringLiteral("clearTaskInstances")},
        {{QStringLiteral("dry_run"), false}, {QStringLiteral("dag_run_id"), runId},
            {QStringLiteral("only_failed"), true}, {QStringLiteral("reset_dag_runs"), true}});
}

HttpRequest V1Dialect::logStream(const TaskRef &task) const
{
    HttpRequest log = request(
        Operation::ReadLog, taskPath(task) << QStringLiteral("logs") << QString::number(task.tryNumber));
    log.query = {{QStringLiteral("full_content"), QStringLiteral("true")}};
    if (task.mapIndex >= 0)
        log.query << std::pair(QStringLiteral("map_index"), QString::number(task.mapIndex));
    log.accept = QByteArrayLiteral("text/plain");
    return log;
}

// JSON content is the text of a Python list there, with a token that never ends.
std::optional<HttpRequest> V1Dialect::logPage(const TaskRef &task, const QString &token) const
{
    Q_UNUSED(task)
    Q_UNUSED(token)
    return std::nullopt;
}

// Without stringify=false the value is Python's text for it, which is not JSON.
HttpRequest V1Dialect::xcomValue(const TaskRef &task, const QString &key) const
{
    HttpRequest value =
        request(Operation::ReadResults, taskPath(task) << QStringLiteral("xcomEntries") << key);
    value.query = {{QStringLiteral("stringify"), QStringLiteral("false")}};
    if (task.mapIndex >= 0)
        value.query << std::pair(QStringLiteral("map_index"), QString::number(task.mapIndex));
    return value;
}

HttpRequest V1Dialect::page(const QString &dagId, const QString &runId) const
{
    HttpRequest page;
    page.path = {QStringLiteral("dags"), dagId, QStringLiteral("grid")};
    page.query = {{QStringLiteral("dag_run_id"), runId}};
    return page;
}

} // namespace desk
