// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/value_difference.h"

#include "ui/form/schema_shape.h"

#include <QJsonObject>
#include <algorithm>

namespace desk
{

namespace
{

void compare(
    const QStringList &path, const QJsonValue &left, const QJsonValue &right, QVector<ValueDifference> &found)
{
    if (left == right)
        return;
    const bool inside = (left.isObject() || left.isUndefined()) && (right.isObject() || right.isUndefined());
    const QJsonObject one = left.toObject();
    const QJsonObject other = right.toObject();
    if (!inside || (one.isEmpty() && other.isEmpty())) {
        found.append({path, left, right});
        return;
    }
    QStringList keys = one.keys();
    for (auto it = other.begin(); it != other.end(); ++it) {
        if (!one.contains(it.key()))
            keys.append(it.key());
    }
    keys.sort();
    for (const QString &key : keys)
        compare(path + QStringList{key}, one.value(key), other.value(key), found);
}

void rename(const QVector<FieldSchema> &fields, QJsonObject &object)
{
    for (const FieldSchema &field : fields) {
        const QString plain = plainKey(field.key);
        if (plain != field.key && object.contains(plain) && !object.contains(field.key))
            object.insert(field.key, object.take(plain));
    }
}

} // namespace

QVector<ValueDifference> differences(const QJsonObject &left, const QJsonObject &right)
{
    QVector<ValueDifference> found;
    compare({}, left, right, found);
    return found;
}

QJsonObject underFieldKeys(const FieldSchema &field, QJsonObject object)
{
    rename(field.properties, object);
    const auto chosen = std::find_if(field.alternatives.begin(), field.alternatives.end(),
        [&object](const FieldAlternative &one) { return !one.constants.isEmpty() && matches(one, object); });
    if (chosen != field.alternatives.end())
        rename(chosen->properties, object);
    return object;
}

} // namespace desk
