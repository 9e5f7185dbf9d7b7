// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/schema_difference.h"

namespace desk
{

/// Which field, and what about it, for people who fill in forms: "Bins: largest value".
QString subjectOf(const SchemaDifference &difference);
/// What one runner says there: "1,024", "yes", "CT, MR", "–".
QString valueText(const SchemaDifference &difference, const QJsonValue &value);

} // namespace desk
