// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/request_gate.h"
#include "app/federation/token_table.h"
#include "app/security/peer_token.h"

#include <QTest>

using namespace desk;
using namespace std::chrono_literals;

class RequestGateTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void letsBurstsThroughAndThenSoManyASecond()
    {
        PeerServerLimits limits;
        limits.requestsPerSecond = 10;
        limits.burst = 5;
        RequestGate gate(limits);
        for (int i = 0; i < 5; ++i)
            QVERIFY(gate.admits("a", m_now));
        QVERIFY(!gate.admits("a", m_now));
        QVERIFY(gate.admits("b", m_now)); // each for itself
        QVERIFY(!gate.admits("a", m_now + 50ms));
        QVERIFY(gate.admits("a", m_now + 150ms));
        QVERIFY(!gate.admits("a", m_now + 150ms));
        int let = 0;
        for (int i = 0; i < 20; ++i)
            let += gate.admits("a", m_now + 1h) ? 1 : 0;
        QCOMPARE(let, 5);
    }

    void delaysGrowAndAreForgiven()
    {
        PeerServerLimits limits;
        RequestGate gate(limits);
        QCOMPARE(gate.delayOf("a", m_now), 100ms);
        QCOMPARE(gate.delayOf("a", m_now), 200ms);
        QCOMPARE(gate.delayOf("a", m_now), 400ms);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(gate.delayOf("a", m_now) <= limits.longestDelay);
        QCOMPARE(gate.delayOf("a", m_now), limits.longestDelay);
        QCOMPARE(gate.delayOf("b", m_now), 100ms);
        QCOMPARE(gate.delayOf("a", m_now + 14min), limits.longestDelay);
        QCOMPARE(gate.delayOf("a", m_now + 30min), 100ms);
    }

    void countsConnections()
    {
        PeerServerLimits limits;
        limits.connections = 3;
        limits.connectionsPerAddress = 2;
        RequestGate gate(limits);
        std::shared_ptr<void> first = gate.enter("a");
        const std::shared_ptr<void> second = gate.enter("a");
        QVERIFY(first && second);
        QVERIFY(!gate.enter("a"));
        const std::shared_ptr<void> third = gate.enter("b");
        QVERIFY(third);
        QVERIFY(!gate.enter("c"));
        first.reset();
        QVERIFY(gate.enter("c"));
        QVERIFY(gate.enter("a"));
    }

    void placesOutliveTheGate()
    {
        auto gate = std::make_unique<RequestGate>(PeerServerLimits());
        std::shared_ptr<void> place = gate->enter("a");
        gate.reset();
        place.reset();
    }

    void tellsOnceAnHour()
    {
        OncePerHour once;
        QVERIFY(once.isDue("a", m_now));
        QVERIFY(!once.isDue("a", m_now + 59min));
        QVERIFY(once.isDue("b", m_now + 59min));
        QVERIFY(once.isDue("a", m_now + 61min));
    }

    void strangersDoNotFillTheMemory()
    {
        PeerServerLimits limits;
        RequestGate gate(limits);
        OncePerHour once;
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray address = QByteArray::number(i);
            QVERIFY(gate.admits(address, m_now));
            QVERIFY(gate.delayOf(address, m_now) == limits.firstDelay);
            QVERIFY(once.isDue(address, m_now));
        }
    }

    void tokensBelongToOnePartner()
    {
        const SecretBytes b = randomPeerToken();
        const SecretBytes c = randomPeerToken();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        TokenTable table;
        QVERIFY(!table.partnerOf(b.view(), now));
        table.set({PeerAccess::of(QStringLiteral("clinic-b"), b),
            PeerAccess::of(QStringLiteral("clinic-c"), c, now.addSecs(10))});
        const auto nameOf = [&](const SecretBytes &token) {
            const auto caller = table.partnerOf(token.view(), now);
            return caller ? caller->name : QString();
        };
        QCOMPARE(nameOf(b), QStringLiteral("clinic-b"));
        QCOMPARE(nameOf(c), QStringLiteral("clinic-c"));
        QVERIFY(!table.partnerOf(c.view(), now.addSecs(10)));
        QVERIFY(!table.partnerOf(randomPeerToken().view(), now));
        QVERIFY(!table.partnerOf(b.view().chopped(1), now));
        table.set({});
        QVERIFY(!table.partnerOf(b.view(), now));
    }

    void anEmptyTokenIsNobodys()
    {
        TokenTable table;
        table.set({PeerAccess::of(QStringLiteral("careless"), SecretBytes()),
            PeerAccess{QStringLiteral("empty"), {}, {}, {}},
            PeerAccess::of(QStringLiteral("short"), SecretBytes(QByteArray("x")))});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(!table.partnerOf({}, now));
        QVERIFY(!table.partnerOf("", now));
        QVERIFY(!table.partnerOf("x", now));
    }

private:
    const RequestGate::Time m_now = RequestGate::Time(std::chrono::hours(1000));
};

QTEST_GUILESS_MAIN(RequestGateTest)
#include "request_gate_test.moc"
