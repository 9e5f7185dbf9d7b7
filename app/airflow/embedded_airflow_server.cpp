// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/embedded_airflow_server.h"

#include "app/airflow/embedded_home.h"
#include "app/airflow/embedded_log.h"
#include "app/airflow/embedded_process_group.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <algorithm>
#include <chrono>
#include <csignal>
#include <utility>

namespace desk
{

namespace
{

using namespace std::chrono_literals;

constexpr qint64 gracePeriod = 20'000; // ms between SIGTERM and SIGKILL
constexpr qint64 leftoverPeriod =
    5'000; // the same for leftovers, whom their application's death has told already
constexpr qint64 startPeriod = 300'000;       // ms until a start that does not become healthy has failed
constexpr qint64 usualStart = 15'000;         // ms it takes on two cores; for the progress alone
constexpr qint64 restartWindow = 10 * 60'000; // ms
constexpr int restartsAllowed = 3;            // of one component within that time
constexpr int pollsMissed = 5;                // until a shared server counts as gone

QString programOf(const QString &environment)
{
    return environment + QLatin1String("/bin/airflow");
}

/// Whether every component we start reports health; the answer's form: GET /api/v2/monitor/health of
/// Airflow 3.
bool isHealthy(const QByteArray &answer)
{
    const QJsonObject health = QJsonDocument::fromJson(answer).object();
    const auto check = [&health](QLatin1String name) {
        return health.value(name).toObject().value(QLatin1String("status")).toString() ==
               QLatin1String("healthy");
    };
    return check(QLatin1String("metadatabase")) && check(QLatin1String("scheduler")) &&
           check(QLatin1String("dag_processor")) && check(QLatin1String("triggerer"));
}

} // namespace

EmbeddedAirflowServer::EmbeddedAirflowServer(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_home(std::make_unique<EmbeddedHome>(m_options.environment, m_options.profile, m_options.dagFolders))
{
    const bool usable =
        !m_options.environment.isEmpty() && QFileInfo(programOf(m_options.environment)).isExecutable();
    m_state.environment = m_options.environment;
    m_state.logFile = m_home->logFile();
    m_state.state = usable ? EmbeddedAirflow::State::Stopped : EmbeddedAirflow::State::Unavailable;
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setTransferTimeout(5000);
    m_clock.start();
    connect(&m_healthTimer, &QTimer::timeout, this, &EmbeddedAirflowServer::pollHealth);
    connect(&m_logTimer, &QTimer::timeout, this, [this] {
        if (m_log && !m_shared)
            m_log->keepSmall();
    });
    m_logTimer.start(30s);
    m_endTimer.setInterval(200ms);
}

EmbeddedAirflowServer::~EmbeddedAirflowServer()
{
    endProcesses();
}

void EmbeddedAirflowServer::start()
{
    if (m_state.state == EmbeddedAirflow::State::Stopping) {
        m_startAgain = true;
        return;
    }
    if (m_state.state != EmbeddedAirflow::State::Stopped && m_state.state != EmbeddedAirflow::State::Failed)
        return;
    ++m_generation;
    m_missedPolls = 0;
    setState(EmbeddedAirflow::State::Preparing);
    Q_EMIT progressed(0.0);
    QMetaObject::invokeMethod(this, &EmbeddedAirflowServer::prepare, Qt::QueuedConnection);
}

void EmbeddedAirflowServer::prepare()
{
    if (m_state.state != EmbeddedAirflow::State::Preparing)
        return;
    if (const auto made = m_home->makeFolders(); !made)
        return fail(made.error().target);
    if (!m_home->lock())
        return share();
    m_shared = false;
    auto ready = m_home->loadSecrets();
    if (ready)
        ready = m_home->writeDags();
    if (!ready)
        return fail(ready.error().target + QLatin1String(": ") + ready.error().detail);
    m_log = std::make_unique<EmbeddedLog>(m_home->logFile());
    m_log->mark();

    m_group = std::make_unique<EmbeddedProcessGroup>(m_home->recordFile(), m_home->folder());
    m_group->load();
    m_sinceTerm.start();
    m_group->signal(SIGTERM);
    m_endTimer.disconnect();
    connect(&m_endTimer, &QTimer::timeout, this, &EmbeddedAirflowServer::awaitLeftovers);
    m_endTimer.start();
    awaitLeftovers();
}

void EmbeddedAirflowServer::share()
{
    // Another process of the application runs Airflow for this profile; this one uses it and leaves its care
    // to it.
    m_shared = true;
    const int port = m_home->lastPort();
    const auto secrets = m_home->loadSecrets();
    if (!secrets)
        return fail(secrets.error().target);
    m_state.port = port;
    setState(EmbeddedAirflow::State::Starting);
    m_sinceLaunch.start();
    m_healthTimer.start(500ms);
}

void EmbeddedAirflowServer::awaitLeftovers()
{
    if (!m_group->members().isEmpty()) {
        if (m_sinceTerm.elapsed() > leftoverPeriod)
            m_group->signal(SIGKILL);
        return;
    }
    m_endTimer.stop();
    m_group->clear();
    m_state.port = m_home->choosePort();
    if (m_state.port == 0)
        return fail(m_home->folder());
    Q_EMIT progressed(0.05);
    if (m_home->isMigrated())
        launch();
    else
        prepareDatabase();
}

void EmbeddedAirflowServer::prepareDatabase()
{
    m_migration = std::make_unique<QProcess>();
    QProcess *process = m_migration.get();
    process->setArguments({QStringLiteral("db"), QStringLiteral("migrate")});
    equip(*process);
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart && m_state.state == EmbeddedAirflow::State::Preparing)
            fail(process->errorString());
    });
    connect(process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (m_state.state != EmbeddedAirflow::State::Preparing)
            return;
        if (code != 0 || status != QProcess::NormalExit)
            return fail(m_log->lastLines());
        m_home->setMigrated();
        launch();
    });
    process->start();
}

void EmbeddedAirflowServer::equip(QProcess &process)
{
    process.setProgram(programOf(m_options.environment));
    process.setProcessEnvironment(m_home->variables(m_state.port, process.arguments().value(0)));
    process.setWorkingDirectory(m_home->folder());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(m_log->path(), QIODevice::Append);
    EmbeddedProcessGroup::confine(process);
    connect(&process, &QProcess::started, this,
        [this, started = &process] { m_group->add(started->processId()); });
}

void EmbeddedAirflowServer::launch()
{
    const QString port = QString::number(m_state.port);
    const QString noLogServer =
        QStringLiteral("--skip-serve-logs"); // it would listen on every network interface
    const std::pair<QString, QStringList> wanted[] = {
        {QString(embeddedApiServer),
            {QStringLiteral("--host"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"), port,
                QStringLiteral("--workers"), QStringLiteral("1")}},
        {QStringLiteral("scheduler"), {noLogServer}},
        {QStringLiteral("dag-processor"), {}},
        {QStringLiteral("triggerer"), {noLogServer}},
    };
    m_components.clear();
    for (const auto &[name, arguments] : wanted) {
        Component component;
        component.name = name;
        component.arguments = QStringList{name} + arguments;
        m_components.push_back(std::move(component));
    }
    for (Component &component : m_components)
        startComponent(component);
    setState(EmbeddedAirflow::State::Starting);
    Q_EMIT progressed(0.3);
    m_sinceLaunch.start();
    m_healthTimer.start(500ms);
}

void EmbeddedAirflowServer::startComponent(Component &component)
{
    component.process = std::make_unique<QProcess>();
    QProcess *process = component.process.get();
    const QString name = component.name;
    process->setArguments(component.arguments);
    equip(*process);
    // Queued: the process object is replaced there, which its own signal would not survive.
    connect(
        process, &QProcess::finished, this, [this, name] { componentEnded(name); }, Qt::QueuedConnection);
    connect(
        process, &QProcess::errorOccurred, this,
        [this, name](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                componentEnded(name);
        },
        Qt::QueuedConnection);
    process->start();
}

void EmbeddedAirflowServer::componentEnded(const QString &name)
{
    if (!isUp() || m_shared)
        return;
    const auto found = std::find_if(m_components.begin(), m_components.end(),
        [&name](const Component &component) { return component.name == name; });
    if (found == m_components.end() || found->process->state() != QProcess::NotRunning)
        return;
    const qint64 now = m_clock.elapsed();
    found->restarts.removeIf([now](qint64 time) { return now - time > restartWindow; });
    if (found->restarts.size() >= restartsAllowed)
        return fail(m_log->lastLines());
    found->restarts.append(now);
    startComponent(*found);
}

void EmbeddedAirflowServer::pollHealth()
{
    if (m_polling || !isUp())
        return;
    if (m_shared)
        m_state.port = m_home->lastPort();
    else if (m_state.state == EmbeddedAirflow::State::Starting)
        Q_EMIT progressed(std::min(0.95, 0.3 + 0.65 * double(m_sinceLaunch.elapsed()) / double(usualStart)));
    m_polling = true;
    QNetworkRequest request(
        QUrl(QStringLiteral("http://127.0.0.1:%1/api/v2/monitor/health").arg(m_state.port)));
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply, generation = m_generation] {
        reply->deleteLater();
        m_polling = false;
        if (generation == m_generation)
            healthAnswered(reply->error() == QNetworkReply::NoError && isHealthy(reply->readAll()));
    });
}

void EmbeddedAirflowServer::healthAnswered(bool healthy)
{
    if (healthy) {
        m_missedPolls = 0;
        if (m_state.state != EmbeddedAirflow::State::Starting)
            return;
        if (m_shared)
            m_healthTimer.start(2s);
        else
            m_healthTimer
                .stop(); // from here on the engine watches, and a component that ends is noticed at once
        Q_EMIT progressed(1.0);
        setState(EmbeddedAirflow::State::Running);
        return;
    }
    ++m_missedPolls;
    if (m_shared && m_missedPolls >= pollsMissed && m_home->lock()) {
        // Its owner is gone: from now on it is ours.
        m_healthTimer.stop();
        ++m_generation;
        setState(EmbeddedAirflow::State::Preparing);
        prepare();
    } else if (m_state.state == EmbeddedAirflow::State::Starting && m_sinceLaunch.elapsed() > startPeriod) {
        fail(m_log ? m_log->lastLines() : QString());
    }
}

void EmbeddedAirflowServer::restart()
{
    stop();
    if (m_state.state == EmbeddedAirflow::State::Stopping)
        m_startAgain = true;
    else
        start();
}

void EmbeddedAirflowServer::stop()
{
    m_startAgain = false;
    if (m_state.state == EmbeddedAirflow::State::Stopping || isIdle())
        return;
    m_healthTimer.stop();
    m_endTimer.stop();
    ++m_generation;
    setState(EmbeddedAirflow::State::Stopping);
    m_sinceTerm.start();
    if (m_group && !m_shared)
        m_group->signal(SIGTERM);
    m_endTimer.disconnect();
    connect(&m_endTimer, &QTimer::timeout, this, &EmbeddedAirflowServer::awaitEnd);
    m_endTimer.start();
}

void EmbeddedAirflowServer::awaitEnd()
{
    if (m_group && !m_shared && !m_group->members().isEmpty()) {
        if (m_sinceTerm.elapsed() > gracePeriod)
            m_group->signal(SIGKILL);
        return;
    }
    stopped();
}

void EmbeddedAirflowServer::stopped()
{
    m_endTimer.stop();
    endProcesses();
    setState(EmbeddedAirflow::State::Stopped);
    if (std::exchange(m_startAgain, false))
        start();
}

void EmbeddedAirflowServer::endProcesses()
{
    if (m_group && !m_shared) {
        m_group->signal(SIGKILL);
        m_group->clear();
    }
    for (Component &component : m_components) {
        component.process->disconnect(this);
        component.process
            ->waitForFinished(); // killed, or ended before: this only collects what the system keeps of it
    }
    m_components.clear();
    if (m_migration) {
        m_migration->disconnect(this);
        m_migration->waitForFinished();
        m_migration.reset();
    }
    m_home->unlock();
    m_shared = false;
}

void EmbeddedAirflowServer::fail(const QString &message)
{
    m_healthTimer.stop();
    m_endTimer.stop();
    ++m_generation;
    m_startAgain = false;
    // The sender may be one of the processes, so they are dropped after its signal.
    if (m_group && !m_shared)
        m_group->signal(SIGKILL);
    setState(EmbeddedAirflow::State::Failed, message.left(2000));
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state.state == EmbeddedAirflow::State::Failed)
                endProcesses();
        },
        Qt::QueuedConnection);
}

bool EmbeddedAirflowServer::isIdle() const
{
    return m_state.state == EmbeddedAirflow::State::Unavailable ||
           m_state.state == EmbeddedAirflow::State::Stopped ||
           m_state.state == EmbeddedAirflow::State::Failed;
}

bool EmbeddedAirflowServer::isUp() const
{
    return m_state.state == EmbeddedAirflow::State::Starting ||
           m_state.state == EmbeddedAirflow::State::Running;
}

AirflowConnection EmbeddedAirflowServer::connection() const
{
    AirflowConnection connection;
    if (!isUp())
        return connection;
    connection.kind = AirflowConnection::Kind::Embedded;
    connection.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_state.port));
    connection.username = m_home->username();
    return connection;
}

SecretBytes EmbeddedAirflowServer::password() const
{
    return isUp() ? m_home->password() : SecretBytes();
}

QString EmbeddedAirflowServer::resultsFolder() const
{
    return m_home->resultsFolder();
}

void EmbeddedAirflowServer::setState(EmbeddedAirflow::State state, const QString &message)
{
    m_state.state = state;
    m_state.message = message;
    if (!isUp() && state != EmbeddedAirflow::State::Stopping)
        m_state.port = state == EmbeddedAirflow::State::Preparing ? m_state.port : 0;
    Q_EMIT stateChanged(m_state);
}

} // namespace desk
