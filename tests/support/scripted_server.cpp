// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/scripted_server.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>
#include <optional>
#include <sys/socket.h>

namespace
{

// A whole request at the beginning of the bytes, which it is taken from.
std::optional<ScriptedRequest> takeRequest(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> words = lines.constFirst().trimmed().split(' ');
    ScriptedRequest request;
    request.method = words.value(0);
    request.target = words.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        request.headers.insert(
            lines.at(i).left(colon).trimmed().toLower(), lines.at(i).mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return std::nullopt;
    request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return request;
}

} // namespace

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
            send(guarded, answer);
    });
}

void ScriptedServer::send(QTcpSocket *socket, const ScriptedAnswer &answer)
{
    switch (answer.fault) {
    case ScriptedAnswer::Fault::Silence:
        return;
    case ScriptedAnswer::Fault::Reset: {
        const linger atOnce{1, 0};
        setsockopt(
            static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        socket->abort();
        return;
    }
    case ScriptedAnswer::Fault::None:
    case ScriptedAnswer::Fault::Truncate:
        break;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\n";
    if (!answer.contentType.isEmpty())
        head += "Content-Type: " + answer.contentType + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    head +=
        "Content-Length: " + QByteArray::number(answer.status == 204 ? 0 : answer.body.size()) + "\r\n\r\n";
    if (answer.fault == ScriptedAnswer::Fault::Truncate) {
        socket->write(head + answer.body.left(answer.body.size() / 2));
        socket->disconnectFromHost();
        return;
    }
    socket->write(answer.status == 204 ? head : head + answer.body);
}
