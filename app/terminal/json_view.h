// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dag.h"
#include "app/core/pending_request.h"
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
/// "runner_instance", "series", "created", "started", "ended", "runner_view"}: null, or what the partner that
/// runs it says: {"state", "reported", "run_id", "description", "taken", "abort_reaches_it", "abort_asked"}
QJsonObject of(const Job &job);
/// A job's keys and "workflow_name", "dataset", "conf", "attempts": [{"number", "run_id", "state", "created",
/// "started", "ended"}]; "owner_view": null, or for a
/// partner's job {"received", "accepted", "to_be_told", "since"}
QJsonObject of(const JobDetails &details);
/// {"workflow": {}, "partner", "received", "jobs", "series", "blocked", "refusal", "refusal_subject",
/// "policy": {"automatic_execution", "dags": [], "datasets": [], "series_per_job", "jobs_per_day",
/// "jobs_in_last_day", "valid_until"}}
QJsonObject of(const PendingRequest &request);
/// {"name", "path", "media_type"}
QJsonObject of(const RunResult &result);

} // namespace desk::jsonview
