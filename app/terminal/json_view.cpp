// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/json_view.h"

#include <QDateTime>

namespace desk::jsonview
{

namespace
{

QJsonValue time(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QString noteName(JobNoteCode code)
{
    switch (code) {
    case JobNoteCode::None:
        return {};
    case JobNoteCode::TriggerRefused:
        return QStringLiteral("TriggerRefused");
    case JobNoteCode::TaskFailed:
        return QStringLiteral("TaskFailed");
    case JobNoteCode::RunLost:
        return QStringLiteral("RunLost");
    case JobNoteCode::RunConflict:
        return QStringLiteral("RunConflict");
    case JobNoteCode::Aborted:
        return QStringLiteral("Aborted");
    case JobNoteCode::AbortedUnsent:
        return QStringLiteral("AbortedUnsent");
    case JobNoteCode::AbortNotProven:
        return QStringLiteral("AbortNotProven");
    case JobNoteCode::Rejected:
        return QStringLiteral("Rejected");
    case JobNoteCode::NotAllowed:
        return QStringLiteral("NotAllowed");
    case JobNoteCode::ForeignIdentifiers:
        return QStringLiteral("ForeignIdentifiers");
    case JobNoteCode::PartnerRemoved:
        return QStringLiteral("PartnerRemoved");
    case JobNoteCode::RunnerFailed:
        return QStringLiteral("RunnerFailed");
    }
    return {};
}

QJsonValue runnerView(const std::optional<RunnerView> &view)
{
    if (!view)
        return QJsonValue::Null;
    return QJsonObject{
        {QStringLiteral("state"), view->state ? QJsonValue(toName(*view->state)) : QJsonValue()},
        {QStringLiteral("reported"), time(view->reported)},
        {QStringLiteral("run_id"), view->runId},
        {QStringLiteral("description"), view->description},
        {QStringLiteral("taken"), time(view->taken)},
        {QStringLiteral("abort_reaches_it"), view->canAbort},
        {QStringLiteral("abort_asked"), time(view->abortAsked)},
    };
}

QJsonValue numberOf(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString kindName(bool ofOthers)
{
    return ofOthers ? QStringLiteral("service") : QStringLiteral("local");
}

} // namespace

QJsonObject of(const Workflow &workflow)
{
    QJsonObject counts;
    for (auto count = workflow.jobCounts.cbegin(); count != workflow.jobCounts.cend(); ++count)
        counts.insert(toName(count.key()), count.value());
    return {
        {QStringLiteral("id"), workflow.id},
        {QStringLiteral("kind"), kindName(workflow.isOfOthers())},
        {QStringLiteral("name"), workflow.name},
        {QStringLiteral("dag_id"), workflow.dagId},
        {QStringLiteral("dataset"), workflow.datasetName},
        {QStringLiteral("username"), workflow.username},
        {QStringLiteral("owner_instance"), workflow.ownerInstance},
        {QStringLiteral("runner_instances"), QJsonArray::fromStringList(workflow.runnerInstances)},
        {QStringLiteral("created"), time(workflow.created)},
        {QStringLiteral("updated"), time(workflow.updated)},
        {QStringLiteral("job_counts"), counts},
    };
}

QJsonObject of(const Job &job)
{
    QJsonValue origin;
    if (job.origin) {
        origin = QJsonObject{
            {QStringLiteral("type"), job.origin->type},
            {QStringLiteral("triggered_by"), job.origin->triggeredBy},
            {QStringLiteral("username"), job.origin->user},
        };
    }
    return {
        {QStringLiteral("id"), job.id},
        {QStringLiteral("kind"), kindName(job.isOfOthers())},
        {QStringLiteral("origin"), origin},
        {QStringLiteral("workflow_id"), job.workflowId},
        {QStringLiteral("dag_id"), job.dagId},
        {QStringLiteral("state"), toName(job.state)},
        {QStringLiteral("note"), noteName(job.note.code)},
        {QStringLiteral("note_detail"), job.note.detail},
        {QStringLiteral("attempt"), job.attempt},
        {QStringLiteral("run_id"), job.runId},
        {QStringLiteral("owner_instance"), job.ownerInstance},
        {QStringLiteral("runner_instance"), job.runnerInstance},
        {QStringLiteral("series"), job.identifierCount},
        {QStringLiteral("created"), time(job.created)},
        {QStringLiteral("started"), time(job.started)},
        {QStringLiteral("ended"), time(job.ended)},
        {QStringLiteral("runner_view"), runnerView(job.remote)},
    };
}

QJsonObject of(const PendingRequest &request)
{
    const EffectivePolicy &policy = request.policy;
    const bool refused = request.refusal.reason != RemoteRefusal::None;
    return {
        {QStringLiteral("workflow"), of(request.workflow)},
        {QStringLiteral("partner"), request.partner},
        {QStringLiteral("received"), time(request.received)},
        {QStringLiteral("jobs"), request.jobs},
        {QStringLiteral("series"), request.identifiers},
        {QStringLiteral("blocked"), request.blocked},
        {QStringLiteral("refusal"), refused ? QJsonValue(toName(request.refusal.reason)) : QJsonValue()},
        {QStringLiteral("refusal_subject"), request.refusal.subject},
        {QStringLiteral("policy"),
            QJsonObject{
                {QStringLiteral("automatic_execution"), policy.automaticExecution},
                {QStringLiteral("dags"), QJsonArray::fromStringList(policy.dags)},
                {QStringLiteral("datasets"), QJsonArray::fromStringList(policy.datasets)},
                {QStringLiteral("series_per_job"), numberOf(policy.seriesPerJob)},
                {QStringLiteral("jobs_per_day"), numberOf(policy.jobsPerDay)},
                {QStringLiteral("jobs_in_last_day"), request.jobsInLastDay},
                {QStringLiteral("valid_until"), time(policy.validUntil)},
            }},
    };
}

QJsonObject of(const JobDetails &details)
{
    QJsonObject object = of(details.job);
    object.insert(QStringLiteral("workflow_name"), details.workflowName);
    object.insert(QStringLiteral("dataset"), details.datasetName);
    // That of a run of others is kept by Airflow alone.
    object.insert(QStringLiteral("conf"), details.job.isOfOthers() ? QJsonValue() : QJsonValue(details.conf));
    QJsonArray attempts;
    for (const Attempt &attempt : details.attempts) {
        attempts.append(QJsonObject{
            {QStringLiteral("number"), attempt.number},
            {QStringLiteral("run_id"), attempt.runId},
            {QStringLiteral("state"), toName(attempt.state)},
            {QStringLiteral("created"), time(attempt.created)},
            {QStringLiteral("started"), time(attempt.started)},
            {QStringLiteral("ended"), time(attempt.ended)},
        });
    }
    object.insert(QStringLiteral("attempts"), attempts);
    QJsonValue owner;
    if (details.owner) {
        owner = QJsonObject{
            {QStringLiteral("received"), time(details.owner->received)},
            {QStringLiteral("accepted"), time(details.owner->accepted)},
            {QStringLiteral("to_be_told"),
                details.owner->waiting ? QJsonValue(toName(*details.owner->waiting)) : QJsonValue()},
            {QStringLiteral("since"), time(details.owner->waitsSince)},
        };
    }
    object.insert(QStringLiteral("owner_view"), owner);
    return object;
}

QJsonObject of(const RunResult &result)
{
    return {
        {QStringLiteral("name"), result.name},
        {QStringLiteral("path"), result.path},
        {QStringLiteral("media_type"), result.mediaType},
    };
}

} // namespace desk::jsonview
