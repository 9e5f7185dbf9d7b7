// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/own_certificate.h"
#include "tests/support/await.h"

#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QTest>

using namespace desk;

class OwnCertificateTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatWasWished()
    {
        const QDateTime from(QDate(2026, 3, 2), QTime(10, 15), Qt::UTC);
        const Result<OwnCertificate> made = makeOwnCertificate({QStringLiteral("clinic-a"),
            {QStringLiteral("desk.clinic-a.example"), QStringLiteral("192.0.2.7"),
                QStringLiteral("2001:db8::7")},
            from, 90});
        VERIFY_RESULT(made);
        const QList<QSslCertificate> read = QSslCertificate::fromData(made->certificatePem, QSsl::Pem);
        QCOMPARE(read.size(), 1);
        const QSslCertificate &certificate = read.constFirst();
        QCOMPARE(
            certificate.subjectInfo(QSslCertificate::CommonName), QStringList{QStringLiteral("clinic-a")});
        QVERIFY(certificate.isSelfSigned());
        QCOMPARE(certificate.effectiveDate().toUTC(), from);
        QCOMPARE(certificate.expiryDate().toUTC(), from.addDays(90));
        const auto names = certificate.subjectAlternativeNames();
        QCOMPARE(names.values(QSsl::DnsEntry), QStringList{QStringLiteral("desk.clinic-a.example")});
        QCOMPARE(names.values(QSsl::IpAddressEntry).size(), 2);
        QVERIFY(names.values(QSsl::IpAddressEntry).contains(QStringLiteral("192.0.2.7")));
        QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
        QVERIFY(!QSslKey(made->keyPem.view().toByteArray(), QSsl::Ec).isNull());
        QVERIFY(!made->certificatePem.contains("PRIVATE"));
        QCOMPARE(
            certificateDigest(made->certificatePem), certificate.digest(QCryptographicHash::Sha256).toHex());
        QVERIFY(certificateDigest("no certificate").isEmpty());
    }

    void isAnotherEachTime()
    {
        const CertificateWish wish{
            QStringLiteral("a"), {QStringLiteral("localhost")}, QDateTime::currentDateTimeUtc(), 1};
        const Result<OwnCertificate> one = makeOwnCertificate(wish);
        const Result<OwnCertificate> other = makeOwnCertificate(wish);
        VERIFY_RESULT(one);
        VERIFY_RESULT(other);
        QVERIFY(one->keyPem.view() != other->keyPem.view());
        const auto serial = [](const OwnCertificate &made) {
            return QSslCertificate(made.certificatePem, QSsl::Pem).serialNumber();
        };
        QVERIFY(serial(*one) != serial(*other));
    }

    void refusesWhatCannotStandInOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("hosts");
        QTest::addColumn<QString>("field");
        const QStringList good{QStringLiteral("localhost")};
        QTest::newRow("no name") << QString() << good << "commonName";
        QTest::newRow("long name") << QString(65, QLatin1Char('x')) << good << "commonName";
        QTest::newRow("no host") << "a" << QStringList() << "hosts";
        QTest::newRow("address with a path")
            << "a" << QStringList{QStringLiteral("https://a.example/x")} << "hosts";
        QTest::newRow("another entry")
            << "a" << QStringList{QStringLiteral("a.example,DNS:b.example")} << "hosts";
        QTest::newRow("another section") << "a" << QStringList{QStringLiteral("@section")} << "hosts";
        QTest::newRow("empty host") << "a" << QStringList{QString()} << "hosts";
    }

    void refusesWhatCannotStandInOne()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, hosts);
        QFETCH(QString, field);
        const Result<OwnCertificate> made =
            makeOwnCertificate({name, hosts, QDateTime::currentDateTimeUtc(), 1});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ApiError::Kind::Invalid);
        QCOMPARE(made.error().field, field);
    }
};

QTEST_GUILESS_MAIN(OwnCertificateTest)
#include "own_certificate_test.moc"
