// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/access/account_dialog.h"

#include "app/backend/access_text.h"
#include "app/backend/error_text.h"
#include "ui/access/password_form.h"
#include "ui/components/buttons.h"
#include "ui/components/text.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace desk
{

AccountDialog *AccountDialog::ask(Backend &backend, const Theme &theme, QWidget *over, const QString &name)
{
    auto *dialog = new AccountDialog(backend, theme, over, name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

AccountDialog::AccountDialog(Backend &backend, const Theme &theme, QWidget *over, const QString &name)
    : QDialog(over->window())
    , m_backend(backend)
    , m_existing(name)
    , m_password(new PasswordForm(theme, PasswordForm::Asks::NewOnly, this))
    , m_store(makeButton(
          theme, name.isEmpty() ? tr("Add") : tr("Set the password"), {}, ButtonKind::Primary, this))
{
    const QString title = name.isEmpty() ? tr("Add somebody") : tr("Set a password for %1").arg(name);
    setWindowTitle(title);
    setMinimumWidth(theme.px(420));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    column->addWidget(makeLabel(title, "section", this));
    column->addWidget(makeParagraph(
        tr("Tell it to nobody else. Another one has to be chosen at the next sign-in."), "secondary", this));
    if (name.isEmpty()) {
        m_name = new QLineEdit(this);
        m_name->setObjectName(QStringLiteral("name"));
        m_name->setMaxLength(64);
        m_role = new QComboBox(this);
        m_role->setObjectName(QStringLiteral("role"));
        for (const UserRole role : {UserRole::User, UserRole::Admin})
            m_role->addItem(roleWord(role), int(role));
        column->addLayout(labelled(tr("User name"), m_name, this));
        column->addLayout(labelled(tr("Role"), m_role, this));
        connect(m_name, &QLineEdit::textChanged, this, &AccountDialog::update);
    }
    column->addWidget(m_password);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = makeButton(theme, tr("Cancel"), {}, ButtonKind::Default, this);
    m_store->setObjectName(QStringLiteral("store"));
    row->addWidget(cancel);
    row->addWidget(m_store);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_password, &PasswordForm::edited, this, &AccountDialog::update);
    connect(m_store, &QPushButton::clicked, this, &AccountDialog::store);
    m_store->setDefault(true);
    update();
}

void AccountDialog::update()
{
    QString problem = m_password->problem();
    if (m_name && m_name->text().trimmed().isEmpty())
        problem = tr("The name is missing.");
    else if (m_name && flawOfUserName(m_name->text().trimmed()) != NameFlaw::None)
        problem = tr("Only letters, digits, dot, underscore, hyphen and @ in the name.");
    m_store->setEnabled(!m_busy && problem.isEmpty());
    m_store->setToolTip(problem);
}

QCoro::Task<> AccountDialog::store()
{
    const QPointer<AccountDialog> self(this);
    m_busy = true;
    update();
    Accounts &accounts = m_backend.accounts();
    Task<void> change = m_name ? accounts.addUser(m_name->text().trimmed(),
                                     UserRole(m_role->currentData().toInt()), m_password->wanted())
                               : accounts.resetPassword(m_existing, m_password->wanted());
    const Result<void> done = co_await change;
    if (!self)
        co_return;
    m_busy = false;
    if (done) {
        m_password->takeWanted();
        accept();
        co_return;
    }
    const ErrorText text = describe(done.error());
    m_password->setError(text.detail + QLatin1Char(' ') + text.nextStep);
    update();
}

} // namespace desk
