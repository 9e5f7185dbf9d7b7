// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace desk
{

/// The Python environment with Airflow 3 that the installation script made last, in the user's cache; empty
/// if there is none.
QString installedAirflowEnvironment();

} // namespace desk
