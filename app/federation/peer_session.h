// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/federation/peer_call.h"
#include "app/federation/request_gate.h"
#include "app/federation/token_table.h"

#include <array>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <memory>
#include <optional>

namespace desk
{

class PeerSession;

/// What a connection needs from the server it belongs to. Server thread.
class PeerSessionHost
{
public:
    virtual ~PeerSessionHost() = default;
    virtual const PeerServerLimits &limits() const = 0;
    virtual RequestGate &gate() = 0;
    virtual QDateTime now() const = 0;
    virtual std::optional<PeerCaller> partnerOf(QByteArrayView token) const = 0;
    /// Hands a call over; PeerSession::receive() gets its answer, unless the session went meanwhile.
    virtual quint64 ask(PeerCall call, std::weak_ptr<PeerSession> asker) = 0;
    virtual void forget(quint64 call) = 0;
    virtual void tell(const PeerRefusal &refusal) = 0;
};

/// One connection: handshake, then request after request. Each step has its time, and what a caller without a
/// valid token sends is not looked at. Lives as long as something of it is under way. Server thread.
class PeerSession final : public std::enable_shared_from_this<PeerSession>
{
public:
    PeerSession(boost::asio::ip::tcp::socket socket, std::shared_ptr<boost::asio::ssl::context> tls,
        PeerSessionHost &host, QByteArray address, std::shared_ptr<void> place);

    void start();
    /// The answer to a call that was handed over.
    void receive(quint64 call, PeerHttpAnswer answer);

private:
    using ErrorCode = boost::beast::error_code;
    using Stream = boost::beast::ssl_stream<boost::beast::tcp_stream>;
    using HeaderParser = boost::beast::http::request_parser<boost::beast::http::empty_body>;
    using BodyParser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    using Response = boost::beast::http::response<boost::beast::http::string_body>;

    void limitTime(std::chrono::milliseconds time);
    void readHeader();
    void onHeader(ErrorCode error);
    void judgeHeader();
    /// Whom the request's token belongs to; otherwise a rejection is noted.
    void authenticate();
    void reject(PeerHttpAnswer answer, PeerRefusal::Cause cause);
    void readBody();
    void onBody(ErrorCode error);
    void ask();
    /// The body in plain; nothing if it cannot be opened.
    std::optional<QByteArray> openedBody() const;
    /// What goes out: sealed where the caller can open that and it does not become too large by it.
    void fillBody(const QByteArray &body);
    /// Answers a request that could not be read to its end.
    void refuseUnread(ErrorCode error);
    void respond(PeerHttpAnswer answer);
    void respondAfter(std::chrono::milliseconds delay, PeerHttpAnswer answer);
    void onWritten(ErrorCode error, bool closes);
    void finish();
    void readOver();
    void tell(PeerRefusal::Cause cause);

    // The last one to go: it counts as a connection until everything else is gone.
    std::shared_ptr<void> m_place;
    std::shared_ptr<boost::asio::ssl::context> m_tls;
    PeerSessionHost &m_host;
    QByteArray m_address;
    Stream m_stream;
    boost::asio::steady_timer m_timer;
    boost::beast::flat_buffer m_buffer;
    std::optional<HeaderParser> m_header;
    std::optional<BodyParser> m_body;
    Response m_response;
    std::array<char, 16 * 1024> m_scratch{};
    qint64 m_readOver = 0;

    // Of the request at hand.
    QString m_partner;
    std::shared_ptr<const BodySeal> m_seal;
    bool m_sealsAnswer = false; ///< the caller can open what we seal
    bool m_keepsAlive = false;
    quint64 m_call = 0; ///< with the handler; 0: none
    std::optional<PeerHttpAnswer> m_rejection;
    std::chrono::milliseconds m_delay{0};
};

} // namespace desk
