// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <QWidget>

class QPushButton;

namespace desk
{

class PasswordForm;
class Theme;

/// Whoever signed in with a password that an admin gave chooses one of their own before anything else. GUI
/// thread.
class NewPasswordPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewPasswordPage)
public:
    /// Both must outlive the page.
    NewPasswordPage(Backend &backend, const Theme &theme, QWidget *parent = nullptr);

private:
    QCoro::Task<> change();
    void updateButton();

    Backend &m_backend;
    PasswordForm *m_form;
    QPushButton *m_change;
    bool m_busy = false;
};

} // namespace desk
