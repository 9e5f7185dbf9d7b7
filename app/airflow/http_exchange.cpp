// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/http_exchange.h"

#include <QLocale>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

namespace desk
{

namespace
{

// RFC 9110, 5.6.7: the one format that servers send today.
QDateTime httpDate(const QByteArray &text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

// RFC 9110, 10.2.3: seconds, or a date by the server's own clock. Nobody waits for more than a day.
int retryAfter(const QByteArray &text, const QDateTime &serverNow)
{
    constexpr qint64 longest = 24 * 60 * 60;
    bool isNumber = false;
    const qint64 seconds = text.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return static_cast<int>(qBound<qint64>(0, seconds, longest));
    const QDateTime date = httpDate(text.trimmed());
    if (!date.isValid())
        return -1;
    return static_cast<int>(qBound<qint64>(0, (serverNow.msecsTo(date) + 999) / 1000, longest));
}

// Whether Qt's error is just another name of a status that the server answered with.
bool isStatus(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::ContentReSendError)
        return false;
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError ||
           (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
           error >= QNetworkReply::InternalServerError;
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, TlsTrust trust, QNetworkReply *reply)
    : m_request(std::move(request))
    , m_trust(std::move(trust))
    , m_reply(reply)
{
    m_elapsed.start();
    if (m_request.deadline.count() > 0)
        QTimer::singleShot(m_request.deadline, this, &HttpExchange::onDeadline);
    connect(reply, &QNetworkReply::encrypted, this, &HttpExchange::onEncrypted);
    connect(reply, &QNetworkReply::sslErrors, this, &HttpExchange::onSslErrors);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::onReadyRead);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
}

HttpExchange::~HttpExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
    }
}

void HttpExchange::cancel()
{
    if (m_completion.isDone())
        return;
    m_result = tl::unexpected<ApiError>(failure(ApiError::Kind::Cancelled));
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    m_completion.complete();
}

// Comes before any byte of the request is sent, so a certificate that is not the pinned one never sees a
// credential.
void HttpExchange::onEncrypted()
{
    if (m_trust.hasPin() && !m_trust.isPinned(m_reply->sslConfiguration().peerCertificate())) {
        m_pinRefused = true;
        m_reply->abort();
    }
}

void HttpExchange::onDeadline()
{
    if (m_completion.isDone() || !m_reply)
        return;
    m_tooLate = true;
    m_reply->abort();
}

void HttpExchange::onSslErrors(const QList<QSslError> &errors)
{
    m_sslErrors = errors;
    if (m_trust.hasPin() && m_trust.isPinned(m_reply->sslConfiguration().peerCertificate()))
        m_reply->ignoreSslErrors(errors);
    else
        m_pinRefused = m_trust.hasPin();
}

void HttpExchange::onHeaders()
{
    if (m_answered.isValid())
        return;
    m_answered = QDateTime::currentDateTimeUtc();
    m_answeredAfter = m_elapsed.elapsed();
}

void HttpExchange::onReadyRead()
{
    if (!std::exchange(m_drainDue, true))
        QMetaObject::invokeMethod(this, &HttpExchange::drain, Qt::QueuedConnection);
}

void HttpExchange::onFinished()
{
    QMetaObject::invokeMethod(this, &HttpExchange::conclude, Qt::QueuedConnection);
}

void HttpExchange::drain()
{
    m_drainDue = false;
    if (!m_reply || m_completion.isDone())
        return;
    const QByteArray bytes = m_reply->isOpen() ? m_reply->readAll() : QByteArray();
    m_size += bytes.size();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool html = m_reply->rawHeader("Content-Type").startsWith("text/html");
    if (m_request.received && status == 200 && !html) {
        if (bytes.isEmpty())
            return;
        m_delivered = true;
        m_request.received(bytes);
        return;
    }
    if (m_size > m_request.largestBody) {
        m_tooLarge = true;
        m_reply->abort();
        return;
    }
    m_body += bytes;
}

void HttpExchange::conclude()
{
    if (m_completion.isDone())
        return;
    // Whoever receives the rest may destroy the client and with it this exchange.
    const QPointer<HttpExchange> self(this);
    drain();
    if (!self || m_completion.isDone())
        return;
    if (!m_reply) {
        m_result = tl::unexpected<ApiError>(failure(ApiError::Kind::Cancelled));
        m_completion.complete();
        return;
    }

    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_tooLarge || status == 0 || !isStatus(m_reply->error())) {
        // Also where the last piece was too much: half an answer is none.
        m_result = tl::unexpected<ApiError>(networkFailure());
    } else if (status >= 300 && status < 400) {
        // Airflow's API never redirects: this is somebody's login page.
        m_result = tl::unexpected<ApiError>(failure(ApiError::Kind::UnexpectedContent, "redirect",
            m_reply->header(QNetworkRequest::LocationHeader)
                .toUrl()
                .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery)
                .toString()));
    } else {
        m_result = answer(status);
    }
    m_completion.complete();
}

HttpReply HttpExchange::answer(int status)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = m_reply->rawHeader("Content-Type").split(';').constFirst().trimmed().toLower();
    reply.body = std::exchange(m_body, {});
    const QDateTime date = httpDate(m_reply->rawHeader("Date"));
    onHeaders(); // an answer that came at once
    const QDateTime answeredAt = date.isValid() ? date : m_answered;
    reply.date = answeredAt.addMSecs(-m_answeredAfter);
    // The header leaves out half a second on average.
    if (date.isValid())
        reply.clockDifference = std::chrono::milliseconds(m_answered.msecsTo(date) + 500);
    reply.isDated = date.isValid();
    reply.server = m_reply->rawHeader("Server");
    const QSslCertificate shown = m_reply->sslConfiguration().peerCertificate();
    if (!shown.isNull())
        reply.certificateUntil = shown.expiryDate().toUTC();
    reply.retryAfter = retryAfter(m_reply->rawHeader("Retry-After"), answeredAt);
    return reply;
}

ApiError HttpExchange::failure(ApiError::Kind kind, const char *cause, const QString &detail) const
{
    ApiError error;
    error.kind = kind;
    error.operation = m_request.operation;
    error.target = m_request.target;
    error.field = QLatin1String(cause);
    error.detail = detail.left(2000);
    if (m_reply)
        error.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return error;
}

ApiError HttpExchange::networkFailure() const
{
    if (m_pinRefused) {
        const QByteArray digest =
            m_reply->sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256).toHex();
        return failure(ApiError::Kind::Tls, "changed", QString::fromLatin1(digest));
    }
    if (m_tooLarge)
        return failure(ApiError::Kind::UnexpectedContent, "size");
    if (m_tooLate)
        return failure(ApiError::Kind::Timeout);
    switch (m_reply->error()) {
    case QNetworkReply::OperationCanceledError: // Qt reports its transfer time-out so
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return failure(ApiError::Kind::Timeout);
    case QNetworkReply::SslHandshakeFailedError:
        return failure(ApiError::Kind::Tls, certificateCause(m_sslErrors), m_reply->errorString());
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return failure(ApiError::Kind::UnexpectedContent, "http", m_reply->errorString());
    case QNetworkReply::ConnectionRefusedError:
        return failure(ApiError::Kind::Transport, "refused", m_reply->errorString());
    case QNetworkReply::HostNotFoundError:
        return failure(ApiError::Kind::Transport, "name", m_reply->errorString());
    default:
        return failure(ApiError::Kind::Transport, "lost", m_reply->errorString());
    }
}

} // namespace desk
