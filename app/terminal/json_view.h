// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dag.h"
#include "app/core/workflow.h"

#include <QJsonArray>
#include <QJsonObject>

/// What --json prints. Keys are stable; times are ISO 8601 in UTC, absent ones null; states by name.
namespace desk::jsonview
{

/// {"id", "name", "dag_id", "dataset", "username", "owner_instance", "runner_instances": [], "created",
/// "updated", "job_counts": {state: count}}
QJsonObject of(const Workflow &workflow);
/// {"id", "workflow_id", "dag_id", "state", "note", "note_detail", "attempt", "run_id", "owner_instance",
/// "runner_instance", "series", "created", "started", "ended"}
QJsonObject of(const Job &job);
/// A job's keys and "workflow_name", "dataset", "conf", "attempts": [{"number", "run_id", "state", "created",
/// "started", "ended"}]
QJsonObject of(const JobDetails &details);
/// {"name", "path", "media_type"}
QJsonObject of(const RunResult &result);

} // namespace desk::jsonview
