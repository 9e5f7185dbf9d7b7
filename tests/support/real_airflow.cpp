// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/real_airflow.h"

#include "tests/support/secret_register.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace
{

// The first start on a machine may install Airflow and make its database.
constexpr int startSeconds = 420;
constexpr int restartSeconds = 240;
constexpr int stopSeconds = 60;

desk::Task<desk::SecretBytes> giveSecret(QByteArray bytes)
{
    desk::SecretBytes secret(bytes);
    co_return secret;
}

} // namespace

RealAirflow::RealAirflow(QString version, QStringList extraDags)
    : m_version(std::move(version))
    , m_extraDags(std::move(extraDags))
{
}

RealAirflow::~RealAirflow()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(stopSeconds * 1000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool RealAirflow::start(QString *error)
{
    const QString source = QStringLiteral(DESK_SOURCE_DIR);
    QStringList arguments{source + QStringLiteral("/tests/airflow/serve.py"), QStringLiteral("--version"),
        m_version, QStringLiteral("--home"), m_home.path()};
    QStringList folders{
        source + QStringLiteral("/resources/dags"), source + QStringLiteral("/tests/airflow/dags")};
    folders += m_extraDags;
    for (const QString &folder : std::as_const(folders))
        arguments << QStringLiteral("--dags") << folder;

    if (!m_home.isValid() || !QDir().mkpath(resultsFolder())) {
        *error = QStringLiteral("No folder for the server: %1").arg(m_home.errorString());
        return false;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WORKFLOW_DESK_RESULTS"), resultsFolder());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("python3"), arguments);
    const QJsonObject description = answer(startSeconds);
    if (!description.contains(QLatin1String("url"))) {
        *error = QStringLiteral("Airflow %1 did not start; its output is above").arg(m_version);
        return false;
    }
    adopt(description);
    return true;
}

desk::AirflowConnection RealAirflow::connection() const
{
    desk::AirflowConnection connection;
    connection.kind = desk::AirflowConnection::Kind::External;
    connection.baseUrl = m_url;
    connection.username = m_username;
    return connection;
}

std::function<desk::Task<desk::SecretBytes>()> RealAirflow::passwordSource() const
{
    return [this] { return giveSecret(m_password); };
}

bool RealAirflow::kill()
{
    return command("stop", stopSeconds);
}

bool RealAirflow::startAgain()
{
    return command("start", restartSeconds);
}

bool RealAirflow::freshSecret()
{
    return command("fresh-secret", restartSeconds + stopSeconds);
}

bool RealAirflow::end(const QByteArray &component)
{
    return command("end " + component, stopSeconds);
}

bool RealAirflow::begin(const QByteArray &component)
{
    return command("begin " + component, restartSeconds);
}

bool RealAirflow::command(const QByteArray &word, int seconds)
{
    if (m_process.write(word + '\n') < 0)
        return false;
    const QJsonObject reply = answer(seconds);
    if (reply.contains(QLatin1String("url")))
        adopt(reply);
    return !reply.isEmpty() && !reply.contains(QLatin1String("error"));
}

QJsonObject RealAirflow::answer(int seconds)
{
    const bool answered = QTest::qWaitFor(
        [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; },
        seconds * 1000);
    if (!answered || !m_process.canReadLine())
        return {};
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

void RealAirflow::adopt(const QJsonObject &description)
{
    m_url = QUrl(description.value(QLatin1String("url")).toString());
    m_username = description.value(QLatin1String("username")).toString();
    m_password = description.value(QLatin1String("password")).toString().toUtf8();
    SecretRegister::add(QStringLiteral("password of Airflow ") + m_version, m_password);
    m_processGroup = description.value(QLatin1String("pgid")).toInteger();
}
