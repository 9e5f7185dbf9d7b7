// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/peer_codec.h"
#include "app/federation/task_description.h"
#include "app/federation/wire_object.h"
#include "app/federation/wire_text.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace desk
{

namespace
{

constexpr QLatin1String extensionKey("workflow_desk");

/// Remembers the first thing that a partner could not store.
class Limits final
{
public:
    const QString &name(const char *field, const QString &text, bool isRequired = false)
    {
        if (text.size() > longestPeerName)
            blame(field, "too long");
        else if (isRequired && text.isEmpty())
            blame(field, "missing");
        return text;
    }
    void blame(const char *field, const char *detail)
    {
        if (m_error.field.isEmpty()) {
            m_error.field = QLatin1String(field);
            m_error.detail = QLatin1String(detail);
        }
    }
    Result<QByteArray> written(const QJsonObject &object) const
    {
        if (!m_error.field.isEmpty())
            return tl::unexpected<ApiError>(m_error);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

private:
    ApiError m_error{ApiError::Kind::Invalid, Operation::Connect, {}, 0, {}, {}};
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray datasetsOf(const QVector<AdvertisedDataset> &datasets)
{
    QJsonArray items;
    for (const AdvertisedDataset &dataset : datasets) {
        items << QJsonObject{{QLatin1String("name"), dataset.name},
            {QLatin1String("username"), textOrNull(dataset.username)},
            {QLatin1String("identifiers"), QJsonArray::fromStringList(dataset.identifiers)}};
    }
    return items;
}

/// What tells a partner that we are a Workflow Desk.
QJsonObject ownMark()
{
    return {{QLatin1String("protocol"), DeskMark().protocol},
        {QLatin1String("version"), QStringLiteral(DESK_VERSION)}};
}

/// States that are ours alone have no name on the wire.
JobState onTheWire(JobState state)
{
    switch (state) {
    case JobState::rejected:
        return JobState::failed;
    case JobState::stopping:
    case JobState::unknown:
        return JobState::running;
    default:
        return state;
    }
}

QJsonObject advertOf(const Advert &advert, Limits &limits)
{
    limits.name("instance_name", advert.instanceName, true);
    for (const AdvertisedDataset &dataset : advert.datasets) {
        limits.name("allowed_datasets", dataset.name, true);
        limits.name("username", dataset.username);
    }
    return {{QLatin1String("instance_name"), advert.instanceName},
        {QLatin1String("allowed_dags"), advert.dags},
        {QLatin1String("allowed_datasets"), datasetsOf(advert.datasets)},
        {QLatin1String("automatic_update"), advert.automaticUpdate},
        {QLatin1String("automatic_workflow_execution"), advert.automaticExecution}};
}

using TimeForm = QString (*)(const QDateTime &);

QJsonObject jobOf(const PeerJob &job, TimeForm time)
{
    return {{QLatin1String("id"), job.id}, {QLatin1String("status"), toName(onTheWire(job.state))},
        {QLatin1String("dag_id"), textOrNull(job.dagId)}, {QLatin1String("run_id"), textOrNull(job.runId)},
        {QLatin1String("description"), textOrNull(fittingDescription(job.description))},
        {QLatin1String("external_job_id"),
            job.externalJobId ? QJsonValue(*job.externalJobId) : QJsonValue(QJsonValue::Null)},
        {QLatin1String("owner_kaapana_instance_name"), textOrNull(job.ownerInstance)},
        {QLatin1String("service_job"), job.isService}, {QLatin1String("conf_data"), job.conf},
        {QLatin1String("username"), textOrNull(job.username)},
        {QLatin1String("time_created"), textOrNull(time(job.created))},
        {QLatin1String("time_updated"), textOrNull(time(job.updated))}};
}

QJsonObject workflowOf(const PeerWorkflow &workflow, TimeForm time)
{
    return {{QLatin1String("workflow_id"), workflow.id}, {QLatin1String("workflow_name"), workflow.name},
        {QLatin1String("workflow_status"), textOrNull(workflow.status)},
        {QLatin1String("dag_id"), textOrNull(workflow.dagId)},
        {QLatin1String("service_workflow"), workflow.isService},
        {QLatin1String("federated"), workflow.isFederated},
        {QLatin1String("username"), textOrNull(workflow.username)},
        {QLatin1String("status"), QJsonValue(QJsonValue::Null)},
        {QLatin1String("time_created"), textOrNull(time(workflow.created))},
        {QLatin1String("time_updated"), textOrNull(time(workflow.updated))},
        {QLatin1String("automatic_execution"), workflow.automaticExecution},
        {QLatin1String("involved_kaapana_instances"), writeTextArray(workflow.involvedInstances)}};
}

void check(const PeerJob &job, Limits &limits)
{
    if (job.id <= 0)
        limits.blame("id", "range");
    if (job.state != JobState::queued)
        limits.blame("status", "queued");
    limits.name("dag_id", job.dagId, true);
    limits.name("run_id", job.runId);
    limits.name("owner_kaapana_instance_name", job.ownerInstance);
    limits.name("username", job.username);
}

void check(const PeerWorkflow &workflow, Limits &limits)
{
    // A Kaapana splits the list at its commas, and escapes some characters once more than it unescapes them.
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9._-]+$"));
    limits.name("workflow_id", workflow.id, true);
    limits.name("workflow_name", workflow.name, true);
    limits.name("username", workflow.username);
    for (const QString &instance : workflow.involvedInstances) {
        limits.name("involved_kaapana_instances", instance, true);
        if (!plain.match(instance).hasMatch())
            limits.blame("involved_kaapana_instances", "characters");
    }
}

QJsonArray numbersOf(const QVector<qint64> &numbers)
{
    QJsonArray items;
    for (const qint64 number : numbers)
        items << number;
    return items;
}

QJsonObject instanceOf(const PeerInstance &instance)
{
    QStringList dagIds = instance.dagIds;
    dagIds.sort();
    // Without a secret, as the protocol wants it; a partner that was never heard of has the year 1.
    const QString never = QStringLiteral("0001-01-01T00:00:00Z");
    const auto time = [&never](
                          const QDateTime &when) { return when.isValid() ? writeTypedTime(when) : never; };
    return {{QLatin1String("id"), instance.id}, {QLatin1String("instance_name"), instance.name},
        {QLatin1String("token"), QString()}, {QLatin1String("protocol"), QStringLiteral("https")},
        {QLatin1String("host"), instance.host}, {QLatin1String("port"), instance.port},
        {QLatin1String("ssl_check"), instance.verifiesTls}, {QLatin1String("fernet_key"), QString()},
        {QLatin1String("encryption_key"), QString()}, {QLatin1String("remote"), instance.isRemote},
        {QLatin1String("allowed_dags"), QJsonArray::fromStringList(dagIds)},
        {QLatin1String("allowed_datasets"), datasetsOf(instance.datasets)},
        {QLatin1String("automatic_update"), instance.automaticUpdate},
        {QLatin1String("automatic_workflow_execution"), instance.automaticExecution},
        {QLatin1String("time_created"), time(instance.created)},
        {QLatin1String("time_updated"), time(instance.updated)},
        {QLatin1String("workflow_in_which_involved"), QJsonValue(QJsonValue::Null)}};
}

QJsonObject answerOf(const PeerJobAnswer &answer)
{
    QJsonObject object = jobOf(answer.job, &writeTypedTime);
    object.insert(QLatin1String("kaapana_instance"),
        answer.runner.name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(instanceOf(answer.runner)));
    return object;
}

} // namespace

Result<QByteArray> encodeAdvert(const Advert &advert)
{
    Limits limits;
    QJsonObject object = advertOf(advert, limits);
    object.insert(extensionKey, ownMark());
    return limits.written(object);
}

Result<QByteArray> encodeSyncAnswer(const SyncAnswer &answer)
{
    Limits limits;
    QJsonArray jobs;
    QJsonArray workflows;
    if (answer.offer) {
        check(answer.offer->workflow, limits);
        const QJsonObject workflow = workflowOf(answer.offer->workflow, &writeWireTime);
        for (const PeerJob &job : answer.offer->jobs) {
            check(job, limits);
            jobs << jobOf(job, &writeWireTime);
            workflows << workflow;
        }
    }
    QJsonObject object{{QLatin1String("incoming_jobs"), jobs},
        {QLatin1String("incoming_workflows"), workflows},
        {QLatin1String("update_remote_instance_payload"), advertOf(answer.advert, limits)}};
    QJsonObject extension = ownMark();
    extension.insert(QLatin1String("abort"), numbersOf(answer.wishes.abort));
    extension.insert(QLatin1String("delete"), numbersOf(answer.wishes.remove));
    object.insert(extensionKey, extension);
    return limits.written(object);
}

Result<QByteArray> encodeReport(const JobReport &report)
{
    Limits limits;
    if (report.jobId <= 0)
        limits.blame("job_id", "range");
    switch (report.state) {
    case JobState::pending:
    case JobState::running:
    case JobState::failed:
    case JobState::deleted:
        break;
    case JobState::finished:
        if (report.runId.isEmpty())
            limits.blame("run_id", "missing");
        break;
    default: // an owner would offer it again, or stumble over it
        limits.blame("status", "range");
    }
    limits.name("run_id", report.runId);
    QJsonObject object{{QLatin1String("job_id"), report.jobId},
        {QLatin1String("status"), toName(report.state)}, {QLatin1String("run_id"), textOrNull(report.runId)},
        {QLatin1String("description"), textOrNull(fittingDescription(report.description))}};
    if (report.rejection) {
        if (report.state != JobState::failed)
            limits.blame("status", "range");
        object.insert(extensionKey, QJsonObject{{QLatin1String("protocol"), 1},
                                        {QLatin1String("rejected"), fittingDescription(*report.rejection)}});
    }
    return limits.written(object);
}

QByteArray encodeJobAnswer(const PeerJobAnswer &answer)
{
    return QJsonDocument(answerOf(answer)).toJson(QJsonDocument::Compact);
}

QByteArray encodeJobAnswers(const QVector<PeerJobAnswer> &answers)
{
    QJsonArray items;
    for (const PeerJobAnswer &answer : answers)
        items << answerOf(answer);
    return QJsonDocument(items).toJson(QJsonDocument::Compact);
}

Result<QByteArray> encodeRestart(const QString &workflowId)
{
    Limits limits;
    limits.name("workflow_id", workflowId, true);
    return limits.written({{QLatin1String("workflow_id"), workflowId},
        {QLatin1String("workflow_status"), QStringLiteral("scheduled")}});
}

QByteArray encodeWorkflow(const PeerWorkflow &workflow)
{
    return QJsonDocument(workflowOf(workflow, &writeTypedTime)).toJson(QJsonDocument::Compact);
}

QByteArray encodeRefusal(const QString &detail, const QString &cause)
{
    QJsonObject object{{QLatin1String("detail"), detail}};
    if (!cause.isEmpty())
        object.insert(extensionKey, QJsonObject{{QLatin1String("error"), cause}});
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace desk
