// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/field_factory.h"

#include "ui/form/boolean_field.h"
#include "ui/form/choice_field.h"
#include "ui/form/long_choice_field.h"
#include "ui/form/multi_choice_field.h"
#include "ui/form/multiline_field.h"
#include "ui/form/number_field.h"
#include "ui/form/object_field.h"
#include "ui/form/optional_field.h"
#include "ui/form/text_field.h"
#include "ui/form/time_field.h"

namespace desk
{

namespace
{

/// Kinds whose editor has no state of its own for "no value".
bool needsBox(FieldKind kind)
{
    return kind == FieldKind::MultiChoice || kind == FieldKind::TextList || kind == FieldKind::NumberList ||
           kind == FieldKind::Object || kind == FieldKind::Alternatives;
}

} // namespace

FormField *makeField(const FieldSchema &schema, const Theme &theme, QWidget *parent)
{
    if (schema.nullable && needsBox(schema.kind)) {
        FieldSchema inner = schema;
        inner.nullable = false;
        inner.help.clear();
        if (inner.initial.isNull())
            inner.initial = QJsonValue::Undefined;
        return new OptionalField(schema, makeField(inner, theme), theme, parent);
    }
    switch (schema.kind) {
    case FieldKind::Text:
    case FieldKind::Constant:
        return new TextField(schema, theme, parent);
    case FieldKind::Integer:
    case FieldKind::Number:
        return new NumberField(schema, theme, parent);
    case FieldKind::Boolean:
        return new BooleanField(schema, theme, parent);
    case FieldKind::Choice:
        return new ChoiceField(schema, theme, parent);
    case FieldKind::MultiChoice:
        if (schema.choices.size() > mostChoicesInSight)
            return new LongChoiceField(schema, theme, parent);
        return new MultiChoiceField(schema, theme, parent);
    case FieldKind::Date:
    case FieldKind::DateTime:
    case FieldKind::Time:
        return new TimeField(schema, theme, parent);
    case FieldKind::Object:
    case FieldKind::Alternatives:
        return new ObjectField(schema, theme, parent);
    case FieldKind::Multiline:
    case FieldKind::TextList:
    case FieldKind::NumberList:
    case FieldKind::Mixed:
    case FieldKind::Json:
        break;
    }
    return new MultilineField(schema, theme, parent);
}

} // namespace desk
