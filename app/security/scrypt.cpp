// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/scrypt.h"

#include <openssl/evp.h>

namespace desk
{

namespace
{

constexpr quint64 mostMemory = quint64(1) << 28U;

quint64 memoryOf(const ScryptCost &cost)
{
    return (quint64(128) * quint64(cost.r)) << unsigned(cost.ln);
}

} // namespace

bool isUsable(const ScryptCost &cost)
{
    return cost.ln >= 1 && cost.ln <= 20 && cost.r >= 1 && cost.r <= 32 && cost.p >= 1 && cost.p <= 16 &&
           memoryOf(cost) <= mostMemory;
}

SecretBytes scrypt(const SecretBytes &password, const QByteArray &salt, const ScryptCost &cost, int length)
{
    if (!isUsable(cost) || length <= 0)
        return {};
    const QByteArrayView secret = password.view();
    // An empty secret has no address; the library wants one.
    static const char nothing = 0;
    const char *data = secret.isEmpty() ? &nothing : secret.data();
    // The library needs a little beside the memory of the algorithm itself.
    const quint64 limit = 2 * memoryOf(cost) + (quint64(1) << 20U);
    QByteArray key(length, '\0');
    const auto *saltBytes =
        reinterpret_cast<const unsigned char *>(salt.constData());  // NOLINT(*-reinterpret-cast)
    auto *keyBytes = reinterpret_cast<unsigned char *>(key.data()); // NOLINT(*-reinterpret-cast)
    const bool made = EVP_PBE_scrypt(data, size_t(secret.size()), saltBytes, size_t(salt.size()),
                          quint64(1) << unsigned(cost.ln), quint64(cost.r), quint64(cost.p), limit, keyBytes,
                          size_t(length)) == 1;
    SecretBytes result;
    if (made)
        result = SecretBytes(key);
    wipe(key);
    return result;
}

} // namespace desk
