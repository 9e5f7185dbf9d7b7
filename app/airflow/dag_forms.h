// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// Makes a DAG's forms from its params. Pure; any thread.
#pragma once

#include "app/core/dag.h"

#include <QJsonObject>

namespace desk
{

/// Reads the forms of a DAG's params (shapes of 2.11, 3.0 and 3.2 on: {value, schema, description}) into
/// details:
/// - a param named "..._form" with a schema of type object is that form, its value the defaults of its
/// properties;
///   data_form becomes wantsDataset and dataSchema;
/// - a text param external_schemas becomes externalSchemas;
/// - all others are the properties of the form "", with their values for defaults; one without a value whose
/// schema
///   does not allow null is required.
/// JSON objects of Qt know no order: what is read from `json`, the bytes that params was parsed from, is
/// added to each property as "propertyOrder" (from 0).
void readForms(DagDetails &details, const QJsonObject &params, const QByteArray &json);

/// Whether a JSON Schema accepts null. A schema that says nothing does.
bool allowsNull(const QJsonObject &schema);

} // namespace desk
