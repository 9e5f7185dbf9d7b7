// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/scripted_server.h"

#include "tests/support/http_bytes.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>
#include <sys/socket.h>

ScriptedAnswer ScriptedAnswer::html(int status)
{
    ScriptedAnswer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = "<!DOCTYPE html><html><body>Please sign in</body></html>";
    return answer;
}

ScriptedAnswer ScriptedAnswer::broken(Fault fault)
{
    ScriptedAnswer answer;
    answer.fault = fault;
    return answer;
}

void ScriptedAnswer::sendTo(QTcpSocket *socket) const
{
    switch (fault) {
    case Fault::Silence:
        return;
    case Fault::Reset:
        reset(socket);
        return;
    case Fault::None:
        break;
    case Fault::Truncate:
        socket->write(head() + body.left(body.size() / 2));
        socket->disconnectFromHost();
        return;
    }
    socket->write(status == 204 ? head() : head() + body);
}

void ScriptedAnswer::tearOn(QTcpSocket *socket) const
{
    socket->write(head() + body.left(body.size() / 2));
    socket->flush();
    reset(socket);
}

QByteArray ScriptedAnswer::head() const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Answer\r\n";
    if (!contentType.isEmpty())
        head += "Content-Type: " + contentType + "\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    return head + "Content-Length: " + QByteArray::number(status == 204 ? 0 : body.size()) + "\r\n\r\n";
}

void ScriptedAnswer::reset(QTcpSocket *socket)
{
    const linger atOnce{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket->abort();
}

ScriptedServer::ScriptedServer(QObject *parent)
    : QTcpServer(parent)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("No free port");
}

void ScriptedServer::answer(const QByteArray &method, const QByteArray &path, QVector<ScriptedAnswer> answers)
{
    const auto left = std::make_shared<QVector<ScriptedAnswer>>(std::move(answers));
    handle(method, path, [left](const ScriptedRequest &) {
        return left->size() > 1 ? left->takeFirst() : left->constFirst();
    });
}

void ScriptedServer::handle(const QByteArray &method, const QByteArray &path, Handler handler)
{
    m_handlers[method + ' ' + path] = std::move(handler);
}

QUrl ScriptedServer::url(const QString &prefix) const
{
    const QString scheme = m_tls.isNull() ? QStringLiteral("http") : QStringLiteral("https");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(serverPort()).arg(prefix));
}

QVector<ScriptedRequest> ScriptedServer::requestsTo(const QByteArray &method, const QByteArray &path) const
{
    QVector<ScriptedRequest> found;
    for (const ScriptedRequest &request : m_requests) {
        if (request.method == method && request.path() == path)
            found << request;
    }
    return found;
}

int ScriptedServer::count(const QByteArray &method, const QByteArray &path) const
{
    return static_cast<int>(requestsTo(method, path).size());
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = nullptr;
    if (m_tls.isNull()) {
        socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
    } else {
        auto *encrypted = new QSslSocket(this);
        encrypted->setSocketDescriptor(descriptor);
        encrypted->setSslConfiguration(m_tls);
        encrypted->startServerEncryption();
        socket = encrypted;
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_buffers.remove(socket);
        socket->deleteLater();
    });
}

void ScriptedServer::read(QTcpSocket *socket)
{
    m_buffers[socket] += socket->readAll();
    while (std::optional<ScriptedRequest> request = takeRequest(m_buffers[socket])) {
        m_requests << *request;
        respond(socket, *request);
    }
}

void ScriptedServer::respond(QTcpSocket *socket, const ScriptedRequest &request)
{
    ScriptedAnswer answer;
    const QByteArray key = request.method + ' ' + request.path();
    if (m_handlers.contains(key)) {
        answer = m_handlers.value(key)(request);
    } else {
        m_unexpected << key;
        answer.status = 599;
    }
    const QPointer<QTcpSocket> guarded(socket);
    QTimer::singleShot(answer.delay, this, [guarded, answer] {
        if (guarded)
            answer.sendTo(guarded);
    });
}
