// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/embedded_home.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QTcpServer>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace desk
{

namespace
{

constexpr auto ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFileDevice::ExeOwner;

tl::unexpected<ApiError> fileError(const QString &path, const QString &detail)
{
    return tl::unexpected(
        ApiError{ApiError::Kind::File, Operation::StartAirflow, path, 0, QString(), detail});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes a file whole or not at all, readable by its owner alone.
Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerFile) &&
                         file.write(content) == content.size() && file.commit();
    if (!written)
        return fileError(path, file.errorString());
    return {};
}

QByteArray randomText(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    QRandomGenerator *source = QRandomGenerator::system();
    for (char &byte : random)
        byte = static_cast<char>(source->bounded(256));
    QByteArray text = random.toBase64(QByteArray::Base64UrlEncoding);
    wipe(random);
    return text;
}

bool isFree(int port)
{
    QTcpServer server;
    return port > 0 && server.listen(QHostAddress::LocalHost, static_cast<quint16>(port));
}

} // namespace

EmbeddedHome::EmbeddedHome(QString environment, QString profile, QStringList dagFolders)
    : m_environment(std::move(environment))
    , m_profile(QDir(profile).absolutePath())
    , m_folder(m_profile + QLatin1String("/airflow"))
    , m_dagFolders(std::move(dagFolders))
{
}

EmbeddedHome::~EmbeddedHome()
{
    unlock();
}

Result<void> EmbeddedHome::makeFolders()
{
    const QStringList folders{
        m_profile, m_folder, m_folder + QLatin1String("/secrets"), dagsFolder(), resultsFolder()};
    for (const QString &folder : folders) {
        if (!QDir().mkpath(folder))
            return fileError(folder, QString());
        if (!QFile::setPermissions(folder, ownerFolder))
            return fileError(folder, QString());
    }
    return {};
}

bool EmbeddedHome::lock()
{
#ifdef Q_OS_UNIX
    if (m_lock >= 0)
        return true;
    // The system gives this lock back when the process ends in any way, so it needs no look at numbers of
    // processes.
    const QByteArray path = QFile::encodeName(m_folder + QLatin1String("/lock"));
    const int file = open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    if (flock(file, LOCK_EX | LOCK_NB) != 0) {
        close(file);
        return false;
    }
    m_lock = file;
#endif
    return true;
}

void EmbeddedHome::unlock()
{
#ifdef Q_OS_UNIX
    if (m_lock >= 0)
        close(m_lock);
    m_lock = -1;
#endif
}

Result<SecretBytes> EmbeddedHome::secret(const QString &name, int bytes)
{
    const QString path = m_folder + QLatin1String("/secrets/") + name;
    QByteArray value = contentOf(path).trimmed();
    if (value.isEmpty()) {
        value = randomText(bytes);
        if (auto written = writeFile(path, value); !written)
            return tl::unexpected(written.error());
    }
    return SecretBytes(std::move(value));
}

Result<void> EmbeddedHome::loadSecrets()
{
    const std::pair<SecretBytes *, std::pair<QString, int>> wanted[] = {
        {&m_password, {QStringLiteral("password"), 24}},
        {&m_sessionKey, {QStringLiteral("session-key"), 48}},
        {&m_tokenKey, {QStringLiteral("token-key"), 64}},
        {&m_fernetKey, {QStringLiteral("fernet-key"), 32}},
    };
    for (const auto &[target, source] : wanted) {
        auto value = secret(source.first, source.second);
        if (!value)
            return tl::unexpected(value.error());
        *target = std::move(*value);
    }
    // Airflow's simple sign-in reads the password from this file.
    const QJsonObject passwords{{username(), QString::fromLatin1(m_password.view())}};
    return writeFile(m_folder + QLatin1String("/secrets/passwords.json"), QJsonDocument(passwords).toJson());
}

Result<void> EmbeddedHome::writeDags()
{
    const QDir shipped(QStringLiteral(":/dags"));
    const QStringList names = shipped.entryList(QDir::Files);
    for (const QString &name : names) {
        const QByteArray content = contentOf(shipped.filePath(name));
        const QString target = dagsFolder() + QLatin1Char('/') + name;
        if (contentOf(target) == content)
            continue;
        if (auto written = writeFile(target, content); !written)
            return written;
    }
    const QString ignored = dagsFolder() + QLatin1String("/.airflowignore");
    if (!QFile::exists(ignored))
        return writeFile(ignored, "desk_images.py\n__pycache__\n");
    return {};
}

int EmbeddedHome::lastPort() const
{
    return contentOf(m_folder + QLatin1String("/port")).trimmed().toInt();
}

int EmbeddedHome::choosePort()
{
    int port = lastPort();
    if (!isFree(port)) {
        QTcpServer server;
        port = server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
    }
    const auto written = writeFile(m_folder + QLatin1String("/port"), QByteArray::number(port));
    return written ? port : 0;
}

bool EmbeddedHome::isMigrated() const
{
    return QFile::exists(m_folder + QLatin1String("/airflow.db")) &&
           QString::fromUtf8(contentOf(m_folder + QLatin1String("/migrated"))) == m_environment;
}

void EmbeddedHome::setMigrated()
{
    // Without this note the next start migrates again, which is slow and harmless.
    const auto written = writeFile(m_folder + QLatin1String("/migrated"), m_environment.toUtf8());
    Q_UNUSED(written)
}

QProcessEnvironment EmbeddedHome::variables(int port, const QString &component) const
{
    const auto text = [](const SecretBytes &secret) { return QString::fromLatin1(secret.view()); };
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(port);
    const QString bin = m_environment + QLatin1String("/bin");

    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    const QStringList inherited = variables.keys();
    for (const QString &name : inherited) {
        // Whatever configures another Airflow or Python of the user is not meant for this one.
        if (name.startsWith(QLatin1String("AIRFLOW")) || name.startsWith(QLatin1String("_AIRFLOW")) ||
            name.startsWith(QLatin1String("PYTHON")) || name == QLatin1String("VIRTUAL_ENV"))
            variables.remove(name);
    }
    // Tasks reach the server on loopback, never through the institute's proxy.
    for (const auto *name : {"NO_PROXY", "no_proxy"}) {
        const QString key = QLatin1String(name);
        const QString others = variables.value(key);
        variables.insert(key, QLatin1String("127.0.0.1,localhost") +
                                  (others.isEmpty() ? QString() : QLatin1Char(',') + others));
    }
    variables.insert(QStringLiteral("PATH"),
        bin + QLatin1Char(':') + variables.value(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin")));
    variables.insert(QStringLiteral("PYTHONUNBUFFERED"), QStringLiteral("1"));
    variables.insert(QStringLiteral("WORKFLOW_DESK_RESULTS"), resultsFolder());

    QJsonArray bundles;
    const auto addBundle = [&bundles](const QString &name, const QJsonObject &arguments) {
        bundles.append(QJsonObject{{QStringLiteral("name"), name},
            {QStringLiteral("classpath"),
                QStringLiteral("airflow.dag_processing.bundles.local.LocalDagBundle")},
            {QStringLiteral("kwargs"), arguments}});
    };
    addBundle(QStringLiteral("dags-folder"), {});
    for (qsizetype i = 0; i < m_dagFolders.size(); ++i)
        addBundle(QStringLiteral("folder-%1").arg(i + 1),
            {{QStringLiteral("path"), QDir(m_dagFolders[i]).absolutePath()}});

    // The API server writes its audit log on the thread that also has to end the transactions of its other
    // requests: it can wait for a lock of its own. It gives up soon, which the client tries again; the others
    // outlast it, as a scheduler would end.
    const QString lockSeconds = component == embeddedApiServer ? QStringLiteral("1") : QStringLiteral("30");

    const std::pair<const char *, QString> settings[] = {
        {"AIRFLOW_HOME", m_folder},
        {"AIRFLOW__DATABASE__SQL_ALCHEMY_CONN",
            QStringLiteral("sqlite:///%1/airflow.db?timeout=%2").arg(m_folder, lockSeconds)},
        {"AIRFLOW__CORE__DAGS_FOLDER", dagsFolder()},
        {"AIRFLOW__CORE__LOAD_EXAMPLES", QStringLiteral("False")},
        {"AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION", QStringLiteral("False")},
        {"AIRFLOW__CORE__PARALLELISM", QStringLiteral("4")},
        {"AIRFLOW__CORE__EXECUTOR", QStringLiteral("LocalExecutor")},
        {"AIRFLOW__CORE__FERNET_KEY", text(m_fernetKey)},
        {"AIRFLOW__CORE__EXECUTION_API_SERVER_URL", url + QLatin1String("/execution/")},
        {"AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS", username() + QLatin1String(":admin")},
        {"AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE",
            m_folder + QLatin1String("/secrets/passwords.json")},
        {"AIRFLOW__API__HOST", QStringLiteral("127.0.0.1")},
        {"AIRFLOW__API__PORT", QString::number(port)},
        {"AIRFLOW__API__BASE_URL", url},
        {"AIRFLOW__API__SECRET_KEY", text(m_sessionKey)},
        {"AIRFLOW__API_AUTH__JWT_SECRET", text(m_tokenKey)},
        {"AIRFLOW__DAG_PROCESSOR__REFRESH_INTERVAL", QStringLiteral("10")},
        {"AIRFLOW__DAG_PROCESSOR__DAG_BUNDLE_CONFIG_LIST",
            QString::fromUtf8(QJsonDocument(bundles).toJson(QJsonDocument::Compact))},
        // What a killed server left running is taken up soon after the next start.
        {"AIRFLOW__SCHEDULER__ORPHANED_TASKS_CHECK_INTERVAL", QStringLiteral("15")},
        // A task that is taken up, or in its end, while the server is still starting waits for it instead of
        // failing.
        {"AIRFLOW__WORKERS__EXECUTION_API_RETRIES", QStringLiteral("60")},
        {"AIRFLOW__WORKERS__EXECUTION_API_RETRY_WAIT_MAX", QStringLiteral("2")},
        {"AIRFLOW__LOGGING__COLORED_CONSOLE_LOG", QStringLiteral("False")},
        // Nothing is told to anybody.
        {"AIRFLOW__USAGE_DATA_COLLECTION__ENABLED", QStringLiteral("False")},
        {"SCARF_ANALYTICS", QStringLiteral("false")},
    };
    for (const auto &[name, value] : settings)
        variables.insert(QLatin1String(name), value);
    return variables;
}

} // namespace desk
