// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/embedded_process_group.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <csignal>
#include <optional>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace desk
{

namespace
{

struct ProcessEntry {
    qint64 pid = 0;
    qint64 parent = 0;
    qint64 session = 0;
    qint64 start = 0;
};

/// A process as /proc/PID/stat tells it (proc(5)); nothing for one that is gone or waits to be collected.
std::optional<ProcessEntry> readEntry(const QString &pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = file.readAll();
    // The name in parentheses may hold spaces and parentheses itself, so the fields are counted from its end.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20 || fields[0] == "Z" || fields[0] == "X")
        return std::nullopt;
    return ProcessEntry{
        pid.toLongLong(), fields[1].toLongLong(), fields[3].toLongLong(), fields[19].toLongLong()};
}

QHash<qint64, ProcessEntry> allProcesses()
{
    QHash<qint64, ProcessEntry> all;
    const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (!name.front().isDigit())
            continue;
        if (const auto entry = readEntry(name))
            all.insert(entry->pid, *entry);
    }
    return all;
}

/// Changes with every start of the computer; process numbers mean nothing beyond it.
QString bootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

void addDescendants(const QHash<qint64, ProcessEntry> &all, QSet<qint64> &found)
{
    bool grown = true;
    while (grown) {
        grown = false;
        for (const ProcessEntry &entry : all) {
            if (found.contains(entry.parent) && !found.contains(entry.pid)) {
                found.insert(entry.pid);
                grown = true;
            }
        }
    }
}

} // namespace

EmbeddedProcessGroup::EmbeddedProcessGroup(QString file, QString folder)
    : m_file(std::move(file))
    , m_folder(QDir(folder).canonicalPath())
{
}

void EmbeddedProcessGroup::load()
{
    m_leaders.clear();
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject record = QJsonDocument::fromJson(file.readAll()).object();
    if (record.value(QLatin1String("boot")).toString() != bootId())
        return;
    const QJsonArray sessions = record.value(QLatin1String("sessions")).toArray();
    for (const QJsonValue &value : sessions) {
        const QJsonObject session = value.toObject();
        const Leader leader{session.value(QLatin1String("pid")).toInteger(),
            session.value(QLatin1String("start")).toInteger()};
        if (leader.pid > 1)
            m_leaders.append(leader);
    }
}

void EmbeddedProcessGroup::confine(QProcess &process)
{
    process.setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    const pid_t parent = getpid();
    process.setChildProcessModifier([parent] {
        setsid();
        umask(077);
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none); // memory holds secrets
#ifdef Q_OS_LINUX
        // SIGTERM, so that a component still ends what it started.
        prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
        if (getppid() != parent)
            _exit(1); // the application died before the request for that signal
    });
#endif
}

void EmbeddedProcessGroup::add(qint64 pid)
{
    const auto entry = readEntry(QString::number(pid));
    m_leaders.append({pid, entry ? entry->start : 0});
    save();
}

void EmbeddedProcessGroup::clear()
{
    m_leaders.clear();
    QFile::remove(m_file);
}

QVector<qint64> EmbeddedProcessGroup::members() const
{
    if (m_leaders.isEmpty())
        return {};
    const QHash<qint64, ProcessEntry> all = allProcesses();
    QSet<qint64> found;
    for (const Leader &leader : m_leaders) {
        const auto known = all.constFind(leader.pid);
        // A number is only given again when no process belongs to the session of that number any more.
        if (known != all.constEnd() && known->start != leader.start)
            continue;
        for (const ProcessEntry &entry : all) {
            if (entry.session != leader.pid || entry.start < leader.start)
                continue;
            const bool certain =
                known != all.constEnd() ||
                QFileInfo(QStringLiteral("/proc/%1/cwd").arg(entry.pid)).canonicalFilePath() == m_folder;
            if (certain)
                found.insert(entry.pid);
        }
    }
    addDescendants(all, found);
    return QVector<qint64>(found.cbegin(), found.cend());
}

int EmbeddedProcessGroup::signal(int number) const
{
    const QVector<qint64> processes = members();
#ifdef Q_OS_UNIX
    for (const qint64 pid : processes)
        ::kill(static_cast<pid_t>(pid), number);
#endif
    return static_cast<int>(processes.size());
}

void EmbeddedProcessGroup::save() const
{
    QJsonArray sessions;
    for (const Leader &leader : m_leaders)
        sessions.append(
            QJsonObject{{QStringLiteral("pid"), leader.pid}, {QStringLiteral("start"), leader.start}});
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(
        QJsonDocument(QJsonObject{{QStringLiteral("boot"), bootId()}, {QStringLiteral("sessions"), sessions}})
            .toJson());
    file.commit();
}

} // namespace desk
