// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/configurations.h"
#include "app/store/sql_session.h"

namespace desk
{

/// Configurations of DAGs, saved ones and those of past workflows. Worker thread; a function that fails fails
/// its session. See ConfigurationStore.
class ConfigurationRepository final
{
public:
    explicit ConfigurationRepository(SqlSession &session)
        : m_session(session)
    {
    }

    QVector<Configuration> saved(const QString &dagId);
    void save(const Configuration &configuration);
    void remove(const QString &dagId, const QString &name);
    QVector<Configuration> started(const QString &dagId, int limit);

private:
    SqlSession &m_session;
};

} // namespace desk
