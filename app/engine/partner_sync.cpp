// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/partner_sync.h"

#include "app/engine/back_off.h"
#include "app/engine/while_alive.h"

#include <QPointer>
#include <vector>

namespace desk
{

namespace
{

using Phase = PartnerHealth::Phase;

ApiError cancelled(const QString &partner)
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.operation = Operation::SyncPartner;
    error.target = partner;
    return error;
}

} // namespace

PartnerSync::PartnerSync(Store &store, PeerClients &peers, OurAdvert &advert, Intake &intake,
    const Clock &clock, QRandomGenerator &random, Options options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_peers(peers)
    , m_advert(advert)
    , m_intake(intake)
    , m_clock(clock)
    , m_random(random)
    , m_options(options)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PartnerSync::tick);
}

void PartnerSync::start(const LocalPolicy &policy)
{
    const std::chrono::seconds interval = std::max(policy.interval, shortestInterval);
    if (!policy.automaticUpdate) {
        stop();
        return;
    }
    if (m_asks && interval == m_interval)
        return;
    m_interval = interval;
    m_asks = true;
    m_next.clear();
    tick();
}

void PartnerSync::stop()
{
    m_asks = false;
    m_timer.stop();
    m_next.clear();
    const QList<PartnerId> ids = m_health.keys();
    for (const PartnerId &id : ids) {
        PartnerHealth health = m_health.value(id);
        health.nextTry = {};
        set(id, health);
    }
}

QCoro::Task<> PartnerSync::tick()
{
    const QPointer<PartnerSync> self(this);
    if (m_ticking)
        co_return;
    m_ticking = true;
    const auto partners = co_await m_store.partners();
    if (!self)
        co_return;
    m_ticking = false;
    if (!m_asks)
        co_return;
    // Whoever is registered meanwhile is asked within the interval.
    QDeadlineTimer first{std::chrono::milliseconds(m_interval)};
    const QVector<Partner> all = partners.value_or(QVector<Partner>());
    for (const Partner &partner : all) {
        const auto next = m_next.constFind(partner.id);
        const bool isDue = next == m_next.constEnd() || next->hasExpired();
        if (!isDue)
            first = std::min(first, *next);
        else if (!m_busy.contains(partner.id))
            sync(partner);
    }
    planLatest(first);
}

// Wakes then, if it does not earlier.
void PartnerSync::planLatest(const QDeadlineTimer &next)
{
    const std::chrono::milliseconds left(std::max<qint64>(next.remainingTime(), 0));
    if (m_asks && (!m_timer.isActive() || left < m_timer.remainingTimeAsDuration()))
        m_timer.start(left + std::chrono::milliseconds(1));
}

Task<void> PartnerSync::syncNow(PartnerId id)
{
    const QPointer<PartnerSync> self(this);
    const auto partners = co_await m_store.partners();
    if (!partners)
        co_return tl::unexpected(during(Operation::SyncPartner, partners.error()));
    if (!self)
        co_return tl::unexpected(cancelled({}));
    std::vector<Task<void>> running;
    for (const Partner &partner : *partners) {
        if (id.isEmpty() || partner.id == id)
            running.push_back(sync(partner));
    }
    Result<void> last;
    for (Task<void> &task : running) {
        const auto outcome = co_await task;
        if (!outcome)
            last = tl::unexpected(outcome.error());
    }
    if (!id.isEmpty())
        co_return last;
    co_return Result<void>{};
}

Task<void> PartnerSync::sync(Partner partner)
{
    const QPointer<PartnerSync> self(this);
    // One exchange with a partner at a time: what the one under way brings is as good, unless it is given up.
    std::shared_ptr<UnderWay> other = m_busy.value(partner.id);
    while (other) {
        co_await other->completion.wait();
        if (!self)
            co_return tl::unexpected(cancelled(partner.name));
        if (other->outcome || other->outcome.error().kind != ApiError::Kind::Cancelled)
            co_return other->outcome;
        other = m_busy.value(partner.id);
    }
    const auto mine = std::make_shared<UnderWay>();
    mine->outcome = tl::unexpected(cancelled(partner.name));
    m_busy.insert(partner.id, mine);
    const QDeadlineTimer next{std::chrono::milliseconds(m_interval)};
    const auto outcome = co_await exchange(partner);
    mine->outcome = outcome;
    if (self) {
        m_busy.remove(partner.id);
        ended(partner.id, outcome, next);
    }
    mine->completion.complete();
    co_return outcome;
}

Task<void> PartnerSync::exchange(Partner partner)
{
    const QPointer<PartnerSync> self(this);
    const auto advert = co_await whileAlive(self, Operation::SyncPartner, m_advert.forPartner(partner.id));
    if (!advert)
        co_return tl::unexpected(advert.error());
    const auto client = co_await m_peers.of(partner);
    if (!client)
        co_return tl::unexpected(during(Operation::SyncPartner, client.error()));
    const std::shared_ptr<PeerClient> peer = *client;
    const auto reply = co_await whileAlive(self, Operation::SyncPartner, peer->sync(*advert));
    if (!reply)
        co_return tl::unexpected(reply.error());
    m_certificates.insert(partner.id, peer->certificateUntil());
    const auto intake = co_await whileAlive(self, Operation::SyncPartner, m_intake.read(*reply));
    if (!intake)
        co_return tl::unexpected(intake.error());
    const auto taken = co_await whileAlive(self, Operation::SyncPartner, m_store.takeIn(partner.id, *intake));
    if (!taken)
        co_return tl::unexpected(taken.error());
    // What it deleted is gone here as well: it need not say so again. If it does not hear this, it will.
    for (const qint64 job : taken->gone) {
        const auto told = co_await peer->removeJob(job);
        if (!told)
            break;
    }
    co_return Result<void>{};
}

// next: when the interval after this exchange's begin is over.
void PartnerSync::ended(const PartnerId &id, const Result<void> &outcome, const QDeadlineTimer &next)
{
    // We gave up ourselves: that says nothing of the partner.
    if (!outcome && outcome.error().kind == ApiError::Kind::Cancelled) {
        m_next.remove(id);
        planLatest({});
        return;
    }
    PartnerHealth health = m_health.value(id);
    const bool failedBefore = health.phase == Phase::Late || health.phase == Phase::Lost;
    QDeadlineTimer planned = next;
    if (outcome) {
        health = {};
        health.phase = Phase::Good;
        health.certificateUntil = m_certificates.value(id);
    } else {
        ++health.failures;
        health.phase = health.failures >= m_options.lostAfter ? Phase::Lost : Phase::Late;
        health.error = outcome.error();
        planned = std::min(next, QDeadlineTimer(backOff(health.failures, m_interval, m_random)));
        if (m_asks)
            health.nextTry = m_clock.now().addMSecs(std::max<qint64>(planned.remainingTime(), 0));
    }
    if (m_asks)
        m_next.insert(id, planned);
    planLatest(planned);
    const QPointer<PartnerSync> self(this);
    set(id, health);
    if (!outcome || !self)
        return;
    Q_EMIT contacted(id);
    if (self && failedBefore)
        Q_EMIT recovered(id);
}

bool PartnerSync::isReachable(const PartnerId &id) const
{
    return m_health.value(id).phase != Phase::Lost;
}

void PartnerSync::heardFrom(const PartnerId &id)
{
    PartnerHealth health = m_health.value(id);
    if (health.phase != Phase::Lost)
        return;
    health.phase = Phase::Late;
    health.failures = 0;
    health.nextTry = m_asks ? m_clock.now() : QDateTime();
    m_next.remove(id);
    planLatest({});
    set(id, health);
}

void PartnerSync::forget(const PartnerId &id)
{
    m_next.remove(id);
    m_certificates.remove(id);
    planLatest({});
    if (m_health.remove(id) > 0)
        Q_EMIT healthChanged(id, {});
}

void PartnerSync::set(const PartnerId &id, const PartnerHealth &health)
{
    if (m_health.value(id) == health)
        return;
    m_health.insert(id, health);
    Q_EMIT healthChanged(id, health);
}

} // namespace desk
