// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/security/fernet.h"
#include "tests/support/await.h"

#include <QDateTime>
#include <QTest>

using namespace desk;

namespace
{

// The vectors of the public Fernet specification (generate.json, verify.json, invalid.json).
constexpr char vectorKey[] = "cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=";
constexpr char vectorToken[] =
    "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==";

Fernet withKey(const char *key)
{
    Result<Fernet> fernet = Fernet::withKey(SecretBytes(QByteArray(key)));
    if (!fernet)
        qFatal("not a key");
    return std::move(*fernet);
}

} // namespace

class FernetTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheSpecificationsToken();
    void readsTheSpecificationsToken();
    void refusesWhatTheSpecificationRefuses_data();
    void refusesWhatTheSpecificationRefuses();
    void returnsWhatItWasGiven_data();
    void returnsWhatItWasGiven();
    void noTwoTokensAreAlike();
    void refusesEveryChangedByte();
    void refusesEveryCutToken();
    void refusesAnotherKey();
    void knowsAKey_data();
    void knowsAKey();
    void makesKeys();
};

void FernetTest::writesTheSpecificationsToken()
{
    QByteArray vector;
    for (char i = 0; i < 16; ++i)
        vector += i;
    const quint64 seconds = quint64(
        QDateTime::fromString(QStringLiteral("1985-10-26T01:20:00-07:00"), Qt::ISODate).toSecsSinceEpoch());
    const Result<QByteArray> token = withKey(vectorKey).encrypt("hello", seconds, vector);
    VERIFY_RESULT(token);
    QCOMPARE(*token, QByteArray(vectorToken));
}

void FernetTest::readsTheSpecificationsToken()
{
    const Result<SecretBytes> plain = withKey(vectorKey).decrypt(QByteArrayView(vectorToken));
    VERIFY_RESULT(plain);
    QCOMPARE(plain->view(), QByteArrayView("hello"));
}

void FernetTest::refusesWhatTheSpecificationRefuses_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("detail");
    const QString form = QStringLiteral("form");
    const QString key = QStringLiteral("key");
    QTest::newRow("incorrect mac") << QByteArray("gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-"
                                                 "szkFVzXTuGb4hR8AKtwcaX1YdykQUFBQUFBQUFBQQ==")
                                   << key;
    QTest::newRow("too short") << QByteArray("gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPA==")
                               << form;
    QTest::newRow("invalid base64") << QByteArray("%%%%%%%%%%%%%AECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-"
                                                  "szkFVzXTuGb4hR8AKtwcaX1YdykRtfsH-p1YsUD2Q==")
                                    << form;
    QTest::newRow("payload size not multiple of block size")
        << QByteArray("gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPOm73QeoCk9uGib28Xe5vz6oxq5nmxbx_"
                      "v7mrfyudzUm")
        << form;
    QTest::newRow("payload padding error") << QByteArray("gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0ODz4LEpdELGQAad7aNEH"
                                                         "bf-JkLPIpuiYRLQ3RtXatOYREu2FWke6CnJNYIbkuKNqOhw==")
                                           << form;
    QTest::newRow("incorrect IV") << QByteArray("gAAAAAAdwJ6xBQECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-"
                                                "fWPAkLhFLHpGtDBRLRTZeUfWgHSv49TF2AUEZ1TIvcZjK1zQ==")
                                  << form;
    QTest::newRow("empty") << QByteArray() << form;
    QTest::newRow("without padding") << QByteArray(vectorToken).chopped(2) << form;
    QTest::newRow("another version") << QByteArray(vectorToken).replace(0, 1, "h") << form;
}

void FernetTest::refusesWhatTheSpecificationRefuses()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, detail);
    const Result<SecretBytes> plain = withKey(vectorKey).decrypt(token);
    QVERIFY(!plain);
    QCOMPARE(plain.error().kind, ApiError::Kind::Invalid);
    QCOMPARE(plain.error().field, QStringLiteral("fernet"));
    QCOMPARE(plain.error().detail, detail);
}

void FernetTest::returnsWhatItWasGiven_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("identifier") << QByteArray(
        "1.3.6.1.4.1.14519.5.2.1.7009.2403.334240657131972136850343327463");
    QTest::newRow("one block") << QByteArray(16, 'x');
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("file") << QByteArray(3'000'001, 'f');
}

void FernetTest::returnsWhatItWasGiven()
{
    QFETCH(QByteArray, plain);
    const Fernet fernet = withKey(Fernet::randomKey().view().toByteArray().constData());
    const Result<QByteArray> token = fernet.encrypt(plain);
    VERIFY_RESULT(token);
    QCOMPARE(token->size(), 4 * ((1 + 8 + 16 + (plain.size() / 16 + 1) * 16 + 32 + 2) / 3));
    const Result<SecretBytes> back = fernet.decrypt(*token);
    VERIFY_RESULT(back);
    QVERIFY(back->view() == plain);
}

void FernetTest::noTwoTokensAreAlike()
{
    const Fernet fernet = withKey(vectorKey);
    QVERIFY(*fernet.encrypt("same") != *fernet.encrypt("same"));
}

void FernetTest::refusesEveryChangedByte()
{
    const Fernet fernet = withKey(vectorKey);
    const QByteArray token = *fernet.encrypt("1.2.840.113619");
    const QByteArray raw = QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding);
    for (qsizetype i = 0; i < raw.size(); ++i) {
        QByteArray changed = raw;
        changed[i] = char(changed.at(i) ^ 1);
        const Result<SecretBytes> plain =
            fernet.decrypt(changed.toBase64(QByteArray::Base64UrlEncoding | QByteArray::KeepTrailingEquals));
        QVERIFY2(!plain, qPrintable(QString::number(i)));
        QCOMPARE(plain.error().detail, i == 0 ? QStringLiteral("form") : QStringLiteral("key"));
    }
}

void FernetTest::refusesEveryCutToken()
{
    const Fernet fernet = withKey(vectorKey);
    const QByteArray token = *fernet.encrypt("1.2.840.113619");
    for (qsizetype length = 0; length < token.size(); ++length)
        QVERIFY2(!fernet.decrypt(QByteArrayView(token).first(length)), qPrintable(QString::number(length)));
}

void FernetTest::refusesAnotherKey()
{
    const QByteArray token = *withKey(vectorKey).encrypt("1.2.3");
    const Result<SecretBytes> plain =
        withKey(Fernet::randomKey().view().toByteArray().constData()).decrypt(token);
    QVERIFY(!plain);
    QCOMPARE(plain.error().detail, QStringLiteral("key"));
    QVERIFY(!describe(plain.error()).contains(QLatin1String("1.2.3")));
}

void FernetTest::knowsAKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << QByteArray(vectorKey) << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("deactivated") << QByteArray("deactivated") << false;
    QTest::newRow("without padding") << QByteArray(vectorKey).chopped(1) << false;
    QTest::newRow("too short") << QByteArray("cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e") << false;
    QTest::newRow("too long") << QByteArray("cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4cw_0=") << false;
    QTest::newRow("not base64") << QByteArray(vectorKey).replace(3, 1, "!") << false;
    QTest::newRow("not for addresses") << QByteArray(vectorKey).replace('_', '/') << false;
}

void FernetTest::knowsAKey()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, good);
    const Result<Fernet> fernet = Fernet::withKey(SecretBytes(key));
    QCOMPARE(fernet.has_value(), good);
    if (!good)
        QCOMPARE(fernet.error().field, QStringLiteral("fernet_key"));
    QCOMPARE(Fernet::isDeactivated(key), key.isEmpty() || key == "deactivated");
}

void FernetTest::makesKeys()
{
    QSet<QByteArray> keys;
    for (int i = 0; i < 100; ++i) {
        const SecretBytes key = Fernet::randomKey();
        QCOMPARE(key.view().size(), Fernet::keyLength);
        QVERIFY(Fernet::withKey(key));
        keys.insert(key.view().toByteArray());
    }
    QCOMPARE(keys.size(), 100);
}

QTEST_GUILESS_MAIN(FernetTest)
#include "fernet_test.moc"
