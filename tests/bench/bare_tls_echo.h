// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <memory>
#include <string>
#include <thread>

namespace desk::test
{

namespace bare
{
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;

/// One connection of the echo server.
class Echo final : public std::enable_shared_from_this<Echo>
{
public:
    Echo(tcp::socket socket, asio::ssl::context &tls, const std::string &answer, std::atomic<int> &answered)
        : m_stream(std::move(socket), tls)
        , m_answer(answer)
        , m_answered(answered)
    {
    }
    void start()
    {
        m_stream.async_handshake(
            asio::ssl::stream_base::server, [self = shared_from_this()](beast::error_code error) {
                if (!error)
                    self->read();
            });
    }

private:
    void read()
    {
        m_request = {};
        http::async_read(m_stream, m_buffer, m_request,
            [self = shared_from_this()](beast::error_code error, size_t /*bytes*/) {
                if (!error)
                    self->write();
            });
    }
    void write()
    {
        m_response = {http::status::ok, 11};
        if (m_answer.empty())
            m_response.body() = std::move(m_request.body());
        else
            m_response.body() = m_answer;
        m_response.prepare_payload();
        ++m_answered;
        http::async_write(
            m_stream, m_response, [self = shared_from_this()](beast::error_code error, size_t /*bytes*/) {
                if (!error)
                    self->read();
            });
    }

    beast::ssl_stream<beast::tcp_stream> m_stream;
    const std::string &m_answer;
    std::atomic<int> &m_answered;
    beast::flat_buffer m_buffer;
    http::request<http::string_body> m_request;
    http::response<http::string_body> m_response;
};
} // namespace bare

/// What TLS and HTTP alone cost with the same library: answers every request with its own body, or always the
/// same, on one thread, and knows no limit, no token and no handler.
class BareTlsEcho final
{
public:
    /// answer: empty for an echo.
    BareTlsEcho(const QByteArray &certificatePem, QByteArrayView keyPem, std::string answer = {})
        : m_answer(std::move(answer))
        , m_tls(bare::asio::ssl::context::tls_server)
        , m_acceptor(m_io, {bare::asio::ip::make_address("127.0.0.1"), 0})
    {
        m_tls.use_certificate_chain(
            bare::asio::buffer(certificatePem.constData(), size_t(certificatePem.size())));
        m_tls.use_private_key(
            bare::asio::buffer(keyPem.data(), size_t(keyPem.size())), bare::asio::ssl::context::pem);
        accept();
        m_thread = std::thread([this] { m_io.run(); });
    }
    ~BareTlsEcho()
    {
        m_io.stop();
        m_thread.join();
    }
    BareTlsEcho(const BareTlsEcho &) = delete;
    BareTlsEcho &operator=(const BareTlsEcho &) = delete;

    quint16 port() const { return m_acceptor.local_endpoint().port(); }
    int answered() const { return m_answered; }

private:
    void accept()
    {
        m_acceptor.async_accept([this](bare::beast::error_code error, bare::tcp::socket socket) {
            if (error)
                return;
            bare::beast::error_code ignored;
            socket.set_option(bare::tcp::no_delay(true), ignored);
            std::make_shared<bare::Echo>(std::move(socket), m_tls, m_answer, m_answered)->start();
            accept();
        });
    }

    const std::string m_answer;
    std::atomic<int> m_answered{0};
    bare::asio::ssl::context m_tls;
    bare::asio::io_context m_io;
    bare::tcp::acceptor m_acceptor;
    std::thread m_thread;
};

} // namespace desk::test
