// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/form/schema.h"

namespace desk
{

/// A value that differs between two objects.
struct ValueDifference {
    QStringList path;
    QJsonValue left{QJsonValue::Undefined};  ///< Undefined: not there
    QJsonValue right{QJsonValue::Undefined}; ///< Undefined: not there
    bool operator==(const ValueDifference &) const = default;
};

/// What differs, by path: objects are gone into, lists are one value. Pure.
QVector<ValueDifference> differences(const QJsonObject &left, const QJsonObject &right);

/// An object under the keys that its form uses: what was sent has lost the part of keys from '#' on (protocol
/// section 6), and the form that is filled in with it needs that part again. Pure.
QJsonObject underFieldKeys(const FieldSchema &field, QJsonObject object);

} // namespace desk
