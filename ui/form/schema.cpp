// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/schema.h"

#include "ui/form/schema_shape.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextDocument>
#include <algorithm>
#include <cmath>

namespace desk
{

namespace
{

QString wordsOf(const QString &key)
{
    QString words = plainKey(key);
    words.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
    words = words.simplified();
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words.isEmpty() ? key : words;
}

std::optional<double> numberAt(const QJsonObject &schema, const char *name)
{
    const QJsonValue value = schema.value(QLatin1String(name));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<int> countAt(const QJsonObject &schema, const char *name)
{
    const std::optional<double> number = numberAt(schema, name);
    return number && *number >= 0 && *number < 1e9 ? std::optional(int(*number)) : std::nullopt;
}

/// Types but "null"; whether null is among them is told by nullable.
QStringList typesOf(const QJsonObject &schema, bool *nullable)
{
    QStringList types;
    const QJsonValue type = schema.value(QLatin1String("type"));
    if (type.isString())
        types.append(type.toString());
    const QJsonArray several = type.toArray();
    for (const QJsonValue &one : several)
        types.append(one.toString());
    *nullable =
        types.removeAll(QStringLiteral("null")) > 0 || schema.value(QLatin1String("nullable")).toBool();
    if (types.contains(QLatin1String("number")))
        types.removeAll(QStringLiteral("integer")); // every integer is a number
    types.removeDuplicates();
    return types;
}

QString plainText(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(unescaped(markdown), QTextDocument::MarkdownNoHTML);
    return document.toPlainText().trimmed();
}

QString helpOf(const QJsonObject &schema)
{
    const QString markdown = schema.value(QLatin1String("description_md")).toString();
    const QString text = schema.value(QLatin1String("description")).toString();
    if (!markdown.isEmpty() || !text.isEmpty())
        return plainText(markdown.isEmpty() ? text : markdown);
    for (const char *name : {"help", "x-help"}) {
        const QString help = schema.value(QLatin1String(name)).toString();
        if (!help.isEmpty())
            return plainText(help);
    }
    return {};
}

QString labelFor(const QJsonValue &value, const QJsonObject &display)
{
    const QString shown = display.value(valueText(value)).toString();
    return unescaped(shown.isEmpty() ? valueText(value) : shown);
}

/// Choices of "enum", or of "oneOf"/"anyOf" made of constants; nothing if the schema is neither.
std::optional<QVector<FieldChoice>> choicesOf(const QJsonObject &schema, bool *nullable)
{
    QVector<FieldChoice> choices;
    const auto take = [&](const QJsonValue &value, const QString &label) {
        if (value.isNull())
            *nullable = true;
        else
            choices.append({value, label});
    };
    if (schema.value(QLatin1String("enum")).isArray()) {
        const QJsonObject display = schema.value(QLatin1String("values_display")).toObject();
        const QJsonArray values = schema.value(QLatin1String("enum")).toArray();
        for (const QJsonValue &value : values)
            take(value, labelFor(value, display));
        return choices;
    }
    for (const char *name : {"oneOf", "anyOf"}) {
        const QJsonArray branches = schema.value(QLatin1String(name)).toArray();
        const bool constants = std::all_of(branches.begin(), branches.end(),
            [](const QJsonValue &branch) { return branch.toObject().contains(QLatin1String("const")); });
        if (branches.isEmpty() || !constants)
            continue;
        for (const QJsonValue &branch : branches) {
            const QJsonValue value = branch.toObject().value(QLatin1String("const"));
            const QString title = branch.toObject().value(QLatin1String("title")).toString();
            take(value, unescaped(title.isEmpty() ? valueText(value) : title));
        }
        return choices;
    }
    return std::nullopt;
}

QVector<FieldSchema> propertiesOf(const QJsonObject &schema)
{
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    const QJsonArray required = schema.value(QLatin1String("required")).toArray();
    QVector<FieldSchema> fields;
    for (auto it = properties.begin(); it != properties.end(); ++it)
        fields.append(readSchema(it.key(), it.value().toObject(), required.contains(QJsonValue(it.key()))));
    // JSON objects have no order; where the reader noted the author's, it counts.
    std::stable_sort(fields.begin(), fields.end(), [](const FieldSchema &a, const FieldSchema &b) {
        const auto rank = [](const FieldSchema &one) {
            return one.schema.value(QLatin1String("propertyOrder")).toDouble(1e6);
        };
        return rank(a) < rank(b);
    });
    return fields;
}

/// The shapes of "oneOf"/"anyOf"; nothing if a branch is no object with properties.
QVector<FieldAlternative> alternativesOf(const QJsonObject &schema)
{
    for (const char *name : {"oneOf", "anyOf"}) {
        QVector<FieldAlternative> alternatives;
        const QJsonArray branches = schema.value(QLatin1String(name)).toArray();
        for (const QJsonValue &value : branches) {
            const QJsonObject branch = value.toObject();
            if (!branch.value(QLatin1String("properties")).isObject())
                return {};
            FieldAlternative alternative;
            for (const FieldSchema &field : propertiesOf(branch)) {
                if (field.schema.contains(QLatin1String("const")))
                    alternative.constants.insert(field.key, field.schema.value(QLatin1String("const")));
                else
                    alternative.properties.append(field);
            }
            alternative.title = unescaped(branch.value(QLatin1String("title")).toString());
            if (alternative.title.isEmpty() && !alternative.constants.isEmpty())
                alternative.title = unescaped(valueText(alternative.constants.begin().value()));
            if (alternative.title.isEmpty())
                alternative.title = QString::number(alternatives.size() + 1);
            alternatives.append(alternative);
        }
        if (!alternatives.isEmpty())
            return alternatives;
    }
    return {};
}

bool allOf(const QJsonArray &array, bool (QJsonValue::*is)() const)
{
    return std::all_of(array.begin(), array.end(), [is](const QJsonValue &value) { return (value.*is)(); });
}

void readArray(FieldSchema &field)
{
    const QJsonValue items = field.schema.value(QLatin1String("items"));
    const QJsonObject item = items.toObject();
    const QJsonArray start = field.initial.toArray();
    bool ignored = false;
    const QStringList types = typesOf(item, &ignored);
    const QString type = types.size() == 1 ? types.first() : QString();
    QJsonObject labelled = item; // the labels may stand beside the list or in it
    if (!labelled.contains(QLatin1String("values_display")))
        labelled.insert(QLatin1String("values_display"), field.schema.value(QLatin1String("values_display")));
    std::optional<QVector<FieldChoice>> choices = choicesOf(labelled, &ignored);
    const bool texts = type == QLatin1String("string") || (item.isEmpty() && !items.isArray());
    if (!choices && texts && field.schema.value(QLatin1String("examples")).isArray()) {
        choices.emplace();
        const QJsonObject display = field.schema.value(QLatin1String("values_display")).toObject();
        const QJsonArray examples = field.schema.value(QLatin1String("examples")).toArray();
        for (const QJsonValue &value : examples)
            choices->append({value, labelFor(value, display)});
    }
    if (choices) {
        field.kind = FieldKind::MultiChoice;
        field.choices = *choices;
    } else if (texts && allOf(start, &QJsonValue::isString)) {
        field.kind = FieldKind::TextList;
        if (!item.isEmpty())
            field.items.append(readSchema(field.key, item));
    } else if ((type == QLatin1String("number") || type == QLatin1String("integer")) &&
               allOf(start, &QJsonValue::isDouble)) {
        field.kind = FieldKind::NumberList;
        field.integerItems = type == QLatin1String("integer");
        field.minimum = numberAt(item, "minimum");
        field.maximum = numberAt(item, "maximum");
    }
}

FieldKind kindOfText(const QJsonObject &schema)
{
    const QString format = schema.value(QLatin1String("format")).toString();
    if (format == QLatin1String("date"))
        return FieldKind::Date;
    if (format == QLatin1String("date-time"))
        return FieldKind::DateTime;
    if (format == QLatin1String("time"))
        return FieldKind::Time;
    const QString media = schema.value(QLatin1String("contentMediaType")).toString();
    return format == QLatin1String("multiline") || media == QLatin1String("text/plain") ? FieldKind::Multiline
                                                                                        : FieldKind::Text;
}

/// The type of a schema that names none, told by its default.
QString typeOfValue(const QJsonValue &value)
{
    if (value.isString())
        return QStringLiteral("string");
    if (value.isBool())
        return QStringLiteral("boolean");
    if (value.isArray() && allOf(value.toArray(), &QJsonValue::isString))
        return QStringLiteral("array");
    return value.isDouble() ? QStringLiteral("number") : QString();
}

/// Whether a text may be any of several types, whose values a person writes without quotes.
bool isMixed(const QStringList &types)
{
    static const QStringList known{QStringLiteral("string"), QStringLiteral("number"),
        QStringLiteral("integer"), QStringLiteral("boolean"), QStringLiteral("object"),
        QStringLiteral("array")};
    return types.size() > 1 && types.contains(QLatin1String("string")) &&
           std::all_of(types.begin(), types.end(), [](const QString &type) { return known.contains(type); });
}

void readObject(FieldSchema &field)
{
    field.properties = propertiesOf(field.schema);
    field.alternatives = alternativesOf(field.schema);
    if (!field.alternatives.isEmpty())
        field.kind = FieldKind::Alternatives;
    else if (!field.properties.isEmpty())
        field.kind = FieldKind::Object;
}

void readKind(FieldSchema &field, const QStringList &types)
{
    if (field.schema.contains(QLatin1String("const")) &&
        !field.schema.value(QLatin1String("const")).isObject()) {
        field.kind = FieldKind::Constant;
        field.hidden = true; // sent, and not shown: so says Airflow's documentation of Params
        return;
    }
    if (const auto choices = choicesOf(field.schema, &field.nullable)) {
        field.kind = FieldKind::Choice;
        field.choices = *choices;
        return;
    }
    const bool object =
        field.schema.contains(QLatin1String("properties")) || !alternativesOf(field.schema).isEmpty();
    const QString type = types.size() == 1            ? types.first()
                         : types.isEmpty() && !object ? typeOfValue(field.initial)
                                                      : QString();
    if (type == QLatin1String("object") || (types.isEmpty() && object))
        readObject(field);
    else if (type == QLatin1String("array"))
        readArray(field);
    else if (type == QLatin1String("boolean"))
        field.kind = FieldKind::Boolean;
    else if (type == QLatin1String("integer"))
        field.kind = FieldKind::Integer;
    else if (type == QLatin1String("number"))
        field.kind = FieldKind::Number;
    else if (type == QLatin1String("string"))
        field.kind = kindOfText(field.schema);
    else if (isMixed(types))
        field.kind = FieldKind::Mixed;
    if (field.kind == FieldKind::Boolean && field.nullable) {
        field.kind = FieldKind::Choice;
        field.choices = {{true, QCoreApplication::translate("desk::Form", "Yes")},
            {false, QCoreApplication::translate("desk::Form", "No")}};
    }
    if (field.kind == FieldKind::Text) {
        const QJsonArray examples = field.schema.value(QLatin1String("examples")).toArray();
        const QJsonObject display = field.schema.value(QLatin1String("values_display")).toObject();
        for (const QJsonValue &value : examples)
            field.choices.append({value, labelFor(value, display)});
    }
}

void readLimits(FieldSchema &field)
{
    const QJsonObject &schema = field.schema;
    field.minimum = numberAt(schema, "minimum");
    field.maximum = numberAt(schema, "maximum");
    field.above = numberAt(schema, "exclusiveMinimum");
    field.below = numberAt(schema, "exclusiveMaximum");
    if (schema.value(QLatin1String("exclusiveMinimum")).toBool()) // as drafts before 6 say it
        std::swap(field.minimum, field.above);
    if (schema.value(QLatin1String("exclusiveMaximum")).toBool())
        std::swap(field.maximum, field.below);
    field.multipleOf = numberAt(schema, "multipleOf");
    field.minLength = countAt(schema, "minLength").value_or(0);
    field.maxLength = countAt(schema, "maxLength");
    field.format = schema.value(QLatin1String("format")).toString();
    field.pattern = schema.value(QLatin1String("pattern")).toString();
    field.minItems = countAt(schema, "minItems").value_or(0);
    field.maxItems = countAt(schema, "maxItems");
    field.uniqueItems = schema.value(QLatin1String("uniqueItems")).toBool();
}

bool isHidden(const QJsonObject &schema)
{
    const QString style = schema.value(QLatin1String("x-style")).toString().remove(QLatin1Char(' '));
    return style.contains(QLatin1String("display:none")) ||
           schema.value(QLatin1String("x-display")).toString() == QLatin1String("none");
}

QJsonObject completed(QJsonObject object, const QVector<FieldSchema> &properties)
{
    for (const FieldSchema &field : properties) {
        const QJsonValue own = object.value(field.key);
        if (own.isUndefined()) {
            const QJsonValue start = startValue(field);
            if (!start.isUndefined())
                object.insert(field.key, start);
        } else if (own.isObject()) {
            FieldSchema nested = field;
            nested.initial = own;
            object.insert(field.key, startValue(nested));
        }
    }
    return object;
}

} // namespace

FieldSchema readSchema(const QString &key, const QJsonObject &schema, bool required)
{
    FieldSchema field;
    field.key = key;
    field.schema = withModels(withoutNullBranch(schema, &field.nullable));
    field.title = unescaped(field.schema.value(QLatin1String("title")).toString());
    if (field.title.isEmpty())
        field.title = wordsOf(key);
    field.help = helpOf(field.schema);
    field.section = unescaped(field.schema.value(QLatin1String("section")).toString());
    field.initial = field.schema.value(QLatin1String("default"));
    if (field.initial.isUndefined() && field.schema.contains(QLatin1String("const")))
        field.initial = field.schema.value(QLatin1String("const"));
    field.filled = field.schema.value(QLatin1String("required")).toBool();
    field.required = required || field.filled;
    field.mustBeTrue = key == QLatin1String("confirmation") &&
                       field.schema.value(QLatin1String("type")) == QLatin1String("boolean");
    field.readOnly = field.schema.value(QLatin1String("readOnly")).toBool();
    field.hidden = isHidden(field.schema);
    bool nullType = false;
    const QStringList types = typesOf(field.schema, &nullType);
    field.types = types;
    field.nullable = field.nullable || nullType;
    readLimits(field);
    readKind(field, types);
    return field;
}

QJsonValue startValue(const FieldSchema &field)
{
    if (field.kind != FieldKind::Object && field.kind != FieldKind::Alternatives)
        return field.initial;
    if (!field.initial.isUndefined() && !field.initial.isObject())
        return field.initial;
    QJsonObject object = completed(field.initial.toObject(), field.properties);
    for (const FieldAlternative &alternative : field.alternatives) {
        if (!object.isEmpty() && matches(alternative, object)) {
            object = completed(object, alternative.properties);
            break;
        }
    }
    if (object.isEmpty() && field.initial.isUndefined())
        return QJsonValue::Undefined;
    return object;
}

bool matches(const FieldAlternative &alternative, const QJsonObject &object)
{
    if (!alternative.constants.isEmpty()) {
        for (auto it = alternative.constants.begin(); it != alternative.constants.end(); ++it) {
            if (object.value(it.key()) != it.value())
                return false;
        }
        return true;
    }
    return std::all_of(alternative.properties.begin(), alternative.properties.end(),
        [&object](const FieldSchema &field) { return object.contains(field.key); });
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Undefined:
        return {};
    default: {
        const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json.mid(1, json.size() - 2));
    }
    }
}

} // namespace desk
