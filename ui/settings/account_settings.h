// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace desk
{

class PasswordForm;
class Theme;

/// One's own account: the password, and, for administrators, when the application locks itself. GUI thread.
class AccountSettings final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountSettings)
public:
    /// Both must outlive the widget.
    AccountSettings(Backend &backend, const Theme &theme, QWidget *parent = nullptr);

private:
    QWidget *buildPassword();
    QWidget *buildLock();
    void updateButton();
    QCoro::Task<> changePassword();
    QCoro::Task<> setLockAfter(int minutes);

    Backend &m_backend;
    const Theme &m_theme;
    PasswordForm *m_form = nullptr;
    QPushButton *m_change = nullptr;
    QLabel *m_reason = nullptr;
    QComboBox *m_lockAfter = nullptr;
    bool m_busy = false;
};

} // namespace desk
