// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/window_call.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <chrono>

namespace desk
{

namespace
{

using namespace std::chrono_literals;

constexpr auto patience = 5s;
constexpr char question[] = "show\n";
constexpr char answer[] = "shown\n";

/// Not in the profile: the path of a socket may only be about a hundred bytes long.
QString addressOf(const QString &profileFolder)
{
    const QByteArray path = QDir(profileFolder).canonicalPath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .filePath(QLatin1String("workflow-desk-") + QString::fromLatin1(digest));
}

} // namespace

WindowCall::WindowCall(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_address(addressOf(profileFolder))
    , m_lock(QDir(profileFolder).filePath(QStringLiteral("window.lock")))
{
    m_lock.setStaleLockTime(0); // a window may stay open for weeks
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_server, &QLocalServer::newConnection, this, &WindowCall::takeCall);
    connect(&m_patience, &QTimer::timeout, this, &WindowCall::notAnswered);
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(question); });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (!m_patience.isActive() || !m_socket.canReadLine() || m_socket.readLine() != answer)
            return;
        m_patience.stop();
        Q_EMIT answered();
    });
    // The first may just be opening its window, or ending: it is asked again until patience ends.
    connect(&m_socket, &QLocalSocket::errorOccurred, this,
        [this] { QTimer::singleShot(200ms, this, &WindowCall::callOrListen); });
}

void WindowCall::begin()
{
    m_patience.start();
    callOrListen();
}

void WindowCall::callOrListen()
{
    if (!m_patience.isActive())
        return;
    if (!m_lock.tryLock(0)) {
        m_socket.connectToServer(m_address);
        return;
    }
    m_patience.stop();
    listen();
    Q_EMIT isFirst();
}

void WindowCall::listen()
{
    // Left behind by a process that was killed: the lock says that it is nobody's.
    QLocalServer::removeServer(m_address);
    if (!m_server.listen(m_address))
        qWarning("Later starts cannot show this window: %s", qUtf8Printable(m_server.errorString()));
}

void WindowCall::takeCall()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answerWhenAsked(caller); });
        answerWhenAsked(caller);
    }
}

void WindowCall::answerWhenAsked(QLocalSocket *caller)
{
    if (!caller->canReadLine() || caller->readLine() != question)
        return;
    Q_EMIT called();
    caller->write(answer);
    caller->disconnectFromServer();
}

} // namespace desk
