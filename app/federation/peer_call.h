// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/federation/peer_requests.h"
#include "app/federation/peer_server.h"

#include <QByteArray>
#include <functional>
#include <optional>
#include <variant>

namespace desk
{

/// An HTTP answer of our server.
struct PeerHttpAnswer {
    int status = 200;
    QByteArray body;     ///< JSON
    int retryAfter = -1; ///< seconds; -1: not said
    bool closes = false; ///< the connection ends with it
    std::optional<PeerRefusal::Cause> refusal;

    /// {"detail": text}; cause is a word for partners that run Workflow Desk.
    static PeerHttpAnswer refused(int status, const QString &detail, const QString &cause = {});
};

/// A request whose caller is known.
struct PeerHttpRequest {
    QString partner;
    QByteArray method;
    QByteArray target; ///< path and query as they came
    QByteArray body;
};

/// What a request asks of PeerRequests.
struct PeerCall {
    enum class Kind { Sync, Report, Job, Jobs, RemoveJob, Restart };
    Kind kind = Kind::Sync;
    QString partner;
    SyncRequest sync;
    JobReport report;
    qint64 jobId = 0;
    JobsQuery jobs;
    QString workflowId;
};

/// Reads a request: what it asks, or the answer to one that asks nothing sensible. Pure; any thread.
std::variant<PeerCall, PeerHttpAnswer> readCall(const PeerHttpRequest &request);

/// Makes an answer where it is sent, so that the GUI thread has not to write large JSON.
using PeerAnswerMaker = std::function<PeerHttpAnswer()>;

/// Answers to what PeerRequests said; kaapana-protocol, section 7, 7. Pure; any thread.
PeerHttpAnswer answerSync(const Result<SyncAnswer> &outcome);
PeerHttpAnswer answerReport(const JobReport &report, const Result<PeerJobAnswer> &outcome);
PeerHttpAnswer answerJob(const Result<PeerJobAnswer> &outcome);
PeerHttpAnswer answerJobs(const Result<QVector<PeerJobAnswer>> &outcome);
PeerHttpAnswer answerRemoval(const Result<void> &outcome);
PeerHttpAnswer answerRestart(const Result<PeerWorkflow> &outcome);
/// For a handler that did not come back in time.
PeerHttpAnswer answerBusy();

} // namespace desk
