// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/field_group.h"

#include "ui/form/collapsible_section.h"
#include "ui/form/field_factory.h"
#include "ui/form/field_grid.h"
#include "ui/form/form_field.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>
#include <algorithm>

namespace desk
{

namespace
{

bool isAdvanced(const QString &section)
{
    return section.contains(QLatin1String("advanced"), Qt::CaseInsensitive) ||
           section.contains(QLatin1String("expert"), Qt::CaseInsensitive);
}

} // namespace

FieldGroup::FieldGroup(const QVector<FieldSchema> &properties, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(14));
    const bool someOpen = std::any_of(properties.begin(), properties.end(),
        [](const FieldSchema &field) { return !field.readOnly && !field.hidden; });
    const QString fixed = tr("Set by the workflow");
    FieldGrid *plain = nullptr;
    QHash<QString, FieldGrid *> grids;
    QVector<FieldSchema> ordered = properties; // what is in no section first, what cannot be changed last
    std::stable_sort(ordered.begin(), ordered.end(), [](const FieldSchema &a, const FieldSchema &b) {
        const auto rank = [](const FieldSchema &field) {
            return field.readOnly ? 2 : field.section.isEmpty() ? 0 : 1;
        };
        return rank(a) < rank(b);
    });
    for (const FieldSchema &property : ordered) {
        if (property.hidden)
            continue;
        FormField *field = makeField(property, theme);
        connect(field, &FormField::changed, this, &FieldGroup::changed);
        m_fields.insert(property.key, field);
        m_order.append(field);
        const QString section = property.readOnly && someOpen ? fixed : property.section;
        if (section.isEmpty()) {
            if (!plain) {
                plain = new FieldGrid(theme, this);
                m_column->addWidget(plain);
            }
            plain->add(field);
            continue;
        }
        if (!grids.contains(section))
            grids.insert(section, addSection(section, section != fixed && !isAdvanced(section)));
        grids.value(section)->add(field);
    }
    connect(this, &FieldGroup::changed, this, &FieldGroup::summarise);
}

FieldGrid *FieldGroup::addSection(const QString &title, bool open)
{
    auto *grid = new FieldGrid(m_theme, this);
    auto *section = new CollapsibleSection(m_theme, title, grid, this);
    section->setOpen(open);
    m_column->addWidget(section);
    m_sections.append({section, grid});
    return grid;
}

void FieldGroup::setObject(const QJsonObject &object)
{
    if (!m_hasFirst)
        m_first = object;
    m_hasFirst = true;
    for (FormField *field : m_order)
        field->setValue(object.value(field->schema().key));
    summarise();
}

QJsonObject FieldGroup::applied(QJsonObject object) const
{
    for (const FormField *field : m_order) {
        const QJsonValue value = field->value();
        if (value.isUndefined())
            object.remove(field->schema().key);
        else
            object.insert(field->schema().key, value);
    }
    return object;
}

void FieldGroup::open(const QString &key)
{
    FormField *field = m_fields.value(key);
    for (const Section &section : m_sections) {
        if (section.grid->fields().contains(field))
            section.widget->setOpen(true);
    }
}

void FieldGroup::summarise()
{
    for (const Section &section : m_sections) {
        const QVector<FormField *> &fields = section.grid->fields();
        const auto changed = std::count_if(fields.begin(), fields.end(),
            [this](const FormField *field) { return field->value() != m_first.value(field->schema().key); });
        const QString count = tr("%Ln field(s)", nullptr, int(fields.size()));
        section.widget->setSummary(changed == 0 ? tr("%1, all at their defaults").arg(count)
                                                : tr("%1, %2 changed").arg(count).arg(changed));
    }
}

} // namespace desk
