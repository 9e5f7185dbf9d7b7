// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What partners may do here, their jobs here, and ours there.

#include "app/engine/local_partners.h"

#include <QPointer>
#include <algorithm>

namespace desk
{

// --- Policy

Task<LocalPolicy> LocalPartners::localPolicy()
{
    return m_store.localPolicy();
}

Task<void> LocalPartners::setLocalPolicy(LocalPolicy policy)
{
    const QPointer<LocalPartners> self(this);
    const Result<void> may = m_accounts.mayManage(Operation::ChangePartners);
    if (!may)
        co_return tl::unexpected(may.error());
    const auto set = co_await m_store.setLocalPolicy(policy);
    if (!set)
        co_return tl::unexpected(set.error());
    if (self && m_working)
        m_sync.start(policy);
    co_return Result<void>{};
}

Task<PartnerPolicy> LocalPartners::policy(PartnerId id)
{
    return m_store.partnerPolicy(std::move(id));
}

Task<PartnerRecords> LocalPartners::records()
{
    return m_store.partnerRecords();
}

Task<void> LocalPartners::setPolicy(PartnerId id, PartnerPolicy policy)
{
    const Result<void> may = m_accounts.mayManage(Operation::ChangePartners, id);
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_store.setPartnerPolicy(std::move(id), policy);
}

Task<DagDetails> LocalPartners::dagAt(PartnerId id, QString dagId)
{
    const auto advert = co_await m_store.advert(id);
    if (!advert)
        co_return tl::unexpected(during(Operation::ReadDag, advert.error()));
    if (!advert->dags.contains(dagId)) {
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        error.operation = Operation::ReadDag;
        error.target = dagId;
        co_return tl::unexpected(error);
    }
    co_return dagFromMetadata(dagId, advert->dags.value(dagId).toObject());
}

// --- Partners' jobs here

Task<QVector<PendingRequest>> LocalPartners::pendingRequests()
{
    return m_store.pendingRequests();
}

Task<int> LocalPartners::confirm(QVector<JobId> jobs)
{
    const Result<void> may = m_accounts.mayAct(Operation::ConfirmJob);
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_store.confirm(std::move(jobs));
}

Task<int> LocalPartners::reject(QVector<JobId> jobs, QString reason)
{
    const Result<void> may = m_accounts.mayAct(Operation::RejectJob);
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_store.reject(std::move(jobs), std::move(reason));
}

// --- Our jobs at partners

Task<int> LocalPartners::restartAtRunners(QStringList workflowIds)
{
    const QPointer<LocalPartners> self(this);
    const auto partners = co_await m_store.partners();
    if (!partners)
        co_return tl::unexpected(during(Operation::RestartPartnerWorkflow, partners.error()));
    int restarted = 0;
    for (const QString &id : std::as_const(workflowIds)) {
        const auto workflow = co_await m_store.workflow(id);
        if (!workflow || !self)
            continue;
        if (workflow->ownerInstance != m_ownName)
            continue;
        for (const Partner &partner : *partners) {
            if (!workflow->runnerInstances.contains(partner.name))
                continue;
            const auto jobs = co_await restartAt(partner, id);
            if (!jobs)
                co_return tl::unexpected(jobs.error());
            restarted += *jobs;
        }
    }
    co_return restarted;
}

Task<int> LocalPartners::restartAt(Partner runner, QString workflowId)
{
    const QPointer<LocalPartners> self(this);
    const auto jobs = co_await m_store.jobs(workflowId, 0, -1);
    if (!jobs)
        co_return tl::unexpected(during(Operation::RestartPartnerWorkflow, jobs.error()));
    const auto ended = static_cast<int>(std::count_if(jobs->begin(), jobs->end(),
        [&runner](const Job &job) { return job.runnerInstance == runner.name && canRestart(job.state); }));
    if (ended == 0 || !self)
        co_return 0;
    const auto client = co_await m_peers.of(runner);
    if (!client)
        co_return tl::unexpected(during(Operation::RestartPartnerWorkflow, client.error()));
    const std::shared_ptr<PeerClient> peer = *client;
    const auto answer = co_await peer->restart(workflowId);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return ended;
}

// --- Our server

Task<void> LocalPartners::setServer(bool on, QString address, int port, QStringList hosts)
{
    const Result<void> may = m_accounts.mayManage(Operation::ServePartners);
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_server.set(on, std::move(address), port, std::move(hosts));
}

Task<void> LocalPartners::useServerCertificate(QByteArray certificatePem, SecretBytes keyPem)
{
    const Result<void> may = m_accounts.mayManage(Operation::UseCertificate);
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_server.useCertificate(std::move(certificatePem), std::move(keyPem));
}

} // namespace desk
