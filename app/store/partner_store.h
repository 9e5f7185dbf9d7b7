// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/partner.h"
#include "app/core/partner_records.h"
#include "app/core/pending_request.h"
#include "app/core/policy.h"
#include "app/core/remote_decision.h"
#include "app/core/result.h"
#include "app/core/workflow.h"

#include <optional>

namespace desk
{

/// A token that we issued, as far as it is kept in the database.
struct IssuedToken {
    PartnerId partner;
    QString partnerName;
    int serial = 0;
    QDateTime issued;
    QDateTime validUntil; ///< UTC; invalid: without an end
    bool operator==(const IssuedToken &) const = default;
};

/// Everything a partner advertised.
struct AdvertRecord {
    struct Dataset {
        QString name;
        QStringList identifiers; ///< ciphertexts under the partner's own key
        bool operator==(const Dataset &) const = default;
    };
    QJsonObject dags; ///< id -> what it says of the DAG, of which ui_forms matters
    QVector<Dataset> datasets;
    bool automaticUpdate = false;
    bool automaticExecution = false;
    bool speaksDesk = false;
    bool operator==(const AdvertRecord &) const = default;
};

/// A job that an owner offers, as far as the engine has read it.
struct IncomingJob {
    qint64 externalId = 0; ///< the owner's
    QString dagId;
    QString datasetName;
    QString runId;    ///< for its first attempt here
    QJsonObject conf; ///< as Airflow will get it: identifiers in plain, our project; without client_job_id
    QStringList identifiers;
    int foreignCount = 0; ///< identifiers that could not be decrypted: the job fails at once
};

/// A workflow that an owner offers.
struct IncomingWorkflow {
    QString externalId;
    QString id; ///< to be used here if another workflow has the owner's id
    QString name;
    QString username; ///< the owner's
    QVector<IncomingJob> jobs;
};

/// What came of one sync with an owner.
struct SyncIntake {
    std::optional<AdvertRecord> advert;
    QVector<IncomingWorkflow> workflows;
    QVector<qint64> abort;  ///< the owner's job ids that it wants to be aborted
    QVector<qint64> remove; ///< and those it deleted
};

struct IntakeOutcome {
    int taken = 0;        ///< jobs that were new
    QVector<qint64> gone; ///< of those to be removed: there is nothing of them here any more
};

/// What an owner is to be told about a job.
struct OwnerReport {
    qint64 id = 0;
    qint64 externalId = 0;
    JobState state = JobState::pending;
    QString runId; ///< empty: no run yet
    QString description;
    std::optional<QString> rejection;
    int tries = 0;
    QDateTime notBefore;
};

/// What a runner tells of a job of ours.
struct RunnerReport {
    JobId job = 0;
    JobState state = JobState::pending;
    QString runId;       ///< empty leaves what is known
    QString description; ///< empty leaves what is known
    std::optional<QString> rejection;
};

/// A job of ours at a runner, with what a partner may read of it.
struct OutgoingJob {
    Job job;
    QString username;
    QString runnerRunId;
    QString description;
    JobState shownState = JobState::queued; ///< one of the wire's
    QJsonObject conf;                       ///< only in an offer
};

/// What a runner is answered.
struct Offer {
    std::optional<Workflow> workflow; ///< at most one in each answer, see kaapana-protocol section 2
    QVector<OutgoingJob> jobs;        ///< its queued ones for this runner
    QVector<qint64> abort;
    QVector<qint64> remove;
};

/// What is kept of partners, of their jobs here and of our jobs there. Threads and errors as Store.
class PartnerStore
{
    Q_DISABLE_COPY_MOVE(PartnerStore)
public:
    PartnerStore() = default;
    virtual ~PartnerStore() = default;

    // Registration
    virtual Task<QVector<Partner>> partners() = 0;
    /// NotFound if there is none.
    virtual Task<Partner> partner(PartnerId id) = 0;
    /// Its id is given by the caller. Invalid (field "name", "host", "port", "caFile", "pin"), Conflict
    /// (field "taken", or "own" for the local instance's name).
    virtual Task<void> addPartner(Partner partner) = 0;
    /// Name, address, verification and encryption. Errors as above; Conflict ("name") if the name changes
    /// while workflows are exchanged under it.
    virtual Task<void> changePartner(Partner partner) = 0;
    /// Its jobs that have not started here are rejected, ours that it has not taken end, ours that it runs
    /// fail with a note; their workflows stay. Reports to it are dropped.
    virtual Task<void> removePartner(PartnerId id) = 0;
    virtual Task<AdvertRecord> advert(PartnerId id) = 0;

    // Policy. Changes are applied at once to jobs that have not started: those that may no longer start wait,
    // with the reason as their note.
    virtual Task<LocalPolicy> localPolicy() = 0;
    virtual Task<void> setLocalPolicy(LocalPolicy policy) = 0;
    virtual Task<PartnerPolicy> partnerPolicy(PartnerId id) = 0;
    virtual Task<PartnerRecords> partnerRecords() = 0;
    virtual Task<void> setPartnerPolicy(PartnerId id, PartnerPolicy policy) = 0;

    // Tokens we issue
    virtual Task<QVector<IssuedToken>> issuedTokens() = 0;
    /// A new serial; those before it end with their grace, if they do not earlier. Returns the serial.
    virtual Task<int> issueToken(PartnerId id, QDateTime validUntil, QDateTime graceOfOlder) = 0;
    /// Forgets tokens: all of a partner, or only those whose end has come. Returns their serials.
    virtual Task<QVector<int>> revokeTokens(PartnerId id) = 0;
    virtual Task<QVector<IssuedToken>> dropEndedTokens() = 0;

    // As runner
    /// Stores a sync as a whole: notes the contact and the advert, takes in what is new and decides about it.
    /// What is known already is reported again if nothing is on its way.
    virtual Task<IntakeOutcome> takeIn(PartnerId owner, SyncIntake intake) = 0;
    virtual Task<QVector<PendingRequest>> pendingRequests() = 0;
    /// Lets pending jobs start. Forbidden with the refusal (field: its name, detail: its subject) if one may
    /// not now; then none does. Returns how many.
    virtual Task<int> confirm(QVector<JobId> jobs) = 0;
    virtual Task<int> reject(QVector<JobId> jobs, QString reason) = 0;
    /// All jobs of an owner's workflow that were accepted before and have ended start again. NotFound if that
    /// is no accepted workflow of this owner; Forbidden unless our policy starts its jobs by itself now.
    virtual Task<Workflow> restartForOwner(PartnerId owner, QString externalWorkflowId) = 0;
    /// Owners that are to be told something.
    virtual Task<QVector<PartnerId>> ownersToTell() = 0;
    /// Due reports to an owner, oldest first, one for each job.
    virtual Task<QVector<OwnerReport>> dueReports(PartnerId owner, QDateTime now, int limit) = 0;
    /// The owner took it: notes the contact as well.
    virtual Task<void> reportDelivered(qint64 report) = 0;
    virtual Task<void> postponeReport(qint64 report, QDateTime notBefore) = 0;
    /// What was postponed for that owner is due now, and counts as never tried.
    virtual Task<void> hurryReports(PartnerId owner) = 0;

    // As owner
    /// Notes the contact and the advert, and gives what the runner is to be told: one workflow with jobs that
    /// still wait for it, the one that was offered longest ago.
    virtual Task<Offer> offer(PartnerId runner, AdvertRecord advert) = 0;
    /// Takes over what a runner says. NotFound unless it runs that job; a state that a runner may not set
    /// changes nothing. The job afterwards.
    virtual Task<OutgoingJob> takeReport(PartnerId runner, RunnerReport report) = 0;
    virtual Task<OutgoingJob> outgoingJob(PartnerId runner, JobId job) = 0;
    virtual Task<QVector<OutgoingJob>> outgoingJobs(
        PartnerId runner, std::optional<JobState> state, int limit) = 0;
    /// The runner has forgotten the job. NotFound unless it ran it; Conflict unless it has not begun or has
    /// ended.
    virtual Task<void> forgottenByRunner(PartnerId runner, JobId job) = 0;
};

} // namespace desk
