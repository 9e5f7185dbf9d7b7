// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/form/schema.h"

class QWidget;

namespace desk
{

class FormField;
class Theme;

/// The field for a schema. Here a new kind of field is added.
FormField *makeField(const FieldSchema &schema, const Theme &theme, QWidget *parent = nullptr);

} // namespace desk
