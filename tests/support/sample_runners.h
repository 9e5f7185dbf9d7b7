// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/scripted_backend.h"

namespace desk
{

/// Five partners for the wizard of a backend that fillSample() filled: clinic-b asks somebody before it
/// starts, clinic-c does not and is no Workflow Desk, clinic-d is lost, institute-e is not verified and
/// expired, clinic-g suspended. collect-metadata has the same form at b and c, dataset-statistics another one
/// at c. All tests of partners pass.
void fillRunners(ScriptedBackend &backend);

} // namespace desk
