// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/federation/peer_call.h"
#include "app/federation/peer_server.h"
#include "app/federation/token_table.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace desk
{

/// What the server's thread has for the GUI thread. Guarded by a mutex; rung once for whatever is in it.
class PeerMailbox final
{
public:
    struct Letter {
        quint64 call = 0;
        std::optional<PeerCall> asked;
        std::optional<PeerRefusal> refusal;
    };

    /// ring: called from the server's thread when there is something where there was nothing.
    explicit PeerMailbox(std::function<void()> ring)
        : m_ring(std::move(ring))
    {
    }
    void put(Letter letter);
    std::vector<Letter> takeAll();

private:
    std::mutex m_mutex;
    std::vector<Letter> m_letters;
    std::function<void()> m_ring;
};

/// The open port with its thread and connections. Made and destroyed on the GUI thread; destroying it closes
/// everything and waits for the thread's end.
class PeerListener final
{
    Q_DISABLE_COPY_MOVE(PeerListener)
public:
    /// All have to outlive it.
    PeerListener(
        const PeerServerLimits &limits, const TokenTable &tokens, const Clock &clock, PeerMailbox &mailbox);
    ~PeerListener();

    /// See PeerServer::start().
    Result<void> open(const PeerServerSetup &setup);
    quint16 port() const;
    Result<void> setCertificate(const QByteArray &certificatePem, const SecretBytes &keyPem);
    /// The answer to a call of the mailbox; made on the server's thread.
    void answer(quint64 call, PeerAnswerMaker maker);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace desk
