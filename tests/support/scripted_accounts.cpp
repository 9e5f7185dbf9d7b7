// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/scripted_accounts.h"

namespace desk
{

ScriptedAccounts::ScriptedAccounts(QObject *parent)
    : Accounts(parent)
{
}

void ScriptedAccounts::enter(const QString &name, UserRole role)
{
    AccessState state;
    state.phase = AccessState::Phase::SignedIn;
    state.user.name = name;
    state.user.role = role;
    change(state);
}

void ScriptedAccounts::change(const AccessState &state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

Result<void> ScriptedAccounts::answer() const
{
    return error ? Result<void>(tl::unexpected(*error)) : Result<void>();
}

Task<void> ScriptedAccounts::setUp(QString, QString name, SecretBytes)
{
    Result<void> result = answer();
    if (result)
        enter(name, UserRole::Admin);
    co_return result;
}

Task<void> ScriptedAccounts::signIn(QString name, SecretBytes)
{
    Result<void> result = answer();
    if (result)
        enter(name, m_state.user.role);
    co_return result;
}

void ScriptedAccounts::lock()
{
    AccessState state = m_state;
    state.phase = AccessState::Phase::Locked;
    change(state);
}

void ScriptedAccounts::signOut()
{
    change({AccessState::Phase::SignedOut, {}});
}

Task<void> ScriptedAccounts::changePassword(SecretBytes, SecretBytes)
{
    co_return answer();
}

Task<QVector<User>> ScriptedAccounts::users()
{
    if (error)
        co_return tl::unexpected(*error);
    QVector<User> found = people;
    co_return found;
}

Task<void> ScriptedAccounts::addUser(QString name, UserRole role, SecretBytes)
{
    Result<void> result = answer();
    if (result) {
        User user;
        user.name = name;
        user.role = role;
        people.append(user);
        Q_EMIT usersChanged();
    }
    co_return result;
}

Task<void> ScriptedAccounts::resetPassword(QString, SecretBytes)
{
    co_return answer();
}

Task<void> ScriptedAccounts::setRole(QString name, UserRole role)
{
    Result<void> result = answer();
    for (User &user : people) {
        if (result && user.name == name)
            user.role = role;
    }
    Q_EMIT usersChanged();
    co_return result;
}

Task<void> ScriptedAccounts::removeUser(QString name)
{
    Result<void> result = answer();
    if (result)
        people.removeIf([&name](const User &user) { return user.name == name; });
    Q_EMIT usersChanged();
    co_return result;
}

Task<void> ScriptedAccounts::setLockAfter(std::chrono::minutes)
{
    co_return answer();
}

} // namespace desk
