// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/recording_proxy.h"

#include <QRegularExpression>
#include <QTcpSocket>

RecordingProxy::RecordingProxy(const QUrl &server)
    : m_server(server)
{
    m_listener.listen(QHostAddress::LocalHost);
    QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this] { accept(); });
}

QUrl RecordingProxy::url() const
{
    QUrl url = m_server;
    url.setPort(m_listener.serverPort());
    return url;
}

void RecordingProxy::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        server->connectToHost(m_server.host(), static_cast<quint16>(m_server.port()));
        QObject::connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
            const QByteArray bytes = client->readAll();
            note(bytes);
            server->write(bytes);
        });
        QObject::connect(
            server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

// A client writes the head of a request at once.
void RecordingProxy::note(const QByteArray &bytes)
{
    static const QRegularExpression header(
        QStringLiteral("^Authorization: (?:Bearer|Basic) (\\S+)"), QRegularExpression::MultilineOption);
    auto found = header.globalMatch(QString::fromLatin1(bytes));
    while (found.hasNext()) {
        m_credentials.insert(found.next().captured(1).toLatin1());
        ++m_signedRequests;
    }
}
