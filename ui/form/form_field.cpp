// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/form_field.h"

#include "ui/components/icon_label.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace desk
{

FormField::FormField(FieldSchema schema, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_schema(std::move(schema))
    , m_theme(theme)
    , m_help(m_schema.help)
    , m_column(new QVBoxLayout(this))
    , m_head(new QWidget(this))
    , m_label(makeLabel(m_schema.title, "heading", m_head))
    , m_foot(new QWidget(this))
    , m_errorIcon(new IconLabel(theme, QStringLiteral("error"), QStringLiteral("danger"), 14, m_foot))
    , m_footText(makeParagraph({}, "caption", m_foot))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(4));
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(theme.px(5));
    head->addWidget(m_label);
    if (m_schema.required && !m_schema.readOnly)
        head->addWidget(makeLabel(tr("required"), "caption", m_head));
    head->addStretch();
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(theme.px(6));
    foot->addWidget(m_errorIcon, 0, Qt::AlignTop);
    foot->addWidget(m_footText, 1);
    m_column->addWidget(m_head);
    m_column->addWidget(m_foot);
    m_column->addStretch();
    setObjectName(m_schema.key);
    m_footText->setObjectName(QStringLiteral("fieldFoot"));
    setMinimumWidth(theme.px(120));
    updateFoot();
}

void FormField::setEditor(QWidget *editor)
{
    m_editor = editor;
    m_column->insertWidget(1, editor);
    m_label->setBuddy(editor);
    editor->setAccessibleName(m_schema.required ? tr("%1, required").arg(m_schema.title) : m_schema.title);
    watch(editor);
    updateFoot();
}

void FormField::watch(QWidget *part)
{
    part->installEventFilter(this);
}

void FormField::hideLabel()
{
    m_head->hide();
}

void FormField::addHint(const QString &hint)
{
    m_help = m_help.isEmpty() ? hint : tr("%1 %2", "help, hint").arg(m_help, hint);
    updateFoot();
}

void FormField::setValue(const QJsonValue &value)
{
    m_value = value;
    m_showing = true;
    display(value);
    m_showing = false;
}

void FormField::onEdited()
{
    if (m_showing)
        return;
    m_value = read();
    Q_EMIT changed();
}

QJsonValue FormField::emptyValue() const
{
    if (m_schema.nullable)
        return QJsonValue::Null;
    if (m_schema.initial.isString())
        return QString();
    return QJsonValue::Undefined;
}

void FormField::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    updateFoot();
}

QString FormField::shownProblem() const
{
    return m_left ? m_problem : QString();
}

void FormField::revealProblem()
{
    m_left = true;
    updateFoot();
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && !m_left) {
            m_left = true;
            updateFoot();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FormField::updateFoot()
{
    const QString problem = shownProblem();
    const QString text = problem.isEmpty() ? m_help : problem;
    const bool appeared = !problem.isEmpty() && m_footText->text() != problem;
    m_footText->setText(text);
    setStyleProperty(
        m_footText, "role", problem.isEmpty() ? QStringLiteral("caption") : QStringLiteral("error"));
    m_errorIcon->setVisible(!problem.isEmpty());
    m_foot->setVisible(!text.isEmpty());
    if (!m_editor)
        return;
    m_editor->setAccessibleDescription(text);
    const bool framed = qobject_cast<QLineEdit *>(m_editor) || qobject_cast<QPlainTextEdit *>(m_editor) ||
                        m_editor->inherits("QComboBox");
    if (framed && m_editor->property("invalid").toBool() == problem.isEmpty())
        setStyleProperty(m_editor, "invalid", !problem.isEmpty());
    if (appeared) {
        QAccessibleEvent alert(m_footText, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        Q_EMIT announced(problem);
    }
}

} // namespace desk
