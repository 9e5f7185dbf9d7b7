// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/schema_validator.h"

#include "ui/form/schema_shape.h"

#include <QJsonArray>
#include <algorithm>

// Without this a schema it cannot read ends the program.
#define VALIJSON_USE_EXCEPTIONS 1
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace desk
{

namespace
{

QJsonObject standardProperties(const QJsonObject &properties, QJsonArray *required)
{
    QJsonObject result;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        QJsonObject property = it.value().toObject();
        if (property.value(QLatin1String("required")).toBool() && !required->contains(QJsonValue(it.key())))
            required->append(it.key());
        result.insert(it.key(), standardSchema(property));
    }
    return result;
}

/// Drafts before 6 say with a boolean that a limit is exclusive.
void standardLimit(QJsonObject &schema, QLatin1String exclusive, QLatin1String limit)
{
    if (!schema.value(exclusive).isBool())
        return;
    const QJsonValue value = schema.value(limit);
    if (schema.take(exclusive).toBool() && value.isDouble()) {
        schema.remove(limit);
        schema.insert(exclusive, value);
    }
}

/// "<root>", "[form]", "[name]": the names without their brackets, without the root.
QStringList pathOf(const std::vector<std::string> &context)
{
    QStringList path;
    for (const std::string &part : context) {
        const QString text = QString::fromStdString(part);
        if (text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']')))
            path.append(text.mid(1, text.size() - 2));
    }
    return path;
}

bool isAbove(const QStringList &upper, const QStringList &lower)
{
    return upper.size() < lower.size() && std::equal(upper.begin(), upper.end(), lower.begin());
}

} // namespace

QJsonObject standardSchema(const QJsonObject &original)
{
    const QJsonObject schema = withModels(original);
    QJsonObject result = schema;
    if (!result.value(QLatin1String("required")).isArray())
        result.remove(QLatin1String("required"));
    QJsonArray required = result.value(QLatin1String("required")).toArray();
    if (schema.value(QLatin1String("properties")).isObject())
        result.insert(QLatin1String("properties"),
            standardProperties(schema.value(QLatin1String("properties")).toObject(), &required));
    if (required.isEmpty())
        result.remove(QLatin1String("required"));
    else
        result.insert(QLatin1String("required"), required);
    standardLimit(result, QLatin1String("exclusiveMinimum"), QLatin1String("minimum"));
    standardLimit(result, QLatin1String("exclusiveMaximum"), QLatin1String("maximum"));
    if (result.take(QLatin1String("nullable")).toBool() && result.value(QLatin1String("type")).isString())
        result.insert(
            QLatin1String("type"), QJsonArray{result.value(QLatin1String("type")), QStringLiteral("null")});
    if (result.value(QLatin1String("items")).isObject())
        result.insert(
            QLatin1String("items"), standardSchema(result.value(QLatin1String("items")).toObject()));
    for (const char *name : {"oneOf", "anyOf", "allOf"}) {
        if (!result.value(QLatin1String(name)).isArray())
            continue;
        const QJsonArray branches = result.value(QLatin1String(name)).toArray();
        if (branches.isEmpty()) {
            result.remove(QLatin1String(name)); // as an empty enumeration below
            continue;
        }
        QJsonArray standard;
        for (const QJsonValue &branch : branches)
            standard.append(branch.isObject() ? QJsonValue(standardSchema(branch.toObject())) : branch);
        result.insert(QLatin1String(name), standard);
    }
    // An empty enumeration allows nothing at all; where it occurs, it means that the list is filled later.
    if (result.value(QLatin1String("enum")).isArray() &&
        result.value(QLatin1String("enum")).toArray().isEmpty())
        result.remove(QLatin1String("enum"));
    // Formats are advice; the form checks those it knows, and patterns, in its own words and with a safer
    // engine.
    result.remove(QLatin1String("format"));
    result.remove(QLatin1String("pattern"));
    return result;
}

struct SchemaValidator::Parsed {
    valijson::Schema schema;
};

SchemaValidator::SchemaValidator(const QJsonObject &schema)
    : m_parsed(std::make_unique<Parsed>())
{
    try {
        const QJsonValue standard(standardSchema(schema));
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::QtJsonAdapter(standard), m_parsed->schema);
    } catch (const std::exception &) {
        m_parsed.reset();
    }
}

SchemaValidator::~SchemaValidator() = default;

QVector<SchemaViolation> SchemaValidator::violations(const QJsonValue &value) const
{
    if (!m_parsed)
        return {};
    valijson::ValidationResults found;
    try {
        valijson::Validator validator(valijson::Validator::kStrongTypes);
        validator.validate(m_parsed->schema, valijson::adapters::QtJsonAdapter(value), &found);
    } catch (const std::exception &) {
        return {};
    }
    QVector<SchemaViolation> all;
    for (const valijson::ValidationResults::Error &error : found)
        all.append({pathOf(error.context), QString::fromStdString(error.description)});
    QVector<SchemaViolation> innermost;
    for (const SchemaViolation &one : all) {
        const bool covered = std::any_of(all.begin(), all.end(),
            [&one](const SchemaViolation &other) { return isAbove(one.path, other.path); });
        const bool told = std::any_of(innermost.begin(), innermost.end(),
            [&one](const SchemaViolation &other) { return one.path == other.path; });
        if (!covered && !told)
            innermost.append(one);
    }
    return innermost;
}

QVector<SchemaViolation> violations(const QJsonObject &schema, const QJsonValue &value)
{
    return SchemaValidator(schema).violations(value);
}

} // namespace desk
