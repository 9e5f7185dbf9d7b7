// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/hand_over.h"

#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

namespace desk
{

/// A thread that does what takes too long for the one that owns it, in the order in which it is asked for:
///
///     auto answer = m_worker.run([values] { return sumOf(values); });
///     const int sum = co_await answer;
///
/// The owner is the thread that made it; it runs an event loop, and alone asks for work and waits for it.
/// Deleting the worker waits until everything that was asked for is done; who waited goes on afterwards, from
/// the event loop.
class Worker final
{
    Q_DISABLE_COPY_MOVE(Worker)
public:
    /// What some work will return. To be awaited once, at once. What the work throws is thrown again there.
    template <typename T>
    class Answer
    {
    public:
        Answer(
            Worker &worker, std::shared_ptr<HandOver::Order> order, std::shared_ptr<std::optional<T>> value)
            : m_worker(worker)
            , m_order(std::move(order))
            , m_value(std::move(value))
        {
        }
        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiting)
        {
            m_order->waiting = waiting;
            m_worker.give(m_order);
        }
        T await_resume()
        {
            if (m_order->failure)
                std::rethrow_exception(m_order->failure);
            return std::move(**m_value);
        }

    private:
        Worker &m_worker;
        std::shared_ptr<HandOver::Order> m_order;
        std::shared_ptr<std::optional<T>> m_value;
    };

    Worker();
    ~Worker();

    /// work() begins when the answer is awaited. It owns what it uses, or uses what outlives the worker; what
    /// it owns is gone before who waits goes on.
    template <typename Work>
    [[nodiscard]] auto run(Work work)
    {
        using T = std::invoke_result_t<const Work &>;
        auto value = std::make_shared<std::optional<T>>();
        auto order = std::make_shared<HandOver::Order>();
        order->work = [value, work = std::move(work)] { value->emplace(work()); };
        return Answer<T>(*this, std::move(order), std::move(value));
    }

    /// Work for which nobody waits.
    void start(std::function<void()> work);

private:
    void give(std::shared_ptr<HandOver::Order> order);

    std::unique_ptr<HandOver> m_handOver;
    std::thread m_thread; ///< begins with the first work
};

} // namespace desk
