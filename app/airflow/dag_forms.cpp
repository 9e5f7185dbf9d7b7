// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/dag_forms.h"

#include "app/airflow/key_order.h"

#include <QJsonArray>

namespace desk
{

namespace
{

constexpr QLatin1String typeKey("type");
constexpr QLatin1String propertiesKey("properties");
constexpr QLatin1String defaultKey("default");
constexpr QLatin1String requiredKey("required");
constexpr QLatin1String schemaKey("schema");
constexpr QLatin1String orderKey("propertyOrder");

bool hasType(const QJsonObject &schema, QLatin1String type)
{
    const QJsonValue value = schema.value(typeKey);
    return value.isArray() ? value.toArray().contains(QJsonValue(type)) : value.toString() == type;
}

bool isObjectSchema(const QJsonObject &schema)
{
    return hasType(schema, QLatin1String("object")) ||
           (!schema.contains(typeKey) && schema.contains(propertiesKey));
}

bool allowsText(const QJsonObject &schema)
{
    return !schema.contains(typeKey) || hasType(schema, QLatin1String("string"));
}

// The param's own description is kept beside its schema.
QJsonObject schemaOf(const QJsonObject &param)
{
    QJsonObject schema = param.value(schemaKey).toObject();
    const QJsonValue description = param.value(QLatin1String("description"));
    if (description.isString() && !schema.contains(QLatin1String("description")))
        schema.insert(QLatin1String("description"), description);
    return schema;
}

// Gives the properties that have no default of their own the value's.
QJsonObject withDefaults(QJsonObject schema, const QJsonObject &value)
{
    if (value.isEmpty())
        return schema;
    QJsonObject properties = schema.value(propertiesKey).toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        QJsonObject description = property->toObject();
        const QJsonValue given = value.value(property.key());
        if (given.isUndefined() || description.contains(defaultKey))
            continue;
        if (given.isObject() && description.contains(propertiesKey))
            description = withDefaults(description, given.toObject());
        else
            description.insert(defaultKey, given);
        *property = description;
    }
    if (properties.isEmpty()) {
        schema.insert(defaultKey, value);
        return schema;
    }
    // What the value holds beyond the schema is part of what the DAG gets.
    for (auto given = value.begin(); given != value.end(); ++given) {
        if (!properties.contains(given.key()))
            properties.insert(given.key(), QJsonObject{{defaultKey, given.value()}});
    }
    schema.insert(propertiesKey, properties);
    return schema;
}

// Numbers the properties of a schema as the server wrote them, at every depth.
QJsonObject withOrder(QJsonObject schema, const KeyOrder &order)
{
    for (auto entry = schema.begin(); entry != schema.end(); ++entry) {
        if (!entry->isObject())
            continue;
        QJsonObject child = withOrder(entry->toObject(), order.child(entry.key()));
        if (entry.key() == propertiesKey) {
            const QStringList keys = order.child(entry.key()).keys();
            for (auto property = child.begin(); property != child.end(); ++property) {
                QJsonObject description = property->toObject();
                const qsizetype position = keys.indexOf(property.key());
                if (position >= 0 && !description.isEmpty() && !description.contains(orderKey))
                    description.insert(orderKey, position);
                if (!description.isEmpty())
                    *property = description;
            }
        }
        *entry = child;
    }
    return schema;
}

} // namespace

bool allowsNull(const QJsonObject &schema)
{
    if (schema.contains(typeKey))
        return hasType(schema, QLatin1String("null"));
    if (schema.contains(QLatin1String("const")))
        return schema.value(QLatin1String("const")).isNull();
    if (schema.contains(QLatin1String("enum")))
        return schema.value(QLatin1String("enum")).toArray().contains(QJsonValue(QJsonValue::Null));
    for (const char *key : {"anyOf", "oneOf"}) {
        const QJsonValue choices = schema.value(QLatin1String(key));
        if (!choices.isArray())
            continue;
        const QJsonArray choiceList = choices.toArray();
        for (const QJsonValue &choice : choiceList) {
            if (allowsNull(choice.toObject()))
                return true;
        }
        return false;
    }
    return true;
}

void readForms(DagDetails &details, const QJsonObject &params, const QByteArray &json)
{
    const KeyOrder order = KeyOrder::of(json).child(QStringLiteral("params"));
    const QStringList names = order.keys();
    QJsonObject properties;
    QJsonArray required;
    for (auto entry = params.begin(); entry != params.end(); ++entry) {
        const QString name = entry.key();
        const QJsonObject param = entry->toObject();
        const QJsonValue value = param.value(QLatin1String("value"));
        QJsonObject schema = withOrder(schemaOf(param), order.child(name).child(schemaKey));
        if (name == QLatin1String("data_form")) {
            details.wantsDataset = true;
            details.dataSchema = withDefaults(schema, value.toObject());
        } else if (name.endsWith(QLatin1String("_form")) && isObjectSchema(schema)) {
            details.forms << DagForm{name, withDefaults(schema, value.toObject())};
        } else if (name == QLatin1String("external_schemas") && allowsText(schema)) {
            details.externalSchemas = value.toString();
        } else {
            const bool hasValue = !value.isUndefined() && !value.isNull();
            if (hasValue || allowsNull(schema))
                schema.insert(defaultKey, hasValue ? value : QJsonValue(QJsonValue::Null));
            else
                required << name;
            if (const qsizetype position = names.indexOf(name); position >= 0)
                schema.insert(orderKey, position);
            properties.insert(name, schema);
        }
    }
    // The configuration of the workflow itself comes first, the loose parameters last.
    std::stable_partition(details.forms.begin(), details.forms.end(),
        [](const DagForm &form) { return form.key == QLatin1String("workflow_form"); });
    if (properties.isEmpty())
        return;
    QJsonObject parameters{{typeKey, QStringLiteral("object")}, {propertiesKey, properties}};
    if (!required.isEmpty())
        parameters.insert(requiredKey, required);
    details.forms << DagForm{QString(), parameters};
}

} // namespace desk
