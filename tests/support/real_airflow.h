// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/airflow_connection.h"
#include "app/core/result.h"
#include "app/core/secret_bytes.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <functional>

/// A real Airflow server over a throw-away home folder, with the sample workflows and those of the tests.
/// Make one per program and share it: a start takes 15 to 30 seconds. While a call waits the event loop runs
/// on, so that what is tested notices what happens. The server ends with this object, or with this process.
class RealAirflow final
{
public:
    /// Further folders with DAG files, besides resources/dags and tests/airflow/dags.
    explicit RealAirflow(QString version, QStringList extraDags = {});
    ~RealAirflow();
    Q_DISABLE_COPY_MOVE(RealAirflow)

    /// Starts the server and waits until it is healthy and knows its workflows. Installs the version first if
    /// needed.
    bool start(QString *error);

    QString version() const { return m_version; }
    QUrl url() const { return m_url; }
    QString username() const { return m_username; }
    desk::SecretBytes password() const { return desk::SecretBytes(m_password); }
    /// How to reach it, as settings would hold it.
    desk::AirflowConnection connection() const;
    /// Gives the password as makeAirflowClient() wants it; must not outlive this object.
    std::function<desk::Task<desk::SecretBytes>()> passwordSource() const;

    /// The folder whose files Airflow loads; what is written there is seen within seconds.
    QString dagsFolder() const { return m_home.filePath(QStringLiteral("dags")); }
    /// Where the sample workflows write their results (WORKFLOW_DESK_RESULTS).
    QString resultsFolder() const { return m_home.filePath(QStringLiteral("results")); }
    QString home() const { return m_home.path(); }
    /// Process group of Airflow's components.
    qint64 processGroup() const { return m_processGroup; }

    /// Ends all components at once, as a crash would; false if that was not confirmed.
    bool kill();
    /// Starts them again on the same port, with the same database.
    bool startAgain();
    /// Asks one of its components, such as "scheduler", to end; it stays away until begin().
    bool end(const QByteArray &component);
    /// Starts that component again and waits until all of Airflow is healthy.
    bool begin(const QByteArray &component);
    /// Restarts with a new token secret, so that tokens given out before are refused.
    bool freshSecret();

private:
    bool command(const QByteArray &word, int seconds);
    QJsonObject answer(int seconds);
    void adopt(const QJsonObject &description);

    QString m_version;
    QStringList m_extraDags;
    QTemporaryDir m_home;
    QProcess m_process;
    QUrl m_url;
    QString m_username;
    QByteArray m_password;
    qint64 m_processGroup = 0;
};
