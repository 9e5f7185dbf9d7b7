// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/user_model.h"

#include "app/backend/access_text.h"

#include <QLocale>
#include <QPointer>

namespace desk
{

UserModel::UserModel(Backend &backend, QObject *parent)
    : QAbstractTableModel(parent)
    , m_backend(backend)
{
    connect(&backend.accounts(), &Accounts::usersChanged, this, &UserModel::reload);
}

QCoro::Task<> UserModel::reload()
{
    const QPointer<UserModel> self(this);
    const int generation = ++m_generation;
    const Result<QVector<User>> users = co_await m_backend.accounts().users();
    if (!self || generation != m_generation)
        co_return;
    if (!users) {
        Q_EMIT failed(users.error());
        co_return;
    }
    beginResetModel();
    m_users = *users;
    endResetModel();
}

int UserModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

int UserModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UserModel::text(const User &user, int column) const
{
    switch (column) {
    case Name:
        return user.name;
    case Role:
        return roleWord(user.role);
    default:
        break;
    }
    if (!user.lastSignIn.isValid())
        return tr("never");
    return QLocale().toString(user.lastSignIn.toLocalTime(), QLocale::ShortFormat);
}

QVariant UserModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const User &user = m_users.at(index.row());
    if (role == Qt::DisplayRole)
        return text(user, index.column());
    if (role == TimeRole && index.column() == LastSignIn)
        return user.lastSignIn;
    if (role == AdminRole)
        return user.role == UserRole::Admin;
    if (role == Qt::ToolTipRole && index.column() == LastSignIn && user.lastSignIn.isValid())
        return tr("%1 UTC").arg(QLocale().toString(user.lastSignIn.toUTC(), QLocale::ShortFormat));
    return {};
}

QVariant UserModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Role:
        return tr("Role");
    case LastSignIn:
        return tr("Last sign-in");
    default:
        return {};
    }
}

} // namespace desk
