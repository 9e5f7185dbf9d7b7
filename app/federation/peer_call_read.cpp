// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/federation/peer_call.h"

#include "app/federation/peer_codec.h"
#include "app/federation/wire_object.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace desk
{

namespace
{

using Reading = std::variant<PeerCall, PeerHttpAnswer>;
using Reader = Reading (*)(const PeerHttpRequest &, const QUrlQuery &);

constexpr QLatin1String prefix("/kaapana-backend/remote/");

PeerHttpAnswer invalid(
    const QString &place, const QString &field, const QString &kind, const QString &message)
{
    const QJsonObject problem{{QLatin1String("type"), kind}, {QLatin1String("loc"), QJsonArray{place, field}},
        {QLatin1String("msg"), message}, {QLatin1String("input"), QJsonValue(QJsonValue::Null)}};
    PeerHttpAnswer answer;
    answer.status = 422;
    answer.body = QJsonDocument(QJsonObject{{QLatin1String("detail"), QJsonArray{problem}}})
                      .toJson(QJsonDocument::Compact);
    answer.refusal = PeerRefusal::Cause::Content;
    return answer;
}

PeerHttpAnswer invalidBody(const ApiError &error)
{
    if (error.kind == ApiError::Kind::UnexpectedContent)
        return invalid(QStringLiteral("body"), error.field, QStringLiteral("json_invalid"),
            QStringLiteral("JSON object expected"));
    const bool missing = error.detail == QLatin1String("missing");
    return invalid(QStringLiteral("body"), error.field,
        missing ? QStringLiteral("missing") : QStringLiteral("value_error"),
        missing ? QStringLiteral("Field required") : QStringLiteral("Input not acceptable: ") + error.detail);
}

PeerHttpAnswer otherName()
{
    PeerHttpAnswer answer = PeerHttpAnswer::refused(400,
        QStringLiteral("The instance name is not the one that this token was issued to"),
        QStringLiteral("name"));
    answer.refusal = PeerRefusal::Cause::Name;
    return answer;
}

QString valueIn(const QUrlQuery &query, const char *key)
{
    return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
}

PeerCall callOf(PeerCall::Kind kind, const PeerHttpRequest &request)
{
    PeerCall call;
    call.kind = kind;
    call.partner = request.partner;
    return call;
}

Reading readSync(const PeerHttpRequest &request, const QUrlQuery &query)
{
    PeerCall call = callOf(PeerCall::Kind::Sync, request);
    call.sync.instanceName = valueIn(query, "instance_name");
    const QString status = valueIn(query, "status");
    if (!status.isEmpty()) {
        const std::optional<JobState> state = jobStateFromName(status);
        if (!state || !isWireState(*state))
            return invalid(QStringLiteral("query"), QStringLiteral("status"), QStringLiteral("enum"),
                QStringLiteral("A job's state expected"));
        call.sync.wanted = *state;
    }
    Result<Advert> advert = decodeAdvert(request.body);
    if (!advert)
        return invalidBody(advert.error());
    const bool isOther = !call.sync.instanceName.isEmpty() && call.sync.instanceName != request.partner;
    if (isOther || advert->instanceName != request.partner)
        return otherName();
    call.sync.advert = std::move(*advert);
    return call;
}

Reading readReport(const PeerHttpRequest &request, const QUrlQuery & /*query*/)
{
    PeerCall call = callOf(PeerCall::Kind::Report, request);
    Result<JobReport> report = decodeReport(request.body);
    if (!report && report.error().field == QLatin1String("job_id") &&
        report.error().detail == QLatin1String("missing")) {
        PeerHttpAnswer answer = PeerHttpAnswer::refused(404, QStringLiteral("No job is named"));
        answer.refusal = PeerRefusal::Cause::Content;
        return answer;
    }
    if (!report)
        return invalidBody(report.error());
    call.report = std::move(*report);
    return call;
}

Reading readId(PeerCall::Kind kind, const PeerHttpRequest &request, const QUrlQuery &query)
{
    PeerCall call = callOf(kind, request);
    bool isNumber = false;
    call.jobId = valueIn(query, "job_id").toLongLong(&isNumber);
    if (!isNumber)
        return invalid(QStringLiteral("query"), QStringLiteral("job_id"),
            query.hasQueryItem(QStringLiteral("job_id")) ? QStringLiteral("int_parsing")
                                                         : QStringLiteral("missing"),
            QStringLiteral("A job's number expected"));
    return call;
}

Reading readJob(const PeerHttpRequest &request, const QUrlQuery &query)
{
    return readId(PeerCall::Kind::Job, request, query);
}

Reading readRemoval(const PeerHttpRequest &request, const QUrlQuery &query)
{
    return readId(PeerCall::Kind::RemoveJob, request, query);
}

Reading readJobs(const PeerHttpRequest &request, const QUrlQuery &query)
{
    PeerCall call = callOf(PeerCall::Kind::Jobs, request);
    call.jobs.instanceName = valueIn(query, "instance_name");
    if (!call.jobs.instanceName.isEmpty() && call.jobs.instanceName != request.partner)
        return otherName();
    const QString status = valueIn(query, "status");
    if (!status.isEmpty()) {
        call.jobs.state = jobStateFromName(status);
        if (!call.jobs.state || !isWireState(*call.jobs.state))
            return invalid(QStringLiteral("query"), QStringLiteral("status"), QStringLiteral("enum"),
                QStringLiteral("A job's state expected"));
    }
    const QString limit = valueIn(query, "limit");
    bool isNumber = true;
    if (!limit.isEmpty())
        call.jobs.limit = limit.toInt(&isNumber);
    if (!isNumber || call.jobs.limit < 0)
        return invalid(QStringLiteral("query"), QStringLiteral("limit"), QStringLiteral("int_parsing"),
            QStringLiteral("A number expected"));
    return call;
}

Reading readRestart(const PeerHttpRequest &request, const QUrlQuery & /*query*/)
{
    PeerCall call = callOf(PeerCall::Kind::Restart, request);
    Result<QString> workflowId = decodeRestart(request.body);
    if (!workflowId)
        return invalidBody(workflowId.error());
    call.workflowId = std::move(*workflowId);
    return call;
}

struct Route {
    QLatin1String path;
    QLatin1String method;
    Reader read;
};

const std::array routes{
    Route{QLatin1String("sync-client-remote"), QLatin1String("PUT"), &readSync},
    Route{QLatin1String("job"), QLatin1String("PUT"), &readReport},
    Route{QLatin1String("job"), QLatin1String("GET"), &readJob},
    Route{QLatin1String("job"), QLatin1String("DELETE"), &readRemoval},
    Route{QLatin1String("jobs"), QLatin1String("GET"), &readJobs},
    Route{QLatin1String("workflow"), QLatin1String("PUT"), &readRestart},
};

} // namespace

PeerHttpAnswer PeerHttpAnswer::refused(int status, const QString &detail, const QString &cause)
{
    PeerHttpAnswer answer;
    answer.status = status;
    answer.body = encodeRefusal(detail, cause);
    return answer;
}

std::variant<PeerCall, PeerHttpAnswer> readCall(const PeerHttpRequest &request)
{
    const qsizetype mark = request.target.indexOf('?');
    const QString path = QString::fromLatin1(mark < 0 ? request.target : request.target.left(mark));
    // A plus is a space in a form's query, which is what Python writes.
    QByteArray queryText = mark < 0 ? QByteArray() : request.target.mid(mark + 1);
    const QUrlQuery query(QString::fromLatin1(queryText.replace('+', "%20")));
    bool isKnown = false;
    if (path.startsWith(prefix)) {
        const QStringView name = QStringView(path).sliced(prefix.size());
        for (const Route &route : routes) {
            if (name != route.path)
                continue;
            isKnown = true;
            if (request.method == QByteArrayView(route.method))
                return route.read(request, query);
        }
    }
    PeerHttpAnswer answer = isKnown ? PeerHttpAnswer::refused(405, QStringLiteral("Method Not Allowed"))
                                    : PeerHttpAnswer::refused(404, QStringLiteral("Not Found"));
    answer.refusal = PeerRefusal::Cause::Content;
    return answer;
}

} // namespace desk
