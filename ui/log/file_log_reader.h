// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <QFutureWatcher>
#include <QTimer>

namespace desk
{

/// Delivers a program's log file as it grows, from near its end. Reads on a worker thread; GUI thread
/// otherwise.
class FileLogReader final : public LogReader
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileLogReader)
public:
    explicit FileLogReader(QString path, QObject *parent = nullptr);

    /// A line of such a file with the level that its words tell. Pure.
    static LogLine parse(const QString &line, LogLine::Level before);

private:
    struct Part {
        QByteArray bytes;
        qint64 end = 0;
        QString fault; // empty: none
    };
    static Part read(const QString &path, qint64 from);
    void readOn();
    void onRead();

    QString m_path;
    qint64 m_position = -1; // -1: not begun
    QByteArray m_rest;      // a last line without its end
    LogLine::Level m_level = LogLine::Level::Info;
    QTimer m_timer;
    QFutureWatcher<Part> m_watcher;
};

} // namespace desk
