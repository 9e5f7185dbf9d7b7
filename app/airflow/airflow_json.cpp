// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/airflow_json.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

namespace desk
{

namespace
{

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QString firstText(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        const QString text = textOf(object, key);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// v1 gives owners as a list, some versions of v2 as one text.
QStringList readOwners(const QJsonValue &value)
{
    QStringList owners;
    const QJsonArray ownerList = value.toArray();
    for (const QJsonValue &owner : ownerList)
        owners << owner.toString();
    if (value.isString())
        owners << value.toString();
    return owners;
}

bool isFileOf(const Dag &dag, const QString &fileName)
{
    // 3.x names the file relative to its bundle, 2.x absolutely.
    return !fileName.isEmpty() &&
           (dag.fileLocation == fileName || dag.fileLocation.endsWith(QLatin1Char('/') + fileName));
}

} // namespace

QDateTime readTime(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

RunState readRunState(const QString &name)
{
    static const QHash<QString, RunState> states{{QStringLiteral("queued"), RunState::Queued},
        {QStringLiteral("running"), RunState::Running}, {QStringLiteral("success"), RunState::Success},
        {QStringLiteral("failed"), RunState::Failed}};
    return states.value(name, RunState::Unknown);
}

TaskState readTaskState(const QJsonValue &name)
{
    static const QHash<QString, TaskState> states{{QStringLiteral("removed"), TaskState::Removed},
        {QStringLiteral("scheduled"), TaskState::Scheduled}, {QStringLiteral("queued"), TaskState::Queued},
        {QStringLiteral("running"), TaskState::Running}, {QStringLiteral("success"), TaskState::Success},
        {QStringLiteral("restarting"), TaskState::Restarting}, {QStringLiteral("failed"), TaskState::Failed},
        {QStringLiteral("up_for_retry"), TaskState::UpForRetry},
        {QStringLiteral("up_for_reschedule"), TaskState::UpForReschedule},
        {QStringLiteral("upstream_failed"), TaskState::UpstreamFailed},
        {QStringLiteral("skipped"), TaskState::Skipped}, {QStringLiteral("deferred"), TaskState::Deferred},
        {QStringLiteral("none"), TaskState::None}};
    return name.isString() ? states.value(name.toString(), TaskState::Unknown) : TaskState::None;
}

Dag readDag(const QJsonObject &object)
{
    Dag dag;
    dag.id = textOf(object, "dag_id");
    dag.displayName = firstText(object, {"dag_display_name", "dag_id"});
    dag.description = textOf(object, "description");
    const QJsonArray tagList = object.value(QLatin1String("tags")).toArray();
    for (const QJsonValue &tag : tagList)
        dag.tags << (tag.isString() ? tag.toString() : textOf(tag.toObject(), "name"));
    dag.owners = readOwners(object.value(QLatin1String("owners")));
    dag.paused = object.value(QLatin1String("is_paused")).toBool();
    dag.hasImportErrors = object.value(QLatin1String("has_import_errors")).toBool();
    dag.fileLocation = textOf(object, "fileloc");
    return dag;
}

DagRun readRun(const QJsonObject &object)
{
    DagRun run;
    run.dagId = textOf(object, "dag_id");
    run.runId = textOf(object, "dag_run_id");
    run.state = readRunState(textOf(object, "state"));
    run.runType = textOf(object, "run_type");
    run.queued = readTime(object.value(QLatin1String("queued_at")));
    run.started = readTime(object.value(QLatin1String("start_date")));
    run.ended = readTime(object.value(QLatin1String("end_date")));
    run.conf = object.value(QLatin1String("conf")).toObject();
    run.user = textOf(object, "triggering_user_name");
    run.triggeredBy = textOf(object, "triggered_by");
    return run;
}

TaskInstance readTaskInstance(const QJsonObject &object)
{
    TaskInstance task;
    task.taskId = textOf(object, "task_id");
    task.mapIndex = object.value(QLatin1String("map_index")).toInt(-1);
    task.tryNumber = object.value(QLatin1String("try_number")).toInt();
    task.maxTries = object.value(QLatin1String("max_tries")).toInt();
    task.state = readTaskState(object.value(QLatin1String("state")));
    task.started = readTime(object.value(QLatin1String("start_date")));
    task.ended = readTime(object.value(QLatin1String("end_date")));
    task.operatorName = firstText(object, {"operator_name", "operator"});
    return task;
}

ImportError readImportError(const QJsonObject &object)
{
    ImportError error;
    error.fileName = textOf(object, "filename");
    error.stackTrace = textOf(object, "stack_trace");
    error.time = readTime(object.value(QLatin1String("timestamp")));
    return error;
}

DagGraph readGraph(const QJsonObject &object)
{
    DagGraph graph;
    const QJsonArray values = object.value(QLatin1String("tasks")).toArray();
    for (const QJsonValue &value : values) {
        const QJsonObject task = value.toObject();
        DagGraph::Node node;
        node.taskId = textOf(task, "task_id");
        node.operatorName = textOf(task, "operator_name");
        if (node.operatorName.isEmpty())
            node.operatorName = textOf(task.value(QLatin1String("class_ref")).toObject(), "class_name");
        node.mapped = task.value(QLatin1String("is_mapped")).toBool();
        const QJsonArray downstreams = task.value(QLatin1String("downstream_task_ids")).toArray();
        for (const QJsonValue &downstream : downstreams)
            node.downstream << downstream.toString();
        graph.nodes << node;
    }
    return graph;
}

AirflowHealth readHealth(const QJsonObject &object)
{
    AirflowHealth health;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        // A component that is not run at all has null for a status.
        const QString status = textOf(entry->toObject(), "status");
        if (!status.isEmpty())
            health.components << AirflowStatus::Component{entry.key(), status == QLatin1String("healthy")};
    }
    return health;
}

QJsonValue readXComValue(const QJsonObject &object)
{
    const QJsonValue value = object.value(QLatin1String("value"));
    if (!value.isString())
        return value;
    const QByteArray text = value.toString().trimmed().toUtf8();
    if (text.startsWith('[') || text.startsWith('{')) {
        const QJsonDocument document = QJsonDocument::fromJson(text);
        if (document.isArray())
            return document.array();
        if (document.isObject())
            return document.object();
    }
    return value;
}

void markImportErrors(QVector<Dag> &dags, const QVector<ImportError> &errors)
{
    QSet<QString> ids;
    for (const Dag &dag : std::as_const(dags))
        ids.insert(dag.id);
    for (const ImportError &error : errors) {
        bool known = false;
        for (Dag &dag : dags) {
            if (!isFileOf(dag, error.fileName))
                continue;
            dag.hasImportErrors = true;
            dag.importError = error.stackTrace;
            known = true;
        }
        const QString stem = QFileInfo(error.fileName).completeBaseName();
        if (known || stem.isEmpty() || ids.contains(stem))
            continue;
        ids.insert(stem);
        Dag broken;
        broken.id = stem;
        broken.displayName = stem;
        broken.hasImportErrors = true;
        broken.importError = error.stackTrace;
        broken.fileLocation = error.fileName;
        dags << broken;
    }
}

bool isSameConf(const QJsonObject &left, const QJsonObject &right)
{
    // Written out, numbers have one form and keys one order.
    return QJsonDocument(left).toJson(QJsonDocument::Compact) ==
           QJsonDocument(right).toJson(QJsonDocument::Compact);
}

} // namespace desk
