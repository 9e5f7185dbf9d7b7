// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "tests/support/scripted_accounts.h"
#include "tests/support/scripted_configurations.h"
#include "tests/support/scripted_partners.h"

#include <QHash>
#include <QSet>
#include <chrono>
#include <optional>

namespace desk
{

/// A backend that answers from what a test put into it: for pictures, for windows in states that a real
/// Airflow rarely shows, and for error paths. Answers come later, as from a real one. Calls are written down.
class ScriptedBackend final : public Backend
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedBackend)
public:
    explicit ScriptedBackend(QObject *parent = nullptr);

    // What it answers; change freely before a call.
    QVector<Dag> dagList;
    QHash<QString, DagDetails> dagDetailsById;
    QHash<QString, DagGraph> graphs;
    QVector<Dataset> datasetList;
    QHash<QString, QStringList> identifierLists;
    QVector<Workflow> workflowList;          ///< newest first
    QHash<QString, QVector<Job>> jobLists;   ///< by workflow
    QHash<JobId, JobDetails> jobDetails;     ///< what job() adds; without an entry it is made from the job
    QHash<JobId, QJsonObject> confsOfOthers; ///< of runs of others
    QHash<JobId, QVector<TaskInstance>> taskLists;
    QVector<RunResult> resultList;
    QVector<LogLine> logLines;
    bool logGoesOn = false; ///< the log is never finished
    AirflowStatus status;
    AirflowConnection connection;
    EmbeddedAirflow embedded;
    QVector<ConnectionCheck> checks;

    /// Every answer, or that of one call, comes after this time.
    std::chrono::milliseconds delay{0};
    QHash<QString, std::chrono::milliseconds> delays;
    /// Calls of that name fail from now on, until allow().
    void fail(const QString &call, const ApiError &error) { m_errors.insert(call, error); }
    void allow(const QString &call) { m_errors.remove(call); }
    /// What was asked, as "abortJobs 3,4", in order.
    QStringList calls;
    int callCount(const QString &name) const;

    // Things happen; told by the signals of a backend.
    void addWorkflow(const Workflow &workflow, const QVector<Job> &jobs);
    /// Replaces a job, counts its workflow anew and tells of both.
    void changeJob(Job job);
    void removeWorkflow(const QString &id);
    void removeJob(JobId id);
    void setStatus(const AirflowStatus &newStatus);
    void setEmbedded(const EmbeddedAirflow &state);
    Job findJob(JobId id) const;
    Workflow findWorkflow(const QString &id) const;

    QString instanceName() const override { return QStringLiteral("clinic-a"); }
    QString username() const override
    {
        const QString name = m_accounts->state().user.name;
        return name.isEmpty() ? QStringLiteral("radiology") : name;
    }
    Accounts &accounts() override { return *m_accounts; }
    /// Others than nobody's; not owned.
    void useAccounts(Accounts &accounts) { m_accounts = &accounts; }
    ScriptedAccounts scriptedAccounts;
    Partners &partners() override { return scriptedPartners; }
    ScriptedPartners scriptedPartners;
    Configurations &configurations() override { return scriptedConfigurations; }
    ScriptedConfigurations scriptedConfigurations;
    Task<void> exportProfile(QString file) override;
    Task<void> importProfile(QString file) override;

    Task<QVector<Dag>> dags() override;
    Task<DagDetails> dagDetails(QString dagId) override;
    Task<void> setDagPaused(QString dagId, bool paused) override;
    Task<QVector<Dataset>> datasets() override;
    Task<QStringList> identifiers(QString dataset, int offset, int limit) override;
    Task<void> createDataset(QString name, QStringList identifiers) override;
    Task<int> addIdentifiers(QString dataset, QStringList identifiers) override;
    Task<void> renameDataset(QString name, QString newName) override;
    Task<int> removeIdentifiers(QString dataset, QStringList identifiers) override;
    Task<int> mergeDatasets(QStringList datasets, QString into, bool deleteOthers) override;
    Task<void> deleteDataset(QString name) override;
    /// Reads real folders.
    std::unique_ptr<SeriesReader> readSeries(QString folder) override;
    Task<Workflow> submit(WorkflowSpec spec) override;
    Task<WorkflowPage> workflows(WorkflowQuery query) override;
    Task<QVector<Job>> jobs(QString workflowId, int offset, int limit) override;
    Task<JobDetails> job(JobId id) override;
    Task<QJsonObject> configuration(JobId id) override;
    Task<int> abortJobs(QVector<JobId> jobs) override;
    Task<int> restartJobs(QVector<JobId> jobs) override;
    Task<int> abortWorkflows(QStringList workflowIds) override;
    Task<int> restartWorkflows(QStringList workflowIds) override;
    Task<int> deleteWorkflows(QStringList workflowIds) override;
    Task<QVector<TaskInstance>> tasks(JobId job, int attempt) override;
    Task<DagGraph> graph(QString dagId) override;
    Task<QVector<RunResult>> results(JobId job, int attempt) override;
    std::unique_ptr<LogReader> openLog(LogTarget target) override;
    QUrl airflowPage(const Job &job) const override;
    AirflowStatus airflowStatus() const override { return status; }
    AirflowConnection airflowConnection() const override { return connection; }
    void checkNow() override { calls.append(QStringLiteral("checkNow")); }
    Task<QVector<ConnectionCheck>> testAirflow(AirflowConnection tested, SecretBytes password,
        std::function<void(ConnectionCheck)> progress) override;
    Task<void> saveAirflow(AirflowConnection saved, SecretBytes password, bool rememberedForThisRun) override;
    int startsAtOnce() const override { return starts; }
    Task<void> setStartsAtOnce(int most) override;
    int starts = 4;
    EmbeddedAirflow embeddedAirflow() const override { return embedded; }
    void restartEmbeddedAirflow() override { calls.append(QStringLiteral("restartEmbeddedAirflow")); }
    void stopEmbeddedAirflow() override { calls.append(QStringLiteral("stopEmbeddedAirflow")); }

    /// The last specification that was submitted.
    std::optional<WorkflowSpec> submitted;

private:
    Accounts *m_accounts = &scriptedAccounts;
    Task<void> answer(QString call, QString arguments = {});
    Task<int> changeJobs(QString call, QVector<JobId> jobs, JobState wanted);
    QVector<JobId> jobsOf(const QStringList &workflowIds) const;
    void recount(Workflow &workflow) const;

    QHash<QString, ApiError> m_errors;
    JobId m_nextJob = 1000;
};

} // namespace desk
