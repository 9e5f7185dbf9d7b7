// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/report_repository.h"

#include "app/core/remote_report.h"
#include "app/store/partner_repository.h"
#include "app/store/stored_names.h"

#include <limits>

namespace desk
{

void ReportRepository::add(JobId job, When when)
{
    SqlStatement row(m_session,
        "SELECT i.partner_id, i.external_id, j.state, j.note_code, j.note_detail, a.run_id, a.sent "
        "FROM incoming_jobs i JOIN jobs j ON j.id = i.job_id "
        "JOIN attempts a ON a.job_id = j.id AND a.number = j.attempt WHERE i.job_id = ?");
    row.run({job});
    if (!row.next())
        return;
    const JobState state = jobStateFromStored(row.text(2));
    auto reported = reportedState(state);
    if (!reported && when == When::Always)
        reported = JobState::pending;
    if (!reported)
        return;
    const JobNote note{noteCodeFromStored(row.text(3)), row.text(4)};
    OwnerReport report;
    report.externalId = row.number(1);
    report.state = *reported;
    report.runId = row.isNull(6) ? QString() : row.text(5);
    report.description = reportDescription(state, note);
    if (state == JobState::rejected)
        report.rejection = note.detail;
    insert(row.text(0), report);
}

void ReportRepository::addGone(const PartnerId &owner, qint64 externalId)
{
    OwnerReport report;
    report.externalId = externalId;
    report.state = JobState::failed;
    report.description = QStringLiteral("The job was deleted at its runner.");
    insert(owner, report);
}

void ReportRepository::insert(const PartnerId &owner, const OwnerReport &report)
{
    // The same words twice in a row tell nothing new.
    SqlStatement last(m_session, "SELECT state, run_id, description FROM reports WHERE partner_id = ? AND "
                                 "external_id = ? ORDER BY id DESC LIMIT 1");
    last.run({owner, report.externalId});
    if (last.next() && last.text(0) == toName(report.state) && last.text(1) == report.runId &&
        last.text(2) == report.description)
        return;
    const QVariant none(QMetaType::fromType<qlonglong>());
    SqlStatement(m_session,
        "INSERT INTO reports (id, partner_id, external_id, state, run_id, description, rejection, tries, "
        "not_before, created) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)")
        .run({m_session.takeIds(QStringLiteral("reports"), 1), owner, report.externalId, toName(report.state),
            report.runId, report.description, report.rejection ? QVariant(*report.rejection) : none,
            m_session.now(), m_session.now()});
    m_session.touched().reports = true;
}

bool ReportRepository::holds(const PartnerId &owner, qint64 externalId)
{
    SqlStatement row(m_session, "SELECT COUNT(*) FROM reports WHERE partner_id = ? AND external_id = ?");
    row.run({owner, externalId});
    return row.next() && row.number(0) > 0;
}

QVector<PartnerId> ReportRepository::owners()
{
    SqlStatement rows(m_session, "SELECT DISTINCT partner_id FROM reports");
    rows.run();
    QVector<PartnerId> found;
    while (rows.next())
        found.append(rows.text(0));
    return found;
}

QVector<OwnerReport> ReportRepository::due(const PartnerId &owner, const QDateTime &now, int limit)
{
    SqlStatement rows(m_session,
        "SELECT r.id, r.external_id, r.state, r.run_id, r.description, r.rejection, r.tries, r.not_before "
        "FROM reports r WHERE r.partner_id = ? AND r.not_before <= ? AND NOT EXISTS (SELECT 1 FROM reports e "
        "WHERE e.partner_id = r.partner_id AND e.external_id = r.external_id AND e.id < r.id) "
        "ORDER BY r.id LIMIT ?");
    rows.run({owner, now.toMSecsSinceEpoch(), limit < 0 ? std::numeric_limits<int>::max() : limit});
    QVector<OwnerReport> found;
    while (rows.next()) {
        OwnerReport report;
        report.id = rows.number(0);
        report.externalId = rows.number(1);
        report.state = jobStateFromStored(rows.text(2));
        report.runId = rows.text(3);
        report.description = rows.text(4);
        if (!rows.isNull(5))
            report.rejection = rows.text(5);
        report.tries = rows.count(6);
        report.notBefore = rows.time(7);
        found.append(report);
    }
    return found;
}

void ReportRepository::delivered(qint64 report)
{
    SqlStatement owner(m_session, "SELECT partner_id FROM reports WHERE id = ?");
    owner.run({report});
    if (owner.next())
        PartnerRepository(m_session).noteContact(owner.text(0), std::nullopt);
    SqlStatement(m_session, "DELETE FROM reports WHERE id = ?").run({report});
}

void ReportRepository::postpone(qint64 report, const QDateTime &notBefore)
{
    SqlStatement(m_session, "UPDATE reports SET tries = tries + 1, not_before = ? WHERE id = ?")
        .run({notBefore.toMSecsSinceEpoch(), report});
}

void ReportRepository::hurry(const PartnerId &owner)
{
    SqlStatement(m_session, "UPDATE reports SET tries = 0, not_before = ? WHERE partner_id = ? AND tries > 0")
        .run({m_session.now(), owner});
}

} // namespace desk
