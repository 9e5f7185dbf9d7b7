// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <condition_variable>
#include <coroutine>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace desk
{

/// Where a worker and the thread that owns it meet: orders go one way, and what became of them the other.
///
/// Both ways go through one mutex of the standard library, and a queued signal does no more than wake the
/// owner's event loop. A thread sanitizer follows the former, but not what happens within a Qt that was built
/// without it: it would take every value that Qt hands over between threads for a race, and real ones could
/// not be told from those.
class HandOver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandOver)
public:
    /// Belongs to one thread at a time: the one that holds it.
    struct Order {
        std::function<void()> work;
        std::coroutine_handle<> waiting; ///< goes on with the order's end; empty if nobody waits
        std::exception_ptr failure;      ///< what the work threw
    };

    HandOver();
    /// Lets those go on whose orders are done.
    ~HandOver() override;

    /// Owner's thread.
    void give(std::shared_ptr<Order> order);
    /// Owner's thread: no order comes after those given.
    void end();
    /// Owner's thread: whether somebody has not gone on yet.
    bool isAwaited() const { return m_awaited > 0; }

    /// The worker's thread: carries out what was given, one after the other, until end().
    void carryOut();

Q_SIGNALS:
    void orderDone();

private:
    std::shared_ptr<Order> take();
    void handBack(std::shared_ptr<Order> order);
    void takeBack();

    std::mutex m_mutex; ///< for the following four
    std::condition_variable m_changed;
    std::deque<std::shared_ptr<Order>> m_given;
    std::vector<std::shared_ptr<Order>> m_done;
    bool m_ended = false;
    int m_awaited = 0; ///< owner's thread alone
};

} // namespace desk
