// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/job_repository.h"

#include "app/store/outbox_repository.h"
#include "app/store/outgoing_repository.h"
#include "app/store/stored_names.h"
#include "app/store/stored_partner.h"

#include <algorithm>
#include <limits>

namespace desk
{

namespace
{

constexpr qsizetype idsAtOnce = 500;

constexpr QLatin1String jobColumns(
    "SELECT j.id, j.workflow_id, j.dag_id, j.owner_instance, j.runner_instance, j.state, j.note_code, "
    "j.note_detail, j.attempt, a.run_id, j.identifier_count, j.created, j.updated, a.started, a.ended, "
    "o.type, o.triggered_by, o.username, "
    "g.job_id, g.offered, g.taken, g.reported, g.runner_state, g.runner_run_id, g.description, "
    "g.abort_asked, p.name, p.advert "
    "FROM jobs j JOIN attempts a ON a.job_id = j.id AND a.number = j.attempt "
    "LEFT JOIN run_origins o ON o.job_id = j.id "
    "LEFT JOIN outgoing_jobs g ON g.job_id = j.id LEFT JOIN partners p ON p.id = g.partner_id");
constexpr int firstOfRunner = 18; // the column of g.job_id

RunnerView runnerIn(const SqlStatement &row)
{
    constexpr int first = firstOfRunner + 1;
    RunnerView view;
    view.offered = row.time(first);
    view.taken = row.time(first + 1);
    view.reported = row.time(first + 2);
    const QString state = row.text(first + 3);
    if (!state.isEmpty())
        view.state = jobStateFromStored(state);
    view.runId = row.text(first + 4);
    view.description = row.text(first + 5);
    view.abortAsked = row.time(first + 6);
    view.partner = row.text(first + 7);
    return view;
}

} // namespace

QVector<Job> JobRepository::add(
    const QString &workflowId, QVector<Job> jobs, const QVector<QJsonObject> &confs)
{
    for (Job &job : jobs) {
        job.state = JobState::queued;
        job.note = {};
    }
    const QVector<Job> added = insert(workflowId, std::move(jobs), confs);
    const QVector<Job> local = OutgoingRepository(m_session).takeRemote(added);
    QVector<OutboxEntry> triggers;
    triggers.reserve(local.size());
    for (const Job &job : local) {
        OutboxEntry trigger;
        trigger.kind = OutboxEntry::Kind::Trigger;
        trigger.job = job.id;
        trigger.dagId = job.dagId;
        trigger.runId = job.runId;
        triggers.append(trigger);
    }
    OutboxRepository(m_session).add(triggers);
    return added;
}

QVector<Job> JobRepository::insert(
    const QString &workflowId, QVector<Job> jobs, const QVector<QJsonObject> &confs)
{
    if (jobs.size() != confs.size()) {
        m_session.fail(
            ApiError::Kind::Invalid, Operation::SubmitWorkflow, workflowId, QStringLiteral("confs"));
        return {};
    }
    if (jobs.isEmpty())
        return jobs;
    qint64 id = m_session.takeIds(QStringLiteral("jobs"), jobs.size());
    SqlStatement insert(m_session,
        "INSERT INTO jobs (id, workflow_id, dag_id, owner_instance, runner_instance, state, note_code, "
        "note_detail, attempt, identifier_count, created, updated, conf) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    SqlStatement attempt(m_session,
        "INSERT INTO attempts (job_id, number, run_id, state, note_code, note_detail, created) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)");
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_session.now(), Qt::UTC);
    for (qsizetype i = 0; i < jobs.size() && !m_session.failed(); ++i) {
        Job &job = jobs[i];
        job.id = id++;
        job.workflowId = workflowId;
        job.attempt = 1;
        if (!job.created.isValid())
            job.created = now;
        job.updated = job.created;
        QJsonObject conf = confs.at(i);
        conf.insert(QLatin1String("client_job_id"), job.id);
        const QString state = toName(job.state);
        const QString code = storedName(job.note.code);
        insert.run({job.id, job.workflowId, job.dagId, job.ownerInstance, job.runnerInstance, state, code,
            job.note.detail, job.attempt, job.identifierCount, job.created.toMSecsSinceEpoch(),
            job.updated.toMSecsSinceEpoch(), storedJson(conf)});
        attempt.run({job.id, 1, job.runId, state, code, job.note.detail, job.created.toMSecsSinceEpoch()});
        m_session.touched().jobs.insert(job.id);
        ++m_session.touched().moved[workflowId][job.state];
    }
    return jobs;
}

QVector<Job> JobRepository::ofWorkflow(const QString &workflowId, int offset, int limit)
{
    SqlStatement rows(
        m_session, jobColumns + QStringLiteral(" WHERE j.workflow_id = ? ORDER BY j.id LIMIT ? OFFSET ?"));
    rows.run({workflowId, limit < 0 ? std::numeric_limits<int>::max() : limit, qMax(0, offset)});
    return read(rows);
}

QVector<Job> JobRepository::these(const QSet<JobId> &ids)
{
    QVector<JobId> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    QVector<Job> found;
    found.reserve(sorted.size());
    for (qsizetype from = 0; from < sorted.size(); from += idsAtOnce) {
        const QVector<JobId> some = sorted.mid(from, idsAtOnce);
        SqlStatement rows(m_session,
            jobColumns + QStringLiteral(" WHERE j.id IN (%1) ORDER BY j.id").arg(placeholders(some.size())));
        rows.run(QVariantList(some.begin(), some.end()));
        found += read(rows);
    }
    return found;
}

JobDetails JobRepository::details(JobId id)
{
    JobDetails details;
    const QVector<Job> found = these({id});
    if (found.isEmpty()) {
        m_session.fail(ApiError::Kind::NotFound, Operation::ReadStore, QString::number(id));
        return details;
    }
    details.job = found.first();
    SqlStatement row(m_session, "SELECT w.name, w.dataset_name, j.conf FROM jobs j JOIN workflows w ON w.id "
                                "= j.workflow_id WHERE j.id = ?");
    row.run({id});
    if (row.next()) {
        details.workflowName = row.text(0);
        details.datasetName = row.text(1);
        details.conf = jsonFromStored(row.text(2));
    }
    details.attempts = attempts(id);
    details.owner = ownerOf(id);
    return details;
}

std::optional<OwnerView> JobRepository::ownerOf(JobId id)
{
    SqlStatement row(
        m_session, "SELECT partner_id, external_id, received, accepted FROM incoming_jobs WHERE job_id = ?");
    row.run({id});
    if (!row.next())
        return std::nullopt;
    OwnerView view;
    view.received = row.time(2);
    view.accepted = row.time(3);
    SqlStatement reports(
        m_session, "SELECT state, created FROM reports WHERE partner_id = ? AND external_id = ? ORDER BY id");
    reports.run({row.text(0), row.number(1)});
    while (reports.next()) {
        view.waiting = jobStateFromStored(reports.text(0));
        if (!view.waitsSince.isValid())
            view.waitsSince = reports.time(1);
    }
    return view;
}

QVector<ActiveJob> JobRepository::active()
{
    QVariantList states;
    for (const JobState state : allJobStates) {
        if (isActive(state))
            states.append(toName(state));
    }
    SqlStatement rows(m_session,
        QStringLiteral(
            "SELECT j.id, j.attempt, j.dag_id, a.run_id, j.state, a.triggered, j.abort_asked, a.dag_id "
            "FROM jobs j JOIN attempts a ON a.job_id = j.id AND a.number = j.attempt "
            "WHERE j.state IN (%1) AND NOT EXISTS (SELECT 1 FROM outgoing_jobs o WHERE o.job_id = j.id) "
            "ORDER BY j.id")
            .arg(placeholders(states.size())));
    rows.run(states);
    QVector<ActiveJob> found;
    while (rows.next()) {
        ActiveJob job;
        job.job = rows.number(0);
        job.attempt = rows.count(1);
        job.dagId = rows.text(2);
        job.runId = rows.text(3);
        job.state = jobStateFromStored(rows.text(4));
        job.triggered = rows.time(5);
        job.abortAsked = rows.time(6);
        job.ofOthers = !rows.text(7).isEmpty();
        found.append(job);
    }
    return found;
}

QVector<JobId> JobRepository::ids(const QStringList &workflowIds)
{
    SqlStatement rows(m_session, "SELECT id FROM jobs WHERE workflow_id = ? ORDER BY id");
    QVector<JobId> found;
    for (const QString &workflow : workflowIds) {
        rows.run({workflow});
        while (rows.next())
            found.append(rows.number(0));
    }
    return found;
}

QStringList JobRepository::starters(const QVector<JobId> &jobs)
{
    QStringList found;
    for (qsizetype from = 0; from < jobs.size(); from += idsAtOnce) {
        const QVector<JobId> some = jobs.mid(from, idsAtOnce);
        SqlStatement rows(m_session,
            QStringLiteral("SELECT DISTINCT w.username FROM jobs j JOIN workflows w ON w.id = j.workflow_id "
                           "WHERE j.id IN (%1) AND NOT EXISTS (SELECT 1 FROM incoming_jobs i WHERE i.job_id "
                           "= j.id)")
                .arg(placeholders(some.size())));
        rows.run(QVariantList(some.begin(), some.end()));
        while (rows.next())
            found.append(rows.text(0));
    }
    found.removeDuplicates();
    return found;
}

QVector<Attempt> JobRepository::attempts(JobId id)
{
    SqlStatement rows(m_session,
        "SELECT number, run_id, state, note_code, note_detail, created, started, ended FROM attempts "
        "WHERE job_id = ? ORDER BY number");
    rows.run({id});
    QVector<Attempt> found;
    while (rows.next()) {
        Attempt attempt;
        attempt.number = rows.count(0);
        attempt.runId = rows.text(1);
        attempt.state = jobStateFromStored(rows.text(2));
        attempt.note = {noteCodeFromStored(rows.text(3)), rows.text(4)};
        attempt.created = rows.time(5);
        attempt.started = rows.time(6);
        attempt.ended = rows.time(7);
        found.append(attempt);
    }
    return found;
}

QVector<Job> JobRepository::read(SqlStatement &rows)
{
    QVector<Job> found;
    QHash<QString, bool> desks; // partners that run Workflow Desk
    while (rows.next()) {
        Job job;
        job.id = rows.number(0);
        job.workflowId = rows.text(1);
        job.dagId = rows.text(2);
        job.ownerInstance = rows.text(3);
        job.runnerInstance = rows.text(4);
        job.state = jobStateFromStored(rows.text(5));
        job.note = {noteCodeFromStored(rows.text(6)), rows.text(7)};
        job.attempt = rows.count(8);
        job.runId = rows.text(9);
        job.identifierCount = rows.count(10);
        job.created = rows.time(11);
        job.updated = rows.time(12);
        job.started = rows.time(13);
        job.ended = rows.time(14);
        if (!rows.isNull(15))
            job.origin = RunOrigin{rows.text(15), rows.text(16), rows.text(17)};
        if (!rows.isNull(firstOfRunner)) {
            job.remote = runnerIn(rows);
            // A partner's advert is long, and the same for all of its jobs.
            if (!desks.contains(job.remote->partner))
                desks.insert(job.remote->partner, summaryFromStored(rows.text(firstOfRunner + 9)).speaksDesk);
            job.remote->canAbort = desks.value(job.remote->partner);
        }
        found.append(job);
    }
    return found;
}

} // namespace desk
