// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QVector>
#include <memory>

namespace desk
{

/// Where a value breaks its schema, in the validator's words. A list's items are named by their position.
struct SchemaViolation {
    QStringList path;
    QString text;

    bool operator==(const SchemaViolation &) const = default;
};

/// The schema in the standard's words: Kaapana's boolean "required" of a property becomes its object's list,
/// its models get their properties, and lists that are filled only later are no limit yet.
QJsonObject standardSchema(const QJsonObject &schema);

/// A schema read once, to check many values by JSON Schema (draft 7). A schema that is itself broken finds
/// nothing: it must not keep anybody from starting. Any thread, one at a time.
class SchemaValidator final
{
    Q_DISABLE_COPY_MOVE(SchemaValidator)
public:
    explicit SchemaValidator(const QJsonObject &schema);
    ~SchemaValidator();

    /// Only the innermost violations are told.
    QVector<SchemaViolation> violations(const QJsonValue &value) const;

private:
    struct Parsed;
    std::unique_ptr<Parsed> m_parsed; // none: the schema is broken
};

/// The same for one value.
QVector<SchemaViolation> violations(const QJsonObject &schema, const QJsonValue &value);

} // namespace desk
