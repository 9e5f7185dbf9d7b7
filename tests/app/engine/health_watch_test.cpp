// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/health_watch.h"
#include "tests/app/engine/fake_airflow.h"

#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Phase = AirflowStatus::Phase;

class HealthWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void phases_data();
    void phases();
    void healsByItself();
    void lastContactIsTheLastExchange();
    void anUnhealthyComponentIsNamed();
    void troubleIsShownWhileAirflowAnswers();
    void aRefusalIsLookedInto();
    void tellsTheClocksDifference();
};

namespace
{
HealthWatch::Intervals quick()
{
    return {50ms, 50ms, 50ms, 200ms};
}
} // namespace

void HealthWatchTest::phases_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("phase");
    const auto row = [](const char *name, Kind kind, const char *call, Phase phase) {
        QTest::newRow(name) << static_cast<int>(kind) << QString::fromLatin1(call) << static_cast<int>(phase);
    };
    row("no connection", Kind::Transport, "version", Phase::Offline);
    row("wrong prefix", Kind::UnexpectedContent, "version", Phase::Offline);
    row("certificate", Kind::Tls, "version", Phase::Offline);
    row("health fails", Kind::Http, "health", Phase::Offline);
    row("wrong password", Kind::SignIn, "dags", Phase::SignInFailed);
    row("no password", Kind::SecretMissing, "dags", Phase::SignInFailed);
    row("keychain locked", Kind::SecretUnavailable, "dags", Phase::SignInFailed);
}

void HealthWatchTest::phases()
{
    QFETCH(int, kind);
    QFETCH(QString, call);
    QFETCH(int, phase);
    SystemClock clock;
    FakeAirflow airflow;
    airflow.fault = [&](const QString &asked, const QString &) {
        return asked == call ? FakeAirflow::Fault(FakeAirflow::error(static_cast<Kind>(kind), 0, "why"))
                             : FakeAirflow::Fault();
    };
    HealthWatch watch(clock, quick());
    watch.use(&airflow);
    QTRY_COMPARE(static_cast<int>(watch.status().phase), phase);
    QCOMPARE(watch.status().error.detail, QStringLiteral("why"));
    QVERIFY(!watch.isUsable());
}

void HealthWatchTest::healsByItself()
{
    SystemClock clock;
    FakeAirflow airflow;
    bool down = false;
    airflow.fault = [&](const QString &, const QString &) {
        return down ? FakeAirflow::Fault(FakeAirflow::error(Kind::Transport, 0, "gone"))
                    : FakeAirflow::Fault();
    };
    HealthWatch watch(clock, quick());
    QSignalSpy changes(&watch, &HealthWatch::statusChanged);
    watch.use(&airflow);
    QTRY_COMPARE(watch.status().phase, Phase::Connected);
    QCOMPARE(watch.status().version, QStringLiteral("3.3.2"));
    down = true;
    QTRY_COMPARE(watch.status().phase, Phase::Offline);
    QVERIFY(watch.status().lastContact.isValid());
    down = false;
    QTRY_COMPARE(watch.status().phase, Phase::Connected);
    QCOMPARE(watch.status().error, ApiError());
    QVERIFY(changes.size() >= 3);
}

void HealthWatchTest::lastContactIsTheLastExchange()
{
    SystemClock clock;
    FakeAirflow airflow;
    airflow.fault = [](const QString &, const QString &) {
        return FakeAirflow::Fault(FakeAirflow::error(Kind::Transport, 0, "gone"));
    };
    HealthWatch watch(clock, quick());
    watch.use(&airflow);
    QTRY_COMPARE(watch.status().phase, Phase::Offline);
    QVERIFY(!watch.status().lastContact.isValid());
}

void HealthWatchTest::anUnhealthyComponentIsNamed()
{
    SystemClock clock;
    FakeAirflow airflow;
    airflow.healthy = false;
    HealthWatch watch(clock, quick());
    watch.use(&airflow);
    QTRY_COMPARE(watch.status().phase, Phase::Degraded);
    QCOMPARE(watch.status().error.detail, QStringLiteral("scheduler"));
    QVERIFY(watch.isUsable());
    airflow.healthy = true;
    QTRY_COMPARE(watch.status().phase, Phase::Connected);
}

void HealthWatchTest::troubleIsShownWhileAirflowAnswers()
{
    SystemClock clock;
    FakeAirflow airflow;
    HealthWatch watch(clock, quick());
    watch.use(&airflow);
    QTRY_COMPARE(watch.status().phase, Phase::Connected);
    const ApiError locked = FakeAirflow::error(Kind::Api, 500, "database is locked");
    watch.setTrouble(locked);
    QCOMPARE(watch.status().phase, Phase::Degraded);
    QCOMPARE(watch.status().error, locked);
    QVERIFY(watch.isUsable());
    QTest::qWait(200); // later checks find a sound Airflow, which does not make it work
    QCOMPARE(watch.status().phase, Phase::Degraded);
    // A component that is down says more.
    airflow.healthy = false;
    QTRY_COMPARE(watch.status().error.detail, QStringLiteral("scheduler"));
    airflow.healthy = true;
    QTRY_COMPARE(watch.status().error, locked);
    watch.setTrouble(std::nullopt);
    QCOMPARE(watch.status().phase, Phase::Connected);
    QCOMPARE(watch.status().error, ApiError());
}

void HealthWatchTest::aRefusalIsLookedInto()
{
    SystemClock clock;
    FakeAirflow airflow;
    HealthWatch watch(clock, {50ms, 50ms, 50ms, 1h});
    watch.use(&airflow);
    QTRY_COMPARE(watch.status().phase, Phase::Connected);
    airflow.fault = [](const QString &call, const QString &) {
        return call == QLatin1String("dags") ? FakeAirflow::Fault(FakeAirflow::error(Kind::SignIn, 401, ""))
                                             : FakeAirflow::Fault();
    };
    watch.setTrouble(FakeAirflow::error(Kind::SignIn, 401, ""));
    QTRY_COMPARE(watch.status().phase, Phase::SignInFailed);
}

void HealthWatchTest::tellsTheClocksDifference()
{
    SystemClock clock;
    FakeAirflow airflow;
    airflow.difference = -(61min + 20s);
    HealthWatch watch(clock, quick());
    watch.use(&airflow);
    QTRY_COMPARE(watch.status().phase, Phase::Connected);
    QCOMPARE(watch.status().clockDifference.count(), -61);
    airflow.difference = 59s;
    QTRY_COMPARE(watch.status().clockDifference.count(), 0);
}

QTEST_GUILESS_MAIN(HealthWatchTest)
#include "health_watch_test.moc"
