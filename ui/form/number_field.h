// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/form/form_field.h"

class QLineEdit;
class QToolButton;

namespace desk
{

/// A number, whole or not. Takes any text and says what is wrong with it, instead of changing it behind the
/// person's back; arrow keys and buttons step.
class NumberField final : public FormField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberField)
public:
    NumberField(const FieldSchema &schema, const Theme &theme, QWidget *parent = nullptr);

protected:
    void display(const QJsonValue &value) override;
    QJsonValue read() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int direction);
    void placeButtons();

    QLineEdit *m_edit;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
};

} // namespace desk
