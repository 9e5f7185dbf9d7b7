// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/peer_listener.h"

#include "app/federation/peer_session.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <openssl/ssl.h>
#include <thread>
#include <unordered_map>

namespace desk
{

namespace
{

namespace asio = boost::asio;
using boost::system::error_code;
using tcp = asio::ip::tcp;
using TlsContext = std::shared_ptr<asio::ssl::context>;

// How long no connection is taken when the system has no room for one.
constexpr std::chrono::milliseconds breath{100};

tl::unexpected<ApiError> problem(
    ApiError::Kind kind, const QString &target, const char *field, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.operation = Operation::ServePartners;
    error.target = target;
    error.field = QLatin1String(field);
    error.detail = detail;
    return tl::unexpected<ApiError>(error);
}

QString textOf(const error_code &error)
{
    return QString::fromStdString(error.message());
}

Result<TlsContext> tlsContext(const QByteArray &certificatePem, const SecretBytes &keyPem)
{
    auto tls = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    SSL_CTX *native = tls->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_options(native, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);
    error_code error;
    tls->use_certificate_chain(
        asio::buffer(certificatePem.constData(), size_t(certificatePem.size())), error);
    if (error)
        return problem(ApiError::Kind::Invalid, {}, "certificate", textOf(error));
    const QByteArrayView key = keyPem.view();
    tls->use_private_key(asio::buffer(key.data(), size_t(key.size())), asio::ssl::context::pem, error);
    if (error || SSL_CTX_check_private_key(native) != 1)
        return problem(ApiError::Kind::Invalid, {}, "key", error ? textOf(error) : QString());
    return tls;
}

/// An address's name in limits and logs: IPv4 in its own form, also where it came over an IPv6 socket.
QByteArray nameOf(const asio::ip::address &address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return QByteArray::fromStdString(
            asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string());
    return QByteArray::fromStdString(address.to_string());
}

} // namespace

void PeerMailbox::put(Letter letter)
{
    {
        const std::lock_guard lock(m_mutex);
        m_letters.push_back(std::move(letter));
        if (m_letters.size() > 1)
            return; // whoever put the first one has rung
    }
    m_ring();
}

std::vector<PeerMailbox::Letter> PeerMailbox::takeAll()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_letters, {});
}

/// Everything here but construction and destruction is on the server's thread.
class PeerListener::Private final : public PeerSessionHost
{
public:
    Private(
        const PeerServerLimits &limits, const TokenTable &tokens, const Clock &clock, PeerMailbox &mailbox)
        : m_limits(limits)
        , m_gate(limits)
        , m_tokens(tokens)
        , m_clock(clock)
        , m_mailbox(mailbox)
        , m_io(1)
        , m_acceptor(m_io)
        , m_pause(m_io)
    {
    }
    ~Private() override
    {
        m_io.stop();
        if (m_thread.joinable())
            m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Private)

    Result<void> open(const PeerServerSetup &setup, TlsContext tls)
    {
        m_tls = std::move(tls);
        const QString target = QStringLiteral("%1:%2").arg(setup.address.toString()).arg(setup.port);
        const error_code error = bind(setup);
        if (error == asio::error::address_in_use)
            return problem(ApiError::Kind::Conflict, target, "port", textOf(error));
        if (error == asio::error::access_denied)
            return problem(ApiError::Kind::Invalid, target, "port", textOf(error));
        if (error == boost::system::errc::address_not_available)
            return problem(ApiError::Kind::Invalid, target, "address", textOf(error));
        if (error)
            return problem(ApiError::Kind::Transport, target, "", textOf(error));
        m_port = m_acceptor.local_endpoint().port();
        accept();
        m_thread = std::thread([this] { m_io.run(); });
        return {};
    }
    quint16 port() const { return m_port; }
    asio::io_context &io() { return m_io; }

    void setTls(TlsContext tls) { m_tls = std::move(tls); }
    void deliver(quint64 call, const PeerAnswerMaker &maker)
    {
        const auto asker = m_askers.find(call);
        if (asker == m_askers.end())
            return;
        const std::shared_ptr<PeerSession> session = asker->second.lock();
        m_askers.erase(asker);
        if (session)
            session->receive(call, maker());
    }

    const PeerServerLimits &limits() const override { return m_limits; }
    RequestGate &gate() override { return m_gate; }
    QDateTime now() const override { return m_clock.now(); }
    std::optional<PeerCaller> partnerOf(QByteArrayView token) const override
    {
        return m_tokens.partnerOf(token, m_clock.now());
    }
    quint64 ask(PeerCall call, std::weak_ptr<PeerSession> asker) override
    {
        const quint64 number = ++m_lastCall;
        m_askers.emplace(number, std::move(asker));
        m_mailbox.put({number, std::move(call), std::nullopt});
        return number;
    }
    void forget(quint64 call) override { m_askers.erase(call); }
    void tell(const PeerRefusal &refusal) override
    {
        const QByteArray key = refusal.address.toLatin1() + ' ' + refusal.partner.toUtf8() + ' ' +
                               QByteArray::number(int(refusal.cause));
        if (m_told.isDue(key, std::chrono::steady_clock::now()))
            m_mailbox.put({0, std::nullopt, refusal});
    }

private:
    error_code bind(const PeerServerSetup &setup)
    {
        const bool isAny = setup.address == QHostAddress(QHostAddress::Any);
        error_code error;
        if (isAny) {
            // Both families on one socket; IPv4 alone where this computer has no IPv6.
            error = bind({tcp::v6(), setup.port});
            return error ? bind({tcp::v4(), setup.port}) : error;
        }
        const asio::ip::address address =
            asio::ip::make_address(setup.address.toString().toStdString(), error);
        return error ? error_code(asio::error::invalid_argument) : bind({address, setup.port});
    }

    error_code bind(const tcp::endpoint &endpoint)
    {
        error_code error;
        if (m_acceptor.is_open())
            m_acceptor.close(error);
        m_acceptor.open(endpoint.protocol(), error);
#ifndef Q_OS_WIN
        // So that a restart finds its port again; on Windows this would let two programs share it.
        if (!error)
            m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
#endif
        if (!error && endpoint.address().is_v6() && endpoint.address().is_unspecified())
            m_acceptor.set_option(asio::ip::v6_only(false), error);
        if (!error)
            m_acceptor.bind(endpoint, error);
        if (!error)
            m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        return error;
    }

    void accept()
    {
        m_acceptor.async_accept([this](error_code error, tcp::socket socket) {
            if (error == asio::error::operation_aborted)
                return;
            if (!error) {
                take(std::move(socket));
                return accept();
            }
            m_pause.expires_after(breath);
            m_pause.async_wait([this](error_code stopped) {
                if (!stopped)
                    accept();
            });
        });
    }

    void take(tcp::socket socket)
    {
        error_code error;
        const tcp::endpoint from = socket.remote_endpoint(error);
        if (error)
            return;
        const QByteArray address = nameOf(from.address());
        std::shared_ptr<void> place = m_gate.enter(address);
        if (!place) {
            tell({PeerRefusal::Cause::Connections, QString::fromLatin1(address), {}});
            return;
        }
        socket.set_option(tcp::no_delay(true), error);
        std::make_shared<PeerSession>(std::move(socket), m_tls, *this, address, std::move(place))->start();
    }

    PeerServerLimits m_limits;
    RequestGate m_gate;
    const TokenTable &m_tokens;
    const Clock &m_clock;
    PeerMailbox &m_mailbox;
    OncePerHour m_told;
    TlsContext m_tls;
    quint16 m_port = 0;
    quint64 m_lastCall = 0;
    std::unordered_map<quint64, std::weak_ptr<PeerSession>> m_askers;
    // Destroyed before the rest, and every connection with it.
    asio::io_context m_io;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;
    std::thread m_thread;
};

PeerListener::PeerListener(
    const PeerServerLimits &limits, const TokenTable &tokens, const Clock &clock, PeerMailbox &mailbox)
    : d(std::make_unique<Private>(limits, tokens, clock, mailbox))
{
}

PeerListener::~PeerListener() = default;

Result<void> PeerListener::open(const PeerServerSetup &setup)
{
    Result<TlsContext> tls = tlsContext(setup.certificatePem, setup.keyPem);
    if (!tls)
        return tl::unexpected<ApiError>(tls.error());
    return d->open(setup, std::move(*tls));
}

quint16 PeerListener::port() const
{
    return d->port();
}

Result<void> PeerListener::setCertificate(const QByteArray &certificatePem, const SecretBytes &keyPem)
{
    Result<TlsContext> tls = tlsContext(certificatePem, keyPem);
    if (!tls)
        return tl::unexpected<ApiError>(tls.error());
    boost::asio::post(d->io(), [this, context = std::move(*tls)] { d->setTls(context); });
    return {};
}

void PeerListener::answer(quint64 call, PeerAnswerMaker maker)
{
    boost::asio::post(d->io(), [this, call, maker = std::move(maker)] { d->deliver(call, maker); });
}

} // namespace desk
