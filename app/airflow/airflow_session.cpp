// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/airflow_session.h"

#include "app/airflow/api_failure.h"

#include <QJsonDocument>
#include <QPointer>

namespace desk
{

AirflowSession::AirflowSession(HttpTransport &transport, QString username, PasswordSource password)
    : m_transport(transport)
    , m_username(std::move(username))
    , m_password(std::move(password))
{
}

AirflowSession::~AirflowSession()
{
    cancelAll();
}

void AirflowSession::setScheme(Scheme scheme)
{
    if (std::exchange(m_scheme, scheme) != scheme)
        m_credential = {};
}

Task<HttpReply> AirflowSession::send(HttpRequest request)
{
    if (request.anonymous)
        co_return co_await m_transport.send(request);

    SecretBytes refused;
    for (;;) {
        if (m_signIn || m_credential.isEmpty()) {
            const Result<void> ready = co_await credential(request);
            if (!ready)
                co_return tl::unexpected<ApiError>(ready.error());
        }
        const int generation = m_generation;
        request.authorization = m_credential.view().toByteArray();
        Result<HttpReply> reply = co_await m_transport.send(request);
        const bool isRetry = !refused.isEmpty();
        if (!reply || isRetry || !isStaleSignIn(*reply))
            co_return reply;

        // Several requests may notice this; the first one throws the credential away, the others find a newer
        // one.
        refused = SecretBytes(request.authorization);
        if (generation == m_generation)
            m_credential = {};
        if (m_signIn || m_credential.isEmpty()) {
            const Result<void> ready = co_await credential(request);
            if (!ready)
                co_return tl::unexpected<ApiError>(ready.error());
        }
        // The same password again would only count as another wrong one.
        if (m_credential.view() == refused.view())
            co_return reply;
    }
}

void AirflowSession::cancelAll()
{
    m_cancelled = true;
    if (const std::shared_ptr<SignIn> signIn = std::exchange(m_signIn, nullptr)) {
        ApiError error;
        error.kind = ApiError::Kind::Cancelled;
        error.operation = Operation::SignIn;
        error.target = m_transport.target();
        signIn->result = tl::unexpected<ApiError>(error);
        signIn->completion.complete();
    }
}

// Waits for the sign-in under way, or starts one.
Task<void> AirflowSession::credential(HttpRequest request)
{
    if (m_cancelled)
        co_return tl::unexpected<ApiError>(failed(request, ApiError::Kind::Cancelled));
    std::shared_ptr<SignIn> waited = m_signIn;
    if (!waited) {
        waited = std::make_shared<SignIn>();
        m_signIn = waited;
        signIn(waited);
    }
    co_await waited->completion.wait();
    // A copy: what co_return names is moved from, and others wait for the same outcome.
    Result<void> outcome = waited->result;
    co_return outcome;
}

QCoro::Task<> AirflowSession::signIn(std::shared_ptr<SignIn> signIn)
{
    const QPointer<AirflowSession> self(this);
    Result<SecretBytes> password = co_await m_password();
    if (!self || signIn->completion.isDone())
        co_return;
    if (!password) {
        ApiError error = during(Operation::SignIn, password.error());
        finish(signIn, tl::unexpected<ApiError>(error));
        co_return;
    }
    if (m_scheme == Scheme::Basic) {
        const SecretBytes pair(m_username.toUtf8() + ':' + password->view().toByteArray());
        finish(signIn, SecretBytes("Basic " + pair.view().toByteArray().toBase64()));
        co_return;
    }
    Result<SecretBytes> given = co_await token(std::move(*password));
    if (self && !signIn->completion.isDone())
        finish(signIn, std::move(given));
}

Task<SecretBytes> AirflowSession::token(SecretBytes password)
{
    const HttpRequest request = tokenRequest(password);
    const Result<HttpReply> reply = co_await m_transport.send(request);
    if (!reply)
        co_return tl::unexpected<ApiError>(reply.error());
    if (!reply->isSuccess()) {
        ApiError error = failureOf(request, *reply);
        if (error.kind == ApiError::Kind::Invalid) // an empty or malformed name or password
            error.kind = ApiError::Kind::SignIn;
        else if (error.kind == ApiError::Kind::NotFound) // no such page below this prefix
            error.kind = ApiError::Kind::UnexpectedContent;
        co_return tl::unexpected<ApiError>(error);
    }
    const Result<QJsonObject> object = objectOf(request, *reply);
    if (!object)
        co_return tl::unexpected<ApiError>(object.error());
    const QByteArray token = object->value(QLatin1String("access_token")).toString().toUtf8();
    if (token.isEmpty())
        co_return tl::unexpected<ApiError>(failed(request, ApiError::Kind::UnexpectedContent));
    SecretBytes header("Bearer " + token);
    co_return header;
}

HttpRequest AirflowSession::tokenRequest(const SecretBytes &password) const
{
    // These two keys alone: others are refused with 422.
    const QJsonObject body{{QStringLiteral("username"), m_username},
        {QStringLiteral("password"), QString::fromUtf8(password.view())}};
    HttpRequest request;
    request.operation = Operation::SignIn;
    request.target = m_transport.target();
    request.method = HttpRequest::Method::Post;
    request.path = {QStringLiteral("auth"), QStringLiteral("token")};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.repeatable = true;
    return request;
}

void AirflowSession::finish(const std::shared_ptr<SignIn> &signIn, Result<SecretBytes> credential)
{
    m_signIn.reset();
    if (credential) {
        m_credential = std::move(*credential);
        ++m_generation;
    } else {
        signIn->result = tl::unexpected<ApiError>(credential.error());
    }
    signIn->completion.complete();
}

} // namespace desk
