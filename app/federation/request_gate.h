// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/federation/peer_server.h"

#include <QByteArray>
#include <QHash>
#include <chrono>
#include <memory>
#include <optional>

namespace desk
{

/// Something that is told once an hour for each key, however often it happens. One thread.
class OncePerHour final
{
public:
    using Time = std::chrono::steady_clock::time_point;
    bool isDue(const QByteArray &key, Time now);

private:
    QHash<QByteArray, Time> m_told;
};

/// How much an address and a token may ask for. Holds a bounded number of either, whatever strangers do. One
/// thread; time is handed in.
class RequestGate final
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit RequestGate(const PeerServerLimits &limits);

    /// A connection's place, kept as long as it is open; null if there are too many of them, or too many from
    /// that address.
    std::shared_ptr<void> enter(const QByteArray &address);
    /// Whether one more request of this address or token is let through now.
    bool admits(const QByteArray &key, Time now);
    /// How long the answer to a bad token of this address has to wait; longer with each.
    std::chrono::milliseconds delayOf(const QByteArray &address, Time now);

private:
    struct Bucket {
        double left = 0;
        Time filled;
    };
    struct Failures {
        int count = 0;
        Time last;
    };
    struct Places {
        int all = 0;
        QHash<QByteArray, int> byAddress;
    };

    PeerServerLimits m_limits;
    QHash<QByteArray, Bucket> m_buckets;
    QHash<QByteArray, Failures> m_failures;
    std::shared_ptr<Places> m_places = std::make_shared<Places>();
};

} // namespace desk
