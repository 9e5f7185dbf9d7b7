// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace desk
{

/// What somebody may do. An admin may do everything; a user starts workflows and works with those that are
/// theirs. Persisted by name.
enum class UserRole { User, Admin };

/// Somebody who signs in to this profile.
struct User {
    QString name; ///< as written when the account was made; upper and lower case are the same person
    UserRole role = UserRole::User;
    bool mustChangePassword = false; ///< the password is one that an admin gave
    QDateTime created;
    QDateTime lastSignIn; ///< invalid: never
    bool operator==(const User &) const = default;
};

/// Why a name cannot be an account's, or an instance's.
enum class NameFlaw { None, Empty, TooLong, Characters };

/// For a person's account: letters, digits and . _ - @, at most 64.
NameFlaw flawOfUserName(const QString &name);
/// For an instance: [A-Za-z0-9._-]{1,64}, as partners accept it.
NameFlaw flawOfInstanceName(const QString &name);

/// The shortest password that is taken.
constexpr int minimumPasswordLength = 8;

} // namespace desk
