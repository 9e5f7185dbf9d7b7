// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>
#include <QVector>
#include <functional>

class QTcpSocket;

/// A request as the scripted server read it.
struct ScriptedRequest {
    QByteArray method;
    QByteArray target;                     ///< path and query as they came
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QByteArray path() const { return target.split('?').constFirst(); }
};

/// What it answers.
struct ScriptedAnswer {
    enum class Fault {
        None,
        Reset,    ///< the connection is reset instead of an answer
        Silence,  ///< nothing is answered
        Truncate, ///< the connection ends in the middle of the announced body
    };
    int status = 200;
    QByteArray body = "{}";
    QByteArray contentType = "application/json";
    QVector<std::pair<QByteArray, QByteArray>> headers;
    Fault fault = Fault::None;
    int delay = 0; ///< milliseconds before anything is sent

    /// Puts it on the wire, or fails as it says.
    void sendTo(QTcpSocket *socket) const;
    /// Puts half of it on the wire and resets the connection.
    void tearOn(QTcpSocket *socket) const;

    static ScriptedAnswer html(int status);
    static ScriptedAnswer broken(Fault fault);

private:
    QByteArray head() const;
    static void reset(QTcpSocket *socket);
};

/// An HTTP server on loopback that answers as told, and writes down what it was asked. A request without an
/// answer gets 599 and is listed in unexpected(), which a test looks at in the end.
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedServer)
public:
    using Handler = std::function<ScriptedAnswer(const ScriptedRequest &)>;

    explicit ScriptedServer(QObject *parent = nullptr);

    /// Answers to a method and path, in this order; the last one is given from then on.
    void answer(const QByteArray &method, const QByteArray &path, QVector<ScriptedAnswer> answers);
    void handle(const QByteArray &method, const QByteArray &path, Handler handler);
    /// From now on connections are encrypted.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }

    QUrl url(const QString &prefix = {}) const;
    const QVector<ScriptedRequest> &requests() const { return m_requests; }
    QVector<ScriptedRequest> requestsTo(const QByteArray &method, const QByteArray &path) const;
    int count(const QByteArray &method, const QByteArray &path) const;
    const QVector<QByteArray> &unexpected() const { return m_unexpected; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket *socket);
    void respond(QTcpSocket *socket, const ScriptedRequest &request);

    QHash<QByteArray, Handler> m_handlers;
    QVector<ScriptedRequest> m_requests;
    QVector<QByteArray> m_unexpected;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QSslConfiguration m_tls;
};
