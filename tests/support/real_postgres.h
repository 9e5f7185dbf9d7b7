// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret_bytes.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// A PostgreSQL server on loopback, in a folder that goes with it. Main thread.
class RealPostgres final
{
    Q_DISABLE_COPY_MOVE(RealPostgres)
public:
    RealPostgres() = default;
    ~RealPostgres();

    /// Makes the server's data and starts it; waits for it (at most a minute). False, with the reason, if
    /// that fails.
    bool start(QString *error);
    /// Ends the server at once, as a crash of its machine would.
    void kill();
    /// Starts it again on the same data and port.
    bool restart(QString *error);
    /// A new, empty database of this server.
    QUrl makeDatabase();
    QUrl url(const QString &database) const;
    desk::SecretBytes password() const;
    /// Where the server keeps everything, its log too.
    QString folder() const { return m_folder.path(); }

    /// The one server of a test program.
    static RealPostgres &shared();

private:
    QStringList asServerUser(const QString &program, const QStringList &arguments) const;
    bool makeData(QString *error);
    bool launch(QString *error);
    bool answers();

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_programs; ///< folder of initdb and postgres
    QByteArray m_password;
    quint16 m_port = 0;
    int m_databases = 0;
};
