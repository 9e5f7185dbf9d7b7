// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/session.h"

#include "app/airflow/sample_series.h"
#include "app/terminal/airflow_environment.h"

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
    , m_store(m_profile + QLatin1String("/workflow-desk.sqlite"), m_clock)
    , m_secrets(m_profile)
{
}

Session::~Session() = default;

Task<QString> Session::airflowEnvironment()
{
    if (!m_line.airflowEnvironment.isEmpty()) {
        const QString given = QDir(m_line.airflowEnvironment).absolutePath();
        const Result<void> remembered = co_await m_store.setSetting(environmentSetting(), given);
        if (!remembered)
            co_return tl::unexpected(remembered.error());
        co_return given;
    }
    const Result<QString> remembered = co_await m_store.setting(environmentSetting());
    if (!remembered)
        co_return tl::unexpected(remembered.error());
    // One that was removed since is as good as none.
    if (!remembered->isEmpty() && QFile::exists(*remembered + QLatin1String("/bin/airflow")))
        co_return *remembered;
    co_return installedAirflowEnvironment();
}

Task<void> Session::open()
{
    const Result<void> opened = co_await m_store.open();
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
    m_backend = std::make_unique<LocalInstance>(LocalInstance::Parts{m_store, m_secrets, m_clock,
        *QRandomGenerator::system(), m_profile, std::move(embedded), QString(), QString(), {}});
    if (!m_line.airflow.isEmpty()) {
        AirflowConnection connection;
        connection.kind = AirflowConnection::Kind::External;
        connection.baseUrl = m_line.airflow;
        connection.username = m_line.username;
        m_backend->useForThisRun(connection, readPassword());
    }
    const Result<void> read = co_await m_backend->open();
    co_return read;
}

SecretBytes Session::readPassword() const
{
    QFile file;
    if (m_line.passwordFd < 0 || !file.open(m_line.passwordFd, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QByteArray password = file.readLine();
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    SecretBytes secret(password);
    password.fill('\0');
    return secret;
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
    const Result<QString> made = co_await m_store.setting(sampleSetting());
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
    co_return co_await m_store.setSetting(sampleSetting(), QStringLiteral("yes"));
}

} // namespace desk
