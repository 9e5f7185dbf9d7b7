// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/list/workflow_texts.h"

#include "models/duration_text.h"

#include "app/backend/error_text.h"
#include "app/backend/origin_text.h"
#include "app/backend/remote_text.h"
#include "app/core/remote_view.h"
#include "ui/components/time_text.h"

namespace desk
{

using Column = WorkflowModel::Column;

namespace
{

/// "4 min", "2 h 05 min": seconds would only flicker.
QString wholeMinutes(qint64 minutes)
{
    return minutes < 60 ? WorkflowTexts::tr("%1 min").arg(minutes) : durationText(minutes * 60'000);
}

} // namespace

WorkflowTexts::WorkflowTexts(
    WorkflowModel &model, const Theme &theme, const QString &instanceName, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
    , m_pills(theme)
    , m_instanceName(instanceName)
{
    setSourceModel(&model);
}

QVariant WorkflowTexts::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const Workflow *workflow = workflowAt(index);
    if (!workflow)
        return {};
    const Job *job = jobAt(index);
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::ToolTipRole)
        return toolTip(*workflow, job, column);
    if (role == Qt::AccessibleTextRole)
        return accessibleText(*workflow, job, column);
    return job ? jobText(*job, column) : workflowText(*workflow, column);
}

// What a picture alone would say: who started it.
QString WorkflowTexts::accessibleText(const Workflow &workflow, const Job *job, Column column) const
{
    const QString text = job ? jobText(*job, column) : workflowText(workflow, column);
    if (column != Column::Name || job)
        return text;
    switch (placeOf(workflow)) {
    case Place::Here:
        return text;
    case Place::OfOthers:
        return tr("%1, runs of others").arg(text);
    case Place::Incoming:
        return tr("%1, of %2").arg(text, workflow.ownerInstance);
    case Place::Remote:
    case Place::Several:
        break;
    }
    return tr("%1, at %2").arg(text, workflow.runnerInstances.join(QLatin1String(", ")));
}

QVariant WorkflowTexts::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Workflow / job");
    case Column::Id:
        return tr("Id");
    case Column::Dataset:
        return tr("Dataset / runner");
    case Column::Created:
        return tr("Created");
    case Column::Updated:
        return tr("Updated");
    case Column::User:
        return tr("User");
    case Column::Owner:
        return tr("Owner");
    case Column::Status:
        return tr("Status");
    case Column::Actions:
        break;
    }
    return QString();
}

QString WorkflowTexts::shownInstance(const QString &name) const
{
    return name == m_instanceName ? tr("this instance") : name;
}

WorkflowTexts::Place WorkflowTexts::placeOf(const Workflow &workflow) const
{
    if (workflow.isOfOthers())
        return Place::OfOthers;
    if (isOfPartner(workflow.ownerInstance))
        return Place::Incoming;
    const QStringList runners = workflow.runnerInstances;
    if (runners.isEmpty() || runners == QStringList{m_instanceName})
        return Place::Here;
    return runners.size() > 1 ? Place::Several : Place::Remote;
}

QString WorkflowTexts::workflowText(const Workflow &workflow, Column column) const
{
    switch (column) {
    case Column::Name:
        return workflow.shownName();
    case Column::Id:
        return workflow.id;
    case Column::Dataset:
        return workflow.datasetName;
    case Column::Created:
        return shortTime(workflow.created);
    case Column::Updated:
        return shortTime(workflow.updated);
    case Column::User:
        return workflow.isOfOthers() ? tr("others") : workflow.username;
    case Column::Owner:
        return workflow.ownerInstance;
    case Column::Status:
        return m_pills.text(workflow.jobCounts);
    case Column::Actions:
        break;
    }
    return {};
}

QString WorkflowTexts::jobText(const Job &job, Column column) const
{
    switch (column) {
    case Column::Name:
        if (job.isOfOthers()) // all are of one DAG here: what tells them apart is the run
            return job.runId;
        return m_runnerInName ? tr("%1 on %2").arg(job.dagId, shownInstance(job.runnerInstance)) : job.dagId;
    case Column::Id:
        return QStringLiteral("#%1").arg(job.id);
    case Column::Dataset:
        return shownInstance(job.runnerInstance);
    case Column::Created:
        return shortTime(job.created);
    case Column::Updated:
        return shortTime(job.updated);
    case Column::User:
        return job.isOfOthers() ? originWords(*job.origin) : tr("attempt %1").arg(job.attempt);
    case Column::Owner:
        return job.ownerInstance;
    case Column::Status:
        return viewsDiffer(job) ? bothViews(job) : jobStatus(job, QDateTime::currentDateTimeUtc());
    case Column::Actions:
        break;
    }
    return {};
}

QString WorkflowTexts::bothViews(const Job &job)
{
    //: %1 is the state as this instance has it, %2 a partner, %3 the state as that one told it
    return tr("%1, but %2 says %3")
        .arg(stateWord(job.state), runnerName(job), stateWord(job.remote->state.value_or(JobState::unknown)));
}

QString WorkflowTexts::statusToolTip(const Job &job) const
{
    QStringList lines{jobText(job, Column::Status)};
    const QString note = describe(job.note);
    if (!note.isEmpty())
        lines.append(note);
    if (job.remote) {
        lines.append(tr("This instance, the owner: %1, %2").arg(stateWord(job.state), fullTime(job.updated)));
        const QString told = job.remote->state ? tr("%1, %2").arg(stateWord(*job.remote->state),
                                                     fullTime(job.remote->reported))
                                               : runnerWords(job);
        lines.append(tr("%1, the runner: %2").arg(runnerName(job), told));
        lines.append(reachSentence(job));
    } else if (isOfPartner(job.ownerInstance)) {
        lines.append(tr("%1 owns it, and is told of every change.").arg(job.ownerInstance));
    }
    return lines.join(QLatin1Char('\n'));
}

QString WorkflowTexts::jobStatus(const Job &job, const QDateTime &now)
{
    switch (job.state) {
    case JobState::pending:
        if (job.remote)
            return tr("waits for somebody at %1").arg(runnerName(job));
        return tr("waiting for your decision");
    case JobState::running:
        if (job.started.isValid() && job.started.secsTo(now) >= 60)
            return tr("running %1").arg(wholeMinutes(job.started.secsTo(now) / 60));
        break;
    case JobState::finished:
        if (job.started.isValid() && job.ended.isValid())
            return tr("finished in %1").arg(durationText(job.started, job.ended, now));
        break;
    case JobState::failed:
        if (job.note.code == JobNoteCode::TaskFailed && !job.note.detail.isEmpty())
            //: %1 is the name of the task that failed
            return tr("failed: %1").arg(job.note.detail);
        if (job.note.code == JobNoteCode::Aborted || job.note.code == JobNoteCode::AbortedUnsent)
            return tr("failed: aborted");
        break;
    default:
        break;
    }
    return stateWord(job.state);
}

QString WorkflowTexts::toolTip(const Workflow &workflow, const Job *job, Column column) const
{
    switch (column) {
    case Column::Name:
        if (job && job->isOfOthers())
            return job->runId + QLatin1Char('\n') + originSentence(*job->origin);
        if (workflow.isOfOthers())
            return tr("Runs of the DAG %1 that others started on this Airflow").arg(workflow.dagId);
        if (job)
            return tr("DAG %1 on %2").arg(job->dagId, job->runnerInstance);
        return tr("%1\nDAG %2").arg(workflow.name, workflow.dagId) + QLatin1Char('\n') +
               tr("Owner: %1. Runner: %2.")
                   .arg(workflow.ownerInstance, workflow.runnerInstances.join(QLatin1String(", ")));
    case Column::Created:
        return fullTime(job ? job->created : workflow.created);
    case Column::Updated:
        return fullTime(job ? job->updated : workflow.updated);
    case Column::Status:
        return job ? statusToolTip(*job) : workflowText(workflow, column);
    default:
        return job ? jobText(*job, column) : workflowText(workflow, column);
    }
}

} // namespace desk
