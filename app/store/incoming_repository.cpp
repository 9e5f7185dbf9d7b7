// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/incoming_repository.h"

#include "app/store/instance_repository.h"
#include "app/store/job_repository.h"
#include "app/store/job_transitions.h"
#include "app/store/outbox_repository.h"
#include "app/store/partner_repository.h"
#include "app/store/remote_admission.h"
#include "app/store/report_repository.h"
#include "app/store/stored_names.h"
#include "app/store/workflow_repository.h"

#include <QRegularExpression>

namespace desk
{

namespace
{

using Verdict = RemoteDecision::Verdict;

JobNote refusalNote(const RemoteDecision &decision)
{
    return {JobNoteCode::NotAllowed, toNoteDetail(decision)};
}

// Ids of workflows are seen in names and commands; another form than ours is not taken over.
bool isWorkflowId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9]{6}\\z"));
    return form.match(id).hasMatch();
}

} // namespace

IntakeOutcome IncomingRepository::takeIn(const PartnerId &owner, const SyncIntake &intake)
{
    PartnerRepository partners(m_session);
    partners.noteContact(owner, intake.advert);
    const QString ownerName = partners.one(owner).name;
    ReportRepository reports(m_session);
    SqlStatement known(
        m_session, "SELECT job_id FROM incoming_jobs WHERE partner_id = ? AND external_id = ?");
    IntakeOutcome outcome;
    for (const IncomingWorkflow &workflow : intake.workflows) {
        QString workflowId;
        for (const IncomingJob &job : workflow.jobs) {
            if (m_session.failed())
                return outcome;
            known.run({owner, job.externalId});
            if (!known.next()) {
                if (workflowId.isEmpty())
                    workflowId = workflowOf(owner, ownerName, workflow);
                takeJob(owner, ownerName, workflowId, job);
                ++outcome.taken;
                continue;
            }
            // Offered again: our report is on its way, or the owner has lost it.
            const bool isGone = known.isNull(0);
            const JobId id = known.number(0);
            if (reports.holds(owner, job.externalId))
                continue;
            if (isGone)
                reports.addGone(owner, job.externalId);
            else
                reports.add(id, ReportRepository::When::Always);
        }
    }
    abortAsWished(owner, intake.abort);
    outcome.gone = removeAsWished(owner, intake.remove);
    return outcome;
}

QString IncomingRepository::workflowOf(
    const PartnerId &owner, const QString &ownerName, const IncomingWorkflow &workflow)
{
    SqlStatement known(
        m_session, "SELECT workflow_id FROM incoming_workflows WHERE partner_id = ? AND external_id = ?");
    known.run({owner, workflow.externalId});
    const bool isKnown = known.next();
    if (isKnown && !known.isNull(0))
        return known.text(0);
    QString id = workflow.externalId;
    SqlStatement holder(m_session, "SELECT COUNT(*) FROM workflows WHERE id = ?");
    holder.run({id});
    if (!isWorkflowId(id) || (holder.next() && holder.count(0) > 0))
        id = workflow.id;
    Workflow added;
    added.id = id;
    added.name = workflow.name;
    added.dagId = workflow.jobs.isEmpty() ? QString() : workflow.jobs.constFirst().dagId;
    added.datasetName = workflow.jobs.isEmpty() ? QString() : workflow.jobs.constFirst().datasetName;
    added.username = workflow.username;
    added.ownerInstance = ownerName;
    added.runnerInstances = {InstanceRepository(m_session).localInstance()};
    WorkflowRepository(m_session).add(added);
    m_session.touched().workflows.insert(id);
    SqlStatement(m_session,
        "INSERT INTO incoming_workflows (partner_id, external_id, workflow_id, received) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (partner_id, external_id) DO UPDATE SET workflow_id = excluded.workflow_id")
        .run({owner, workflow.externalId, id, m_session.now()});
    return id;
}

void IncomingRepository::takeJob(
    const PartnerId &owner, const QString &ownerName, const QString &workflowId, const IncomingJob &job)
{
    const RemoteDecision decision =
        RemoteAdmission(m_session).decide(owner, job.dagId, job.datasetName, job.identifiers);
    Job added;
    added.dagId = job.dagId;
    added.ownerInstance = ownerName;
    added.runnerInstance = InstanceRepository(m_session).localInstance();
    added.runId = job.runId;
    added.identifierCount = static_cast<int>(job.identifiers.size()) + job.foreignCount;
    added.state = job.foreignCount > 0 ? JobState::failed : JobState::pending;
    if (job.foreignCount > 0)
        added.note = {JobNoteCode::ForeignIdentifiers, QString::number(job.foreignCount)};
    else if (decision.verdict == Verdict::Refuse)
        added.note = refusalNote(decision);
    const QVector<Job> stored = JobRepository(m_session).insert(workflowId, {added}, {job.conf});
    if (stored.isEmpty() || m_session.failed())
        return;
    const JobId id = stored.constFirst().id;
    m_session.touched().workflows.insert(workflowId);
    const bool starts = job.foreignCount == 0 && decision.verdict == Verdict::Start;
    SqlStatement(m_session, "INSERT INTO incoming_jobs (partner_id, external_id, job_id, dataset_name, "
                            "received, accepted) VALUES (?, ?, ?, ?, ?, ?)")
        .run({owner, job.externalId, id, job.datasetName, m_session.now(),
            starts ? QVariant(m_session.now()) : storedTime({})});
    ReportRepository(m_session).add(id);
    if (starts)
        JobTransitions(m_session).confirm(id);
}

void IncomingRepository::abortAsWished(const PartnerId &owner, const QVector<qint64> &externalIds)
{
    ReportRepository reports(m_session);
    SqlStatement row(m_session, "SELECT job_id FROM incoming_jobs WHERE partner_id = ? AND external_id = ?");
    for (const qint64 externalId : externalIds) {
        row.run({owner, externalId});
        const bool isKnown = row.next();
        const JobId job = isKnown && !row.isNull(0) ? row.number(0) : 0;
        if (job != 0 && JobTransitions(m_session).askAbort({job}) > 0)
            continue;
        // It has ended already, or was never here: the owner seems not to know.
        if (reports.holds(owner, externalId))
            continue;
        if (job != 0)
            reports.add(job);
        else
            reports.addGone(owner, externalId);
    }
}

// A workflow goes as a whole, when everything in it has ended; what runs is aborted first. Returns the jobs
// of which nothing is left.
QVector<qint64> IncomingRepository::removeAsWished(const PartnerId &owner, const QVector<qint64> &externalIds)
{
    QVector<qint64> gone;
    QHash<QString, QHash<JobId, qint64>> wished;
    SqlStatement row(m_session, "SELECT j.id, j.workflow_id, j.state FROM incoming_jobs i JOIN jobs j ON "
                                "j.id = i.job_id WHERE i.partner_id = ? AND i.external_id = ?");
    QSet<QString> busy;
    for (const qint64 externalId : externalIds) {
        row.run({owner, externalId});
        if (!row.next()) {
            gone.append(externalId);
            continue;
        }
        const JobId job = row.number(0);
        const QString workflow = row.text(1);
        wished[workflow].insert(job, externalId);
        if (canDelete(jobStateFromStored(row.text(2))))
            continue;
        busy.insert(workflow);
        JobTransitions(m_session).askAbort({job});
    }
    for (auto workflow = wished.cbegin(); workflow != wished.cend(); ++workflow) {
        const QVector<JobId> jobs = JobRepository(m_session).ids({workflow.key()});
        const bool isWhole = jobs.size() == workflow->size();
        if (busy.contains(workflow.key()) || !isWhole ||
            OutboxRepository(m_session).holdsTriggers(workflow.key()))
            continue;
        JobTransitions(m_session).removeWorkflows({workflow.key()});
        gone.append(workflow->values());
    }
    return gone;
}

QVector<PendingRequest> IncomingRepository::pending()
{
    SqlStatement rows(m_session,
        "SELECT j.workflow_id, p.name, MIN(i.received), COUNT(*), SUM(j.identifier_count), "
        "SUM(CASE WHEN j.note_code = ? THEN 1 ELSE 0 END), "
        "MIN(CASE WHEN j.note_code = ? THEN j.note_detail ELSE NULL END), p.id "
        "FROM incoming_jobs i JOIN jobs j ON j.id = i.job_id JOIN partners p ON p.id = i.partner_id "
        "WHERE j.state = ? GROUP BY j.workflow_id, p.name, p.id ORDER BY MIN(i.received), j.workflow_id");
    const QString refused = storedName(JobNoteCode::NotAllowed);
    rows.run({refused, refused, toName(JobState::pending)});
    QVector<PendingRequest> found;
    QStringList ids;
    QVector<PartnerId> owners;
    while (rows.next()) {
        PendingRequest request;
        request.workflow.id = rows.text(0);
        request.partner = rows.text(1);
        request.received = rows.time(2);
        request.jobs = rows.count(3);
        request.identifiers = rows.count(4);
        request.blocked = rows.count(5);
        if (request.blocked > 0)
            request.refusal = refusalFromNoteDetail(rows.text(6));
        ids.append(request.workflow.id);
        owners.append(rows.text(7));
        found.append(request);
    }
    const QVector<Workflow> workflows = WorkflowRepository(m_session).these(ids);
    RemoteAdmission admission(m_session);
    QHash<PartnerId, EffectivePolicy> policies;
    QHash<PartnerId, int> accepted;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const PartnerId &owner = owners.at(i);
        if (!policies.contains(owner)) {
            policies.insert(owner, admission.policyOf(owner));
            accepted.insert(owner, admission.jobsInLastDay(owner));
        }
        PendingRequest &request = found[i];
        request.policy = policies.value(owner);
        request.jobsInLastDay = accepted.value(owner);
        for (const Workflow &workflow : workflows) {
            if (workflow.id == request.workflow.id)
                request.workflow = workflow;
        }
    }
    return found;
}

int IncomingRepository::confirm(const QVector<JobId> &jobs)
{
    RemoteAdmission admission(m_session);
    JobTransitions transitions(m_session);
    int confirmed = 0;
    for (const JobId job : jobs) {
        SqlStatement state(m_session, "SELECT state FROM jobs WHERE id = ?");
        state.run({job});
        const bool isPending = state.next() && state.text(0) == toName(JobState::pending);
        const auto decision = isPending ? admission.decideAgain(job) : std::nullopt;
        if (!decision)
            continue;
        if (decision->verdict == Verdict::Refuse) {
            m_session.fail(ApiError::Kind::Forbidden, Operation::ConfirmJob, QString::number(job),
                toName(decision->reason), decision->subject);
            return 0;
        }
        if (!transitions.confirm(job))
            continue;
        SqlStatement(m_session, "UPDATE incoming_jobs SET accepted = ? WHERE job_id = ?")
            .run({m_session.now(), job});
        ++confirmed;
    }
    return confirmed;
}

int IncomingRepository::reject(const QVector<JobId> &jobs, const QString &reason)
{
    JobTransitions transitions(m_session);
    SqlStatement incoming(m_session, "SELECT COUNT(*) FROM incoming_jobs WHERE job_id = ?");
    int rejected = 0;
    for (const JobId job : jobs) {
        incoming.run({job});
        const bool isIncoming = incoming.next() && incoming.count(0) > 0;
        if (isIncoming && transitions.happen(job, JobEvent::Rejected, {JobNoteCode::Rejected, reason}))
            ++rejected;
    }
    return rejected;
}

Workflow IncomingRepository::restart(const PartnerId &owner, const QString &externalWorkflowId)
{
    SqlStatement rows(m_session,
        "SELECT w.workflow_id, j.id, j.state FROM incoming_workflows w JOIN jobs j ON j.workflow_id = "
        "w.workflow_id JOIN incoming_jobs i ON i.job_id = j.id AND i.partner_id = w.partner_id "
        "WHERE w.partner_id = ? AND w.external_id = ? AND i.accepted IS NOT NULL ORDER BY j.id");
    rows.run({owner, externalWorkflowId});
    QString workflow;
    QVector<JobId> ended;
    while (rows.next()) {
        workflow = rows.text(0);
        if (canRestart(jobStateFromStored(rows.text(2))))
            ended.append(rows.number(1));
    }
    if (workflow.isEmpty()) {
        m_session.fail(ApiError::Kind::NotFound, Operation::RestartJob, externalWorkflowId);
        return {};
    }
    RemoteAdmission admission(m_session);
    for (const JobId job : ended) {
        const auto decision = admission.decideAgain(job);
        if (decision && decision->verdict == Verdict::Start)
            continue;
        m_session.fail(ApiError::Kind::Forbidden, Operation::RestartJob, externalWorkflowId,
            decision ? toName(decision->reason) : QString());
        return {};
    }
    JobTransitions(m_session).askRestart(ended);
    return WorkflowRepository(m_session).one(workflow);
}

void IncomingRepository::review(const PartnerId &owner)
{
    SqlStatement rows(m_session,
        QStringLiteral("SELECT j.id, j.state, j.note_code, j.note_detail FROM incoming_jobs i JOIN jobs j ON "
                       "j.id = i.job_id WHERE j.state IN (?, ?)") +
            (owner.isEmpty() ? QString() : QStringLiteral(" AND i.partner_id = ?")));
    QVariantList values{toName(JobState::pending), toName(JobState::queued)};
    if (!owner.isEmpty())
        values.append(owner);
    rows.run(values);
    struct Waiting {
        JobId job;
        bool isPending;
        JobNote note;
    };
    QVector<Waiting> waiting;
    while (rows.next()) {
        waiting.append({rows.number(0), rows.text(1) == toName(JobState::pending),
            {noteCodeFromStored(rows.text(2)), rows.text(3)}});
    }
    RemoteAdmission admission(m_session);
    JobTransitions transitions(m_session);
    for (const Waiting &each : std::as_const(waiting)) {
        const auto decision = admission.decideAgain(each.job);
        if (!decision)
            continue;
        const bool isRefused = decision->verdict == Verdict::Refuse;
        const JobNote note = isRefused ? refusalNote(*decision) : JobNote();
        if (!each.isPending && isRefused)
            transitions.holdBack(each.job, note);
        else if (each.isPending && each.note != note)
            transitions.annotate(each.job, note);
    }
}

void IncomingRepository::end(const PartnerId &owner)
{
    SqlStatement rows(m_session, "SELECT j.id FROM incoming_jobs i JOIN jobs j ON j.id = i.job_id WHERE "
                                 "i.partner_id = ? AND j.state IN (?, ?)");
    rows.run({owner, toName(JobState::pending), toName(JobState::queued)});
    QVector<JobId> jobs;
    while (rows.next())
        jobs.append(rows.number(0));
    JobTransitions transitions(m_session);
    const JobNote note{JobNoteCode::PartnerRemoved, QString()};
    for (const JobId job : std::as_const(jobs)) {
        transitions.holdBack(job, note);
        transitions.happen(job, JobEvent::Rejected, note);
    }
}

} // namespace desk
