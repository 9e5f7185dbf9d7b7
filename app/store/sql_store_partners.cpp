// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What the store keeps of partners.

#include "app/store/incoming_repository.h"
#include "app/store/outgoing_repository.h"
#include "app/store/partner_repository.h"
#include "app/store/report_repository.h"
#include "app/store/sql_store_calls.h"

namespace desk
{

Task<QVector<Partner>> SqlStore::partners()
{
    return read<QVector<Partner>>([](SqlSession &session) { return PartnerRepository(session).all(); });
}

Task<Partner> SqlStore::partner(PartnerId id)
{
    return read<Partner>([id](SqlSession &session) { return PartnerRepository(session).one(id); });
}

Task<void> SqlStore::addPartner(Partner partner)
{
    return write<void>([partner](SqlSession &session) { PartnerRepository(session).add(partner); });
}

Task<void> SqlStore::changePartner(Partner partner)
{
    return write<void>([partner](SqlSession &session) { PartnerRepository(session).change(partner); });
}

Task<void> SqlStore::removePartner(PartnerId id)
{
    return write<void>([id](SqlSession &session) {
        IncomingRepository(session).end(id);
        OutgoingRepository(session).end(id);
        PartnerRepository(session).remove(id);
    });
}

Task<AdvertRecord> SqlStore::advert(PartnerId id)
{
    return read<AdvertRecord>([id](SqlSession &session) { return PartnerRepository(session).advert(id); });
}

Task<LocalPolicy> SqlStore::localPolicy()
{
    return read<LocalPolicy>([](SqlSession &session) { return PartnerRepository(session).localPolicy(); });
}

Task<PartnerRecords> SqlStore::partnerRecords()
{
    return read<PartnerRecords>([](SqlSession &session) { return PartnerRepository(session).records(); });
}

Task<void> SqlStore::setLocalPolicy(LocalPolicy policy)
{
    return write<void>([policy](SqlSession &session) {
        PartnerRepository(session).setLocalPolicy(policy);
        IncomingRepository(session).review();
    });
}

Task<PartnerPolicy> SqlStore::partnerPolicy(PartnerId id)
{
    return read<PartnerPolicy>([id](SqlSession &session) { return PartnerRepository(session).policy(id); });
}

Task<void> SqlStore::setPartnerPolicy(PartnerId id, PartnerPolicy policy)
{
    return write<void>([id, policy](SqlSession &session) {
        PartnerRepository(session).setPolicy(id, policy);
        IncomingRepository(session).review(id);
    });
}

Task<QVector<IssuedToken>> SqlStore::issuedTokens()
{
    return read<QVector<IssuedToken>>(
        [](SqlSession &session) { return PartnerRepository(session).tokens(); });
}

Task<int> SqlStore::issueToken(PartnerId id, QDateTime validUntil, QDateTime graceOfOlder)
{
    return write<int>([id, validUntil, graceOfOlder](SqlSession &session) {
        return PartnerRepository(session).issueToken(id, validUntil, graceOfOlder);
    });
}

Task<QVector<int>> SqlStore::revokeTokens(PartnerId id)
{
    return write<QVector<int>>(
        [id](SqlSession &session) { return PartnerRepository(session).revokeTokens(id); });
}

Task<QVector<IssuedToken>> SqlStore::dropEndedTokens()
{
    return write<QVector<IssuedToken>>(
        [](SqlSession &session) { return PartnerRepository(session).dropEndedTokens(); });
}

Task<IntakeOutcome> SqlStore::takeIn(PartnerId owner, SyncIntake intake)
{
    return write<IntakeOutcome>(
        [owner, intake](SqlSession &session) { return IncomingRepository(session).takeIn(owner, intake); });
}

Task<QVector<PendingRequest>> SqlStore::pendingRequests()
{
    return read<QVector<PendingRequest>>(
        [](SqlSession &session) { return IncomingRepository(session).pending(); });
}

Task<int> SqlStore::confirm(QVector<JobId> jobs)
{
    return write<int>([jobs](SqlSession &session) { return IncomingRepository(session).confirm(jobs); });
}

Task<int> SqlStore::reject(QVector<JobId> jobs, QString reason)
{
    return write<int>(
        [jobs, reason](SqlSession &session) { return IncomingRepository(session).reject(jobs, reason); });
}

Task<Workflow> SqlStore::restartForOwner(PartnerId owner, QString externalWorkflowId)
{
    return write<Workflow>([owner, externalWorkflowId](SqlSession &session) {
        return IncomingRepository(session).restart(owner, externalWorkflowId);
    });
}

Task<QVector<PartnerId>> SqlStore::ownersToTell()
{
    return read<QVector<PartnerId>>([](SqlSession &session) { return ReportRepository(session).owners(); });
}

Task<QVector<OwnerReport>> SqlStore::dueReports(PartnerId owner, QDateTime now, int limit)
{
    return read<QVector<OwnerReport>>([owner, now, limit](SqlSession &session) {
        return ReportRepository(session).due(owner, now, limit);
    });
}

Task<void> SqlStore::reportDelivered(qint64 report)
{
    return write<void>([report](SqlSession &session) { ReportRepository(session).delivered(report); });
}

Task<void> SqlStore::postponeReport(qint64 report, QDateTime notBefore)
{
    return write<void>(
        [report, notBefore](SqlSession &session) { ReportRepository(session).postpone(report, notBefore); });
}

Task<void> SqlStore::hurryReports(PartnerId owner)
{
    return write<void>([owner](SqlSession &session) { ReportRepository(session).hurry(owner); });
}

Task<Offer> SqlStore::offer(PartnerId runner, AdvertRecord advert)
{
    return write<Offer>(
        [runner, advert](SqlSession &session) { return OutgoingRepository(session).offer(runner, advert); });
}

Task<OutgoingJob> SqlStore::takeReport(PartnerId runner, RunnerReport report)
{
    return write<OutgoingJob>([runner, report](SqlSession &session) {
        return OutgoingRepository(session).takeReport(runner, report);
    });
}

Task<OutgoingJob> SqlStore::outgoingJob(PartnerId runner, JobId job)
{
    return read<OutgoingJob>(
        [runner, job](SqlSession &session) { return OutgoingRepository(session).one(runner, job); });
}

Task<QVector<OutgoingJob>> SqlStore::outgoingJobs(PartnerId runner, std::optional<JobState> state, int limit)
{
    return read<QVector<OutgoingJob>>([runner, state, limit](SqlSession &session) {
        return OutgoingRepository(session).all(runner, state, limit);
    });
}

Task<void> SqlStore::forgottenByRunner(PartnerId runner, JobId job)
{
    return write<void>(
        [runner, job](SqlSession &session) { OutgoingRepository(session).forgotten(runner, job); });
}

} // namespace desk
