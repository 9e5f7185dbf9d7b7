// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace desk
{

/// Where a value breaks its schema, in the validator's words. A list's items are named by their position.
struct SchemaViolation {
    QStringList path;
    QString text;

    bool operator==(const SchemaViolation &) const = default;
};

/// The schema in the standard's words: Kaapana's boolean "required" of a property becomes its object's list.
QJsonObject standardSchema(const QJsonObject &schema);

/// Checks a value by JSON Schema (draft 7). Only the innermost violations are told. A schema that is itself
/// broken finds nothing: it must not keep anybody from starting.
QVector<SchemaViolation> violations(const QJsonObject &schema, const QJsonValue &value);

} // namespace desk
