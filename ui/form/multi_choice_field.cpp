// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/multi_choice_field.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QFrame>
#include <QJsonArray>
#include <QScrollArea>
#include <QVBoxLayout>

namespace desk
{

MultiChoiceField::MultiChoiceField(const FieldSchema &schema, const Theme &theme, QWidget *parent)
    : FormField(schema, theme, parent)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("well"));
    auto *outer = new QVBoxLayout(frame);
    outer->setContentsMargins(1, 1, 1, 1);
    auto *area = new QScrollArea(frame);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8));
    m_list->setSpacing(theme.px(6));
    area->setWidget(content);
    outer->addWidget(area);
    setEditor(frame);
    for (const FieldChoice &choice : schema.choices)
        add(choice.label, choice.value);
    addHint(schema.choices.isEmpty() ? tr("There is nothing to choose from.") : tr("Choose any number."));
    const int rows = qBound(1, int(schema.choices.size()), 6);
    frame->setFixedHeight(theme.px(20) + rows * theme.px(20) + (rows - 1) * theme.px(6));
}

void MultiChoiceField::add(const QString &label, const QJsonValue &value)
{
    QString text = label;
    auto *box = new QCheckBox(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this);
    box->setEnabled(!schema().readOnly);
    box->setAccessibleName(tr("%1: %2", "field: choice").arg(schema().title, label));
    m_list->addWidget(box);
    m_boxes.append(box);
    m_values.append(value);
    watch(box);
    connect(box, &QCheckBox::toggled, this, &MultiChoiceField::onEdited);
}

QWidget *MultiChoiceField::editor() const
{
    return m_boxes.isEmpty() ? FormField::editor() : m_boxes.first();
}

void MultiChoiceField::display(const QJsonValue &value)
{
    const QJsonArray chosen = value.toArray();
    for (const QJsonValue &item : chosen) {
        if (!m_values.contains(item))
            add(valueText(item), item);
    }
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(chosen.contains(m_values.at(i)));
}

QJsonValue MultiChoiceField::read() const
{
    QVector<QJsonValue> chosen;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            chosen.append(m_values.at(i));
    }
    return chosenList(schema(), FormField::value().toArray(), chosen);
}

QJsonValue chosenList(const FieldSchema &schema, const QJsonArray &before, const QVector<QJsonValue> &chosen)
{
    QJsonArray list;
    for (const QJsonValue &item : before) {
        if (chosen.contains(item))
            list.append(item);
    }
    for (const QJsonValue &item : chosen) {
        if (!list.contains(item))
            list.append(item);
    }
    if (list.isEmpty() && schema.initial.isUndefined() && !schema.required)
        return QJsonValue::Undefined;
    return list;
}

} // namespace desk
