// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/text_field.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

namespace desk
{

TextField::TextField(const FieldSchema &schema, const Theme &theme, QWidget *parent)
    : FormField(schema, theme, parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setReadOnly(schema.readOnly || schema.kind == FieldKind::Constant);
    setEditor(m_edit);
    if (schema.nullable && !schema.readOnly)
        addHint(tr("Leave empty for no value."));
    if (!schema.choices.isEmpty() && !m_edit->isReadOnly()) {
        QAction *open =
            m_edit->addAction(theme.icon(QStringLiteral("chevron-down"), QStringLiteral("text_secondary")),
                QLineEdit::TrailingPosition);
        open->setToolTip(tr("Show proposals (Down)"));
        open->setShortcut(Qt::Key_Down);
        open->setShortcutContext(Qt::WidgetShortcut);
        connect(open, &QAction::triggered, this, &TextField::propose);
    }
    connect(m_edit, &QLineEdit::textEdited, this, &TextField::onEdited);
}

void TextField::propose()
{
    auto *menu = new QMenu(m_edit);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FieldChoice &choice : schema().choices) {
        QAction *entry = menu->addAction(choice.label);
        const QString text = valueText(choice.value);
        connect(entry, &QAction::triggered, this, [this, text] {
            m_edit->setText(text);
            onEdited();
        });
    }
    menu->setMinimumWidth(m_edit->width());
    menu->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
}

void TextField::display(const QJsonValue &value)
{
    m_edit->setText(value.isNull() ? QString() : valueText(value));
}

QJsonValue TextField::read() const
{
    const QString text = m_edit->text();
    return text.isEmpty() ? emptyValue() : QJsonValue(text);
}

} // namespace desk
