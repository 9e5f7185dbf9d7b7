// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

namespace desk
{

/// Which kind of field a schema is drawn as.
enum class FieldKind {
    Text,
    Multiline,
    Integer,
    Number,
    Boolean,
    Choice,
    MultiChoice,
    TextList,
    NumberList,
    Object,
    Alternatives,
    Date,
    DateTime,
    Time,
    Constant,
    Mixed, ///< a text, or a value of another type where it reads as one
    Json,  ///< nothing else fits
};

/// More than so many choices are searched instead of looked through.
constexpr int mostChoicesInSight = 12;

/// One value that may be chosen.
struct FieldChoice {
    QJsonValue value;
    QString label;

    bool operator==(const FieldChoice &) const = default;
};

struct FieldAlternative;

/// A JSON Schema as a form needs it: read once, then plain data. Source of the shapes: kaapana-protocol
/// section 6, Airflow's Params.
struct FieldSchema {
    QString key;
    QString title; ///< never empty
    QString help;  ///< plain text
    QString section;
    FieldKind kind = FieldKind::Json;
    QStringList types;                         ///< as the schema names them, without "null"
    QJsonValue initial{QJsonValue::Undefined}; ///< default; Undefined: none
    bool required = false;                     ///< the key has to be there
    bool filled = false;     ///< and must not be empty either (Kaapana's boolean "required")
    bool mustBeTrue = false; ///< Kaapana's "confirmation"
    bool nullable = false;   ///< null is a value
    bool readOnly = false;
    bool hidden = false;          ///< kept, not drawn
    QVector<FieldChoice> choices; ///< Choice, MultiChoice: what may be chosen; Text: proposals
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<double> above; ///< exclusive minimum
    std::optional<double> below; ///< exclusive maximum
    std::optional<double> multipleOf;
    int minLength = 0;
    std::optional<int> maxLength;
    QString pattern;
    QString format;
    int minItems = 0;
    std::optional<int> maxItems;
    bool uniqueItems = false;
    bool integerItems = false;
    QVector<FieldSchema> items;             ///< TextList: what each entry has to be; one or none
    QVector<FieldSchema> properties;        ///< Object, Alternatives (those common to all)
    QVector<FieldAlternative> alternatives; ///< Alternatives
    QJsonObject schema;                     ///< as it came
};

/// One of several shapes of an object.
struct FieldAlternative {
    QString title;
    QJsonObject constants; ///< what tells it from the others; may be empty
    QVector<FieldSchema> properties;
};

/// Reads a schema. The key gives the title where the schema has none.
FieldSchema readSchema(const QString &key, const QJsonObject &schema, bool required = false);

/// The value a form starts with: the default, completed by the defaults of its properties. Undefined: none.
QJsonValue startValue(const FieldSchema &field);

/// Whether an alternative describes this object.
bool matches(const FieldAlternative &alternative, const QJsonObject &object);

/// A value as a person reads it: texts without quotes, everything else as JSON.
QString valueText(const QJsonValue &value);

} // namespace desk
