// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/airflow_client_factory.h"

#include "app/airflow/airflow_rest_client.h"

namespace desk
{

std::unique_ptr<AirflowClient> makeAirflowClient(
    AirflowConnection connection, PasswordSource password, QObject *parent)
{
    return std::make_unique<AirflowRestClient>(connection, std::move(password), RetryPolicy(), parent);
}

} // namespace desk
