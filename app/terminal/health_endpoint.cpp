// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/health_endpoint.h"

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <chrono>
#include <mutex>
#include <thread>
#include <utility>

namespace desk
{

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace
{

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds longestSilence{30}; ///< between two reports of a program that is well
constexpr std::chrono::seconds longestExchange{5};
constexpr int mostConnections = 16;
constexpr std::size_t largestHeader = 4096;

} // namespace

class HealthEndpoint::Server
{
public:
    ~Server()
    {
        m_context.stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    QString listen(quint16 port)
    {
        const asio::ip::tcp::endpoint wanted(asio::ip::address_v4::loopback(), port);
        beast::error_code error;
        m_acceptor.open(wanted.protocol(), error);
        if (!error)
            m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
        if (!error)
            m_acceptor.bind(wanted, error);
        if (!error)
            m_acceptor.listen(mostConnections, error);
        if (error)
            return QString::fromStdString(error.message());
        m_port = m_acceptor.local_endpoint().port();
        accept();
        m_thread = std::thread([this] { m_context.run(); });
        return {};
    }

    quint16 port() const { return m_port; }

    void setReport(Report report)
    {
        const std::lock_guard lock(m_mutex);
        m_report = std::move(report);
        m_reported = Clock::now();
    }

private:
    /// A connection, for one request.
    struct Exchange : std::enable_shared_from_this<Exchange> {
        Exchange(Server &owner, asio::ip::tcp::socket socket)
            : server(owner)
            , stream(std::move(socket))
        {
            parser.header_limit(largestHeader);
            parser.body_limit(largestHeader);
            ++server.m_connections;
        }
        ~Exchange() { --server.m_connections; }
        Q_DISABLE_COPY_MOVE(Exchange)

        void begin()
        {
            stream.expires_after(longestExchange);
            http::async_read(stream, buffer, parser,
                [self = shared_from_this()](const beast::error_code &error, std::size_t) {
                    if (!error)
                        self->answer();
                });
        }

        void answer()
        {
            response = server.answerTo(parser.get());
            http::async_write(
                stream, response, [self = shared_from_this()](beast::error_code error, std::size_t) {
                    self->stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, error);
                });
        }

        Server &server;
        beast::tcp_stream stream;
        beast::flat_buffer buffer;
        http::request_parser<http::string_body> parser;
        http::response<http::string_body> response;
    };

    void accept()
    {
        m_acceptor.async_accept([this](const beast::error_code &error, asio::ip::tcp::socket socket) {
            if (error == asio::error::operation_aborted)
                return;
            // Whoever comes when all places are taken is let go: its socket closes here.
            if (!error && m_connections < mostConnections)
                std::make_shared<Exchange>(*this, std::move(socket))->begin();
            accept();
        });
    }

    http::response<http::string_body> answerTo(const http::request<http::string_body> &request)
    {
        const bool isHealth = request.target() == "/health";
        const bool isRead = request.method() == http::verb::get || request.method() == http::verb::head;
        http::response<http::string_body> answer;
        answer.version(11);
        answer.keep_alive(false);
        answer.set(http::field::cache_control, "no-store");
        if (!isHealth || !isRead) {
            answer.result(isHealth ? http::status::method_not_allowed : http::status::not_found);
        } else {
            const std::lock_guard lock(m_mutex);
            const bool isFresh = Clock::now() - m_reported <= longestSilence;
            answer.result(m_report.isWell && isFresh ? http::status::ok : http::status::service_unavailable);
            answer.set(http::field::content_type, "application/json");
            if (request.method() == http::verb::get)
                answer.body() = m_report.json.toStdString();
        }
        answer.prepare_payload();
        return answer;
    }

    std::mutex m_mutex;
    Report m_report;
    Clock::time_point m_reported = Clock::now();
    std::atomic<quint16> m_port = 0;
    int m_connections = 0; ///< on the thread of its own
    asio::io_context m_context{1};
    asio::ip::tcp::acceptor m_acceptor{m_context};
    std::thread m_thread;
};

HealthEndpoint::HealthEndpoint()
    : m_server(std::make_unique<Server>())
{
}

HealthEndpoint::~HealthEndpoint() = default;

QString HealthEndpoint::listen(quint16 port)
{
    return m_server->listen(port);
}

quint16 HealthEndpoint::port() const
{
    return m_server->port();
}

void HealthEndpoint::setReport(Report report)
{
    m_server->setReport(std::move(report));
}

} // namespace desk
