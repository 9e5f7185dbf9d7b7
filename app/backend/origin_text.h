// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/workflow.h"

#include <QString>

namespace desk
{

/// How a run of others came about, in a few words: "scheduled run", "manual run, over Airflow's REST API, by
/// anna".
QString originWords(const RunOrigin &origin);
/// The same as a sentence for whoever looks at that run.
QString originSentence(const RunOrigin &origin);

} // namespace desk
