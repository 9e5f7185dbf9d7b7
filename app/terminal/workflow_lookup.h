// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <variant>

namespace desk
{

/// What an ID on the command line means.
using Named = std::variant<Workflow, JobDetails>;

/// The workflow of that id, or the job of that number; NotFound if there is neither.
Task<Named> lookUp(QString id, Backend &backend);
/// All jobs of a workflow, however many.
Task<QVector<Job>> allJobs(QString workflowId, Backend &backend);

} // namespace desk
