// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "models/user_model.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace desk
{

class Banner;
class Theme;

/// Who has an account here; for administrators. GUI thread.
class PeopleSettings final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleSettings)
public:
    /// Both must outlive the widget.
    PeopleSettings(Backend &backend, const Theme &theme, QWidget *parent = nullptr);

    void reload();

private:
    User selected() const;
    void updateButtons();
    void askToAdd();
    void askForPassword();
    void askToRemove();
    QCoro::Task<> changeRole(User user);
    QCoro::Task<> remove(User user);
    void show(const ApiError &error);

    Backend &m_backend;
    const Theme &m_theme;
    UserModel m_model;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_password;
    QPushButton *m_role;
    QPushButton *m_remove;
    Banner *m_failure;
};

} // namespace desk
