// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/local_configurations.h"

#include "app/engine/conf_data.h"
#include "tests/app/store/store_fixture.h"
#include "tests/support/await.h"
#include "tests/support/secret_register.h"

using namespace desk;
using desk::test::StoreFixture;
using Kind = ApiError::Kind;

/// Saved configurations and those of past workflows, and who may change which.
class LocalConfigurationsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recentOnes();
    void onlyWhoSavedItReplacesIt();

private:
    const QString m_dag = QStringLiteral("statistics");
};

namespace
{

QJsonObject forms(int bins)
{
    return {{QStringLiteral("workflow_form"), QJsonObject{{QStringLiteral("bins"), bins}}}};
}

struct Place {
    StoreFixture desk;
    std::unique_ptr<LocalAccounts> accounts;
    std::unique_ptr<LocalConfigurations> configurations;

    Place()
    {
        if (!desk.open())
            qFatal("no store");
        accounts = std::make_unique<LocalAccounts>(*desk.store, desk.clock,
            LocalAccounts::Options{PasswordHash::Cost{4, 8, 1}, std::chrono::milliseconds(5)});
        if (!await(accounts->open()))
            qFatal("no accounts");
        configurations = std::make_unique<LocalConfigurations>(
            *desk.store, *accounts, [this] { return accounts->state().user.name; });
    }
};

} // namespace

void LocalConfigurationsTest::recentOnes()
{
    Place place;
    const auto start = [&](const char *id, int bins, const QStringList &series) {
        WorkflowSpec spec;
        spec.name = QStringLiteral("lungs");
        spec.dagId = m_dag;
        spec.username = QStringLiteral("mira");
        spec.forms = forms(bins);
        spec.datasetName = QStringLiteral("thorax");
        Workflow workflow = test::workflowNamed(QLatin1String(id));
        workflow.dagId = m_dag;
        workflow.created = place.desk.clock.now();
        Job job;
        job.dagId = m_dag;
        job.runId = QLatin1String(id) + QStringLiteral("-1");
        job.created = job.updated = place.desk.clock.now();
        const ConfOrigin origin{
            workflow.id, workflow.name, QStringLiteral("clinic-a"), localProject(QStringLiteral("clinic-a"))};
        test::valueOf(place.desk.store->addWorkflow(workflow, {job}, confData(spec, series, origin)));
        place.desk.clock.advance(1000);
    };
    start("aaaaaa", 10, {QStringLiteral("1.2.3")});
    start("bbbbbb", 20, {QStringLiteral("1.2.4")});
    start("cccccc", 10, {QStringLiteral("1.2.5")}); // as the first one, on other series
    VERIFY_RESULT(await(place.configurations->save(m_dag, QStringLiteral(" weekly "), forms(10))));
    const auto all = await(place.configurations->of(m_dag));
    VERIFY_RESULT(all);
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->at(0).name, QStringLiteral("weekly"));
    QCOMPARE(all->at(0).forms, forms(10));
    QCOMPARE(int(all->at(1).origin), int(Configuration::Origin::Recent));
    QCOMPARE(all->at(1).forms, forms(10)); // nothing of series, project and run
    QCOMPARE(all->at(2).forms, forms(20));
}

void LocalConfigurationsTest::onlyWhoSavedItReplacesIt()
{
    Place place;
    const auto secret = [](const char *text) { return SecretRegister::known(text); };
    const QString weekly = QStringLiteral("weekly");
    VERIFY_RESULT(await(place.accounts->setUp(
        QStringLiteral("clinic-a"), QStringLiteral("head"), secret("a long enough word"))));
    VERIFY_RESULT(
        await(place.accounts->addUser(QStringLiteral("mira"), UserRole::User, secret("another long word"))));
    VERIFY_RESULT(await(place.configurations->save(m_dag, weekly, forms(1))));
    place.accounts->signOut();
    QCOMPARE(await(place.configurations->save(m_dag, weekly, forms(2))).error().kind, Kind::Forbidden);
    VERIFY_RESULT(await(place.accounts->signIn(QStringLiteral("mira"), secret("another long word"))));
    if (place.accounts->state().user.mustChangePassword) {
        VERIFY_RESULT(
            await(place.accounts->changePassword(secret("another long word"), secret("a third long word"))));
    }
    QCOMPARE(await(place.configurations->save(m_dag, weekly, forms(2))).error().kind, Kind::Forbidden);
    QCOMPARE(await(place.configurations->remove(m_dag, weekly)).error().kind, Kind::Forbidden);
    VERIFY_RESULT(await(place.configurations->save(m_dag, QStringLiteral("mine"), forms(3))));
    VERIFY_RESULT(await(place.configurations->save(m_dag, QStringLiteral("mine"), forms(4))));
    place.accounts->signOut();
    VERIFY_RESULT(await(place.accounts->signIn(QStringLiteral("head"), secret("a long enough word"))));
    VERIFY_RESULT(await(place.configurations->remove(m_dag, QStringLiteral("mine"))));
    const auto left = await(place.configurations->of(m_dag));
    VERIFY_RESULT(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().forms, forms(1));
    QCOMPARE(left->first().username, QStringLiteral("head"));
}

QTEST_GUILESS_MAIN(LocalConfigurationsTest)
#include "local_configurations_test.moc"
