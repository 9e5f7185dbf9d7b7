// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What a new user sees: the window opens on an empty profile, and its own Airflow runs a first workflow.

#include "tests/support/embedded_installation.h"
#include "tests/support/secret_register.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

namespace
{

constexpr int runLimit = 240'000;
constexpr int stopLimit = 40'000;

} // namespace

class FirstRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runsOneWorkflowInANewProfile();
    void startsNoneInAUsedProfile();

private:
    void open(QProcess &window) const;
    QJsonArray workflows() const;

    QTemporaryDir m_base;
    QString m_profile;
};

void FirstRunTest::initTestCase()
{
    QVERIFY(!embeddedEnvironment().isEmpty());
    m_profile = QDir(m_base.path()).canonicalPath() + QLatin1String("/profile");
}

void FirstRunTest::open(QProcess &window) const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    window.setProcessEnvironment(variables);
    window.setProcessChannelMode(QProcess::MergedChannels);
    window.setStandardInputFile(QProcess::nullDevice());
    window.start(QStringLiteral(DESK_PROGRAM),
        {QStringLiteral("--profile"), m_profile, QStringLiteral("--airflow-environment"),
            embeddedEnvironment(), QStringLiteral("--first-run")});
}

/// The workflows of the profile, as another process of the program lists them.
QJsonArray FirstRunTest::workflows() const
{
    QProcess list;
    list.start(QStringLiteral(DESK_PROGRAM),
        {QStringLiteral("--profile"), m_profile, QStringLiteral("list"), QStringLiteral("--json")});
    list.waitForFinished();
    return QJsonDocument::fromJson(list.readAllStandardOutput())
        .object()
        .value(QLatin1String("workflows"))
        .toArray();
}

void FirstRunTest::runsOneWorkflowInANewProfile()
{
    QProcess window;
    open(window);
    QVERIFY(window.waitForStarted());
    const auto finished = [&] {
        const QJsonArray all = workflows();
        return all.size() == 1 &&
               all.first().toObject().value(QLatin1String("job_counts")).toObject().keys() ==
                   QStringList(QStringLiteral("finished"));
    };
    for (int waited = 0; !finished() && waited < runLimit; waited += 1000)
        QTest::qWait(1000);
    QVERIFY2(finished(), window.readAll() + QJsonDocument(workflows()).toJson());

    QDirIterator tables(m_profile + QLatin1String("/results"), {QStringLiteral("metadata.csv")}, QDir::Files,
        QDirIterator::Subdirectories);
    QVERIFY(tables.hasNext());
    QFile table(tables.next());
    QVERIFY(!tables.hasNext());
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.readAll().trimmed().count('\n'), 49); // below the heading: the sample series

    SecretRegister::addEmbedded(m_profile);
    window.terminate();
    QVERIFY(window.waitForFinished(stopLimit));
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    QVERIFY(processesIn(m_profile).isEmpty());
}

void FirstRunTest::startsNoneInAUsedProfile()
{
    QProcess window;
    open(window);
    QVERIFY(window.waitForStarted());
    const QString running = m_profile + QLatin1String("/airflow");
    QTRY_VERIFY_WITH_TIMEOUT(!processesIn(running).isEmpty(), 30'000);
    QTest::qWait(2000); // long enough to submit one, had it been meant to
    QCOMPARE(workflows().size(), 1);
    // It ends also while its Airflow is still starting.
    window.terminate();
    QVERIFY(window.waitForFinished(stopLimit));
    QVERIFY(processesIn(m_profile).isEmpty());
}

QTEST_GUILESS_MAIN(FirstRunTest)
#include "first_run_test.moc"
