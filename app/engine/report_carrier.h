// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/engine/peer_clients.h"
#include "app/store/store.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>
#include <functional>

namespace desk
{

/// Tells owners what became of their jobs here, until each has answered with 200. An owner that is away
/// delays its own reports and nothing else; a report that an owner does not take delays those of that job
/// alone. GUI thread.
class ReportCarrier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportCarrier)
public:
    struct Options {
        std::chrono::seconds longestWait{60}; ///< for an owner that is away, or a report that it refuses
        int patience = 30;                    ///< refusals of a report, from which on it is sent more rarely
        std::chrono::seconds longestRefused{3600}; ///< for such a report
        /// Reports to one owner without a pause, and how long these and the pause take at least. An owner
        /// lets 50 requests of a partner through in a second (PeerServerLimits), and syncs are among them.
        int atOnce = 40;
        std::chrono::milliseconds pace{1000};
    };

    /// All have to outlive it. isReachable: whether an owner may be called at all.
    ReportCarrier(Store &store, PeerClients &peers, std::function<bool(PartnerId)> isReachable,
        const Clock &clock, QRandomGenerator &random, Options options, QObject *parent = nullptr);

    void start();
    void stop();
    /// There may be something to tell.
    void wake();
    /// An exchange with it succeeded: what waited for it need not wait any more.
    void heardFrom(const PartnerId &owner);
    /// The same, after exchanges had failed: what it refused meanwhile it may take now.
    QCoro::Task<> recovered(PartnerId owner);

Q_SIGNALS:
    void storeFailed(const desk::ApiError &error);

private:
    struct Wait {
        int failures = 0;
        QDeadlineTimer until; ///< by a clock that nobody sets
    };
    QCoro::Task<> scan();
    QCoro::Task<> tell(PartnerId owner);
    Task<int> tellAll(PartnerId owner);
    Task<void> tellOne(Partner partner, OwnerReport report);

    Store &m_store;
    PeerClients &m_peers;
    std::function<bool(PartnerId)> m_isReachable;
    const Clock &m_clock;
    QRandomGenerator &m_random;
    Options m_options;
    QTimer m_timer;
    QHash<PartnerId, Wait> m_waits;
    QSet<PartnerId> m_busy;
    bool m_started = false;
    bool m_scanning = false;
    bool m_again = false;
};

} // namespace desk
