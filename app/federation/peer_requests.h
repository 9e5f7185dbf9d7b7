// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"
#include "app/federation/peer_types.h"

namespace desk
{

/// What partners ask of us; the engine answers. PeerServer calls it on the GUI thread, after it has
/// authenticated the caller: partner is the instance_name of the registration whose token was sent, and no
/// claim of the caller. Calls may overlap, also those of one partner, and are repeated by partners that got
/// no answer in time: each must do no harm twice. An answer within PeerServerLimits::answer, or the caller is
/// told to try again.
class PeerRequests
{
public:
    virtual ~PeerRequests() = default;

    /// PUT /sync-client-remote. Remember the advert; offer at most one workflow with its queued jobs for this
    /// runner.
    virtual Task<SyncAnswer> sync(QString partner, SyncRequest request) = 0;

    /// PUT /job. NotFound for a job that does not exist or is not run by this partner: it is answered with
    /// 200 all the same, since a Kaapana runner would wedge (kaapana-protocol, section 7, 7), and with
    /// nothing but what the caller sent. A state that would queue or schedule a job (queued, scheduled)
    /// changes nothing: answer the job as it is.
    virtual Task<PeerJobAnswer> report(QString partner, JobReport report) = 0;

    /// GET /job. NotFound as above.
    virtual Task<PeerJobAnswer> job(QString partner, qint64 id) = 0;

    /// GET /jobs: only those which this partner runs.
    virtual Task<QVector<PeerJobAnswer>> jobs(QString partner, JobsQuery query) = 0;

    /// DELETE /job: the runner forgets the job; ours stays as history. NotFound as above, and answered with
    /// 200; Conflict unless it is queued, finished or failed.
    virtual Task<void> removeJob(QString partner, qint64 id) = 0;

    /// PUT /workflow with workflow_status scheduled: the owner asks us as runner to restart its workflow.
    /// NotFound unless it is an accepted one of this very owner; Forbidden unless our policy allows it. Both
    /// are answered alike.
    virtual Task<PeerWorkflow> restart(QString partner, QString workflowId) = 0;
};

} // namespace desk
