// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/form/form_field.h"

class QCheckBox;
class QVBoxLayout;

namespace desk
{

/// What a list of choices is once these are chosen: what was chosen before keeps its order, what is new comes
/// last; Undefined where nothing is chosen and nothing has to be there.
QJsonValue chosenList(const FieldSchema &schema, const QJsonArray &before, const QVector<QJsonValue> &chosen);

/// Any number of several values: a list to tick.
class MultiChoiceField final : public FormField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MultiChoiceField)
public:
    MultiChoiceField(const FieldSchema &schema, const Theme &theme, QWidget *parent = nullptr);

    QWidget *editor() const override;

protected:
    void display(const QJsonValue &value) override;
    QJsonValue read() const override;

private:
    void add(const QString &label, const QJsonValue &value);

    QVBoxLayout *m_list;
    QVector<QCheckBox *> m_boxes;
    QVector<QJsonValue> m_values; // by box
};

} // namespace desk
