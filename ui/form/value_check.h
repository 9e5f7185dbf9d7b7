// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/form/schema.h"

namespace desk
{

class SchemaValidator;

/// What is wrong with a value, as a sentence for the person who has to mend it.
struct ValueProblem {
    QStringList path; ///< keys from the form down to the field
    QString message;

    bool operator==(const ValueProblem &) const = default;
};

/// Checks a form's value. What still is as the form started with stands, even where it breaks its schema;
/// what is required has to be given all the same. Plain sentences where we have one, else the validator's
/// words. The validator is that of the form's schema.
QVector<ValueProblem> checkForm(const FieldSchema &form, const SchemaValidator &validator,
    const QJsonValue &value, const QJsonValue &start);

/// The value at a path; Undefined if there is none.
QJsonValue valueAt(QJsonValue value, const QStringList &path);

/// Reads a date, time or date-time as people or JSON write it, and gives it as Airflow takes it; empty if it
/// is none. A time has neither a zone nor a fraction: Airflow 3.3.2 refuses "10:15:00Z".
QString standardTime(FieldKind kind, const QString &text);

} // namespace desk
