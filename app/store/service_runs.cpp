// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/service_runs.h"

#include "app/store/instance_repository.h"
#include "app/store/stored_names.h"
#include "app/store/workflow_repository.h"

#include <QCryptographicHash>
#include <algorithm>

namespace desk
{

namespace
{

constexpr qsizetype idsAtOnce = 500;

// The same for the same DAG, so that it keeps its id when it comes back; the turn tells apart what collides.
QString workflowId(const QString &server, const QString &dagId, int turn)
{
    static const QLatin1String letters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    const QString whole = QStringLiteral("%1\n%2\n%3").arg(server, dagId).arg(turn);
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256);
    QString id;
    for (int i = 0; i < 6; ++i)
        id += letters[static_cast<uchar>(hash.at(i)) % letters.size()];
    return id;
}

// Entries of a DAG beyond this many are not kept: the newest come first.
struct Ended {
    QDateTime time;
    std::pair<QString, QString> key;
    bool fresh = false;
};

} // namespace

QVector<RunName> ServiceRuns::record(const OthersReading &reading)
{
    const QSet<QString> ours = this->ours(reading.runs);
    KnownRuns known = this->known(reading.server);
    QSet<Key> seen;
    QVector<OthersRun> fresh;
    for (const OthersRun &run : reading.runs) {
        const Key key(run.dagId, run.runId);
        if (ours.contains(run.runId) || seen.contains(key))
            continue;
        seen.insert(key);
        const auto found = known.find(key);
        if (found != known.end())
            change(*found, run, reading.readAt);
        else if (!isTerminal(run.state) || run.ended >= reading.oldest)
            fresh.append(run);
    }
    if (reading.whole) {
        remove(known, missing(reading, known, seen));
        forgetRemovedRuns(reading);
    }
    remove(known, surplus(reading, known, fresh));
    add(reading.server, fresh);
    removeEmptyWorkflows();

    QVector<RunName> unsure;
    if (reading.whole) {
        for (auto run = known.cbegin(); run != known.cend(); ++run) {
            if (!seen.contains(run.key()))
                unsure.append({run.key().first, run.key().second});
        }
        std::sort(unsure.begin(), unsure.end(), [](const RunName &left, const RunName &right) {
            return std::tie(left.dagId, left.runId) < std::tie(right.dagId, right.runId);
        });
    }
    return unsure;
}

void ServiceRuns::drop(const QString &server, const QVector<RunName> &runs)
{
    KnownRuns known = this->known(server);
    QVector<Key> keys;
    for (const RunName &run : runs)
        keys.append({run.dagId, run.runId});
    remove(known, keys);
    removeEmptyWorkflows();
}

void ServiceRuns::keepOnly(const QString &server)
{
    SqlStatement rows(
        m_session, "SELECT workflow_id FROM service_workflows WHERE server <> ? OR server = ''");
    rows.run({server});
    QStringList others;
    while (rows.next())
        others.append(rows.text(0));
    WorkflowRepository(m_session).remove(others);
}

void ServiceRuns::refuse(const QVector<JobId> &jobs, Operation operation)
{
    SqlStatement row(m_session, "SELECT 1 FROM run_origins WHERE job_id = ?");
    for (const JobId job : jobs) {
        row.run({job});
        if (row.next())
            m_session.fail(
                ApiError::Kind::Conflict, operation, QString::number(job), QStringLiteral("service"));
    }
}

void ServiceRuns::refuse(const QStringList &workflowIds, Operation operation)
{
    SqlStatement row(m_session, "SELECT 1 FROM service_workflows WHERE workflow_id = ?");
    for (const QString &workflow : workflowIds) {
        row.run({workflow});
        if (row.next())
            m_session.fail(ApiError::Kind::Conflict, operation, workflow, QStringLiteral("service"));
    }
}

ServiceRuns::KnownRuns ServiceRuns::known(const QString &server)
{
    SqlStatement rows(m_session,
        "SELECT j.id, j.workflow_id, j.dag_id, a.run_id, j.state, a.started, a.ended, j.updated "
        "FROM service_workflows s JOIN jobs j ON j.workflow_id = s.workflow_id "
        "JOIN attempts a ON a.job_id = j.id AND a.number = j.attempt WHERE s.server = ?");
    rows.run({server});
    KnownRuns found;
    while (rows.next()) {
        found.insert(Key(rows.text(2), rows.text(3)),
            Known{rows.number(0), rows.text(1), jobStateFromStored(rows.text(4)), rows.time(5), rows.time(6),
                rows.time(7)});
    }
    return found;
}

// Our run ids are stored before Airflow is asked for the run, and stay known when their workflow is removed.
QSet<QString> ServiceRuns::ours(const QVector<OthersRun> &runs)
{
    QSet<QString> found;
    for (qsizetype from = 0; from < runs.size(); from += idsAtOnce) {
        QVariantList ids;
        for (const OthersRun &run : runs.mid(from, idsAtOnce))
            ids.append(run.runId);
        const QString list = placeholders(ids.size());
        for (const QString &sql :
            {QStringLiteral("SELECT run_id FROM attempts WHERE run_id IN (%1) AND dag_id = ''").arg(list),
                QStringLiteral("SELECT run_id FROM removed_runs WHERE run_id IN (%1)").arg(list)}) {
            SqlStatement rows(m_session, sql);
            rows.run(ids);
            while (rows.next())
                found.insert(rows.text(0));
        }
    }
    return found;
}

// What a whole reading would have shown, and did not.
QVector<ServiceRuns::Key> ServiceRuns::missing(
    const OthersReading &reading, const KnownRuns &known, const QSet<Key> &seen) const
{
    QVector<Key> gone;
    for (auto run = known.cbegin(); run != known.cend(); ++run) {
        if (seen.contains(run.key()) || run->updated > reading.readAt)
            continue;
        const bool ended = isTerminal(run->state) && run->ended.isValid();
        if (!ended || run->ended >= reading.endedSince || run->ended < reading.oldest)
            gone.append(run.key());
    }
    return gone;
}

// Ended runs beyond what is kept of a DAG: those stored are returned, those not yet stored are taken out.
QVector<ServiceRuns::Key> ServiceRuns::surplus(
    const OthersReading &reading, const KnownRuns &known, QVector<OthersRun> &fresh) const
{
    QHash<QString, QVector<Ended>> byDag;
    for (auto run = known.cbegin(); run != known.cend(); ++run) {
        if (isTerminal(run->state))
            byDag[run.key().first].append({run->ended, run.key(), false});
    }
    for (const OthersRun &run : std::as_const(fresh)) {
        if (isTerminal(run.state))
            byDag[run.dagId].append({run.ended, Key(run.dagId, run.runId), true});
    }
    QVector<Key> stored;
    QSet<Key> unwanted;
    for (QVector<Ended> &ended : byDag) {
        std::sort(ended.begin(), ended.end(),
            [](const Ended &left, const Ended &right) { return left.time > right.time; });
        for (const Ended &run : ended.mid(reading.endedPerDag)) {
            if (run.fresh)
                unwanted.insert(run.key);
            else
                stored.append(run.key);
        }
    }
    fresh.removeIf([&unwanted](const OthersRun &run) { return unwanted.contains({run.dagId, run.runId}); });
    return stored;
}

void ServiceRuns::change(Known &known, const OthersRun &run, const QDateTime &readAt)
{
    // What was stored since is newer than what was read; and of a stop, AbortWatch looks for the proof.
    if (known.updated > readAt || (known.state == JobState::stopping && run.state != JobState::finished))
        return;
    if (known.state == run.state && known.started == run.started && known.ended == run.ended)
        return;
    const bool ended = isTerminal(known.state) && known.state == run.state;
    const QString state = toName(run.state);
    SqlStatement(m_session, "UPDATE jobs SET state = ?, updated = ? WHERE id = ?")
        .run({state, m_session.now(), known.job});
    SqlStatement(m_session, "UPDATE attempts SET state = ?, started = ?, ended = ? WHERE job_id = ?")
        .run({state, storedTime(run.started), storedTime(run.ended), known.job});
    if (!ended) {
        // Why it was in the state before is no longer true.
        const QString none = storedName(JobNoteCode::None);
        SqlStatement(
            m_session, "UPDATE jobs SET note_code = ?, note_detail = '', abort_asked = NULL WHERE id = ?")
            .run({none, known.job});
        SqlStatement(m_session, "UPDATE attempts SET note_code = ?, note_detail = '' WHERE job_id = ?")
            .run({none, known.job});
    }
    TouchedRows &touched = m_session.touched();
    touched.jobs.insert(known.job);
    touched.workflows.insert(known.workflow);
    --touched.moved[known.workflow][known.state];
    ++touched.moved[known.workflow][run.state];
    known.state = run.state;
    known.started = run.started;
    known.ended = run.ended;
}

void ServiceRuns::add(const QString &server, QVector<OthersRun> runs)
{
    if (runs.isEmpty() || m_session.failed())
        return;
    const QString instance = InstanceRepository(m_session).localInstance();
    std::stable_sort(runs.begin(), runs.end(),
        [](const OthersRun &left, const OthersRun &right) { return left.created < right.created; });
    qint64 id = m_session.takeIds(QStringLiteral("jobs"), runs.size());
    SqlStatement job(m_session,
        "INSERT INTO jobs (id, workflow_id, dag_id, owner_instance, runner_instance, state, note_code, "
        "note_detail, attempt, identifier_count, created, updated, conf) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, '', 1, ?, ?, ?, '{}')");
    SqlStatement attempt(m_session,
        "INSERT INTO attempts (job_id, number, run_id, state, note_code, note_detail, created, sent, "
        "triggered, started, ended, dag_id) VALUES (?, 1, ?, ?, ?, '', ?, ?, ?, ?, ?, ?)");
    SqlStatement origin(
        m_session, "INSERT INTO run_origins (job_id, type, triggered_by, username) VALUES (?, ?, ?, ?)");
    const QString none = storedName(JobNoteCode::None);
    const qint64 now = m_session.now();
    for (const OthersRun &run : std::as_const(runs)) {
        const QString workflow = workflowOf(server, run.dagId, instance);
        const QString state = toName(run.state);
        const qint64 created = run.created.isValid() ? run.created.toMSecsSinceEpoch() : now;
        job.run(
            {id, workflow, run.dagId, instance, instance, state, none, run.identifierCount, created, now});
        attempt.run({id, run.runId, state, none, created, created, created, storedTime(run.started),
            storedTime(run.ended), run.dagId});
        origin.run({id, run.origin.type, run.origin.triggeredBy, run.origin.user});
        TouchedRows &touched = m_session.touched();
        touched.jobs.insert(id);
        touched.workflows.insert(workflow);
        ++touched.moved[workflow][run.state];
        ++id;
    }
}

// The DAG's service workflow; made if there is none.
QString ServiceRuns::workflowOf(const QString &server, const QString &dagId, const QString &instance)
{
    SqlStatement known(
        m_session, "SELECT workflow_id FROM service_workflows WHERE server = ? AND dag_id = ?");
    known.run({server, dagId});
    if (known.next())
        return known.text(0);
    Workflow workflow;
    SqlStatement taken(m_session, "SELECT COUNT(*) FROM workflows WHERE id = ?");
    for (int turn = 0; !m_session.failed(); ++turn) {
        workflow.id = workflowId(server, dagId, turn);
        taken.run({workflow.id});
        if (taken.next() && taken.count(0) == 0)
            break;
    }
    workflow.kind = WorkflowKind::Service;
    workflow.name = dagId + QLatin1Char('-') + workflow.id;
    workflow.dagId = dagId;
    workflow.ownerInstance = instance;
    workflow.runnerInstances = {instance};
    WorkflowRepository(m_session).add(workflow);
    SqlStatement(m_session, "INSERT INTO service_workflows (workflow_id, server, dag_id) VALUES (?, ?, ?)")
        .run({workflow.id, server, dagId});
    return workflow.id;
}

void ServiceRuns::remove(KnownRuns &known, const QVector<Key> &runs)
{
    TouchedRows &touched = m_session.touched();
    for (const Key &key : runs) {
        const auto found = known.constFind(key);
        if (found == known.cend())
            continue;
        const Known run = *found;
        known.erase(found);
        for (const char *sql :
            {"DELETE FROM outbox WHERE job_id = ?", "DELETE FROM attempts WHERE job_id = ?",
                "DELETE FROM run_origins WHERE job_id = ?", "DELETE FROM jobs WHERE id = ?"})
            SqlStatement(m_session, sql).run({run.job});
        --touched.moved[run.workflow][run.state];
        touched.jobs.remove(run.job);
        touched.removedJobs.append(run.job);
        touched.workflows.insert(run.workflow);
        m_thinned.insert(run.workflow);
    }
}

// A DAG without any run left has no workflow either.
void ServiceRuns::removeEmptyWorkflows()
{
    SqlStatement left(m_session, "SELECT COUNT(*) FROM jobs WHERE workflow_id = ?");
    for (const QString &workflow : std::as_const(m_thinned)) {
        left.run({workflow});
        if (left.next() && left.count(0) == 0)
            WorkflowRepository(m_session).remove({workflow});
    }
    m_thinned.clear();
}

// Runs of removed workflows stay known as ours as long as Airflow may still show them.
void ServiceRuns::forgetRemovedRuns(const OthersReading &reading)
{
    SqlStatement rows(m_session, "SELECT run_id FROM removed_runs WHERE removed < ? AND NOT EXISTS "
                                 "(SELECT 1 FROM outbox o WHERE o.run_id = removed_runs.run_id)");
    rows.run({reading.oldest.toMSecsSinceEpoch()});
    QSet<QString> shown;
    for (const OthersRun &run : reading.runs)
        shown.insert(run.runId);
    QStringList forgotten;
    while (rows.next()) {
        if (!shown.contains(rows.text(0)))
            forgotten.append(rows.text(0));
    }
    SqlStatement forget(m_session, "DELETE FROM removed_runs WHERE run_id = ?");
    for (const QString &run : std::as_const(forgotten))
        forget.run({run});
}

} // namespace desk
