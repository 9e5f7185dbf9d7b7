// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QTest>

namespace desk::test
{

struct RawAnswer {
    int status = 0; ///< 0: the connection ended, or nothing came in time
    QByteArray head;
    QByteArray body;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// Speaks HTTP over TLS byte by byte, as no well-behaved client would.
class RawPeer final
{
public:
    explicit RawPeer(quint16 port)
    {
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    }
    bool isReady()
    {
        return QTest::qWaitFor([this] { return m_socket.isEncrypted(); }, 10'000);
    }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void write(const QByteArray &bytes) { m_socket.write(bytes); }
    QSslSocket &socket() { return m_socket; }

    static QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &token,
        const QByteArray &body = {}, const QByteArray &more = {})
    {
        QByteArray head = method + " /kaapana-backend/remote/" + path + " HTTP/1.1\r\nHost: clinic-a\r\n";
        if (!token.isNull())
            head += "FederatedAuthorization: " + token + "\r\n";
        if (!body.isEmpty())
            head += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
                    "\r\n";
        return head + more + "\r\n" + body;
    }
    RawAnswer ask(const QByteArray &bytes, int milliseconds = 10'000)
    {
        write(bytes);
        return answer(milliseconds);
    }
    RawAnswer answer(int milliseconds = 10'000)
    {
        RawAnswer answer;
        qsizetype end = -1;
        qsizetype length = 0;
        const bool came = QTest::qWaitFor(
            [&] {
                m_bytes += m_socket.readAll();
                end = m_bytes.indexOf("\r\n\r\n");
                if (end < 0)
                    return !isOpen();
                length = lengthIn(m_bytes.left(end));
                return m_bytes.size() >= end + 4 + length || !isOpen();
            },
            milliseconds);
        if (!came || end < 0 || m_bytes.size() < end + 4 + length)
            return answer;
        answer.head = m_bytes.left(end);
        answer.status = answer.head.split(' ').value(1).toInt();
        answer.body = m_bytes.mid(end + 4, length);
        m_bytes.remove(0, end + 4 + length);
        return answer;
    }

private:
    static qsizetype lengthIn(const QByteArray &head)
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                return line.mid(15).trimmed().toLongLong();
        }
        return 0;
    }

    QSslSocket m_socket;
    QByteArray m_bytes;
};

} // namespace desk::test
