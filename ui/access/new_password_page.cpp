// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/access/new_password_page.h"

#include "app/backend/error_text.h"
#include "ui/access/password_form.h"
#include "ui/components/buttons.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk
{

NewPasswordPage::NewPasswordPage(Backend &backend, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_form(new PasswordForm(theme, PasswordForm::Asks::CurrentToo, this))
    , m_change(makeButton(theme, tr("Change the password"), {}, ButtonKind::Primary, this))
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    card->setFixedWidth(theme.px(420));
    connect(&theme, &Theme::changed, card, [card, &theme] { card->setFixedWidth(theme.px(420)); });
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(32, 28, 32, 24);
    inside->setSpacing(10);
    inside->addWidget(makeLabel(tr("Choose a password of your own"), "title", card));
    inside->addWidget(makeParagraph(
        tr("An administrator gave you the current one. Nobody but you should know the new one."), "secondary",
        card));
    inside->addWidget(m_form);
    m_change->setObjectName(QStringLiteral("changePassword"));
    inside->addWidget(m_change);
    auto *other = makeButton(theme, tr("Sign out"), {}, ButtonKind::Quiet, card);
    inside->addWidget(other, 0, Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    // Not by its alignment: then its height would be that of a card as wide as the window, of fewer lines.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    column->addLayout(middle);
    column->addStretch(3);
    setFocusProxy(m_form);
    connect(m_form, &PasswordForm::edited, this, &NewPasswordPage::updateButton);
    connect(m_form, &PasswordForm::entered, m_change, &QPushButton::click);
    connect(m_change, &QPushButton::clicked, this, &NewPasswordPage::change);
    connect(other, &QPushButton::clicked, this, [this] { m_backend.accounts().signOut(); });
    updateButton();
}

void NewPasswordPage::updateButton()
{
    const QString problem = m_form->problem();
    m_change->setEnabled(!m_busy && problem.isEmpty());
    m_change->setToolTip(problem);
}

QCoro::Task<> NewPasswordPage::change()
{
    const QPointer<NewPasswordPage> self(this);
    m_busy = true;
    SecretBytes current = m_form->takeCurrent();
    SecretBytes wanted = m_form->takeWanted();
    updateButton();
    const Result<void> done =
        co_await m_backend.accounts().changePassword(std::move(current), std::move(wanted));
    if (!self)
        co_return;
    m_busy = false;
    if (!done) {
        const ErrorText text = describe(done.error());
        m_form->setError(text.detail + QLatin1Char(' ') + text.nextStep);
    }
    updateButton();
}

} // namespace desk
