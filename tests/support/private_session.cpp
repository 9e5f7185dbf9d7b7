// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/private_session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace
{

constexpr int patience = 20'000;
constexpr const char *sessionVariable = "DESK_PRIVATE_SESSION";

QByteArray configuration(PrivateSession::Bus bus)
{
    QByteArray policy = "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                        "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy>";
    if (bus == PrivateSession::Bus::WithoutKeychain)
        policy +=
            "<policy context=\"mandatory\"><deny send_destination=\"org.freedesktop.secrets\"/></policy>";
    return "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>" + policy + "</busconfig>";
}

} // namespace

QString PrivateSession::current()
{
    return qEnvironmentVariable(sessionVariable);
}

int PrivateSession::runAgain(const QString &session, Bus bus, const QStringList &arguments)
{
    const QTemporaryDir home;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(QStringLiteral("DISPLAY"));
    variables.remove(QStringLiteral("WAYLAND_DISPLAY"));
    // What is installed once for all tests stays where it is.
    const QString cache =
        variables.value(QStringLiteral("XDG_CACHE_HOME"), QDir::homePath() + QStringLiteral("/.cache"));
    variables.insert(QStringLiteral("XDG_CACHE_HOME"), cache);
    variables.insert(QStringLiteral("HOME"), home.path());
    variables.insert(QLatin1String(sessionVariable), session);
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        variables.insert(QLatin1String(name), home.path());
    const QString program = QCoreApplication::applicationFilePath();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    if (bus == Bus::None) {
        variables.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
            QStringLiteral("unix:path=") + home.filePath(QStringLiteral("no-bus")));
        process.setProcessEnvironment(variables);
        process.start(program, arguments);
    } else {
        QFile file(home.filePath(QStringLiteral("session.conf")));
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        file.write(configuration(bus));
        file.close();
        process.setProcessEnvironment(variables);
        process.start(QStringLiteral("dbus-run-session"),
            QStringList{QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--"), program} +
                arguments);
    }
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

bool PrivateSession::startKeyring(QProcess &daemon, const QByteArray &password)
{
    daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    daemon.start(QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    if (!daemon.waitForStarted())
        return false;
    daemon.write(password);
    daemon.closeWriteChannel();
    // It is there when it has taken its name on the bus.
    const auto isThere = [] {
        QProcess bus;
        bus.start(QStringLiteral("dbus-send"),
            {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                QStringLiteral("string:org.freedesktop.secrets")});
        bus.waitForFinished(patience);
        return bus.readAllStandardOutput().contains("boolean true");
    };
    return QTest::qWaitFor(isThere, patience);
}
