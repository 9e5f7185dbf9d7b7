// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/log_text.h"

#include <QTest>

using namespace desk;

namespace
{

QStringList texts(const QVector<LogLine> &lines)
{
    QStringList found;
    for (const LogLine &line : lines)
        found << line.text;
    return found;
}

LogPosition start()
{
    return LogPosition::fromText(QString());
}

const QByteArray classic = "worker-1\n"
                           " INFO - ::group::Log message source details\n"
                           "*** Found local files:\n"
                           " INFO - ::endgroup::\n"
                           "[2026-11-23T19:39:08.123+0000] {task.py:12} INFO - Hello\n"
                           "[2026-11-23T19:39:09.000+0000] {task.py:13} ERROR - It failed\n"
                           "Traceback (most recent call last):\n"
                           "ValueError: no\n"
                           "\n";

} // namespace

class LogTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsClassicLog();
    void leavesHalfALineForTheNextTime();
    void countsWithoutHeader();
    void readsModernLog();
    void readsOneObjectInPlaceOfAStream();
    void writesPositions();
};

void LogTextTest::readsClassicLog()
{
    LogText log(LogText::Format::Text, start());
    QVector<LogLine> lines;
    // However the bytes arrive.
    for (const char byte : classic)
        lines += log.feed(QByteArray(1, byte));
    lines += log.finish(true);
    QCOMPARE(texts(lines),
        QStringList(
            {QStringLiteral("::group::Log message source details"), QStringLiteral("*** Found local files:"),
                QStringLiteral("::endgroup::"), QStringLiteral("Hello"), QStringLiteral("It failed"),
                QStringLiteral("Traceback (most recent call last):"), QStringLiteral("ValueError: no")}));
    QCOMPARE(lines.at(3).time, QDateTime(QDate(2026, 11, 23), QTime(19, 39, 8, 123), Qt::UTC));
    QCOMPARE(lines.at(3).level, LogLine::Level::Info);
    QCOMPARE(lines.at(4).level, LogLine::Level::Error);
    // What has no time of its own belongs to the line above.
    QCOMPARE(lines.at(6).level, LogLine::Level::Error);
    QCOMPARE(log.seen(), 4);
}

void LogTextTest::leavesHalfALineForTheNextTime()
{
    LogText first(LogText::Format::Text, start());
    QVector<LogLine> lines = first.feed("host\n[2026-11-23T19:39:08.123+0000] {a.py:1} INFO - "
                                        "whole\n[2026-11-23T19:39:09.123+0000] {a.py:1} INFO - ha\n");
    lines += first.finish(false);
    QCOMPARE(texts(lines), QStringList(QStringLiteral("whole")));

    LogPosition position;
    position.seen = first.seen();
    LogText second(LogText::Format::Text, LogPosition::fromText(position.toText()));
    lines = second.feed("host\n[2026-11-23T19:39:08.123+0000] {a.py:1} INFO - "
                        "whole\n[2026-11-23T19:39:09.123+0000] {a.py:1} INFO - half\n\n");
    lines += second.finish(true);
    QCOMPARE(texts(lines), QStringList(QStringLiteral("half")));
}

void LogTextTest::countsWithoutHeader()
{
    // The header is longer now, since the log is found in another place.
    LogText log(LogText::Format::Text, LogPosition::fromText(QStringLiteral("4")));
    QByteArray text = classic;
    text.replace("*** Found local files:\n", "*** Found local files:\n***   * a\n***   * b\n");
    text.insert(text.size() - 1, "[2026-11-23T19:39:10.000+0000] {task.py:14} WARNING - new\n");
    QVector<LogLine> lines = log.feed(text);
    lines += log.finish(true);
    QCOMPARE(texts(lines), QStringList(QStringLiteral("new")));
    QCOMPARE(lines.constFirst().level, LogLine::Level::Warning);
}

void LogTextTest::readsModernLog()
{
    LogText log(LogText::Format::Lines, start());
    QVector<LogLine> lines = log.feed(
        R"({"timestamp":null,"event":"::group::Log message source details","sources":["/logs/1.log"]})"
        "\n"
        R"({"timestamp":null,"event":"::endgroup::"})"
        "\n"
        R"({"timestamp":"2026-11-23T19:39:08.123456Z","event":"Hello","level":"info","logger":"task","chan":"stdout"})"
        "\n"
        R"({"timestamp":"2026-11-23T19:39:09Z","event":"Task failed","level":"error","exit_code":1,"error_detail":[{"exc_type":"ValueError","exc_value":"no","frames":[{"filename":"/dags/a.py","lineno":7,"name":"run"}]}]})"
        "\n"
        "\"a plain text\"\n");
    lines += log.finish(true);
    QCOMPARE(texts(lines),
        QStringList({QStringLiteral("::group::Log message source details"), QStringLiteral("/logs/1.log"),
            QStringLiteral("::endgroup::"), QStringLiteral("Hello"),
            QStringLiteral("Task failed exit_code=1"), QStringLiteral("Traceback (most recent call last):"),
            QStringLiteral("  File \"/dags/a.py\", line 7, in run"), QStringLiteral("ValueError: no"),
            QStringLiteral("a plain text")}));
    QCOMPARE(lines.at(7).level, LogLine::Level::Error);
    QCOMPARE(log.seen(), 3);
}

void LogTextTest::readsOneObjectInPlaceOfAStream()
{
    LogText log(LogText::Format::Lines, LogPosition::fromText(QStringLiteral("1")));
    QVector<LogLine> lines = log.feed(R"({"content":["first","sec)");
    lines += log.feed(R"(ond\nline"],"continuation_token":null})");
    lines += log.finish(true);
    QCOMPARE(texts(lines), QStringList({QStringLiteral("second"), QStringLiteral("line")}));
    QCOMPARE(log.seen(), 2);
}

void LogTextTest::writesPositions()
{
    LogPosition position;
    position.seen = 12;
    QCOMPARE(position.toText(), QStringLiteral("12"));
    position.token = QStringLiteral("a|b.c");
    QCOMPARE(LogPosition::fromText(position.toText()), position);
    QVERIFY(start().isStart);
}

QTEST_GUILESS_MAIN(LogTextTest)
#include "log_text_test.moc"
