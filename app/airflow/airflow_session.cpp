// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/airflow_session.h"

#include "app/airflow/api_failure.h"

#include <QJsonObject>
#include <QPointer>

namespace desk
{

namespace
{

/// A word and a secret behind it, without a copy that is left behind.
SecretBytes joined(QByteArrayView word, QByteArray secret)
{
    QByteArray whole;
    whole.reserve(word.size() + secret.size());
    whole.append(word);
    whole.append(secret);
    wipe(secret);
    return SecretBytes(std::move(whole));
}

/// Name and password as RFC 7617 wants them.
SecretBytes basicHeader(const QString &username, const SecretBytes &password)
{
    const QByteArray name = username.toUtf8() + ':';
    const SecretBytes pair = joined(name, password.view().toByteArray());
    return joined("Basic ", QByteArray::fromRawData(pair.view().data(), pair.view().size()).toBase64());
}

/// A string of JSON, as RFC 8259 wants it.
void appendQuoted(QByteArray &json, QByteArrayView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    json.append('"');
    for (const char byte : text) {
        const auto code = static_cast<uchar>(byte);
        if (code < 0x20) {
            json.append("\\u00");
            json.append(digits[code >> 4U]);
            json.append(digits[code & 0xfU]);
            continue;
        }
        if (byte == '"' || byte == '\\')
            json.append('\\');
        json.append(byte);
    }
    json.append('"');
}

} // namespace

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
        m_credential.reset();
}

Task<HttpReply> AirflowSession::send(HttpRequest request)
{
    if (request.anonymous)
        co_return co_await m_transport.send(request);

    SharedSecret refused;
    for (;;) {
        if (m_signIn || !m_credential) {
            const Result<void> ready = co_await credential(request);
            if (!ready)
                co_return tl::unexpected<ApiError>(ready.error());
        }
        const int generation = m_generation;
        request.authorization = m_credential;
        Result<HttpReply> reply = co_await m_transport.send(request);
        const bool isRetry = refused != nullptr;
        if (!reply || isRetry || !isStaleSignIn(*reply))
            co_return reply;

        // Several requests may notice this; the first one throws the credential away, the others find a newer
        // one.
        refused = request.authorization;
        if (generation == m_generation)
            m_credential.reset();
        if (m_signIn || !m_credential) {
            const Result<void> ready = co_await credential(request);
            if (!ready)
                co_return tl::unexpected<ApiError>(ready.error());
        }
        // The same password again would only count as another wrong one.
        if (m_credential && refused && m_credential->view() == refused->view())
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
        finish(signIn, basicHeader(m_username, *password));
        co_return;
    }
    Result<SecretBytes> given = co_await token(std::move(*password));
    if (self && !signIn->completion.isDone())
        finish(signIn, std::move(given));
}

Task<SecretBytes> AirflowSession::token(SecretBytes password)
{
    const HttpRequest request = tokenRequest(password);
    Result<HttpReply> reply = co_await m_transport.send(request);
    if (!reply)
        co_return tl::unexpected<ApiError>(reply.error());
    if (!reply->isSuccess()) {
        ApiError error = failureOf(request, *reply);
        if (error.kind == ApiError::Kind::Invalid) // an empty or malformed name or password
            error.kind = ApiError::Kind::SignIn;
        else if (error.kind == ApiError::Kind::NotFound) // no such page below this prefix
            error.kind = ApiError::Kind::UnexpectedContent;
        // Whatever answers there may repeat what it was sent.
        QString sent = QString::fromUtf8(password.view());
        if (!sent.isEmpty() && error.detail.contains(sent))
            error.detail.clear();
        wipe(sent);
        co_return tl::unexpected<ApiError>(error);
    }
    const Result<QJsonObject> object = objectOf(request, *reply);
    if (!object)
        co_return tl::unexpected<ApiError>(object.error());
    QString token = object->value(QLatin1String("access_token")).toString();
    wipe(reply->body);
    if (token.isEmpty())
        co_return tl::unexpected<ApiError>(failed(request, ApiError::Kind::UnexpectedContent));
    SecretBytes header = joined("Bearer ", token.toUtf8());
    wipe(token);
    co_return header;
}

HttpRequest AirflowSession::tokenRequest(const SecretBytes &password) const
{
    // These two keys alone: others are refused with 422. Put together here, as Qt's JSON would keep copies;
    // with room for the longest it may get, so that it never moves.
    const QByteArray name = m_username.toUtf8();
    QByteArray body;
    body.reserve(64 + 6 * (name.size() + password.view().size()));
    body.append("{\"username\":");
    appendQuoted(body, name);
    body.append(",\"password\":");
    appendQuoted(body, password.view());
    body.append('}');
    HttpRequest request;
    request.operation = Operation::SignIn;
    request.target = m_transport.target();
    request.method = HttpRequest::Method::Post;
    request.path = {QStringLiteral("auth"), QStringLiteral("token")};
    request.secretBody = std::make_shared<const SecretBytes>(std::move(body));
    request.repeatable = true;
    return request;
}

void AirflowSession::finish(const std::shared_ptr<SignIn> &signIn, Result<SecretBytes> credential)
{
    m_signIn.reset();
    if (credential) {
        m_credential = std::make_shared<const SecretBytes>(std::move(*credential));
        ++m_generation;
    } else {
        signIn->result = tl::unexpected<ApiError>(credential.error());
    }
    signIn->completion.complete();
}

} // namespace desk
