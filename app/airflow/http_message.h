// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/api_error.h"
#include "app/core/secret_bytes.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <QVector>
#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace desk
{

/// A request to a server, relative to its base URL.
struct HttpRequest {
    enum class Method { Get, Post, Put, Patch, Delete };
    using Query = QVector<std::pair<QString, QString>>;

    Operation operation = Operation::Connect;
    QString target; ///< for errors: what it concerns, e.g. a DAG; empty: the server
    Method method = Method::Get;
    QStringList path; ///< segments as they are; encoded on the way out
    Query query;
    QByteArray body; ///< JSON, unless contentType says something else
    QByteArray contentType = QByteArrayLiteral("application/json"); ///< of the body
    SharedSecret secretBody; ///< JSON that holds a secret; in the place of body
    QByteArray accept = QByteArrayLiteral("application/json");
    bool repeatable = false;                            ///< a read, or what does no harm when done twice
    bool anonymous = false;                             ///< needs no sign-in
    SharedSecret authorization;                         ///< filled in by the session; may be null
    QVector<std::pair<QByteArray, QByteArray>> headers; ///< further ones
    /// For the whole exchange, however busy it is; 0: only silence ends it.
    std::chrono::milliseconds deadline{0};
    /// More is no answer that we could use; what is streamed is not held and may be longer.
    qint64 largestBody = 256LL * 1024 * 1024;
    /// If given, the body of a successful answer goes there as it arrives, and not into the reply.
    std::function<void(const QByteArray &)> received;
};

/// An answer with whatever status, read to its end.
struct HttpReply {
    int status = 0;
    QByteArray contentType; ///< lower case, without parameters
    QByteArray body;
    QDateTime date;       ///< the server's clock when the request began, as far as known; UTC
    bool isDated = false; ///< whether the server told its clock
    QByteArray server;    ///< which program it is, as far as it tells
    /// UTC; the end of the certificate that the server showed; invalid: it showed none.
    QDateTime certificateUntil;
    int retryAfter = -1; ///< seconds the server asks to wait; -1: it does not say
    /// The server's clock minus ours, to about a second; nothing if it does not tell its time.
    std::optional<std::chrono::milliseconds> clockDifference;

    bool isSuccess() const { return status >= 200 && status < 300; }
    bool isHtml() const { return contentType == "text/html" || contentType == "application/xhtml+xml"; }
};

} // namespace desk
