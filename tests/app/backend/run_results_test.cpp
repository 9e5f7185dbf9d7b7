// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/run_results.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

class RunResultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readable_data();
    void readable();
    void listsOfAllTasksOnce();

private:
    QTemporaryDir m_folder;
};

namespace
{
void write(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
}

QJsonObject entry(const QString &path)
{
    return {{QStringLiteral("name"), QStringLiteral("a table")}, {QStringLiteral("path"), path},
        {QStringLiteral("media_type"), QStringLiteral("text/csv")}};
}
} // namespace

void RunResultsTest::initTestCase()
{
    write(m_folder.filePath(QStringLiteral("results/run/table.csv")));
    write(m_folder.filePath(QStringLiteral("results-of-others/table.csv")));
    write(m_folder.filePath(QStringLiteral("private.txt")));
    QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("private.txt")),
        m_folder.filePath(QStringLiteral("results/run/link.csv"))));
}

void RunResultsTest::readable_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("readable");
    const QString base = m_folder.path() + QLatin1Char('/');
    QTest::newRow("a file below the folder") << base + QStringLiteral("results/run/table.csv") << true;
    QTest::newRow("is not there") << base + QStringLiteral("results/run/other.csv") << false;
    QTest::newRow("elsewhere") << base + QStringLiteral("private.txt") << false;
    QTest::newRow("upwards") << base + QStringLiteral("results/../private.txt") << false;
    QTest::newRow("through a link") << base + QStringLiteral("results/run/link.csv") << false;
    QTest::newRow("a folder of a similar name")
        << base + QStringLiteral("results-of-others/table.csv") << false;
    QTest::newRow("a folder") << base + QStringLiteral("results/run") << false;
    QTest::newRow("relative") << QStringLiteral("results/run/table.csv") << false;
}

void RunResultsTest::readable()
{
    QFETCH(QString, path);
    QFETCH(bool, readable);
    const QHash<QString, QJsonValue> values{{QStringLiteral("write"), QJsonArray{entry(path)}}};
    const auto results = runResults(values, m_folder.filePath(QStringLiteral("results")));
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.first().readable, readable);
    QCOMPARE(results.first().path, path);
    QVERIFY(!runResults(values, QString()).constFirst().readable);
}

void RunResultsTest::listsOfAllTasksOnce()
{
    const QHash<QString, QJsonValue> values{
        {QStringLiteral("b"),
            QJsonArray{entry(QStringLiteral("/x/2.csv")), entry(QStringLiteral("/x/1.csv"))}},
        {QStringLiteral("a"), QStringLiteral("[{\"path\": \"/x/0.bin\"}]")},
        {QStringLiteral("c"), QJsonArray{entry(QStringLiteral("/x/1.csv")), 7, QJsonObject()}},
        {QStringLiteral("d"), QStringLiteral("no list")}};
    const auto results = runResults(values, QString());
    QCOMPARE(results.size(), 3);
    QCOMPARE(results.at(0).name, QStringLiteral("0.bin"));
    QCOMPARE(results.at(0).mediaType, QStringLiteral("application/octet-stream"));
    QCOMPARE(results.at(1).path, QStringLiteral("/x/2.csv"));
    QCOMPARE(results.at(2).path, QStringLiteral("/x/1.csv"));
}

QTEST_GUILESS_MAIN(RunResultsTest)
#include "run_results_test.moc"
