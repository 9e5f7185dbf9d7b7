// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dag.h"

#include <QString>
#include <QVector>

namespace desk
{

/// Looks in a task's log for the lines that Airflow writes when, and only when, the task's process is gone.
/// Airflow 3: its supervisor's "Task killed!", "Process exited abnormally" and "Process terminated by
/// signal", which it writes after waiting for the process. Airflow 2: "Task exited with return code", and
/// "Process ... terminated with exit code" for the process that leads the task's group; the same words about
/// one of its children prove nothing. Source: the supervisor of 3.3 and the local task job of 2.11.
class EndOfLog final
{
public:
    /// Feeds further lines in their order.
    void read(const QVector<LogLine> &lines);
    bool isProven() const { return m_proven; }

private:
    void read(const LogLine &line);

    QString m_group; ///< process id that leads the task's group, as Airflow 2 names it
    bool m_proven = false;
};

} // namespace desk
