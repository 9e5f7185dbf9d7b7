// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/worker.h"
#include "app/security/secrets.h"
#include "app/security/vault_file.h"

#include <memory>

namespace desk
{

/// Secrets in a file that a passphrase opens, for servers without a keychain: see VaultFile, whose errors
/// these are. Reading and encrypting happen on a thread of their own. GUI thread.
class VaultSecrets final : public Secrets
{
    Q_DISABLE_COPY_MOVE(VaultSecrets)
public:
    /// path: of the vault's file; cost: of a new one.
    explicit VaultSecrets(const QString &path, ScryptCost cost = {});
    ~VaultSecrets() override;

    /// Before anything else; takes about half a second on purpose.
    Task<void> unlock(SecretBytes passphrase);

    Task<SecretBytes> read(QString name) override;
    Task<void> write(QString name, SecretBytes value) override;
    Task<void> remove(QString name) override;
    void holdForThisRun(const QString &name, SecretBytes value) override;

private:
    std::shared_ptr<VaultFile> m_file;     ///< used on the worker's thread alone
    std::map<QString, SecretBytes> m_held; ///< wins over the file
    Worker m_worker;
};

} // namespace desk
