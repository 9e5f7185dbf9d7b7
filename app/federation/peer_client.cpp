// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/peer_client.h"

#include "app/airflow/api_failure.h"
#include "app/federation/peer_codec.h"
#include "app/federation/peer_exchange.h"

#include <QPointer>

namespace desk
{

namespace
{

using Method = HttpRequest::Method;

/// What the codec found, with what was being done and to whom.
ApiError seenWhile(const HttpRequest &request, int status, ApiError error)
{
    error.operation = request.operation;
    error.target = request.target;
    error.httpStatus = status;
    return error;
}

template <typename T>
Result<T> parsed(
    const HttpRequest &request, const Result<HttpReply> &reply, Result<T> (*decode)(const QByteArray &))
{
    if (!reply)
        return tl::unexpected<ApiError>(reply.error());
    Result<T> value = decode(reply->body);
    if (!value)
        return tl::unexpected<ApiError>(seenWhile(request, reply->status, value.error()));
    return value;
}

} // namespace

PeerClient::PeerClient(
    const PeerEndpoint &endpoint, SecretBytes token, QString ownName, Sealing sealing, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_token(std::move(token))
    , m_ownName(std::move(ownName))
    , m_sealing(std::move(sealing))
{
    RetryPolicy once; // when to ask again is for whoever calls to say
    once.attempts = 1;
    m_transport = std::make_unique<HttpTransport>(placeOf(endpoint), once);
}

PeerClient::~PeerClient() = default;

void PeerClient::cancelAll()
{
    m_transport->cancelAll();
}

Task<HttpReply> PeerClient::exchange(HttpRequest request)
{
    const QPointer<PeerClient> self(this);
    const Result<HttpRequest> ready = co_await sealed(request);
    if (!ready)
        co_return tl::unexpected<ApiError>(ready.error());
    if (!self)
        co_return tl::unexpected<ApiError>(failed(request, ApiError::Kind::Cancelled));
    Result<HttpReply> reply = co_await m_transport->send(*ready);
    if (!reply || !self)
        co_return reply;
    m_certificateUntil = reply->certificateUntil;
    reply = co_await opened(request, *reply);
    if (!reply || !self)
        co_return reply;
    if (const std::optional<ApiError> error = peerFailure(request, *reply, m_token))
        co_return tl::unexpected<ApiError>(*error);
    co_return reply;
}

Task<HttpRequest> PeerClient::sealed(HttpRequest request)
{
    if (m_sealing.seal)
        request.headers.append({BodySeal::header, m_sealing.seal->announcement()});
    if (m_partnerSeals && !request.body.isEmpty()) {
        auto answer = m_sealing.worker->run(
            [seal = m_sealing.seal, body = request.body] { return seal->sealed(body); });
        const Result<QByteArray> token = co_await answer;
        if (!token)
            co_return tl::unexpected<ApiError>(seenWhile(request, 0, token.error()));
        request.body = *token;
        request.contentType = BodySeal::contentType;
    }
    const Result<HttpRequest> ready = request;
    co_return ready;
}

Task<HttpReply> PeerClient::opened(HttpRequest request, HttpReply reply)
{
    const QPointer<PeerClient> self(this);
    const bool isSealed = reply.contentType == BodySeal::contentType;
    // Whoever stands before the partner, or refuses what we sealed, answers in plain.
    if (isSealed || reply.isSuccess() || causeOfRefusal(reply.body) == QLatin1String("seal"))
        m_partnerSeals = isSealed && m_sealing.seal;
    if (isSealed) {
        ApiError foreign = failed(request, ApiError::Kind::UnexpectedContent);
        foreign.httpStatus = reply.status;
        foreign.field = QStringLiteral("seal");
        if (!m_sealing.seal)
            co_return tl::unexpected<ApiError>(foreign);
        auto answer =
            m_sealing.worker->run([seal = m_sealing.seal, body = reply.body] { return seal->opened(body); });
        const Result<QByteArray> body = co_await answer;
        if (!body && self)
            m_partnerSeals = false;
        if (!body)
            co_return tl::unexpected<ApiError>(foreign);
        reply.body = *body;
        reply.contentType = QByteArrayLiteral("application/json");
    }
    const Result<HttpReply> plain = reply;
    co_return plain;
}

Task<SyncReply> PeerClient::sync(Advert advert)
{
    HttpRequest request = peerRequest(
        m_endpoint, m_token, Operation::SyncPartner, Method::Put, QStringLiteral("sync-client-remote"));
    request.query = {
        {QStringLiteral("instance_name"), m_ownName}, {QStringLiteral("status"), QStringLiteral("queued")}};
    request.repeatable = true;
    const Result<QByteArray> body = encodeAdvert(advert);
    if (!body)
        co_return tl::unexpected<ApiError>(seenWhile(request, 0, body.error()));
    request.body = *body;
    const Result<HttpReply> reply = co_await exchange(request);
    co_return parsed(request, reply, &decodeSyncReply);
}

Task<PeerJob> PeerClient::report(JobReport report)
{
    HttpRequest request =
        peerRequest(m_endpoint, m_token, Operation::ReportJob, Method::Put, QStringLiteral("job"));
    request.repeatable = true;
    const Result<QByteArray> body = encodeReport(report);
    if (!body)
        co_return tl::unexpected<ApiError>(seenWhile(request, 0, body.error()));
    request.body = *body;
    const Result<HttpReply> reply = co_await exchange(request);
    if (reply && reply->body.trimmed().isEmpty()) {
        PeerJob reported;
        reported.id = report.jobId;
        reported.state = report.state;
        reported.runId = report.runId;
        reported.description = report.description;
        co_return reported;
    }
    co_return parsed(request, reply, &decodeJob);
}

Task<PeerJob> PeerClient::job(qint64 id)
{
    HttpRequest request =
        peerRequest(m_endpoint, m_token, Operation::ReadPartnerJobs, Method::Get, QStringLiteral("job"));
    request.query = {{QStringLiteral("job_id"), QString::number(id)}};
    request.repeatable = true;
    const Result<HttpReply> reply = co_await exchange(request);
    co_return parsed(request, reply, &decodeJob);
}

Task<QVector<PeerJob>> PeerClient::jobs(JobsQuery query)
{
    HttpRequest request =
        peerRequest(m_endpoint, m_token, Operation::ReadPartnerJobs, Method::Get, QStringLiteral("jobs"));
    if (!query.instanceName.isEmpty())
        request.query << std::pair(QStringLiteral("instance_name"), query.instanceName);
    if (query.state)
        request.query << std::pair(QStringLiteral("status"), toName(*query.state));
    if (query.limit > 0)
        request.query << std::pair(QStringLiteral("limit"), QString::number(query.limit));
    request.repeatable = true;
    const Result<HttpReply> reply = co_await exchange(request);
    co_return parsed(request, reply, &decodeJobs);
}

Task<void> PeerClient::removeJob(qint64 id)
{
    HttpRequest request =
        peerRequest(m_endpoint, m_token, Operation::DeletePartnerJob, Method::Delete, QStringLiteral("job"));
    request.query = {{QStringLiteral("job_id"), QString::number(id)}};
    const Result<HttpReply> reply = co_await exchange(request);
    if (reply)
        co_return Result<void>();
    ApiError error = reply.error();
    // Its word for a job that is neither queued, finished nor failed; a token that it refuses gets 400.
    if (error.httpStatus == 401) {
        error.kind = ApiError::Kind::Conflict;
        error.field.clear();
    }
    co_return tl::unexpected<ApiError>(error);
}

Task<PeerWorkflow> PeerClient::restart(QString workflowId)
{
    HttpRequest request = peerRequest(
        m_endpoint, m_token, Operation::RestartPartnerWorkflow, Method::Put, QStringLiteral("workflow"));
    const Result<QByteArray> body = encodeRestart(workflowId);
    if (!body)
        co_return tl::unexpected<ApiError>(seenWhile(request, 0, body.error()));
    request.body = *body;
    const Result<HttpReply> reply = co_await exchange(request);
    if (reply && reply->body.trimmed().isEmpty()) {
        PeerWorkflow restarted;
        restarted.id = workflowId;
        co_return restarted;
    }
    co_return parsed(request, reply, &decodeWorkflow);
}

} // namespace desk
