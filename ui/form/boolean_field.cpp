// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/boolean_field.h"

#include <QCheckBox>

namespace desk
{

BooleanField::BooleanField(const FieldSchema &schema, const Theme &theme, QWidget *parent)
    : FormField(schema, theme, parent)
    , m_box(new QCheckBox(this))
{
    QString text = schema.title;
    text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    m_box->setText(schema.mustBeTrue ? tr("%1 (required)").arg(text) : text);
    m_box->setEnabled(!schema.readOnly);
    hideLabel();
    setEditor(m_box);
    connect(m_box, &QCheckBox::toggled, this, &BooleanField::onEdited);
}

void BooleanField::display(const QJsonValue &value)
{
    m_box->setChecked(value.toBool());
}

QJsonValue BooleanField::read() const
{
    return m_box->isChecked();
}

} // namespace desk
