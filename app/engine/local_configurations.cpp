// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/local_configurations.h"

#include "app/engine/conf_data.h"

#include <QPointer>
#include <algorithm>

namespace desk
{

Task<QVector<Configuration>> LocalConfigurations::of(QString dagId)
{
    auto asked = m_store.startedConfigurations(dagId, workflowsLookedAt);
    const auto saved = co_await m_store.savedConfigurations(dagId);
    if (!saved)
        co_return tl::unexpected(saved.error());
    const auto started = co_await asked;
    if (!started)
        co_return tl::unexpected(started.error());
    QVector<Configuration> found = *saved;
    for (const Configuration &one : *started) {
        Configuration recent = one;
        recent.forms = formsOfConf(one.forms);
        const bool known = std::any_of(found.begin(), found.end(), [&recent](const Configuration &other) {
            return other.origin == Configuration::Origin::Recent && other.forms == recent.forms;
        });
        if (!known)
            found.append(recent);
    }
    co_return found;
}

Task<void> LocalConfigurations::mayReplace(QString dagId, QString name)
{
    const Result<void> may = m_accounts.mayAct(Operation::WriteStore, name);
    if (!may)
        co_return tl::unexpected(may.error());
    const QPointer<LocalConfigurations> self(this);
    const auto saved = co_await m_store.savedConfigurations(dagId);
    if (!saved || !self)
        co_return tl::unexpected(saved ? ApiError() : saved.error());
    for (const Configuration &one : *saved) {
        if (one.name == name)
            co_return m_accounts.mayChange(Operation::WriteStore, {one.username});
    }
    co_return Result<void>{};
}

Task<void> LocalConfigurations::save(QString dagId, QString name, QJsonObject forms)
{
    const QPointer<LocalConfigurations> self(this);
    const Result<void> may = co_await mayReplace(dagId, name.trimmed());
    if (!may || !self)
        co_return tl::unexpected(may ? ApiError() : may.error());
    Configuration kept;
    kept.dagId = dagId;
    kept.name = name.trimmed();
    kept.forms = forms;
    kept.username = m_username();
    co_return co_await m_store.saveConfiguration(kept);
}

Task<void> LocalConfigurations::remove(QString dagId, QString name)
{
    const QPointer<LocalConfigurations> self(this);
    const Result<void> may = co_await mayReplace(dagId, name);
    if (!may || !self)
        co_return tl::unexpected(may ? ApiError() : may.error());
    co_return co_await m_store.removeConfiguration(dagId, name);
}

} // namespace desk
