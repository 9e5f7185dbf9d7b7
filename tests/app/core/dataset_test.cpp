// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/dataset.h"

#include <QTest>

using namespace desk;

namespace
{

/// "3!" for an invalid line 3, "4=2" for line 4 repeating line 2.
QStringList written(const QVector<ImportProblem> &problems)
{
    QStringList list;
    for (const ImportProblem &problem : problems) {
        if (problem.kind == ImportProblem::Kind::Invalid)
            list.append(QStringLiteral("%1!").arg(problem.line));
        else
            list.append(QStringLiteral("%1=%2").arg(problem.line).arg(problem.firstLine));
    }
    return list;
}

} // namespace

class DatasetTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsUids_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        const QString of64 = QStringLiteral("1.") + QString(62, QLatin1Char('2'));
        QTest::newRow("usual") << QStringLiteral("1.2.840.10008.1.1") << true;
        QTest::newRow("two components") << QStringLiteral("1.2") << true;
        QTest::newRow("zero as component") << QStringLiteral("2.25.0") << true;
        QTest::newRow("zero first") << QStringLiteral("0.9") << true;
        QTest::newRow("64 characters") << of64 << true;
        QTest::newRow("65 characters") << of64 + QLatin1Char('2') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("one component") << QStringLiteral("12") << false;
        QTest::newRow("only a dot") << QStringLiteral(".") << false;
        QTest::newRow("leading dot") << QStringLiteral(".1.2") << false;
        QTest::newRow("trailing dot") << QStringLiteral("1.2.") << false;
        QTest::newRow("empty component") << QStringLiteral("1..2") << false;
        QTest::newRow("leading zero") << QStringLiteral("1.02") << false;
        QTest::newRow("double zero") << QStringLiteral("1.00") << false;
        QTest::newRow("letter") << QStringLiteral("1.2a") << false;
        QTest::newRow("space") << QStringLiteral("1.2 ") << false;
        QTest::newRow("sign") << QStringLiteral("1.-2") << false;
        QTest::newRow("line end") << QStringLiteral("1.2\n") << false;
        QTest::newRow("digits of another script") << QStringLiteral("1.\u0662") << false;
    }

    void knowsUids()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QCOMPARE(isUid(text), expected);
    }

    void readsIdentifiers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("identifiers"); // separated by spaces
        QTest::addColumn<QString>("problems");
        const auto row = [](const char *name, const char *text, const char *identifiers,
                             const char *problems = "") {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(identifiers)
                                << QString::fromLatin1(problems);
        };
        row("nothing", "", "");
        row("blank lines", "\n \r\n\n", "");
        row("one a line", "1.2\n1.3\n", "1.2 1.3");
        row("no end of the last line", "1.2\n1.3", "1.2 1.3");
        row("CRLF", "1.2\r\n1.3\r\n1.2\r\n", "1.2 1.3", "3=1");
        row("old Mac line ends", "1.2\r1.x\r1.3", "1.2 1.3", "2!");
        row("byte order mark",
            "\xEF\xBB\xBF"
            "1.2\n1.3",
            "1.2 1.3");
        row("byte order mark and heading",
            "\xEF\xBB\xBF"
            "SeriesInstanceUID\n1.2",
            "1.2");
        row("spaces around", "  1.2  \n 1.3", "1.2 1.3");
        row("comments", "# 1.1\n1.2\n  # \"1.3\n1.4", "1.2 1.4");
        row("invalid by line", "1.2\nhello\n\n1.03\n1.4", "1.2 1.4", "2! 4!");
        row("duplicates by line", "1.2\n\n1.3\n1.2\n1.3\n1.2", "1.2 1.3", "4=1 5=3 6=1");
        row("duplicate of an invalid one", "x\nx\n1.2", "1.2", "1! 2!");
        row("unknown heading", "identifier\n1.2", "1.2", "1!");
        row("heading", "SeriesInstanceUID\n1.2", "1.2");
        row("heading with underscores", "series_instance_uid\n1.2", "1.2");
        row("heading with spaces", "\"Series Instance UID\"\n1.2", "1.2");
        row("heading as a tag", "0020000E\n1.2", "1.2");
        row("heading as a tag in lower case", "0020000e\n1.2", "1.2");
        row("heading as a written tag", "\"(0020,000E)\"\n1.2", "1.2");
        row("heading alone", "SeriesInstanceUID\n", "");
        row("heading after comment", "# export\n\nSeriesInstanceUID\n1.2\n1.2", "1.2", "5=4");
        row("heading in another place", "1.2\nSeriesInstanceUID\n1.3", "1.2 1.3", "2!");
        row("comma", "Patient,SeriesInstanceUID,Age\nA,1.2,50\nB,1.3,60", "1.2 1.3");
        row("semicolon", "Patient;SeriesInstanceUID;Age\nA;1.2;50,5\nB;1.3;60,5", "1.2 1.3");
        row("tab", "Patient\tSeriesInstanceUID\nA, b; c\t1.2\nB\t1.3", "1.2 1.3");
        row("series, not study", "StudyInstanceUID,SeriesInstanceUID\n1.2.3.4.5.6,1.2\n1.2.3.4.5.6,1.3",
            "1.2 1.3");
        row("quoted", "\"Name\",\"SeriesInstanceUID\"\n\"Doe, Jane\",\"1.2\"", "1.2");
        row("doubled quotes", "Name,SeriesInstanceUID\n\"the \"\"big\"\" one, here\",1.2", "1.2");
        row("line end in quotes", "Name,SeriesInstanceUID\n\"two\nlines\",1.2\nb,x", "1.2", "4!");
        row("CRLF in quotes", "Name,SeriesInstanceUID\r\n\"two\r\nlines\",1.2\r\nb,x", "1.2", "4!");
        row("unclosed quote", "Name,SeriesInstanceUID\n\"open,1.2\nb,1.3", "1.3", "2!");
        row("quote inside", "Name,SeriesInstanceUID\n5\" gun,1.2", "1.2");
        row("missing field", "Name,SeriesInstanceUID\na\nb,1.2", "1.2", "2!");
        row("empty field", "Name,SeriesInstanceUID\na,\nb,1.2", "1.2", "2!");
        row("only delimiters", "Name,SeriesInstanceUID\n,\nb,1.2", "1.2");
        row("by content", "1,A,1.2.840.1\n2,B,1.2.840.2", "1.2.840.1 1.2.840.2");
        row("by content, weights beside", "63.5;1.2.840.1\n70.5;1.2.840.2", "1.2.840.1 1.2.840.2");
        row("by content with tab", "A\t1.2.840.1\nB\t1.2.840.2", "1.2.840.1 1.2.840.2");
        row("by content, unknown heading", "name,uid\nA,1.2.840.1\nB,1.2.840.2", "1.2.840.1 1.2.840.2", "1!");
        row("trailing delimiter", "1.2,\n1.3,", "1.2 1.3");
        row("no UID at all", "a,b\nc,d", "", "1! 2!");
    }

    void readsIdentifiers()
    {
        QFETCH(QString, text);
        QFETCH(QString, identifiers);
        QFETCH(QString, problems);
        const ImportedIdentifiers found = readIdentifiers(text);
        QCOMPARE(found.identifiers.join(QLatin1Char(' ')), identifiers);
        QCOMPARE(written(found.problems).join(QLatin1Char(' ')), problems);
    }

    void readsManyInTime()
    {
        QString text = QStringLiteral("n,SeriesInstanceUID\n");
        for (int i = 0; i < 100'000; ++i)
            text += QStringLiteral("%1,1.2.840.%1\n").arg(i);
        const ImportedIdentifiers found = readIdentifiers(text);
        QCOMPARE(found.identifiers.size(), 100'000);
        QCOMPARE(found.identifiers.last(), QStringLiteral("1.2.840.99999"));
        QVERIFY(found.problems.isEmpty());
    }

    void takesTheColumnThatIsChosen()
    {
        const QString text =
            QStringLiteral("Study;Series;Age\n1.2.1;1.3.1;40\n1.2.2;1.3.1;41\n1.2.2;1.3.2;42\n");
        const ImportedIdentifiers guessed = readIdentifiers(text);
        QCOMPARE(guessed.columns.size(), 3);
        QCOMPARE(guessed.columns.at(1).heading, QStringLiteral("Series"));
        QCOMPARE(guessed.columns.at(1).uids, 3);
        QCOMPARE(guessed.columns.at(2).uids, 0);
        const ImportedIdentifiers chosen = readIdentifiers(text, 1);
        QCOMPARE(chosen.column, 1);
        QCOMPARE(chosen.identifiers, (QStringList{QStringLiteral("1.3.1"), QStringLiteral("1.3.2")}));
        QCOMPARE(written(chosen.problems), QStringList{QStringLiteral("3=2")}); // its heading is no fault
        QCOMPARE(readIdentifiers(text, 2).identifiers, QStringList());
        QCOMPARE(readIdentifiers(text, 9).identifiers, guessed.identifiers); // there is none
        // One that is named by its heading gives way too.
        const QString named = QStringLiteral("SeriesInstanceUID,Other\n1.2.1,1.9.1\n");
        QCOMPARE(readIdentifiers(named).identifiers, QStringList{QStringLiteral("1.2.1")});
        QCOMPARE(readIdentifiers(named, 1).identifiers, QStringList{QStringLiteral("1.9.1")});
        QCOMPARE(readIdentifiers(QStringLiteral("1.2.3\n1.2.4\n")).columns.size(), 1);
    }
};

QTEST_GUILESS_MAIN(DatasetTest)
#include "dataset_test.moc"
