// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/intake.h"

#include "app/engine/conf_data.h"
#include "app/federation/wire_text.h"

#include <QPointer>

namespace desk
{

namespace
{

constexpr int longestText = 64;

// A partner's text is shown in lists and menus: one line of it, and not a book.
QString line(const QString &text)
{
    return shownText(text).simplified().left(longestText);
}

ApiError cancelled()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.operation = Operation::SyncPartner;
    return error;
}

} // namespace

AdvertRecord recordOf(const Advert &advert)
{
    AdvertRecord record;
    record.dags = advert.dags;
    for (const AdvertisedDataset &dataset : advert.datasets)
        record.datasets.append({dataset.name, dataset.identifiers});
    record.automaticUpdate = advert.automaticUpdate;
    record.automaticExecution = advert.automaticExecution;
    record.speaksDesk = advert.desk.has_value();
    return record;
}

Intake::Intake(IdentifierCipher &cipher, Ids ids, QObject *parent)
    : QObject(parent)
    , m_cipher(cipher)
    , m_ids(ids)
{
}

Task<SyncIntake> Intake::read(SyncReply reply)
{
    const QPointer<Intake> self(this);
    SyncIntake intake;
    if (reply.advert)
        intake.advert = recordOf(*reply.advert);
    intake.abort = reply.wishes.abort;
    intake.remove = reply.wishes.remove;
    for (const PeerJob &stray : std::as_const(reply.strays)) {
        OfferedWorkflow offer;
        offer.workflow.id = QStringLiteral("job-%1").arg(stray.id);
        offer.workflow.name = stray.dagId;
        offer.workflow.username = stray.username;
        offer.jobs = {stray};
        reply.offers.append(offer);
    }
    for (const OfferedWorkflow &offer : std::as_const(reply.offers)) {
        const auto workflow = co_await readWorkflow(offer);
        if (!workflow)
            co_return tl::unexpected(workflow.error());
        if (!self)
            co_return tl::unexpected(cancelled());
        intake.workflows.append(*workflow);
    }
    co_return intake;
}

Task<IncomingWorkflow> Intake::readWorkflow(OfferedWorkflow offer)
{
    const QPointer<Intake> self(this);
    IncomingWorkflow workflow;
    workflow.externalId = offer.workflow.id;
    workflow.id = m_ids.workflowId();
    workflow.name = line(offer.workflow.name);
    if (workflow.name.isEmpty())
        workflow.name = offer.workflow.id;
    workflow.username = line(offer.workflow.username);
    for (const PeerJob &job : std::as_const(offer.jobs)) {
        if (job.id <= 0)
            continue;
        const auto plain = co_await m_cipher.decrypted(job.conf);
        if (!plain)
            co_return tl::unexpected(plain.error());
        if (!self)
            co_return tl::unexpected(cancelled());
        IncomingJob incoming;
        incoming.externalId = job.id;
        incoming.dagId = job.dagId;
        incoming.datasetName = shownText(job.conf.value(QLatin1String("data_form"))
                                             .toObject()
                                             .value(QLatin1String("dataset_name"))
                                             .toString());
        incoming.runId = m_ids.runId(job.dagId);
        incoming.conf = plain->conf;
        incoming.conf.remove(QLatin1String("client_job_id"));
        incoming.conf.insert(QLatin1String("project_form"), localProject(m_ownName));
        incoming.identifiers = plain->identifiers;
        incoming.foreignCount = plain->foreignCount;
        if (workflow.username.isEmpty())
            workflow.username = line(job.username);
        workflow.jobs.append(incoming);
    }
    co_return workflow;
}

} // namespace desk
