// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dag.h"
#include "ui/form/schema.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QScrollArea;
class QStackedLayout;

namespace desk
{

class FormField;
class JsonView;
class ObjectField;
class SchemaValidator;
class Theme;

/// What keeps a form from being sent.
struct FormProblem {
    QString form;     ///< key of the form
    QStringList path; ///< keys down to the field; empty: the JSON as a whole
    QString title;    ///< of the field, for people
    QString message;  ///< a sentence

    bool operator==(const FormProblem &) const = default;
};

/// The forms of a DAG, drawn from their JSON Schemas, and the same value as JSON. An edit in one shows in the
/// other. No key is ever dropped: what has no field goes through as it came. GUI thread.
class SchemaForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SchemaForm)
public:
    enum class View { Form, Json };

    /// The theme must outlive the form.
    SchemaForm(const QVector<DagForm> &forms, const Theme &theme, QWidget *parent = nullptr);

    /// Form key -> object; the values of the form without a key stand at the top level.
    QJsonObject value() const;
    /// Takes a value over without telling.
    void setValue(const QJsonObject &value);
    /// Values from elsewhere as this form has them: see underFieldKeys().
    QJsonObject fitted(QJsonObject value) const;
    /// Takes values from elsewhere over, as if a person had written them.
    void load(const QJsonObject &value);
    /// The field at a path of the whole value, in words: "Workflow › Range › Lowest".
    QString titleOf(const QStringList &path) const;
    /// What is wrong now.
    QVector<FormProblem> problems() const;
    /// Shows what is wrong at every field, also at those that were not left yet.
    void revealProblems();
    /// Opens, shows and focuses the field of a problem.
    void focusProblem(int index);
    /// Goes to the next problem, or the one before: after the field that has the focus.
    void focusNextProblem(int direction);

    View view() const { return m_view; }
    /// A text that is no JSON cannot be shown as a form: the view then stays.
    void setView(View view);
    /// The field at a path of a form; nothing if none is drawn.
    FormField *field(const QString &form, const QStringList &path) const;

Q_SIGNALS:
    /// A person changed something.
    void changed();
    void problemsChanged();
    void viewChanged(desk::SchemaForm::View view);

private:
    struct Part {
        QString key;
        FieldSchema schema;
        QJsonValue start{QJsonValue::Undefined};
        std::shared_ptr<const SchemaValidator> validator;
        ObjectField *field = nullptr; ///< nothing: the schema has no field that could be drawn
    };

    QWidget *makeCard(Part &part);
    void display(const QJsonObject &value);
    void check() const;
    void onEdited();
    void showProblems();

    const Theme &m_theme;
    QVector<Part> m_parts;
    QJsonObject m_rest; // top-level keys that belong to no form
    QStackedLayout *m_stack;
    QScrollArea *m_area;
    JsonView *m_json;
    View m_view = View::Form;
    mutable QVector<FormProblem> m_problems;
    mutable bool m_dirty = true;
    QVector<FormProblem> m_told;
    QTimer m_soon; // the check waits until a burst of changes is over
    int m_current = -1;
};

} // namespace desk
