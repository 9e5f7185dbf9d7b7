// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/airflow_connection.h"
#include "app/core/secret_bytes.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QVector>
#include <memory>
#include <vector>

namespace desk
{

class EmbeddedHome;
class EmbeddedLog;
class EmbeddedProcessGroup;

/// The Airflow that the application runs itself: made ready, started, watched and stopped. Its four
/// components form one process group that listens on one loopback port and does not outlive the application.
/// Another process of the application that uses the same profile at the same time shares the one that is
/// there. GUI thread; nothing blocks.
class EmbeddedAirflowServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmbeddedAirflowServer)
public:
    struct Options {
        QString environment;    ///< Python environment with Airflow; without one the state is Unavailable
        QString profile;        ///< folder of the application's data; everything stays below it
        QStringList dagFolders; ///< further folders with DAG files, read as they are
    };

    explicit EmbeddedAirflowServer(Options options, QObject *parent = nullptr);
    /// Ends the whole group at once; call stop() and await Stopped before to let it end in order.
    ~EmbeddedAirflowServer() override;

    /// Starts it, if it is neither running nor on the way to be. What an earlier, killed application left is
    /// ended first.
    void start();
    /// Stops it: SIGTERM to the group, SIGKILL to what is left after 20 s. Completes with state Stopped.
    void stop();
    /// Stops and starts again.
    void restart();

    EmbeddedAirflow state() const { return m_state; }
    /// Nothing is running or about to be: the program may end.
    bool isIdle() const;
    /// Where it answers; kind None until it is Starting.
    AirflowConnection connection() const;
    /// Password of the connection's user; empty until it is Starting.
    SecretBytes password() const;
    /// Where runs leave their files.
    QString resultsFolder() const;

Q_SIGNALS:
    void stateChanged(const desk::EmbeddedAirflow &state);
    /// How far a start is, from 0 to 1.
    void progressed(double done);

private:
    struct Component {
        QString name;
        QStringList arguments;
        std::unique_ptr<QProcess> process;
        QVector<qint64> restarts; ///< when, in ms of m_clock
    };

    void prepare();
    void share();
    void awaitLeftovers();
    void prepareDatabase();
    void equip(QProcess &process);
    void launch();
    void startComponent(Component &component);
    void componentEnded(const QString &name);
    void pollHealth();
    void healthAnswered(bool healthy);
    void awaitEnd();
    void stopped();
    void endProcesses();
    void fail(const QString &message);
    void setState(EmbeddedAirflow::State state, const QString &message = QString());
    bool isUp() const;

    Options m_options;
    EmbeddedAirflow m_state;
    std::unique_ptr<EmbeddedHome> m_home;
    std::unique_ptr<EmbeddedLog> m_log;
    std::unique_ptr<EmbeddedProcessGroup> m_group;
    std::vector<Component> m_components;
    std::unique_ptr<QProcess> m_migration;
    QNetworkAccessManager m_network;
    QTimer m_healthTimer;
    QTimer m_logTimer;
    QTimer m_endTimer; ///< looks whether what was told to end has ended
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceLaunch;
    QElapsedTimer m_sinceTerm; ///< since SIGTERM was sent
    bool m_shared = false;     ///< the server belongs to another process of the application
    bool m_startAgain = false; ///< start once stopped
    bool m_polling = false;
    int m_missedPolls = 0;
    int m_generation = 0; ///< answers to polls of an earlier start are dropped
};

} // namespace desk
