// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/http_transport.h"

#include "app/airflow/http_exchange.h"

#include <QHostAddress>
#include <QIODevice>
#include <QNetworkProxyFactory>
#include <QRandomGenerator>
#include <QTimer>
#include <cstring>

namespace desk
{

namespace
{

// Qt sends a request again by itself when a kept connection turns out to be closed, also one that is no read.
// A body that cannot be rewound keeps it from doing so: a write is sent once.
class WriteBody final : public QIODevice
{
public:
    explicit WriteBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool seek(qint64 position) override
    {
        Q_UNUSED(position)
        return false;
    }
    bool atEnd() const override { return m_read == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = qMin<qint64>(size, m_bytes.size() - m_read);
        if (count == 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_read, static_cast<size_t>(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        Q_UNUSED(data)
        Q_UNUSED(size)
        return -1;
    }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

// The proxy of the settings; without one the system's, but none for this computer itself.
class ConnectionProxy final : public QNetworkProxyFactory
{
public:
    explicit ConnectionProxy(const QString &setting)
    {
        if (setting.isEmpty())
            return;
        const QUrl url = QUrl::fromUserInput(setting);
        m_proxy = QNetworkProxy(QNetworkProxy::HttpProxy, url.host(), static_cast<quint16>(url.port(8080)));
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_proxy.type() == QNetworkProxy::HttpProxy)
            return {m_proxy};
        const QString host = query.peerHostName();
        if (host == QLatin1String("localhost") || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }

private:
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
};

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

/// A secret is not copied: whoever sends the body keeps the request's.
QByteArray bodyOf(const HttpRequest &request)
{
    if (!request.secretBody)
        return request.body;
    const QByteArrayView secret = request.secretBody->view();
    return QByteArray::fromRawData(secret.data(), secret.size());
}

bool isWorthRepeating(const Result<HttpReply> &result)
{
    if (!result)
        return result.error().kind == ApiError::Kind::Transport;
    return result->status == 429 || result->status == 500 || (result->status >= 502 && result->status <= 504);
}

template <typename T>
std::vector<std::shared_ptr<T>> takeAll(std::vector<std::weak_ptr<T>> &references)
{
    std::vector<std::shared_ptr<T>> alive;
    for (const std::weak_ptr<T> &reference : std::exchange(references, {})) {
        if (std::shared_ptr<T> object = reference.lock())
            alive.push_back(std::move(object));
    }
    return alive;
}

template <typename T>
void remember(std::vector<std::weak_ptr<T>> &references, const std::shared_ptr<T> &object)
{
    std::erase_if(references, [](const std::weak_ptr<T> &reference) { return reference.expired(); });
    references.push_back(object);
}

} // namespace

struct HttpTransport::Pause {
    Completion completion;
    QTimer timer;
};

HttpPlace::HttpPlace(const AirflowConnection &connection)
    : baseUrl(connection.baseUrl)
    , trust(connection)
    , proxy(connection.proxy)
    , timeout(connection.timeout)
{
}

HttpTransport::HttpTransport(const AirflowConnection &connection, RetryPolicy retry, QObject *parent)
    : HttpTransport(HttpPlace(connection), std::move(retry), parent)
{
}

HttpTransport::HttpTransport(HttpPlace place, RetryPolicy retry, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_retry(std::move(retry))
{
    m_place.baseUrl = m_place.baseUrl.adjusted(
        QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (!m_retry.jitter)
        m_retry.jitter = [] { return 0.5 + QRandomGenerator::global()->generateDouble(); };
    m_network.setProxyFactory(new ConnectionProxy(m_place.proxy)); // which the manager owns
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

HttpTransport::~HttpTransport()
{
    cancelAll();
}

Task<HttpReply> HttpTransport::send(HttpRequest request)
{
    if (request.target.isEmpty())
        request.target = target();
    const auto delivered = std::make_shared<bool>(false);
    for (int attempt = 1;; ++attempt) {
        const Result<void> quiet = co_await keepQuiet(request);
        if (!quiet)
            co_return tl::unexpected<ApiError>(quiet.error());
        Result<HttpReply> result = co_await sendOnce(request, delivered);
        if (m_cancelled)
            co_return tl::unexpected<ApiError>(failure(request, ApiError::Kind::Cancelled));
        if (result)
            noteQuiet(*result);
        if (!request.repeatable || *delivered || attempt >= m_retry.attempts || !isWorthRepeating(result))
            co_return result;
        const bool waited = co_await pause(backOff(attempt));
        if (!waited)
            co_return tl::unexpected<ApiError>(failure(request, ApiError::Kind::Cancelled));
    }
}

// Coarse timers may fire early, so the clock decides whether the pause is over.
Task<void> HttpTransport::keepQuiet(HttpRequest request)
{
    while (!m_quiet.hasExpired()) {
        const std::chrono::milliseconds left(m_quiet.remainingTime());
        if (left > m_retry.longest) {
            ApiError error = failure(request, ApiError::Kind::Http);
            error.httpStatus = m_quietStatus;
            error.retryAfter = m_quietSeconds;
            co_return tl::unexpected<ApiError>(error);
        }
        const bool waited = co_await pause(left + std::chrono::milliseconds(1));
        if (!waited)
            co_return tl::unexpected<ApiError>(failure(request, ApiError::Kind::Cancelled));
    }
    co_return Result<void>{};
}

void HttpTransport::noteQuiet(const HttpReply &reply)
{
    if (reply.retryAfter <= 0 || (reply.status != 429 && reply.status != 503))
        return;
    const std::chrono::milliseconds asked = std::chrono::seconds(reply.retryAfter);
    const QDeadlineTimer until(qMin(asked, m_retry.longestQuiet), Qt::PreciseTimer);
    if (until < m_quiet)
        return;
    m_quiet = until;
    m_quietStatus = reply.status;
    m_quietSeconds = reply.retryAfter;
}

Task<HttpReply> HttpTransport::sendOnce(HttpRequest request, std::shared_ptr<bool> delivered)
{
    if (m_cancelled)
        co_return tl::unexpected<ApiError>(failure(request, ApiError::Kind::Cancelled));
    Result<QSslConfiguration> tls = m_place.trust.configuration();
    if (!tls) {
        ApiError error = tls.error();
        error.operation = request.operation;
        co_return tl::unexpected<ApiError>(error);
    }
    const std::shared_ptr<HttpExchange> exchange = start(request, *tls);
    co_await exchange->completion().wait();
    *delivered = exchange->hasDelivered();
    co_return exchange->takeResult();
}

std::shared_ptr<HttpExchange> HttpTransport::start(const HttpRequest &request, const QSslConfiguration &tls)
{
    QNetworkRequest message(url(request.path, request.query));
    message.setSslConfiguration(tls);
    message.setTransferTimeout(static_cast<int>(m_place.timeout.count()));
    message.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    message.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // Logs repeat themselves, which Qt takes for an attack; the exchange bounds what it holds.
    message.setDecompressedSafetyCheckThreshold(-1);
    message.setRawHeader("Accept", request.accept);
    message.setRawHeader("User-Agent", QByteArrayLiteral("WorkflowDesk/" DESK_VERSION));
    if (request.authorization)
        message.setRawHeader("Authorization", request.authorization->view().toByteArray());
    for (const auto &[name, value] : request.headers)
        message.setRawHeader(name, value);

    QNetworkReply *reply = nullptr;
    if (request.method == HttpRequest::Method::Get) {
        reply = m_network.get(message);
    } else {
        static const QHash<HttpRequest::Method, QByteArray> verbs{{HttpRequest::Method::Post, "POST"},
            {HttpRequest::Method::Put, "PUT"}, {HttpRequest::Method::Patch, "PATCH"},
            {HttpRequest::Method::Delete, "DELETE"}};
        const QByteArray body = bodyOf(request);
        if (!body.isEmpty()) {
            message.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
            message.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        }
        const QByteArray verb = verbs.value(request.method);
        if (body.isEmpty()) {
            reply = m_network.sendCustomRequest(message, verb);
        } else if (request.repeatable) {
            reply = m_network.sendCustomRequest(message, verb, body);
            // Which body only points to.
            if (request.secretBody)
                connect(reply, &QObject::destroyed, reply, [kept = request.secretBody] { Q_UNUSED(kept) });
        } else {
            message.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
            auto *device = new WriteBody(body);
            reply = m_network.sendCustomRequest(message, verb, device);
            device->setParent(reply);
        }
    }
    ++m_requestCount;
    auto exchange = std::make_shared<HttpExchange>(request, m_place.trust, reply);
    remember(m_exchanges, exchange);
    return exchange;
}

QCoro::Task<bool> HttpTransport::pause(std::chrono::milliseconds time)
{
    if (m_cancelled)
        co_return false;
    const auto pause = std::make_shared<Pause>();
    pause->timer.setSingleShot(true);
    // The timer goes with the pause, which the coroutine holds until it is over.
    connect(
        &pause->timer, &QTimer::timeout, &pause->timer, [raw = pause.get()] { raw->completion.complete(); },
        Qt::QueuedConnection);
    pause->timer.start(time);
    remember(m_pauses, pause);
    co_await pause->completion.wait();
    co_return !m_cancelled;
}

void HttpTransport::dropUnderWay()
{
    // Whoever goes on may destroy this object: nothing of it is touched after the lists were taken.
    const auto exchanges = takeAll(m_exchanges);
    const auto pauses = takeAll(m_pauses);
    for (const std::shared_ptr<HttpExchange> &exchange : exchanges)
        exchange->cancel();
    for (const std::shared_ptr<Pause> &pause : pauses)
        pause->completion.complete();
}

void HttpTransport::cancelAll()
{
    m_cancelled = true;
    dropUnderWay();
}

QString HttpTransport::target() const
{
    const QUrl &base = m_place.baseUrl;
    const int standard = base.scheme() == QLatin1String("https") ? 443 : 80;
    return QStringLiteral("%1:%2").arg(base.host()).arg(base.port(standard));
}

QUrl HttpTransport::url(const QStringList &path, const HttpRequest::Query &query) const
{
    QByteArray address = m_place.baseUrl.toEncoded();
    while (address.endsWith('/'))
        address.chop(1);
    for (const QString &segment : path)
        address += '/' + encoded(segment);
    char separator = '?';
    for (const auto &[name, value] : query) {
        address += separator + encoded(name) + '=' + encoded(value);
        separator = '&';
    }
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

ApiError HttpTransport::failure(const HttpRequest &request, ApiError::Kind kind) const
{
    ApiError error;
    error.kind = kind;
    error.operation = request.operation;
    error.target = request.target;
    return error;
}

std::chrono::milliseconds HttpTransport::backOff(int attempt) const
{
    const double factor = m_retry.jitter() * (1 << (attempt - 1));
    const std::chrono::milliseconds wanted(
        static_cast<qint64>(static_cast<double>(m_retry.first.count()) * factor));
    return qMin(wanted, m_retry.longest);
}

} // namespace desk
