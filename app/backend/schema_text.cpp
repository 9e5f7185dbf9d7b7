// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/schema_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace desk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::SchemaText)
};

QString typeWord(const QString &type)
{
    if (type == QLatin1String("string"))
        return Text::tr("text");
    if (type == QLatin1String("integer"))
        return Text::tr("whole number");
    if (type == QLatin1String("number"))
        return Text::tr("number");
    if (type == QLatin1String("boolean"))
        return Text::tr("yes or no");
    if (type == QLatin1String("array"))
        return Text::tr("list");
    if (type == QLatin1String("object"))
        return Text::tr("group of fields");
    if (type == QLatin1String("null"))
        return Text::tr("nothing");
    return type;
}

QString keywordWord(const QString &keyword)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("type"), QT_TRANSLATE_NOOP("desk::SchemaText", "kind of value")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("desk::SchemaText", "name shown")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("desk::SchemaText", "explanation")},
        {QStringLiteral("default"), QT_TRANSLATE_NOOP("desk::SchemaText", "proposed value")},
        {QStringLiteral("examples"), QT_TRANSLATE_NOOP("desk::SchemaText", "proposals")},
        {QStringLiteral("enum"), QT_TRANSLATE_NOOP("desk::SchemaText", "choices")},
        {QStringLiteral("const"), QT_TRANSLATE_NOOP("desk::SchemaText", "the only value")},
        {QStringLiteral("minimum"), QT_TRANSLATE_NOOP("desk::SchemaText", "smallest value")},
        {QStringLiteral("maximum"), QT_TRANSLATE_NOOP("desk::SchemaText", "largest value")},
        {QStringLiteral("exclusiveMinimum"), QT_TRANSLATE_NOOP("desk::SchemaText", "more than")},
        {QStringLiteral("exclusiveMaximum"), QT_TRANSLATE_NOOP("desk::SchemaText", "less than")},
        {QStringLiteral("multipleOf"), QT_TRANSLATE_NOOP("desk::SchemaText", "a multiple of")},
        {QStringLiteral("minLength"), QT_TRANSLATE_NOOP("desk::SchemaText", "fewest characters")},
        {QStringLiteral("maxLength"), QT_TRANSLATE_NOOP("desk::SchemaText", "most characters")},
        {QStringLiteral("pattern"), QT_TRANSLATE_NOOP("desk::SchemaText", "pattern of the text")},
        {QStringLiteral("format"), QT_TRANSLATE_NOOP("desk::SchemaText", "format of the text")},
        {QStringLiteral("minItems"), QT_TRANSLATE_NOOP("desk::SchemaText", "fewest entries")},
        {QStringLiteral("maxItems"), QT_TRANSLATE_NOOP("desk::SchemaText", "most entries")},
        {QStringLiteral("uniqueItems"), QT_TRANSLATE_NOOP("desk::SchemaText", "each entry once")},
        {QStringLiteral("required"), QT_TRANSLATE_NOOP("desk::SchemaText", "has to be filled in")},
        {QStringLiteral("readOnly"), QT_TRANSLATE_NOOP("desk::SchemaText", "cannot be changed")},
        {QStringLiteral("oneOf"), QT_TRANSLATE_NOOP("desk::SchemaText", "alternatives")},
        {QStringLiteral("anyOf"), QT_TRANSLATE_NOOP("desk::SchemaText", "alternatives")},
    };
    const auto word = words.constFind(keyword);
    return word == words.constEnd() ? keyword : Text::tr(*word);
}

QString formName(const QString &key)
{
    if (key.isEmpty())
        return Text::tr("Parameters");
    if (key == QLatin1String("workflow_form"))
        return Text::tr("Form of the workflow");
    if (key == QLatin1String("data_form"))
        return Text::tr("Form of the data");
    return Text::tr("Form %1").arg(key);
}

QString jsonText(const QJsonValue &value)
{
    return QString::fromUtf8(value.isArray()
                                 ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                 : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

QString plainText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    case QJsonValue::Double:
        if (value.toDouble() == double(value.toInteger(0)))
            return QLocale().toString(value.toInteger());
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return value.toString().isEmpty() ? Text::tr("empty") : value.toString();
    case QJsonValue::Null:
        return Text::tr("nothing");
    case QJsonValue::Undefined:
        return Text::tr("–");
    case QJsonValue::Array:
    case QJsonValue::Object:
        break;
    }
    return jsonText(value);
}

QString listText(const QJsonArray &entries, bool types)
{
    QStringList texts;
    for (const QJsonValue &entry : entries)
        texts.append(types ? typeWord(entry.toString()) : plainText(entry));
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString subjectOf(const SchemaDifference &difference)
{
    if (difference.keyword == QLatin1String("wants_dataset"))
        return Text::tr("The DAG works on a dataset");
    if (difference.keyword == QLatin1String("external_schemas"))
        return Text::tr("The DAG whose forms its runners need");
    QString subject = formName(difference.form);
    if (!difference.path.isEmpty()) {
        subject = difference.title.isEmpty() ? difference.path.last() : difference.title;
        if (difference.path.last() == QLatin1String("[]"))
            subject = Text::tr("Entries of %1").arg(subject);
    }
    const bool isPresence = difference.keyword.isEmpty();
    return isPresence ? Text::tr("%1: there is one").arg(subject)
                      : Text::tr("%1: %2").arg(subject, keywordWord(difference.keyword));
}

QString valueText(const SchemaDifference &difference, const QJsonValue &value)
{
    const bool types = difference.keyword == QLatin1String("type");
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        const bool flat = std::none_of(entries.begin(), entries.end(),
            [](const QJsonValue &entry) { return entry.isArray() || entry.isObject(); });
        if (flat)
            return entries.isEmpty() ? Text::tr("none") : listText(entries, types);
    }
    return types && value.isString() ? typeWord(value.toString()) : plainText(value);
}

} // namespace desk
