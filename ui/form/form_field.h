// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/form/schema.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace desk
{

class IconLabel;
class Theme;

/// One value of a form: label above, editor, and below it the help or, once the field was left, what is
/// wrong. Holds the value as it came until a person changes it, so that nothing is lost that the editor
/// cannot show. GUI thread.
class FormField : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormField)
public:
    const FieldSchema &schema() const { return m_schema; }
    /// What the field holds; Undefined: the key is left out.
    virtual QJsonValue value() const { return m_value; }
    /// Shows a value without telling.
    void setValue(const QJsonValue &value);
    /// Takes the whole width of a form with two columns.
    virtual bool isWide() const { return false; }
    /// The field of one of its keys; nothing if it has none drawn.
    virtual FormField *field(const QString &) const { return nullptr; }
    virtual QVector<FormField *> fields() const { return {}; }
    /// What is wrong with a text that cannot be read at all; empty if it can. The value is then the last good
    /// one.
    virtual QString unreadable() const { return {}; }
    /// Shows what is wrong, at once or when the field is left; empty: nothing.
    void setProblem(const QString &problem);
    /// The sentence a person sees at the field; empty if none.
    QString shownProblem() const;
    /// Shows what is wrong even though the field was not left.
    void revealProblem();
    /// What gets the focus.
    virtual QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    /// A person changed the value.
    void changed();
    /// A problem came into sight, and was said to those who do not see it.
    void announced(const QString &problem);

protected:
    FormField(FieldSchema schema, const Theme &theme, QWidget *parent);

    /// Shows m_value in the widgets. Signals of the widgets that follow are not a person's doing.
    virtual void display(const QJsonValue &value) = 0;
    /// What the widgets say.
    virtual QJsonValue read() const = 0;

    const Theme &theme() const { return m_theme; }
    /// Puts the editor below the label.
    void setEditor(QWidget *editor);
    /// Another part of the editor that may have the focus.
    void watch(QWidget *part);
    void hideLabel();
    /// A word on how to fill in the field, after the help.
    void addHint(const QString &hint);
    /// For the widgets' signals: a person changed something.
    void onEdited();
    bool isShowing() const { return m_showing; }
    /// What an editor without content means: null, an empty text, or no key.
    QJsonValue emptyValue() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateFoot();

    FieldSchema m_schema;
    const Theme &m_theme;
    QJsonValue m_value{QJsonValue::Undefined};
    QString m_help;
    QString m_problem;
    bool m_left = false;
    bool m_showing = false;
    QVBoxLayout *m_column;
    QWidget *m_head;
    QLabel *m_label;
    QWidget *m_foot;
    IconLabel *m_errorIcon;
    QLabel *m_footText;
    QWidget *m_editor = nullptr;
};

} // namespace desk
