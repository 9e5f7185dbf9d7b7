// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// The program in a terminal without a display, against its own real Airflow.

#include "tests/support/desk_program.h"
#include "tests/support/embedded_installation.h"
#include "tests/support/secret_register.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <memory>

using namespace desk;

namespace
{

constexpr int patience = 240'000; // ms for one verb that starts Airflow

using Outcome = DeskProgram::Outcome;

} // namespace

class TerminalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysHowItIsUsed();
    void worksWithoutAnAirflow();
    void runsAWorkflowToItsResults();
    void failsWithTheLogAtHand();
    void listsAndShowsAsJson();
    void namesWhatDoesNotExist();
    void asksBeforeItChangesAnything();
    void abortsFromASecondProcess();
    void deletes();
    void goesOnWithARunAfterItsOwnDeath();
    void cleanup();

private:
    void start(QProcess &process, const QStringList &arguments) const
    {
        m_program->start(process, arguments);
    }
    Outcome run(const QStringList &arguments) const { return m_program->run(arguments, patience); }

    QTemporaryDir m_base;
    QString m_profile;
    std::unique_ptr<DeskProgram> m_program;
};

void TerminalTest::initTestCase()
{
    QVERIFY(QFileInfo::exists(QStringLiteral(DESK_PROGRAM)));
    QVERIFY(!embeddedEnvironment().isEmpty());
    m_profile = QDir(m_base.path()).canonicalPath() + QLatin1String("/profile");
    m_program = std::make_unique<DeskProgram>(m_profile);
    m_program->setArguments({QStringLiteral("--airflow-environment"), embeddedEnvironment()});
}

void TerminalTest::saysHowItIsUsed()
{
    const Outcome help = run({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("workflow-desk run DAG"));
    const Outcome wrong = run({QStringLiteral("run")});
    QCOMPARE(wrong.code, 2);
    QVERIFY(wrong.out.isEmpty());
    QVERIFY(wrong.err.contains("DAG"));
}

void TerminalTest::worksWithoutAnAirflow()
{
    const Outcome list = run({QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(list.code, 0);
    QCOMPARE(list.json().value(QLatin1String("total")).toInt(-1), 0);
    QVERIFY(
        !QFileInfo::exists(m_profile + QLatin1String("/airflow/airflow.db"))); // nothing was started for that
}

void TerminalTest::runsAWorkflowToItsResults()
{
    const Outcome outcome =
        run({QStringLiteral("run"), QStringLiteral("collect-metadata"), QStringLiteral("--dataset"),
            QStringLiteral("sample-images"), QStringLiteral("--name"), QStringLiteral("first-run")});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QString table;
    const QList<QByteArray> lines = outcome.out.split('\n');
    for (const QByteArray &line : lines) {
        if (line.endsWith("metadata.csv"))
            table = QString::fromUtf8(line);
    }
    QVERIFY2(table.startsWith(m_profile + QLatin1String("/results/")), outcome.out.constData());
    QFile file(table);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> rows = file.readAll().trimmed().split('\n');
    QCOMPARE(rows.size(), 1 + 49);
    QVERIFY(rows.first().startsWith("SeriesInstanceUID,"));
    for (qsizetype i = 1; i < rows.size(); ++i)
        QVERIFY2(rows[i].contains(",found,"), rows[i].constData());
}

void TerminalTest::failsWithTheLogAtHand()
{
    const Outcome outcome =
        run({QStringLiteral("run"), QStringLiteral("fail-second-task"), QStringLiteral("--json")});
    QVERIFY2(outcome.code == 1, outcome.err.constData());
    const QJsonObject job = outcome.json().value(QLatin1String("jobs")).toArray().first().toObject();
    QCOMPARE(job.value(QLatin1String("state")).toString(), QStringLiteral("failed"));
    QCOMPARE(job.value(QLatin1String("note")).toString(), QStringLiteral("TaskFailed"));
    QCOMPARE(job.value(QLatin1String("note_detail")).toString(), QStringLiteral("calibrate"));

    const Outcome log =
        run({QStringLiteral("logs"), QString::number(job.value(QLatin1String("id")).toInteger())});
    QVERIFY2(log.code == 0, log.err.constData());
    QVERIFY2(log.out.contains("The scanner has no reference image"), log.out.constData());
}

void TerminalTest::listsAndShowsAsJson()
{
    const Outcome list = run({QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(list.code, 0);
    QVERIFY(list.err.isEmpty());
    const QJsonArray workflows = list.json().value(QLatin1String("workflows")).toArray();
    QCOMPARE(workflows.size(), 2);
    const QJsonObject oldest = workflows.last().toObject();
    QCOMPARE(oldest.value(QLatin1String("dag_id")).toString(), QStringLiteral("collect-metadata"));
    QCOMPARE(oldest.value(QLatin1String("dataset")).toString(), QStringLiteral("sample-images"));
    const Outcome failed = run({QStringLiteral("list"), QStringLiteral("--state"), QStringLiteral("failed"),
        QStringLiteral("--json")});
    QCOMPARE(failed.json().value(QLatin1String("workflows")).toArray().size(), 1);

    const QString id = oldest.value(QLatin1String("id")).toString();
    const Outcome workflow = run({QStringLiteral("show"), id, QStringLiteral("--json")});
    QCOMPARE(workflow.code, 0);
    const QJsonObject job = workflow.json().value(QLatin1String("jobs")).toArray().first().toObject();
    QCOMPARE(job.value(QLatin1String("state")).toString(), QStringLiteral("finished"));
    QCOMPARE(job.value(QLatin1String("series")).toInt(), 49);
    const Outcome details = run({QStringLiteral("show"),
        QString::number(job.value(QLatin1String("id")).toInteger()), QStringLiteral("--json")});
    QCOMPARE(details.code, 0);
    const QJsonObject shown = details.json().value(QLatin1String("job")).toObject();
    QCOMPARE(shown.value(QLatin1String("attempts")).toArray().size(), 1);
    QVERIFY(shown.value(QLatin1String("conf")).toObject().contains(QLatin1String("data_form")));
    const Outcome text = run({QStringLiteral("list")});
    QVERIFY(text.out.contains("first-run"));
}

void TerminalTest::namesWhatDoesNotExist()
{
    const Outcome show = run({QStringLiteral("show"), QStringLiteral("4711")});
    QCOMPARE(show.code, 3);
    QVERIFY(show.out.isEmpty());
    QVERIFY2(show.err.contains("4711"), show.err.constData());
}

void TerminalTest::asksBeforeItChangesAnything()
{
    const Outcome outcome = run({QStringLiteral("delete"), QStringLiteral("1")});
    QCOMPARE(outcome.code, 2);
    const Outcome list = run({QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(list.json().value(QLatin1String("total")).toInt(), 2);
}

void TerminalTest::abortsFromASecondProcess()
{
    QProcess running;
    start(running, {QStringLiteral("run"), QStringLiteral("run-until-aborted"), QStringLiteral("--name"),
                       QStringLiteral("endless")});
    QByteArray said;
    const auto isRunning = [&running, &said] {
        said += running.readAllStandardError();
        return said.contains("running:");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRunning(), patience);
    const Outcome list = run({QStringLiteral("list"), QStringLiteral("--search"), QStringLiteral("endless"),
        QStringLiteral("--json")});
    const QString id = list.json()
                           .value(QLatin1String("workflows"))
                           .toArray()
                           .first()
                           .toObject()
                           .value(QLatin1String("id"))
                           .toString();
    QCOMPARE(id.size(), 6);

    // A person's Ctrl+C says how to abort, and leaves the run alone.
    ::kill(static_cast<pid_t>(running.processId()), SIGINT);
    const auto hint = [&running, &said, &id] {
        said += running.readAllStandardError();
        return said.contains("workflow-desk abort " + id.toLatin1());
    };
    QTRY_VERIFY_WITH_TIMEOUT(hint(), 20'000);
    QCOMPARE(running.state(), QProcess::Running);

    const Outcome abort = run({QStringLiteral("abort"), id, QStringLiteral("--yes")});
    QVERIFY2(abort.code == 0, abort.err.constData());
    QVERIFY(running.waitForFinished(patience));
    QCOMPARE(running.exitCode(), 1);
}

void TerminalTest::deletes()
{
    const Outcome list = run({QStringLiteral("list"), QStringLiteral("--search"), QStringLiteral("endless"),
        QStringLiteral("--json")});
    const QString id = list.json()
                           .value(QLatin1String("workflows"))
                           .toArray()
                           .first()
                           .toObject()
                           .value(QLatin1String("id"))
                           .toString();
    const Outcome outcome = run({QStringLiteral("delete"), id, QStringLiteral("--yes")});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(run({QStringLiteral("show"), id}).code, 3);
}

void TerminalTest::goesOnWithARunAfterItsOwnDeath()
{
    QProcess running;
    start(running, {QStringLiteral("run"), QStringLiteral("collect-metadata"), QStringLiteral("--dataset"),
                       QStringLiteral("sample-images"), QStringLiteral("--name"), QStringLiteral("killed")});
    QByteArray said;
    const auto isRunning = [&running, &said] {
        said += running.readAllStandardError();
        return said.contains("running");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRunning(), patience);
    running.kill();
    QVERIFY(running.waitForFinished());

    // The next start takes it up; a run of another workflow keeps that start alive.
    const Outcome list = run({QStringLiteral("list"), QStringLiteral("--search"), QStringLiteral("killed"),
        QStringLiteral("--json")});
    const QString id = list.json()
                           .value(QLatin1String("workflows"))
                           .toArray()
                           .first()
                           .toObject()
                           .value(QLatin1String("id"))
                           .toString();
    QProcess next;
    start(next, {QStringLiteral("run"), QStringLiteral("run-until-aborted")});
    const auto isFinished = [this, &id] {
        const Outcome shown = run({QStringLiteral("show"), id, QStringLiteral("--json")});
        const QJsonObject job = shown.json().value(QLatin1String("jobs")).toArray().first().toObject();
        return job.value(QLatin1String("state")).toString() == QLatin1String("finished") &&
               job.value(QLatin1String("attempt")).toInt() == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFinished(), 200'000);
    ::kill(static_cast<pid_t>(next.processId()), SIGTERM);
    QVERIFY(next.waitForFinished(60'000));
    QCOMPARE(next.exitStatus(), QProcess::NormalExit);
}

void TerminalTest::cleanup()
{
    // Whatever a verb started ends with it.
    SecretRegister::addEmbedded(m_profile);
    QTRY_VERIFY_WITH_TIMEOUT(processesIn(m_profile).isEmpty(), 5'000);
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "900000"); // a verb may start Airflow, and a test function uses several
    QCoreApplication application(argc, argv);
    TerminalTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "terminal_test.moc"
