// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/engine_lock.h"

#include <QDir>

namespace desk
{

EngineLock::EngineLock(const QString &profileFolder)
    : m_file(QDir(profileFolder).filePath(QStringLiteral("engine.lock")))
{
    // A window may stay open for weeks: only the death of its process makes the lock stale, never its age.
    m_file.setStaleLockTime(0);
}

bool EngineLock::tryToHold()
{
    if (!m_held)
        m_held = m_file.tryLock(0);
    return m_held;
}

void EngineLock::release()
{
    if (m_held)
        m_file.unlock();
    m_held = false;
}

} // namespace desk
