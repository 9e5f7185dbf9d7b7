// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/partner_definition.h"
#include "app/security/fernet.h"
#include "app/security/peer_token.h"
#include "tests/support/await.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace desk;

namespace
{

constexpr char token[] = "9a1c7b52-6f3e-4d2a-9b1c-0123456789ab";
constexpr char key[] = "cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=";

Result<ReadDefinition> readText(const QString &text)
{
    return readDefinition(SecretBytes::fromText(text));
}

/// As Kaapana's clipboard has it.
QString kaapanas()
{
    return QStringLiteral(R"({
    "ssl_check": false,
    "token": "%1",
    "host": "10.0.0.7",
    "port": "443",
    "instance_name": "clinic-b",
    "fernet_key": "%2"
})")
        .arg(QLatin1String(token), QLatin1String(key));
}

} // namespace

class PartnerDefinitionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsKaapanasClipboard()
    {
        const Result<ReadDefinition> read = readText(kaapanas());
        VERIFY_RESULT(read);
        QCOMPARE(read->definition.instanceName, QStringLiteral("clinic-b"));
        QCOMPARE(read->definition.host, QStringLiteral("10.0.0.7"));
        QCOMPARE(read->definition.port, 443);
        QCOMPARE(read->definition.token.view(), QByteArrayView(token));
        QCOMPARE(read->definition.fernetKey.view(), QByteArrayView(key));
        QVERIFY(!read->definition.verifiesTls);
        QVERIFY(read->notices.isEmpty());
    }

    void writesWhatKaapanaReads()
    {
        Result<ReadDefinition> read = readText(kaapanas());
        VERIFY_RESULT(read);
        const QJsonObject written =
            QJsonDocument::fromJson(writeDefinition(read->definition).view().toByteArray()).object();
        QCOMPARE(written, QJsonDocument::fromJson(kaapanas().toUtf8()).object());
        read->definition.fernetKey = SecretBytes();
        const Result<ReadDefinition> again = readDefinition(writeDefinition(read->definition));
        VERIFY_RESULT(again);
        QVERIFY(again->definition.fernetKey.isEmpty());
    }

    void forgivesWhatPeopleDoToIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVector<DefinitionNotice>>("notices");
        using Notices = QVector<DefinitionNotice>;
        const QString plain = kaapanas();
        QTest::newRow("last comma") << QString(plain).replace(QLatin1String("\"\n}"), QLatin1String("\",\n}"))
                                    << Notices{DefinitionNotice::TrailingCommas};
        QTest::newRow("single quotes") << QString(plain).replace(QLatin1Char('"'), QLatin1Char('\''))
                                       << Notices{DefinitionNotice::Quotes};
        QString curly;
        bool opening = true;
        for (const QChar character : plain) {
            if (character == QLatin1Char('"'))
                curly += QChar(std::exchange(opening, !opening) ? 0x201C : 0x201D);
            else
                curly += character;
        }
        QTest::newRow("English quotes") << curly << Notices{DefinitionNotice::Quotes};
        QTest::newRow("German quotes")
            << QString(curly).replace(QChar(0x201C), QChar(0x201E)).replace(QChar(0x201D), QChar(0x201C))
            << Notices{DefinitionNotice::Quotes};
        QTest::newRow("French quotes")
            << QString(curly).replace(QChar(0x201C), QChar(0x00AB)).replace(QChar(0x201D), QChar(0x00BB))
            << Notices{DefinitionNotice::Quotes};
        QTest::newRow("both") << QString(curly).replace(QLatin1String("\n}"), QLatin1String(",\n}"))
                              << Notices{DefinitionNotice::Quotes, DefinitionNotice::TrailingCommas};
        QTest::newRow("in a mail") << QStringLiteral("Hello,\n\nhere it is:\n") + plain +
                                          QStringLiteral("\nBest")
                                   << Notices{DefinitionNotice::Surroundings};
        QTest::newRow("byte order mark") << QChar(QChar::ByteOrderMark) + plain << Notices{};
        QTest::newRow("more keys") << QString(plain).replace(
                                          QLatin1String("{"), QLatin1String("{\"remote\":true,"))
                                   << Notices{DefinitionNotice::UnknownFields};
        QTest::newRow("number for a port")
            << QString(plain).replace(QLatin1String("\"443\""), QLatin1String("443")) << Notices{};
        QTest::newRow("address for a host")
            << QString(plain).replace(QLatin1String("10.0.0.7"), QLatin1String("https://10.0.0.7/kaapana"))
            << Notices{DefinitionNotice::HostFromUrl};
    }
    void forgivesWhatPeopleDoToIt()
    {
        QFETCH(QString, text);
        QFETCH(QVector<DefinitionNotice>, notices);
        const Result<ReadDefinition> read = readText(text);
        VERIFY_RESULT(read);
        QCOMPARE(read->notices, notices);
        QCOMPARE(read->definition.instanceName, QStringLiteral("clinic-b"));
        QCOMPARE(read->definition.host, QStringLiteral("10.0.0.7"));
        QCOMPARE(read->definition.port, 443);
        QCOMPARE(read->definition.token.view(), QByteArrayView(token));
        QCOMPARE(read->definition.fernetKey.view(), QByteArrayView(key));
        QVERIFY(!read->definition.verifiesTls);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value"); // JSON; empty: left out
        QTest::addColumn<QString>("detail");
        QTest::newRow("no name") << "instance_name"
                                 << ""
                                 << "missing";
        QTest::newRow("empty name") << "instance_name"
                                    << R"("  ")"
                                    << "empty";
        QTest::newRow("long name") << "instance_name"
                                   << QLatin1Char('"') + QString(65, QLatin1Char('x')) + QLatin1Char('"')
                                   << "too long";
        QTest::newRow("escaped name") << "instance_name"
                                      << R"("A&amp;B")"
                                      << "characters";
        QTest::newRow("no host") << "host"
                                 << ""
                                 << "missing";
        QTest::newRow("strange host") << "host"
                                      << R"("a b")"
                                      << "characters";
        QTest::newRow("port 0") << "port"
                                << "0"
                                << "range";
        QTest::newRow("port above") << "port"
                                    << R"("65536")"
                                    << "range";
        QTest::newRow("port in words") << "port"
                                       << R"("https")"
                                       << "range";
        QTest::newRow("no token") << "token"
                                  << ""
                                  << "missing";
        QTest::newRow("short token") << "token"
                                     << R"("9a1c7b52")"
                                     << "characters";
        QTest::newRow("long token") << "token"
                                    << R"("9a1c7b52-6f3e-4d2a-9b1c-0123456789abc")"
                                    << "too long";
        QTest::newRow("short key") << "fernet_key"
                                   << R"("cw_0x689RpI-jtRR7oE8h_")"
                                   << "characters";
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, member);
        QFETCH(QString, value);
        QFETCH(QString, detail);
        QJsonObject object = QJsonDocument::fromJson(kaapanas().toUtf8()).object();
        object.remove(member);
        QString text = QString::fromUtf8(QJsonDocument(object).toJson());
        if (!value.isEmpty())
            text.replace(QLatin1Char('{'), QStringLiteral("{\"%1\":%2,").arg(member, value));
        const Result<ReadDefinition> read = readText(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ApiError::Kind::Invalid);
        QCOMPARE(read.error().field, member);
        QCOMPARE(read.error().detail, detail);
    }

    void refusesWhatIsNoDefinition()
    {
        for (const char *text : {"", "  \n", "hello", "[]", "{", "}{", "{'a", "3"}) {
            const Result<ReadDefinition> read = readText(QString::fromLatin1(text));
            QVERIFY2(!read, text);
            QVERIFY(read.error().field == QLatin1String("definition"));
        }
        QVERIFY(!readText(QString(100'000, QLatin1Char(' ')) + kaapanas()));
    }

    void secretsAreInNoError()
    {
        QString text = kaapanas();
        text.replace(QLatin1String("443"), QLatin1String("none"));
        const Result<ReadDefinition> read = readText(text);
        QVERIFY(!read);
        QVERIFY(!describe(read.error()).contains(QLatin1String(token)));
        QVERIFY(!describe(read.error()).contains(QLatin1String(key)));
    }
};

QTEST_GUILESS_MAIN(PartnerDefinitionTest)
#include "partner_definition_test.moc"
