// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace desk
{

class PasswordForm;
class Theme;

/// Gives somebody an account, or a new password. The person has to choose another one at the next sign-in.
/// Deletes itself when closed. GUI thread.
class AccountDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountDialog)
public:
    /// name: whose password is set; empty: a new account. Shows the dialog without waiting.
    static AccountDialog *ask(Backend &backend, const Theme &theme, QWidget *over, const QString &name);

private:
    AccountDialog(Backend &backend, const Theme &theme, QWidget *over, const QString &name);
    void update();
    QCoro::Task<> store();

    Backend &m_backend;
    QString m_existing;
    QLineEdit *m_name = nullptr;
    QComboBox *m_role = nullptr;
    PasswordForm *m_password;
    QPushButton *m_store;
    bool m_busy = false;
};

} // namespace desk
