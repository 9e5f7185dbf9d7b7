// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/object_field.h"

#include "ui/form/calm_combo_box.h"
#include "ui/form/field_group.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QVBoxLayout>
#include <algorithm>

namespace desk
{

ObjectField::ObjectField(const FieldSchema &schema, const Theme &theme, QWidget *parent)
    : FormField(schema, theme, parent)
    , m_common(new FieldGroup(schema.properties, theme, this))
    , m_frame(new QFrame(this))
{
    m_frame->setObjectName(QStringLiteral("well"));
    auto *column = new QVBoxLayout(m_frame);
    const int padding = theme.px(12);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(theme.px(14));
    if (!schema.alternatives.isEmpty()) {
        m_choice = new CalmComboBox(m_frame);
        m_choice->addItem(tr("Choose…"));
        for (const FieldAlternative &alternative : schema.alternatives)
            m_choice->addItem(alternative.title);
        m_choice->setEnabled(!schema.readOnly);
        m_choice->setAccessibleName(schema.title);
        column->addWidget(m_choice);
        watch(m_choice);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &ObjectField::onChosen);
    }
    column->addWidget(m_common);
    m_common->setVisible(!schema.properties.isEmpty());
    for (const FieldAlternative &alternative : schema.alternatives) {
        auto *group = new FieldGroup(alternative.properties, theme, m_frame);
        group->hide();
        column->addWidget(group);
        m_alternatives.append(group);
    }
    for (const FieldGroup *group : groups()) {
        connect(group, &FieldGroup::changed, this, [this] {
            m_touched = true;
            onEdited();
        });
    }
    setEditor(m_frame);
}

void ObjectField::removeFrame()
{
    hideLabel();
    m_frame->setObjectName(QString());
    m_frame->layout()->setContentsMargins(0, 0, 0, 0);
}

QVector<FieldGroup *> ObjectField::groups() const
{
    return QVector<FieldGroup *>{m_common} + m_alternatives;
}

FormField *ObjectField::field(const QString &key) const
{
    if (FormField *field = m_common->field(key))
        return field;
    return m_chosen >= 0 ? m_alternatives.at(m_chosen)->field(key) : nullptr;
}

QVector<FormField *> ObjectField::fields() const
{
    QVector<FormField *> fields = m_common->fields();
    if (m_chosen >= 0)
        fields += m_alternatives.at(m_chosen)->fields();
    return fields;
}

QWidget *ObjectField::editor() const
{
    if (m_choice)
        return m_choice;
    const QVector<FormField *> all = fields();
    return all.isEmpty() ? FormField::editor() : all.first()->editor();
}

void ObjectField::open(const QString &key)
{
    for (FieldGroup *group : groups())
        group->open(key);
}

QJsonValue ObjectField::value() const
{
    const QJsonValue raw = FormField::value();
    if (!m_touched)
        return raw;
    QJsonObject object = raw.toObject();
    for (int i = 0; i < m_alternatives.size(); ++i) {
        if (i == m_chosen)
            continue;
        const FieldAlternative &other = schema().alternatives.at(i);
        for (const FieldSchema &field : other.properties)
            object.remove(field.key);
        for (const QString &key : other.constants.keys())
            object.remove(key);
    }
    object = m_common->applied(object);
    if (m_chosen >= 0) {
        const QJsonObject constants = schema().alternatives.at(m_chosen).constants;
        for (auto it = constants.begin(); it != constants.end(); ++it)
            object.insert(it.key(), it.value());
        object = m_alternatives.at(m_chosen)->applied(object);
    }
    const bool absent = object.isEmpty() && schema().initial.isUndefined() && !schema().required;
    return absent ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

void ObjectField::display(const QJsonValue &value)
{
    m_touched = false;
    const QJsonObject object = value.toObject();
    m_common->setObject(object);
    const QVector<FieldAlternative> &alternatives = schema().alternatives;
    const auto found = std::find_if(alternatives.begin(), alternatives.end(),
        [&object](const FieldAlternative &one) { return matches(one, object); });
    const int chosen = found == alternatives.end() || (object.isEmpty() && found->constants.isEmpty())
                           ? -1
                           : int(found - alternatives.begin());
    for (int i = 0; i < m_alternatives.size(); ++i) {
        FieldSchema shape; // those not chosen start with their own defaults
        shape.kind = FieldKind::Object;
        shape.properties = alternatives.at(i).properties;
        m_alternatives.at(i)->setObject(i == chosen ? object : startValue(shape).toObject());
    }
    choose(chosen);
}

void ObjectField::choose(int alternative)
{
    m_chosen = alternative;
    for (int i = 0; i < m_alternatives.size(); ++i)
        m_alternatives.at(i)->setVisible(i == alternative && !m_alternatives.at(i)->fields().isEmpty());
    if (m_choice)
        m_choice->setCurrentIndex(alternative + 1);
}

void ObjectField::onChosen()
{
    if (isShowing() || m_choice->currentIndex() == m_chosen + 1)
        return;
    m_touched = true;
    choose(m_choice->currentIndex() - 1);
    onEdited();
}

} // namespace desk
