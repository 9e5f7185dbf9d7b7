// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/log_model.h"
#include "models/log_search.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace desk;

namespace
{

LogLine line(const QString &text, LogLine::Level level = LogLine::Level::Info, const QDateTime &time = {})
{
    return {time, level, text};
}

} // namespace

/// The log as rows: what is split, filtered, found, and how much memory it takes.
class LogModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splitsTextIntoRows_data();
    void splitsTextIntoRows();
    void keepsTimeAndLevel();
    void filtersByLevelAndKeepsAdding();
    void findsTheFirstError();
    void findsEveryMatchWhereverItIsInTheLine();
    void searchGoesOnWithNewLinesAndFilters();
    void staysCompactWithMillionsOfLines();
};

void LogModelTest::splitsTextIntoRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("one line") << QStringLiteral("abc") << QStringList{QStringLiteral("abc")};
    QTest::newRow("empty") << QString() << QStringList{QString()};
    QTest::newRow("traceback") << QStringLiteral("Traceback:\n  File x\n    y")
                               << QStringList{QStringLiteral("Traceback:"), QStringLiteral("  File x"),
                                      QStringLiteral("    y")};
    QTest::newRow("break at the end") << QStringLiteral("abc\n") << QStringList{QStringLiteral("abc")};
    QTest::newRow("empty line inside")
        << QStringLiteral("a\n\nb") << QStringList{QStringLiteral("a"), QString(), QStringLiteral("b")};
    QTest::newRow("carriage returns")
        << QStringLiteral("a\r\nb\r\n") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("beyond ASCII") << QStringLiteral("größe \u2713 \U0001F9E0")
                                  << QStringList{QStringLiteral("größe \u2713 \U0001F9E0")};
}

void LogModelTest::splitsTextIntoRows()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rows);
    LogModel model;
    QAbstractItemModelTester tester(&model);
    model.append({line(text)});
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row) {
        found.append(model.index(row).data().toString());
        QCOMPARE(model.isContinued(row), row > 0);
    }
    QCOMPARE(found, rows);
}

void LogModelTest::keepsTimeAndLevel()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    const QDateTime time(QDate(2026, 11, 21), QTime(9, 36, 12, 5), Qt::UTC);
    model.append({line(QStringLiteral("a"), LogLine::Level::Warning, time), line(QStringLiteral("b"))});
    QCOMPARE(model.time(0), time);
    QCOMPARE(model.index(0).data(LogModel::LevelRole).toInt(), int(LogLine::Level::Warning));
    QVERIFY(!model.time(1).isValid());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.longest(), 0);
}

void LogModelTest::filtersByLevelAndKeepsAdding()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    model.append({line(QStringLiteral("info")), line(QStringLiteral("warn"), LogLine::Level::Warning),
        line(QStringLiteral("error\nmore"), LogLine::Level::Error)});
    QCOMPARE(model.rowCount(), 4);
    model.setMinimumLevel(LogLine::Level::Error);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.text(1), QStringLiteral("more"));
    QSignalSpy inserted(&model, &LogModel::rowsInserted);
    model.append({line(QStringLiteral("quiet"))});
    QCOMPARE(inserted.count(), 0);
    model.append({line(QStringLiteral("loud"), LogLine::Level::Error), line(QStringLiteral("quiet"))});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.text(2), QStringLiteral("loud"));
    model.setMinimumLevel(LogLine::Level::Debug);
    QCOMPARE(model.rowCount(), 7);
}

void LogModelTest::findsTheFirstError()
{
    LogModel model;
    model.append({line(QStringLiteral("a"))});
    QCOMPARE(model.firstError(), -1);
    model.append({line(QStringLiteral("w"), LogLine::Level::Warning),
        line(QStringLiteral("e"), LogLine::Level::Error), line(QStringLiteral("f"), LogLine::Level::Error)});
    QCOMPARE(model.firstError(), 2);
    model.setMinimumLevel(LogLine::Level::Warning);
    QCOMPARE(model.firstError(), 1);
}

void LogModelTest::findsEveryMatchWhereverItIsInTheLine()
{
    LogModel model;
    model.append({line(QStringLiteral("Loss 0.4 loss")), line(QStringLiteral("nothing")),
        line(QStringLiteral("LOSS"))});
    LogSearch search(model);
    search.setNeedle(QStringLiteral("loss"));
    QTRY_VERIFY(search.isComplete());
    QCOMPARE(search.matches().size(), 3);
    QCOMPARE(search.matches().at(1).row, 0);
    QCOMPARE(search.matches().at(1).column, 9);
    QCOMPARE(search.firstFrom(1), 2);
    QCOMPARE(search.firstFrom(3), -1);
    search.setNeedle(QStringLiteral("absent"));
    QTRY_VERIFY(search.isComplete());
    QVERIFY(search.matches().isEmpty());
}

void LogModelTest::searchGoesOnWithNewLinesAndFilters()
{
    LogModel model;
    LogSearch search(model);
    search.setNeedle(QStringLiteral("x"));
    QVector<LogLine> many;
    for (int i = 0; i < 50'000; ++i)
        many.append(line(i % 1000 ? QStringLiteral("-") : QStringLiteral("x")));
    model.append(many);
    QTRY_COMPARE(search.matches().size(), 50);
    model.append({line(QStringLiteral("x"), LogLine::Level::Error)});
    QTRY_COMPARE(search.matches().size(), 51);
    model.setMinimumLevel(LogLine::Level::Error);
    QTRY_COMPARE(search.matches().size(), 1);
    QCOMPARE(search.matches().first().row, 0);
}

void LogModelTest::staysCompactWithMillionsOfLines()
{
    // 1,000,000 lines of 100 bytes: the text once, and little else.
    LogModel model;
    const QVector<LogLine> batch(10'000, line(QString(100, QLatin1Char('m'))));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i)
        model.append(batch);
    QCOMPARE(model.rowCount(), 1'000'000);
    QVERIFY2(model.memory() < 160'000'000, qPrintable(QString::number(model.memory())));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(model.text(999'999).size(), 100);
}

QTEST_GUILESS_MAIN(LogModelTest)
#include "log_model_test.moc"
