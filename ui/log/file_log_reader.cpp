// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/log/file_log_reader.h"

#include <QFile>
#include <QRegularExpression>
#include <QtConcurrent>

namespace desk
{

using namespace std::chrono_literals;

namespace
{
constexpr qint64 fromEnd = 4 << 20; // bytes shown of a file that is there already
constexpr qint64 atOnce = 1 << 20;
} // namespace

FileLogReader::FileLogReader(QString path, QObject *parent)
    : LogReader(parent)
    , m_path(std::move(path))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FileLogReader::readOn);
    connect(&m_watcher, &QFutureWatcher<Part>::finished, this, &FileLogReader::onRead);
    m_timer.start(0ms);
}

FileLogReader::Part FileLogReader::read(const QString &path, qint64 from)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, from, file.errorString()};
    // A file that became shorter was begun anew.
    if (from > file.size())
        from = 0;
    if (from < 0)
        from = std::max<qint64>(0, file.size() - fromEnd);
    file.seek(from);
    const QByteArray bytes = file.read(atOnce);
    return {bytes, from + bytes.size(), {}};
}

void FileLogReader::readOn()
{
    m_watcher.setFuture(QtConcurrent::run(&FileLogReader::read, m_path, m_position));
}

void FileLogReader::onRead()
{
    const Part part = m_watcher.result();
    if (!part.fault.isEmpty()) {
        Q_EMIT failed({ApiError::Kind::File, Operation::ReadLog, m_path, 0, {}, part.fault});
        return;
    }
    m_position = part.end;
    m_rest += part.bytes;
    QVector<LogLine> lines;
    qsizetype begin = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', begin)) {
        lines.append(parse(QString::fromUtf8(m_rest.mid(begin, end - begin)), m_level));
        m_level = lines.last().level;
        begin = end + 1;
    }
    m_rest.remove(0, begin);
    m_timer.start(part.bytes.size() == atOnce ? 0ms : 1000ms);
    if (!lines.isEmpty())
        Q_EMIT linesRead(lines);
}

LogLine FileLogReader::parse(const QString &line, LogLine::Level before)
{
    static const QRegularExpression error(
        QStringLiteral("\\b(ERROR|CRITICAL|FATAL|error|critical)\\b|Traceback"));
    static const QRegularExpression warning(QStringLiteral("\\b(WARNING|WARN|warning)\\b"));
    static const QRegularExpression begins(QStringLiteral("^\\S*\\s*(\\||\\[|\\d{4}-|INFO|DEBUG)"));
    LogLine result;
    result.text = line;
    if (error.match(line).hasMatch())
        result.level = LogLine::Level::Error;
    else if (warning.match(line).hasMatch())
        result.level = LogLine::Level::Warning;
    else if (!begins.match(line).hasMatch() && line.startsWith(QLatin1Char(' ')))
        result.level = before; // an indented line goes on with the one before
    return result;
}

} // namespace desk
