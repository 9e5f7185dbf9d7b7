// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/outgoing_repository.h"

#include "app/core/remote_report.h"
#include "app/store/job_transitions.h"
#include "app/store/partner_repository.h"
#include "app/store/stored_names.h"
#include "app/store/workflow_repository.h"

#include <limits>

namespace desk
{

namespace
{

// Of a workflow with more, the next answers have the others.
constexpr int jobsInOffer = 500;
constexpr qsizetype longestOffer = 8 * 1024 * 1024; // bytes of configuration

constexpr QLatin1String ended("('finished', 'failed', 'deleted')");

bool isFromRunner(JobState state)
{
    return state == JobState::pending || state == JobState::running || state == JobState::finished ||
           state == JobState::failed || state == JobState::deleted;
}

// One of the wire's states: what the runner said where ours is none.
JobState shownState(JobState state, const QString &runnerState)
{
    switch (state) {
    case JobState::rejected:
        return JobState::failed;
    case JobState::stopping:
    case JobState::unknown:
        return runnerState.isEmpty() ? JobState::queued : jobStateFromStored(runnerState);
    default:
        return state;
    }
}

JobNote noteOf(const RunnerReport &report, bool wasStopping)
{
    if (report.rejection)
        return {JobNoteCode::Rejected, *report.rejection};
    if (report.state == JobState::deleted)
        return {JobNoteCode::RunLost, QString()};
    if (report.state != JobState::failed)
        return {};
    return {wasStopping ? JobNoteCode::Aborted : JobNoteCode::RunnerFailed, report.description};
}

} // namespace

QVector<Job> OutgoingRepository::takeRemote(const QVector<Job> &jobs)
{
    PartnerRepository partners(m_session);
    QHash<QString, PartnerId> runners;
    SqlStatement insert(m_session, "INSERT INTO outgoing_jobs (job_id, partner_id, runner_state, "
                                   "runner_run_id, description) VALUES (?, ?, '', '', '')");
    QVector<Job> local;
    local.reserve(jobs.size());
    for (const Job &job : jobs) {
        if (!runners.contains(job.runnerInstance))
            runners.insert(job.runnerInstance, partners.idOf(job.runnerInstance));
        const PartnerId runner = runners.value(job.runnerInstance);
        if (runner.isEmpty())
            local.append(job);
        else
            insert.run({job.id, runner});
    }
    return local;
}

bool OutgoingRepository::isOutgoing(JobId job)
{
    SqlStatement row(m_session, "SELECT COUNT(*) FROM outgoing_jobs WHERE job_id = ?");
    row.run({job});
    return row.next() && row.count(0) > 0;
}

Offer OutgoingRepository::offer(const PartnerId &runner, const AdvertRecord &advert)
{
    PartnerRepository(m_session).noteContact(runner, advert);
    Offer offer;
    // In turns: a workflow that a runner cannot take does not keep others from it.
    SqlStatement next(m_session,
        "SELECT j.workflow_id FROM outgoing_jobs o JOIN jobs j ON j.id = o.job_id WHERE o.partner_id = ? AND "
        "j.state = ? GROUP BY j.workflow_id ORDER BY COALESCE(MAX(o.offered), 0), MIN(j.id) LIMIT 1");
    const QString queued = toName(JobState::queued);
    next.run({runner, queued});
    if (next.next()) {
        const QString id = next.text(0);
        offer.workflow = WorkflowRepository(m_session).one(id);
        SqlStatement rows(m_session,
            "SELECT j.id, j.conf FROM outgoing_jobs o JOIN jobs j ON j.id = o.job_id WHERE o.partner_id = ? "
            "AND j.workflow_id = ? AND j.state = ? ORDER BY j.id LIMIT ?");
        rows.run({runner, id, queued, jobsInOffer});
        QHash<JobId, QJsonObject> confs;
        qsizetype size = 0;
        while (rows.next() && size < longestOffer) {
            const QString text = rows.text(1);
            size += text.size();
            QJsonObject conf = jsonFromStored(text);
            conf.remove(QLatin1String("client_job_id")); // the runner puts its own there
            confs.insert(rows.number(0), conf);
        }
        // In the same order, and so the same jobs.
        offer.jobs = read(QStringLiteral("o.partner_id = ? AND j.workflow_id = ? AND j.state = ?"),
            {runner, id, queued}, JobState::queued, static_cast<int>(confs.size()));
        SqlStatement offered(m_session, "UPDATE outgoing_jobs SET offered = ? WHERE job_id = ?");
        for (OutgoingJob &job : offer.jobs) {
            job.conf = confs.value(job.job.id);
            offered.run({m_session.now(), job.job.id});
        }
    }
    if (advert.speaksDesk) {
        offer.abort = wishes("SELECT job_id FROM outgoing_jobs WHERE partner_id = ? AND abort_asked IS NOT "
                             "NULL AND taken IS NOT NULL AND runner_state NOT IN ('finished', 'failed', "
                             "'deleted') ORDER BY job_id",
            runner);
        offer.remove =
            wishes("SELECT job_id FROM outgoing_deletions WHERE partner_id = ? ORDER BY job_id", runner);
    }
    return offer;
}

QVector<qint64> OutgoingRepository::wishes(const char *sql, const PartnerId &runner)
{
    SqlStatement rows(m_session, sql);
    rows.run({runner});
    QVector<qint64> found;
    while (rows.next())
        found.append(rows.number(0));
    return found;
}

OutgoingJob OutgoingRepository::takeReport(const PartnerId &runner, const RunnerReport &report)
{
    const OutgoingJob known = one(runner, report.job);
    if (m_session.failed() || !isFromRunner(report.state))
        return known;
    PartnerRepository(m_session).noteContact(runner, std::nullopt);
    const QString description = cutToUtf8(report.description, longestReport);
    SqlStatement(m_session,
        "UPDATE outgoing_jobs SET taken = COALESCE(taken, ?), reported = ?, runner_state = ?, "
        "runner_run_id = CASE WHEN ? = '' THEN runner_run_id ELSE ? END, "
        "description = CASE WHEN ? = '' THEN description ELSE ? END WHERE job_id = ?")
        .run({m_session.now(), m_session.now(), toName(report.state), report.runId, report.runId, description,
            description, report.job});
    m_session.touched().jobs.insert(report.job);
    m_session.touched().workflows.insert(known.job.workflowId);

    const JobState ours = known.job.state;
    const JobState theirs = report.rejection ? JobState::rejected : report.state;
    // What we want to end is ended by the runner alone, and what ended before the runner had it does not
    // begin.
    const bool waitsForEnd = ours == JobState::stopping;
    const bool isWithdrawn = ours == JobState::failed && known.job.note.code == JobNoteCode::AbortedUnsent;
    if ((waitsForEnd && !isTerminal(theirs)) || isWithdrawn)
        return one(runner, report.job);
    RunnerReport told = report;
    told.description = description;
    const JobNote note = noteOf(told, waitsForEnd);
    if (ours != theirs || known.job.note != note)
        JobTransitions(m_session).follow(report.job, theirs, note);
    return one(runner, report.job);
}

OutgoingJob OutgoingRepository::one(const PartnerId &runner, JobId job)
{
    const QVector<OutgoingJob> found = read(QStringLiteral("o.partner_id = ? AND j.id = ?"), {runner, job});
    if (!found.isEmpty())
        return found.constFirst();
    m_session.fail(ApiError::Kind::NotFound, Operation::ReadStore, QString::number(job));
    return {};
}

QVector<OutgoingJob> OutgoingRepository::all(
    const PartnerId &runner, std::optional<JobState> state, int limit)
{
    return read(QStringLiteral("o.partner_id = ?"), {runner}, state, limit);
}

void OutgoingRepository::forgotten(const PartnerId &runner, JobId job)
{
    SqlStatement told(m_session, "DELETE FROM outgoing_deletions WHERE partner_id = ? AND job_id = ?");
    told.run({runner, job});
    if (told.changedRows() > 0)
        return;
    const OutgoingJob known = one(runner, job);
    if (m_session.failed() || isTerminal(known.job.state))
        return;
    if (known.job.state != JobState::queued) {
        m_session.fail(ApiError::Kind::Conflict, Operation::DeleteWorkflow, QString::number(job));
        return;
    }
    JobTransitions(m_session).follow(job, JobState::failed, {JobNoteCode::RunnerFailed, QString()});
}

void OutgoingRepository::noteAbort(JobId job)
{
    SqlStatement(m_session, "UPDATE outgoing_jobs SET abort_asked = ? WHERE job_id = ?")
        .run({m_session.now(), job});
}

bool OutgoingRepository::isUnderWay(const QString &workflowId)
{
    SqlStatement row(m_session,
        QStringLiteral("SELECT COUNT(*) FROM outgoing_jobs o JOIN jobs j ON j.id = o.job_id WHERE "
                       "j.workflow_id = ? AND o.partner_id IS NOT NULL AND o.taken IS NOT NULL AND "
                       "o.runner_state NOT IN ") +
            ended);
    row.run({workflowId});
    return row.next() && row.number(0) > 0;
}

void OutgoingRepository::addDeletions(const QStringList &workflowIds)
{
    SqlStatement rows(m_session, "SELECT o.partner_id, o.job_id FROM outgoing_jobs o JOIN jobs j ON j.id = "
                                 "o.job_id WHERE j.workflow_id = ? AND o.partner_id IS NOT NULL AND o.taken "
                                 "IS NOT NULL");
    QHash<PartnerId, QVector<JobId>> jobs;
    for (const QString &workflow : workflowIds) {
        rows.run({workflow});
        while (rows.next())
            jobs[rows.text(0)].append(rows.number(1));
    }
    SqlStatement insert(
        m_session, "INSERT INTO outgoing_deletions (partner_id, job_id, created) VALUES (?, ?, ?)");
    for (auto runner = jobs.cbegin(); runner != jobs.cend(); ++runner) {
        if (!PartnerRepository(m_session).one(runner.key()).advert.speaksDesk)
            continue;
        for (const JobId job : runner.value())
            insert.run({runner.key(), job, m_session.now()});
    }
}

void OutgoingRepository::end(const PartnerId &runner)
{
    JobTransitions transitions(m_session);
    const QVector<OutgoingJob> jobs = read(QStringLiteral("o.partner_id = ?"), {runner});
    for (const OutgoingJob &job : jobs) {
        if (!isTerminal(job.job.state))
            transitions.follow(job.job.id, JobState::failed, {JobNoteCode::PartnerRemoved, QString()});
    }
}

QVector<OutgoingJob> OutgoingRepository::read(
    const QString &condition, const QVariantList &values, std::optional<JobState> shown, int limit)
{
    SqlStatement rows(m_session,
        QStringLiteral("SELECT j.id, j.workflow_id, j.dag_id, j.owner_instance, j.runner_instance, j.state, "
                       "j.note_code, j.note_detail, j.created, j.updated, w.username, o.runner_run_id, "
                       "o.description, o.runner_state FROM outgoing_jobs o JOIN jobs j ON j.id = o.job_id "
                       "JOIN workflows w ON w.id = j.workflow_id WHERE %1 ORDER BY j.id")
            .arg(condition));
    rows.run(values);
    QVector<OutgoingJob> found;
    while ((limit == 0 || found.size() < limit) && rows.next()) {
        OutgoingJob job;
        job.job.id = rows.number(0);
        job.job.workflowId = rows.text(1);
        job.job.dagId = rows.text(2);
        job.job.ownerInstance = rows.text(3);
        job.job.runnerInstance = rows.text(4);
        job.job.state = jobStateFromStored(rows.text(5));
        job.job.note = {noteCodeFromStored(rows.text(6)), rows.text(7)};
        job.job.created = rows.time(8);
        job.job.updated = rows.time(9);
        job.username = rows.text(10);
        job.runnerRunId = rows.text(11);
        job.description = rows.text(12);
        job.shownState = shownState(job.job.state, rows.text(13));
        if (!shown || job.shownState == *shown)
            found.append(job);
    }
    return found;
}

} // namespace desk
