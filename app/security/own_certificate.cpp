// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/own_certificate.h"

#include "app/security/openssl_pointers.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSslCertificate>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace desk
{

namespace
{

using openssl::Certificate;
using openssl::Extension;
using openssl::Key;
using openssl::Memory;
using openssl::Number;

constexpr int longestCommonName = 64; ///< RFC 5280, ub-common-name
constexpr int serialBits = 127;

ApiError problem(ApiError::Kind kind, const QString &target, const char *field, const QString &detail = {})
{
    ApiError error;
    error.kind = kind;
    error.operation = Operation::MakeCertificate;
    error.target = target;
    error.field = QLatin1String(field);
    error.detail = detail;
    return error;
}

/// As the library's configuration syntax wants it; empty if one of the hosts cannot stand there.
QByteArray alternativeNames(const QStringList &hosts)
{
    static const QRegularExpression name(
        QStringLiteral("^(?=.{1,253}$)([A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)"
                       "(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$"));
    QByteArrayList entries;
    for (const QString &host : hosts) {
        const QHostAddress address(host);
        if (!address.isNull() && address.scopeId().isEmpty())
            entries << "IP:" + address.toString().toLatin1();
        else if (name.match(host).hasMatch())
            entries << "DNS:" + host.toLatin1();
        else
            return {};
    }
    return entries.join(',');
}

bool addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    const Number serial(BN_new());
    return serial && BN_rand(serial.get(), serialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setValidity(X509 *certificate, const CertificateWish &wish)
{
    const time_t begin = wish.from.toSecsSinceEpoch();
    const time_t end = wish.from.addDays(wish.days).toSecsSinceEpoch();
    return ASN1_TIME_set(X509_getm_notBefore(certificate), begin) != nullptr &&
           ASN1_TIME_set(X509_getm_notAfter(certificate), end) != nullptr;
}

bool setName(X509 *certificate, const QString &commonName)
{
    const QByteArray name = commonName.toUtf8();
    X509_NAME *subject = X509_get_subject_name(certificate);
    // NOLINTNEXTLINE(*-reinterpret-cast)
    const auto *text = reinterpret_cast<const unsigned char *>(name.constData());
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, text, int(name.size()), -1, 0) == 1 &&
           X509_set_issuer_name(certificate, subject) == 1;
}

Certificate signedCertificate(const CertificateWish &wish, const QByteArray &names, EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    const bool good =
        certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1 &&
        setSerial(certificate.get()) && setValidity(certificate.get(), wish) &&
        setName(certificate.get(), wish.commonName) && X509_set_pubkey(certificate.get(), key) == 1 &&
        addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE") &&
        // Without a key usage: with one it would have to allow signing certificates to be trusted by itself.
        addExtension(certificate.get(), NID_ext_key_usage, "serverAuth") &&
        addExtension(certificate.get(), NID_subject_key_identifier, "hash") &&
        addExtension(certificate.get(), NID_subject_alt_name, names) &&
        X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return good ? std::move(certificate) : nullptr;
}

QByteArrayView contentOf(BIO *memory)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(memory, &data);
    return {data, length};
}

} // namespace

Result<OwnCertificate> makeOwnCertificate(const CertificateWish &wish)
{
    using Kind = ApiError::Kind;
    const QByteArray names = alternativeNames(wish.hosts);
    if (names.isEmpty())
        return tl::unexpected<ApiError>(problem(Kind::Invalid, wish.commonName, "hosts"));
    if (wish.commonName.isEmpty() || wish.commonName.toUtf8().size() > longestCommonName)
        return tl::unexpected<ApiError>(problem(Kind::Invalid, {}, "commonName"));
    if (!wish.from.isValid() || wish.days < 1)
        return tl::unexpected<ApiError>(problem(Kind::Invalid, wish.commonName, "validity"));

    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? signedCertificate(wish, names, key.get()) : nullptr;
    const Memory certificateText(BIO_new(BIO_s_mem()));
    const Memory keyText(BIO_new(BIO_s_secmem()));
    if (!certificate || !certificateText || !keyText ||
        PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1 ||
        PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return tl::unexpected<ApiError>(problem(Kind::Process, wish.commonName, "library"));
    const QByteArrayView keyPem = contentOf(keyText.get());
    return OwnCertificate{contentOf(certificateText.get()).toByteArray(),
        SecretBytes(QByteArray::fromRawData(keyPem.data(), keyPem.size()))};
}

QByteArray certificateDigest(const QByteArray &pem)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.isEmpty())
        return {};
    return certificates.constFirst().digest(QCryptographicHash::Sha256).toHex();
}

} // namespace desk
