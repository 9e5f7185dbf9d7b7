// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/completion.h"
#include "app/airflow/http_message.h"
#include "app/airflow/tls_trust.h"
#include "app/core/result.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslError>

namespace desk
{

/// One request under way: checks the certificate, gathers the answer, and says once what came of it. Nothing
/// outside is called from within a signal of the reply, so that a caller may destroy everything.
class HttpExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)
public:
    HttpExchange(HttpRequest request, TlsTrust trust, QNetworkReply *reply);
    ~HttpExchange() override;

    Completion &completion() { return m_completion; }
    /// Meaningful once complete.
    Result<HttpReply> takeResult() { return std::move(m_result); }
    /// Whether something of the body was handed on: the request can no longer be repeated unnoticed.
    bool hasDelivered() const { return m_delivered; }
    /// Gives up: completes with Cancelled, before it returns.
    void cancel();

private:
    void onDeadline();
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void onReadyRead();
    void onFinished();
    void conclude();
    void drain();
    HttpReply answer(int status);
    ApiError failure(ApiError::Kind kind, const char *cause = "", const QString &detail = {}) const;
    ApiError networkFailure() const;

    HttpRequest m_request;
    TlsTrust m_trust;
    QPointer<QNetworkReply> m_reply;
    QElapsedTimer m_elapsed;
    Completion m_completion;
    Result<HttpReply> m_result;
    QByteArray m_body;
    qint64 m_size = 0;
    QList<QSslError> m_sslErrors;
    bool m_delivered = false;
    bool m_drainDue = false;
    bool m_pinRefused = false;
    bool m_tooLarge = false;
    bool m_tooLate = false;
};

} // namespace desk
