// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/form/form_field.h"

class QPlainTextEdit;

namespace desk
{

/// What is written over several lines: a text, a list with an entry a line (texts or numbers), a value of one
/// of several types, or JSON, which takes whatever no other field fits.
class MultilineField final : public FormField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MultilineField)
public:
    MultilineField(const FieldSchema &schema, const Theme &theme, QWidget *parent = nullptr);

    bool isWide() const override;
    QString unreadable() const override { return m_unreadable; }

protected:
    void display(const QJsonValue &value) override;
    QJsonValue read() const override;

private:
    bool isList() const;
    QJsonValue readList(const QString &text) const;
    QJsonValue readJson(const QString &text) const;
    QJsonValue readMixed(const QString &text) const;
    QString mixedText(const QJsonValue &value) const;
    void onTextChanged();
    void fitHeight();

    QPlainTextEdit *m_edit;
    QString m_unreadable;
};

} // namespace desk
