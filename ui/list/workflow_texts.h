// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workflow_model.h"
#include "ui/components/state_pills.h"

#include <QIdentityProxyModel>

namespace desk
{

/// The texts of the workflow list: what cells, tooltips and screen readers say for the model's raw values.
class WorkflowTexts final : public QIdentityProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkflowTexts)
public:
    WorkflowTexts(
        WorkflowModel &model, const Theme &theme, const QString &instanceName, QObject *parent = nullptr);

    /// Where there is no room for the runner's column, it stands behind the job's name.
    void setRunnerInName(bool inName) { m_runnerInName = inName; }
    const Workflow *workflowAt(const QModelIndex &index) const
    {
        return m_model.workflowAt(mapToSource(index));
    }
    const Job *jobAt(const QModelIndex &index) const { return m_model.jobAt(mapToSource(index)); }

    /// Where a workflow runs and whose it is; told by the icon before its name.
    enum class Place { Here, Remote, Several, Incoming, OfOthers };
    Place placeOf(const Workflow &workflow) const;

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "running 4 min", "failed: read-pixels", "finished in 6 min".
    static QString jobStatus(const Job &job, const QDateTime &now);

private:
    QString accessibleText(const Workflow &workflow, const Job *job, WorkflowModel::Column column) const;
    QString workflowText(const Workflow &workflow, WorkflowModel::Column column) const;
    QString jobText(const Job &job, WorkflowModel::Column column) const;
    QString toolTip(const Workflow &workflow, const Job *job, WorkflowModel::Column column) const;
    /// Ours and the runner's state of a job, where they differ.
    static QString bothViews(const Job &job);
    QString statusToolTip(const Job &job) const;
    bool isOfPartner(const QString &owner) const { return !owner.isEmpty() && owner != m_instanceName; }
    QString shownInstance(const QString &name) const;

    WorkflowModel &m_model;
    StatePills m_pills;
    QString m_instanceName;
    bool m_runnerInName = false;
};

} // namespace desk
