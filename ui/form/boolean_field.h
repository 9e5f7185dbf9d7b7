// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/form/form_field.h"

class QCheckBox;

namespace desk
{

/// Yes or no: a box to tick, its label beside it.
class BooleanField final : public FormField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BooleanField)
public:
    BooleanField(const FieldSchema &schema, const Theme &theme, QWidget *parent = nullptr);

    bool isWide() const override { return true; }

protected:
    void display(const QJsonValue &value) override;
    QJsonValue read() const override;

private:
    QCheckBox *m_box;
};

} // namespace desk
