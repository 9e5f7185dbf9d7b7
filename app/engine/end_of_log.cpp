// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/end_of_log.h"

#include <QRegularExpression>

namespace desk
{

void EndOfLog::read(const QVector<LogLine> &lines)
{
    for (const LogLine &line : lines)
        read(line);
}

void EndOfLog::read(const LogLine &line)
{
    static const QRegularExpression group(
        QStringLiteral("\\bto group (\\d+)\\. PIDs of all processes in the group"));
    static const QRegularExpression ended(
        QStringLiteral("\\bProcess psutil\\.Process\\(.*\\) \\((\\d+)\\) terminated with exit code"));
    const QString &text = line.text;

    // The supervisor writes these as warnings and errors; what a task prints itself is information.
    const bool grave = line.level == LogLine::Level::Error || line.level == LogLine::Level::Warning;
    if (grave && (text.startsWith(QLatin1String("Task killed!")) ||
                     text.startsWith(QLatin1String("Process exited abnormally")) ||
                     text.startsWith(QLatin1String("Process terminated by signal")))) {
        m_proven = true;
        return;
    }
    if (text.contains(QLatin1String("Task exited with return code"))) {
        m_proven = true;
        return;
    }
    const auto named = group.match(text);
    if (named.hasMatch()) {
        m_group = named.captured(1);
        return;
    }
    const auto gone = ended.match(text);
    if (gone.hasMatch() && (m_group.isEmpty() || gone.captured(1) == m_group))
        m_proven = true;
}

} // namespace desk
