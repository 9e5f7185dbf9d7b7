// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/v2_dialect.h"

#include <QJsonObject>

namespace desk
{

V2Dialect::V2Dialect()
    : Dialect(QStringLiteral("v2"))
{
}

HttpRequest V2Dialect::health() const
{
    HttpRequest health =
        request(Operation::ReadHealth, {QStringLiteral("monitor"), QStringLiteral("health")});
    health.anonymous = true;
    return health;
}

HttpRequest V2Dialect::dags(int offset, int limit) const
{
    HttpRequest dags = request(Operation::ListDags, {QStringLiteral("dags")});
    dags.query = paged(offset, limit);
    dags.query << std::pair(QStringLiteral("exclude_stale"), QStringLiteral("true"))
               << std::pair(QStringLiteral("order_by"), QStringLiteral("dag_id"));
    return dags;
}

// The key logical_date must be there; null means that only our own id tells runs apart.
HttpRequest V2Dialect::trigger(const QString &dagId, const QString &runId, const QJsonObject &conf) const
{
    return write(Operation::TriggerRun, HttpRequest::Method::Post,
        {QStringLiteral("dags"), dagId, QStringLiteral("dagRuns")},
        {{QStringLiteral("dag_run_id"), runId}, {QStringLiteral("conf"), conf},
            {QStringLiteral("logical_date"), QJsonValue(QJsonValue::Null)}});
}

HttpRequest V2Dialect::abort(const QString &dagId, const QString &runId) const
{
    HttpRequest abort = write(Operation::AbortRun, HttpRequest::Method::Patch, runPath(dagId, runId),
        {{QStringLiteral("state"), QStringLiteral("failed")}});
    abort.query = {{QStringLiteral("update_mask"), QStringLiteral("state")}};
    return abort;
}

HttpRequest V2Dialect::clear(const QString &dagId, const QString &runId, bool onlyFailed) const
{
    return write(Operation::ClearRun, HttpRequest::Method::Post,
        runPath(dagId, runId) << QStringLiteral("clear"),
        {{QStringLiteral("dry_run"), false}, {QStringLiteral("only_failed"), onlyFailed}});
}

// A server before 3.0.2 does not know this form and answers with JSON or 406.
HttpRequest V2Dialect::logStream(const TaskRef &task) const
{
    HttpRequest log = *logPage(task, {});
    log.query << std::pair(QStringLiteral("full_content"), QStringLiteral("true"));
    log.accept = QByteArrayLiteral("application/x-ndjson");
    return log;
}

std::optional<HttpRequest> V2Dialect::logPage(const TaskRef &task, const QString &token) const
{
    HttpRequest log = request(
        Operation::ReadLog, taskPath(task) << QStringLiteral("logs") << QString::number(task.tryNumber));
    if (task.mapIndex >= 0)
        log.query << std::pair(QStringLiteral("map_index"), QString::number(task.mapIndex));
    if (!token.isEmpty())
        log.query << std::pair(QStringLiteral("token"), token);
    return log;
}

HttpRequest V2Dialect::xcomValue(const TaskRef &task, const QString &key) const
{
    HttpRequest value =
        request(Operation::ReadResults, taskPath(task) << QStringLiteral("xcomEntries") << key);
    if (task.mapIndex >= 0)
        value.query << std::pair(QStringLiteral("map_index"), QString::number(task.mapIndex));
    return value;
}

HttpRequest V2Dialect::page(const QString &dagId, const QString &runId) const
{
    HttpRequest page;
    page.path = {QStringLiteral("dags"), dagId, QStringLiteral("runs"), runId};
    return page;
}

} // namespace desk
