// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/airflow_connection.h"
#include "app/core/dataset.h"
#include "app/core/result.h"
#include "app/core/user.h"
#include "app/core/workflow.h"
#include "app/store/configuration_store.h"
#include "app/store/partner_store.h"

#include <QObject>

namespace desk
{

/// An effect on the outside that was decided together with a state change and is still to be carried out.
struct OutboxEntry {
    enum class Kind { Trigger, Abort, Delete };
    qint64 id = 0;
    Kind kind = Kind::Trigger;
    JobId job = 0; ///< 0 for Delete, whose job rows are gone
    int attempt = 1;
    QString dagId;
    QString runId;
    QJsonObject conf; ///< for Trigger: exactly what is sent
    int tries = 0;
    QDateTime notBefore; ///< UTC; earliest time of the next try
};

/// What a poll or an effect found out about a job; applied through the job state machine.
struct JobUpdate {
    JobId job = 0;
    int attempt = 1; ///< an update for an attempt that is no longer current changes that attempt alone
    JobEvent event = JobEvent::RunQueued;
    JobNote note; ///< replaces the note if its code is not None
    QDateTime started;
    QDateTime ended;
};

/// An active job as the poller needs it.
struct ActiveJob {
    JobId job = 0;
    int attempt = 1;
    QString dagId;
    QString runId;
    JobState state = JobState::queued;
    QDateTime triggered; ///< when Airflow answered the trigger; invalid before
    QDateTime abortAsked;
    bool ofOthers = false; ///< a run that others started
};

/// A DAG run that others may have started, as Airflow has it.
struct OthersRun {
    QString dagId;
    QString runId;
    JobState state = JobState::scheduled; ///< scheduled, running, finished or failed
    RunOrigin origin;
    int identifierCount = 0;
    QDateTime created;
    QDateTime started;
    QDateTime ended;
    bool operator==(const OthersRun &) const = default;
};

/// Runs as they were read from an Airflow, ours among them.
struct OthersReading {
    QString server; ///< which Airflow
    QVector<OthersRun> runs;
    QDateTime readAt;     ///< when the reading began, by our clock: what was stored since is newer
    bool whole = false;   ///< every active run is among them, and every one that ended since endedSince
    QDateTime endedSince; ///< meaningful for a whole one
    QDateTime oldest;     ///< runs that ended before are not kept
    int endedPerDag = 20; ///< nor more ended ones of one DAG than these, the newest
};

/// What a run goes by in its Airflow.
struct RunName {
    QString dagId;
    QString runId;
    bool operator==(const RunName &) const = default;
};

/// An account as it is kept.
struct UserRecord {
    User user;
    QString passwordHash; ///< see PasswordHash
    int failures = 0;     ///< tries since the last successful sign-in
    QDateTime lastTry;    ///< when the last of them was; UTC
};

/// What changed for those who watch: current values after a transaction.
struct StoreChange {
    QVector<Workflow> workflows;
    QVector<Job> jobs;
    QStringList removedWorkflows;
    QVector<JobId> removedJobs; ///< of workflows that stay
    bool datasets = false;
    bool partners = false; ///< a registration, a policy, an advert, a contact or a token
    bool reports = false;  ///< owners are to be told something
};

/// Everything that is kept. One database, one worker thread; every function is one transaction, runs on that
/// thread and completes on the caller's. Errors: Kind::Store with the database's words, NotFound, Conflict,
/// Invalid.
class Store : public QObject, public PartnerStore, public ConfigurationStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Store)
public:
    explicit Store(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    // Profile
    /// A setting by name; empty if never set. Never holds a secret.
    virtual Task<QString> setting(QString name) = 0;
    virtual Task<void> setSetting(QString name, QString value) = 0;
    virtual Task<QString> localInstance() = 0; ///< name; created as "local" with the database

    /// Writes everything to a file, and puts a file's content in the place of everything: see ProfileFile.
    virtual Task<void> exportProfile(QString file) = 0;
    virtual Task<void> importProfile(QString file) = 0;

    // Users; they stay where they are when a profile is exported or imported
    virtual Task<QVector<UserRecord>> users() = 0; ///< by name
    virtual Task<UserRecord> user(QString name) = 0;
    /// Names the instance and adds its first admin; Conflict if there is a user already, or workflows under
    /// another name.
    virtual Task<void> setUp(QString instance, UserRecord admin) = 0;
    /// Conflict ("taken") if somebody has that name.
    virtual Task<void> addUser(UserRecord user) = 0;
    virtual Task<void> setPassword(QString name, QString passwordHash, bool mustChange) = 0;
    /// These two: Conflict ("lastAdmin") where no admin would be left.
    virtual Task<void> setRole(QString name, UserRole role) = 0;
    virtual Task<void> removeUser(QString name) = 0;
    /// Counts a try before it is known how it ends, so that ending the program does not make it unhappen.
    virtual Task<void> noteTry(QString name) = 0;
    /// The last try was right; its hash is replaced unless the new one is empty.
    virtual Task<void> noteSignIn(QString name, QString passwordHash) = 0;

    // Datasets
    virtual Task<QVector<Dataset>> datasets() = 0;
    virtual Task<QStringList> identifiers(QString dataset, int offset, int limit) = 0;
    virtual Task<void> createDataset(QString name, QStringList identifiers) = 0;
    virtual Task<int> addIdentifiers(QString dataset, QStringList identifiers) = 0;
    /// What partners may use, and their requests that wait, follow.
    virtual Task<void> renameDataset(QString name, QString newName) = 0;
    virtual Task<int> removeIdentifiers(QString dataset, QStringList identifiers) = 0;
    virtual Task<int> mergeDatasets(QStringList datasets, QString into, bool deleteOthers) = 0;
    virtual Task<void> deleteDataset(QString name) = 0;

    // Workflows and jobs
    /// Stores workflow and jobs (id 0: given by the store) with a Trigger entry each. confs[i] belongs to
    /// jobs[i]; the store adds "client_job_id" (protocol section 4) once the id is known, to the kept conf
    /// and to the entry alike. A job's runId is that of its first attempt and ends with "-1"; later attempts
    /// get their number instead. Conflict if a workflow of that id exists.
    virtual Task<QVector<Job>> addWorkflow(
        Workflow workflow, QVector<Job> jobs, QVector<QJsonObject> confs) = 0;
    virtual Task<WorkflowPage> workflows(WorkflowQuery query) = 0;
    virtual Task<Workflow> workflow(QString id) = 0;
    virtual Task<QVector<Job>> jobs(QString workflowId, int offset, int limit) = 0;
    virtual Task<JobDetails> job(JobId id) = 0;
    virtual Task<QVector<ActiveJob>> activeJobs() = 0;

    /// Applies events through the state machine; those that mean nothing in the job's state are passed over.
    virtual Task<void> apply(QVector<JobUpdate> updates) = 0;
    /// For jobs that can be aborted: unsent triggers are withdrawn (the job ends as failed, AbortedUnsent);
    /// others become stopping with an Abort entry. Returns how many.
    virtual Task<int> askAbort(QVector<JobId> jobs) = 0;
    /// For jobs that can be restarted: a new attempt with its Trigger entry. Returns how many. Conflict
    /// ("service") if one of them is a run of others.
    virtual Task<int> askRestart(QVector<JobId> jobs) = 0;
    /// Jobs of these workflows, ids only.
    virtual Task<QVector<JobId>> jobIds(QStringList workflowIds) = 0;
    /// Who started the workflows of these jobs, or these workflows; each name once, an empty one for others
    /// on this Airflow.
    virtual Task<QStringList> startersOfJobs(QVector<JobId> jobs) = 0;
    virtual Task<QStringList> starters(QStringList workflowIds) = 0;
    /// Removes workflows whose jobs have all ended, with a Delete entry for every run they had; Conflict
    /// otherwise, and then nothing is removed; Conflict ("service") if one of them is of others.
    virtual Task<int> removeWorkflows(QStringList workflowIds) = 0;

    // Runs of others: see ServiceRuns
    /// Stores what was read of them, as jobs of a service workflow for each DAG; runs of ours are passed
    /// over. Returns those kept here that ended before what a whole reading covers, by DAG and id.
    virtual Task<QVector<RunName>> recordOthers(OthersReading reading) = 0;
    /// Airflow no longer has these.
    virtual Task<void> dropOthers(QString server, QVector<RunName> runs) = 0;
    /// Removes those of every other Airflow.
    virtual Task<void> keepOthersOf(QString server) = 0;

    // Outbox
    /// Entries due at that time, aborts first, then by age; never one whose job has an earlier one. With
    /// triggers, at most so many triggers and limit - triggers others, which do not wait behind them. A
    /// Trigger is marked as sent with the same transaction, so that an abort from then on is an abort in
    /// Airflow. Entries stay until done() or postpone(), and come again with the next call: who carries them
    /// out knows which are under way.
    virtual Task<QVector<OutboxEntry>> takeDue(QDateTime now, int limit, int triggers = -1) = 0;
    /// The effect is carried out; its consequences for the job are stored with it.
    virtual Task<void> done(qint64 entry, QVector<JobUpdate> updates) = 0;
    /// Try again later.
    virtual Task<void> postpone(qint64 entry, QDateTime notBefore, QString reason) = 0;
    /// Time from which on takeDue() finds something; invalid if the outbox is empty.
    virtual Task<QDateTime> nextDue() = 0;

    /// Changes made by another process on the same file since the last call; the caller refreshes if true.
    virtual Task<bool> changedElsewhere() = 0;

Q_SIGNALS:
    void changed(const desk::StoreChange &change);
};

} // namespace desk

Q_DECLARE_METATYPE(desk::StoreChange)
