// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/security/scrypt.h"

#include <QString>
#include <optional>

namespace desk
{

/// The hash of a password: scrypt (RFC 7914) over a random salt, both kept with the parameters they were made
/// with, as "$scrypt$ln=16,r=8,p=2$salt$hash" with base64 without padding. Pure, any thread; making and
/// checking one takes long, and much memory, on purpose: never on the GUI thread.
class PasswordHash final
{
public:
    using Cost = ScryptCost;

    /// Nothing if the cryptographic library refuses, such as without memory.
    static std::optional<PasswordHash> of(const SecretBytes &password, Cost cost);
    /// Reads text() back; nothing if it is none, or asks for more memory or time than any hash of ours.
    static std::optional<PasswordHash> fromText(const QString &text);

    QString text() const;
    const Cost &cost() const { return m_cost; }
    /// Takes equally long whatever the password is.
    bool matches(const SecretBytes &password) const;

private:
    Cost m_cost;
    QByteArray m_salt;
    QByteArray m_hash;
};

} // namespace desk
