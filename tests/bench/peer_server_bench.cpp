// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// How many requests a second the server for partners answers over TLS at 64 connections, and how long the
/// slowest wait, beside a server that does nothing but TLS and HTTP with the same library.
#include "app/federation/peer_codec.h"
#include "tests/app/federation/peer_fixture.h"
#include "tests/bench/bare_tls_echo.h"
#include "tests/bench/figures.h"

#include <mutex>

using namespace desk;
using namespace desk::test;
using namespace desk::figures;

namespace
{

constexpr int connections = 64;
constexpr int requestsEach = 100;

/// Many callers, each on a connection and a thread of its own, each asking again as soon as it has its
/// answer.
class Load final
{
public:
    Load(quint16 port, std::string path, QByteArray token, std::string body)
        : m_port(port)
        , m_path(std::move(path))
        , m_token(std::move(token))
        , m_body(std::move(body))
    {
    }

    /// Milliseconds of each answer; fewer than asked for if some failed. Runs the event loop meanwhile.
    QVector<double> run()
    {
        std::vector<std::thread> callers;
        callers.reserve(connections);
        m_timer.start();
        for (int i = 0; i < connections; ++i)
            callers.emplace_back([this] { call(); });
        const bool ended = QTest::qWaitFor([this] { return m_ended == connections; }, 300'000);
        m_seconds = elapsed(m_timer) / 1000;
        for (std::thread &caller : callers)
            caller.join();
        return ended ? m_milliseconds : QVector<double>();
    }
    double perSecond() const { return double(m_milliseconds.size()) / m_seconds; }

private:
    void call()
    {
        namespace asio = boost::asio;
        namespace http = boost::beast::http;
        boost::beast::error_code error;
        asio::io_context io;
        asio::ssl::context tls(asio::ssl::context::tls_client);
        boost::beast::ssl_stream<boost::beast::tcp_stream> stream(io, tls);
        auto &socket = boost::beast::get_lowest_layer(stream).socket();
        socket.connect({asio::ip::make_address("127.0.0.1"), m_port}, error);
        socket.set_option(asio::ip::tcp::no_delay(true), error);
        stream.handshake(asio::ssl::stream_base::client, error);
        boost::beast::flat_buffer buffer;
        QVector<double> milliseconds;
        for (int i = 0; i < requestsEach && !error; ++i) {
            http::request<http::string_body> request(http::verb::put, m_path, 11);
            request.set("FederatedAuthorization", m_token.constData());
            request.set(http::field::content_type, "application/json");
            request.body() = m_body;
            request.prepare_payload();
            QElapsedTimer timer;
            timer.start();
            http::write(stream, request, error);
            http::response<http::string_body> response;
            http::read(stream, buffer, response, error);
            if (!error && response.result() == http::status::ok)
                milliseconds << elapsed(timer);
        }
        const std::lock_guard lock(m_mutex);
        m_milliseconds += milliseconds;
        ++m_ended;
    }

    quint16 m_port;
    std::string m_path;
    QByteArray m_token;
    std::string m_body;
    QElapsedTimer m_timer;
    double m_seconds = 0;
    std::atomic<int> m_ended{0};
    std::mutex m_mutex;
    QVector<double> m_milliseconds;
};

} // namespace

class PeerServerBench final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAtSixtyFourConnections()
    {
        PeerServerLimits limits;
        limits.requestsPerSecond = 1e9;
        limits.burst = 1e9;
        ServedOwner served(limits);
        served.owner.add(41, QStringLiteral("clinic-b"));
        served.owner.rows[41].job.state = JobState::running;
        const QByteArray token = served.tokenB.view().toByteArray();
        const std::string report =
            R"({"job_id":41,"status":"running","run_id":"collect-metadata-260302101700000001",)"
            R"("description":"{'get-input': {'state': 'running', 'duration': '3.5'}}"})";
        Advert advert = advertOf(QStringLiteral("clinic-b"));
        for (int i = 0; i < 300; ++i)
            advert.datasets[0].identifiers << QString(184, QLatin1Char('g'));
        const std::string sync = encodeAdvert(advert)->toStdString();

        const BareTlsEcho bare(served.certificate, served.key.view());
        const double reportReference =
            measured("reference: bare TLS echo of a report", bare.port(), "/", token, report, 0);
        QVERIFY(reportReference > 0);
        QVERIFY(measured("a report (PUT /job)", served.server.port(), "/kaapana-backend/remote/job", token,
                    report, reportReference) > 0);
        const double syncReference =
            measured("reference: bare TLS echo of a sync", bare.port(), "/", token, sync, 0);
        QVERIFY(syncReference > 0);
        QVERIFY(measured("a sync with 56 KiB of identifiers", served.server.port(),
                    "/kaapana-backend/remote/sync-client-remote?instance_name=clinic-b", token, sync,
                    syncReference) > 0);
    }

private:
    /// The median; 0 if a request failed or took longer than anybody may wait.
    static double measured(const char *what, quint16 port, const char *path, const QByteArray &token,
        const std::string &body, double reference)
    {
        Load load(port, path, token, body);
        const QVector<double> milliseconds = load.run();
        if (milliseconds.size() != connections * requestsEach) {
            std::printf("%s: only %lld answers\n", what, static_cast<long long>(milliseconds.size()));
            return 0;
        }
        print(what, milliseconds, reference);
        std::printf(
            "%58s %8.0f requests/s, p99 %.1f ms\n", "", load.perSecond(), quantile(milliseconds, 0.99));
        std::fflush(stdout);
        return quantile(milliseconds, 1) < 1000 ? median(milliseconds) : 0;
    }
};

QTEST_GUILESS_MAIN(PeerServerBench)
#include "peer_server_bench.moc"
