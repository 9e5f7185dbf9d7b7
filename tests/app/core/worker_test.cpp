// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/worker.h"

#include "tests/support/await.h"

#include <QThread>
#include <future>
#include <stdexcept>

using namespace desk;

/// Work on another thread, and what comes back from it.
class WorkerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnWhereItWasAsked();
    void worksInOrderOnOneThread();
    void handsOverWithoutHoldingUp();
    void letsGoOfWhatWorkHeld();
    void passesOnWhatWasThrown();
    void finishesBeforeItGoes();
    void mayGoWhileSomebodyGoesOn();
    void carriesValuesOfQtBothWays();
};

namespace
{

/// Asks, and keeps the answer in a place that outlives the question.
template <typename T>
QCoro::Task<> ask(Worker *worker, std::function<T()> work, std::shared_ptr<std::vector<T>> answers)
{
    auto answer = worker->run(std::move(work));
    T value = co_await answer;
    answers->push_back(std::move(value));
}

template <typename T>
std::shared_ptr<std::vector<T>> noAnswers()
{
    return std::make_shared<std::vector<T>>();
}

bool arrived(const auto &answers, size_t count)
{
    return QTest::qWaitFor([&] { return answers->size() >= count; }, 20000);
}

QCoro::Task<> askWhere(Worker *worker, std::shared_ptr<std::vector<QThread *>> threads)
{
    auto answer = worker->run([] { return QThread::currentThread(); });
    QThread *there = co_await answer;
    threads->push_back(there);
    threads->push_back(QThread::currentThread());
}

QCoro::Task<> askInVain(Worker *worker, std::shared_ptr<std::vector<QString>> words)
{
    try {
        auto answer = worker->run([]() -> int { throw std::runtime_error("no paper"); });
        co_await answer;
    } catch (const std::runtime_error &error) {
        words->push_back(QString::fromLatin1(error.what()));
    }
}

QCoro::Task<> askAndDelete(std::unique_ptr<Worker> worker, std::shared_ptr<std::vector<int>> answers)
{
    auto answer = worker->run([] { return 5; });
    const int value = co_await answer;
    worker.reset();
    answers->push_back(value);
}

} // namespace

void WorkerTest::goesOnWhereItWasAsked()
{
    Worker worker;
    const auto threads = noAnswers<QThread *>();
    askWhere(&worker, threads);
    QVERIFY2(threads->empty(), "nobody goes on before the event loop turns");
    QVERIFY(arrived(threads, 2));
    QVERIFY(threads->at(0) != QThread::currentThread());
    QCOMPARE(threads->at(1), QThread::currentThread());
}

void WorkerTest::worksInOrderOnOneThread()
{
    constexpr int count = 2000;
    std::vector<int> worked; // without a lock: one thread, and its end is waited for
    const auto answers = noAnswers<int>();
    {
        Worker worker;
        for (int i = 0; i < count; ++i) {
            ask<int>(
                &worker,
                [&worked, i] {
                    worked.push_back(i);
                    return i;
                },
                answers);
        }
        QVERIFY(arrived(answers, count));
    }
    QCOMPARE(worked.size(), size_t(count));
    QVERIFY(std::is_sorted(worked.begin(), worked.end()));
    QCOMPARE(*answers, worked);
}

void WorkerTest::handsOverWithoutHoldingUp()
{
    std::promise<void> gate;
    const std::shared_future<void> opened = gate.get_future().share();
    Worker worker;
    const auto answers = noAnswers<int>();
    ask<int>(
        &worker,
        [opened] {
            opened.wait();
            return 1;
        },
        answers);
    int turns = 0;
    QVERIFY(QTest::qWaitFor([&turns] { return ++turns > 5; }));
    QVERIFY(answers->empty());
    gate.set_value();
    QVERIFY(arrived(answers, 1));
}

void WorkerTest::letsGoOfWhatWorkHeld()
{
    Worker worker;
    auto held = std::make_shared<int>(7);
    const auto answers = noAnswers<int>();
    const std::weak_ptr<int> watched = held;
    ask<int>(
        &worker, [held = std::exchange(held, {})] { return *held; }, answers);
    QVERIFY(arrived(answers, 1));
    QVERIFY(watched.expired());
    QCOMPARE(answers->front(), 7);
}

void WorkerTest::passesOnWhatWasThrown()
{
    Worker worker;
    const auto words = noAnswers<QString>();
    askInVain(&worker, words);
    QVERIFY(arrived(words, 1));
    QCOMPARE(words->front(), QStringLiteral("no paper"));
}

void WorkerTest::finishesBeforeItGoes()
{
    constexpr int count = 50;
    int worked = 0;
    const auto answers = noAnswers<int>();
    {
        Worker worker;
        for (int i = 0; i < count; ++i)
            ask<int>(
                &worker, [&worked] { return ++worked; }, answers);
        worker.start([&worked] { ++worked; });
    }
    QCOMPARE(worked, count + 1);
    QVERIFY2(answers->empty(), "nobody goes on while the worker is being deleted");
    QVERIFY(arrived(answers, count));
    QCOMPARE(answers->back(), count);
}

void WorkerTest::mayGoWhileSomebodyGoesOn()
{
    const auto answers = noAnswers<int>();
    askAndDelete(std::make_unique<Worker>(), answers);
    QVERIFY(arrived(answers, 1));
    QCOMPARE(answers->front(), 5);
}

// Copies share their data until one side writes. Nothing here has a lock of its own.
void WorkerTest::carriesValuesOfQtBothWays()
{
    Worker worker;
    QStringList mine;
    for (int i = 0; i < 100; ++i)
        mine.append(QStringLiteral("series %1").arg(i));
    QHash<QString, QByteArray> named{{QStringLiteral("a"), QByteArray("1")}};
    const auto answers = noAnswers<QStringList>();
    for (size_t round = 1; round <= 200; ++round) {
        ask<QStringList>(
            &worker,
            [mine, named] {
                QStringList theirs = mine;
                theirs.append(QString::fromLatin1(named.value(QStringLiteral("a"))));
                theirs.first().append(QLatin1Char('!'));
                return theirs;
            },
            answers);
        mine.first().append(QLatin1Char('?'));
        named[QStringLiteral("a")].append('1');
        if (round % 10 == 0) {
            QVERIFY(arrived(answers, round));
            mine.first().append(QLatin1Char('.'));
            answers->back().first().append(QLatin1Char('.'));
        }
    }
    QCOMPARE(answers->size(), size_t(200));
    QCOMPARE(answers->back().size(), 101);
    QCOMPARE(mine.first().count(QLatin1Char('?')), 200);
}

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"
