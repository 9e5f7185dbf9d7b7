// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/partner_answers.h"

#include "app/engine/intake.h"
#include "app/engine/while_alive.h"

namespace desk
{

namespace
{

PeerWorkflow toPeer(const Workflow &workflow)
{
    PeerWorkflow peer;
    peer.id = workflow.id;
    peer.name = workflow.name;
    peer.username = workflow.username;
    peer.involvedInstances = workflow.runnerInstances;
    peer.created = workflow.created;
    peer.updated = workflow.updated;
    return peer;
}

} // namespace

PartnerAnswers::PartnerAnswers(Store &store, OurAdvert &advert, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_advert(advert)
{
}

template <typename T>
Task<T> PartnerAnswers::kept(Task<T> task)
{
    return whileAlive(QPointer<PartnerAnswers>(this), Operation::ServePartners, std::move(task));
}

Task<Partner> PartnerAnswers::find(QString name)
{
    if (m_partners.contains(name))
        co_return m_partners.value(name);
    const auto partners = co_await kept(m_store.partners());
    if (!partners)
        co_return tl::unexpected(partners.error());
    for (const Partner &partner : *partners) {
        if (partner.name != name)
            continue;
        m_partners.insert(name, partner);
        const Result<Partner> found = partner;
        co_return found;
    }
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.operation = Operation::ServePartners;
    error.target = name;
    co_return tl::unexpected(error);
}

Task<SyncAnswer> PartnerAnswers::sync(QString partner, SyncRequest request)
{
    const auto runner = co_await find(partner);
    if (!runner)
        co_return tl::unexpected(runner.error());
    SyncAnswer answer;
    const auto advert = co_await kept(m_advert.forPartner(runner->id));
    if (!advert)
        co_return tl::unexpected(advert.error());
    answer.advert = *advert;
    const AdvertRecord advertised = recordOf(request.advert);
    if (request.wanted != JobState::queued) {
        // Only what waits is offered; the call still says that the partner is there.
        SyncIntake heard;
        heard.advert = advertised;
        const auto noted = co_await kept(m_store.takeIn(runner->id, heard));
        if (!noted)
            co_return tl::unexpected(noted.error());
    } else {
        const auto offer = co_await kept(m_store.offer(runner->id, advertised));
        if (!offer)
            co_return tl::unexpected(offer.error());
        answer.wishes.abort = offer->abort;
        answer.wishes.remove = offer->remove;
        if (offer->workflow) {
            OfferedWorkflow offered;
            offered.workflow = desk::toPeer(*offer->workflow);
            for (const OutgoingJob &job : offer->jobs)
                offered.jobs.append(toPeer(job));
            answer.offer = offered;
        }
    }
    Q_EMIT heardFrom(runner->id);
    co_return answer;
}

Task<PeerJobAnswer> PartnerAnswers::report(QString partner, JobReport report)
{
    const auto runner = co_await find(partner);
    if (!runner)
        co_return tl::unexpected(runner.error());
    RunnerReport told;
    told.job = report.jobId;
    told.state = report.state;
    told.runId = report.runId;
    told.description = report.description;
    told.rejection = report.rejection;
    const auto job = co_await kept(m_store.takeReport(runner->id, told));
    if (!job)
        co_return tl::unexpected(job.error());
    const PeerJobAnswer answered = answer(*job, *runner);
    Q_EMIT heardFrom(runner->id);
    co_return answered;
}

Task<PeerJobAnswer> PartnerAnswers::job(QString partner, qint64 id)
{
    const auto runner = co_await find(partner);
    if (!runner)
        co_return tl::unexpected(runner.error());
    const auto job = co_await kept(m_store.outgoingJob(runner->id, id));
    if (!job)
        co_return tl::unexpected(job.error());
    co_return answer(*job, *runner);
}

Task<QVector<PeerJobAnswer>> PartnerAnswers::jobs(QString partner, JobsQuery query)
{
    const auto runner = co_await find(partner);
    if (!runner)
        co_return tl::unexpected(runner.error());
    const auto jobs = co_await kept(m_store.outgoingJobs(runner->id, query.state, query.limit));
    if (!jobs)
        co_return tl::unexpected(jobs.error());
    QVector<PeerJobAnswer> answers;
    answers.reserve(jobs->size());
    for (const OutgoingJob &job : *jobs)
        answers.append(answer(job, *runner));
    co_return answers;
}

Task<void> PartnerAnswers::removeJob(QString partner, qint64 id)
{
    const auto runner = co_await find(partner);
    if (!runner)
        co_return tl::unexpected(runner.error());
    co_return co_await kept(m_store.forgottenByRunner(runner->id, id));
}

Task<PeerWorkflow> PartnerAnswers::restart(QString partner, QString workflowId)
{
    const auto owner = co_await find(partner);
    if (!owner)
        co_return tl::unexpected(owner.error());
    const auto workflow = co_await kept(m_store.restartForOwner(owner->id, workflowId));
    if (!workflow)
        co_return tl::unexpected(workflow.error());
    PeerWorkflow peer = desk::toPeer(*workflow);
    peer.id = workflowId; // the owner's, where it has another one here
    peer.status = QStringLiteral("scheduled");
    co_return peer;
}

PeerJob PartnerAnswers::toPeer(const OutgoingJob &job) const
{
    PeerJob peer;
    peer.id = job.job.id;
    peer.state = job.shownState;
    peer.dagId = job.job.dagId;
    peer.runId = job.runnerRunId;
    peer.description = job.description;
    peer.ownerInstance = m_ownName;
    peer.conf = job.conf;
    peer.username = job.username;
    peer.created = job.job.created;
    peer.updated = job.job.updated;
    return peer;
}

PeerJobAnswer PartnerAnswers::answer(const OutgoingJob &job, const Partner &runner) const
{
    PeerJobAnswer answer;
    answer.job = toPeer(job);
    answer.runner.name = runner.name;
    answer.runner.host = runner.host;
    answer.runner.port = runner.port;
    answer.runner.verifiesTls = runner.check != CertificateCheck::Off;
    answer.runner.dagIds = runner.advert.dags;
    answer.runner.automaticUpdate = runner.advert.automaticUpdate;
    answer.runner.automaticExecution = runner.advert.automaticExecution;
    answer.runner.created = runner.created;
    answer.runner.updated = runner.lastContact;
    return answer;
}

} // namespace desk
