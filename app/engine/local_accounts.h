// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/accounts.h"
#include "app/core/clock.h"
#include "app/core/worker.h"
#include "app/security/password_hash.h"
#include "app/store/store.h"

#include <QHash>
#include <QTimer>

namespace desk
{

/// The accounts in this profile's store, and what whoever is signed in may do: the engine asks here before it
/// does what was asked. Hashes are made and checked on a worker's thread. GUI thread.
class LocalAccounts final : public Accounts
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalAccounts)
public:
    struct Options {
        PasswordHash::Cost cost;
        std::chrono::milliseconds idleCheck{1000}; ///< how often is looked whether somebody is still there
    };

    /// Both must outlive it.
    LocalAccounts(Store &store, const Clock &clock, Options options, QObject *parent = nullptr);

    /// Reads whether anybody has an account; before anything else.
    Task<void> open();

    /// Looks whether another process of the program took the account away, or changed what it may do.
    QCoro::Task<> readAgain();

    AccessState state() const override { return m_state; }
    Task<void> setUp(QString instance, QString name, SecretBytes password) override;
    Task<void> signIn(QString name, SecretBytes password) override;
    void lock() override;
    void signOut() override;
    void personIsHere() override;
    Task<void> changePassword(SecretBytes current, SecretBytes wanted) override;
    Task<QVector<User>> users() override;
    Task<void> addUser(QString name, UserRole role, SecretBytes password) override;
    Task<void> resetPassword(QString name, SecretBytes password) override;
    Task<void> setRole(QString name, UserRole role) override;
    Task<void> removeUser(QString name) override;
    std::chrono::minutes lockAfter() const override { return m_lockAfter; }
    Task<void> setLockAfter(std::chrono::minutes time) override;

    /// Whether somebody works here who may change things at all; the error otherwise.
    Result<void> mayAct(Operation operation, const QString &target = {}) const;
    /// The same for what only admins may do.
    Result<void> mayManage(Operation operation, const QString &target = {}) const;
    /// The same for what was started by these people: a user may change only what is their own. An empty name
    /// stands for others on this Airflow ("service"): only admins may abort what those started.
    Result<void> mayChange(Operation operation, const QStringList &starters) const;

Q_SIGNALS:
    /// The first start named this instance; comes before the state changes.
    void instanceNamed(const QString &name);

private:
    void setState(const AccessState &state);
    Result<void> check(const QString &name, const SecretBytes &password, Operation operation) const;
    Result<void> mayTry(const UserRecord &record);
    Task<QString> hashed(SecretBytes password, Operation operation);
    Task<void> verify(UserRecord record, SecretBytes password, Operation operation);
    void lookWhetherIdle();

    Store &m_store;
    const Clock &m_clock;
    Options m_options;
    AccessState m_state;
    std::chrono::minutes m_lockAfter{15};
    QTimer m_idleTimer;
    QDateTime m_lastSign;                   ///< of the person; UTC
    QHash<QString, UserRecord> m_strangers; ///< names without an account that were tried: they wait as well
    QHash<QString, QDateTime> m_setBack;    ///< names whose last try lies ahead, and when that was noticed
    int m_trying = 0;                       ///< tries under way
    Worker m_hashing;
};

} // namespace desk
