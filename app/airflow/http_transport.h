// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/completion.h"
#include "app/airflow/http_message.h"
#include "app/airflow/tls_trust.h"
#include "app/core/airflow_connection.h"
#include "app/core/result.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <chrono>
#include <memory>
#include <vector>

namespace desk
{

class HttpExchange;

/// How often and when a read is repeated.
struct RetryPolicy {
    int attempts = 3;
    std::chrono::milliseconds first{300};     ///< before the second attempt; doubled for each further one
    std::chrono::milliseconds longest{10000}; ///< no pause within a request is longer
    /// For how long a server is left alone at most, whatever it asks for.
    std::chrono::milliseconds longestQuiet{std::chrono::minutes(5)};
    std::function<double()> jitter; ///< factor of a pause; none: random between 0.5 and 1.5
};

/// Where requests go, by which way, and how long silence may last.
struct HttpPlace {
    QUrl baseUrl;
    TlsTrust trust;
    QString proxy; ///< host:port of an HTTP proxy; empty: the system's
    std::chrono::milliseconds timeout{30'000};

    HttpPlace() = default;
    explicit HttpPlace(const AirflowConnection &connection);
};

/// Sends requests to one server over connections of its own: timeouts, trust, proxy, repetition of reads.
/// Follows no redirect and keeps no cookie. A server that asks to be left alone (429 or 503 with Retry-After,
/// RFC 6585 section 4 and RFC 9110 section 10.2.3) gets no request of any kind for that time: a short pause
/// is waited for, during a longer one requests fail at once with what the server said (Http with its status).
/// Other errors: Transport, Timeout, Tls, File, UnexpectedContent, Cancelled; every status is an answer, not
/// an error. GUI thread, or any other one with an event loop.
class HttpTransport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpTransport)
public:
    explicit HttpTransport(HttpPlace place, RetryPolicy retry = {}, QObject *parent = nullptr);
    explicit HttpTransport(
        const AirflowConnection &connection, RetryPolicy retry = {}, QObject *parent = nullptr);
    ~HttpTransport() override;

    Task<HttpReply> send(HttpRequest request);
    /// Waits; false if everything was cancelled meanwhile.
    QCoro::Task<bool> pause(std::chrono::milliseconds time);

    /// How long to wait before attempt + 1.
    std::chrono::milliseconds backOff(int attempt) const;

    /// Completes all that is under way with Cancelled, before it returns: their answers come from a server
    /// that is no longer the one we talk to.
    void dropUnderWay();
    /// The same, for good: whatever is sent later is cancelled at once.
    void cancelAll();

    QString target() const;
    /// Requests sent so far, repetitions included.
    int requestCount() const { return m_requestCount; }
    /// Address of a path below the base URL; segments and query as they are.
    QUrl url(const QStringList &path, const HttpRequest::Query &query = {}) const;

private:
    struct Pause;
    Task<HttpReply> sendOnce(HttpRequest request, std::shared_ptr<bool> delivered);
    Task<void> keepQuiet(HttpRequest request);
    void noteQuiet(const HttpReply &reply);
    std::shared_ptr<HttpExchange> start(const HttpRequest &request, const QSslConfiguration &tls);
    ApiError failure(const HttpRequest &request, ApiError::Kind kind) const;

    HttpPlace m_place;
    RetryPolicy m_retry;
    QNetworkAccessManager m_network;
    std::vector<std::weak_ptr<HttpExchange>> m_exchanges;
    std::vector<std::weak_ptr<Pause>> m_pauses;
    QDeadlineTimer m_quiet{0}; ///< until then the server wants to be left alone
    int m_quietStatus = 0;     ///< of the answer that said so
    int m_quietSeconds = 0;    ///< as it said
    int m_requestCount = 0;
    bool m_cancelled = false;
};

} // namespace desk
