// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/windows/schema_corpus.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace desk
{

class FormField;
class SchemaForm;

/// Fills in a form as a person does, with mouse and keyboard. Each function returns what did not work; empty
/// if all did. The form has to be shown in an active window.
class FormHand final
{
public:
    explicit FormHand(SchemaForm &form)
        : m_form(form)
    {
    }

    /// Opens what hides the field, and then: "write" replaces a line's text, "lines" that of several lines,
    /// "choose" takes the entry of that name, "tick" clicks the box of that name, "give" the box that gives a
    /// value, "step" goes so many steps up or down with the arrow keys, "propose" writes and takes the first
    /// proposal.
    QString apply(const FormEdit &edit);

private:
    QString write(FormField &field, const QString &text);
    QString lines(FormField &field, const QString &text);
    QString choose(FormField &field, const QString &label);
    QString tick(FormField &field, const QString &label);
    QString tickInList(FormField &field, const QString &label);
    QString step(FormField &field, int count);
    QString propose(FormField &field, const QString &text);
    void uncover(FormField &field);

    SchemaForm &m_form;
};

} // namespace desk
