// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/schema_difference.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace desk
{

namespace
{

using Values = QVector<QJsonValue>;
using Weight = SchemaDifference::Weight;

constexpr QLatin1String propertiesKey("properties");
constexpr QLatin1String requiredKey("required");
constexpr QLatin1String itemsKey("items");
constexpr QLatin1String titleKey("title");
constexpr QLatin1String defaultKey("default");
constexpr QLatin1String dataKey("data_form");

bool allEqual(const Values &values)
{
    return std::all_of(
        values.begin(), values.end(), [&values](const QJsonValue &value) { return value == values.first(); });
}

/// Lists whose order says nothing, in one order.
QJsonValue inOrder(const QString &keyword, const QJsonValue &value)
{
    if ((keyword != QLatin1String("enum") && keyword != QLatin1String("type")) || !value.isArray())
        return value;
    const QJsonArray array = value.toArray();
    QVector<QJsonValue> entries(array.begin(), array.end());
    std::sort(entries.begin(), entries.end(), [](const QJsonValue &a, const QJsonValue &b) {
        const QString left = QString::number(int(a.type())) + a.toVariant().toString();
        return left < QString::number(int(b.type())) + b.toVariant().toString();
    });
    QJsonArray sorted;
    for (const QJsonValue &entry : entries)
        sorted.append(entry);
    return sorted;
}

/// What is not said and what is said not to be are the same for these.
QJsonValue plain(const QString &keyword, const QJsonValue &value)
{
    const bool isSwitch = keyword == QLatin1String("readOnly") || keyword == QLatin1String("uniqueItems") ||
                          keyword == QLatin1String("deprecated");
    return isSwitch && value == QJsonValue(false) ? QJsonValue(QJsonValue::Undefined)
                                                  : inOrder(keyword, value);
}

Weight weightOf(const QString &keyword, const Values &values)
{
    static const QSet<QString> wording{titleKey, QStringLiteral("description"), QStringLiteral("examples"),
        QStringLiteral("$comment"), QStringLiteral("deprecated"), QStringLiteral("section"),
        QStringLiteral("description_md"), QStringLiteral("values_display"), QStringLiteral("$schema"),
        QStringLiteral("$id")};
    if (wording.contains(keyword) || keyword.startsWith(QLatin1String("x-")))
        return Weight::Note;
    // One value goes to all: what is proposed matters only where a runner would fill in for an empty field.
    const bool proposedByAll = std::none_of(
        values.begin(), values.end(), [](const QJsonValue &value) { return value.isUndefined(); });
    return keyword == defaultKey && proposedByAll ? Weight::Note : Weight::Blocks;
}

bool isRequired(const QJsonObject &parent, const QString &key)
{
    return parent.value(requiredKey).toArray().contains(key) ||
           parent.value(propertiesKey).toObject().value(key).toObject().value(requiredKey).toBool();
}

/// Keys of several objects: in the order of the first, and what the others add.
QStringList keysOf(const QVector<QJsonObject> &objects)
{
    QStringList keys;
    for (const QJsonObject &object : objects)
        keys += object.keys();
    keys.removeDuplicates();
    return keys;
}

class Comparison
{
public:
    explicit Comparison(QString form)
        : m_form(std::move(form))
    {
    }
    QVector<SchemaDifference> take() { return std::move(m_found); }

    void compare(const QStringList &path, const Values &schemas);

private:
    void compareProperties(const QStringList &path, const QVector<QJsonObject> &objects);
    void add(const QStringList &path, const QString &keyword, const Values &values, Weight weight);
    QString titleOf(const QStringList &path, const Values &schemas) const;

    QString m_form;
    QString m_title;
    QVector<SchemaDifference> m_found;
};

QString Comparison::titleOf(const QStringList &path, const Values &schemas) const
{
    for (const QJsonValue &schema : schemas) {
        const QString title = schema.toObject().value(titleKey).toString();
        if (!title.isEmpty())
            return title;
    }
    if (path.isEmpty())
        return {};
    return path.last() == QLatin1String("[]") ? m_title : path.last();
}

void Comparison::add(const QStringList &path, const QString &keyword, const Values &values, Weight weight)
{
    m_found.append({m_form, path, m_title, keyword, values, weight});
}

void Comparison::compare(const QStringList &path, const Values &schemas)
{
    m_title = titleOf(path, schemas);
    const auto isThere = [](const QJsonValue &schema) { return schema.isObject(); };
    if (!std::all_of(schemas.begin(), schemas.end(), isThere)) {
        Values there;
        for (const QJsonValue &schema : schemas)
            there.append(QJsonValue(isThere(schema)));
        // A schema may also be true or false: what is no object is compared as it is.
        if (!allEqual(there))
            add(path, {}, there, Weight::Blocks);
        else if (!allEqual(schemas))
            add(path, {}, schemas, Weight::Blocks);
        return;
    }
    QVector<QJsonObject> objects;
    for (const QJsonValue &schema : schemas)
        objects.append(schema.toObject());
    const QString title = m_title;
    const QStringList keywords = keysOf(objects);
    for (const QString &keyword : keywords) {
        if (keyword == propertiesKey || keyword == requiredKey || keyword == itemsKey)
            continue;
        Values values;
        for (const QJsonObject &object : std::as_const(objects))
            values.append(plain(keyword, object.value(keyword)));
        // The default of a whole group repeats what its fields propose.
        if (keyword == defaultKey && path.isEmpty())
            continue;
        if (!allEqual(values))
            add(path, keyword, values, weightOf(keyword, values));
    }
    compareProperties(path, objects);
    const bool isList = std::any_of(
        objects.begin(), objects.end(), [](const QJsonObject &object) { return object.contains(itemsKey); });
    if (isList) {
        Values items;
        for (const QJsonObject &object : std::as_const(objects))
            items.append(object.value(itemsKey));
        m_title = title;
        QStringList inner = path;
        inner.append(QStringLiteral("[]"));
        compare(inner, items);
    }
}

void Comparison::compareProperties(const QStringList &path, const QVector<QJsonObject> &objects)
{
    QVector<QJsonObject> properties;
    for (const QJsonObject &object : objects)
        properties.append(object.value(propertiesKey).toObject());
    const QStringList keys = keysOf(properties);
    for (const QString &key : keys) {
        Values fields;
        Values required;
        for (int i = 0; i < objects.size(); ++i) {
            fields.append(properties.at(i).value(key));
            required.append(QJsonValue(isRequired(objects.at(i), key)));
        }
        QStringList inner = path;
        inner.append(key);
        compare(inner, fields);
        const bool everywhere = std::all_of(
            fields.begin(), fields.end(), [](const QJsonValue &field) { return field.isObject(); });
        if (everywhere && !allEqual(required)) {
            m_title = titleOf(inner, fields);
            add(inner, requiredKey, required, Weight::Blocks);
        }
    }
}

/// A form's schema; undefined where there is none, or one without a field.
QJsonValue schemaOf(const DagDetails &details, const QString &key)
{
    for (const DagForm &form : details.forms) {
        if (form.key == key && !form.schema.value(propertiesKey).toObject().isEmpty())
            return form.schema;
    }
    return QJsonValue(QJsonValue::Undefined);
}

/// What data_form asks for besides the dataset.
QJsonValue dataSchemaOf(const DagDetails &details)
{
    QJsonObject schema = details.dataSchema;
    QJsonObject properties = schema.value(propertiesKey).toObject();
    for (const char *key : {"dataset_name", "identifiers", "dataset_limit"})
        properties.remove(QLatin1String(key));
    if (properties.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    schema.insert(propertiesKey, properties);
    return schema;
}

SchemaDifference ofDag(const char *keyword, const Values &values)
{
    return {{}, {}, {}, QLatin1String(keyword), values, Weight::Blocks};
}

} // namespace

QVector<SchemaDifference> schemaDifferences(const QVector<DagDetails> &atRunners)
{
    QVector<SchemaDifference> found;
    if (atRunners.size() < 2)
        return found;
    Values wants;
    Values external;
    Values data;
    QStringList keys;
    for (const DagDetails &details : atRunners) {
        wants.append(QJsonValue(details.wantsDataset));
        external.append(details.externalSchemas);
        data.append(dataSchemaOf(details));
        for (const DagForm &form : details.forms)
            keys.append(form.key);
    }
    keys.removeDuplicates();
    if (!allEqual(wants))
        found.append(ofDag("wants_dataset", wants));
    if (!allEqual(external))
        found.append(ofDag("external_schemas", external));
    Comparison ofData((QString(dataKey)));
    ofData.compare({}, data);
    found += ofData.take();
    for (const QString &key : std::as_const(keys)) {
        Values schemas;
        for (const DagDetails &details : atRunners)
            schemas.append(schemaOf(details, key));
        Comparison comparison(key);
        comparison.compare({}, schemas);
        found += comparison.take();
    }
    return found;
}

bool blocks(const QVector<SchemaDifference> &differences)
{
    return std::any_of(differences.begin(), differences.end(),
        [](const SchemaDifference &difference) { return difference.weight == Weight::Blocks; });
}

} // namespace desk
