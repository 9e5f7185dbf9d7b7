// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// Puts what a schema may say in several ways into the one that the form reads. Pure; any thread.
#pragma once

#include <QJsonObject>
#include <QString>

namespace desk
{

/// A schema that says "this, or null" with two branches, said in one; nullable becomes true then.
QJsonObject withoutNullBranch(const QJsonObject &schema, bool *nullable);

/// Gives every alternative of "oneOf" the properties of Kaapana's "properties-template", under keys such as
/// "lr#1" that tell them apart (protocol section 6); what already has them, as from a Kaapana, stays as it
/// is. Where no model is named, the template's properties are those of the object itself.
QJsonObject withModels(const QJsonObject &schema);

/// A key without what tells it apart from that of another model: "lr" for "lr#1".
QString plainKey(const QString &key);

/// A text as it was written: a Kaapana escapes what it takes in once for HTML (protocol section 7, 1).
QString unescaped(const QString &text);

} // namespace desk
