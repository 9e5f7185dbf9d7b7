// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/peer_call.h"

#include "app/federation/peer_codec.h"

namespace desk
{

namespace
{

constexpr int soon = 2; ///< seconds

PeerHttpAnswer answered(QByteArray body)
{
    PeerHttpAnswer answer;
    answer.body = std::move(body);
    return answer;
}

/// Something of ours failed; what, is no partner's business.
PeerHttpAnswer unavailable()
{
    PeerHttpAnswer answer =
        PeerHttpAnswer::refused(503, QStringLiteral("Try again later"), QStringLiteral("busy"));
    answer.retryAfter = soon;
    return answer;
}

bool isNotTheirs(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::Forbidden;
}

} // namespace

PeerHttpAnswer answerSync(const Result<SyncAnswer> &outcome)
{
    if (!outcome)
        return unavailable();
    const Result<QByteArray> body = encodeSyncAnswer(*outcome);
    return body ? answered(*body) : unavailable();
}

PeerHttpAnswer answerReport(const JobReport &report, const Result<PeerJobAnswer> &outcome)
{
    if (outcome)
        return answered(encodeJobAnswer(*outcome));
    if (!isNotTheirs(outcome.error()))
        return unavailable();
    // A runner that gets anything but 200 never reports again: it hears what it said.
    PeerJobAnswer echo;
    echo.job.id = report.jobId;
    echo.job.state = report.state;
    echo.job.runId = report.runId;
    echo.job.description = report.description;
    PeerHttpAnswer answer = answered(encodeJobAnswer(echo));
    answer.refusal = PeerRefusal::Cause::ForeignJob;
    return answer;
}

PeerHttpAnswer answerJob(const Result<PeerJobAnswer> &outcome)
{
    if (outcome)
        return answered(encodeJobAnswer(*outcome));
    if (!isNotTheirs(outcome.error()))
        return unavailable();
    PeerHttpAnswer answer = PeerHttpAnswer::refused(404, QStringLiteral("Job not found"));
    answer.refusal = PeerRefusal::Cause::ForeignJob;
    return answer;
}

PeerHttpAnswer answerJobs(const Result<QVector<PeerJobAnswer>> &outcome)
{
    return outcome ? answered(encodeJobAnswers(*outcome)) : unavailable();
}

PeerHttpAnswer answerRemoval(const Result<void> &outcome)
{
    PeerHttpAnswer answer = answered(QByteArrayLiteral("{\"ok\":true}"));
    if (outcome)
        return answer;
    // A runner could not delete its own job otherwise; there is nothing of ours that it could reach.
    if (isNotTheirs(outcome.error())) {
        answer.refusal = PeerRefusal::Cause::ForeignJob;
        return answer;
    }
    if (outcome.error().kind == ApiError::Kind::Conflict)
        return PeerHttpAnswer::refused(401,
            QStringLiteral("A job can be deleted when it is queued, finished or failed"),
            QStringLiteral("state"));
    return unavailable();
}

PeerHttpAnswer answerRestart(const Result<PeerWorkflow> &outcome)
{
    if (outcome)
        return answered(encodeWorkflow(*outcome));
    if (!isNotTheirs(outcome.error()))
        return unavailable();
    PeerHttpAnswer answer =
        PeerHttpAnswer::refused(404, QStringLiteral("No such workflow may be restarted from there"));
    if (outcome.error().kind == ApiError::Kind::NotFound)
        answer.refusal = PeerRefusal::Cause::ForeignJob;
    return answer;
}

PeerHttpAnswer answerBusy()
{
    return unavailable();
}

} // namespace desk
