// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/store/store_fixture.h"

using namespace desk;
using namespace desk::test;

class ConfigurationRepositoryTest final : public QObject
{
    Q_OBJECT

    static QJsonObject forms(int bins)
    {
        return {{QStringLiteral("workflow_form"), QJsonObject{{QStringLiteral("bins"), bins}}},
            {QStringLiteral("flag"), QJsonValue::Null}};
    }
    static Configuration named(const QString &name, int bins, const QString &user = QStringLiteral("mira"))
    {
        return {Configuration::Origin::Saved, QStringLiteral("statistics"), name, forms(bins), user, {}};
    }
    const QString m_dag = QStringLiteral("statistics");

private Q_SLOTS:
    void keepsThemByName()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        valueOf(desk.store->saveConfiguration(named(QStringLiteral("weekly"), 64)));
        desk.clock.advance(5000);
        valueOf(desk.store->saveConfiguration(named(QStringLiteral("  Fine ü "), 512)));
        Configuration other = named(QStringLiteral("weekly"), 1);
        other.dagId = QStringLiteral("another");
        valueOf(desk.store->saveConfiguration(other));
        QVERIFY(desk.open()); // from the database again
        const QVector<Configuration> saved = valueOf(desk.store->savedConfigurations(m_dag));
        QCOMPARE(saved.size(), 2);
        QCOMPARE(saved.at(0).name, QStringLiteral("Fine ü"));
        QCOMPARE(saved.at(0).forms, forms(512));
        QCOMPARE(saved.at(0).time, desk.clock.now());
        QCOMPARE(saved.at(1).name, QStringLiteral("weekly"));
        QCOMPARE(saved.at(1).username, QStringLiteral("mira"));
        QCOMPARE(saved.at(1).time.msecsTo(saved.at(0).time), 5000);
        QCOMPARE(int(saved.at(1).origin), int(Configuration::Origin::Saved));
    }

    void replacesAndRemoves()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        valueOf(desk.store->saveConfiguration(named(QStringLiteral("weekly"), 64)));
        valueOf(
            desk.store->saveConfiguration(named(QStringLiteral("weekly"), 128, QStringLiteral("radiology"))));
        const QVector<Configuration> saved = valueOf(desk.store->savedConfigurations(m_dag));
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().forms, forms(128));
        QCOMPARE(saved.first().username, QStringLiteral("radiology"));
        valueOf(desk.store->removeConfiguration(m_dag, QStringLiteral("weekly")));
        QVERIFY(valueOf(desk.store->savedConfigurations(m_dag)).isEmpty());
        QCOMPARE(errorOf(desk.store->removeConfiguration(m_dag, QStringLiteral("weekly"))).kind,
            ApiError::Kind::NotFound);
    }

    void refusesNames()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const ApiError empty = errorOf(desk.store->saveConfiguration(named(QStringLiteral("  "), 1)));
        QCOMPARE(empty.kind, ApiError::Kind::Invalid);
        QCOMPARE(empty.field, QStringLiteral("name"));
        QCOMPARE(empty.detail, QStringLiteral("empty"));
        const QString longest(64, QLatin1Char('x'));
        valueOf(desk.store->saveConfiguration(named(longest, 1)));
        QCOMPARE(errorOf(desk.store->saveConfiguration(named(longest + QLatin1Char('x'), 1))).detail,
            QStringLiteral("too long"));
        QCOMPARE(desk.rows("configurations"), 1);
    }

    void findsWhatWasStarted()
    {
        StoreFixture desk;
        QVERIFY(desk.open());
        const auto add = [&](const char *id, const QString &dag, int bins) {
            Workflow workflow = workflowNamed(QLatin1String(id), QStringLiteral("lungs"));
            workflow.dagId = dag;
            workflow.username = QStringLiteral("mira");
            workflow.created = desk.clock.now();
            QVector<Job> jobs;
            QVector<QJsonObject> confs;
            for (int i = 0; i < 2; ++i) {
                Job job;
                job.dagId = dag;
                job.ownerInstance = job.runnerInstance = QStringLiteral("local");
                job.runId = QStringLiteral("%1-%2-1").arg(QLatin1String(id)).arg(i);
                job.created = job.updated = desk.clock.now();
                jobs.append(job);
                confs.append(forms(bins + i));
            }
            valueOf(desk.store->addWorkflow(workflow, jobs, confs));
            desk.clock.advance(1000);
        };
        add("aaaaaa", m_dag, 10);
        add("bbbbbb", QStringLiteral("another"), 20);
        add("cccccc", m_dag, 30);
        const QVector<Configuration> started = valueOf(desk.store->startedConfigurations(m_dag, 10));
        QCOMPARE(started.size(), 2);
        QCOMPARE(int(started.first().origin), int(Configuration::Origin::Recent));
        QCOMPARE(started.at(0).forms.value(QStringLiteral("workflow_form")),
            forms(30).value(QStringLiteral("workflow_form"))); // of the first job, newest workflow first
        QCOMPARE(started.at(0).name, QStringLiteral("lungs"));
        QCOMPARE(started.at(0).username, QStringLiteral("mira"));
        QCOMPARE(started.at(0).time.msecsTo(desk.clock.now()), 1000);
        QCOMPARE(started.at(1).forms.value(QStringLiteral("workflow_form")),
            forms(10).value(QStringLiteral("workflow_form")));
        QCOMPARE(valueOf(desk.store->startedConfigurations(m_dag, 1)).size(), 1);
        QVERIFY(valueOf(desk.store->startedConfigurations(QStringLiteral("third"), 10)).isEmpty());
    }

    void goWithTheProfile()
    {
        StoreFixture from;
        QVERIFY(from.open());
        valueOf(from.store->saveConfiguration(named(QStringLiteral("weekly"), 64)));
        const QString file = from.folder.filePath(QStringLiteral("profile.desk"));
        valueOf(from.store->exportProfile(file));
        StoreFixture into;
        QVERIFY(into.open());
        valueOf(into.store->importProfile(file));
        const QVector<Configuration> saved = valueOf(into.store->savedConfigurations(m_dag));
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().forms, forms(64));
    }
};

QTEST_GUILESS_MAIN(ConfigurationRepositoryTest)
#include "configuration_repository_test.moc"
