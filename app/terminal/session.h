// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/local_instance.h"
#include "app/core/clock.h"
#include "app/security/secrets.h"
#include "app/store/sql_store.h"
#include "app/terminal/command_line.h"

#include <memory>
#include <optional>

namespace desk
{

/// The parts of a running program, put together: store, keychain, embedded Airflow, local instance. Main
/// thread.
class Session final
{
public:
    /// Makes the profile's folder if need be.
    explicit Session(CommandLine line);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    /// Opens the store and makes the local instance; backend() is there afterwards. The session outlives the
    /// task.
    Task<void> open();
    /// Starts to work, and to run Airflow where that is wanted. After open().
    Task<void> start();
    /// Ends the work and the embedded Airflow.
    Task<void> stop();
    /// Makes the sample dataset at the first start; once made it is never made again, even if it was deleted.
    Task<void> makeSampleDataset();

    /// Why the store's password could not be kept in, or read from, the keychain; after open().
    const std::optional<ApiError> &keychainProblem() const { return m_keychainProblem; }

    LocalInstance &backend() { return *m_backend; }
    QString profile() const { return m_profile; }

private:
    Task<QString> airflowEnvironment();
    Task<void> openSecrets();
    Task<void> openStore();

    CommandLine m_line;
    QString m_profile;
    QString m_environment; ///< empty: there is none
    SystemClock m_clock;
    std::unique_ptr<Secrets> m_secrets; ///< made by open()
    std::optional<ApiError> m_keychainProblem;
    std::unique_ptr<SqlStore> m_store; ///< made by open()
    std::unique_ptr<LocalInstance> m_backend;
};

} // namespace desk
