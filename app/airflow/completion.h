// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoroTask>
#include <utility>
#include <vector>

namespace desk
{

/// Something that coroutines wait for and that happens once. Unlike a signal it cannot be missed, and whoever
/// gives up completes it as well, so that nobody waits for ever. One thread; held by a shared pointer in each
/// waiting coroutine.
class Completion final
{
public:
    class Awaiter
    {
    public:
        explicit Awaiter(Completion &completion)
            : m_completion(completion)
        {
        }
        bool await_ready() const noexcept { return m_completion.m_done; }
        void await_suspend(std::coroutine_handle<> waiting) { m_completion.m_waiting.push_back(waiting); }
        void await_resume() const noexcept {}

    private:
        Completion &m_completion;
    };

    bool isDone() const { return m_done; }
    Awaiter wait() { return Awaiter(*this); }

    /// Lets all who wait go on, before it returns. This object may be gone then.
    void complete()
    {
        if (std::exchange(m_done, true))
            return;
        const std::vector<std::coroutine_handle<>> waiting = std::exchange(m_waiting, {});
        for (const std::coroutine_handle<> handle : waiting)
            handle.resume();
    }

private:
    bool m_done = false;
    std::vector<std::coroutine_handle<>> m_waiting;
};

} // namespace desk
