// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/form/form_field.h"

class QCompleter;
class QLineEdit;

namespace desk
{

/// A text on one line, with proposals where the schema has examples.
class TextField final : public FormField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextField)
public:
    TextField(const FieldSchema &schema, const Theme &theme, QWidget *parent = nullptr);

protected:
    void display(const QJsonValue &value) override;
    QJsonValue read() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addProposals();
    void showAllProposals();

    QLineEdit *m_edit;
    QCompleter *m_proposals = nullptr;
};

} // namespace desk
