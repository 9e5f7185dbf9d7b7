// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/log_text.h"

#include "app/airflow/airflow_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace desk
{

namespace
{

LogLine::Level levelOf(const QString &name)
{
    const QString lower = name.toLower();
    if (lower == QLatin1String("error") || lower == QLatin1String("critical") ||
        lower == QLatin1String("exception"))
        return LogLine::Level::Error;
    if (lower.startsWith(QLatin1String("warn")))
        return LogLine::Level::Warning;
    return lower == QLatin1String("debug") ? LogLine::Level::Debug : LogLine::Level::Info;
}

// An exception as 3.x describes it, written as Python would.
QStringList traceback(const QJsonArray &exceptions)
{
    QStringList lines;
    for (const QJsonValue &value : exceptions) {
        const QJsonObject exception = value.toObject();
        const QJsonArray frames = exception.value(QLatin1String("frames")).toArray();
        if (!frames.isEmpty())
            lines << QStringLiteral("Traceback (most recent call last):");
        for (const QJsonValue &entry : frames) {
            const QJsonObject frame = entry.toObject();
            lines << QStringLiteral("  File \"%1\", line %2, in %3")
                         .arg(frame.value(QLatin1String("filename")).toString())
                         .arg(frame.value(QLatin1String("lineno")).toInt())
                         .arg(frame.value(QLatin1String("name")).toString());
        }
        lines << exception.value(QLatin1String("exc_type")).toString() + QLatin1String(": ") +
                     exception.value(QLatin1String("exc_value")).toString();
    }
    return lines;
}

// Further values of an entry, as Airflow's own pages add them to the text.
QString furtherValues(const QJsonObject &entry)
{
    static const QSet<QString> shownOtherwise{QStringLiteral("timestamp"), QStringLiteral("event"),
        QStringLiteral("level"), QStringLiteral("logger"), QStringLiteral("filename"),
        QStringLiteral("lineno"), QStringLiteral("func_name"), QStringLiteral("chan"), QStringLiteral("loc"),
        QStringLiteral("error_detail"), QStringLiteral("sources"), QStringLiteral("dag_id"),
        QStringLiteral("run_id"), QStringLiteral("task_id"), QStringLiteral("map_index"),
        QStringLiteral("try_number"), QStringLiteral("ti_id")};
    QString text;
    for (auto value = entry.begin(); value != entry.end(); ++value) {
        if (shownOtherwise.contains(value.key()) || value->isNull())
            continue;
        const QByteArray json = QJsonDocument(QJsonArray{*value}).toJson(QJsonDocument::Compact);
        text += QLatin1Char(' ') + value.key() + QLatin1Char('=') +
                QString::fromUtf8(json.mid(1, json.size() - 2));
    }
    return text;
}

} // namespace

LogPosition LogPosition::fromText(const QString &text)
{
    LogPosition position;
    position.isStart = text.isEmpty();
    const qsizetype separator = text.indexOf(QLatin1Char('|'));
    position.seen = text.left(separator).toLongLong();
    if (separator >= 0)
        position.token = text.mid(separator + 1);
    return position;
}

QString LogPosition::toText() const
{
    const QString count = QString::number(seen);
    return token.isEmpty() ? count : count + QLatin1Char('|') + token;
}

LogText::LogText(Format format, const LogPosition &position)
    : m_format(format)
    , m_skip(position.token.isEmpty() ? position.seen : 0)
    , m_isFirst(position.isStart)
    , m_isHostDue(format == Format::Text)
{
}

QVector<LogLine> LogText::feed(const QByteArray &bytes)
{
    QVector<LogLine> lines;
    m_rest += bytes;
    qsizetype start = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', start)) {
        QByteArray line = m_rest.mid(start, end - start);
        start = end + 1;
        if (m_format == Format::Lines) {
            lines += take(line);
            continue;
        }
        // The stream ends with a line break of its own: only a line that another one follows is surely
        // complete.
        if (std::exchange(m_isHolding, true))
            lines += take(m_held);
        m_held = line;
    }
    m_rest.remove(0, start);
    return lines;
}

QVector<LogLine> LogText::finish(bool taskEnded)
{
    QVector<LogLine> lines;
    if (m_format == Format::Lines && !m_rest.isEmpty())
        lines += take(m_rest);
    if (m_format == Format::Text && taskEnded && m_isHolding && !m_held.isEmpty())
        lines += take(m_held);
    m_isHolding = false;
    m_rest.clear();
    return lines;
}

QVector<LogLine> LogText::take(const QByteArray &line)
{
    if (m_format == Format::Text)
        return takeText(QString::fromUtf8(line));
    if (line.trimmed().isEmpty())
        return {};
    const QJsonArray entry = QJsonDocument::fromJson('[' + line + ']').array();
    return feedEntry(entry.isEmpty() ? QJsonValue(QString::fromUtf8(line)) : entry.at(0));
}

QVector<LogLine> LogText::feedEntry(const QJsonValue &entry)
{
    const QJsonObject object = entry.toObject();
    // A server that does not stream answers with all entries in one object.
    const QJsonValue content = object.value(QLatin1String("content"));
    if (content.isArray()) {
        QVector<LogLine> lines;
        const QJsonArray entries = content.toArray();
        for (const QJsonValue &line : entries)
            lines += feedEntry(line);
        return lines;
    }
    const QString text =
        object.isEmpty() ? entry.toString() : object.value(QLatin1String("event")).toString();
    if (!isNew(text))
        return {};
    if (object.isEmpty())
        return linesOf(text, LogLine::Level::Info, {});
    const LogLine::Level level = levelOf(object.value(QLatin1String("level")).toString());
    const QDateTime time = readTime(object.value(QLatin1String("timestamp")));
    QVector<LogLine> lines = linesOf(text + furtherValues(object), level, time);
    const QJsonArray sourceList = object.value(QLatin1String("sources")).toArray();
    for (const QJsonValue &source : sourceList)
        lines << LogLine{{}, level, source.toString()};
    const QStringList errors = traceback(object.value(QLatin1String("error_detail")).toArray());
    for (const QString &line : errors)
        lines += linesOf(line, LogLine::Level::Error, {});
    return lines;
}

QVector<LogLine> LogText::takeText(const QString &line)
{
    static const QRegularExpression format(
        QStringLiteral("^\\[(\\d{4}-\\d\\d-\\d\\d[T ][^\\]]*)\\] (?:\\{[^}]*\\} )?([A-Z]+) - (.*)$"));
    static const QRegularExpression untimed(QStringLiteral("^ ([A-Z]+) - (.*)$"));
    // The first line names the machine that ran the task; it is not part of the log.
    if (std::exchange(m_isHostDue, false) && !line.startsWith(QLatin1Char('[')) &&
        !line.startsWith(QLatin1Char(' ')))
        return {};
    if (!isNew(line))
        return {};
    const QRegularExpressionMatch match = format.match(line);
    if (match.hasMatch()) {
        m_level = levelOf(match.captured(2));
        return {LogLine{readTime(match.captured(1)), m_level, match.captured(3)}};
    }
    const QRegularExpressionMatch plain = untimed.match(line);
    if (plain.hasMatch()) {
        m_level = levelOf(plain.captured(1));
        return {LogLine{{}, m_level, plain.captured(2)}};
    }
    // What follows without a time of its own, such as a traceback, belongs to the line above.
    return {LogLine{{}, m_level, line}};
}

// Airflow's header depends on where it finds the log, so it is not counted, and shown only once.
bool LogText::isNew(const QString &text)
{
    if (m_part == Part::Start) {
        const bool isHeader = text.contains(QLatin1String("::group::Log message source details"));
        m_part = isHeader ? Part::Header : Part::Log;
    }
    if (m_part == Part::Header) {
        if (text.contains(QLatin1String("::endgroup::")))
            m_part = Part::Log;
        return m_isFirst;
    }
    ++m_seen;
    return m_seen > m_skip;
}

QVector<LogLine> LogText::linesOf(const QString &text, LogLine::Level level, const QDateTime &time)
{
    QVector<LogLine> lines;
    const QStringList parts = text.split(QLatin1Char('\n'));
    for (const QString &part : parts)
        lines << LogLine{lines.isEmpty() ? time : QDateTime(), level, part};
    return lines;
}

} // namespace desk
