// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/security/secrets.h"

#include <map>

namespace desk
{

/// Secrets in the operating system's keychain (Secret Service, KWallet, Windows, macOS) through QtKeychain.
/// There is no fallback to plain text: where no keychain serves, that is an error. GUI thread.
class KeychainSecrets final : public Secrets
{
public:
    /// profile keeps the entries of several profiles apart: the path of its folder.
    explicit KeychainSecrets(QString profile);

    Task<SecretBytes> read(QString name) override;
    Task<void> write(QString name, SecretBytes value) override;
    Task<void> remove(QString name) override;
    void holdForThisRun(const QString &name, SecretBytes value) override;

private:
    QString key(const QString &name) const;

    QString m_profile;
    std::map<QString, SecretBytes> m_held; ///< wins over the keychain
};

} // namespace desk
