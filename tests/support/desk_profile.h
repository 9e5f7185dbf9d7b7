// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/local_instance.h"
#include "app/core/clock.h"
#include "app/store/sql_store.h"
#include "tests/support/await.h"

#include <QTemporaryDir>
#include <map>

/// Secrets that are gone with the test.
class PassingSecrets final : public desk::Secrets
{
public:
    desk::Task<desk::SecretBytes> read(QString name) override
    {
        const auto found = m_values.find(name);
        if (found == m_values.end()) {
            desk::ApiError error;
            error.kind = desk::ApiError::Kind::SecretMissing;
            error.operation = desk::Operation::ReadSecret;
            co_return tl::unexpected<desk::ApiError>(error);
        }
        co_return found->second.clone();
    }
    desk::Task<void> write(QString name, desk::SecretBytes value) override
    {
        m_values.insert_or_assign(name, std::move(value));
        co_return desk::Result<void>{};
    }
    desk::Task<void> remove(QString name) override
    {
        m_values.erase(name);
        co_return desk::Result<void>{};
    }
    void holdForThisRun(const QString &name, desk::SecretBytes value) override
    {
        m_values.insert_or_assign(name, std::move(value));
    }

private:
    std::map<QString, desk::SecretBytes> m_values;
};

/// A profile folder that is gone with the test.
struct DeskProfile {
    QTemporaryDir folder;
    QString database() const { return folder.filePath(QStringLiteral("workflow-desk.sqlite")); }
};

/// The application without windows: everything below the backend, on a profile.
class DeskProcess final
{
public:
    explicit DeskProcess(
        const DeskProfile &profile, desk::Engine::Options options = {}, const QString &results = {})
        : store(profile.database(), clock)
        , backend(desk::LocalInstance::Parts{store, secrets, clock, random, profile.folder.path(), nullptr,
              QStringLiteral("mira"), results, options, {}})
    {
    }
    ~DeskProcess() { await(backend.stop()); }
    Q_DISABLE_COPY_MOVE(DeskProcess)

    desk::Result<void> open() { return await(store.open()); }

    desk::SystemClock clock;
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    PassingSecrets secrets;
    desk::SqlStore store;
    desk::LocalInstance backend;
};
