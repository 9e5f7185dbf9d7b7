// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"
#include "app/core/secret_bytes.h"

#include <QByteArrayView>

namespace desk
{

/// Encrypts and authenticates texts and files under one key: AES-128-CBC and HMAC-SHA256, in the tokens of
/// the public Fernet specification (kaapana-protocol, section 9). A token's age does not matter. Pure but for
/// time and randomness; any thread; large inputs not on the GUI thread.
class Fernet final
{
public:
    static constexpr int keyLength = 44; ///< characters

    /// A new random key: 32 bytes in URL-safe Base64. Empty if the cryptographic library has no randomness to
    /// give.
    static SecretBytes randomKey();
    /// Whether a partner's key says that nothing is encrypted: "deactivated", or nothing at all.
    static bool isDeactivated(QByteArrayView key);
    /// Invalid (field "fernet_key") unless the text is a key.
    static Result<Fernet> withKey(const SecretBytes &key);

    /// The token, ASCII.
    Result<QByteArray> encrypt(QByteArrayView plain) const;
    /// The same at a given time and with a given initialisation vector of 16 bytes, as the specification's
    /// vectors need it.
    Result<QByteArray> encrypt(QByteArrayView plain, quint64 seconds, QByteArrayView vector) const;
    /// What was encrypted. Invalid, field "fernet": detail "form" if that is no token, or one that was cut;
    /// "key" if it was encrypted under another key or changed on the way, which nobody can tell apart.
    Result<SecretBytes> decrypt(QByteArrayView token) const;

private:
    explicit Fernet(SecretBytes key);
    SecretBytes m_key; ///< 32 bytes: sixteen to sign, sixteen to encrypt
};

} // namespace desk
