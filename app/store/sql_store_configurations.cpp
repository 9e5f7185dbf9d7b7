// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What the store keeps of configurations.

#include "app/store/configuration_repository.h"
#include "app/store/sql_store_calls.h"

namespace desk
{

Task<QVector<Configuration>> SqlStore::savedConfigurations(QString dagId)
{
    return read<QVector<Configuration>>(
        [dagId](SqlSession &session) { return ConfigurationRepository(session).saved(dagId); });
}

Task<void> SqlStore::saveConfiguration(Configuration configuration)
{
    return write<void>(
        [configuration](SqlSession &session) { ConfigurationRepository(session).save(configuration); });
}

Task<void> SqlStore::removeConfiguration(QString dagId, QString name)
{
    return write<void>(
        [dagId, name](SqlSession &session) { ConfigurationRepository(session).remove(dagId, name); });
}

Task<QVector<Configuration>> SqlStore::startedConfigurations(QString dagId, int limit)
{
    return read<QVector<Configuration>>([dagId, limit](SqlSession &session) {
        return ConfigurationRepository(session).started(dagId, limit);
    });
}

} // namespace desk
