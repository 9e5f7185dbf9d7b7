// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/people_settings.h"

#include "app/backend/error_text.h"
#include "ui/access/account_dialog.h"
#include "ui/components/banner.h"
#include "ui/components/buttons.h"
#include "ui/components/card.h"
#include "ui/components/confirm_dialog.h"
#include "ui/components/text.h"
#include "ui/settings/person_delegate.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

namespace desk
{

PeopleSettings::PeopleSettings(Backend &backend, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_theme(theme)
    , m_model(backend)
    , m_table(new QTableView(this))
    , m_add(makeButton(theme, tr("Add somebody…"), QStringLiteral("add"), ButtonKind::Primary, this))
    , m_password(makeButton(theme, tr("Set a password…"), QStringLiteral("key"), ButtonKind::Default, this))
    , m_role(makeButton(theme, tr("Make administrator"), QStringLiteral("shield"), ButtonKind::Default, this))
    , m_remove(makeButton(theme, tr("Remove…"), QStringLiteral("delete"), ButtonKind::DangerOutline, this))
    , m_failure(new Banner(theme, Banner::Kind::Error, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *inside = makeCard(tr("People"), this);
    QWidget *card = inside->parentWidget();
    inside->addWidget(makeParagraph(tr("Everybody who works here has an account. Users start workflows and "
                                       "work with those that are their "
                                       "own; administrators may do everything. An account keeps people apart "
                                       "and from mistakes; the files "
                                       "of this profile are protected by the account of this computer."),
        "secondary", card));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new PersonDelegate(theme, m_table));
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setObjectName(QStringLiteral("people"));
    m_table->setAccessibleName(tr("People"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(UserModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(UserModel::Role, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(UserModel::LastSignIn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(theme.px(220));
    inside->addWidget(m_table, 1);
    m_add->setObjectName(QStringLiteral("addUser"));
    m_password->setObjectName(QStringLiteral("setPassword"));
    m_role->setObjectName(QStringLiteral("changeRole"));
    m_remove->setObjectName(QStringLiteral("removeUser"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_add, m_password, m_role})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_remove);
    inside->addLayout(row);
    m_failure->hide();
    inside->addWidget(m_failure);
    column->addWidget(card, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &PeopleSettings::updateButtons);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PeopleSettings::updateButtons);
    connect(&m_model, &UserModel::failed, this, &PeopleSettings::show);
    connect(m_add, &QPushButton::clicked, this, &PeopleSettings::askToAdd);
    connect(m_password, &QPushButton::clicked, this, &PeopleSettings::askForPassword);
    connect(m_role, &QPushButton::clicked, this, [this] { changeRole(selected()); });
    connect(m_remove, &QPushButton::clicked, this, &PeopleSettings::askToRemove);
    updateButtons();
}

void PeopleSettings::reload()
{
    m_failure->hide();
    m_model.reload();
}

User PeopleSettings::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? User() : m_model.at(rows.constFirst().row());
}

void PeopleSettings::updateButtons()
{
    const User user = selected();
    for (QPushButton *button : {m_password, m_role, m_remove})
        button->setEnabled(!user.name.isEmpty());
    m_role->setText(user.role == UserRole::Admin ? tr("Make user") : tr("Make administrator"));
    // One's own password is changed by saying the current one.
    const bool own = user.name == m_backend.username();
    m_password->setEnabled(!user.name.isEmpty() && !own);
    const QString nobody = user.name.isEmpty() ? tr("Choose somebody in the list first.") : QString();
    m_password->setToolTip(own ? tr("Change your own password under Your account.") : nobody);
    m_role->setToolTip(nobody);
    m_remove->setToolTip(nobody);
}

void PeopleSettings::askToAdd()
{
    AccountDialog::ask(m_backend, m_theme, this, {});
}

void PeopleSettings::askForPassword()
{
    AccountDialog::ask(m_backend, m_theme, this, selected().name);
}

void PeopleSettings::askToRemove()
{
    const User user = selected();
    ConfirmDialog::Text text;
    text.icon = QStringLiteral("warning");
    text.question = tr("Remove the account of %1?").arg(user.name);
    text.sentence = tr("%1 can no longer sign in here.").arg(user.name);
    text.afterwards = tr("Workflows that were started under this name stay.");
    text.doIt = tr("Remove the account");
    text.leaveIt = tr("Keep it");
    ConfirmDialog::ask(m_theme, this, text, [this, user] { remove(user); });
}

QCoro::Task<> PeopleSettings::changeRole(User user)
{
    const QPointer<PeopleSettings> self(this);
    m_failure->hide();
    const UserRole other = user.role == UserRole::Admin ? UserRole::User : UserRole::Admin;
    const Result<void> done = co_await m_backend.accounts().setRole(user.name, other);
    if (self && !done)
        show(done.error());
}

QCoro::Task<> PeopleSettings::remove(User user)
{
    const QPointer<PeopleSettings> self(this);
    m_failure->hide();
    const Result<void> done = co_await m_backend.accounts().removeUser(user.name);
    if (self && !done)
        show(done.error());
}

void PeopleSettings::show(const ApiError &error)
{
    const ErrorText text = describe(error);
    m_failure->setText(text.headline, text.detail + QLatin1Char(' ') + text.nextStep);
    m_failure->show();
}

} // namespace desk
