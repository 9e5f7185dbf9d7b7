// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/fingerprint_words.h"
#include "app/security/peer_token.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace desk;

class PeerTokenTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isARandomUuid()
    {
        static const QRegularExpression version4(
            QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
        QSet<QByteArray> tokens;
        for (int i = 0; i < 200; ++i) {
            const SecretBytes token = randomPeerToken();
            QVERIFY(version4.match(QString::fromLatin1(token.view())).hasMatch());
            QVERIFY(isPeerToken(token.view()));
            tokens.insert(token.view().toByteArray());
        }
        QCOMPARE(tokens.size(), 200);
    }

    void isKnownByItsForm()
    {
        QVERIFY(isPeerToken("9A1c7b52-0000-4000-8000-00000000000f"));
        for (const char *other :
            {"", "9a1c7b52-0000-4000-8000-00000000000", "9a1c7b52-0000-4000-8000-00000000000ff",
                "9a1c7b52_0000-4000-8000-00000000000f", "9a1c7b52-0000-4000-8000-00000000000g",
                "{a1c7b52-0000-4000-8000-00000000000}", "9a1c7b520-000-4000-8000-00000000000f"})
            QVERIFY2(!isPeerToken(other), other);
    }

    void isComparedWhole()
    {
        const QByteArray token = randomPeerToken().view().toByteArray();
        QVERIFY(isSameSecret(token, token));
        QVERIFY(isSameSecret("", ""));
        for (qsizetype i = 0; i < token.size(); ++i) {
            QByteArray other = token;
            other[i] = char(other.at(i) ^ 1);
            QVERIFY2(!isSameSecret(token, other), qPrintable(QString::number(i)));
            QVERIFY(!isSameSecret(token, QByteArrayView(token).first(i)));
        }
    }

    void fingerprintsAreRead()
    {
        const QByteArray digest = secretDigest("a certificate");
        const QStringList words = fingerprintWords(digest);
        QCOMPARE(words.size(), fingerprintWordCount);
        QCOMPARE(fingerprintWords(digest.toHex()), words);
        QCOMPARE(fingerprintWords(digest.toHex(':').toUpper()), words);
        QVERIFY(fingerprintWords(QByteArray("abc")).isEmpty());
        // Every one of the bytes that are read out counts, and each value has a word of its own.
        QSet<QString> all;
        for (int value = 0; value < 256; ++value)
            all.insert(fingerprintWords(QByteArray(32, char(value))).constFirst());
        QCOMPARE(all.size(), 256);
        for (int i = 0; i < fingerprintWordCount; ++i) {
            QByteArray other = digest;
            other[i] = char(other.at(i) ^ 1);
            QVERIFY(fingerprintWords(other) != words);
        }
        // The meaning of the words never changes: people wrote them down.
        QCOMPARE(fingerprintWords(
                     QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")),
            QStringLiteral("acid acorn actor album alley anchor angel ankle apple april arrow atlas")
                .split(QLatin1Char(' ')));
    }

    void secretsHaveWordsThatAreNotTheirDigest()
    {
        const SecretBytes token = randomPeerToken();
        QCOMPARE(fingerprintWords(token), fingerprintWords(token.clone()));
        QVERIFY(fingerprintWords(token) != fingerprintWords(randomPeerToken()));
        QVERIFY(fingerprintWords(token) != fingerprintWords(secretDigest(token.view())));
    }
};

QTEST_GUILESS_MAIN(PeerTokenTest)
#include "peer_token_test.moc"
