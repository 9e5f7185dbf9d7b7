// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/password_hash.h"

#include <QTest>

using namespace desk;

class PasswordHashTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matchesItsPasswordAlone();
    void isAnotherOneEachTime();
    void agreesWithTheStandard();
    void readsNothingElse_data();
    void readsNothingElse();
};

namespace
{

constexpr PasswordHash::Cost cheap{4, 8, 1};

SecretBytes secret(const char *text)
{
    return SecretBytes(QByteArray(text));
}

} // namespace

void PasswordHashTest::matchesItsPasswordAlone()
{
    const auto made = PasswordHash::of(secret("correct horse"), cheap);
    QVERIFY(made);
    const auto read = PasswordHash::fromText(made->text());
    QVERIFY(read);
    QCOMPARE(read->cost(), cheap);
    QVERIFY(read->matches(secret("correct horse")));
    QVERIFY(!read->matches(secret("Correct horse")));
    QVERIFY(!read->matches(secret("correct horse ")));
    QVERIFY(!read->matches(SecretBytes()));
}

void PasswordHashTest::isAnotherOneEachTime()
{
    const auto one = PasswordHash::of(secret("same"), cheap);
    const auto other = PasswordHash::of(secret("same"), cheap);
    QVERIFY(one && other);
    QVERIFY(one->text() != other->text());
    QVERIFY(!one->text().contains(QLatin1String("same")));
}

// The vector of RFC 7914, section 12, of which the first 32 bytes are what a shorter hash would be.
void PasswordHashTest::agreesWithTheStandard()
{
    const auto hash = PasswordHash::fromText(QStringLiteral(
        "$scrypt$ln=14,r=8,p=1$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI"));
    QVERIFY(hash);
    QVERIFY(hash->matches(secret("pleaseletmein")));
    QVERIFY(!hash->matches(secret("pleaseletmeout")));
}

void PasswordHashTest::readsNothingElse_data()
{
    QTest::addColumn<QString>("text");
    const QString tail = QStringLiteral("$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << QStringLiteral("secret");
    QTest::newRow("another kind") << QStringLiteral("$argon2id$ln=14,r=8,p=1") + tail;
    QTest::newRow("no cost") << QStringLiteral("$scrypt") + tail;
    QTest::newRow("gigabytes") << QStringLiteral("$scrypt$ln=20,r=32,p=1") + tail;
    QTest::newRow("for ever") << QStringLiteral("$scrypt$ln=14,r=8,p=99") + tail;
    QTest::newRow("nothing to do") << QStringLiteral("$scrypt$ln=0,r=8,p=1") + tail;
    QTest::newRow("shorter") << QStringLiteral("$scrypt$ln=14,r=8,p=1$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hG");
    QTest::newRow("longer") << QStringLiteral("$scrypt$ln=14,r=8,p=1") + tail + QStringLiteral("AAAA");
}

void PasswordHashTest::readsNothingElse()
{
    QFETCH(const QString, text);
    QVERIFY(!PasswordHash::fromText(text));
}

QTEST_GUILESS_MAIN(PasswordHashTest)
#include "password_hash_test.moc"
