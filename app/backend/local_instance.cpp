// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/local_instance.h"

#include "app/airflow/airflow_client_factory.h"
#include "app/airflow/connection_test.h"
#include "app/backend/airflow_setting.h"
#include "app/backend/run_results.h"
#include "app/backend/task_log_reader.h"

#include <QCoroSignal>
#include <QDeadlineTimer>

namespace desk
{

namespace
{

constexpr std::chrono::seconds longestStop{30};

QString systemUser()
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        const QString user = qEnvironmentVariable(name);
        if (!user.isEmpty())
            return user;
    }
    return QStringLiteral("user");
}

Task<SecretBytes> embeddedPassword(QPointer<EmbeddedAirflowServer> embedded)
{
    if (!embedded) {
        ApiError error;
        error.kind = ApiError::Kind::SecretMissing;
        error.operation = Operation::ReadSecret;
        co_return tl::unexpected(error);
    }
    co_return embedded->password();
}

} // namespace

LocalInstance::LocalInstance(Parts parts, QObject *parent)
    : Backend(parent)
    , m_parts(std::move(parts))
    , m_store(m_parts.store)
    , m_accounts(m_store, m_parts.clock, m_parts.accounts)
    , m_partners(m_store, m_parts.secrets, m_accounts, m_parts.clock, m_parts.random, m_parts.partners)
    , m_engine(m_store, m_parts.clock, m_parts.random, m_parts.profileFolder, m_parts.options)
    , m_submission(m_store, m_parts.clock, Ids(m_parts.random))
    , m_outside(m_store)
{
    if (m_parts.username.isEmpty())
        m_parts.username = systemUser();
    connect(&m_accounts, &LocalAccounts::instanceNamed, this,
        [this](const QString &name) { m_instanceName = name; });
    connect(&m_store, &Store::changed, this, &LocalInstance::storeChanged);
    connect(&m_engine, &Engine::holdingChanged, this, &LocalInstance::holdingChanged);
    connect(&m_engine, &Engine::changedOutside, &m_outside, &OutsideChanges::refresh);
    connect(&m_engine, &Engine::changedOutside, this, &LocalInstance::readStartsAtOnce);
    connect(&m_engine, &Engine::changedOutside, &m_accounts, &LocalAccounts::readAgain);
    connect(&m_engine, &Engine::problemOccurred, this, &LocalInstance::problemOccurred);
    connect(&m_engine, &Engine::changedOutside, &m_partners, &LocalPartners::lookAgain);
    connect(&m_partners, &LocalPartners::problemOccurred, this, &LocalInstance::problemOccurred);
    connect(&m_engine.health(), &HealthWatch::statusChanged, this, &LocalInstance::airflowStatusChanged);
    connect(&m_engine.health(), &HealthWatch::dagsRead, this, &LocalInstance::dagsRead);
    connect(&m_outside, &OutsideChanges::workflowsChanged, this, &LocalInstance::workflowsChanged);
    connect(&m_outside, &OutsideChanges::workflowsRemoved, this, &LocalInstance::workflowsRemoved);
    connect(&m_outside, &OutsideChanges::jobsChanged, this, &LocalInstance::jobsChanged);
    connect(&m_outside, &OutsideChanges::jobsRemoved, this, &LocalInstance::jobsRemoved);
    connect(&m_outside, &OutsideChanges::datasetsChanged, this, &LocalInstance::datasetsChanged);
    if (m_parts.embedded) {
        connect(m_parts.embedded.get(), &EmbeddedAirflowServer::stateChanged, this,
            &LocalInstance::embeddedChanged);
    }
}

LocalInstance::~LocalInstance()
{
    m_running = false;
    m_engine.stop();
}

Task<void> LocalInstance::open()
{
    const QPointer<LocalInstance> self(this);
    const auto instance = co_await m_store.localInstance();
    if (!instance)
        co_return tl::unexpected(instance.error());
    if (!self)
        co_return Result<void>{};
    m_instanceName = *instance;
    const auto accounts = co_await m_accounts.open();
    if (!accounts || !self)
        co_return accounts;
    co_return co_await m_partners.open(m_instanceName);
}

QString LocalInstance::username() const
{
    const AccessState access = m_accounts.state();
    return access.user.name.isEmpty() ? m_parts.username : access.user.name;
}

Task<void> LocalInstance::start()
{
    const QPointer<LocalInstance> self(this);
    const Result<void> opened = co_await open();
    if (!opened)
        co_return tl::unexpected(opened.error());
    if (!self)
        co_return Result<void>{};
    const auto setting = co_await m_store.setting(airflowSettingName());
    if (!setting)
        co_return tl::unexpected(setting.error());
    if (!self)
        co_return Result<void>{};
    co_await m_outside.prime();
    if (!self)
        co_return Result<void>{};
    co_await readStartsAtOnce();
    if (!self)
        co_return Result<void>{};

    AirflowConnection connection = m_connection;
    if (!m_connectionIsForThisRun)
        connection = wanted(*setting);
    if (connection.kind == AirflowConnection::Kind::External && !m_passwordForThisRun.isEmpty())
        m_parts.secrets.holdForThisRun(connection.secretName(), std::move(m_passwordForThisRun));
    m_running = true;
    m_engine.choose(serverName(connection));
    m_engine.start();
    adopt(connection);
    co_return Result<void>{};
}

void LocalInstance::useForThisRun(const AirflowConnection &connection, SecretBytes password)
{
    m_connection = connection;
    m_connectionIsForThisRun = true;
    if (!password.isEmpty())
        m_parts.secrets.holdForThisRun(connection.secretName(), std::move(password));
}

Task<void> LocalInstance::stop()
{
    const QPointer<LocalInstance> self(this);
    m_running = false;
    disconnectFrom();
    m_partners.work(false);
    m_engine.stop();
    if (!m_parts.embedded)
        co_return Result<void>{};
    m_parts.embedded->stop();
    const QDeadlineTimer deadline(longestStop);
    while (self && !m_parts.embedded->isIdle() && !deadline.hasExpired()) {
        const auto left = std::chrono::milliseconds(std::max<qint64>(deadline.remainingTime(), 1));
        co_await qCoro(m_parts.embedded.get(), &EmbeddedAirflowServer::stateChanged, left);
    }
    co_return Result<void>{};
}

// --- The connection

// Without a saved connection the embedded Airflow is used, if there is one.
AirflowConnection LocalInstance::wanted(const QString &setting) const
{
    AirflowConnection connection = connectionFromSetting(setting);
    if (connection.kind == AirflowConnection::Kind::None && m_parts.embedded)
        connection.kind = AirflowConnection::Kind::Embedded;
    return connection;
}

void LocalInstance::adopt(const AirflowConnection &connection)
{
    disconnectFrom();
    m_connection = connection;
    m_engine.choose(serverName(connection));
    if (connection.kind == AirflowConnection::Kind::External) {
        if (m_parts.embedded)
            m_parts.embedded->stop();
        connectTo(connection);
    } else if (connection.kind == AirflowConnection::Kind::Embedded && m_parts.embedded) {
        m_parts.embedded->start();
        embeddedChanged(m_parts.embedded->state());
    } else {
        m_engine.health().setPhase(AirflowStatus::Phase::NotConfigured);
    }
}

void LocalInstance::connectTo(const AirflowConnection &connection)
{
    PasswordSource password;
    if (connection.kind == AirflowConnection::Kind::Embedded) {
        const QPointer<EmbeddedAirflowServer> embedded(m_parts.embedded.get());
        password = [embedded] { return embeddedPassword(embedded); };
    } else {
        Secrets *secrets = &m_parts.secrets;
        const QString name = connection.secretName();
        password = [secrets, name] { return secrets->read(name); };
    }
    m_airflow = makeAirflowClient(connection, password);
    m_engine.use(m_airflow.get());
    m_partners.use(m_airflow.get());
}

void LocalInstance::disconnectFrom()
{
    m_engine.use(nullptr);
    m_partners.use(nullptr);
    m_airflow.reset();
}

void LocalInstance::embeddedChanged(const EmbeddedAirflow &state)
{
    Q_EMIT embeddedAirflowChanged(state);
    if (!m_running || m_connection.kind != AirflowConnection::Kind::Embedded)
        return;
    if (state.state == EmbeddedAirflow::State::Running) {
        disconnectFrom();
        connectTo(m_parts.embedded->connection());
        return;
    }
    disconnectFrom();
    ApiError error;
    switch (state.state) {
    case EmbeddedAirflow::State::Preparing:
    case EmbeddedAirflow::State::Starting:
        m_engine.health().setPhase(AirflowStatus::Phase::Starting);
        break;
    case EmbeddedAirflow::State::Unavailable:
        m_engine.health().setPhase(AirflowStatus::Phase::NotConfigured);
        break;
    case EmbeddedAirflow::State::Failed:
        error.kind = ApiError::Kind::Process;
        error.operation = Operation::StartAirflow;
        error.target = QStringLiteral("Airflow");
        error.detail = state.message;
        m_engine.health().setPhase(AirflowStatus::Phase::Stopped, error);
        break;
    default:
        error.kind = ApiError::Kind::Cancelled;
        error.operation = Operation::StopAirflow;
        error.target = QStringLiteral("Airflow");
        m_engine.health().setPhase(AirflowStatus::Phase::Stopped, error);
        break;
    }
}

void LocalInstance::holdingChanged(bool holding)
{
    if (m_running)
        m_partners.work(holding);
    // The embedded Airflow of the process that held the profile before has ended with it.
    if (holding && m_running && m_connection.kind == AirflowConnection::Kind::Embedded && m_parts.embedded)
        m_parts.embedded->start();
}

AirflowStatus LocalInstance::airflowStatus() const
{
    return m_engine.health().status();
}

AirflowConnection LocalInstance::airflowConnection() const
{
    if (m_connection.kind == AirflowConnection::Kind::Embedded && m_parts.embedded) {
        AirflowConnection connection = m_parts.embedded->connection();
        connection.kind = AirflowConnection::Kind::Embedded;
        return connection;
    }
    return m_connection;
}

void LocalInstance::checkNow()
{
    m_engine.checkNow();
}

Task<QVector<ConnectionCheck>> LocalInstance::testAirflow(
    AirflowConnection connection, SecretBytes password, std::function<void(ConnectionCheck)> progress)
{
    connection.baseUrl.setUserInfo({}); // which errors would name
    const Result<void> may = m_accounts.mayManage(Operation::Connect, connection.baseUrl.authority());
    if (!may)
        co_return tl::unexpected(may.error());
    if (password.isEmpty() && !connection.username.isEmpty()) {
        auto stored = co_await m_parts.secrets.read(connection.secretName());
        if (stored)
            password = std::move(*stored);
    }
    auto checks = co_await testConnection(connection, std::move(password), progress);
    co_return std::move(checks);
}

Task<void> LocalInstance::saveAirflow(
    AirflowConnection connection, SecretBytes password, bool rememberedForThisRun)
{
    const QPointer<LocalInstance> self(this);
    const Result<void> may = m_accounts.mayManage(Operation::ChangeSettings);
    if (!may)
        co_return tl::unexpected(may.error());
    connection.baseUrl.setUserInfo({});
    if (connection.kind == AirflowConnection::Kind::External) {
        const QString name = connection.secretName();
        if (!password.isEmpty() && rememberedForThisRun) {
            m_parts.secrets.holdForThisRun(name, std::move(password));
        } else if (!password.isEmpty()) {
            const auto written = co_await m_parts.secrets.write(name, std::move(password));
            if (!written)
                co_return tl::unexpected(written.error());
        } else {
            // The stored password belongs to its user at its address: it is not sent anywhere else.
            const auto stored = co_await m_parts.secrets.read(name);
            if (!stored)
                co_return tl::unexpected(stored.error());
        }
        if (!self)
            co_return Result<void>{};
    }
    const auto saved = co_await m_store.setSetting(airflowSettingName(), toSetting(connection));
    if (!saved)
        co_return tl::unexpected(saved.error());
    if (self) {
        m_connectionIsForThisRun = false;
        m_connection = connection;
        // Before the start it is only chosen.
        if (m_running)
            adopt(connection);
    }
    co_return Result<void>{};
}

// --- The profile as a file

Task<void> LocalInstance::exportProfile(QString file)
{
    const Result<void> may = m_accounts.mayManage(Operation::ExportProfile, file);
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_store.exportProfile(std::move(file));
}

Task<void> LocalInstance::importProfile(QString file)
{
    const QPointer<LocalInstance> self(this);
    const Result<void> may = m_accounts.mayManage(Operation::ImportProfile, file);
    if (!may)
        co_return tl::unexpected(may.error());
    const auto done = co_await m_store.importProfile(file);
    if (!done)
        co_return tl::unexpected(done.error());
    if (!self)
        co_return Result<void>{};
    const auto opened = co_await open();
    if (!opened || !self)
        co_return opened;
    const auto setting = co_await m_store.setting(airflowSettingName());
    if (!setting)
        co_return tl::unexpected(setting.error());
    const auto page = co_await m_store.workflows({});
    if (!page)
        co_return tl::unexpected(page.error());
    if (!self)
        co_return Result<void>{};
    Q_EMIT workflowsChanged(page->workflows);
    if (m_running && isHolding())
        m_partners.work(true);
    if (m_running && !m_connectionIsForThisRun)
        adopt(wanted(*setting));
    co_return Result<void>{};
}

EmbeddedAirflow LocalInstance::embeddedAirflow() const
{
    return m_parts.embedded ? m_parts.embedded->state() : EmbeddedAirflow();
}

void LocalInstance::restartEmbeddedAirflow()
{
    // One that has stopped is started again by anybody; ending one that runs ends everybody's runs.
    const bool runs = embeddedAirflow().state == EmbeddedAirflow::State::Running;
    if (m_parts.embedded && allowed(runs ? m_accounts.mayManage(Operation::StopAirflow)
                                         : m_accounts.mayAct(Operation::StartAirflow)))
        m_parts.embedded->restart();
}

void LocalInstance::stopEmbeddedAirflow()
{
    if (m_parts.embedded && allowed(m_accounts.mayManage(Operation::StopAirflow)))
        m_parts.embedded->stop();
}

// Whether it is; tells the person otherwise, where nobody waits for an answer.
bool LocalInstance::allowed(const Result<void> &may)
{
    if (!may)
        Q_EMIT problemOccurred(may.error());
    return may.has_value();
}

// --- DAGs

Task<QVector<Dag>> LocalInstance::dags()
{
    if (!m_airflow)
        co_return tl::unexpected(noAirflow(Operation::ListDags));
    co_return co_await m_airflow->dags();
}

Task<DagDetails> LocalInstance::dagDetails(QString dagId)
{
    if (!m_airflow)
        co_return tl::unexpected(noAirflow(Operation::ReadDag));
    co_return co_await m_airflow->dagDetails(dagId);
}

Task<void> LocalInstance::setDagPaused(QString dagId, bool paused)
{
    const QPointer<LocalInstance> self(this);
    // Resuming one is part of starting a workflow; pausing one stops what others planned.
    const Result<void> may = paused ? m_accounts.mayManage(Operation::PauseDag, dagId)
                                    : m_accounts.mayAct(Operation::PauseDag, dagId);
    if (!may)
        co_return tl::unexpected(may.error());
    if (!m_airflow)
        co_return tl::unexpected(noAirflow(Operation::PauseDag));
    const auto done = co_await m_airflow->setPaused(dagId, paused);
    if (done && self)
        Q_EMIT dagsChanged();
    co_return done;
}

Task<DagGraph> LocalInstance::graph(QString dagId)
{
    if (!m_airflow)
        co_return tl::unexpected(noAirflow(Operation::ReadGraph));
    co_return co_await m_airflow->graph(dagId);
}

void LocalInstance::dagsRead(const QVector<Dag> &dags)
{
    if (dags == m_dags)
        return;
    m_dags = dags;
    Q_EMIT dagsChanged();
}

// --- Workflows and jobs

Task<Workflow> LocalInstance::submit(WorkflowSpec spec)
{
    const Result<void> may = m_accounts.mayAct(Operation::SubmitWorkflow, spec.name);
    if (!may)
        co_return tl::unexpected(may.error());
    if (spec.username.isEmpty() || !m_accounts.state().user.name.isEmpty())
        spec.username = username();
    const bool isLocal = spec.runnerInstances.isEmpty() || spec.runnerInstances.contains(m_instanceName);
    if (!m_airflow && isLocal)
        co_return tl::unexpected(noAirflow(Operation::SubmitWorkflow));
    const QPointer<AirflowClient> airflow(m_airflow.get());
    co_return co_await m_submission.submit(spec, airflow);
}

// Whether whoever is signed in may change what was started by those.
Task<void> LocalInstance::mayChange(Operation operation, Task<QStringList> starters)
{
    const auto names = co_await starters;
    if (!names)
        co_return tl::unexpected(during(operation, names.error()));
    co_return m_accounts.mayChange(operation, *names);
}

Task<WorkflowPage> LocalInstance::workflows(WorkflowQuery query)
{
    return m_store.workflows(std::move(query));
}

Task<QVector<Job>> LocalInstance::jobs(QString workflowId, int offset, int limit)
{
    return m_store.jobs(std::move(workflowId), offset, limit);
}

Task<JobDetails> LocalInstance::job(JobId id)
{
    return m_store.job(id);
}

Task<int> LocalInstance::abortJobs(QVector<JobId> jobs)
{
    const Result<void> may = co_await mayChange(Operation::AbortJob, m_store.startersOfJobs(jobs));
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_store.askAbort(std::move(jobs));
}

Task<int> LocalInstance::restartJobs(QVector<JobId> jobs)
{
    const Result<void> may = co_await mayChange(Operation::RestartJob, m_store.startersOfJobs(jobs));
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_store.askRestart(std::move(jobs));
}

Task<int> LocalInstance::abortWorkflows(QStringList workflowIds)
{
    const Result<void> may = co_await mayChange(Operation::AbortJob, m_store.starters(workflowIds));
    if (!may)
        co_return tl::unexpected(may.error());
    const auto ids = co_await m_store.jobIds(workflowIds);
    if (!ids)
        co_return tl::unexpected(during(Operation::AbortJob, ids.error()));
    co_return co_await m_store.askAbort(*ids);
}

Task<int> LocalInstance::restartWorkflows(QStringList workflowIds)
{
    const Result<void> may = co_await mayChange(Operation::RestartJob, m_store.starters(workflowIds));
    if (!may)
        co_return tl::unexpected(may.error());
    const auto ids = co_await m_store.jobIds(workflowIds);
    if (!ids)
        co_return tl::unexpected(during(Operation::RestartJob, ids.error()));
    const QPointer<LocalInstance> self(this);
    const auto here = co_await m_store.askRestart(*ids);
    if (!here || !self)
        co_return here;
    const auto there = co_await m_partners.restartAtRunners(workflowIds);
    if (there)
        co_return *here + *there;
    // What was restarted here was restarted all the same.
    if (*here == 0)
        co_return tl::unexpected(there.error());
    if (self)
        Q_EMIT problemOccurred(there.error());
    co_return here;
}

Task<int> LocalInstance::deleteWorkflows(QStringList workflowIds)
{
    const Result<void> may = co_await mayChange(Operation::DeleteWorkflow, m_store.starters(workflowIds));
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_store.removeWorkflows(std::move(workflowIds));
}

void LocalInstance::storeChanged(const StoreChange &change)
{
    if (!change.removedWorkflows.isEmpty())
        Q_EMIT workflowsRemoved(change.removedWorkflows);
    if (!change.workflows.isEmpty())
        Q_EMIT workflowsChanged(change.workflows);
    if (!change.jobs.isEmpty())
        Q_EMIT jobsChanged(change.jobs);
    if (!change.removedJobs.isEmpty())
        Q_EMIT jobsRemoved(change.removedJobs);
    if (change.datasets)
        Q_EMIT datasetsChanged();
}

} // namespace desk
