// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/accounts.h"
#include "app/core/airflow_connection.h"
#include "app/core/configurations.h"
#include "app/core/dag.h"
#include "app/core/dataset.h"
#include "app/core/partners.h"
#include "app/core/result.h"
#include "app/core/secret_bytes.h"
#include "app/core/series_reader.h"
#include "app/core/workflow.h"

#include <QObject>
#include <functional>
#include <memory>

namespace desk
{

/// Which task's log.
struct LogTarget {
    JobId job = 0;
    int attempt = 1;
    QString taskId;
    int mapIndex = -1;
    int tryNumber = 1;
    bool operator==(const LogTarget &) const = default;
};

/// Delivers a task's log as it is read, and goes on while the task runs. Deleting it stops reading. GUI
/// thread.
class LogReader : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /// More lines, in their order, at most some thousand at once.
    void linesRead(const QVector<desk::LogLine> &lines);
    /// Everything there is has been read; with a running task this comes when it has ended.
    void finished();
    /// Reading stopped; what was delivered stays true.
    void failed(const desk::ApiError &error);
};

/// Everything that windows, models, terminal verbs and headless use know of the world. Asynchronous: nothing
/// here blocks; results and signals come on the thread that calls (the GUI thread). Strings in results are
/// data, never translated sentences.
class Backend : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Backend)
public:
    explicit Backend(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// Name of the local instance.
    virtual QString instanceName() const = 0;
    /// Who is working; becomes a workflow's username.
    virtual QString username() const = 0;
    /// Who may work here. What somebody may not do fails with Forbidden, whichever function was called.
    virtual Accounts &accounts() = 0;
    /// Registered partners, what they may do here, and their requests.
    virtual Partners &partners() = 0;
    /// What forms were filled in with before.
    virtual Configurations &configurations() = 0;

    // Profile
    /// Writes the whole profile, without secrets, to a file.
    virtual Task<void> exportProfile(QString file) = 0;
    /// Puts the profile in a file in the place of this one; Conflict while a job is active.
    virtual Task<void> importProfile(QString file) = 0;

    // DAGs
    virtual Task<QVector<Dag>> dags() = 0;
    virtual Task<DagDetails> dagDetails(QString dagId) = 0;
    virtual Task<void> setDagPaused(QString dagId, bool paused) = 0;

    // Datasets
    virtual Task<QVector<Dataset>> datasets() = 0;
    /// Identifiers of a dataset in their order.
    virtual Task<QStringList> identifiers(QString dataset, int offset, int limit) = 0;
    /// Creates a dataset. Invalid if the name is empty, over 64 characters, taken, or an identifier is no
    /// UID.
    virtual Task<void> createDataset(QString name, QStringList identifiers) = 0;
    /// Adds identifiers; returns how many were new.
    virtual Task<int> addIdentifiers(QString dataset, QStringList identifiers) = 0;
    /// Partners that may use the dataset may use it under its new name. Invalid as for createDataset.
    virtual Task<void> renameDataset(QString name, QString newName) = 0;
    /// Returns how many were there.
    virtual Task<int> removeIdentifiers(QString dataset, QStringList identifiers) = 0;
    /// Puts the series of several datasets into one, each once and in their order: into one that exists, or a
    /// new one. The others stay, or are deleted where deleteOthers is true. All or nothing; returns how many
    /// series it holds then.
    virtual Task<int> mergeDatasets(QStringList datasets, QString into, bool deleteOthers) = 0;
    virtual Task<void> deleteDataset(QString name) = 0;
    /// Reads the series in a folder of this computer. What it finds is stored nowhere.
    virtual std::unique_ptr<SeriesReader> readSeries(QString folder) = 0;

    // Workflows
    /// Stores the workflow with its jobs and triggers in one transaction and returns it; Airflow is asked
    /// afterwards.
    virtual Task<Workflow> submit(WorkflowSpec spec) = 0;
    virtual Task<WorkflowPage> workflows(WorkflowQuery query) = 0;
    virtual Task<QVector<Job>> jobs(QString workflowId, int offset, int limit) = 0;
    virtual Task<JobDetails> job(JobId id) = 0;
    /// What a job's run was started with. That of a run of others is read from Airflow.
    virtual Task<QJsonObject> configuration(JobId id) = 0;
    /// Each takes those jobs whose state allows it and returns how many. Runs that others started may be
    /// aborted by admins alone, and by nobody restarted or deleted: Conflict, field "service".
    virtual Task<int> abortJobs(QVector<JobId> jobs) = 0;
    virtual Task<int> restartJobs(QVector<JobId> jobs) = 0;
    virtual Task<int> abortWorkflows(QStringList workflowIds) = 0;
    virtual Task<int> restartWorkflows(QStringList workflowIds) = 0;
    /// Deletes workflows whose jobs have all ended, with their runs in Airflow; Conflict if one has not.
    virtual Task<int> deleteWorkflows(QStringList workflowIds) = 0;

    // What Airflow says about a job's run
    virtual Task<QVector<TaskInstance>> tasks(JobId job, int attempt) = 0;
    virtual Task<DagGraph> graph(QString dagId) = 0;
    virtual Task<QVector<RunResult>> results(JobId job, int attempt) = 0;
    virtual std::unique_ptr<LogReader> openLog(LogTarget target) = 0;
    /// Address of the run in Airflow's own pages; empty if there is none.
    virtual QUrl airflowPage(const Job &job) const = 0;

    // Airflow
    virtual AirflowStatus airflowStatus() const = 0;
    virtual AirflowConnection airflowConnection() const = 0;
    /// Asks Airflow now instead of at the next turn.
    virtual void checkNow() = 0;
    /// Tests a connection step by step without saving it; progress comes as each step ends.
    virtual Task<QVector<ConnectionCheck>> testAirflow(AirflowConnection connection, SecretBytes password,
        std::function<void(ConnectionCheck)> progress) = 0;
    /// Saves and uses the connection; the password goes to the keychain, or, if that is not there and
    /// rememberedForThisRun is true, is held until the program ends. An empty password keeps the stored one.
    virtual Task<void> saveAirflow(
        AirflowConnection connection, SecretBytes password, bool rememberedForThisRun) = 0;
    /// How many starts of runs may be on their way to Airflow at a time.
    virtual int startsAtOnce() const = 0;
    /// For admins; in force at once. Invalid ("startsAtOnce") unless it is 1 to mostStartsAtOnce.
    virtual Task<void> setStartsAtOnce(int most) = 0;
    static constexpr int mostStartsAtOnce = 32;
    virtual EmbeddedAirflow embeddedAirflow() const = 0;
    virtual void restartEmbeddedAirflow() = 0;
    virtual void stopEmbeddedAirflow() = 0;

Q_SIGNALS:
    /// Workflows were added or changed; the current values.
    void workflowsChanged(const QVector<desk::Workflow> &workflows);
    void workflowsRemoved(const QStringList &workflowIds);
    void jobsChanged(const QVector<desk::Job> &jobs);
    /// Airflow no longer has these runs of others; their workflows stay.
    void jobsRemoved(const QVector<desk::JobId> &jobs);
    void datasetsChanged();
    void dagsChanged();
    void airflowStatusChanged(const desk::AirflowStatus &status);
    void embeddedAirflowChanged(const desk::EmbeddedAirflow &state);
    /// Something failed that nobody waits for, such as a full disk while a poll was stored.
    void problemOccurred(const desk::ApiError &error);
};

} // namespace desk
