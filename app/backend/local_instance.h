// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/embedded_airflow_server.h"
#include "app/backend/backend.h"
#include "app/backend/outside_changes.h"
#include "app/core/clock.h"
#include "app/engine/engine.h"
#include "app/engine/local_accounts.h"
#include "app/engine/local_configurations.h"
#include "app/engine/local_partners.h"
#include "app/engine/submission.h"
#include "app/security/secrets.h"
#include "app/store/store.h"

namespace desk
{

/// The engine in this process, on a store and an Airflow: the Backend of a person's own computer. GUI thread.
class LocalInstance final : public Backend
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalInstance)
public:
    /// What it is made of. References must outlive it.
    struct Parts {
        Store &store;
        Secrets &secrets;
        const Clock &clock;
        QRandomGenerator &random;
        QString profileFolder;                           ///< exists already
        std::unique_ptr<EmbeddedAirflowServer> embedded; ///< null: this installation has none
        QString username;      ///< who works while nobody has an account; empty: the system's user
        QString resultsFolder; ///< results below it may be opened; empty: the embedded Airflow's
        Engine::Options options;
        LocalAccounts::Options accounts;
        LocalPartners::Options partners = {};
    };

    explicit LocalInstance(Parts parts, QObject *parent = nullptr);
    ~LocalInstance() override;

    /// Reads who we are, so that a window can say it at once. start() does so too. Errors: the store's.
    Task<void> open();
    /// Reads the settings, connects to Airflow (and starts the embedded one, if that is used) and begins to
    /// work. Does not wait for Airflow. Without a saved connection the embedded Airflow is used, if there is
    /// one. Errors: the store's.
    Task<void> start();
    /// Uses a connection without saving it, with a password for this run only; call before start(). For
    /// scripts.
    void useForThisRun(const AirflowConnection &connection, SecretBytes password);
    /// The same for the password alone: that of the saved connection, where no keychain gives it.
    void usePasswordForThisRun(SecretBytes password) { m_passwordForThisRun = std::move(password); }
    /// Stops working and waits for the embedded Airflow to end (at most half a minute). Always succeeds.
    Task<void> stop();
    /// This process is the one that carries out the profile's work.
    bool isHolding() const { return m_engine.isHolding(); }

    QString instanceName() const override { return m_instanceName; }
    QString username() const override;
    Accounts &accounts() override { return m_accounts; }
    Partners &partners() override { return m_partners; }
    Configurations &configurations() override { return m_configurations; }

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

    AirflowStatus airflowStatus() const override;
    AirflowConnection airflowConnection() const override;
    void checkNow() override;
    Task<QVector<ConnectionCheck>> testAirflow(AirflowConnection connection, SecretBytes password,
        std::function<void(ConnectionCheck)> progress) override;
    Task<void> saveAirflow(
        AirflowConnection connection, SecretBytes password, bool rememberedForThisRun) override;
    int startsAtOnce() const override { return m_engine.startsAtOnce(); }
    Task<void> setStartsAtOnce(int most) override;
    EmbeddedAirflow embeddedAirflow() const override;
    void restartEmbeddedAirflow() override;
    void stopEmbeddedAirflow() override;

private:
    /// A run of a job as Airflow knows it.
    struct RunRef {
        QString dagId;
        QString runId;
        bool untried = false; ///< nothing was sent to Airflow yet
    };

    QCoro::Task<> readStartsAtOnce();
    AirflowConnection wanted(const QString &setting) const;
    void adopt(const AirflowConnection &connection);
    void connectTo(const AirflowConnection &connection);
    void disconnectFrom();
    void embeddedChanged(const EmbeddedAirflow &state);
    void holdingChanged(bool holding);
    void storeChanged(const StoreChange &change);
    void dagsRead(const QVector<Dag> &dags);
    Task<void> mayChange(Operation operation, Task<QStringList> starters);
    bool allowed(const Result<void> &may);
    ApiError noAirflow(Operation operation) const;
    Task<RunRef> runOf(JobId job, int attempt, Operation operation);
    QString resultsFolder() const;

    Parts m_parts;
    Store &m_store;
    QString m_instanceName;
    AirflowConnection m_connection;
    bool m_connectionIsForThisRun = false;
    SecretBytes m_passwordForThisRun;
    QVector<Dag> m_dags; ///< as last read, to tell whether they changed
    LocalAccounts m_accounts;
    LocalPartners m_partners;
    LocalConfigurations m_configurations;
    Engine m_engine;
    Submission m_submission;
    OutsideChanges m_outside;
    std::unique_ptr<AirflowClient> m_airflow;
    bool m_running = false;
};

} // namespace desk
