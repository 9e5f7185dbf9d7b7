// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/given_certificate.h"

#include "app/security/openssl_pointers.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <vector>

namespace desk
{

namespace
{

using openssl::Certificate;
using openssl::Key;
using openssl::Memory;

/// What common TLS libraries ask for today: RSA of 2048 bits and more.
constexpr int leastSecurityBits = 112;

tl::unexpected<ApiError> invalid(const char *field, const char *detail)
{
    ERR_clear_error();
    ApiError error;
    error.kind = ApiError::Kind::Invalid;
    error.operation = Operation::UseCertificate;
    error.field = QLatin1String(field);
    error.detail = QLatin1String(detail);
    return tl::unexpected<ApiError>(error);
}

Memory reading(QByteArrayView text)
{
    return Memory(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

std::vector<Certificate> readChain(const QByteArray &pem)
{
    std::vector<Certificate> chain;
    const Memory text = reading(pem);
    while (text) {
        Certificate next(PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr));
        if (!next)
            break;
        chain.push_back(std::move(next));
    }
    ERR_clear_error(); // of the end
    return chain;
}

/// Instead of a question in the terminal.
int passphraseAsked(char *buffer, int size, int forWriting, void *asked)
{
    Q_UNUSED(buffer)
    Q_UNUSED(size)
    Q_UNUSED(forWriting)
    *static_cast<bool *>(asked) = true;
    return -1;
}

/// Before, within or after: -1, 0, 1.
int placeInTime(const X509 *certificate, time_t now)
{
    if (X509_cmp_time(X509_get0_notBefore(certificate), &now) > 0)
        return -1;
    return X509_cmp_time(X509_get0_notAfter(certificate), &now) < 0 ? 1 : 0;
}

bool isIssuedBy(X509 *certificate, X509 *issuer)
{
    return X509_check_issued(issuer, certificate) == X509_V_OK && X509_check_ca(issuer) > 0 &&
           X509_verify(certificate, X509_get0_pubkey(issuer)) == 1;
}

} // namespace

Result<void> checkGivenCertificate(
    const QByteArray &certificatePem, const SecretBytes &keyPem, const QDateTime &now)
{
    const std::vector<Certificate> chain = readChain(certificatePem);
    if (chain.empty())
        return invalid("certificate", "unreadable");
    for (const Certificate &certificate : chain) {
        const int place = placeInTime(certificate.get(), static_cast<time_t>(now.toSecsSinceEpoch()));
        if (place != 0)
            return invalid("certificate", place > 0 ? "expired" : "notYetValid");
    }
    for (size_t i = 0; i + 1 < chain.size(); ++i) {
        if (!isIssuedBy(chain[i].get(), chain[i + 1].get()))
            return invalid("certificate", "chain");
    }
    bool isEncrypted = false;
    const Memory text = reading(keyPem.view());
    const Key key(
        text ? PEM_read_bio_PrivateKey(text.get(), nullptr, &passphraseAsked, &isEncrypted) : nullptr);
    if (!key)
        return invalid("key", isEncrypted ? "encrypted" : "unreadable");
    if (X509_check_private_key(chain.front().get(), key.get()) != 1)
        return invalid("key", "other");
    if (EVP_PKEY_get_security_bits(key.get()) < leastSecurityBits)
        return invalid("key", "weak");
    return {};
}

} // namespace desk
