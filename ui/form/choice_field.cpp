// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/choice_field.h"

#include "ui/form/calm_combo_box.h"

namespace desk
{

ChoiceField::ChoiceField(const FieldSchema &schema, const Theme &theme, QWidget *parent)
    : FormField(schema, theme, parent)
    , m_box(new CalmComboBox(this))
{
    const auto add = [this](const QString &text, const QJsonValue &value) {
        m_box->addItem(text);
        m_values.append(value);
    };
    if (schema.nullable)
        add(tr("No value"), QJsonValue::Null);
    else if (schema.initial.isUndefined() || schema.initial.isNull() || !schema.required)
        add(schema.required ? tr("Choose…") : tr("Not set"), QJsonValue::Undefined);
    for (const FieldChoice &choice : schema.choices)
        add(choice.label, choice.value);
    m_box->setEnabled(!schema.readOnly);
    if (schema.choices.size() > mostChoicesInSight)
        m_box->makeSearchable(theme, schema.title);
    setEditor(m_box);
    if (schema.choices.isEmpty())
        addHint(tr("There is nothing to choose from."));
    connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceField::onEdited);
}

void ChoiceField::display(const QJsonValue &value)
{
    qsizetype index = m_values.indexOf(value);
    if (index < 0) { // a default that is none of the choices stands until another is chosen
        m_box->addItem(value.isUndefined() ? tr("Not set")
                       : value.isNull()    ? tr("No value")
                                           : valueText(value));
        m_values.append(value);
        index = m_values.size() - 1;
    }
    m_box->setCurrentIndex(int(index));
}

QJsonValue ChoiceField::read() const
{
    return m_values.value(m_box->currentIndex(), QJsonValue(QJsonValue::Undefined));
}

} // namespace desk
