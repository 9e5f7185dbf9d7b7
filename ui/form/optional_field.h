// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/form/form_field.h"

class QCheckBox;

namespace desk
{

/// A list or an object that may also be null: a box to tick gives it a value.
class OptionalField final : public FormField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionalField)
public:
    /// Takes over the field that edits the value when there is one.
    OptionalField(const FieldSchema &schema, FormField *inner, const Theme &theme, QWidget *parent = nullptr);

    QJsonValue value() const override;
    bool isWide() const override { return m_inner->isWide(); }
    FormField *field(const QString &key) const override { return m_inner->field(key); }
    QVector<FormField *> fields() const override;
    QString unreadable() const override { return m_inner->isEnabled() ? m_inner->unreadable() : QString(); }
    QWidget *editor() const override;

protected:
    void display(const QJsonValue &value) override;
    QJsonValue read() const override { return value(); }

private:
    QCheckBox *m_given;
    FormField *m_inner;
    bool m_touched = false;
};

} // namespace desk
