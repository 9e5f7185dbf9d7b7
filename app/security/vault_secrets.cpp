// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/vault_secrets.h"

#include <utility>

namespace desk
{

VaultSecrets::VaultSecrets(const QString &path, ScryptCost cost)
    : m_file(std::make_shared<VaultFile>(path, cost))
{
}

VaultSecrets::~VaultSecrets() = default;

Task<void> VaultSecrets::unlock(SecretBytes passphrase)
{
    const auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    auto answer = m_worker.run([file = m_file, secret] { return file->open(*secret); });
    co_return co_await answer;
}

Task<SecretBytes> VaultSecrets::read(QString name)
{
    const auto held = m_held.find(name);
    if (held != m_held.end())
        co_return held->second.clone();
    auto answer = m_worker.run([file = m_file, name] { return file->read(name); });
    co_return co_await answer;
}

Task<void> VaultSecrets::write(QString name, SecretBytes value)
{
    const auto secret = std::make_shared<SecretBytes>(std::move(value));
    auto answer = m_worker.run([file = m_file, name, secret] { return file->write(name, *secret); });
    Result<void> written = co_await answer;
    if (written)
        m_held.erase(name);
    co_return written;
}

Task<void> VaultSecrets::remove(QString name)
{
    m_held.erase(name);
    auto answer = m_worker.run([file = m_file, name] { return file->remove(name); });
    co_return co_await answer;
}

void VaultSecrets::holdForThisRun(const QString &name, SecretBytes value)
{
    m_held.insert_or_assign(name, std::move(value));
}

} // namespace desk
