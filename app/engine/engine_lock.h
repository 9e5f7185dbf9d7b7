// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLockFile>
#include <QString>

namespace desk
{

/// Makes sure that of all processes working on one profile only one carries out effects, polls and runs the
/// embedded Airflow. The lock of a process that no longer lives is taken over. One thread.
class EngineLock final
{
public:
    explicit EngineLock(const QString &profileFolder);

    /// Takes the lock if it is free; true if this process holds it now. Does not wait.
    bool tryToHold();
    bool isHeld() const { return m_held; }
    void release();

private:
    QLockFile m_file;
    bool m_held = false;
};

} // namespace desk
