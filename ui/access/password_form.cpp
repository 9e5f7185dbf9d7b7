// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/access/password_form.h"

#include "app/core/user.h"
#include "ui/components/password_field.h"
#include "ui/components/text.h"

#include <QVBoxLayout>
#include <algorithm>

namespace desk
{

namespace
{

/// In characters, of which some are two of a text's.
qsizetype lengthOf(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar part) { return !part.isLowSurrogate(); });
}

} // namespace

PasswordForm::PasswordForm(const Theme &theme, Asks asks, QWidget *parent)
    : QWidget(parent)
    , m_wanted(new PasswordField(theme, this))
    , m_again(new PasswordField(theme, this))
    , m_hint(makeParagraph({}, "caption", this))
    , m_error(makeParagraph({}, "error", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_hint->setText(
        tr("At least %n characters; a short sentence is easy to remember.", nullptr, minimumPasswordLength));
    if (asks == Asks::CurrentToo) {
        m_current = new PasswordField(theme, this);
        m_current->setObjectName(QStringLiteral("currentPassword"));
        column->addLayout(labelled(tr("Current password"), m_current, this));
    }
    m_wanted->setObjectName(QStringLiteral("newPassword"));
    m_again->setObjectName(QStringLiteral("repeatedPassword"));
    QVBoxLayout *wanted =
        labelled(asks == Asks::CurrentToo ? tr("New password") : tr("Password"), m_wanted, this);
    wanted->addWidget(m_hint);
    column->addLayout(wanted);
    column->addLayout(labelled(tr("The same password again"), m_again, this));
    column->addWidget(m_error);
    m_error->setObjectName(QStringLiteral("passwordError"));
    m_error->hide();
    for (PasswordField *field : {m_current, m_wanted, m_again}) {
        if (!field)
            continue;
        connect(field, &QLineEdit::textEdited, this, [this] { setError({}); });
        connect(field, &QLineEdit::textChanged, this, &PasswordForm::edited);
    }
    connect(m_again, &QLineEdit::returnPressed, this, &PasswordForm::entered);
    setFocusProxy(m_current ? m_current : m_wanted);
}

QString PasswordForm::problem() const
{
    if (m_current && m_current->text().isEmpty())
        return tr("The current password is missing.");
    if (m_wanted->text().isEmpty())
        return tr("The password is missing.");
    if (lengthOf(m_wanted->text()) < minimumPasswordLength)
        return tr("The password has fewer than %n characters.", nullptr, minimumPasswordLength);
    if (m_again->text().isEmpty())
        return tr("Type the password again.");
    if (m_again->text() != m_wanted->text())
        return tr("The two passwords differ.");
    return {};
}

SecretBytes PasswordForm::takeCurrent()
{
    return m_current ? m_current->take() : SecretBytes();
}

SecretBytes PasswordForm::takeWanted()
{
    m_again->take();
    return m_wanted->take();
}

SecretBytes PasswordForm::wanted() const
{
    return SecretBytes::fromText(m_wanted->text());
}

void PasswordForm::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

} // namespace desk
