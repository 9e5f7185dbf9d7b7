// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/embedded_installation.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace desk
{

QString embeddedEnvironment()
{
    static const QString path = [] {
        QProcess process;
        process.start(
            QStringLiteral(DESK_SOURCE_DIR "/packaging/airflow-environment"), {QStringLiteral("3.3.2")});
        process.waitForFinished(-1);
        return QString::fromLocal8Bit(process.readAllStandardOutput()).trimmed();
    }();
    return path;
}

QSet<qint64> processesIn(const QString &folder)
{
    QSet<qint64> found;
    const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (!name.front().isDigit())
            continue;
        const QString cwd = QFileInfo(QStringLiteral("/proc/%1/cwd").arg(name)).symLinkTarget();
        if (cwd == folder || cwd.startsWith(folder + QLatin1Char('/')))
            found.insert(name.toLongLong());
    }
    return found;
}

QByteArray commandsIn(const QString &folder)
{
    QByteArray commands;
    const QSet<qint64> processes = processesIn(folder);
    for (const qint64 pid : processes) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (file.open(QIODevice::ReadOnly))
            commands += QByteArray::number(pid) + ' ' + file.readAll().replace('\0', ' ') + '\n';
    }
    return commands;
}

} // namespace desk
