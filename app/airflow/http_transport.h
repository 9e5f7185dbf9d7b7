// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/completion.h"
#include "app/airflow/http_message.h"
#include "app/airflow/tls_trust.h"
#include "app/core/airflow_connection.h"
#include "app/core/result.h"

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
    std::chrono::milliseconds longest{10000}; ///< no pause is longer, whatever the server asks for
    std::function<double()> jitter;           ///< factor of a pause; none: random between 0.5 and 1.5
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
/// Follows no redirect and keeps no cookie. Errors: Transport, Timeout, Tls, File, UnexpectedContent,
/// Cancelled; every status is an answer, not an error. GUI thread, or any other one with an event loop.
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
    std::shared_ptr<HttpExchange> start(const HttpRequest &request, const QSslConfiguration &tls);
    ApiError failure(const HttpRequest &request, ApiError::Kind kind) const;
    std::chrono::milliseconds delay(int attempt, const Result<HttpReply> &result) const;

    HttpPlace m_place;
    RetryPolicy m_retry;
    QNetworkAccessManager m_network;
    std::vector<std::weak_ptr<HttpExchange>> m_exchanges;
    std::vector<std::weak_ptr<Pause>> m_pauses;
    int m_requestCount = 0;
    bool m_cancelled = false;
};

} // namespace desk
