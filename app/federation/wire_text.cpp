// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/wire_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>
#include <array>
#include <utility>

namespace desk
{

namespace
{

// What Python's html.escape writes, and the decimal form of the apostrophe that other libraries prefer.
constexpr std::array<std::pair<QLatin1String, char16_t>, 6> entities{{
    {QLatin1String("&amp;"), u'&'},
    {QLatin1String("&lt;"), u'<'},
    {QLatin1String("&gt;"), u'>'},
    {QLatin1String("&quot;"), u'"'},
    {QLatin1String("&#x27;"), u'\''},
    {QLatin1String("&#39;"), u'\''},
}};

constexpr int deepestJson = 512; ///< as Qt's own parser

QJsonValue shown(const QJsonValue &value, int depth)
{
    if (value.isString())
        return shownText(value.toString());
    if (depth == 0)
        return value;
    if (value.isArray()) {
        QJsonArray items = value.toArray();
        for (auto &&item : items)
            item = shown(item, depth - 1);
        return items;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto &&member : object)
            member = shown(member, depth - 1);
        return object;
    }
    return value;
}

bool needsQuotes(const QString &item)
{
    if (item.isEmpty() || item.compare(QLatin1String("null"), Qt::CaseInsensitive) == 0)
        return true;
    return std::any_of(item.begin(), item.end(),
        [](QChar character) { return character.isSpace() || QLatin1String("{},\"\\").contains(character); });
}

} // namespace

QString shownText(const QString &text)
{
    if (!text.contains(QLatin1Char('&')))
        return text;
    QString result;
    result.reserve(text.size());
    QStringView rest(text);
    while (!rest.isEmpty()) {
        // From left to right, so that what an entity stands for is never taken for the beginning of another
        // one.
        const auto entity = std::find_if(entities.begin(), entities.end(),
            [rest](const auto &candidate) { return rest.startsWith(candidate.first); });
        if (entity == entities.end()) {
            result += rest.front();
            rest = rest.sliced(1);
        } else {
            result += QChar(entity->second);
            rest = rest.sliced(entity->first.size());
        }
    }
    return result;
}

QJsonValue shownJson(const QJsonValue &value)
{
    return shown(value, deepestJson);
}

std::optional<QStringList> readTextArray(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() < 2 || trimmed.front() != QLatin1Char('{') || trimmed.back() != QLatin1Char('}'))
        return std::nullopt;
    const QStringView inner = QStringView(trimmed).sliced(1, trimmed.size() - 2);
    QStringList items;
    if (inner.trimmed().isEmpty())
        return items;
    QString item;
    bool quoted = false; // this item has quotes, so its spaces and its emptiness are meant
    bool insideQuotes = false;
    bool afterQuotes = false;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const QChar character = inner.at(i);
        if (character == QLatin1Char('\\')) {
            if (++i == inner.size())
                return std::nullopt;
            item += inner.at(i);
        } else if (character == QLatin1Char('"')) {
            if (!insideQuotes && (quoted || !item.trimmed().isEmpty()))
                return std::nullopt;
            if (!insideQuotes)
                item.clear();
            afterQuotes = insideQuotes;
            insideQuotes = !insideQuotes;
            quoted = true;
        } else if (!insideQuotes && character == QLatin1Char(',')) {
            items << (quoted ? item : item.trimmed());
            item.clear();
            quoted = afterQuotes = false;
        } else if (!insideQuotes && (character == QLatin1Char('{') || character == QLatin1Char('}') ||
                                        (afterQuotes && !character.isSpace()))) {
            return std::nullopt;
        } else if (!afterQuotes) {
            item += character;
        }
    }
    if (insideQuotes)
        return std::nullopt;
    items << (quoted ? item : item.trimmed());
    return items;
}

QString writeTextArray(const QStringList &items)
{
    QStringList written;
    for (const QString &item : items) {
        QString text = item;
        if (needsQuotes(item)) {
            text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
            text.replace(QLatin1Char('"'), QLatin1String("\\\""));
            text = QLatin1Char('"') + text + QLatin1Char('"');
        }
        written << text;
    }
    return QLatin1Char('{') + written.join(QLatin1Char(',')) + QLatin1Char('}');
}

QDateTime readWireTime(const QString &text)
{
    QString form = text.trimmed();
    if (form.size() > 10 && form.at(10) == QLatin1Char(' '))
        form[10] = QLatin1Char('T');
    // Qt knows three digits of a fraction, Python writes six.
    const qsizetype point = form.indexOf(QLatin1Char('.'));
    if (point > 0) {
        qsizetype end = point + 1;
        while (end < form.size() && form.at(end).isDigit())
            ++end;
        if (end > point + 4)
            form.remove(point + 4, end - point - 4);
    }
    QDateTime time = QDateTime::fromString(form, Qt::ISODateWithMs);
    if (!time.isValid() || time.date().year() <= 1)
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QString writeWireTime(const QDateTime &time)
{
    return time.isValid()
               ? time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QLatin1String("+00:00")
               : QString();
}

QString writeTypedTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QLatin1Char('Z')
                          : QString();
}

} // namespace desk
