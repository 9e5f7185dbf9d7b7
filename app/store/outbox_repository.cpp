// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/outbox_repository.h"

#include "app/store/stored_names.h"

#include <limits>

namespace desk
{

namespace
{

constexpr int maximumReason = 2000;

// Nothing of the same job stands before it.
constexpr QLatin1String isFirst(
    "NOT EXISTS (SELECT 1 FROM outbox e WHERE e.job_id = o.job_id AND e.id < o.id)");

} // namespace

void OutboxRepository::add(const QVector<OutboxEntry> &entries)
{
    if (entries.isEmpty() || m_session.failed())
        return;
    qint64 id = m_session.takeIds(QStringLiteral("outbox"), entries.size());
    SqlStatement insert(m_session,
        "INSERT INTO outbox (id, kind, job_id, attempt, dag_id, run_id, tries, not_before, reason, created) "
        "VALUES (?, ?, ?, ?, ?, ?, 0, ?, '', ?)");
    const QVariant noJob(QMetaType::fromType<qlonglong>());
    for (const OutboxEntry &entry : entries) {
        const QVariant job = entry.job == 0 ? noJob : QVariant(entry.job);
        if (!insert.run({id++, storedName(entry.kind), job, entry.attempt, entry.dagId, entry.runId,
                m_session.now(), m_session.now()}))
            return;
    }
}

QVector<OutboxEntry> OutboxRepository::due(const QDateTime &now, int limit, int triggers)
{
    if (triggers < 0)
        return dueWith(now, QString(), limit);
    // Neither kind stands in the way of the other.
    const QString trigger = storedName(OutboxEntry::Kind::Trigger);
    return dueWith(now, QStringLiteral("o.kind <> '%1' AND ").arg(trigger), limit - triggers) +
           dueWith(now, QStringLiteral("o.kind = '%1' AND ").arg(trigger), triggers);
}

QVector<OutboxEntry> OutboxRepository::dueWith(const QDateTime &now, const QString &condition, int limit)
{
    SqlStatement rows(m_session,
        QStringLiteral(
            "SELECT o.id, o.kind, o.job_id, o.attempt, o.dag_id, o.run_id, o.tries, o.not_before, j.conf "
            "FROM outbox o LEFT JOIN jobs j ON j.id = o.job_id AND o.kind = ? "
            "WHERE o.not_before <= ? AND ") +
            condition + isFirst +
            // Who wants something to stop does not wait behind what others want to start.
            QStringLiteral(" ORDER BY CASE WHEN o.kind = ? THEN 0 ELSE 1 END, o.id LIMIT ?"));
    rows.run({storedName(OutboxEntry::Kind::Trigger), now.toMSecsSinceEpoch(),
        storedName(OutboxEntry::Kind::Abort), limit < 0 ? std::numeric_limits<int>::max() : limit});
    QVector<OutboxEntry> found;
    while (rows.next()) {
        OutboxEntry entry;
        entry.id = rows.number(0);
        entry.kind = outboxKindFromStored(rows.text(1));
        entry.job = rows.number(2);
        entry.attempt = rows.count(3);
        entry.dagId = rows.text(4);
        entry.runId = rows.text(5);
        entry.tries = rows.count(6);
        entry.notBefore = rows.time(7);
        if (entry.kind == OutboxEntry::Kind::Trigger)
            entry.conf = jsonFromStored(rows.text(8));
        found.append(entry);
    }
    return found;
}

std::optional<OutboxEntry> OutboxRepository::find(qint64 entry)
{
    SqlStatement row(m_session, "SELECT kind, job_id, attempt, dag_id, run_id FROM outbox WHERE id = ?");
    row.run({entry});
    if (!row.next())
        return std::nullopt;
    OutboxEntry found;
    found.id = entry;
    found.kind = outboxKindFromStored(row.text(0));
    found.job = row.number(1);
    found.attempt = row.count(2);
    found.dagId = row.text(3);
    found.runId = row.text(4);
    return found;
}

void OutboxRepository::remove(qint64 entry)
{
    SqlStatement(m_session, "DELETE FROM outbox WHERE id = ?").run({entry});
}

void OutboxRepository::postpone(qint64 entry, const QDateTime &notBefore, const QString &reason)
{
    SqlStatement(m_session, "UPDATE outbox SET tries = tries + 1, not_before = ?, reason = ? WHERE id = ?")
        .run({notBefore.toMSecsSinceEpoch(), reason.left(maximumReason), entry});
}

QDateTime OutboxRepository::nextDue()
{
    // An entry that waits for another one of its job would be due long ago, and make the caller ask again and
    // again.
    SqlStatement row(m_session, QStringLiteral("SELECT o.not_before FROM outbox o WHERE ") + isFirst +
                                    QStringLiteral(" ORDER BY o.not_before LIMIT 1"));
    row.run();
    return row.next() ? row.time(0) : QDateTime();
}

void OutboxRepository::withdraw(JobId job, int attempt, OutboxEntry::Kind kind)
{
    SqlStatement(m_session, "DELETE FROM outbox WHERE job_id = ? AND attempt = ? AND kind = ?")
        .run({job, attempt, storedName(kind)});
}

bool OutboxRepository::holdsTriggers(const QString &workflowId)
{
    SqlStatement row(m_session, "SELECT COUNT(*) FROM outbox o JOIN jobs j ON j.id = o.job_id WHERE "
                                "j.workflow_id = ? AND o.kind = ?");
    row.run({workflowId, storedName(OutboxEntry::Kind::Trigger)});
    return row.next() && row.count(0) > 0;
}

void OutboxRepository::addDeletions(const QStringList &workflowIds)
{
    QVector<OutboxEntry> deletions;
    // Whatever Airflow still shows of them, and for however long: they are not runs of others.
    SqlStatement remember(m_session,
        "INSERT INTO removed_runs (run_id, removed) SELECT a.run_id, CAST(? AS BIGINT) FROM jobs j JOIN "
        "attempts a "
        "ON a.job_id = j.id WHERE j.workflow_id = ? AND a.sent IS NOT NULL ON CONFLICT (run_id) DO NOTHING");
    SqlStatement rows(m_session,
        "SELECT j.dag_id, a.run_id, a.number FROM jobs j JOIN attempts a ON a.job_id = j.id "
        "WHERE j.workflow_id = ? AND a.triggered IS NOT NULL ORDER BY j.id, a.number");
    for (const QString &workflow : workflowIds) {
        remember.run({m_session.now(), workflow});
        rows.run({workflow});
        while (rows.next()) {
            OutboxEntry deletion;
            deletion.kind = OutboxEntry::Kind::Delete;
            deletion.dagId = rows.text(0);
            deletion.runId = rows.text(1);
            deletion.attempt = rows.count(2);
            deletions.append(deletion);
        }
    }
    add(deletions);
}

} // namespace desk
