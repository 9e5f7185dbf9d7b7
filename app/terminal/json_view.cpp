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

} // namespace

QJsonObject of(const Workflow &workflow)
{
    QJsonObject counts;
    for (auto count = workflow.jobCounts.cbegin(); count != workflow.jobCounts.cend(); ++count)
        counts.insert(toName(count.key()), count.value());
    return {
        {QStringLiteral("id"), workflow.id},
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
    return {
        {QStringLiteral("id"), job.id},
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
    };
}

QJsonObject of(const JobDetails &details)
{
    QJsonObject object = of(details.job);
    object.insert(QStringLiteral("workflow_name"), details.workflowName);
    object.insert(QStringLiteral("dataset"), details.datasetName);
    object.insert(QStringLiteral("conf"), details.conf);
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
