// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/configurations.h"
#include "app/engine/local_accounts.h"
#include "app/store/store.h"

#include <QObject>
#include <functional>

namespace desk
{

/// The configurations in this profile's store. GUI thread.
class LocalConfigurations final : public QObject, public Configurations
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalConfigurations)
public:
    /// All must outlive it. username: who works now.
    LocalConfigurations(
        Store &store, LocalAccounts &accounts, std::function<QString()> username, QObject *parent = nullptr)
        : QObject(parent)
        , m_store(store)
        , m_accounts(accounts)
        , m_username(std::move(username))
    {
    }

    Task<QVector<Configuration>> of(QString dagId) override;
    Task<void> save(QString dagId, QString name, QJsonObject forms) override;
    Task<void> remove(QString dagId, QString name) override;

    /// As many workflows are looked at for recent configurations.
    static constexpr int workflowsLookedAt = 20;

private:
    Task<void> mayReplace(QString dagId, QString name);

    Store &m_store;
    LocalAccounts &m_accounts;
    std::function<QString()> m_username;
};

} // namespace desk
