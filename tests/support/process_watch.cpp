// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/process_watch.h"

#include <QDir>
#include <QFile>

namespace
{

constexpr int interval = 25; // ms

void note(const QString &path, QSet<QByteArray> &into)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        into.insert(file.readAll());
}

} // namespace

ProcessWatch::ProcessWatch()
{
    m_timer.setInterval(interval);
    m_timer.callOnTimeout(&m_timer, [this] { look(); });
    m_timer.start();
}

void ProcessWatch::look()
{
    const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (!name.front().isDigit())
            continue;
        note(QStringLiteral("/proc/%1/cmdline").arg(name), m_arguments);
        note(QStringLiteral("/proc/%1/environ").arg(name), m_environments);
    }
}
