// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/dataset.h"

#include <QHash>
#include <algorithm>
#include <optional>

namespace desk
{

namespace
{

constexpr qsizetype maximumUidLength = 64;
constexpr qsizetype mostColumns = 200; // that can be chosen from

/// A line of the text, or several where a quoted field goes on over them.
struct Record {
    int line = 0; ///< of its beginning, from 1
    QStringList fields;
};

bool isLineEnd(QChar character)
{
    return character == QLatin1Char('\n') || character == QLatin1Char('\r');
}

/// Reads delimited text record by record; RFC 4180 with a free choice of delimiter.
class RecordReader final
{
public:
    /// severalLines: whether a quoted field may contain line ends.
    RecordReader(const QString &text, QChar delimiter, bool severalLines)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_severalLines(severalLines)
    {
    }

    /// Every record that holds something; nothing if a quoted field is never closed.
    std::optional<QVector<Record>> read()
    {
        QVector<Record> records;
        while (m_at < m_text.size()) {
            if (startsComment()) {
                skipLine();
                continue;
            }
            const Record record = readRecord();
            if (m_unclosed && m_severalLines)
                return std::nullopt;
            const bool holdsSomething = std::any_of(record.fields.begin(), record.fields.end(),
                [](const QString &field) { return !field.isEmpty(); });
            if (holdsSomething)
                records.append(record);
        }
        return records;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool at(QChar character) const { return !atEnd() && m_text.at(m_at) == character; }

    bool startsComment() const
    {
        qsizetype i = m_at;
        while (i < m_text.size() && m_text.at(i) == QLatin1Char(' '))
            ++i;
        return i < m_text.size() && m_text.at(i) == QLatin1Char('#');
    }

    void skipLine()
    {
        while (!atEnd() && !isLineEnd(m_text.at(m_at)))
            ++m_at;
        skipLineEnd();
    }

    void skipLineEnd()
    {
        if (atEnd())
            return;
        const bool carriageReturn = at(QLatin1Char('\r'));
        ++m_at;
        if (carriageReturn && at(QLatin1Char('\n')))
            ++m_at;
        ++m_line;
    }

    Record readRecord()
    {
        Record record;
        record.line = m_line;
        while (true) {
            record.fields.append(readField());
            if (!at(m_delimiter))
                break;
            ++m_at;
        }
        skipLineEnd();
        return record;
    }

    QString readField()
    {
        while (at(QLatin1Char(' ')))
            ++m_at;
        if (at(QLatin1Char('"')))
            return readQuoted();
        const qsizetype from = m_at;
        while (!atEnd() && !isLineEnd(m_text.at(m_at)) && !at(m_delimiter))
            ++m_at;
        return m_text.mid(from, m_at - from).trimmed();
    }

    QString readQuoted()
    {
        QString field;
        ++m_at;
        while (true) {
            if (atEnd() || (!m_severalLines && isLineEnd(m_text.at(m_at)))) {
                m_unclosed = true;
                return field.trimmed();
            }
            if (at(QLatin1Char('"'))) {
                ++m_at;
                if (!at(QLatin1Char('"')))
                    break;
            } else if (isLineEnd(m_text.at(m_at))) {
                skipLineEnd();
                field += QLatin1Char('\n');
                continue;
            }
            field += m_text.at(m_at);
            ++m_at;
        }
        // What stands between the closing quote and the delimiter belongs to the field.
        while (!atEnd() && !isLineEnd(m_text.at(m_at)) && !at(m_delimiter))
            field += m_text.at(m_at++);
        return field.trimmed();
    }

    const QString m_text;
    const QChar m_delimiter;
    const bool m_severalLines;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_unclosed = false;
};

QVector<Record> recordsOf(const QString &text, QChar delimiter)
{
    const auto records = RecordReader(text, delimiter, true).read();
    // A lone quote would swallow all lines after it: then every line stands for itself.
    return records ? *records : RecordReader(text, delimiter, false).read().value_or(QVector<Record>());
}

bool isHeading(const QString &field)
{
    QString letters;
    for (const QChar character : field) {
        if (character.isLetterOrNumber())
            letters += character.toLower();
    }
    return letters == QLatin1String("seriesinstanceuid") || letters == QLatin1String("0020000e");
}

qsizetype headedColumn(const QVector<Record> &records)
{
    if (records.isEmpty())
        return -1;
    const QStringList &fields = records.first().fields;
    const auto heading = std::find_if(fields.begin(), fields.end(), isHeading);
    return heading == fields.end() ? -1 : heading - fields.begin();
}

/// How much a column looks like the identifiers: how many UIDs it holds, and how long they are together, so
/// that series win over running numbers and weights.
struct Score {
    qsizetype column = 0;
    qsizetype uids = 0;
    qsizetype length = 0;
};

QVector<Score> scoresOf(const QVector<Record> &records)
{
    QVector<Score> scores;
    for (const Record &record : records) {
        for (qsizetype i = 0; i < record.fields.size(); ++i) {
            if (i == scores.size())
                scores.append({i, 0, 0});
            if (!isUid(record.fields.at(i)))
                continue;
            ++scores[i].uids;
            scores[i].length += record.fields.at(i).size();
        }
    }
    return scores;
}

Score bestOf(const QVector<Score> &scores)
{
    Score best;
    for (const Score &score : scores) {
        if (score.uids > best.uids || (score.uids == best.uids && score.length > best.length))
            best = score;
    }
    return best;
}

struct Table {
    QVector<Record> records;
    qsizetype column = 0;
    bool headed = false;
};

// The delimiter under which a heading is found, or else the one that gives most UIDs.
Table tableOf(const QString &text)
{
    Table best;
    Score bestScore;
    bool first = true;
    for (const char delimiter : {',', ';', '\t'}) {
        const QVector<Record> records = recordsOf(text, QLatin1Char(delimiter));
        const qsizetype headed = headedColumn(records);
        if (headed >= 0)
            return {records, headed, true};
        const Score score = bestOf(scoresOf(records));
        if (first || score.uids > bestScore.uids) {
            best = {records, score.column, false};
            bestScore = score;
        }
        first = false;
    }
    return best;
}

// A first line without any UID, above lines that have some, says what the columns are.
bool hasHeadings(const QVector<Record> &records)
{
    if (records.size() < 2)
        return false;
    const QStringList &fields = records.first().fields;
    return std::none_of(fields.begin(), fields.end(), [](const QString &field) { return isUid(field); });
}

QVector<ImportColumn> columnsOf(const QVector<Record> &records)
{
    const bool headed = hasHeadings(records);
    QVector<ImportColumn> columns;
    const QVector<Score> scores = scoresOf(records);
    for (const Score &score : scores) {
        if (columns.size() == mostColumns)
            break;
        const QString heading = headed ? records.first().fields.value(score.column) : QString();
        columns.append({heading, static_cast<int>(score.uids)});
    }
    return columns;
}

} // namespace

bool isUid(QStringView text)
{
    if (text.isEmpty() || text.size() > maximumUidLength)
        return false;
    int components = 0;
    for (const QStringView component : text.split(QLatin1Char('.'))) {
        if (component.isEmpty() || (component.size() > 1 && component.front() == QLatin1Char('0')))
            return false;
        const bool digits = std::all_of(component.begin(), component.end(),
            [](QChar character) { return character >= QLatin1Char('0') && character <= QLatin1Char('9'); });
        if (!digits)
            return false;
        ++components;
    }
    return components > 1;
}

ImportedIdentifiers readIdentifiers(const QString &text, std::optional<int> column)
{
    const bool marked = text.startsWith(QChar(QChar::ByteOrderMark));
    Table table = tableOf(marked ? text.mid(1) : text);
    ImportedIdentifiers found;
    found.columns = columnsOf(table.records);
    if (column && *column >= 0 && *column < found.columns.size() && *column != table.column) {
        table.column = *column;
        table.headed = table.headed || hasHeadings(table.records);
    }
    found.column = static_cast<int>(table.column);
    QHash<QString, int> lines;
    for (qsizetype i = table.headed ? 1 : 0; i < table.records.size(); ++i) {
        const Record &record = table.records.at(i);
        const QString identifier = record.fields.value(table.column);
        if (!isUid(identifier)) {
            found.problems.append({record.line, ImportProblem::Kind::Invalid, 0});
            continue;
        }
        const auto known = lines.constFind(identifier);
        if (known != lines.constEnd()) {
            found.problems.append({record.line, ImportProblem::Kind::Duplicate, *known});
            continue;
        }
        lines.insert(identifier, record.line);
        found.identifiers.append(identifier);
    }
    return found;
}

} // namespace desk
