// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/worker.h"

#include <QThread>

namespace desk
{

Worker::Worker()
    : m_handOver(std::make_unique<HandOver>())
{
}

Worker::~Worker()
{
    m_handOver->end();
    if (m_thread.joinable())
        m_thread.join();
    // Not from here: they would find their object half deleted.
    if (m_handOver->isAwaited())
        m_handOver.release()->deleteLater();
}

void Worker::start(std::function<void()> work)
{
    auto order = std::make_shared<HandOver::Order>();
    order->work = std::move(work);
    give(std::move(order));
}

void Worker::give(std::shared_ptr<HandOver::Order> order)
{
    Q_ASSERT(QThread::currentThread() == m_handOver->thread());
    if (!m_thread.joinable())
        m_thread = std::thread([handOver = m_handOver.get()] { handOver->carryOut(); });
    m_handOver->give(std::move(order));
}

} // namespace desk
