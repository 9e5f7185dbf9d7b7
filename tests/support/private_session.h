// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

/// A desktop session for one test program: it starts itself again in it, with a bus, a keychain and a home
/// that are thrown away. No service is started on demand there: a keychain that is gone stays gone.
class PrivateSession final
{
public:
    enum class Bus {
        Free,            ///< everybody may speak with everybody
        WithoutKeychain, ///< nobody may speak with the keychain, as for a confined program
        None,            ///< there is none
    };

    /// The name of the session that this program runs in; empty: not in one.
    static QString current();
    /// Runs this program in a session and waits for its end; its exit code.
    static int runAgain(const QString &session, Bus bus, const QStringList &arguments);
    /// Starts a gnome-keyring that is unlocked, within a session; false if it does not serve in time.
    static bool startKeyring(QProcess &daemon, const QByteArray &password);
};
