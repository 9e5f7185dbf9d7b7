// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/form/form_field.h"

namespace desk
{

class CalmComboBox;
class FieldGroup;

/// An object with its own fields below each other; where the schema has alternatives, one of them is chosen
/// first and its fields follow.
class ObjectField final : public FormField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ObjectField)
public:
    ObjectField(const FieldSchema &schema, const Theme &theme, QWidget *parent = nullptr);

    QJsonValue value() const override;
    bool isWide() const override { return true; }
    FormField *field(const QString &key) const override;
    QVector<FormField *> fields() const override;
    QWidget *editor() const override;
    /// Opens what hides a key's field.
    void open(const QString &key);
    /// For a form's outermost object, which has its title elsewhere.
    void removeFrame();

protected:
    void display(const QJsonValue &value) override;
    QJsonValue read() const override { return value(); }

private:
    QVector<FieldGroup *> groups() const;
    void choose(int alternative);
    void onChosen();

    FieldGroup *m_common;
    CalmComboBox *m_choice = nullptr;
    QVector<FieldGroup *> m_alternatives;
    QWidget *m_frame;
    int m_chosen = -1;
    bool m_touched = false;
};

} // namespace desk
