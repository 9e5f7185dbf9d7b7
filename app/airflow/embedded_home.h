// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"
#include "app/core/secret_bytes.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace desk
{

/// Airflow's name of the component that answers requests.
inline constexpr QLatin1String embeddedApiServer("api-server");

/// The folder of the embedded Airflow below the profile: its secrets, workflows, port and settings. Small
/// files only; GUI thread.
class EmbeddedHome final
{
public:
    EmbeddedHome(QString environment, QString profile, QStringList dagFolders);
    ~EmbeddedHome();
    Q_DISABLE_COPY_MOVE(EmbeddedHome)

    QString folder() const { return m_folder; }
    QString dagsFolder() const { return m_folder + QStringLiteral("/dags"); }
    QString resultsFolder() const { return m_profile + QStringLiteral("/results"); }
    QString logFile() const { return m_folder + QStringLiteral("/airflow.log"); }
    QString recordFile() const { return m_folder + QStringLiteral("/processes.json"); }
    QString username() const { return QStringLiteral("admin"); }

    /// Makes the folders. File on failure.
    Result<void> makeFolders();
    /// Takes the right to run Airflow here; false if another process of the application has it. Given back by
    /// unlock(), and by the system when the process ends.
    bool lock();
    void unlock();
    /// Makes the secrets that are not there yet, and reads them.
    Result<void> loadSecrets();
    /// Writes the sample workflows whose content differs from what the application carries; other files stay.
    Result<void> writeDags();
    /// The port of the last start if it is free, else a free one; kept for the next start. 0: none could be
    /// had.
    int choosePort();
    /// The port of the last start; 0: there was none.
    int lastPort() const;

    /// Whether this environment has prepared the database already.
    bool isMigrated() const;
    void setMigrated();

    SecretBytes password() const { return m_password.clone(); }
    /// Variables of one of Airflow's processes, such as "scheduler"; holds secrets.
    QProcessEnvironment variables(int port, const QString &component) const;

private:
    Result<SecretBytes> secret(const QString &name, int bytes);

    QString m_environment;
    QString m_profile;
    QString m_folder;
    QStringList m_dagFolders;
    int m_lock = -1;
    SecretBytes m_password;
    SecretBytes m_sessionKey;
    SecretBytes m_tokenKey;
    SecretBytes m_fernetKey;
};

} // namespace desk
