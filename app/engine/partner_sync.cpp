// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/partner_sync.h"

#include "app/engine/back_off.h"

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
    connect(&m_timer, &QTimer::timeout, this, &PartnerSync::tick);
}

void PartnerSync::start(const LocalPolicy &policy)
{
    m_interval = std::max(policy.interval, shortestInterval);
    if (!policy.automaticUpdate) {
        m_timer.stop();
        return;
    }
    const std::chrono::milliseconds interval(m_interval);
    if (m_timer.isActive() && m_timer.intervalAsDuration() == interval)
        return;
    m_timer.start(interval);
    tick();
}

void PartnerSync::stop()
{
    m_timer.stop();
}

QCoro::Task<> PartnerSync::tick()
{
    const QPointer<PartnerSync> self(this);
    const auto partners = co_await m_store.partners();
    if (!self || !partners || !m_timer.isActive())
        co_return;
    const QDateTime now = m_clock.now();
    for (const Partner &partner : *partners) {
        const QDateTime next = m_health.value(partner.id).nextTry;
        if (!m_busy.contains(partner.id) && (!next.isValid() || next <= now))
            sync(partner);
    }
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
    // One exchange with a partner at a time: what the one under way brings is as good.
    if (m_busy.contains(partner.id))
        co_return Result<void>{};
    m_busy.insert(partner.id);
    const auto outcome = co_await exchange(partner);
    if (!self)
        co_return tl::unexpected(cancelled(partner.name));
    m_busy.remove(partner.id);
    ended(partner.id, outcome);
    co_return outcome;
}

Task<void> PartnerSync::exchange(Partner partner)
{
    const QPointer<PartnerSync> self(this);
    const auto advert = co_await m_advert.forPartner(partner.id);
    if (!advert)
        co_return tl::unexpected(during(Operation::SyncPartner, advert.error()));
    if (!self)
        co_return tl::unexpected(cancelled(partner.name));
    const auto client = co_await m_peers.of(partner);
    if (!client)
        co_return tl::unexpected(during(Operation::SyncPartner, client.error()));
    const std::shared_ptr<PeerClient> peer = *client;
    const auto reply = co_await peer->sync(*advert);
    if (!reply)
        co_return tl::unexpected(reply.error());
    if (!self)
        co_return tl::unexpected(cancelled(partner.name));
    m_certificates.insert(partner.id, peer->certificateUntil());
    const auto intake = co_await m_intake.read(*reply);
    if (!intake)
        co_return tl::unexpected(during(Operation::SyncPartner, intake.error()));
    if (!self)
        co_return tl::unexpected(cancelled(partner.name));
    const auto taken = co_await m_store.takeIn(partner.id, *intake);
    if (!taken)
        co_return tl::unexpected(during(Operation::SyncPartner, taken.error()));
    // What it deleted is gone here as well: it need not say so again. If it does not hear this, it will.
    for (const qint64 job : taken->gone) {
        const auto told = co_await peer->removeJob(job);
        if (!told)
            break;
    }
    co_return Result<void>{};
}

void PartnerSync::ended(const PartnerId &id, const Result<void> &outcome)
{
    PartnerHealth health;
    if (outcome) {
        health.phase = Phase::Good;
        health.certificateUntil = m_certificates.value(id);
        set(id, health);
        Q_EMIT contacted(id);
        return;
    }
    // We gave up ourselves: that says nothing of the partner.
    if (outcome.error().kind == ApiError::Kind::Cancelled)
        return;
    health = m_health.value(id);
    ++health.failures;
    health.phase = health.failures >= m_options.lostAfter ? Phase::Lost : Phase::Late;
    health.error = outcome.error();
    // Never longer than the interval, so that one that is back is noticed within it.
    health.nextTry = m_clock.now().addMSecs(backOff(health.failures, m_interval, m_random).count());
    set(id, health);
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
    health.nextTry = {};
    set(id, health);
}

void PartnerSync::forget(const PartnerId &id)
{
    m_certificates.remove(id);
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
