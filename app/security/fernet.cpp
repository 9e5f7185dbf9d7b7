// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/fernet.h"

#include <QDateTime>
#include <QtEndian>
#include <array>
#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace desk
{

namespace
{

constexpr qsizetype half = 16; ///< of a key
constexpr qsizetype block = 16;
constexpr qsizetype headLength = 1 + 8 + block; ///< version, time, initialisation vector
constexpr qsizetype macLength = 32;
constexpr char version = '\x80';
constexpr qsizetype chunk = qsizetype(1) << 28; ///< the library counts in int
// The token has to fit into memory three times over.
constexpr qsizetype largest = qsizetype(1) << 31;
constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::KeepTrailingEquals;

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data()); // NOLINT(*-reinterpret-cast)
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data()); // NOLINT(*-reinterpret-cast)
}

tl::unexpected<ApiError> invalid(Operation operation, const char *field, const char *detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Invalid;
    error.operation = operation;
    error.field = QLatin1String(field);
    error.detail = QLatin1String(detail);
    return tl::unexpected<ApiError>(error);
}

QByteArray macOf(QByteArrayView key, QByteArrayView signedPart)
{
    QByteArray mac(macLength, Qt::Uninitialized);
    unsigned length = 0;
    if (HMAC(EVP_sha256(), key.data(), half, bytes(signedPart), size_t(signedPart.size()), bytes(mac),
            &length) == nullptr ||
        length != macLength)
        return {};
    return mac;
}

/// Puts all of a text through the cipher; nothing if that fails, such as for wrong padding.
std::optional<QByteArray> ciphered(
    QByteArrayView key, QByteArrayView vector, QByteArrayView text, bool encrypts)
{
    const Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    if (!context || EVP_CipherInit_ex(context.get(), EVP_aes_128_cbc(), nullptr, bytes(key), bytes(vector),
                        encrypts ? 1 : 0) != 1)
        return std::nullopt;
    QByteArray out(text.size() + block, Qt::Uninitialized);
    qsizetype written = 0;
    int length = 0;
    bool good = true;
    for (qsizetype at = 0; good && at < text.size(); at += chunk) {
        const int size = int(qMin(chunk, text.size() - at));
        good = EVP_CipherUpdate(context.get(), bytes(out) + written, &length, bytes(text) + at, size) == 1;
        written += length;
    }
    good = good && EVP_CipherFinal_ex(context.get(), bytes(out) + written, &length) == 1;
    if (!good) {
        OPENSSL_cleanse(out.data(), size_t(out.size()));
        return std::nullopt;
    }
    out.truncate(written + length);
    return out;
}

/// URL-safe Base64 with its padding; nothing for anything else.
std::optional<QByteArray> decoded(QByteArrayView text)
{
    if (text.isEmpty() || text.size() % 4 != 0)
        return std::nullopt;
    auto result = QByteArray::fromBase64Encoding(
        QByteArray::fromRawData(text.data(), text.size()), urlSafe | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return std::move(*result);
}

} // namespace

Fernet::Fernet(SecretBytes key)
    : m_key(std::move(key))
{
}

SecretBytes Fernet::randomKey()
{
    std::array<unsigned char, 2 * half> random{};
    if (RAND_priv_bytes(random.data(), int(random.size())) != 1)
        return {};
    // NOLINTNEXTLINE(*-reinterpret-cast)
    QByteArray raw(reinterpret_cast<const char *>(random.data()), qsizetype(random.size()));
    QByteArray text = raw.toBase64(urlSafe);
    SecretBytes key(text);
    OPENSSL_cleanse(random.data(), random.size());
    OPENSSL_cleanse(raw.data(), size_t(raw.size()));
    OPENSSL_cleanse(text.data(), size_t(text.size()));
    return key;
}

bool Fernet::isDeactivated(QByteArrayView key)
{
    return key.isEmpty() || key == QByteArrayView("deactivated");
}

Result<Fernet> Fernet::withKey(const SecretBytes &key)
{
    std::optional<QByteArray> raw = decoded(key.view());
    if (!raw || key.view().size() != keyLength || raw->size() != 2 * half)
        return invalid(Operation::Encrypt, "fernet_key", "form");
    SecretBytes secret(*raw);
    OPENSSL_cleanse(raw->data(), size_t(raw->size()));
    return Fernet(std::move(secret));
}

Result<QByteArray> Fernet::encrypt(QByteArrayView plain) const
{
    std::array<char, block> vector{};
    // NOLINTNEXTLINE(*-reinterpret-cast)
    if (RAND_bytes(reinterpret_cast<unsigned char *>(vector.data()), int(vector.size())) != 1)
        return invalid(Operation::Encrypt, "fernet", "random");
    return encrypt(plain, quint64(QDateTime::currentSecsSinceEpoch()), vector);
}

Result<QByteArray> Fernet::encrypt(QByteArrayView plain, quint64 seconds, QByteArrayView vector) const
{
    if (plain.size() > largest || vector.size() != block)
        return invalid(Operation::Encrypt, "fernet", "size");
    const std::optional<QByteArray> secret = ciphered(m_key.view().last(half), vector, plain, true);
    if (!secret)
        return invalid(Operation::Encrypt, "fernet", "cipher");
    QByteArray token;
    token.reserve(headLength + secret->size() + macLength);
    token += version;
    const quint64 time = qToBigEndian(seconds);
    token.append(reinterpret_cast<const char *>(&time), sizeof time); // NOLINT(*-reinterpret-cast)
    token.append(vector.data(), vector.size());
    token += *secret;
    const QByteArray mac = macOf(m_key.view().first(half), token);
    if (mac.isEmpty())
        return invalid(Operation::Encrypt, "fernet", "cipher");
    return (token + mac).toBase64(urlSafe);
}

Result<SecretBytes> Fernet::decrypt(QByteArrayView token) const
{
    const std::optional<QByteArray> raw = decoded(token);
    if (!raw || raw->size() < headLength + block + macLength || raw->front() != version)
        return invalid(Operation::Decrypt, "fernet", "form");
    const QByteArrayView all(*raw);
    const QByteArrayView signedPart = all.chopped(macLength);
    const QByteArrayView secret = signedPart.sliced(headLength);
    if (secret.size() % block != 0)
        return invalid(Operation::Decrypt, "fernet", "form");
    // Before anything is decrypted: what was not signed under this key is not looked at.
    const QByteArray mac = macOf(m_key.view().first(half), signedPart);
    if (mac.size() != macLength || CRYPTO_memcmp(mac.constData(), all.last(macLength).data(), macLength) != 0)
        return invalid(Operation::Decrypt, "fernet", "key");
    std::optional<QByteArray> plain =
        ciphered(m_key.view().last(half), signedPart.sliced(1 + 8, block), secret, false);
    if (!plain)
        return invalid(Operation::Decrypt, "fernet", "form");
    SecretBytes result(*plain);
    OPENSSL_cleanse(plain->data(), size_t(plain->size()));
    return result;
}

} // namespace desk
