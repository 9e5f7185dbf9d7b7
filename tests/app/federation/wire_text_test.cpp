// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/python_literal.h"
#include "app/federation/task_description.h"
#include "app/federation/wire_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace desk;

class WireTextTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoesEscapesOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << "lungs"
                               << "lungs";
        QTest::newRow("all") << "&lt;b class=&quot;x&quot;&gt;A&amp;B&#x27;s&#39;"
                             << "<b class=\"x\">A&B's'";
        QTest::newRow("once") << "&amp;lt;"
                              << "&lt;";
        QTest::newRow("not an escape") << "A & B &copy; &"
                                       << "A & B &copy; &";
    }
    void undoesEscapesOnce()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(shownText(text), shown);
    }

    void undoesEscapesInFormsButNotInKeys()
    {
        const QJsonObject form{{QStringLiteral("a&amp;b"), QJsonArray{QStringLiteral("x&#x27;y"), 3, true}},
            {QStringLiteral("in"), QJsonObject{{QStringLiteral("title"), QStringLiteral("A&amp;B")}}}};
        const QJsonObject shown{{QStringLiteral("a&amp;b"), QJsonArray{QStringLiteral("x'y"), 3, true}},
            {QStringLiteral("in"), QJsonObject{{QStringLiteral("title"), QStringLiteral("A&B")}}}};
        QCOMPARE(shownJson(form).toObject(), shown);
    }

    void readsTextArrays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isArray");
        QTest::addColumn<QStringList>("items");
        QTest::newRow("empty") << "{}" << true << QStringList();
        QTest::newRow("one") << "{clinic-b}" << true << QStringList{QStringLiteral("clinic-b")};
        QTest::newRow("two") << "{a,b}" << true << QStringList{QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("quoted comma")
            << "{a,\"b,c\"}" << true << QStringList{QStringLiteral("a"), QStringLiteral("b,c")};
        QTest::newRow("seen on a backend")
            << "{\"no de,x\"}" << true << QStringList{QStringLiteral("no de,x")};
        QTest::newRow("escapes") << "{\"q\\\"u\\\\o\",x\\,y}" << true
                                 << QStringList{QStringLiteral("q\"u\\o"), QStringLiteral("x,y")};
        QTest::newRow("empty item") << "{\"\",a}" << true
                                    << QStringList{QString(QLatin1String("")), QStringLiteral("a")};
        QTest::newRow("spaces") << "{ a , \" b \" }" << true
                                << QStringList{QStringLiteral("a"), QStringLiteral(" b ")};
        QTest::newRow("no braces") << "a,b" << false << QStringList();
        QTest::newRow("open quote") << "{\"a}" << false << QStringList();
        QTest::newRow("text after a quote") << "{\"a\"b}" << false << QStringList();
        QTest::newRow("nested") << "{{a},{b}}" << false << QStringList();
        QTest::newRow("escape at the end") << "{a\\}" << false << QStringList();
        QTest::newRow("nothing") << "" << false << QStringList();
    }
    void readsTextArrays()
    {
        QFETCH(QString, text);
        QFETCH(bool, isArray);
        QFETCH(QStringList, items);
        const std::optional<QStringList> read = readTextArray(text);
        QCOMPARE(read.has_value(), isArray);
        if (isArray) {
            QCOMPARE(*read, items);
            QCOMPARE(readTextArray(writeTextArray(items)), read);
        }
    }

    void writesTextArraysAsARunnerSplitsThem()
    {
        QCOMPARE(writeTextArray({QStringLiteral("clinic-a"), QStringLiteral("clinic.b_1")}),
            QStringLiteral("{clinic-a,clinic.b_1}"));
        QCOMPARE(writeTextArray({}), QStringLiteral("{}"));
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("time");
        const QDateTime time(QDate(2026, 3, 2), QTime(10, 15), Qt::UTC);
        QTest::newRow("sync reply") << "2026-03-02T10:15:00+00:00" << time;
        QTest::newRow("typed reply") << "2026-03-02T10:15:00Z" << time;
        QTest::newRow("offset") << "2026-03-02T11:15:00+01:00" << time;
        QTest::newRow("no zone") << "2026-03-02T10:15:00" << time;
        QTest::newRow("space") << "2026-03-02 10:15:00+00:00" << time;
        QTest::newRow("microseconds") << "2026-03-02T10:15:00.123456+00:00" << time.addMSecs(123);
        QTest::newRow("never contacted") << "0001-01-01T00:00:00Z" << QDateTime();
        QTest::newRow("nonsense") << "yesterday" << QDateTime();
        QTest::newRow("empty") << "" << QDateTime();
        QTest::newRow("None") << "None" << QDateTime();
    }
    void readsTimes()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, time);
        const QDateTime read = readWireTime(text);
        QCOMPARE(read.isValid(), time.isValid());
        QCOMPARE(read, time);
        if (time.isValid()) {
            QCOMPARE(read.timeSpec(), Qt::UTC);
            QCOMPARE(readWireTime(writeWireTime(read)), read.addMSecs(-read.time().msec()));
            QVERIFY(writeWireTime(read).endsWith(QLatin1String("+00:00")));
            QVERIFY(writeTypedTime(read).endsWith(QLatin1Char('Z')));
        }
    }

    void readsDescriptions()
    {
        const QString text = QStringLiteral(
            "{'get-input': {'state': 'success', 'execution_date': '2026-03-02T10:17:01', 'duration': '3.5', "
            "'start_date': '2026-03-02T10:17:02'}, 'it\\'s': {'state': None, 'execution_date': 'None', "
            "'duration': '', "
            "'start_date': None, 'more': [1, ('x', {'y': 2}), True,]}}");
        const QVector<DescribedTask> expected{
            {QStringLiteral("get-input"), QStringLiteral("success"), QStringLiteral("2026-03-02T10:17:01"),
                QStringLiteral("3.5"), QStringLiteral("2026-03-02T10:17:02")},
            {QStringLiteral("it's"), QString(), QString(), QString(), QString()}};
        QCOMPARE(readTasks(text), std::optional(expected));
        // As it comes back from an owner that escaped it.
        QString escaped = text;
        escaped.replace(QLatin1Char('\''), QLatin1String("&#x27;"));
        QCOMPARE(readTasks(escaped), std::optional(expected));
        QCOMPARE(readTasks(QStringLiteral("{}")), std::optional(QVector<DescribedTask>()));
        QCOMPARE(readTasks(describeTasks(expected)), std::optional(expected));
    }

    void sentencesAreNoDescriptions_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            {"", "The DAG is not allowed here.", "{'a': ", "{'a': {}} and more", "{'a' 1}", "{a: 1}",
                "{'a': 'b", "{'a': '\\q'}", "{'a': '\\u12'}", "{,}", "{'a': 1,, 'b': 2}", "[1]"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void sentencesAreNoDescriptions()
    {
        QFETCH(QString, text);
        QVERIFY(!readTasks(text));
    }

    void deepNestingIsRefused()
    {
        QVERIFY(!readPythonDict(QStringLiteral("{'a':").repeated(100'000)));
        QVERIFY(!readPythonDict(QStringLiteral("{'a':") + QStringLiteral("[").repeated(100'000)));
    }

    void descriptionsFit()
    {
        QVector<DescribedTask> tasks;
        for (int i = 0; i < 100; ++i)
            tasks << DescribedTask{QStringLiteral("t\u00E4sk-%1").arg(i), QStringLiteral("success"),
                QStringLiteral("2026-03-02T10:17:01"), QStringLiteral("3.5"),
                QStringLiteral("2026-03-02T10:17:02")};
        const QString text = describeTasks(tasks);
        QVERIFY(text.toUtf8().size() <= longestDescription);
        QVERIFY(text.toUtf8().size() > longestDescription - 200);
        const auto read = readTasks(text);
        QVERIFY(read && read->size() > 10);
        QCOMPARE(*read, tasks.first(read->size()));

        QCOMPARE(fittingDescription(QStringLiteral("short")), QStringLiteral("short"));
        for (const QString &letter :
            {QStringLiteral("x"), QStringLiteral("\u00E4"), QStringLiteral("\U0001F600")}) {
            const QString cut = fittingDescription(letter.repeated(3000));
            QVERIFY(cut.toUtf8().size() <= longestDescription);
            QVERIFY(cut.toUtf8().size() > longestDescription - 6);
            QCOMPARE(QString::fromUtf8(cut.toUtf8()), cut);
            QVERIFY(cut.endsWith(QChar(0x2026)));
            QVERIFY(cut.chopped(1) == letter.repeated(3000).left(cut.size() - 1));
        }
    }

    void writesTextsAsPythonDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("python");
        QTest::newRow("plain") << "a"
                               << "'a'";
        QTest::newRow("apostrophe") << "it's"
                                    << "\"it's\"";
        QTest::newRow("both") << "\"it's\""
                              << "'\"it\\'s\"'";
        QTest::newRow("control") << QStringLiteral("a\n\t\x01\\") << "'a\\n\\t\\x01\\\\'";
    }
    void writesTextsAsPythonDoes()
    {
        QFETCH(QString, text);
        QFETCH(QString, python);
        QCOMPARE(writePythonText(text), python);
        const auto read = readPythonDict(QStringLiteral("{'k': %1}").arg(python));
        QVERIFY(read);
        QCOMPARE(read->textOf(QStringLiteral("k")), text);
    }
};

QTEST_GUILESS_MAIN(WireTextTest)
#include "wire_text_test.moc"
