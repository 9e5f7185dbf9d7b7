// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/api_failure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace desk
{

namespace
{

constexpr qsizetype longestDetail = 2000;

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

struct Explanation {
    QString text;
    QString field;
};

// FastAPI's list of validation errors: [{loc, msg, type, input, ctx}]. The input is ours and stays out.
Explanation fromList(const QJsonArray &problems)
{
    Explanation explanation;
    QStringList sentences;
    for (const QJsonValue &value : problems) {
        const QJsonObject problem = value.toObject();
        QStringList location;
        const QJsonArray parts = problem.value(QLatin1String("loc")).toArray();
        for (const QJsonValue &part : parts)
            location << (part.isString() ? part.toString() : QString::number(part.toInt()));
        if (!location.isEmpty() && (location.constFirst() == QLatin1String("body") ||
                                       location.constFirst() == QLatin1String("query")))
            location.removeFirst();
        if (explanation.field.isEmpty())
            explanation.field = location.join(QLatin1Char('.'));
        const QString message = value.isString() ? value.toString() : textOf(problem, "msg");
        sentences << (location.isEmpty() ? message
                                         : location.join(QLatin1Char('.')) + QLatin1String(": ") + message);
    }
    explanation.text = sentences.join(QLatin1Char('\n'));
    return explanation;
}

// The 409 of v2 explains itself with {reason, statement, orig_error, message}, of which two may read
// "hidden".
Explanation fromObject(const QJsonObject &detail)
{
    QStringList sentences;
    for (const char *key : {"reason", "message", "msg", "detail", "title"}) {
        const QString text = textOf(detail, key);
        if (!text.isEmpty() && text != QLatin1String("hidden"))
            sentences << text;
    }
    return {sentences.join(QLatin1String(": ")), {}};
}

Explanation explanationOf(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue detail = object.value(QLatin1String("detail"));
    if (detail.isArray())
        return fromList(detail.toArray());
    if (detail.isObject())
        return fromObject(detail.toObject());
    Explanation explanation;
    for (const char *key : {"detail", "title", "error"}) {
        explanation.text = textOf(object, key);
        if (!explanation.text.isEmpty())
            break;
    }
    static const QRegularExpression parameter(QStringLiteral("^Invalid input for param ([^:]+):"));
    const QRegularExpressionMatch match = parameter.match(explanation.text);
    if (match.hasMatch())
        explanation.field = match.captured(1);
    return explanation;
}

ApiError::Kind kindOf(int status, bool explained)
{
    switch (status) {
    case 400:
    case 422:
        return ApiError::Kind::Invalid;
    case 401:
    case 403:
        return ApiError::Kind::SignIn;
    case 404:
        return ApiError::Kind::NotFound;
    case 409:
        return ApiError::Kind::Conflict;
    default:
        return explained ? ApiError::Kind::Api : ApiError::Kind::Http;
    }
}

} // namespace

ApiError failureOf(const HttpRequest &request, const HttpReply &reply)
{
    const Explanation explanation = reply.isHtml() ? Explanation{} : explanationOf(reply.body);
    ApiError error = failed(request, kindOf(reply.status, !explanation.text.isEmpty()), explanation.text);
    error.httpStatus = reply.status;
    error.field = explanation.field;
    error.retryAfter = qMax(0, reply.retryAfter);
    // A page where data should be: another program's, a wrong path's or a proxy's. 401, 403 and 5xx say
    // enough.
    if (reply.isHtml() && (reply.status < 400 || reply.status == 404 || reply.status == 405))
        error.kind = ApiError::Kind::UnexpectedContent;
    else if (explanation.text.isEmpty() && reply.contentType == "text/plain")
        error.detail = redacted(QString::fromUtf8(reply.body));
    return error;
}

Result<QJsonObject> objectOf(const HttpRequest &request, const HttpReply &reply)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body, &problem);
    if (!reply.isHtml() && document.isObject())
        return document.object();
    ApiError error = failed(request, ApiError::Kind::UnexpectedContent);
    error.httpStatus = reply.status;
    if (!reply.isHtml() && problem.error != QJsonParseError::NoError)
        error.detail = problem.errorString();
    return tl::unexpected<ApiError>(error);
}

ApiError failed(const HttpRequest &request, ApiError::Kind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.operation = request.operation;
    error.target = request.target;
    error.detail = redacted(detail);
    return error;
}

bool isStaleSignIn(const HttpReply &reply)
{
    return reply.status == 401 ||
           (reply.status == 403 && (reply.body.contains("Invalid JWT token") ||
                                       reply.body.contains("Signature verification failed")));
}

bool isUnreachable(const ApiError &error)
{
    return error.kind == ApiError::Kind::Transport || error.kind == ApiError::Kind::Timeout;
}

QString redacted(QString text)
{
    static const QRegularExpression token(
        QStringLiteral("eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*"));
    static const QRegularExpression credential(QStringLiteral("\\b(Basic|Bearer)\\s+[A-Za-z0-9+/=._-]{8,}"));
    text.replace(token, QStringLiteral("[token]"));
    text.replace(credential, QStringLiteral("\\1 [credential]"));
    return text.left(longestDetail);
}

} // namespace desk
