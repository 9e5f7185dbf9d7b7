// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/request_gate.h"

#include <algorithm>

namespace desk
{

namespace
{

// Entries of strangers; beyond it the ones that matter least make room.
constexpr qsizetype mostEntries = 16'384;
constexpr std::chrono::hours pauseOfTelling{1};
constexpr int mostDoublings = 30;

/// Makes room: first what is over, then, if strangers still fill it, everything.
template <typename Value, typename IsOver>
void bound(QHash<QByteArray, Value> &entries, IsOver isOver)
{
    if (entries.size() < mostEntries)
        return;
    entries.removeIf([&isOver](const auto &entry) { return isOver(entry.value()); });
    if (entries.size() >= mostEntries)
        entries.clear();
}

} // namespace

bool OncePerHour::isDue(const QByteArray &key, Time now)
{
    bound(m_told, [now](Time told) { return now - told >= pauseOfTelling; });
    const auto told = m_told.constFind(key);
    if (told != m_told.constEnd() && now - *told < pauseOfTelling)
        return false;
    m_told.insert(key, now);
    return true;
}

RequestGate::RequestGate(const PeerServerLimits &limits)
    : m_limits(limits)
{
}

std::shared_ptr<void> RequestGate::enter(const QByteArray &address)
{
    int &fromThere = m_places->byAddress[address];
    if (m_places->all >= m_limits.connections || fromThere >= m_limits.connectionsPerAddress) {
        if (fromThere == 0)
            m_places->byAddress.remove(address);
        return nullptr;
    }
    ++m_places->all;
    ++fromThere;
    // The place outlives the gate if a connection does.
    return {m_places.get(), [places = m_places, address](void *) {
                --places->all;
                if (--places->byAddress[address] == 0)
                    places->byAddress.remove(address);
            }};
}

bool RequestGate::admits(const QByteArray &key, Time now)
{
    const auto fill = [this, now](const Bucket &bucket) {
        const std::chrono::duration<double> passed = now - bucket.filled;
        return std::min(m_limits.burst, bucket.left + passed.count() * m_limits.requestsPerSecond);
    };
    bound(m_buckets, [this, &fill](const Bucket &bucket) { return fill(bucket) >= m_limits.burst; });
    auto bucket = m_buckets.find(key);
    if (bucket == m_buckets.end())
        bucket = m_buckets.insert(key, {m_limits.burst, now});
    bucket->left = fill(*bucket);
    bucket->filled = now;
    if (bucket->left < 1)
        return false;
    bucket->left -= 1;
    return true;
}

std::chrono::milliseconds RequestGate::delayOf(const QByteArray &address, Time now)
{
    const auto isForgiven = [this, now](const Failures &failures) {
        return now - failures.last >= m_limits.forgiveAfter;
    };
    bound(m_failures, isForgiven);
    Failures &failures = m_failures[address];
    if (failures.count > 0 && isForgiven(failures))
        failures.count = 0;
    failures.last = now;
    const int doublings = std::min(failures.count++, mostDoublings);
    return std::min(m_limits.longestDelay, m_limits.firstDelay * (1 << doublings));
}

} // namespace desk
