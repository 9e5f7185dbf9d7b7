// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/wizard_draft.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace desk
{

class Theme;

/// One page of the wizard: a question, what answers it, and why one cannot go on yet. Reads and writes the
/// draft it shares with the others. GUI thread.
class WizardStep : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardStep)
public:
    /// The step's name beside its number.
    virtual QString name() const = 0;
    /// What was chosen; empty if nothing yet.
    virtual QString summary() const = 0;
    /// Why one cannot go on; empty: one can.
    virtual QString obstacle() const = 0;
    /// A step that does not apply is passed over; its summary says why.
    virtual bool applies() const { return true; }
    /// The step is shown from now on.
    virtual void entered() {}
    /// A new run of the wizard begins with the draft as it is.
    virtual void begin() {}
    /// Asks the backend anew.
    virtual void refresh() {}
    virtual QWidget *searchField() const { return nullptr; }
    /// F8 and Shift+F8.
    virtual void focusNextProblem(int) {}
    /// Ctrl+J.
    virtual void toggleJson() {}

Q_SIGNALS:
    /// The draft, the summary or the obstacle is another one now.
    void changed();
    /// A person chose something and wants to go on (Enter).
    void advanced();

protected:
    WizardStep(WizardDraft &draft, const Theme &theme, const QString &question, QWidget *parent);

    WizardDraft &draft() { return m_draft; }
    const WizardDraft &draft() const { return m_draft; }
    const Theme &theme() const { return m_theme; }
    /// The sentence below the question.
    void setLine(const QString &line);
    /// A widget at the right of the question.
    void addAction(QWidget *widget);
    QVBoxLayout *column() const { return m_column; }

private:
    WizardDraft &m_draft;
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QHBoxLayout *m_head;
    QLabel *m_line;
};

} // namespace desk
