// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/report_carrier.h"

#include "app/engine/back_off.h"
#include "app/engine/while_alive.h"

namespace desk
{

namespace
{

constexpr std::chrono::milliseconds look{1000}; // while something waits

// The owner answered, but not to our content: the next report may fare better. Everything else is the
// owner's, or the way's to it.
bool isAboutTheReport(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Api:
    case ApiError::Kind::Http:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Conflict:
    case ApiError::Kind::Invalid:
        return error.httpStatus != 429 && error.httpStatus != 502 && error.httpStatus != 503 &&
               error.httpStatus != 504;
    default:
        return false;
    }
}

ApiError cancelled()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.operation = Operation::ReportJob;
    return error;
}

} // namespace

ReportCarrier::ReportCarrier(Store &store, PeerClients &peers, std::function<bool(PartnerId)> isReachable,
    const Clock &clock, QRandomGenerator &random, Options options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_peers(peers)
    , m_isReachable(std::move(isReachable))
    , m_clock(clock)
    , m_random(random)
    , m_options(options)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReportCarrier::wake);
}

void ReportCarrier::start()
{
    m_started = true;
    wake();
}

void ReportCarrier::stop()
{
    m_started = false;
    m_timer.stop();
}

void ReportCarrier::wake()
{
    if (!m_started)
        return;
    m_again = m_scanning;
    if (!m_scanning)
        scan();
}

void ReportCarrier::heardFrom(const PartnerId &owner)
{
    if (m_waits.remove(owner) > 0)
        wake();
}

QCoro::Task<> ReportCarrier::recovered(PartnerId owner)
{
    const QPointer<ReportCarrier> self(this);
    const auto hurried = co_await m_store.hurryReports(owner);
    if (!self)
        co_return;
    if (!hurried)
        Q_EMIT storeFailed(hurried.error());
    m_waits.remove(owner);
    wake();
}

QCoro::Task<> ReportCarrier::scan()
{
    const QPointer<ReportCarrier> self(this);
    m_scanning = true;
    do {
        m_again = false;
        const auto owners = co_await m_store.ownersToTell();
        if (!self)
            co_return;
        if (!owners) {
            Q_EMIT storeFailed(owners.error());
            m_timer.start(m_options.longestWait);
            break;
        }
        for (const PartnerId &owner : *owners) {
            const bool waits = !m_waits.value(owner).until.hasExpired();
            if (!waits && !m_busy.contains(owner) && m_isReachable(owner))
                tell(owner);
        }
        if (!owners->isEmpty() && m_started)
            m_timer.start(look);
    } while (m_again && m_started);
    m_scanning = false;
}

QCoro::Task<> ReportCarrier::tell(PartnerId owner)
{
    const QPointer<ReportCarrier> self(this);
    m_busy.insert(owner);
    const QDeadlineTimer next(m_options.pace);
    const auto told = co_await tellAll(owner);
    if (!self)
        co_return;
    m_busy.remove(owner);
    if (told) {
        m_waits.remove(owner);
        // Hundreds of jobs that were taken in at once are told of in turns: an owner to which that is too
        // much would refuse our syncs as well.
        if (*told >= m_options.atOnce)
            m_waits.insert(owner, {0, next});
        if (*told > 0)
            wake();
    } else if (told.error().kind == ApiError::Kind::Store) {
        Q_EMIT storeFailed(told.error());
    } else {
        Wait wait = m_waits.value(owner);
        ++wait.failures;
        wait.until = QDeadlineTimer(backOff(wait.failures, m_options.longestWait, m_random));
        m_waits.insert(owner, wait);
    }
}

// How many were told; if there were any, there may be more.
Task<int> ReportCarrier::tellAll(PartnerId owner)
{
    const QPointer<ReportCarrier> self(this);
    auto due = m_store.dueReports(owner, m_clock.now(), m_options.atOnce);
    const auto reports = co_await whileAlive(self, Operation::ReportJob, std::move(due));
    if (!reports)
        co_return tl::unexpected(reports.error());
    if (reports->isEmpty())
        co_return 0;
    const auto partner = co_await m_store.partner(owner);
    if (!partner)
        co_return tl::unexpected(partner.error());
    for (const OwnerReport &report : *reports) {
        if (!self || !m_started)
            co_return tl::unexpected(cancelled());
        const auto told = co_await tellOne(*partner, report);
        if (!told)
            co_return tl::unexpected(told.error());
    }
    co_return static_cast<int>(reports->size());
}

Task<void> ReportCarrier::tellOne(Partner partner, OwnerReport report)
{
    const QPointer<ReportCarrier> self(this);
    const auto client = co_await whileAlive(self, Operation::ReportJob, m_peers.of(partner));
    if (!client)
        co_return tl::unexpected(client.error());
    JobReport message;
    message.jobId = report.externalId;
    message.state = report.state;
    message.runId = report.runId;
    message.description = report.description;
    message.rejection = report.rejection;
    const std::shared_ptr<PeerClient> peer = *client;
    const auto answer = co_await peer->report(message);
    if (!self)
        co_return tl::unexpected(cancelled());
    if (answer)
        co_return co_await m_store.reportDelivered(report.id);
    if (!isAboutTheReport(answer.error()))
        co_return tl::unexpected(answer.error());
    const auto longest = report.tries < m_options.patience ? m_options.longestWait : m_options.longestRefused;
    const auto wait = backOff(report.tries + 1, longest, m_random);
    co_return co_await m_store.postponeReport(report.id, m_clock.now().addMSecs(wait.count()));
}

} // namespace desk
