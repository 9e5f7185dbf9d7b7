// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/workflow.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace desk
{

/// What a workflow's configuration says about where it comes from.
struct ConfOrigin {
    QString workflowId;
    QString workflowName;     ///< with suffix
    QString ownerInstance;    ///< also the runner of a local workflow
    QJsonObject project;      ///< becomes project_form
    QStringList runners = {}; ///< empty: the owner alone
};

/// The project of the local instance: Kaapana's operators read name, bucket and index from it. Its id is
/// derived from the instance's name, so that it is the same in every run.
QJsonObject localProject(const QString &instanceName);

/// The conf of each job of a workflow on one runner (kaapana-protocol section 4), without client_job_id,
/// which the store adds. A batch is one job with all identifiers, whose dataset_limit the DAG itself honours;
/// single execution is one job per identifier, and there the limit says how many. data_form is absent where
/// the workflow has neither dataset nor series. What the forms hold beyond these keys is kept; the part of a
/// workflow_form key from '#' on is cut off (section 6). Pure.
QVector<QJsonObject> confData(
    const WorkflowSpec &spec, const QStringList &identifiers, const ConfOrigin &origin);

/// What of a conf comes from its forms, to fill them in again: the inverse of confData(), but for the part of
/// keys from '#' on. Nothing of dataset, series, project and run is left. Pure.
QJsonObject formsOfConf(const QJsonObject &conf);

} // namespace desk
