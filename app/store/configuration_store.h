// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/configurations.h"

namespace desk
{

/// What Store keeps of configurations. As there, every function is one transaction.
class ConfigurationStore
{
public:
    virtual ~ConfigurationStore() = default;

    /// Those that were saved for a DAG, by name.
    virtual Task<QVector<Configuration>> savedConfigurations(QString dagId) = 0;
    /// Keeps one; one of that DAG and name is replaced. Invalid, field "name", detail "empty" or "too long".
    virtual Task<void> saveConfiguration(Configuration configuration) = 0;
    /// NotFound if there is none.
    virtual Task<void> removeConfiguration(QString dagId, QString name) = 0;
    /// What the last workflows of a DAG that were started here sent to Airflow, newest first: `forms` is the
    /// whole conf of their first job, identifiers included.
    virtual Task<QVector<Configuration>> startedConfigurations(QString dagId, int limit) = 0;

protected:
    ConfigurationStore() = default;
    Q_DISABLE_COPY_MOVE(ConfigurationStore)
};

} // namespace desk
