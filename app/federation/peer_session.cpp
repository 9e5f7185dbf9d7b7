// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/peer_session.h"

#include "app/security/peer_token.h"

#include <QLocale>
#include <boost/asio/ssl/error.hpp>
#include <limits>
#include <utility>

namespace desk
{

namespace
{

namespace beast = boost::beast;
namespace http = beast::http;
using Cause = PeerRefusal::Cause;

// A body of a caller that is turned away: so much is read over, so that the answer arrives on an orderly
// connection.
constexpr quint64 smallBody = 64 * 1024;
constexpr qint64 mostReadOver = 4 * 1024 * 1024;
constexpr std::chrono::seconds farewell{2};
constexpr int retryAfterRate = 2; ///< seconds
constexpr char tokenHeader[] = "FederatedAuthorization";

QByteArrayView viewOf(beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// RFC 9110, 5.6.7
std::string httpDate(const QDateTime &time)
{
    return QLocale::c()
        .toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toStdString();
}

bool isUnreadable(const beast::error_code &error)
{
    static const auto &category = beast::error_code(http::error::bad_method).category();
    return error.category() == category && error != http::error::end_of_stream &&
           error != http::error::partial_message;
}

} // namespace

PeerSession::PeerSession(boost::asio::ip::tcp::socket socket, std::shared_ptr<boost::asio::ssl::context> tls,
    PeerSessionHost &host, QByteArray address, std::shared_ptr<void> place)
    : m_place(std::move(place))
    , m_tls(std::move(tls))
    , m_host(host)
    , m_address(std::move(address))
    , m_stream(std::move(socket), *m_tls)
    , m_timer(m_stream.get_executor())
    , m_buffer(size_t(m_host.limits().headerBytes) + smallBody)
{
}

void PeerSession::start()
{
    limitTime(m_host.limits().idle);
    m_stream.async_handshake(
        boost::asio::ssl::stream_base::server, [self = shared_from_this()](ErrorCode error) {
            if (!error)
                self->readHeader();
        });
}

void PeerSession::limitTime(std::chrono::milliseconds time)
{
    beast::get_lowest_layer(m_stream).expires_after(time);
}

void PeerSession::readHeader()
{
    m_partner.clear();
    m_seal.reset();
    m_sealsAnswer = false;
    m_rejection.reset();
    m_delay = std::chrono::milliseconds(0);
    m_body.reset();
    m_header.emplace();
    m_header->header_limit(std::uint32_t(m_host.limits().headerBytes));
    // The announced length is looked at once it is known who announces it. (No limit at all would refuse
    // every body: this Beast compares the length with the absent limit.)
    m_header->body_limit(std::numeric_limits<std::uint64_t>::max());
    limitTime(m_host.limits().idle);
    http::async_read_header(m_stream, m_buffer, *m_header,
        [self = shared_from_this()](ErrorCode error, size_t /*bytes*/) { self->onHeader(error); });
}

void PeerSession::onHeader(ErrorCode error)
{
    if (error && !isUnreadable(error))
        return finish();
    if (error)
        return refuseUnread(error);
    m_keepsAlive = m_header->get().keep_alive();
    judgeHeader();
    const auto length = m_header->content_length();
    const bool hasBody = m_header->chunked() || (length && *length > 0);
    const bool isSmall = length && *length <= smallBody;
    if (!m_rejection && length && *length > quint64(m_host.limits().bodyBytes))
        reject(PeerHttpAnswer::refused(413, QStringLiteral("Request body too large"), QStringLiteral("size")),
            Cause::Size);
    if (m_rejection && hasBody && !isSmall) {
        m_rejection->closes = true;
        return respondAfter(m_delay, *std::exchange(m_rejection, std::nullopt));
    }
    readBody();
}

void PeerSession::judgeHeader()
{
    const RequestGate::Time now = std::chrono::steady_clock::now();
    if (!m_host.gate().admits("address " + m_address, now)) {
        PeerHttpAnswer answer =
            PeerHttpAnswer::refused(429, QStringLiteral("Too many requests"), QStringLiteral("rate"));
        answer.retryAfter = retryAfterRate;
        return reject(std::move(answer), Cause::Rate);
    }
    authenticate();
    if (!m_rejection && !m_host.gate().admits("partner " + m_partner.toUtf8(), now)) {
        PeerHttpAnswer answer =
            PeerHttpAnswer::refused(429, QStringLiteral("Too many requests"), QStringLiteral("rate"));
        answer.retryAfter = retryAfterRate;
        reject(std::move(answer), Cause::Rate);
    }
}

void PeerSession::authenticate()
{
    const auto &request = m_header->get();
    const auto range = request.equal_range(tokenHeader);
    const auto count = std::distance(range.first, range.second);
    const QByteArrayView token = count == 1 ? viewOf(range.first->value()) : QByteArrayView();
    std::optional<PeerCaller> partner = m_host.partnerOf(token);
    if (partner) {
        m_partner = partner->name;
        m_seal = std::move(partner->seal);
        const auto announced = request.find(BodySeal::header);
        m_sealsAnswer = m_seal && announced != request.end() && m_seal->matches(viewOf(announced->value()));
        return;
    }
    // As a Kaapana answers: 422 to a missing token, 400 to an unknown one.
    m_delay = m_host.gate().delayOf(m_address, std::chrono::steady_clock::now());
    reject(PeerHttpAnswer::refused(count == 0 ? 422 : 400,
               QStringLiteral("FederatedAuthorization is not valid"), QStringLiteral("token")),
        Cause::Token);
}

void PeerSession::reject(PeerHttpAnswer answer, Cause cause)
{
    m_rejection = std::move(answer);
    tell(cause);
}

void PeerSession::readBody()
{
    m_body.emplace(std::move(*m_header));
    m_header.reset();
    m_body->body_limit(std::uint64_t(m_host.limits().bodyBytes));
    limitTime(m_host.limits().idle);
    http::async_read(m_stream, m_buffer, *m_body,
        [self = shared_from_this()](ErrorCode error, size_t /*bytes*/) { self->onBody(error); });
}

void PeerSession::onBody(ErrorCode error)
{
    if (error && !isUnreadable(error))
        return finish();
    if (error)
        return refuseUnread(error);
    if (m_rejection)
        return respondAfter(m_delay, *std::exchange(m_rejection, std::nullopt));
    ask();
}

void PeerSession::ask()
{
    const auto &message = m_body->get();
    PeerHttpRequest request;
    request.partner = m_partner;
    request.method = viewOf(message.method_string()).toByteArray();
    request.target = viewOf(message.target()).toByteArray();
    const std::optional<QByteArray> body = openedBody();
    if (!body)
        return respond(PeerHttpAnswer::refused(422,
            QStringLiteral("The body cannot be decrypted with the keys that are registered"),
            QStringLiteral("seal")));
    request.body = *body;
    std::variant<PeerCall, PeerHttpAnswer> reading = readCall(request);
    m_body.reset();
    if (auto *answer = std::get_if<PeerHttpAnswer>(&reading))
        return respond(std::move(*answer));
    m_call = m_host.ask(std::get<PeerCall>(std::move(reading)), weak_from_this());
    m_timer.expires_after(m_host.limits().answer);
    m_timer.async_wait([self = shared_from_this(), call = m_call](ErrorCode error) {
        if (error || self->m_call != call)
            return;
        self->m_host.forget(call);
        self->receive(call, answerBusy());
    });
}

std::optional<QByteArray> PeerSession::openedBody() const
{
    const auto &message = m_body->get();
    const QByteArrayView body(message.body().data(), qsizetype(message.body().size()));
    if (message[http::field::content_type] != BodySeal::contentType)
        return QByteArray::fromRawData(body.data(), body.size());
    if (!m_seal)
        return std::nullopt;
    const Result<QByteArray> opened = m_seal->opened(body);
    return opened ? std::optional(*opened) : std::nullopt;
}

void PeerSession::fillBody(const QByteArray &body)
{
    QByteArray written = body;
    m_response.set(http::field::content_type, "application/json");
    if (m_sealsAnswer && !body.isEmpty()) {
        const Result<QByteArray> sealed = m_seal->sealed(body);
        if (sealed && sealed->size() <= m_host.limits().bodyBytes) {
            written = *sealed;
            m_response.set(http::field::content_type, BodySeal::contentType);
        }
    }
    m_response.body().assign(written.constData(), size_t(written.size()));
}

void PeerSession::receive(quint64 call, PeerHttpAnswer answer)
{
    if (call != m_call || call == 0)
        return;
    m_call = 0;
    m_timer.cancel();
    respond(std::move(answer));
}

void PeerSession::refuseUnread(ErrorCode error)
{
    const bool tooLarge = error == http::error::header_limit || error == http::error::body_limit ||
                          error == http::error::buffer_overflow;
    PeerHttpAnswer answer;
    if (error == http::error::body_limit)
        answer =
            PeerHttpAnswer::refused(413, QStringLiteral("Request body too large"), QStringLiteral("size"));
    else if (tooLarge)
        answer =
            PeerHttpAnswer::refused(431, QStringLiteral("Request header too large"), QStringLiteral("size"));
    else
        answer = PeerHttpAnswer::refused(400, QStringLiteral("Not HTTP"));
    tell(tooLarge ? Cause::Size : Cause::Content);
    answer.closes = true;
    respondAfter(m_delay, std::move(answer));
}

void PeerSession::respondAfter(std::chrono::milliseconds delay, PeerHttpAnswer answer)
{
    if (delay.count() == 0)
        return respond(std::move(answer));
    // Nothing is under way on the stream meanwhile, and no time runs there.
    beast::get_lowest_layer(m_stream).expires_never();
    m_timer.expires_after(delay);
    m_timer.async_wait([self = shared_from_this(), answer = std::move(answer)](ErrorCode error) {
        if (!error)
            self->respond(answer);
    });
}

void PeerSession::respond(PeerHttpAnswer answer)
{
    if (answer.refusal)
        tell(*answer.refusal);
    const bool closes = answer.closes || !m_keepsAlive;
    m_response = Response(http::int_to_status(unsigned(answer.status)), 11);
    m_response.result(unsigned(answer.status));
    m_response.set(http::field::date, httpDate(m_host.now()));
    m_response.set(http::field::cache_control, "no-store");
    if (!m_partner.isEmpty())
        m_response.set(http::field::server, "WorkflowDesk/" DESK_VERSION);
    if (answer.retryAfter >= 0)
        m_response.set(http::field::retry_after, std::to_string(answer.retryAfter));
    m_response.keep_alive(!closes);
    fillBody(answer.body);
    m_response.prepare_payload();
    limitTime(m_host.limits().idle);
    http::async_write(
        m_stream, m_response, [self = shared_from_this(), closes](ErrorCode error, size_t /*bytes*/) {
            self->onWritten(error, closes);
        });
}

void PeerSession::onWritten(ErrorCode error, bool closes)
{
    m_response = {};
    if (error)
        return;
    if (closes)
        finish();
    else
        readHeader();
}

void PeerSession::finish()
{
    limitTime(farewell);
    m_stream.async_shutdown([self = shared_from_this()](ErrorCode /*error*/) {
        ErrorCode ignored;
        // Our last word is said, but the answer would be lost if there were bytes of the caller's that nobody
        // read.
        beast::get_lowest_layer(self->m_stream)
            .socket()
            .shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
        if (!ignored)
            self->readOver();
    });
}

void PeerSession::readOver()
{
    beast::get_lowest_layer(m_stream).async_read_some(
        boost::asio::buffer(m_scratch), [self = shared_from_this()](ErrorCode error, size_t bytes) {
            self->m_readOver += qint64(bytes);
            if (!error && self->m_readOver < mostReadOver)
                self->readOver();
        });
}

void PeerSession::tell(Cause cause)
{
    m_host.tell({cause, QString::fromLatin1(m_address), m_partner});
}

} // namespace desk
