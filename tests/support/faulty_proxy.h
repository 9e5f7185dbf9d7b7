// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/scripted_server.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>
#include <QVector>
#include <chrono>
#include <functional>

/// What becomes of a request on its way to the real server.
struct ProxyFault {
    enum class Kind {
        None,   ///< nothing: it is passed on, and its answer comes back
        Answer, ///< it gets this answer
        Hang,   ///< it is never answered
        Reset,  ///< its connection is reset
        Hold,   ///< it goes on when release() is called
        Delay,  ///< it goes on after that time
        Tear,   ///< on the way back: its connection is reset in the middle of the answer
        Cut,    ///< on the way back: the answer is whole for HTTP, with half of its content
    };
    Kind kind = Kind::None;
    /// The fault comes on the way back: the request has reached the server, and what that answered is lost,
    /// or held.
    bool reached = false;
    ScriptedAnswer answer;
    std::chrono::milliseconds delay{0};

    static ProxyFault of(Kind kind) { return {kind, false, {}, {}}; }
    static ProxyFault answering(ScriptedAnswer answer)
    {
        return {Kind::Answer, false, std::move(answer), {}};
    }
    static ProxyFault late(std::chrono::milliseconds delay) { return {Kind::Delay, false, {}, delay}; }
    ProxyFault afterwards() const { return {kind, true, answer, delay}; }
};

/// An HTTP proxy on loopback in front of a real server, which does to requests what a rule says and writes
/// down what came. In front of one that speaks TLS it speaks TLS itself, as whoever setTls() says.
class FaultyProxy final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultyProxy)
public:
    using Rule = std::function<ProxyFault(const ScriptedRequest &)>;
    struct Seen {
        ScriptedRequest request;
        ProxyFault::Kind fault = ProxyFault::Kind::None;
        qint64 at = 0; ///< milliseconds since the proxy began
    };

    explicit FaultyProxy(const QUrl &server, QObject *parent = nullptr);

    /// For every request from now on; none: all pass.
    void setRule(Rule rule) { m_rule = std::move(rule); }
    /// Lets everything that is held go on.
    void release();
    int held() const { return static_cast<int>(m_held.size()); }
    /// From now on there is nobody at this port, until it is taken back.
    void refuse(bool refused);
    /// From now on connections are taken and nothing is ever said in them, not even for TLS, until that ends.
    void setDeaf(bool deaf);
    /// What it presents itself with to those who connect from now on; connections that are open end.
    void setTls(const QSslConfiguration &configuration);
    /// The server's clock seems to differ from ours by so much: times in answers and in questions are
    /// changed.
    void shiftClock(std::chrono::seconds by) { m_shift = by; }

    QUrl url() const;
    const QVector<Seen> &seen() const { return m_seen; }
    /// How many requests came that hold that text in their address or body.
    int countOf(const QString &text) const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void dropAll();
    void read(QTcpSocket *socket);
    void handle(QTcpSocket *socket, const ScriptedRequest &request);
    void passOn(QTcpSocket *socket, const ScriptedRequest &request, const ProxyFault &fault);
    void apply(QTcpSocket *socket, const ProxyFault &fault, const ScriptedAnswer &answer);

    QUrl m_server;
    Rule m_rule;
    QSslConfiguration m_tls;
    bool m_isDeaf = false;
    quint16 m_port = 0;
    std::chrono::seconds m_shift{0};
    QElapsedTimer m_clock;
    QVector<Seen> m_seen;
    QVector<std::function<void()>> m_held;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};
