// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/user_repository.h"

#include "app/store/instance_repository.h"
#include "app/store/service_runs.h"

namespace desk
{

namespace
{

const char *const columns =
    "SELECT name, role, password, must_change, failures, last_try, created, last_sign_in "
    "FROM users ";

QString keyOf(const QString &name)
{
    return name.toLower();
}

QString storedName(UserRole role)
{
    return role == UserRole::Admin ? QStringLiteral("Admin") : QStringLiteral("User");
}

UserRecord recordIn(const SqlStatement &row)
{
    UserRecord record;
    record.user.name = row.text(0);
    // What is not known to be an admin is none.
    record.user.role = row.text(1) == storedName(UserRole::Admin) ? UserRole::Admin : UserRole::User;
    record.passwordHash = row.text(2);
    record.user.mustChangePassword = row.count(3) != 0;
    record.failures = row.count(4);
    record.lastTry = row.time(5);
    record.user.created = row.time(6);
    record.user.lastSignIn = row.time(7);
    return record;
}

} // namespace

QVector<UserRecord> UserRepository::all()
{
    SqlStatement rows(m_session, QLatin1String(columns) + QLatin1String("ORDER BY key"));
    rows.run();
    QVector<UserRecord> found;
    while (rows.next())
        found.append(recordIn(rows));
    return found;
}

UserRecord UserRepository::one(const QString &name)
{
    SqlStatement row(m_session, QLatin1String(columns) + QLatin1String("WHERE key = ?"));
    row.run({keyOf(name)});
    if (row.next())
        return recordIn(row);
    m_session.fail(ApiError::Kind::NotFound, Operation::ChangeUsers, name);
    return {};
}

void UserRepository::setUp(const QString &instance, const UserRecord &admin)
{
    InstanceRepository instances(m_session);
    SqlStatement users(m_session, "SELECT COUNT(*) FROM users");
    users.run();
    if (users.next() && users.count(0) > 0) {
        m_session.fail(ApiError::Kind::Conflict, Operation::SetUpDesk, instance, QStringLiteral("taken"));
        return;
    }
    if (instances.localInstance() != instance) {
        // Workflows say which instance they belong to, also to partners.
        SqlStatement workflows(m_session, "SELECT COUNT(*) FROM workflows WHERE kind <> 'Service'");
        workflows.run();
        if (workflows.next() && workflows.count(0) > 0) {
            m_session.fail(
                ApiError::Kind::Conflict, Operation::SetUpDesk, instance, QStringLiteral("instance"));
            return;
        }
        ServiceRuns(m_session).keepOnly({}); // found again under the new name
        instances.renameLocal(instance);
    }
    add(admin);
}

void UserRepository::add(const UserRecord &record)
{
    SqlStatement insert(m_session,
        "INSERT INTO users (key, name, role, password, must_change, failures, created) "
        "VALUES (?, ?, ?, ?, ?, 0, ?)");
    const bool added =
        insert.runUnlessDuplicate({keyOf(record.user.name), record.user.name, storedName(record.user.role),
            record.passwordHash, record.user.mustChangePassword ? 1 : 0, m_session.now()});
    if (!added) {
        m_session.fail(
            ApiError::Kind::Conflict, Operation::ChangeUsers, record.user.name, QStringLiteral("taken"));
    }
}

void UserRepository::setPassword(const QString &name, const QString &passwordHash, bool mustChange)
{
    one(name);
    SqlStatement(m_session,
        "UPDATE users SET password = ?, must_change = ?, failures = 0, last_try = NULL WHERE key = ?")
        .run({passwordHash, mustChange ? 1 : 0, keyOf(name)});
}

void UserRepository::setRole(const QString &name, UserRole role)
{
    one(name);
    SqlStatement(m_session, "UPDATE users SET role = ? WHERE key = ?").run({storedName(role), keyOf(name)});
    keepAnAdmin(name);
}

void UserRepository::remove(const QString &name)
{
    one(name);
    SqlStatement(m_session, "DELETE FROM users WHERE key = ?").run({keyOf(name)});
    keepAnAdmin(name);
}

void UserRepository::noteTry(const QString &name)
{
    SqlStatement(m_session, "UPDATE users SET failures = failures + 1, last_try = ? WHERE key = ?")
        .run({m_session.now(), keyOf(name)});
}

void UserRepository::noteSignIn(const QString &name, const QString &passwordHash)
{
    const QString key = keyOf(name);
    SqlStatement(m_session, "UPDATE users SET failures = 0, last_try = NULL, last_sign_in = ? WHERE key = ?")
        .run({m_session.now(), key});
    if (!passwordHash.isEmpty())
        SqlStatement(m_session, "UPDATE users SET password = ? WHERE key = ?").run({passwordHash, key});
}

// A profile that nobody may look after any more would be lost.
void UserRepository::keepAnAdmin(const QString &name)
{
    SqlStatement admins(m_session, "SELECT COUNT(*) FROM users WHERE role = ?");
    admins.run({storedName(UserRole::Admin)});
    if (admins.next() && admins.count(0) == 0)
        m_session.fail(ApiError::Kind::Conflict, Operation::ChangeUsers, name, QStringLiteral("lastAdmin"));
}

} // namespace desk
