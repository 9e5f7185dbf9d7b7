// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/hand_over.h"

#include <QPointer>
#include <utility>

namespace desk
{

HandOver::HandOver()
{
    connect(this, &HandOver::orderDone, this, &HandOver::takeBack, Qt::QueuedConnection);
}

HandOver::~HandOver()
{
    takeBack();
}

void HandOver::give(std::shared_ptr<Order> order)
{
    if (order->waiting)
        ++m_awaited;
    {
        const std::lock_guard lock(m_mutex);
        m_given.push_back(std::move(order));
    }
    m_changed.notify_one();
}

void HandOver::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_changed.notify_one();
}

void HandOver::carryOut()
{
    while (std::shared_ptr<Order> order = take()) {
        try {
            order->work();
        } catch (...) {
            order->failure = std::current_exception();
        }
        // What it captured may share data with the owner, who expects to have it alone when the order is
        // done.
        order->work = nullptr;
        if (order->waiting)
            handBack(std::move(order));
    }
}

std::shared_ptr<HandOver::Order> HandOver::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ended || !m_given.empty(); });
    if (m_given.empty())
        return {};
    std::shared_ptr<Order> order = std::move(m_given.front());
    m_given.pop_front();
    return order;
}

void HandOver::handBack(std::shared_ptr<Order> order)
{
    {
        const std::lock_guard lock(m_mutex);
        m_done.push_back(std::move(order));
    }
    Q_EMIT orderDone();
}

// Whoever goes on may delete the worker, and this with it.
void HandOver::takeBack()
{
    std::vector<std::shared_ptr<Order>> done;
    {
        const std::lock_guard lock(m_mutex);
        done.swap(m_done);
    }
    const QPointer<HandOver> self(this);
    for (const std::shared_ptr<Order> &order : done) {
        order->waiting.resume();
        if (self)
            --m_awaited;
    }
}

} // namespace desk
