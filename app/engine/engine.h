// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/engine/abort_watch.h"
#include "app/engine/engine_lock.h"
#include "app/engine/health_watch.h"
#include "app/engine/others_watch.h"
#include "app/engine/outbox_carrier.h"
#include "app/engine/run_poller.h"

namespace desk
{

/// The local instance at work: watches Airflow, and, in the one process that holds the profile, carries
/// effects out and finds out what became of the runs. Another process on the same profile (a terminal verb
/// beside an open window) leaves all that to the holder, which notices its changes within a second; when the
/// holder ends, it takes over. GUI thread.
class Engine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Engine)
public:
    struct Options {
        OutboxCarrier::Limits carrier;
        RunPoller::Intervals poller;
        AbortWatch::Times abort;
        HealthWatch::Intervals health;
        OthersWatch::Options others;
        std::chrono::milliseconds outside{1000};  ///< how often changes of other processes are looked for
        std::chrono::milliseconds takeOver{2000}; ///< how often a waiting process tries to become the holder
        std::chrono::milliseconds contactLost{
            30000}; ///< without contact: states of running jobs become unknown
    };

    /// All collaborators must outlive the engine; the profile's folder must exist.
    Engine(Store &store, const Clock &clock, QRandomGenerator &random, const QString &profileFolder,
        Options options, QObject *parent = nullptr);

    /// Begins to work; tells by holdingChanged() whether this process holds the profile.
    void start();
    /// Ends all work, leaves what is in flight to the outbox, and frees the profile.
    void stop();
    bool isHolding() const { return m_lock.isHeld(); }
    /// Which server is to be worked with; before use(). Runs of others that were found on another one go, and
    /// before they have nothing is carried out: run ids that Airflow makes are the same on every server.
    void choose(const QString &server);
    /// Works with that server from now on; null: none. Not owned.
    void use(AirflowClient *airflow);
    /// Asks Airflow now.
    void checkNow();
    /// How many triggers may be under way at once (1 to 32); in force at once.
    void setStartsAtOnce(int most) { m_carrier.setTriggers(most); }
    int startsAtOnce() const { return m_carrier.triggers(); }
    HealthWatch &health() { return m_health; }
    const HealthWatch &health() const { return m_health; }

Q_SIGNALS:
    void holdingChanged(bool holding);
    /// Another process changed the database.
    void changedOutside();
    void problemOccurred(const desk::ApiError &error);

private:
    /// Who asks Airflow; in the order in which their trouble is shown.
    enum class Asker { Poller, AbortWatch, Carrier, Others };

    template <typename Part>
    void follow(Part &part, Asker asker);
    void storeChanged(const StoreChange &change);
    void tryToHold();
    void applyReach();
    QCoro::Task<> leaveOtherServers();
    QCoro::Task<> lookOutside();
    void airflowFailed(Asker asker, const ApiError &error);
    void airflowAnswered(Asker asker);
    void watchContact();
    void storeFailed(const ApiError &error);

    Store &m_store;
    Options m_options;
    EngineLock m_lock;
    HealthWatch m_health;
    OutboxCarrier m_carrier;
    RunPoller m_poller;
    AbortWatch m_abortWatch;
    OthersWatch m_others;
    QPointer<AirflowClient> m_airflow;
    QString m_server;
    QTimer m_outsideTimer;
    QTimer m_takeOverTimer;
    QTimer m_contactTimer;
    std::map<Asker, ApiError> m_troubles; ///< who does not get an answer, and why
    ApiError m_lastProblem;
    bool m_started = false;
    bool m_leaving = false; ///< what other servers' runs left is being removed
    bool m_left = false;    ///< it is
    bool m_working = false; ///< holding, and Airflow lets us in
    bool m_looking = false;
};

} // namespace desk
