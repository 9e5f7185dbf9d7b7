// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QString>
#include <mutex>

namespace desk
{

/// Writes the program's own messages (qInfo, qWarning ...) while it lives: to a file, a line of text each,
/// or, for a service's journal, to a descriptor as JSON lines with "time" (UTC), "level", "category" and
/// "message". A full file is renamed to FILE.1, and the one before is deleted. One object in a program;
/// messages come from any thread.
class MessageLog final
{
public:
    static constexpr qint64 sizeLimit = 2'000'000; ///< bytes

    explicit MessageLog(const QString &path, qint64 limit = sizeLimit);
    /// JSON lines to that descriptor, such as standard error.
    explicit MessageLog(int descriptor);
    ~MessageLog();
    Q_DISABLE_COPY_MOVE(MessageLog)

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(QtMsgType type, const char *category, const QString &message);
    bool open();
    void begin();

    std::mutex m_mutex;
    QFile m_file;
    qint64 m_limit = 0; ///< 0: JSON lines, without an end
};

} // namespace desk
