// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/given_certificate.h"
#include "app/security/openssl_pointers.h"
#include "app/security/own_certificate.h"
#include "tests/support/await.h"

#include <QSslKey>
#include <QTest>
#include <openssl/pem.h>

using namespace desk;

namespace
{

/// An authority, or somebody with a certificate of one.
struct Holder {
    openssl::Key key{EVP_EC_gen("P-256")};
    openssl::Certificate certificate{X509_new()};

    Holder(const char *name, const Holder *issuer, int days = 10)
    {
        X509 *made = certificate.get();
        X509_set_version(made, X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(made), issuer ? 2 : 1);
        X509_gmtime_adj(X509_getm_notBefore(made), -3600);
        X509_gmtime_adj(X509_getm_notAfter(made), days * 24L * 3600);
        // NOLINTNEXTLINE(*-reinterpret-cast)
        const auto *text = reinterpret_cast<const unsigned char *>(name);
        X509_NAME_add_entry_by_txt(X509_get_subject_name(made), "CN", MBSTRING_UTF8, text, -1, -1, 0);
        X509_set_issuer_name(made, X509_get_subject_name(issuer ? issuer->certificate.get() : made));
        X509_set_pubkey(made, key.get());
        if (!issuer) {
            const openssl::Extension authority(
                X509V3_EXT_conf_nid(nullptr, nullptr, NID_basic_constraints, "critical,CA:TRUE"));
            X509_add_ext(made, authority.get(), -1);
        }
        X509_sign(made, issuer ? issuer->key.get() : key.get(), EVP_sha256());
    }
    QByteArray certificatePem() const
    {
        const openssl::Memory text(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(text.get(), certificate.get());
        return content(text);
    }
    SecretBytes keyPem() const
    {
        const openssl::Memory text(BIO_new(BIO_s_mem()));
        PEM_write_bio_PKCS8PrivateKey(text.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        return SecretBytes(content(text));
    }
    static QByteArray content(const openssl::Memory &text)
    {
        char *data = nullptr;
        const long length = BIO_get_mem_data(text.get(), &data);
        return {data, length};
    }
};

QString refusal(const QByteArray &certificate, const SecretBytes &key, int daysFromNow = 0)
{
    const auto checked =
        checkGivenCertificate(certificate, key, QDateTime::currentDateTimeUtc().addDays(daysFromNow));
    if (checked)
        return {};
    if (checked.error().kind != ApiError::Kind::Invalid ||
        describe(checked.error()).contains(QLatin1String("PRIVATE")))
        return QStringLiteral("another error");
    return checked.error().field + QLatin1Char(' ') + checked.error().detail;
}

} // namespace

class GivenCertificateTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesOneWithItsChain()
    {
        QCOMPARE(refusal(m_desk.certificatePem() + m_authority.certificatePem(), m_desk.keyPem()), QString());
        QCOMPARE(refusal(m_desk.certificatePem(), m_desk.keyPem()), QString());
        const auto own = makeOwnCertificate({QStringLiteral("clinic-a"), {QStringLiteral("localhost")},
            QDateTime::currentDateTimeUtc().addDays(-1), 10});
        VERIFY_RESULT(own);
        QCOMPARE(refusal(own->certificatePem, own->keyPem), QString());
    }

    void refusesAnothersKey()
    {
        QCOMPARE(refusal(m_desk.certificatePem(), m_authority.keyPem()), QStringLiteral("key other"));
        // As it is when the authority's certificate comes first in the file.
        QCOMPARE(refusal(m_authority.certificatePem() + m_desk.certificatePem(), m_desk.keyPem()),
            QStringLiteral("certificate chain"));
    }

    void refusesWhatIsOutOfTime()
    {
        QCOMPARE(
            refusal(m_desk.certificatePem(), m_desk.keyPem(), 11), QStringLiteral("certificate expired"));
        QCOMPARE(
            refusal(m_desk.certificatePem(), m_desk.keyPem(), -1), QStringLiteral("certificate notYetValid"));
        const Holder old("old", nullptr, 5);
        const Holder desk("desk.clinic-a.example", &old, 10);
        QCOMPARE(refusal(desk.certificatePem() + old.certificatePem(), desk.keyPem(), 7),
            QStringLiteral("certificate expired"));
    }

    void refusesAChainThatIsNone()
    {
        const Holder other("authority", nullptr); // of the same name, with another key
        QCOMPARE(refusal(m_desk.certificatePem() + other.certificatePem(), m_desk.keyPem()),
            QStringLiteral("certificate chain"));
        const Holder below("below", &m_desk); // which is no authority
        QCOMPARE(refusal(below.certificatePem() + m_desk.certificatePem(), below.keyPem()),
            QStringLiteral("certificate chain"));
    }

    void refusesWhatItCannotRead()
    {
        QCOMPARE(refusal("nothing", m_desk.keyPem()), QStringLiteral("certificate unreadable"));
        QCOMPARE(refusal({}, m_desk.keyPem()), QStringLiteral("certificate unreadable"));
        QCOMPARE(refusal(m_desk.certificatePem(), SecretBytes(QByteArray("nothing"))),
            QStringLiteral("key unreadable"));
        QCOMPARE(refusal(m_desk.certificatePem(), {}), QStringLiteral("key unreadable"));
        const QSslKey plain(m_desk.keyPem().view().toByteArray(), QSsl::Ec);
        QCOMPARE(refusal(m_desk.certificatePem(), SecretBytes(plain.toPem("passphrase"))),
            QStringLiteral("key encrypted"));
    }

    void refusesAWeakKey()
    {
        Holder weak("weak", nullptr);
        weak.key.reset(EVP_RSA_gen(1024));
        X509_set_pubkey(weak.certificate.get(), weak.key.get());
        X509_sign(weak.certificate.get(), weak.key.get(), EVP_sha256());
        QCOMPARE(refusal(weak.certificatePem(), weak.keyPem()), QStringLiteral("key weak"));
    }

private:
    Holder m_authority{"authority", nullptr};
    Holder m_desk{"desk.clinic-a.example", &m_authority};
};

QTEST_GUILESS_MAIN(GivenCertificateTest)
#include "given_certificate_test.moc"
