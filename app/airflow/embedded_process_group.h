// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QSet>
#include <QString>
#include <QVector>

namespace desk
{

/// The processes of the embedded Airflow, with all they start themselves. Each component leads a session of
/// its own, so that what it starts is found even in process groups of its own or without its parent. The
/// sessions are recorded in a file: the next start finds what a killed application left, by number and start
/// time, never by name. Any thread; never waits.
class EmbeddedProcessGroup final
{
public:
    /// file: where the sessions are recorded; folder: the components' working folder, which nothing else runs
    /// in.
    EmbeddedProcessGroup(QString file, QString folder);

    /// Reads the sessions that an earlier application recorded; after this members() are what is left of
    /// them.
    void load();
    /// Prepares a process before it starts: leader of a session, ends when this application dies, no core
    /// file, files for its user alone.
    static void confine(QProcess &process);
    /// Notes a started process as leader of one of the sessions.
    void add(qint64 pid);
    /// Forgets everything, on disk as well.
    void clear();

    /// Processes of all sessions that still run, and their descendants.
    QVector<qint64> members() const;
    /// Sends a signal to all of them; returns how many there were.
    int signal(int number) const;

private:
    struct Leader {
        qint64 pid = 0;
        qint64 start = 0; ///< clock ticks since the computer started, as in /proc/PID/stat
    };
    void save() const;

    QString m_file;
    QString m_folder;
    QVector<Leader> m_leaders;
};

} // namespace desk
