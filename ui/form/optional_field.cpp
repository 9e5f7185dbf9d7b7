// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/optional_field.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QVBoxLayout>

namespace desk
{

OptionalField::OptionalField(const FieldSchema &schema, FormField *inner, const Theme &theme, QWidget *parent)
    : FormField(schema, theme, parent)
    , m_given(new QCheckBox(tr("Give a value"), this))
    , m_inner(inner)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    column->addWidget(m_given);
    column->addWidget(m_inner);
    m_given->setEnabled(!schema.readOnly);
    m_given->setAccessibleName(tr("Give a value to %1").arg(schema.title));
    setEditor(box);
    watch(m_given);
    connect(m_given, &QCheckBox::toggled, this, [this](bool given) {
        m_inner->setVisible(given);
        if (isShowing())
            return;
        m_touched = true;
        onEdited();
    });
    connect(m_inner, &FormField::changed, this, [this] {
        m_touched = true;
        onEdited();
    });
}

QVector<FormField *> OptionalField::fields() const
{
    return m_given->isChecked() ? QVector<FormField *>{m_inner->fields()} : QVector<FormField *>();
}

QWidget *OptionalField::editor() const
{
    return m_given->isChecked() ? m_inner->editor() : m_given;
}

QJsonValue OptionalField::value() const
{
    if (!m_touched)
        return FormField::value();
    if (!m_given->isChecked())
        return QJsonValue::Null;
    const QJsonValue value = m_inner->value();
    if (!value.isUndefined() && !value.isNull())
        return value;
    const bool list =
        m_inner->schema().kind != FieldKind::Object && m_inner->schema().kind != FieldKind::Alternatives;
    return list ? QJsonValue(QJsonArray()) : QJsonValue(QJsonObject());
}

void OptionalField::display(const QJsonValue &value)
{
    m_touched = false;
    const bool given = !value.isNull() && !value.isUndefined();
    m_given->setChecked(given);
    m_inner->setVisible(given);
    m_inner->setValue(given ? value : startValue(m_inner->schema()));
}

} // namespace desk
