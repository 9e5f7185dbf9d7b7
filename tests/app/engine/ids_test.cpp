// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/back_off.h"
#include "app/engine/ids.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace desk;

class IdsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workflowIdsAreSixAlphanumerics();
    void runIds_data();
    void runIds();
    void sameRandomnessSameIds();
    void waitsGrowToTheirLimit();
};

void IdsTest::workflowIdsAreSixAlphanumerics()
{
    QRandomGenerator random(1);
    Ids ids(random);
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9]{6}\\z"));
    QSet<QString> seen;
    for (int i = 0; i < 2000; ++i) {
        const QString id = ids.workflowId();
        QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
        seen.insert(id);
    }
    QCOMPARE(seen.size(), 2000);
}

void IdsTest::runIds_data()
{
    QTest::addColumn<QString>("dagId");
    QTest::addColumn<QString>("start");
    QTest::newRow("plain") << QStringLiteral("collect-metadata") << QStringLiteral("collect-metadata-");
    QTest::newRow("dots and underscores") << QStringLiteral("a.b_c") << QStringLiteral("a.b_c-");
    QTest::newRow("letters Airflow refuses in run ids")
        << QStringLiteral("lünge rechts/2") << QStringLiteral("l_nge_rechts_2-");
    QTest::newRow("a prefix Airflow keeps")
        << QStringLiteral("scheduled__x") << QStringLiteral("run-scheduled__x-");
    QTest::newRow("long") << QString(200, QLatin1Char('d'))
                          << QString(46, QLatin1Char('d')) + QLatin1Char('-');
}

void IdsTest::runIds()
{
    QFETCH(QString, dagId);
    QFETCH(QString, start);
    QRandomGenerator random(2);
    Ids ids(random);
    const QString runId = ids.runId(dagId);
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9_.~:+-]+-[a-z2-7]{12}-1\\z"));
    QVERIFY2(shape.match(runId).hasMatch(), qPrintable(runId));
    QVERIFY2(runId.startsWith(start), qPrintable(runId));
    QVERIFY2(runId.size() <= 61, "attempt 9999 would not fit into 64 characters");
    QVERIFY(runId != ids.runId(dagId));
}

void IdsTest::sameRandomnessSameIds()
{
    QRandomGenerator first(3);
    QRandomGenerator second(3);
    QCOMPARE(Ids(first).runId(QStringLiteral("quick")), Ids(second).runId(QStringLiteral("quick")));
}

void IdsTest::waitsGrowToTheirLimit()
{
    using namespace std::chrono_literals;
    QRandomGenerator random(4);
    const QVector<std::chrono::milliseconds> most{1s, 2s, 4s, 8s, 16s, 30s, 30s};
    for (int tries = 1; tries <= most.size(); ++tries) {
        for (int i = 0; i < 50; ++i) {
            const auto wait = backOff(tries, 30s, random);
            QVERIFY2(wait <= most.at(tries - 1) && wait >= most.at(tries - 1) * 3 / 4,
                qPrintable(QString::number(wait.count())));
        }
    }
    QVERIFY(backOff(1000, 30s, random) <= 30s);
}

QTEST_GUILESS_MAIN(IdsTest)
#include "ids_test.moc"
