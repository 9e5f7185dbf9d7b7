// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/core/worker.h"
#include "app/store/store.h"

#include <memory>

namespace desk
{

class SqlDatabase;
class SqlDialect;

/// The store in an SQL database: a file of SQLite, or a PostgreSQL server. Lives on one thread (the GUI
/// thread); the database is opened, used and closed on a worker thread of its own. Deleting it waits for the
/// transaction under way.
///
/// Its errors of Kind::Store carry the file's name, or the server's, as target, the database's words as
/// detail and, where it is known what ails it, one stable word as field: "corrupt", "full", "readonly",
/// "locked", "missing" (cannot be opened at all), "unreachable" (the server does not answer, or does not let
/// us in), "driver" (this installation has none for it), "backup" (the copy before an upgrade could not be
/// written) or "newer" (written by a newer version of the program).
class SqlStore final : public Store
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SqlStore)
public:
    /// file: path of the database; it and its folder are made by open(), readable by the user alone. The
    /// clock must outlive the store and is asked on the worker thread.
    SqlStore(const QString &file, const Clock &clock, QObject *parent = nullptr);
    SqlStore(std::unique_ptr<SqlDialect> dialect, const Clock &clock, QObject *parent = nullptr);
    ~SqlStore() override;

    /// Opens the file and brings it up to date; to be awaited before anything else is asked. After a failure
    /// it may be called again.
    Task<void> open();

    Task<QString> setting(QString name) override;
    Task<void> setSetting(QString name, QString value) override;
    Task<QString> localInstance() override;

    Task<void> exportProfile(QString file) override;
    Task<void> importProfile(QString file) override;

    Task<QVector<UserRecord>> users() override;
    Task<UserRecord> user(QString name) override;
    Task<void> setUp(QString instance, UserRecord admin) override;
    Task<void> addUser(UserRecord user) override;
    Task<void> setPassword(QString name, QString passwordHash, bool mustChange) override;
    Task<void> setRole(QString name, UserRole role) override;
    Task<void> removeUser(QString name) override;
    Task<void> noteTry(QString name) override;
    Task<void> noteSignIn(QString name, QString passwordHash) override;

    Task<QVector<Dataset>> datasets() override;
    Task<QStringList> identifiers(QString dataset, int offset, int limit) override;
    Task<void> createDataset(QString name, QStringList identifiers) override;
    Task<int> addIdentifiers(QString dataset, QStringList identifiers) override;
    Task<void> renameDataset(QString name, QString newName) override;
    Task<int> removeIdentifiers(QString dataset, QStringList identifiers) override;
    Task<int> mergeDatasets(QStringList datasets, QString into, bool deleteOthers) override;
    Task<void> deleteDataset(QString name) override;

    Task<QVector<Job>> addWorkflow(Workflow workflow, QVector<Job> jobs, QVector<QJsonObject> confs) override;
    Task<WorkflowPage> workflows(WorkflowQuery query) override;
    Task<Workflow> workflow(QString id) override;
    Task<QVector<Job>> jobs(QString workflowId, int offset, int limit) override;
    Task<JobDetails> job(JobId id) override;
    Task<QVector<ActiveJob>> activeJobs() override;
    Task<void> apply(QVector<JobUpdate> updates) override;
    Task<int> askAbort(QVector<JobId> jobs) override;
    Task<int> askRestart(QVector<JobId> jobs) override;
    Task<QVector<JobId>> jobIds(QStringList workflowIds) override;
    Task<QStringList> startersOfJobs(QVector<JobId> jobs) override;
    Task<QStringList> starters(QStringList workflowIds) override;
    Task<int> removeWorkflows(QStringList workflowIds) override;
    Task<QVector<RunName>> recordOthers(OthersReading reading) override;
    Task<void> dropOthers(QString server, QVector<RunName> runs) override;
    Task<void> keepOthersOf(QString server) override;

    Task<QVector<OutboxEntry>> takeDue(QDateTime now, int limit, int triggers = -1) override;
    Task<void> done(qint64 entry, QVector<JobUpdate> updates) override;
    Task<void> postpone(qint64 entry, QDateTime notBefore, QString reason) override;
    Task<QDateTime> nextDue() override;

    Task<bool> changedElsewhere() override;

    // ConfigurationStore
    Task<QVector<Configuration>> savedConfigurations(QString dagId) override;
    Task<void> saveConfiguration(Configuration configuration) override;
    Task<void> removeConfiguration(QString dagId, QString name) override;
    Task<QVector<Configuration>> startedConfigurations(QString dagId, int limit) override;

    // PartnerStore
    Task<QVector<Partner>> partners() override;
    Task<Partner> partner(PartnerId id) override;
    Task<void> addPartner(Partner partner) override;
    Task<void> changePartner(Partner partner) override;
    Task<void> removePartner(PartnerId id) override;
    Task<AdvertRecord> advert(PartnerId id) override;
    Task<LocalPolicy> localPolicy() override;
    Task<void> setLocalPolicy(LocalPolicy policy) override;
    Task<PartnerPolicy> partnerPolicy(PartnerId id) override;
    Task<PartnerRecords> partnerRecords() override;
    Task<void> setPartnerPolicy(PartnerId id, PartnerPolicy policy) override;
    Task<QVector<IssuedToken>> issuedTokens() override;
    Task<int> issueToken(PartnerId id, QDateTime validUntil, QDateTime graceOfOlder) override;
    Task<QVector<int>> revokeTokens(PartnerId id) override;
    Task<QVector<IssuedToken>> dropEndedTokens() override;
    Task<IntakeOutcome> takeIn(PartnerId owner, SyncIntake intake) override;
    Task<QVector<PendingRequest>> pendingRequests() override;
    Task<int> confirm(QVector<JobId> jobs) override;
    Task<int> reject(QVector<JobId> jobs, QString reason) override;
    Task<Workflow> restartForOwner(PartnerId owner, QString externalWorkflowId) override;
    Task<QVector<PartnerId>> ownersToTell() override;
    Task<QVector<OwnerReport>> dueReports(PartnerId owner, QDateTime now, int limit) override;
    Task<void> reportDelivered(qint64 report) override;
    Task<void> postponeReport(qint64 report, QDateTime notBefore) override;
    Task<void> hurryReports(PartnerId owner) override;
    Task<Offer> offer(PartnerId runner, AdvertRecord advert) override;
    Task<OutgoingJob> takeReport(PartnerId runner, RunnerReport report) override;
    Task<OutgoingJob> outgoingJob(PartnerId runner, JobId job) override;
    Task<QVector<OutgoingJob>> outgoingJobs(
        PartnerId runner, std::optional<JobState> state, int limit) override;
    Task<void> forgottenByRunner(PartnerId runner, JobId job) override;

private:
    template <typename T, typename Work>
    Task<T> read(Work work);
    template <typename T, typename Work>
    Task<T> write(Work work);

    std::shared_ptr<SqlDatabase> m_database; ///< used on the worker's thread alone
    Worker m_worker;                         ///< a database connection belongs to the thread that opened it
};

} // namespace desk
