// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/end_of_log.h"

#include <QTest>

using namespace desk;

using Level = LogLine::Level;

class EndOfLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proof_data();
    void proof();
    void linesMayComeInParts();
};

void EndOfLogTest::proof_data()
{
    QTest::addColumn<QVector<LogLine>>("lines");
    QTest::addColumn<bool>("proven");
    const auto line = [](Level level, const char *text) {
        return LogLine{{}, level, QString::fromLatin1(text)};
    };

    QTest::newRow("nothing") << QVector<LogLine>{} << false;
    QTest::newRow("a running task") << QVector<LogLine>{line(Level::Info, "Line 1: still running")} << false;
    QTest::newRow("3: about to be stopped")
        << QVector<LogLine>{line(
               Level::Error, "Server indicated the task shouldn't be running anymore. Terminating process")}
        << false;
    QTest::newRow("3: stopped") << QVector<LogLine>{line(Level::Error, "Task killed!")} << true;
    QTest::newRow("3: the task only says so") << QVector<LogLine>{line(Level::Info, "Task killed!")} << false;
    QTest::newRow("3: fell over") << QVector<LogLine>{line(
                                         Level::Warning, "Process exited abnormally exit_code=1")}
                                  << true;
    QTest::newRow("3: failed, but its callbacks may run")
        << QVector<LogLine>{line(Level::Error, "Task failed with exception")} << false;
    QTest::newRow("2: about to be stopped")
        << QVector<LogLine>{line(Level::Warning, "State of this instance has been externally set to failed. "
                                                 "Terminating instance."),
               line(Level::Info,
                   "Sending Signals.SIGTERM to group 41. PIDs of all processes in the group: [42, 41]")}
        << false;
    QTest::newRow("2: only a child has ended")
        << QVector<LogLine>{line(Level::Info, "Sending Signals.SIGTERM to group 41. PIDs of all processes in "
                                              "the group: [42, 41]"),
               line(Level::Info,
                   "Process psutil.Process(pid=42, status='terminated') (42) terminated with exit code None")}
        << false;
    QTest::newRow("2: the leader has ended")
        << QVector<LogLine>{line(Level::Info, "Sending Signals.SIGTERM to group 41. PIDs of all processes in "
                                              "the group: [42, 41]"),
               line(Level::Info,
                   "Process psutil.Process(pid=42, status='terminated') (42) terminated with exit code None"),
               line(Level::Info, "Process psutil.Process(pid=41, status='terminated', exitcode=0, "
                                 "started='10:15:00') (41) terminated with exit code 0")}
        << true;
    QTest::newRow("2: ended by itself")
        << QVector<LogLine>{line(Level::Info, "Task exited with return code 1")} << true;
}

void EndOfLogTest::proof()
{
    QFETCH(QVector<LogLine>, lines);
    QFETCH(bool, proven);
    EndOfLog end;
    end.read(lines);
    QCOMPARE(end.isProven(), proven);
}

void EndOfLogTest::linesMayComeInParts()
{
    EndOfLog end;
    end.read({{{}, Level::Info,
        QStringLiteral("Sending Signals.SIGTERM to group 7. PIDs of all processes in the group: [8, 7]")}});
    end.read(
        {{{}, Level::Info, QStringLiteral("Process psutil.Process(pid=8) (8) terminated with exit code 0")}});
    QVERIFY(!end.isProven());
    end.read(
        {{{}, Level::Info, QStringLiteral("Process psutil.Process(pid=7) (7) terminated with exit code 0")}});
    QVERIFY(end.isProven());
}

QTEST_GUILESS_MAIN(EndOfLogTest)
#include "end_of_log_test.moc"
