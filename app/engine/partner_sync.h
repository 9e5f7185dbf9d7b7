// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/completion.h"
#include "app/core/clock.h"
#include "app/core/partners.h"
#include "app/engine/intake.h"
#include "app/engine/our_advert.h"
#include "app/engine/peer_clients.h"
#include "app/store/store.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QTimer>
#include <memory>

namespace desk
{

/// Asks partners for jobs: all at the same time, each with a deadline of its own and, after failures, a wait
/// of its own, so that one that is slow or gone delays nobody. The wait is never so long that less than one
/// try begins in each interval: one that is back is noticed within it. GUI thread.
class PartnerSync final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartnerSync)
public:
    struct Options {
        int lostAfter = 5; ///< failures in a row, from which on nothing but this is tried with a partner
    };

    /// All have to outlive it.
    PartnerSync(Store &store, PeerClients &peers, OurAdvert &advert, Intake &intake, const Clock &clock,
        QRandomGenerator &random, Options options, QObject *parent = nullptr);

    /// Asks at the policy's interval, if it says so, from now on.
    void start(const LocalPolicy &policy);
    void stop();
    /// Asks now, whatever there was before; an empty id means all. Completes when all have ended, also those
    /// that were under way. Errors: the store's, and for one partner its own.
    Task<void> syncNow(PartnerId id);

    PartnerHealth health(const PartnerId &id) const { return m_health.value(id); }
    /// Whether anything but a sync may be tried with it.
    bool isReachable(const PartnerId &id) const;
    /// It called us: whatever kept us from it may be over.
    void heardFrom(const PartnerId &id);
    /// Its address or token changed, or it is gone.
    void forget(const PartnerId &id);

Q_SIGNALS:
    void healthChanged(const desk::PartnerId &id, const desk::PartnerHealth &health);
    /// An exchange with it succeeded.
    void contacted(const desk::PartnerId &id);
    /// The same, after others had failed.
    void recovered(const desk::PartnerId &id);

private:
    /// An exchange under way.
    struct UnderWay {
        Completion completion;
        Result<void> outcome;
    };
    QCoro::Task<> tick();
    Task<void> sync(Partner partner);
    Task<void> exchange(Partner partner);
    void ended(const PartnerId &id, const Result<void> &outcome, const QDeadlineTimer &next);
    void planLatest(const QDeadlineTimer &next);
    void set(const PartnerId &id, const PartnerHealth &health);

    Store &m_store;
    PeerClients &m_peers;
    OurAdvert &m_advert;
    Intake &m_intake;
    const Clock &m_clock;
    QRandomGenerator &m_random;
    Options m_options;
    std::chrono::seconds m_interval{60};
    bool m_asks = false; ///< by itself
    bool m_ticking = false;
    QTimer m_timer; ///< to the first of those below
    /// When each is asked next, by a clock that nobody sets; none: at once.
    QHash<PartnerId, QDeadlineTimer> m_next;
    QHash<PartnerId, PartnerHealth> m_health;
    QHash<PartnerId, QDateTime> m_certificates; ///< ends of those that were shown
    QHash<PartnerId, std::shared_ptr<UnderWay>> m_busy;
};

} // namespace desk
