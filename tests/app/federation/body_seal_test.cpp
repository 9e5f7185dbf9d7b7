// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// Whole bodies under Fernet, as our own server and client speak them; what a client does with a partner that
/// behaves otherwise is in peer_client_test.
#include "app/federation/body_seal.h"

#include "app/federation/peer_codec.h"
#include "tests/app/federation/peer_fixture.h"
#include "tests/app/federation/raw_peer.h"

using namespace desk;
using namespace desk::test;

namespace
{

/// Two Fernet keys, and the seal as each of the two partners has it.
struct Keys {
    SecretBytes ofOwner = Fernet::randomKey();
    SecretBytes ofRunner = Fernet::randomKey();
    std::shared_ptr<const BodySeal> owners() const { return BodySeal::of(ofOwner, ofRunner); }
    std::shared_ptr<const BodySeal> runners() const { return BodySeal::of(ofRunner, ofOwner); }
};

struct SealedOwner : ServedOwner {
    explicit SealedOwner(std::shared_ptr<const BodySeal> seal, PeerServerLimits limits = {})
        : ServedOwner(limits)
    {
        server.setAccess({PeerAccess::of(QStringLiteral("clinic-b"), tokenB, {}, std::move(seal))});
    }
    std::unique_ptr<PeerClient> runner(std::shared_ptr<const BodySeal> seal) const
    {
        return std::make_unique<PeerClient>(endpoint(), tokenB.clone(), QStringLiteral("clinic-b"),
            PeerClient::Sealing{std::move(seal), std::make_shared<Worker>()});
    }
};

QByteArray announced(const BodySeal &seal, const char *type = "application/json")
{
    return QByteArray("Workflow-Desk-Seal: ") + seal.announcement() + "\r\nContent-Type: " + type + "\r\n";
}

QByteArray putReport(const SealedOwner &owner, const QByteArray &body, const QByteArray &more)
{
    return RawPeer::request("PUT", "job", owner.tokenB.view().toByteArray(), {},
               more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n") +
           body;
}

} // namespace

class BodySealTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void belongsToTwo()
    {
        const Keys keys;
        const Keys others;
        const auto owner = keys.owners();
        const auto runner = keys.runners();
        QVERIFY(owner && runner);
        QVERIFY(owner->matches(runner->announcement()));
        QVERIFY(runner->matches(owner->announcement()));
        QVERIFY(!owner->matches(owner->announcement()));
        QVERIFY(!owner->matches(others.runners()->announcement()));
        QVERIFY(!owner->matches({}));
        QVERIFY(!owner->announcement().contains(keys.ofOwner.view().toByteArray()));

        const QByteArray token = valueOf(runner->sealed("{\"status\":\"running\"}"));
        QVERIFY(!token.contains("running"));
        QCOMPARE(valueOf(owner->opened(token)), QByteArray("{\"status\":\"running\"}"));
        // Neither whoever sealed it nor anybody else opens it, nor what was changed on its way.
        QByteArray changed = token;
        changed[token.size() / 2] = token.at(token.size() / 2) == 'A' ? 'B' : 'A';
        for (const Result<QByteArray> &opened : {runner->opened(token), others.owners()->opened(token),
                 owner->opened(changed), owner->opened("{}")}) {
            QVERIFY(!opened);
            QCOMPARE(opened.error().field, QStringLiteral("seal"));
        }
    }

    void needsTwoKeys()
    {
        const SecretBytes key = Fernet::randomKey();
        QVERIFY(!BodySeal::of(key, SecretBytes(QByteArray("deactivated"))));
        QVERIFY(!BodySeal::of(SecretBytes(), key));
    }

    void bothSealOnceBothSaidSo()
    {
        const Keys keys;
        SealedOwner owner(keys.owners());
        owner.owner.add(41, QStringLiteral("clinic-b"));
        const auto runner = owner.runner(keys.runners());
        QVERIFY(!runner->isSealed());
        const SyncReply first = valueOf(await(runner->sync(advertOf(QStringLiteral("clinic-b")))));
        QCOMPARE(first.offers.size(), 1);
        QVERIFY(runner->isSealed());
        JobReport report;
        report.jobId = 41;
        report.state = JobState::running;
        report.description = QStringLiteral("Läuft");
        QCOMPARE(valueOf(await(runner->report(report))).state, JobState::running);
        QCOMPARE(owner.owner.rows.value(41).job.description, report.description);
        VERIFY_RESULT(await(runner->sync(advertOf(QStringLiteral("clinic-b")))));
        QCOMPARE(owner.owner.adverts.value(QStringLiteral("clinic-b")).datasets.size(), 1);
        QVERIFY(runner->isSealed());

        // A refusal is told apart inside the seal too.
        const Result<PeerJob> foreign = await(runner->job(99));
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().kind, ApiError::Kind::NotFound);
    }

    // As after a new key of which the other side has not heard: all goes on beneath TLS alone.
    void differentKeysSealNothing()
    {
        const Keys keys;
        SealedOwner owner(keys.owners());
        const auto sync = [&](PeerClient &runner) {
            return await(runner.sync(advertOf(QStringLiteral("clinic-b"))));
        };
        const auto runner = owner.runner(keys.runners());
        VERIFY_RESULT(sync(*runner));
        QVERIFY(runner->isSealed());
        const Keys newer;
        owner.server.setAccess(
            {PeerAccess::of(QStringLiteral("clinic-b"), owner.tokenB, {}, newer.owners())});
        // What was sealed before the change is refused once, and not acted upon.
        const int calls = owner.owner.calls;
        const Result<SyncReply> refused = sync(*runner);
        QVERIFY(!refused);
        QCOMPARE(owner.owner.calls, calls);
        VERIFY_RESULT(sync(*runner));
        QVERIFY(!runner->isSealed());
        const auto stranger = owner.runner(Keys().runners());
        VERIFY_RESULT(sync(*stranger));
        QVERIFY(!stranger->isSealed());
        const auto kaapana = owner.runner(nullptr);
        VERIFY_RESULT(sync(*kaapana));
        QVERIFY(!kaapana->isSealed());
    }

    void onTheWire()
    {
        const Keys keys;
        SealedOwner owner(keys.owners());
        owner.owner.add(41, QStringLiteral("clinic-b"));
        RawPeer raw(owner.server.port());
        QVERIFY(raw.isReady());
        const QByteArray body = R"({"job_id":41,"status":"running"})";
        // Who announces nothing, as a Kaapana, or other keys, is answered in plain.
        const RawAnswer plain = raw.ask(putReport(owner, body, "Content-Type: application/json\r\n"));
        QCOMPARE(plain.status, 200);
        QCOMPARE(plain.json().value(QLatin1String("id")).toInt(), 41);
        const Keys others;
        const RawAnswer other = raw.ask(putReport(owner, body, announced(*others.runners())));
        QCOMPARE(other.json().value(QLatin1String("id")).toInt(), 41);
        // Who announces these keys gets a token, and may send one.
        const QByteArray token = valueOf(keys.runners()->sealed(body));
        const RawAnswer sealed =
            raw.ask(putReport(owner, token, announced(*keys.runners(), BodySeal::contentType)));
        QCOMPARE(sealed.status, 200);
        QVERIFY(sealed.head.contains("Content-Type: application/x-workflow-desk-fernet"));
        QVERIFY(sealed.json().isEmpty());
        const QByteArray opened = valueOf(keys.runners()->opened(sealed.body));
        QCOMPARE(valueOf(decodeJob(opened)).state, JobState::running);
        // A token under another key is refused with the reason, and the connection stays.
        const int calls = owner.owner.calls;
        const QByteArray foreign = valueOf(others.runners()->sealed(body));
        const RawAnswer refused =
            raw.ask(putReport(owner, foreign, "Content-Type: application/x-workflow-desk-fernet\r\n"));
        QCOMPARE(refused.status, 422);
        QCOMPARE(causeOfRefusal(refused.body), QStringLiteral("seal"));
        QCOMPARE(owner.owner.calls, calls);
        QVERIFY(raw.isOpen());
    }

    // A third larger than in plain, an answer must not fail for being sealed.
    void whatWouldBecomeTooLargeGoesAsItIs()
    {
        const Keys keys;
        PeerServerLimits limits;
        limits.bodyBytes = 600;
        SealedOwner owner(keys.owners(), limits);
        owner.owner.add(41, QStringLiteral("clinic-b"));
        owner.owner.rows[41].job.description = QString(300, QLatin1Char('x'));
        const auto runner = owner.runner(keys.runners());
        const PeerJob job = valueOf(await(runner->job(41)));
        QCOMPARE(job.description.size(), 300);
        QVERIFY(!runner->isSealed());
    }
};

QTEST_GUILESS_MAIN(BodySealTest)
#include "body_seal_test.moc"
