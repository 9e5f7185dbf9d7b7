// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/scripted_backend.h"

namespace desk
{

/// Fills a backend with DAGs, datasets and workflows whose jobs are in all ten states, as a busy clinic would
/// have them. Times are relative to now.
void fillSample(ScriptedBackend &backend);
/// Many small workflows, for paging and scrolling.
void fillMany(ScriptedBackend &backend, int count);

/// Two DAGs that others run on the same Airflow: one by its schedule, one by hand.
void fillOthers(ScriptedBackend &backend);

} // namespace desk
