// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form/text_field.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

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
    if (!schema.choices.isEmpty() && !m_edit->isReadOnly())
        addProposals();
    connect(m_edit, &QLineEdit::textEdited, this, &TextField::onEdited);
}

/// What fits to what was written is offered while writing; all of it with the arrow.
void TextField::addProposals()
{
    auto *list = new QStandardItemModel(this);
    for (const FieldChoice &choice : schema().choices) {
        auto *item = new QStandardItem(choice.label);
        item->setData(valueText(choice.value), Qt::UserRole);
        list->appendRow(item);
    }
    m_proposals = new QCompleter(list, this);
    m_proposals->setFilterMode(Qt::MatchContains);
    m_proposals->setCaseSensitivity(Qt::CaseInsensitive);
    m_proposals->setWidget(m_edit);
    m_proposals->popup()->setAccessibleName(schema().title);
    // Not the line's own completer: that writes the label, where the value is wanted.
    connect(m_proposals, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) {
            m_edit->setText(index.data(Qt::UserRole).toString());
            onEdited();
        });
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_proposals->setCompletionPrefix(text);
        if (text.isEmpty())
            m_proposals->popup()->hide();
        else
            m_proposals->complete();
    });
    QAction *open =
        m_edit->addAction(theme().icon(QStringLiteral("chevron-down"), QStringLiteral("text_secondary")),
            QLineEdit::TrailingPosition);
    open->setToolTip(tr("Show proposals (Down)"));
    connect(open, &QAction::triggered, this, &TextField::showAllProposals);
}

void TextField::showAllProposals()
{
    m_proposals->setCompletionPrefix({});
    m_proposals->complete();
}

/// No shortcut: that would take the arrow away from the proposals once they are shown.
bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && m_proposals && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && !m_proposals->popup()->isVisible()) {
        showAllProposals();
        return true;
    }
    return FormField::eventFilter(watched, event);
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
