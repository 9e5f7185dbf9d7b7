// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/airflow_client.h"
#include "app/core/airflow_connection.h"
#include "app/core/secret_bytes.h"

#include <functional>
#include <memory>

namespace desk
{

/// Gives the password of a connection's user whenever a sign-in needs it; an error (e.g. SecretMissing)
/// becomes the error of the call that waits for the sign-in. Called on the client's thread.
using PasswordSource = std::function<Task<SecretBytes>()>;

/// A client for the Airflow of this connection, whichever dialect it speaks. Sends nothing before its first
/// call. Make, use and destroy it on one thread that runs an event loop.
std::unique_ptr<AirflowClient> makeAirflowClient(
    AirflowConnection connection, PasswordSource password, QObject *parent = nullptr);

} // namespace desk
