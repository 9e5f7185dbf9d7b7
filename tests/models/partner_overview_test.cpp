// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/partner_overview.h"

#include "tests/support/await.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_partners.h"

using namespace desk;

/// What the page of the partners is made of.
class PartnerOverviewTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEverything();
    void silentAirflowDoesNotFail();
    void tellsWhyNot();
    void weakPoints();
};

void PartnerOverviewTest::readsEverything()
{
    ScriptedBackend backend;
    fillSample(backend);
    fillPartners(backend.scriptedPartners);
    std::reverse(backend.scriptedPartners.partnerList.begin(), backend.scriptedPartners.partnerList.end());
    const auto overview = await(readPartnerOverview(&backend));
    VERIFY_RESULT(overview);
    QCOMPARE(overview->partners.size(), 4);
    QCOMPARE(overview->partners.first().name, QStringLiteral("clinic-b"));
    QCOMPARE(overview->partners.last().name, QStringLiteral("institute-e"));
    QCOMPARE(overview->policies.value(QStringLiteral("c")).jobsPerDay, std::optional(20));
    QCOMPARE(overview->local.dags.size(), 2);
    QVERIFY(overview->dagsKnown);
    QCOMPARE(overview->dags.size(), 6);
    QVERIFY(!overview->datasets.isEmpty());
    const auto unasked = await(partnersThatStartUnasked(&backend));
    VERIFY_RESULT(unasked);
    QCOMPARE(*unasked, QStringList{QStringLiteral("institute-e")});
}

void PartnerOverviewTest::silentAirflowDoesNotFail()
{
    ScriptedBackend backend;
    fillSample(backend);
    fillPartners(backend.scriptedPartners);
    ApiError silent;
    silent.kind = ApiError::Kind::Transport;
    backend.fail(QStringLiteral("dags"), silent);
    const auto overview = await(readPartnerOverview(&backend));
    VERIFY_RESULT(overview);
    QVERIFY(!overview->dagsKnown);
    QCOMPARE(overview->partners.size(), 4);
}

void PartnerOverviewTest::tellsWhyNot()
{
    ScriptedBackend backend;
    ApiError full;
    full.kind = ApiError::Kind::Store;
    backend.scriptedPartners.error = full;
    const auto overview = await(readPartnerOverview(&backend));
    QVERIFY(!overview);
    QCOMPARE(overview.error().kind, ApiError::Kind::Store);
}

void PartnerOverviewTest::weakPoints()
{
    Partner partner;
    EffectivePolicy policy;
    QVERIFY(weakPointsOf(partner, policy).isEmpty());
    partner.encrypted = false;
    partner.check = CertificateCheck::Off;
    policy.automaticExecution = true;
    QCOMPARE(weakPointsOf(partner, policy),
        QVector<WeakPoint>({WeakPoint::NotVerified, WeakPoint::StartsUnasked, WeakPoint::NotEncrypted}));
}

QTEST_GUILESS_MAIN(PartnerOverviewTest)
#include "partner_overview_test.moc"
