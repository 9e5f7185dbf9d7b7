// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/form/form_field.h"

namespace desk
{

class CalmComboBox;

/// One of several values.
class ChoiceField final : public FormField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceField)
public:
    ChoiceField(const FieldSchema &schema, const Theme &theme, QWidget *parent = nullptr);

protected:
    void display(const QJsonValue &value) override;
    QJsonValue read() const override;

private:
    CalmComboBox *m_box;
    QVector<QJsonValue> m_values; // by index in the box
};

} // namespace desk
