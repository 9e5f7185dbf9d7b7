// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/components/password_field.h"

#include "ui/theme/theme.h"

#include <QAction>

namespace desk
{

PasswordField::PasswordField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_eye(addAction(
          theme.icon(QStringLiteral("eye"), QStringLiteral("text_secondary")), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_eye->setObjectName(QStringLiteral("eye"));
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &PasswordField::showText);
    showText(false);
}

void PasswordField::showText(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(m_theme.icon(
        shown ? QStringLiteral("eye-off") : QStringLiteral("eye"), QStringLiteral("text_secondary")));
    m_eye->setToolTip(shown ? tr("Hide the password") : tr("Show the password"));
}

PasswordField::~PasswordField()
{
    QString typed = text();
    wipe(typed);
}

SecretBytes PasswordField::take()
{
    QString typed = text();
    SecretBytes secret = SecretBytes::fromText(typed);
    // The field's own text as well: it is the same one.
    wipe(typed);
    // Sets the history of changes back as well; clear() would leave the text in it.
    setText({});
    m_eye->setChecked(false);
    return secret;
}

} // namespace desk
