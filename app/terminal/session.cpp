// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/session.h"

#include "app/airflow/sample_series.h"
#include "app/security/keychain_secrets.h"
#include "app/security/vault_secrets.h"
#include "app/store/postgres_dialect.h"
#include "app/terminal/airflow_environment.h"
#include "app/terminal/store_choice.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <utility>

namespace desk
{

namespace
{

QString environmentSetting()
{
    return QStringLiteral("airflow.environment");
}

QString sampleSetting()
{
    return QStringLiteral("sample_dataset_made");
}

QString prepareFolder(const QString &wanted)
{
    const QString path =
        wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : wanted;
    const QString folder = QDir(path).absolutePath();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return folder;
}

} // namespace

Session::Session(CommandLine line)
    : m_line(std::move(line))
    , m_profile(prepareFolder(m_line.profile))
{
}

Session::~Session() = default;

Task<QString> Session::airflowEnvironment()
{
    if (!m_line.airflowEnvironment.isEmpty()) {
        const QString given = QDir(m_line.airflowEnvironment).absolutePath();
        const Result<void> remembered = co_await m_store->setSetting(environmentSetting(), given);
        if (!remembered)
            co_return tl::unexpected(remembered.error());
        co_return given;
    }
    const Result<QString> remembered = co_await m_store->setting(environmentSetting());
    if (!remembered)
        co_return tl::unexpected(remembered.error());
    // One that was removed since is as good as none.
    if (!remembered->isEmpty() && QFile::exists(*remembered + QLatin1String("/bin/airflow")))
        co_return *remembered;
    co_return installedAirflowEnvironment();
}

// A server has no keychain: its passwords are in a vault of the profile.
Task<void> Session::openSecrets()
{
    SecretBytes passphrase = vaultPassphrase(m_line.vaultFd);
    if (m_line.vaultFd < 0 && passphrase.isEmpty()) {
        m_secrets = std::make_unique<KeychainSecrets>(m_profile);
        co_return Result<void>{};
    }
    auto vault = std::make_unique<VaultSecrets>(m_profile + QLatin1String("/secrets.vault"));
    VaultSecrets &opened = *vault;
    m_secrets = std::move(vault);
    co_return co_await opened.unlock(std::move(passphrase));
}

Task<void> Session::openStore()
{
    const StoreChoice choice(m_profile);
    const QUrl server = m_line.store ? *m_line.store : choice.remembered();
    if (server.isEmpty()) {
        m_store = std::make_unique<SqlStore>(choice.file(), m_clock);
    } else {
        SecretBytes password = readSecret(m_line.storePasswordFd);
        const QString name = StoreChoice::secretName(server);
        if (password.isEmpty()) {
            // None is fine: the server may know us by a certificate, or the client library by its own file.
            auto kept = co_await m_secrets->read(name);
            if (kept)
                password = std::move(*kept);
            else if (kept.error().kind == ApiError::Kind::SecretUnavailable)
                m_keychainProblem = kept.error();
        } else {
            const Result<void> written = co_await m_secrets->write(name, password.clone());
            if (!written) {
                m_secrets->holdForThisRun(name, password.clone());
                m_keychainProblem = written.error();
            }
        }
        m_store = std::make_unique<SqlStore>(
            std::make_unique<PostgresDialect>(server, std::move(password)), m_clock);
    }
    const Result<void> opened = co_await m_store->open();
    if (opened && m_line.store)
        choice.remember(server);
    // A server that lets nobody in without a password is not what ails then.
    const bool withoutPassword = m_keychainProblem && m_keychainProblem->operation == Operation::ReadSecret;
    if (!opened && withoutPassword && opened.error().field == QLatin1String("unreachable"))
        co_return tl::unexpected(*m_keychainProblem);
    co_return opened;
}

Task<void> Session::open()
{
    const Result<void> unlocked = co_await openSecrets();
    if (!unlocked)
        co_return tl::unexpected(unlocked.error());
    const Result<void> opened = co_await openStore();
    if (!opened)
        co_return tl::unexpected(opened.error());
    const Result<QString> environment = co_await airflowEnvironment();
    if (!environment)
        co_return tl::unexpected(environment.error());
    m_environment = *environment;

    std::unique_ptr<EmbeddedAirflowServer> embedded;
    if (!m_environment.isEmpty() && m_line.airflow.isEmpty()) {
        EmbeddedAirflowServer::Options options;
        options.environment = m_environment;
        options.profile = m_profile;
        options.dagFolders = m_line.dagFolders;
        embedded = std::make_unique<EmbeddedAirflowServer>(options);
    }
    m_backend = std::make_unique<LocalInstance>(LocalInstance::Parts{*m_store, *m_secrets, m_clock,
        *QRandomGenerator::system(), m_profile, std::move(embedded), QString(), QString(), {}, {}});
    // What is given with setup is kept, not used for this run alone.
    const bool isKept = m_line.verb == CommandLine::Verb::Setup;
    if (!m_line.airflow.isEmpty() && !isKept) {
        AirflowConnection connection;
        connection.kind = AirflowConnection::Kind::External;
        connection.baseUrl = m_line.airflow;
        connection.username = m_line.username;
        m_backend->useForThisRun(connection, readSecret(m_line.passwordFd));
    } else if (m_line.passwordFd >= 0 && !isKept) {
        m_backend->usePasswordForThisRun(readSecret(m_line.passwordFd));
    }
    const Result<void> read = co_await m_backend->open();
    co_return read;
}

Task<void> Session::start()
{
    return m_backend->start();
}

Task<void> Session::stop()
{
    if (!m_backend)
        co_return Result<void>{};
    co_return co_await m_backend->stop();
}

Task<void> Session::makeSampleDataset()
{
    if (m_environment.isEmpty())
        co_return Result<void>{};
    const Result<QString> made = co_await m_store->setting(sampleSetting());
    if (!made)
        co_return tl::unexpected(made.error());
    if (!made->isEmpty())
        co_return Result<void>{};
    const Result<QStringList> series = co_await sampleSeries(m_environment);
    if (!series)
        co_return tl::unexpected(series.error());
    const Result<void> created = co_await m_backend->createDataset(QStringLiteral("sample-images"), *series);
    // Another process of the program may have made it at the same moment.
    const bool there = created || created.error().kind == ApiError::Kind::Conflict;
    if (!there)
        co_return tl::unexpected(created.error());
    co_return co_await m_store->setSetting(sampleSetting(), QStringLiteral("yes"));
}

} // namespace desk
