// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/remote_decision.h"

#include <QTest>

using namespace desk;
using Verdict = RemoteDecision::Verdict;

Q_DECLARE_METATYPE(desk::EffectivePolicy)
Q_DECLARE_METATYPE(desk::RemoteRequest)
Q_DECLARE_METATYPE(desk::RemoteRefusal)

namespace
{

QDateTime now()
{
    return QDateTime(QDate(2026, 3, 2), QTime(10, 15), Qt::UTC);
}

EffectivePolicy generous()
{
    EffectivePolicy policy;
    policy.dags = {QStringLiteral("collect-metadata"), QStringLiteral("train")};
    policy.datasets = {QStringLiteral("lungs"), QStringLiteral("livers")};
    return policy;
}

RemoteRequest modest()
{
    RemoteRequest request;
    request.dagId = QStringLiteral("collect-metadata");
    request.datasetName = QStringLiteral("lungs");
    request.identifierCount = 20;
    request.now = now();
    return request;
}

} // namespace

// What a partner's job may do is decided by our policy, and each limit is one on its own.
class RemoteDecisionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAllowedAtFirst();
    void whatIsNotSetIsAsForEverybody();
    void asksUnlessAutomatic();
    void limits_data();
    void limits();
    void firstReasonIsNamed();
    void everyCombination();
    void noteKeepsTheReason();
};

void RemoteDecisionTest::nothingIsAllowedAtFirst()
{
    const LocalPolicy local;
    QVERIFY(!local.automaticExecution);
    QVERIFY(!local.automaticUpdate);
    const RemoteDecision decision = decide(effectivePolicy(local, {}), modest());
    QCOMPARE(decision.verdict, Verdict::Refuse);
    QCOMPARE(decision.reason, RemoteRefusal::Dag);
    QCOMPARE(decision.subject, QStringLiteral("collect-metadata"));
}

void RemoteDecisionTest::whatIsNotSetIsAsForEverybody()
{
    LocalPolicy local;
    local.automaticExecution = true;
    local.dags = {QStringLiteral("a")};
    local.datasets = {QStringLiteral("x")};
    PartnerPolicy partner;
    EffectivePolicy policy = effectivePolicy(local, partner);
    QVERIFY(policy.automaticExecution);
    QCOMPARE(policy.dags, local.dags);
    QCOMPARE(policy.datasets, local.datasets);
    QVERIFY(!policy.seriesPerJob && !policy.jobsPerDay && !policy.validUntil.isValid());
    partner.automaticExecution = false;
    partner.dags = QStringList();
    partner.datasets = QStringList{QStringLiteral("y")};
    policy = effectivePolicy(local, partner);
    QVERIFY(!policy.automaticExecution);
    QVERIFY(policy.dags.isEmpty());
    QCOMPARE(policy.datasets, QStringList{QStringLiteral("y")});
}

void RemoteDecisionTest::asksUnlessAutomatic()
{
    EffectivePolicy policy = generous();
    QCOMPARE(decide(policy, modest()).verdict, Verdict::Ask);
    policy.automaticExecution = true;
    QCOMPARE(decide(policy, modest()).verdict, Verdict::Start);
}

void RemoteDecisionTest::limits_data()
{
    QTest::addColumn<EffectivePolicy>("policy");
    QTest::addColumn<RemoteRequest>("request");
    QTest::addColumn<RemoteRefusal>("reason");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, auto change, RemoteRefusal reason, const char *subject = "") {
        EffectivePolicy policy = generous();
        policy.automaticExecution = true;
        RemoteRequest request = modest();
        change(policy, request);
        QTest::newRow(name) << policy << request << reason << QString::fromLatin1(subject);
    };
    using Policy = EffectivePolicy;
    using Request = RemoteRequest;
    row(
        "other DAG", [](Policy &, Request &request) { request.dagId = QStringLiteral("Train"); },
        RemoteRefusal::Dag, "Train");
    row(
        "other dataset", [](Policy &, Request &request) { request.datasetName = QStringLiteral("brains"); },
        RemoteRefusal::Dataset, "brains");
    row(
        "no dataset, no series",
        [](Policy &policy, Request &request) {
            policy.datasets.clear();
            request.datasetName.clear();
            request.identifierCount = 0;
        },
        RemoteRefusal::None);
    row(
        "series outside", [](Policy &, Request &request) { request.outsideCount = 3; }, RemoteRefusal::Series,
        "3");
    row(
        "as many series as allowed", [](Policy &policy, Request &) { policy.seriesPerJob = 20; },
        RemoteRefusal::None);
    row(
        "one series more", [](Policy &policy, Request &) { policy.seriesPerJob = 19; },
        RemoteRefusal::SeriesPerJob, "19");
    row(
        "last job of the day",
        [](Policy &policy, Request &request) {
            policy.jobsPerDay = 5;
            request.jobsInLastDay = 4;
        },
        RemoteRefusal::None);
    row(
        "one job more",
        [](Policy &policy, Request &request) {
            policy.jobsPerDay = 5;
            request.jobsInLastDay = 5;
        },
        RemoteRefusal::JobsPerDay, "5");
    row(
        "no jobs at all", [](Policy &policy, Request &) { policy.jobsPerDay = 0; }, RemoteRefusal::JobsPerDay,
        "0");
    row(
        "until this moment", [](Policy &policy, Request &) { policy.validUntil = now(); },
        RemoteRefusal::None);
    row(
        "until a moment ago", [](Policy &policy, Request &) { policy.validUntil = now().addMSecs(-1); },
        RemoteRefusal::Expired, "2026-03-02T10:14:59Z");
}

void RemoteDecisionTest::limits()
{
    QFETCH(EffectivePolicy, policy);
    QFETCH(RemoteRequest, request);
    QFETCH(RemoteRefusal, reason);
    QFETCH(QString, subject);
    const RemoteDecision decision = decide(policy, request);
    QCOMPARE(decision.reason, reason);
    QCOMPARE(decision.subject, subject);
    QCOMPARE(decision.verdict, reason == RemoteRefusal::None ? Verdict::Start : Verdict::Refuse);
    // A person who would confirm it changes nothing about a limit.
    EffectivePolicy asking = policy;
    asking.automaticExecution = false;
    QCOMPARE(decide(asking, request).reason, reason);
    QCOMPARE(decide(asking, request).verdict, reason == RemoteRefusal::None ? Verdict::Ask : Verdict::Refuse);
}

void RemoteDecisionTest::firstReasonIsNamed()
{
    EffectivePolicy policy;
    policy.validUntil = now().addSecs(-60);
    policy.jobsPerDay = 0;
    policy.seriesPerJob = 0;
    RemoteRequest request = modest();
    request.outsideCount = 1;
    QCOMPARE(decide(policy, request).reason, RemoteRefusal::Expired);
    policy.validUntil = {};
    QCOMPARE(decide(policy, request).reason, RemoteRefusal::Dag);
    policy.dags = {request.dagId};
    QCOMPARE(decide(policy, request).reason, RemoteRefusal::Dataset);
    policy.datasets = {request.datasetName};
    QCOMPARE(decide(policy, request).reason, RemoteRefusal::Series);
    request.outsideCount = 0;
    QCOMPARE(decide(policy, request).reason, RemoteRefusal::SeriesPerJob);
    policy.seriesPerJob.reset();
    QCOMPARE(decide(policy, request).reason, RemoteRefusal::JobsPerDay);
    policy.jobsPerDay.reset();
    QCOMPARE(decide(policy, request).verdict, Verdict::Ask);
}

// All 128 combinations of the six limits and the switch: it may start exactly where no limit is touched, and
// by itself only where the switch is on.
void RemoteDecisionTest::everyCombination()
{
    for (unsigned bits = 0; bits < 128; ++bits) {
        const auto isSet = [bits](unsigned bit) { return (bits & (1U << bit)) != 0; };
        EffectivePolicy policy = generous();
        RemoteRequest request = modest();
        policy.automaticExecution = isSet(6);
        if (isSet(0))
            policy.validUntil = now().addDays(-1);
        if (isSet(1))
            request.dagId = QStringLiteral("other");
        if (isSet(2))
            request.datasetName = QStringLiteral("other");
        if (isSet(3))
            request.outsideCount = 1;
        if (isSet(4))
            policy.seriesPerJob = 1;
        if (isSet(5))
            policy.jobsPerDay = 0;
        const RemoteDecision decision = decide(policy, request);
        const bool free = (bits & 63U) == 0;
        QCOMPARE(decision.verdict == Verdict::Refuse, !free);
        QCOMPARE(decision.reason == RemoteRefusal::None, free);
        if (free)
            QCOMPARE(decision.verdict, isSet(6) ? Verdict::Start : Verdict::Ask);
    }
}

void RemoteDecisionTest::noteKeepsTheReason()
{
    const RemoteDecision refused{
        Verdict::Refuse, RemoteRefusal::Dataset, QStringLiteral("lungs of 2025, second half")};
    QCOMPARE(refusalFromNoteDetail(toNoteDetail(refused)), refused);
    for (int i = 0; i <= static_cast<int>(RemoteRefusal::JobsPerDay); ++i) {
        const auto reason = static_cast<RemoteRefusal>(i);
        QCOMPARE(remoteRefusalFromName(toName(reason)), reason);
    }
    QCOMPARE(remoteRefusalFromName(QStringLiteral("Weather")), RemoteRefusal::None);
}

QTEST_GUILESS_MAIN(RemoteDecisionTest)
#include "remote_decision_test.moc"
