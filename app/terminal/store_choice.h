// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret_bytes.h"

#include <QUrl>

namespace desk
{

/// Which database a profile's records are in: a file in the profile, unless a PostgreSQL server was chosen.
/// The choice is kept in the profile's folder, the password never.
class StoreChoice final
{
public:
    explicit StoreChoice(const QString &profileFolder);

    /// The server chosen earlier; empty: the file in the profile.
    QUrl remembered() const;
    /// Empty: the file from now on.
    void remember(const QUrl &server) const;
    /// The file in the profile.
    QString file() const;
    /// Name of the keychain's entry for a server's password.
    static QString secretName(const QUrl &server);

private:
    QString m_folder;
};

/// The first line of a descriptor that a password is handed over with; empty if there is none.
SecretBytes readSecret(int descriptor);
/// The passphrase of a profile's vault: from the descriptor, or from the file vault-passphrase in the folder
/// that the service manager names in CREDENTIALS_DIRECTORY. Empty: there is none.
SecretBytes vaultPassphrase(int descriptor);
/// Keeps a descriptor, and what can still be read from it, from the programs that this one starts.
void keepFromChildren(int descriptor);

} // namespace desk
