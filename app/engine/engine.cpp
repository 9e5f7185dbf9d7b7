// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/engine.h"

namespace desk
{

Engine::Engine(Store &store, const Clock &clock, QRandomGenerator &random, const QString &profileFolder,
    Options options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_options(options)
    , m_lock(profileFolder)
    , m_health(clock, options.health)
    , m_carrier(store, clock, random, options.carrier)
    , m_poller(store, options.poller)
    , m_abortWatch(store, clock, options.abort)
    , m_others(store, clock, options.others)
{
    m_contactTimer.setSingleShot(true);
    connect(&m_outsideTimer, &QTimer::timeout, this, &Engine::lookOutside);
    connect(&m_takeOverTimer, &QTimer::timeout, this, &Engine::tryToHold);
    connect(&m_contactTimer, &QTimer::timeout, &m_poller, &RunPoller::contactLost);
    connect(&m_health, &HealthWatch::statusChanged, this, &Engine::applyReach);
    connect(&m_store, &Store::changed, this, &Engine::storeChanged);
    connect(&m_carrier, &OutboxCarrier::triggered, &m_poller, &RunPoller::wake);
    connect(&m_carrier, &OutboxCarrier::abortTaken, &m_abortWatch, &AbortWatch::abortTaken);
    connect(&m_poller, &RunPoller::changesAsked, &m_others, &OthersWatch::changesAsked);
    connect(&m_poller, &RunPoller::changesRead, &m_others, &OthersWatch::changesRead);
    follow(m_carrier, Asker::Carrier);
    follow(m_poller, Asker::Poller);
    follow(m_abortWatch, Asker::AbortWatch);
    follow(m_others, Asker::Others);
}

template <typename Part>
void Engine::follow(Part &part, Asker asker)
{
    connect(&part, &Part::airflowFailed, this,
        [this, asker](const ApiError &error) { airflowFailed(asker, error); });
    connect(&part, &Part::airflowAnswered, this, [this, asker] { airflowAnswered(asker); });
    connect(&part, &Part::storeFailed, this, &Engine::storeFailed);
}

void Engine::start()
{
    m_started = true;
    m_outsideTimer.start(m_options.outside);
    m_takeOverTimer.start(m_options.takeOver);
    tryToHold();
    if (!m_lock.isHeld())
        Q_EMIT holdingChanged(false);
}

void Engine::stop()
{
    m_started = false;
    m_outsideTimer.stop();
    m_takeOverTimer.stop();
    use(nullptr);
    m_contactTimer.stop();
    m_lock.release();
    m_left = false; // whoever holds the profile next may work with another server
}

void Engine::choose(const QString &server)
{
    if (server == m_server && m_left)
        return;
    m_server = server;
    m_left = false;
    applyReach();
    leaveOtherServers();
}

QCoro::Task<> Engine::leaveOtherServers()
{
    const QPointer<Engine> self(this);
    if (m_leaving || m_left || !m_lock.isHeld())
        co_return;
    m_leaving = true;
    const QString server = m_server;
    const auto removed = co_await m_store.keepOthersOf(server);
    if (!self)
        co_return;
    m_leaving = false;
    if (!removed)
        storeFailed(removed.error()); // tried again soon
    else if (server == m_server)
        m_left = true;
    else
        leaveOtherServers(); // another one was chosen meanwhile
    applyReach();
}

void Engine::use(AirflowClient *airflow)
{
    m_airflow = airflow;
    m_health.use(airflow);
    applyReach();
}

void Engine::checkNow()
{
    m_health.checkNow();
    m_carrier.wake();
    m_poller.pollNow();
    m_abortWatch.wake();
    m_others.checkNow();
}

void Engine::tryToHold()
{
    if (!m_started || m_lock.isHeld() || !m_lock.tryToHold())
        return;
    m_takeOverTimer.stop();
    m_contactTimer.start(m_options.contactLost); // what an earlier process left is not known for ever
    Q_EMIT holdingChanged(true);
    leaveOtherServers();
    applyReach();
}

// Effects and polls make sense only where this process holds the profile and Airflow lets us in.
void Engine::applyReach()
{
    const bool working = m_lock.isHeld() && m_left && m_health.isUsable();
    if (working == m_working)
        return;
    m_working = working;
    AirflowClient *airflow = working ? m_airflow.data() : nullptr;
    m_poller.use(airflow);
    m_abortWatch.use(airflow);
    m_carrier.use(airflow);
    m_others.use(airflow, m_server);
    if (!working && !m_troubles.empty()) {
        m_troubles.clear(); // nobody asks any more
        m_health.setTrouble(std::nullopt);
    }
    watchContact();
}

// States of runs are known as long as they are read; when that fails for long, they are not.
void Engine::watchContact()
{
    const bool reading = m_working && m_troubles.count(Asker::Poller) == 0;
    if (reading || !m_lock.isHeld())
        m_contactTimer.stop();
    else if (!m_contactTimer.isActive())
        m_contactTimer.start(m_options.contactLost);
}

void Engine::storeChanged(const StoreChange &change)
{
    if (!m_working || (change.jobs.isEmpty() && change.removedWorkflows.isEmpty()))
        return;
    m_carrier.wake();
    const bool stopping = std::any_of(change.jobs.begin(), change.jobs.end(),
        [](const Job &job) { return job.state == JobState::stopping; });
    if (stopping)
        m_abortWatch.wake();
}

QCoro::Task<> Engine::lookOutside()
{
    leaveOtherServers();
    if (m_looking)
        co_return;
    const QPointer<Engine> self(this);
    m_looking = true;
    const auto changed = co_await m_store.changedElsewhere();
    if (!self)
        co_return;
    m_looking = false;
    if (!changed) {
        storeFailed(changed.error());
    } else if (*changed) {
        m_carrier.wake();
        m_poller.wake();
        m_abortWatch.wake();
        Q_EMIT changedOutside();
    }
}

void Engine::airflowFailed(Asker asker, const ApiError &error)
{
    if (m_working) {
        m_troubles.insert_or_assign(asker, error);
        m_health.setTrouble(m_troubles.begin()->second);
        watchContact();
    }
    // Whether that is the server or one request is the health watch's to say.
    m_health.checkNow();
}

void Engine::airflowAnswered(Asker asker)
{
    if (m_troubles.erase(asker) == 0)
        return;
    m_health.setTrouble(
        m_troubles.empty() ? std::nullopt : std::optional<ApiError>(m_troubles.begin()->second));
    watchContact();
}

void Engine::storeFailed(const ApiError &error)
{
    // A disk that stays full is one problem, not one a second.
    if (error == m_lastProblem)
        return;
    m_lastProblem = error;
    Q_EMIT problemOccurred(error);
}

} // namespace desk
