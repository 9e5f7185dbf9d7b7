// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"
#include "app/core/secret_bytes.h"

namespace desk
{

/// Where passwords, tokens and keys are kept: nowhere else. Asynchronous; GUI thread. Errors: SecretMissing
/// where there is no entry, SecretUnavailable (with the reason in detail: "absent", "locked", "denied") where
/// the keychain does not serve.
class Secrets
{
public:
    virtual ~Secrets() = default;
    virtual Task<SecretBytes> read(QString name) = 0;
    virtual Task<void> write(QString name, SecretBytes value) = 0;
    virtual Task<void> remove(QString name) = 0;
    /// Holds a value until the program ends, without the keychain.
    virtual void holdForThisRun(const QString &name, SecretBytes value) = 0;
};

} // namespace desk
