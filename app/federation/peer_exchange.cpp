// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/peer_exchange.h"

#include "app/airflow/api_failure.h"
#include "app/federation/peer_codec.h"

namespace desk
{

namespace
{

// As much as our own server takes; a sync reply carries the forms of all allowed DAGs.
constexpr qint64 largestAnswer = 16LL * 1024 * 1024;

bool isForeignPage(const HttpReply &reply)
{
    return reply.isHtml() && (reply.status < 400 || reply.status == 404 || reply.status == 405);
}

} // namespace

TlsTrust trustOf(const PeerEndpoint &endpoint)
{
    switch (endpoint.check) {
    case CertificateCheck::CaFile:
        return TlsTrust::onlyFile(endpoint.caFile);
    case CertificateCheck::Pinned:
        return TlsTrust::onlyCertificate(endpoint.pinnedSha256);
    case CertificateCheck::Off:
        return TlsTrust::anybody();
    case CertificateCheck::System:
        break;
    }
    return {};
}

HttpPlace placeOf(const PeerEndpoint &endpoint)
{
    HttpPlace place;
    place.baseUrl = endpoint.baseUrl();
    place.trust = trustOf(endpoint);
    place.proxy = endpoint.proxy;
    place.timeout = endpoint.deadline;
    return place;
}

HttpRequest peerRequest(const PeerEndpoint &endpoint, const SecretBytes &token, Operation operation,
    HttpRequest::Method method, const QString &path)
{
    HttpRequest request;
    request.operation = operation;
    request.target = endpoint.instanceName;
    request.method = method;
    request.path = QStringList{path};
    request.headers = {{QByteArrayLiteral("FederatedAuthorization"), token.view().toByteArray()}};
    request.deadline = endpoint.deadline;
    request.largestBody = largestAnswer;
    return request;
}

std::optional<ApiError> peerFailure(
    const HttpRequest &request, const HttpReply &reply, const SecretBytes &token)
{
    if (isForeignPage(reply)) {
        ApiError error = failed(request, ApiError::Kind::UnexpectedContent);
        error.httpStatus = reply.status;
        error.field = QStringLiteral("html");
        return error;
    }
    if (reply.isSuccess())
        return std::nullopt;
    ApiError error = failureOf(request, reply);
    if (!token.isEmpty())
        error.detail.replace(QString::fromUtf8(token.view()), QStringLiteral("[token]"));
    const QString cause = causeOfRefusal(reply.body);
    // Kaapana answers 400 to a token that it does not know, and explains other mistakes with 422.
    if (reply.status == 400 || reply.status == 401 || reply.status == 403) {
        error.kind = ApiError::Kind::SignIn;
        error.field = cause.isEmpty() ? QStringLiteral("token") : cause;
    } else if (reply.status == 429) {
        error.field = QStringLiteral("rate");
    }
    return error;
}

} // namespace desk
