// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/sql_session.h"
#include "app/store/store.h"

namespace desk
{

/// Who may sign in. Worker thread.
class UserRepository final
{
public:
    explicit UserRepository(SqlSession &session)
        : m_session(session)
    {
    }

    QVector<UserRecord> all();
    /// Fails with NotFound.
    UserRecord one(const QString &name);
    void setUp(const QString &instance, const UserRecord &admin);
    void add(const UserRecord &record);
    void setPassword(const QString &name, const QString &passwordHash, bool mustChange);
    void setRole(const QString &name, UserRole role);
    void remove(const QString &name);
    void noteTry(const QString &name);
    void noteSignIn(const QString &name, const QString &passwordHash);

private:
    void keepAnAdmin(const QString &name);

    SqlSession &m_session;
};

} // namespace desk
