// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/account_settings.h"

#include "app/backend/error_text.h"
#include "ui/access/password_form.h"
#include "ui/components/buttons.h"
#include "ui/components/card.h"
#include "ui/components/text.h"
#include "ui/components/toast.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

namespace desk
{

namespace
{

constexpr std::array lockMinutes{1, 5, 10, 15, 30, 60, 0};

} // namespace

AccountSettings::AccountSettings(Backend &backend, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildPassword());
    if (backend.accounts().state().user.role == UserRole::Admin)
        column->addWidget(buildLock());
    column->addStretch();
    updateButton();
}

QWidget *AccountSettings::buildPassword()
{
    QVBoxLayout *inside = makeCard(tr("Password of %1").arg(m_backend.username()), this);
    QWidget *card = inside->parentWidget();
    m_form = new PasswordForm(m_theme, PasswordForm::Asks::CurrentToo, card);
    m_form->setMaximumWidth(m_theme.px(420));
    inside->addWidget(m_form);
    auto *row = new QHBoxLayout;
    m_change =
        makeButton(m_theme, tr("Change the password"), QStringLiteral("key"), ButtonKind::Primary, card);
    m_change->setObjectName(QStringLiteral("changePassword"));
    m_reason = makeLabel({}, "secondary", card);
    row->addWidget(m_change);
    row->addWidget(m_reason, 1);
    inside->addLayout(row);
    connect(m_form, &PasswordForm::edited, this, &AccountSettings::updateButton);
    connect(m_form, &PasswordForm::entered, m_change, &QPushButton::click);
    connect(m_change, &QPushButton::clicked, this, &AccountSettings::changePassword);
    return card;
}

QWidget *AccountSettings::buildLock()
{
    QVBoxLayout *inside = makeCard(tr("Lock"), this);
    QWidget *card = inside->parentWidget();
    m_lockAfter = new QComboBox(card);
    m_lockAfter->setObjectName(QStringLiteral("lockAfter"));
    for (const int minutes : lockMinutes) {
        m_lockAfter->addItem(
            minutes == 0 ? tr("never") : tr("after %n minutes without use", nullptr, minutes), minutes);
    }
    const int current = int(m_backend.accounts().lockAfter().count());
    if (m_lockAfter->findData(current) < 0)
        m_lockAfter->addItem(tr("after %n minutes without use", nullptr, current), current);
    m_lockAfter->setCurrentIndex(m_lockAfter->findData(current));
    m_lockAfter->setMaximumWidth(m_theme.px(320));
    inside->addLayout(labelled(tr("Lock the application"), m_lockAfter, card));
    inside->addWidget(
        makeParagraph(tr("For everybody who works with this profile. Workflows go on while it is locked."),
            "caption", card));
    connect(m_lockAfter, &QComboBox::activated, this,
        [this] { setLockAfter(m_lockAfter->currentData().toInt()); });
    return card;
}

void AccountSettings::updateButton()
{
    const QString problem = m_form->problem();
    m_change->setEnabled(!m_busy && problem.isEmpty());
    m_reason->setText(m_busy ? tr("Changing…") : problem);
}

QCoro::Task<> AccountSettings::changePassword()
{
    const QPointer<AccountSettings> self(this);
    m_busy = true;
    SecretBytes current = m_form->takeCurrent();
    SecretBytes wanted = m_form->takeWanted();
    updateButton();
    const Result<void> done =
        co_await m_backend.accounts().changePassword(std::move(current), std::move(wanted));
    if (!self)
        co_return;
    m_busy = false;
    if (done) {
        Toast::show(m_theme, this, tr("Password changed"));
    } else {
        const ErrorText text = describe(done.error());
        m_form->setError(text.detail + QLatin1Char(' ') + text.nextStep);
    }
    updateButton();
}

QCoro::Task<> AccountSettings::setLockAfter(int minutes)
{
    const QPointer<AccountSettings> self(this);
    const Result<void> done = co_await m_backend.accounts().setLockAfter(std::chrono::minutes(minutes));
    if (!self)
        co_return;
    if (!done)
        m_lockAfter->setCurrentIndex(m_lockAfter->findData(int(m_backend.accounts().lockAfter().count())));
    Toast::show(m_theme, this, done ? tr("Lock changed") : describe(done.error()).headline);
}

} // namespace desk
