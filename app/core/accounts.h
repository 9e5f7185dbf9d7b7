// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"
#include "app/core/secret_bytes.h"
#include "app/core/user.h"

#include <QObject>
#include <QVector>
#include <chrono>

namespace desk
{

/// Who works with the profile now.
struct AccessState {
    enum class Phase {
        NotSetUp,  ///< nobody has an account yet: whoever started the program may do everything
        SignedOut, ///< nobody; the engine goes on with what was started
        SignedIn,
        Locked, ///< somebody is signed in and away; only that person, or another one, signing in goes on
    };
    Phase phase = Phase::NotSetUp;
    User user; ///< for SignedIn and Locked
    bool operator==(const AccessState &) const = default;
};

/// The people who work with a profile, and which of them does now. Asynchronous; GUI thread. Errors: SignIn
/// (wrong name or password; or too many tries, then field is "wait"; detail: the seconds until the next one),
/// Forbidden (the role does not allow it), Invalid (field "instance", "name" or "password"; detail "empty",
/// "long", "characters", "short", "same"), Conflict (field "taken" or "lastAdmin"), the store's.
///
/// This keeps people who share a computer's account apart, and from mistakes. It is no lock on the profile's
/// files: those are protected by the operating system's own accounts.
class Accounts : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Accounts)
public:
    explicit Accounts(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    virtual AccessState state() const = 0;

    /// Names the instance, makes the first admin and signs them in; Conflict if somebody has an account.
    virtual Task<void> setUp(QString instance, QString name, SecretBytes password) = 0;
    /// Takes about half a second on purpose, and after failures longer.
    virtual Task<void> signIn(QString name, SecretBytes password) = 0;
    virtual void lock() = 0;
    virtual void signOut() = 0;
    /// The person does something; without that the profile is locked after lockAfter().
    virtual void personIsHere() = 0;
    /// Of whoever is signed in.
    virtual Task<void> changePassword(SecretBytes current, SecretBytes wanted) = 0;

    // For admins
    virtual Task<QVector<User>> users() = 0;
    virtual Task<void> addUser(QString name, UserRole role, SecretBytes password) = 0;
    /// The person has to choose another one at the next sign-in.
    virtual Task<void> resetPassword(QString name, SecretBytes password) = 0;
    virtual Task<void> setRole(QString name, UserRole role) = 0;
    virtual Task<void> removeUser(QString name) = 0;
    /// Zero: never.
    virtual std::chrono::minutes lockAfter() const = 0;
    virtual Task<void> setLockAfter(std::chrono::minutes time) = 0;

Q_SIGNALS:
    void stateChanged(const desk::AccessState &state);
    void usersChanged();
};

} // namespace desk

Q_DECLARE_METATYPE(desk::AccessState)
