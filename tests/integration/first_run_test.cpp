// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What a new user sees: the window opens on an empty profile and asks for a password; then its own Airflow
/// runs a first workflow. With the keyboard alone, on a real display with a window manager.

#include "tests/support/database_rows.h"
#include "tests/support/embedded_installation.h"
#include "tests/support/secret_register.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

namespace
{

constexpr int runLimit = 240'000;
constexpr int stopLimit = 40'000;
constexpr int shownLimit = 30'000;

/// What xdotool answers, given that text on its standard input; empty if it failed.
QByteArray output(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput().trimmed()
                                                                : QByteArray();
}

} // namespace

class FirstRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runsOneWorkflowInANewProfile();
    void startsNoneInAUsedProfile();

private:
    void open(QProcess &program);
    void press(const QString &key) const;
    void type(const QByteArray &text) const;
    QVector<QStringList> jobs() const;

    QTemporaryDir m_base;
    QString m_profile;
    QString m_window; ///< of the program, as the display knows it
    QByteArray m_password = SecretRegister::fresh(QStringLiteral("password of the first administrator"));
};

void FirstRunTest::initTestCase()
{
    if (qEnvironmentVariable("DISPLAY").isEmpty())
        QSKIP("needs a display with a window manager");
    QVERIFY(!embeddedEnvironment().isEmpty());
    m_profile = QDir(m_base.path()).canonicalPath() + QLatin1String("/profile");
}

/// Starts the program as packaging/run does, and waits for its window.
void FirstRunTest::open(QProcess &program)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    program.setProcessEnvironment(variables);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(QStringLiteral(DESK_PROGRAM),
        {QStringLiteral("--profile"), m_profile, QStringLiteral("--airflow-environment"),
            embeddedEnvironment(), QStringLiteral("--first-run")});
    QVERIFY(program.waitForStarted());
    const auto isShown = [&] {
        const QByteArray found = output({QStringLiteral("search"), QStringLiteral("--all"),
            QStringLiteral("--onlyvisible"), QStringLiteral("--pid"), QString::number(program.processId()),
            QStringLiteral("--name"), QStringLiteral(".")});
        m_window = QString::fromLatin1(found.split('\n').constFirst());
        return !m_window.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(isShown, shownLimit));
    output({QStringLiteral("windowactivate"), QStringLiteral("--sync"), m_window});
    QTest::qWait(500); // until the window has painted itself and taken the focus
}

void FirstRunTest::press(const QString &key) const
{
    output({QStringLiteral("key"), QStringLiteral("--clearmodifiers"), key});
    QTest::qWait(300);
}

/// Over standard input: what is an argument, everybody can read.
void FirstRunTest::type(const QByteArray &text) const
{
    output({QStringLiteral("type"), QStringLiteral("--clearmodifiers"), QStringLiteral("--file"),
               QStringLiteral("-")},
        text);
    QTest::qWait(300);
}

/// DAG and state of every job of the profile.
QVector<QStringList> FirstRunTest::jobs() const
{
    return rowsOf(
        m_profile + QLatin1String("/workflow-desk.sqlite"), QStringLiteral("SELECT dag_id, state FROM jobs"));
}

void FirstRunTest::runsOneWorkflowInANewProfile()
{
    QProcess program;
    open(program);
    // What it is called, and who looks after it, are proposed; the password is not.
    press(QStringLiteral("Return"));
    type(m_password);
    press(QStringLiteral("Tab"));
    type(m_password);
    press(QStringLiteral("Return"));
    press(QStringLiteral("space")); // an Airflow on this computer
    press(QStringLiteral("space")); // with a first workflow
    const QVector<QStringList> expected{{QStringLiteral("collect-metadata"), QStringLiteral("finished")}};
    QVERIFY2(QTest::qWaitFor([&] { return jobs() == expected; }, runLimit),
        program.readAll() + QByteArray::number(jobs().size()));

    QDirIterator tables(m_profile + QLatin1String("/results"), {QStringLiteral("metadata.csv")}, QDir::Files,
        QDirIterator::Subdirectories);
    QVERIFY(tables.hasNext());
    QFile table(tables.next());
    QVERIFY(!tables.hasNext());
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.readAll().trimmed().count('\n'), 49); // below the heading: the sample series

    SecretRegister::addEmbedded(m_profile);
    program.terminate();
    QVERIFY(program.waitForFinished(stopLimit));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QVERIFY(processesIn(m_profile).isEmpty());
}

void FirstRunTest::startsNoneInAUsedProfile()
{
    QProcess program;
    open(program);
    const QString running = m_profile + QLatin1String("/airflow");
    QTRY_VERIFY_WITH_TIMEOUT(!processesIn(running).isEmpty(), 30'000);
    type(m_password);
    press(QStringLiteral("Return"));
    const auto isIn = [&] {
        return output({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                          QStringLiteral("Workflow List")})
                   .size() > 0;
    };
    QVERIFY(QTest::qWaitFor(isIn, shownLimit));
    QTest::qWait(2000); // long enough to submit one, had it been meant to
    QCOMPARE(jobs().size(), 1);
    // It ends also while its Airflow is still starting.
    program.terminate();
    QVERIFY(program.waitForFinished(stopLimit));
    QVERIFY(processesIn(m_profile).isEmpty());
}

QTEST_GUILESS_MAIN(FirstRunTest)
#include "first_run_test.moc"
