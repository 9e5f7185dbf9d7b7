// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/dialect.h"

#include "app/airflow/v1_dialect.h"
#include "app/airflow/v2_dialect.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk
{

namespace
{

QString dagsPath()
{
    return QStringLiteral("dags");
}
QString runsPath()
{
    return QStringLiteral("dagRuns");
}
QString tasksPath()
{
    return QStringLiteral("taskInstances");
}
QString xcomPath()
{
    return QStringLiteral("xcomEntries");
}
QString any()
{
    return QStringLiteral("~");
}

} // namespace

const Dialect &Dialect::v1()
{
    static const V1Dialect dialect;
    return dialect;
}

const Dialect &Dialect::v2()
{
    static const V2Dialect dialect;
    return dialect;
}

HttpRequest Dialect::version() const
{
    HttpRequest version = request(Operation::ReadVersion, {QStringLiteral("version")});
    version.anonymous = true;
    return version;
}

HttpRequest Dialect::dagDetails(const QString &dagId) const
{
    return request(Operation::ReadDag, {dagsPath(), dagId, QStringLiteral("details")});
}

HttpRequest Dialect::setPaused(const QString &dagId, bool paused) const
{
    HttpRequest patch = write(Operation::PauseDag, HttpRequest::Method::Patch, {dagsPath(), dagId},
        {{QStringLiteral("is_paused"), paused}});
    patch.query = {{QStringLiteral("update_mask"), QStringLiteral("is_paused")}};
    return patch;
}

HttpRequest Dialect::importErrors(int offset) const
{
    HttpRequest errors = request(Operation::ReadImportErrors, {QStringLiteral("importErrors")});
    errors.query = paged(offset);
    return errors;
}

HttpRequest Dialect::graph(const QString &dagId) const
{
    return request(Operation::ReadGraph, {dagsPath(), dagId, QStringLiteral("tasks")});
}

HttpRequest Dialect::run(const QString &dagId, const QString &runId) const
{
    return request(Operation::ReadRun, runPath(dagId, runId));
}

HttpRequest Dialect::changedRuns(const QDateTime &since, int offset) const
{
    HttpRequest runs = request(Operation::PollRuns, {dagsPath(), any(), runsPath()});
    runs.query = paged(offset);
    runs.query << std::pair(QStringLiteral("order_by"), QStringLiteral("-updated_at"))
               << std::pair(QStringLiteral("updated_at_gte"), since.toUTC().toString(Qt::ISODateWithMs));
    return runs;
}

HttpRequest Dialect::activeRuns(const QStringList &dagIds, int offset) const
{
    QJsonObject body{
        {QStringLiteral("states"), QJsonArray{QStringLiteral("queued"), QStringLiteral("running")}},
        {QStringLiteral("page_limit"), pageSize}, {QStringLiteral("page_offset"), offset},
        {QStringLiteral("order_by"), QStringLiteral("id")}};
    if (!dagIds.isEmpty())
        body.insert(QStringLiteral("dag_ids"), QJsonArray::fromStringList(dagIds));
    return listRuns(body);
}

HttpRequest Dialect::endedRuns(const QDateTime &since, int offset) const
{
    return listRuns(
        {{QStringLiteral("states"), QJsonArray{QStringLiteral("success"), QStringLiteral("failed")}},
            {QStringLiteral("end_date_gte"), since.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("page_limit"), pageSize}, {QStringLiteral("page_offset"), offset},
            {QStringLiteral("order_by"), QStringLiteral("-end_date")}});
}

HttpRequest Dialect::listRuns(const QJsonObject &body) const
{
    HttpRequest list = write(Operation::PollRuns, HttpRequest::Method::Post,
        {dagsPath(), any(), runsPath(), QStringLiteral("list")}, body);
    list.repeatable = true; // a read in spite of its verb
    return list;
}

HttpRequest Dialect::deleteRun(const QString &dagId, const QString &runId) const
{
    HttpRequest remove = request(Operation::DeleteRun, runPath(dagId, runId));
    remove.method = HttpRequest::Method::Delete;
    remove.repeatable = false;
    return remove;
}

HttpRequest Dialect::tasks(const QString &dagId, const QString &runId, int offset) const
{
    HttpRequest tasks = request(Operation::ReadTasks, runPath(dagId, runId) << tasksPath());
    tasks.query = paged(offset);
    return tasks;
}

HttpRequest Dialect::task(const TaskRef &task) const
{
    QStringList path = taskPath(task);
    if (task.mapIndex >= 0)
        path << QString::number(task.mapIndex);
    return request(Operation::ReadTasks, path);
}

HttpRequest Dialect::tries(const TaskRef &task) const
{
    QStringList path = taskPath(task);
    if (task.mapIndex >= 0)
        path << QString::number(task.mapIndex);
    return request(Operation::ReadTasks, path << QStringLiteral("tries"));
}

HttpRequest Dialect::xcomEntries(
    const QString &dagId, const QString &runId, const QString &key, int offset) const
{
    HttpRequest entries =
        request(Operation::ReadResults, runPath(dagId, runId) << tasksPath() << any() << xcomPath());
    entries.query = paged(offset);
    entries.query << std::pair(QStringLiteral("xcom_key"), key);
    return entries;
}

HttpRequest Dialect::request(Operation operation, QStringList path) const
{
    HttpRequest request;
    request.operation = operation;
    request.path = QStringList{QStringLiteral("api"), m_api} + path;
    request.repeatable = true;
    // The DAG is what an error concerns; without one it is the server, which the transport fills in.
    if (path.size() > 1 && path.constFirst() == dagsPath() && path.at(1) != any())
        request.target = path.at(1);
    return request;
}

HttpRequest Dialect::write(
    Operation operation, HttpRequest::Method method, QStringList path, const QJsonObject &body) const
{
    HttpRequest write = request(operation, std::move(path));
    write.method = method;
    write.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    write.repeatable = false;
    return write;
}

QStringList Dialect::runPath(const QString &dagId, const QString &runId)
{
    return {dagsPath(), dagId, runsPath(), runId};
}

QStringList Dialect::taskPath(const TaskRef &task)
{
    return runPath(task.dagId, task.runId) << tasksPath() << task.taskId;
}

HttpRequest::Query Dialect::paged(int offset, int limit)
{
    return {{QStringLiteral("limit"), QString::number(limit)},
        {QStringLiteral("offset"), QString::number(offset)}};
}

} // namespace desk
