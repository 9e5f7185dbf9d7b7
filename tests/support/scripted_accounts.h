// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/accounts.h"

#include <optional>

namespace desk
{

/// Accounts as a test puts them; for windows that only have to show them. What people do with accounts is
/// tested with the real ones. Nobody has an account unless a test says so.
class ScriptedAccounts final : public Accounts
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedAccounts)
public:
    explicit ScriptedAccounts(QObject *parent = nullptr);

    QVector<User> people;
    std::optional<ApiError> error; ///< every call fails with it
    /// Somebody of that name and role is signed in.
    void enter(const QString &name, UserRole role);

    AccessState state() const override { return m_state; }
    Task<void> setUp(QString instance, QString name, SecretBytes password) override;
    Task<void> signIn(QString name, SecretBytes password) override;
    void lock() override;
    void signOut() override;
    void personIsHere() override {}
    Task<void> changePassword(SecretBytes current, SecretBytes wanted) override;
    Task<QVector<User>> users() override;
    Task<void> addUser(QString name, UserRole role, SecretBytes password) override;
    Task<void> resetPassword(QString name, SecretBytes password) override;
    Task<void> setRole(QString name, UserRole role) override;
    Task<void> removeUser(QString name) override;
    std::chrono::minutes lockAfter() const override { return std::chrono::minutes(15); }
    Task<void> setLockAfter(std::chrono::minutes time) override;

private:
    void change(const AccessState &state);
    Result<void> answer() const;

    AccessState m_state;
};

} // namespace desk
