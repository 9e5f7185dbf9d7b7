// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <QAbstractTableModel>

namespace desk
{

/// The people who have an account here. Reads them anew when they change. GUI thread.
class UserModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserModel)
public:
    enum Column { Name, Role, LastSignIn, ColumnCount };
    /// TimeRole: the time of LastSignIn, where there is one; AdminRole: whether it is an administrator.
    enum DataRole { TimeRole = Qt::UserRole, AdminRole };

    /// The backend must outlive the model.
    explicit UserModel(Backend &backend, QObject *parent = nullptr);

    QCoro::Task<> reload();
    User at(int row) const { return m_users.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const desk::ApiError &error);

private:
    QString text(const User &user, int column) const;

    Backend &m_backend;
    QVector<User> m_users;
    int m_generation = 0; ///< drops answers that newer ones overtook
};

} // namespace desk
