// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/peer_codec.h"
#include "app/federation/wire_object.h"
#include "app/federation/wire_text.h"

#include <QJsonDocument>
#include <QSet>

namespace desk
{

namespace
{

constexpr char extensionKey[] = "workflow_desk";

tl::unexpected<ApiError> unexpected(const char *field, const QString &detail = {})
{
    ApiError error;
    error.kind = ApiError::Kind::UnexpectedContent;
    error.field = QLatin1String(field);
    error.detail = detail;
    return tl::unexpected<ApiError>(error);
}

tl::unexpected<ApiError> invalid(const char *field, const char *detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Invalid;
    error.field = QLatin1String(field);
    error.detail = QLatin1String(detail);
    return tl::unexpected<ApiError>(error);
}

Result<QJsonDocument> documentOf(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return unexpected("json", problem.errorString());
    return document;
}

Result<WireObject> objectIn(const QByteArray &json)
{
    const Result<QJsonDocument> document = documentOf(json);
    if (!document)
        return tl::unexpected<ApiError>(document.error());
    if (!document->isObject())
        return unexpected("shape");
    return WireObject(document->object());
}

Result<QJsonArray> arrayIn(const QByteArray &json)
{
    const Result<QJsonDocument> document = documentOf(json);
    if (!document)
        return tl::unexpected<ApiError>(document.error());
    if (!document->isArray())
        return unexpected("shape");
    return document->array();
}

QVector<AdvertisedDataset> datasetsOf(const QJsonArray &items)
{
    QVector<AdvertisedDataset> datasets;
    for (const QJsonValue &item : items) {
        AdvertisedDataset dataset;
        if (item.isString()) {
            dataset.name = item.toString();
        } else {
            const WireObject object(item.toObject());
            dataset.name = object.text("name");
            dataset.username = object.text("username");
            const QJsonArray identifiers = object.array("identifiers");
            for (const QJsonValue &identifier : identifiers) {
                if (identifier.isString())
                    dataset.identifiers << identifier.toString();
            }
        }
        if (!dataset.name.isEmpty())
            datasets << dataset;
    }
    return datasets;
}

// An object on the wire; the sorted names that typed replies have are taken as well.
QJsonObject dagsOf(const WireObject &object)
{
    QJsonObject dags;
    if (object.isObject("allowed_dags")) {
        const QJsonObject given = object.object("allowed_dags");
        for (auto dag = given.begin(); dag != given.end(); ++dag)
            dags.insert(dag.key(), dag.value().toObject());
        return dags;
    }
    const QJsonArray names = object.array("allowed_dags");
    for (const QJsonValue &name : names) {
        if (name.isString())
            dags.insert(name.toString(), QJsonObject());
    }
    return dags;
}

std::optional<DeskMark> markOf(const WireObject &object)
{
    if (!object.isObject(extensionKey))
        return std::nullopt;
    const WireObject extension(object.object(extensionKey));
    const std::optional<qint64> protocol = extension.number("protocol");
    if (!protocol || *protocol < 1)
        return std::nullopt;
    return DeskMark{int(qMin<qint64>(*protocol, 1'000'000)), extension.text("version").left(longestPeerName)};
}

Advert advertOf(const WireObject &object)
{
    Advert advert;
    advert.instanceName = object.text("instance_name");
    advert.dags = dagsOf(object);
    advert.datasets = datasetsOf(object.array("allowed_datasets"));
    advert.automaticUpdate = object.flag("automatic_update", false);
    advert.automaticExecution = object.flag("automatic_workflow_execution", false);
    advert.desk = markOf(object);
    return advert;
}

PeerJob jobOf(const WireObject &object, JobState otherwise)
{
    PeerJob job;
    job.id = object.number("id").value_or(0);
    job.state = object.state("status", otherwise);
    job.dagId = object.text("dag_id");
    job.runId = object.text("run_id");
    job.description = object.text("description");
    job.externalJobId = object.number("external_job_id");
    job.ownerInstance = object.text("owner_kaapana_instance_name");
    job.isService = object.flag("service_job", false);
    job.conf = object.object("conf_data");
    job.username = object.text("username");
    job.created = object.time("time_created");
    job.updated = object.time("time_updated");
    return job;
}

QStringList involvedOf(const WireObject &object)
{
    if (object.isArray("involved_kaapana_instances")) {
        QStringList names;
        const QJsonArray items = object.array("involved_kaapana_instances");
        for (const QJsonValue &item : items)
            names << item.toString();
        return names;
    }
    return readTextArray(object.text("involved_kaapana_instances")).value_or(QStringList());
}

PeerWorkflow workflowOf(const WireObject &object)
{
    PeerWorkflow workflow;
    workflow.id = object.text("workflow_id");
    workflow.name = object.text("workflow_name");
    workflow.status = object.text("workflow_status");
    if (workflow.status.isEmpty())
        workflow.status = object.text("status");
    workflow.dagId = object.text("dag_id");
    workflow.isService = object.flag("service_workflow", false);
    workflow.isFederated = object.flag("federated", false);
    workflow.username = object.text("username");
    workflow.automaticExecution = object.flag("automatic_execution", false);
    workflow.involvedInstances = involvedOf(object);
    workflow.created = object.time("time_created");
    workflow.updated = object.time("time_updated");
    return workflow;
}

/// Brings a reply's jobs and workflows together. An owner lists one workflow for each job, in the same order.
class Offers final
{
public:
    explicit Offers(const QJsonArray &workflows)
    {
        for (const QJsonValue &item : workflows) {
            const PeerWorkflow workflow = workflowOf(WireObject(item.toObject()));
            const bool isUsable = !workflow.id.isEmpty() && workflow.id.size() <= longestPeerName;
            m_ids << (isUsable ? workflow.id : QString());
            if (isUsable && indexOf(workflow.id) < 0)
                m_offers << OfferedWorkflow{workflow, {}};
        }
    }

    void add(const QJsonArray &jobs, SyncReply &reply)
    {
        QSet<qint64> seen;
        for (qsizetype i = 0; i < jobs.size(); ++i) {
            const PeerJob job = jobOf(WireObject(jobs.at(i).toObject()), JobState::queued);
            if (job.id <= 0 || seen.contains(job.id))
                continue;
            seen.insert(job.id);
            const qsizetype offer = indexFor(job, m_ids.size() == jobs.size() ? m_ids.at(i) : QString());
            if (offer >= 0)
                m_offers[offer].jobs << job;
            else
                reply.strays << job;
        }
        for (const OfferedWorkflow &offer : std::as_const(m_offers)) {
            if (!offer.jobs.isEmpty())
                reply.offers << offer;
        }
    }

private:
    qsizetype indexFor(const PeerJob &job, const QString &inSameOrder) const
    {
        if (const qsizetype index = indexOf(inSameOrder); index >= 0)
            return index;
        const QJsonObject form = job.conf.value(QLatin1String("workflow_form")).toObject();
        if (const qsizetype index = indexOf(form.value(QLatin1String("workflow_id")).toString()); index >= 0)
            return index;
        return m_offers.size() == 1 ? 0 : -1;
    }
    qsizetype indexOf(const QString &id) const
    {
        for (qsizetype i = 0; i < m_offers.size(); ++i) {
            if (m_offers.at(i).workflow.id == id)
                return i;
        }
        return -1;
    }

    QStringList m_ids; ///< of each entry, in order; empty for one that cannot be used
    QVector<OfferedWorkflow> m_offers;
};

QVector<qint64> numbersOf(const QJsonArray &items)
{
    QVector<qint64> numbers;
    for (const QJsonValue &item : items) {
        const qint64 number = item.toInteger();
        if (number > 0 && !numbers.contains(number))
            numbers << number;
    }
    return numbers;
}

} // namespace

Result<Advert> decodeAdvert(const QByteArray &json)
{
    const Result<WireObject> object = objectIn(json);
    if (!object)
        return tl::unexpected<ApiError>(object.error());
    if (object->text("instance_name").isEmpty())
        return invalid("instance_name", "missing");
    if (!object->isObject("allowed_dags"))
        return invalid("allowed_dags", object->has("allowed_dags") ? "object" : "missing");
    if (!object->isArray("allowed_datasets"))
        return invalid("allowed_datasets", object->has("allowed_datasets") ? "array" : "missing");
    return advertOf(*object);
}

Result<SyncReply> decodeSyncReply(const QByteArray &json)
{
    SyncReply reply;
    if (json.trimmed().isEmpty())
        return reply; // 204: nothing to do, and nothing said
    const Result<WireObject> object = objectIn(json);
    if (!object)
        return tl::unexpected<ApiError>(object.error());
    static constexpr const char *lists[] = {"incoming_jobs", "incoming_workflows"};
    for (const char *list : lists) {
        if (object->has(list) && !object->isArray(list))
            return unexpected("shape", QLatin1String(list));
    }
    // An object of which nothing is known is somebody else's answer.
    if (!object->has("incoming_jobs") && !object->has("update_remote_instance_payload"))
        return unexpected("shape");
    Offers(object->array("incoming_workflows")).add(object->array("incoming_jobs"), reply);
    if (object->isObject("update_remote_instance_payload")) {
        reply.advert = advertOf(WireObject(object->object("update_remote_instance_payload")));
        reply.advert->desk = markOf(*object);
    }
    const WireObject extension(object->object(extensionKey));
    reply.wishes.abort = numbersOf(extension.array("abort"));
    reply.wishes.remove = numbersOf(extension.array("delete"));
    return reply;
}

Result<JobReport> decodeReport(const QByteArray &json)
{
    const Result<WireObject> object = objectIn(json);
    if (!object)
        return tl::unexpected<ApiError>(object.error());
    JobReport report;
    const std::optional<qint64> id = object->number("job_id");
    if (object->has("job_id") ? !id : !object->has("external_job_id"))
        return invalid("job_id", object->has("job_id") ? "number" : "missing");
    report.jobId = id.value_or(0);
    report.state = object->state("status", JobState::pending);
    if (report.state == JobState::unknown)
        return invalid("status", "unknown");
    report.runId = object->text("run_id");
    report.description = object->text("description");
    if (report.runId.size() > longestPeerName)
        return invalid("run_id", "too long");
    if (object->isObject(extensionKey)) {
        const WireObject extension(object->object(extensionKey));
        if (extension.has("rejected") && report.state == JobState::failed)
            report.rejection = extension.text("rejected");
    }
    return report;
}

Result<PeerJob> decodeJob(const QByteArray &json)
{
    const Result<WireObject> object = objectIn(json);
    if (!object)
        return tl::unexpected<ApiError>(object.error());
    const PeerJob job = jobOf(*object, JobState::unknown);
    if (job.id <= 0)
        return unexpected("shape", QStringLiteral("id"));
    return job;
}

Result<QVector<PeerJob>> decodeJobs(const QByteArray &json)
{
    const Result<QJsonArray> items = arrayIn(json);
    if (!items)
        return tl::unexpected<ApiError>(items.error());
    QVector<PeerJob> jobs;
    for (const QJsonValue &item : *items) {
        const PeerJob job = jobOf(WireObject(item.toObject()), JobState::unknown);
        if (job.id > 0)
            jobs << job;
    }
    return jobs;
}

Result<QString> decodeRestart(const QByteArray &json)
{
    const Result<WireObject> object = objectIn(json);
    if (!object)
        return tl::unexpected<ApiError>(object.error());
    const QString id = object->text("workflow_id");
    if (id.isEmpty() || id.size() > longestPeerName)
        return invalid("workflow_id", id.isEmpty() ? "missing" : "too long");
    if (object->text("workflow_status") != QLatin1String("scheduled"))
        return invalid("workflow_status", "unknown");
    return id;
}

Result<PeerWorkflow> decodeWorkflow(const QByteArray &json)
{
    const Result<WireObject> object = objectIn(json);
    if (!object)
        return tl::unexpected<ApiError>(object.error());
    const PeerWorkflow workflow = workflowOf(*object);
    if (workflow.id.isEmpty())
        return unexpected("shape", QStringLiteral("workflow_id"));
    return workflow;
}

Result<PeerInstance> decodeInstance(const QByteArray &json)
{
    const Result<WireObject> object = objectIn(json);
    if (!object)
        return tl::unexpected<ApiError>(object.error());
    PeerInstance instance;
    instance.name = object->text("instance_name");
    if (instance.name.isEmpty())
        return unexpected("shape", QStringLiteral("instance_name"));
    instance.id = object->number("id").value_or(0);
    instance.host = object->text("host");
    instance.port = int(std::clamp<qint64>(object->number("port").value_or(0), 0, 65535));
    instance.verifiesTls = object->flag("ssl_check", true);
    instance.isRemote = object->flag("remote", true);
    instance.dagIds = dagsOf(*object).keys();
    instance.datasets = datasetsOf(object->array("allowed_datasets"));
    instance.automaticUpdate = object->flag("automatic_update", false);
    instance.automaticExecution = object->flag("automatic_workflow_execution", false);
    instance.created = object->time("time_created");
    instance.updated = object->time("time_updated");
    return instance;
}

QString causeOfRefusal(const QByteArray &json)
{
    const WireObject object(QJsonDocument::fromJson(json).object());
    return WireObject(object.object(extensionKey)).text("error");
}

} // namespace desk
