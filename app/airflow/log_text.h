// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dag.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QVector>

namespace desk
{

/// Where a log was read up to; the text form is LogChunk::continuation, "LINES" or "LINES|TOKEN".
struct LogPosition {
    qint64 seen = 0;      ///< entries read, without the header in which Airflow says where it read them
    bool isStart = false; ///< nothing was read yet
    QString token;        ///< Airflow's own continuation, if it gave one: only what is new comes then

    static LogPosition fromText(const QString &text);
    QString toText() const;
    bool operator==(const LogPosition &) const = default;
};

/// Reads a task's log piece by piece, and leaves out the entries that were seen before. Pure.
class LogText final
{
public:
    enum class Format {
        Text,  ///< v1: "[time] {file:line} LEVEL - text"
        Lines, ///< v2: one JSON object or text a line
    };
    LogText(Format format, const LogPosition &position);

    /// Lines that are complete with these bytes.
    QVector<LogLine> feed(const QByteArray &bytes);
    /// Lines of one entry of v2: an object {timestamp, event, level, ...} or a text.
    QVector<LogLine> feedEntry(const QJsonValue &entry);
    /// What is left. While the task runs its last line may be half written: it is left for the next time.
    QVector<LogLine> finish(bool taskEnded);
    /// Entries seen now.
    qint64 seen() const { return m_seen; }

private:
    enum class Part { Start, Header, Log };
    QVector<LogLine> take(const QByteArray &line);
    QVector<LogLine> takeText(const QString &line);
    bool isNew(const QString &text);
    QVector<LogLine> linesOf(const QString &text, LogLine::Level level, const QDateTime &time);

    Format m_format;
    qint64 m_skip;
    qint64 m_seen = 0;
    bool m_isFirst; ///< the first read shows the header
    Part m_part = Part::Start;
    bool m_isHostDue;
    bool m_isHolding = false;
    QByteArray m_held;
    QByteArray m_rest;
    LogLine::Level m_level = LogLine::Level::Info;
};

} // namespace desk
