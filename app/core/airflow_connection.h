// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/api_error.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QUrl>
#include <QVector>
#include <chrono>

namespace desk
{

/// Where Airflow is and how it is reached. Holds no password: that is in the keychain under secretName().
struct AirflowConnection {
    enum class Kind { None, Embedded, External };

    Kind kind = Kind::None;
    QUrl baseUrl; ///< with path prefix, without /api
    QString username;
    QString caFile;          ///< PEM file with additional authorities; empty: the system's
    QByteArray pinnedSha256; ///< hex of the one certificate that is accepted; empty: no pin
    QString proxy;           ///< host:port of an HTTP proxy; empty: the system's
    std::chrono::seconds timeout{30};

    /// Name of the password's entry in the keychain.
    QString secretName() const
    {
        return QStringLiteral("airflow/%1@%2").arg(username, baseUrl.toString(QUrl::RemoveUserInfo));
    }
    bool operator==(const AirflowConnection &) const = default;
};

/// How Airflow stands, as last read back.
struct AirflowStatus {
    enum class Phase {
        NotConfigured,
        Starting, ///< the embedded Airflow is coming up; progress says how far
        Connecting,
        Connected,
        Degraded, ///< answers, but a component (scheduler, ...) is down, or it fails to do what it is asked
        SignInFailed,
        Offline, ///< no answer; error says why
        Stopped, ///< the embedded Airflow was stopped or died; error says why
    };
    struct Component {
        QString name; ///< metadatabase, scheduler, triggerer, dag_processor
        bool healthy = false;
        bool operator==(const Component &) const = default;
    };

    Phase phase = Phase::NotConfigured;
    QString version;
    QDateTime lastContact; ///< last successful exchange, UTC; invalid: never
    QVector<Component> components;
    /// Airflow's clock minus ours, as its last answers told; seconds of it are left out.
    std::chrono::minutes clockDifference{0};
    ApiError error; ///< meaningful in Degraded, SignInFailed, Offline, Stopped

    bool operator==(const AirflowStatus &) const = default;
};

/// The Airflow this application runs itself.
struct EmbeddedAirflow {
    enum class State { Unavailable, Stopped, Preparing, Starting, Running, Stopping, Failed };
    State state = State::Unavailable;
    int port = 0;
    QString logFile;     ///< where its output goes
    QString environment; ///< the Python environment it runs from
    QString message;     ///< on Failed: the last lines that say why
    bool operator==(const EmbeddedAirflow &) const = default;
};

/// One step of a connection test.
struct ConnectionCheck {
    enum class Step { NameLookup, Connection, Certificate, Path, Version, SignIn };
    enum class Outcome { Passed, Failed, Skipped };
    Step step = Step::NameLookup;
    Outcome outcome = Outcome::Skipped;
    QString detail; ///< e.g. addresses, certificate's subject, end and SHA-256, version
    ApiError error; ///< meaningful if failed
};

} // namespace desk

Q_DECLARE_METATYPE(desk::AirflowConnection)
Q_DECLARE_METATYPE(desk::AirflowStatus)
Q_DECLARE_METATYPE(desk::EmbeddedAirflow)
Q_DECLARE_METATYPE(desk::ConnectionCheck)
