// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/instance_repository.h"

namespace desk
{

namespace
{

constexpr QLatin1String federation("federation."); // settings that partners notice
constexpr QLatin1String updatedSetting("instance.updated");

} // namespace

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
    noteUpdate();
}

QDateTime InstanceRepository::created()
{
    SqlStatement statement(m_session, "SELECT created FROM instances WHERE is_local = 1");
    statement.run();
    return statement.next() ? statement.time(0) : QDateTime();
}

QDateTime InstanceRepository::updated()
{
    bool isKnown = false;
    const qint64 time = setting(updatedSetting).toLongLong(&isKnown);
    return isKnown ? QDateTime::fromMSecsSinceEpoch(time, Qt::UTC) : created();
}

void InstanceRepository::noteUpdate()
{
    store(updatedSetting, QString::number(m_session.now()));
}

QString InstanceRepository::setting(const QString &name)
{
    SqlStatement statement(m_session, "SELECT value FROM settings WHERE name = ?");
    statement.run({name});
    return statement.next() ? statement.text(0) : QString();
}

void InstanceRepository::setSetting(const QString &name, const QString &value)
{
    store(name, value);
    if (name.startsWith(federation))
        noteUpdate();
}

void InstanceRepository::store(const QString &name, const QString &value)
{
    SqlStatement(m_session, "INSERT INTO settings (name, value) VALUES (?, ?) "
                            "ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .run({name, value});
}

} // namespace desk
