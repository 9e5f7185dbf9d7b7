// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/instance_repository.h"

namespace desk
{

void InstanceRepository::ensureLocal()
{
    if (m_session.failed() || !localInstance().isEmpty())
        return;
    SqlStatement(m_session, "INSERT INTO instances (name, is_local, created) VALUES (?, 1, ?)")
        .run({QStringLiteral("local"), m_session.now()});
}

QString InstanceRepository::localInstance()
{
    SqlStatement statement(m_session, "SELECT name FROM instances WHERE is_local = 1");
    statement.run();
    return statement.next() ? statement.text(0) : QString();
}

void InstanceRepository::renameLocal(const QString &name)
{
    SqlStatement(m_session, "UPDATE instances SET name = ? WHERE is_local = 1").run({name});
}

QString InstanceRepository::setting(const QString &name)
{
    SqlStatement statement(m_session, "SELECT value FROM settings WHERE name = ?");
    statement.run({name});
    return statement.next() ? statement.text(0) : QString();
}

void InstanceRepository::setSetting(const QString &name, const QString &value)
{
    SqlStatement(m_session, "INSERT INTO settings (name, value) VALUES (?, ?) "
                            "ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .run({name, value});
}

} // namespace desk
