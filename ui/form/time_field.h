// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/form/form_field.h"

class QLineEdit;

namespace desk
{

/// A date, a time, or both, as text, with a calendar for dates. What is written in the person's language is
/// taken over in the form JSON wants when the field is left.
class TimeField final : public FormField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeField)
public:
    TimeField(const FieldSchema &schema, const Theme &theme, QWidget *parent = nullptr);

protected:
    void display(const QJsonValue &value) override;
    QJsonValue read() const override;

private:
    void openCalendar();
    void choose(QDate date);
    void normalise();

    QLineEdit *m_edit;
};

} // namespace desk
