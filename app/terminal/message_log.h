// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QString>
#include <mutex>

namespace desk
{

/// Writes the program's own messages (qInfo, qWarning ...) to a file while it lives, instead of to standard
/// error. A full file is renamed to FILE.1, and the one before is deleted. One object in a program; messages
/// come from any thread.
class MessageLog final
{
public:
    static constexpr qint64 sizeLimit = 2'000'000; ///< bytes

    explicit MessageLog(const QString &path, qint64 limit = sizeLimit);
    ~MessageLog();
    Q_DISABLE_COPY_MOVE(MessageLog)

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(QtMsgType type, const char *category, const QString &message);
    bool open();

    std::mutex m_mutex;
    QFile m_file;
    qint64 m_limit;
};

} // namespace desk
