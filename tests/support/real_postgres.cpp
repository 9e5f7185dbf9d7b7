// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/real_postgres.h"

#include "tests/support/secret_register.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTest>
#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace
{

constexpr int startMilliseconds = 60'000;
constexpr int stopMilliseconds = 20'000;

/// A server refuses to run as root; its packages bring a user.
const passwd *serverUser()
{
    return geteuid() == 0 ? getpwnam("postgres") : nullptr;
}

QString newestPrograms()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return found.isEmpty() ? QString() : versions.filePath(found.constLast() + QStringLiteral("/bin"));
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

RealPostgres::~RealPostgres()
{
    kill();
}

RealPostgres &RealPostgres::shared()
{
    static RealPostgres server;
    if (server.m_port == 0) {
        QString error;
        if (!server.start(&error))
            qFatal("no PostgreSQL: %s", qPrintable(error));
    }
    return server;
}

bool RealPostgres::start(QString *error)
{
    m_programs = newestPrograms();
    if (m_programs.isEmpty()) {
        *error = QStringLiteral("PostgreSQL is not installed");
        return false;
    }
    m_password = SecretRegister::fresh(QStringLiteral("password of PostgreSQL"));
    m_port = freePort();
    return makeData(error) && launch(error);
}

QStringList RealPostgres::asServerUser(const QString &program, const QStringList &arguments) const
{
    // Ends with the test, however that ends.
    QStringList command{QStringLiteral("--pdeathsig"), QStringLiteral("QUIT")};
    if (const passwd *user = serverUser()) {
        command << QStringLiteral("--reuid=%1").arg(user->pw_uid)
                << QStringLiteral("--regid=%1").arg(user->pw_gid) << QStringLiteral("--clear-groups");
    }
    return command << m_programs + QLatin1Char('/') + program << arguments;
}

bool RealPostgres::makeData(QString *error)
{
    const QString passwordFile = m_folder.filePath(QStringLiteral("password"));
    QFile file(passwordFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_password) < 0) {
        *error = file.errorString();
        return false;
    }
    file.close();
    if (const passwd *user = serverUser()) {
        for (const QString &path : {m_folder.path(), passwordFile}) {
            if (chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) != 0) {
                *error = QStringLiteral("no right to hand over ") + path;
                return false;
            }
        }
    }
    QProcess initdb;
    initdb.setWorkingDirectory(m_folder.path());
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.start(QStringLiteral("setpriv"),
        asServerUser(QStringLiteral("initdb"),
            {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-U"),
                QStringLiteral("desk"), QStringLiteral("-A"), QStringLiteral("scram-sha-256"),
                QStringLiteral("--pwfile"), passwordFile, QStringLiteral("-E"), QStringLiteral("UTF8"),
                QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")}));
    const bool made = initdb.waitForFinished(startMilliseconds) &&
                      initdb.exitStatus() == QProcess::NormalExit && initdb.exitCode() == 0;
    if (!made)
        *error = QString::fromLocal8Bit(initdb.readAll());
    QFile::remove(passwordFile);
    return made;
}

bool RealPostgres::launch(QString *error)
{
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
    m_server.start(QStringLiteral("setpriv"),
        asServerUser(QStringLiteral("postgres"),
            {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-p"),
                QString::number(m_port), QStringLiteral("-c"), QStringLiteral("listen_addresses=127.0.0.1"),
                QStringLiteral("-c"), QStringLiteral("unix_socket_directories=")}));
    if (QTest::qWaitFor(
            [this] { return answers() || m_server.state() == QProcess::NotRunning; }, startMilliseconds) &&
        m_server.state() == QProcess::Running)
        return true;
    QFile log(m_folder.filePath(QStringLiteral("log")));
    *error = log.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(log.readAll()) : m_server.errorString();
    return false;
}

void RealPostgres::kill()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(stopMilliseconds);
}

bool RealPostgres::restart(QString *error)
{
    kill();
    return launch(error);
}

bool RealPostgres::answers()
{
    bool open = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("waiting"));
        database.setHostName(QStringLiteral("127.0.0.1"));
        database.setPort(m_port);
        database.setDatabaseName(QStringLiteral("postgres"));
        database.setConnectOptions(QStringLiteral("connect_timeout=2"));
        open = database.open(QStringLiteral("desk"), QString::fromLatin1(m_password));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("waiting"));
    return open;
}

QUrl RealPostgres::makeDatabase()
{
    const QString name = QStringLiteral("desk_%1").arg(++m_databases);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("making"));
        database.setHostName(QStringLiteral("127.0.0.1"));
        database.setPort(m_port);
        database.setDatabaseName(QStringLiteral("postgres"));
        if (!database.open(QStringLiteral("desk"), QString::fromLatin1(m_password)))
            qFatal("no PostgreSQL: %s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        if (!query.exec(QStringLiteral("CREATE DATABASE ") + name))
            qFatal("no database: %s", qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("making"));
    return url(name);
}

QUrl RealPostgres::url(const QString &database) const
{
    return QUrl(QStringLiteral("postgresql://desk@127.0.0.1:%1/%2").arg(m_port).arg(database));
}

desk::SecretBytes RealPostgres::password() const
{
    return desk::SecretBytes(m_password);
}
