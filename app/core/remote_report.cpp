// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/remote_report.h"

#include "app/core/remote_decision.h"

namespace desk
{

namespace
{

QString sentence(const RemoteDecision &refusal)
{
    switch (refusal.reason) {
    case RemoteRefusal::Expired:
        return QStringLiteral("The permission given to this partner ended at %1.").arg(refusal.subject);
    case RemoteRefusal::Dag:
        return QStringLiteral("The DAG %1 is not allowed for this partner.").arg(refusal.subject);
    case RemoteRefusal::Dataset:
        return QStringLiteral("The dataset %1 is not allowed for this partner.").arg(refusal.subject);
    case RemoteRefusal::Series:
        return QStringLiteral("Some series (%1) are in no dataset that is allowed for this partner.")
            .arg(refusal.subject);
    case RemoteRefusal::SeriesPerJob:
        return QStringLiteral("More series than the %1 that are allowed for one job.").arg(refusal.subject);
    case RemoteRefusal::JobsPerDay:
        return QStringLiteral("This partner had its %1 jobs of the last 24 hours.").arg(refusal.subject);
    case RemoteRefusal::None:
        break;
    }
    return QStringLiteral("Not allowed for this partner.");
}

QString withDetail(const char *words, const QString &detail)
{
    const QString text = QString::fromLatin1(words);
    return detail.isEmpty() ? text + QLatin1Char('.') : text + QLatin1String(": ") + detail;
}

QString sentence(const JobNote &note)
{
    switch (note.code) {
    case JobNoteCode::None:
        return {};
    case JobNoteCode::TriggerRefused:
        return withDetail("Airflow refused to start it", note.detail);
    case JobNoteCode::TaskFailed:
        return withDetail("A task failed", note.detail);
    case JobNoteCode::RunLost:
        return withDetail("Its run was deleted in Airflow", {});
    case JobNoteCode::RunConflict:
        return withDetail("Airflow holds another run of that id", {});
    case JobNoteCode::Aborted:
        return withDetail("Aborted", {});
    case JobNoteCode::AbortedUnsent:
        return withDetail("Aborted before it was started", {});
    case JobNoteCode::AbortNotProven:
        return withDetail("Aborted; the end of these tasks is not proven", note.detail);
    case JobNoteCode::Rejected:
        return withDetail("Rejected", note.detail);
    case JobNoteCode::NotAllowed:
        return sentence(refusalFromNoteDetail(note.detail));
    case JobNoteCode::ForeignIdentifiers:
        return withDetail("Identifiers that were not advertised here, and cannot be read", note.detail);
    case JobNoteCode::PartnerRemoved:
        return withDetail("The partner was removed", {});
    case JobNoteCode::RunnerFailed:
        return note.detail;
    }
    return {};
}

} // namespace

std::optional<JobState> reportedState(JobState state)
{
    switch (state) {
    case JobState::pending:
    case JobState::running:
    case JobState::finished:
    case JobState::failed:
        return state;
    case JobState::rejected:
    case JobState::deleted:
        return JobState::failed;
    case JobState::queued:
    case JobState::scheduled:
    case JobState::stopping:
    case JobState::unknown:
        break;
    }
    return std::nullopt;
}

QString reportDescription(JobState state, const JobNote &note)
{
    QString text = sentence(note);
    if (text.isEmpty() && state == JobState::pending)
        text = QStringLiteral("Waits for confirmation.");
    return cutToUtf8(text, longestReport);
}

QString cutToUtf8(const QString &text, int bytes)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= bytes)
        return text;
    int end = bytes;
    while (end > 0 && (static_cast<unsigned char>(utf8.at(end)) & 0xc0U) == 0x80U)
        --end;
    return QString::fromUtf8(utf8.constData(), end);
}

} // namespace desk
