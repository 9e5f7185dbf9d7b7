// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/airflow_connection.h"
#include "app/core/result.h"
#include "app/core/secret_bytes.h"

#include <functional>

namespace desk
{

/// Tries a connection step by step: name lookup, connection, certificate, path, version, sign-in. Stops at
/// the first step that fails; those after it are Skipped, as is the certificate of an http address. progress
/// is called as each step ends. Always completes with one check for every step. GUI thread.
Task<QVector<ConnectionCheck>> testConnection(
    AirflowConnection connection, SecretBytes password, std::function<void(ConnectionCheck)> progress);

} // namespace desk
