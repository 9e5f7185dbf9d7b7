// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// A profile has one window: who starts the program again gets the window that is there. On a real display
/// with a window manager, where there is one.

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <memory>

namespace
{

constexpr int limit = 20'000;

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(limit) && process.exitCode() == 0
               ? process.readAllStandardOutput().trimmed()
               : QByteArray();
}

} // namespace

class SecondStartTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void theSecondShowsTheFirstOnesWindow();
    void otherProfilesHaveWindowsOfTheirOwn();
    void theNextOneOpensAfterACrash();
    void saysThatTheFirstDoesNotAnswer();

private:
    std::unique_ptr<QProcess> start(const QString &profile) const;
    QByteArray windowOf(const QProcess &process) const;
    bool isShown(const QByteArray &window) const;

    std::unique_ptr<QTemporaryDir> m_base;
    QTemporaryDir m_runtime;
};

void SecondStartTest::initTestCase()
{
    if (qEnvironmentVariable("DISPLAY").isEmpty())
        QSKIP("needs a display with a window manager");
}

void SecondStartTest::init()
{
    m_base = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<QProcess> SecondStartTest::start(const QString &profile) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    variables.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_runtime.path());
    process->setProcessEnvironment(variables);
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(QStringLiteral(DESK_PROGRAM), {QStringLiteral("--profile"), m_base->filePath(profile)});
    return process;
}

/// The id of a process's main window; empty while it has none.
QByteArray SecondStartTest::windowOf(const QProcess &process) const
{
    const QByteArray found = output(QStringLiteral("xdotool"),
        {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("--onlyvisible"),
            QStringLiteral("--pid"), QString::number(process.processId()), QStringLiteral("--name"),
            QStringLiteral(".")});
    return found.split('\n').constFirst();
}

bool SecondStartTest::isShown(const QByteArray &window) const
{
    return output(QStringLiteral("xwininfo"), {QStringLiteral("-id"), QString::fromLatin1(window)})
        .contains("IsViewable");
}

void SecondStartTest::theSecondShowsTheFirstOnesWindow()
{
    const auto first = start(QStringLiteral("one"));
    QByteArray window;
    QVERIFY(QTest::qWaitFor([&] { return !(window = windowOf(*first)).isEmpty(); }, limit));
    output(QStringLiteral("xdotool"), {QStringLiteral("windowminimize"), QString::fromLatin1(window)});
    QVERIFY(QTest::qWaitFor([&] { return !isShown(window); }, limit));

    const auto second = start(QStringLiteral("one"));
    QVERIFY(QTest::qWaitFor([&] { return second->state() == QProcess::NotRunning; }, limit));
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QVERIFY2(second->exitCode() == 0, second->readAll().constData());
    QVERIFY(QTest::qWaitFor([&] { return isShown(window); }, limit));
    QVERIFY(first->state() == QProcess::Running);

    first->terminate();
    QVERIFY(first->waitForFinished(limit));
}

void SecondStartTest::otherProfilesHaveWindowsOfTheirOwn()
{
    const auto first = start(QStringLiteral("one"));
    const auto second = start(QStringLiteral("two"));
    QVERIFY(
        QTest::qWaitFor([&] { return !windowOf(*first).isEmpty() && !windowOf(*second).isEmpty(); }, limit));
    for (QProcess *process : {first.get(), second.get()}) {
        process->terminate();
        QVERIFY(process->waitForFinished(limit));
    }
}

void SecondStartTest::theNextOneOpensAfterACrash()
{
    const auto first = start(QStringLiteral("one"));
    QVERIFY(QTest::qWaitFor([&] { return !windowOf(*first).isEmpty(); }, limit));
    first->kill();
    QVERIFY(first->waitForFinished(limit));
    const auto next = start(QStringLiteral("one"));
    QVERIFY(QTest::qWaitFor([&] { return !windowOf(*next).isEmpty(); }, limit));
    next->terminate();
    QVERIFY(next->waitForFinished(limit));
}

void SecondStartTest::saysThatTheFirstDoesNotAnswer()
{
    const auto first = start(QStringLiteral("one"));
    QVERIFY(QTest::qWaitFor([&] { return !windowOf(*first).isEmpty(); }, limit));
    ::kill(static_cast<pid_t>(first->processId()), SIGSTOP);
    const auto second = start(QStringLiteral("one"));
    // A box that says so, and no second window.
    QVERIFY(QTest::qWaitFor([&] { return !windowOf(*second).isEmpty(); }, limit));
    output(QStringLiteral("xdotool"),
        {QStringLiteral("windowactivate"), QStringLiteral("--sync"), QString::fromLatin1(windowOf(*second)),
            QStringLiteral("key"), QStringLiteral("Escape")});
    QVERIFY(QTest::qWaitFor([&] { return second->state() == QProcess::NotRunning; }, limit));
    QCOMPARE(second->exitCode(), 3);
    ::kill(static_cast<pid_t>(first->processId()), SIGCONT);
    first->terminate();
    QVERIFY(first->waitForFinished(limit));
}

QTEST_GUILESS_MAIN(SecondStartTest)
#include "second_start_test.moc"
