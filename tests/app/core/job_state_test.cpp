// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/job_state.h"

#include <QMetaEnum>
#include <QTest>
#include <QVector>

using namespace desk;

namespace
{

// Columns of the table below, in the order of JobEvent.
const std::array events{JobEvent::TriggerWritten, JobEvent::TriggerRefused, JobEvent::RunQueued,
    JobEvent::RunRunning, JobEvent::RunSucceeded, JobEvent::RunFailed, JobEvent::RunLost,
    JobEvent::AbortAsked, JobEvent::AbortProven, JobEvent::AbortNotProven, JobEvent::RestartAsked,
    JobEvent::ConfirmationNeeded, JobEvent::Confirmed, JobEvent::Rejected, JobEvent::ContactLost};

struct Line {
    JobState from;
    const char *to; ///< one letter for each event
};

// q queued, p pending, s scheduled, r running, f finished, x failed, d deleted, j rejected, t stopping, u
// unknown;
// '.' nothing. Columns: trigger written, trigger refused | run queued, running, succeeded, failed, lost |
// abort asked, proven, not proven | restart | confirmation needed, confirmed, rejected | contact lost
const std::array expected{
    Line{JobState::queued, "sx srfxd t.. . p.. ."},
    Line{JobState::pending, ".. ..... t.. . .qj ."},
    Line{JobState::scheduled, ".x .rfxd t.. . ... u"},
    Line{JobState::running, ".. s.fxd t.. . ... u"},
    Line{JobState::finished, ".. ....d ... q ... ."},
    Line{JobState::failed, ".. sr..d ... q ... ."},
    Line{JobState::deleted, ".. ..... ... q ... ."},
    Line{JobState::rejected, ".. ..... ... q ... ."},
    Line{JobState::stopping, ".x ..f.d .xx . ... ."},
    Line{JobState::unknown, ".x srfxd t.. . ... ."},
};

std::optional<JobState> stateOf(QLatin1Char letter)
{
    constexpr QLatin1String letters("qpsrfxdjtu");
    const qsizetype index = letters.indexOf(letter);
    return index < 0 ? std::nullopt : std::optional(allJobStates.at(static_cast<std::size_t>(index)));
}

QString word(std::optional<JobState> state)
{
    return state ? toName(*state) : QStringLiteral("nothing");
}

} // namespace

class JobStateTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableIsComplete()
    {
        QCOMPARE(expected.size(), allJobStates.size());
        QCOMPARE(int(allJobStates.size()), QMetaEnum::fromType<JobState>().keyCount());
        QCOMPARE(int(events.size()), QMetaEnum::fromType<JobEvent>().keyCount());
        for (const Line &line : expected) {
            const QString columns = QString::fromLatin1(line.to).remove(QLatin1Char(' '));
            QCOMPARE(columns.size(), qsizetype(events.size()));
        }
    }

    void follows_data()
    {
        QTest::addColumn<JobState>("from");
        QTest::addColumn<int>("event");
        QTest::addColumn<QString>("to");
        const QMetaEnum names = QMetaEnum::fromType<JobEvent>();
        for (const Line &line : expected) {
            const QString columns = QString::fromLatin1(line.to).remove(QLatin1Char(' '));
            for (std::size_t i = 0; i < events.size(); ++i) {
                const auto to = stateOf(QLatin1Char(columns.at(qsizetype(i)).toLatin1()));
                const QByteArray row = toName(line.from).toLatin1() + ' ' + names.valueToKey(int(events[i]));
                QTest::newRow(row.constData()) << line.from << int(events[i]) << word(to);
            }
        }
    }

    void follows()
    {
        QFETCH(JobState, from);
        QFETCH(int, event);
        QFETCH(QString, to);
        QCOMPARE(word(next(from, static_cast<JobEvent>(event))), to);
    }

    void kinds_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::addColumn<QString>("kinds"); // T terminal, A active, a can be aborted, r restarted, d deleted
        QTest::newRow("queued") << JobState::queued << QStringLiteral("a");
        QTest::newRow("pending") << JobState::pending << QStringLiteral("a");
        QTest::newRow("scheduled") << JobState::scheduled << QStringLiteral("Aa");
        QTest::newRow("running") << JobState::running << QStringLiteral("Aa");
        QTest::newRow("finished") << JobState::finished << QStringLiteral("Trd");
        QTest::newRow("failed") << JobState::failed << QStringLiteral("Trd");
        QTest::newRow("deleted") << JobState::deleted << QStringLiteral("Trd");
        QTest::newRow("rejected") << JobState::rejected << QStringLiteral("Trd");
        QTest::newRow("stopping") << JobState::stopping << QStringLiteral("A");
        QTest::newRow("unknown") << JobState::unknown << QStringLiteral("Aa");
    }

    void kinds()
    {
        QFETCH(JobState, state);
        QFETCH(QString, kinds);
        QCOMPARE(isTerminal(state), kinds.contains(QLatin1Char('T')));
        QCOMPARE(isActive(state), kinds.contains(QLatin1Char('A')));
        QCOMPARE(canAbort(state), kinds.contains(QLatin1Char('a')));
        QCOMPARE(canRestart(state), kinds.contains(QLatin1Char('r')));
        QCOMPARE(canDelete(state), kinds.contains(QLatin1Char('d')));
        QVERIFY(!(isTerminal(state) && isActive(state)));
    }

    // Whatever Airflow says next, a job that is polled can end: it is never stuck.
    void everyActiveStateCanEnd()
    {
        for (const JobState state : allJobStates) {
            if (!isActive(state))
                continue;
            for (const JobEvent end : {JobEvent::RunSucceeded, JobEvent::RunLost}) {
                const auto to = next(state, end);
                QVERIFY2(to && isTerminal(*to), qPrintable(toName(state)));
            }
        }
    }

    void namesRoundTrip()
    {
        for (const JobState state : allJobStates) {
            QVERIFY(!toName(state).isEmpty());
            QCOMPARE(jobStateFromName(toName(state)), std::optional(state));
        }
        QCOMPARE(toName(JobState::running), QStringLiteral("running"));
        QCOMPARE(jobStateFromName(QStringLiteral("Running")), std::nullopt);
        QCOMPARE(jobStateFromName(QStringLiteral("success")), std::nullopt);
        QCOMPARE(jobStateFromName(QString()), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(JobStateTest)
#include "job_state_test.moc"
