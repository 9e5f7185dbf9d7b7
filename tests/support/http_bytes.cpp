// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/http_bytes.h"

namespace
{

// RFC 9112, 7.1, without trailers.
QByteArray joined(QByteArray chunks)
{
    QByteArray body;
    for (;;) {
        const qsizetype end = chunks.indexOf("\r\n");
        const qsizetype size = chunks.left(end).split(';').constFirst().toLongLong(nullptr, 16);
        if (end < 0 || size == 0)
            return body;
        body += chunks.mid(end + 2, size);
        chunks.remove(0, end + 2 + size + 2);
    }
}

} // namespace

std::optional<ScriptedRequest> takeRequest(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> words = lines.constFirst().trimmed().split(' ');
    ScriptedRequest request;
    request.method = words.value(0);
    request.target = words.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        request.headers.insert(
            lines.at(i).left(colon).trimmed().toLower(), lines.at(i).mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return std::nullopt;
    request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return request;
}

std::optional<ScriptedAnswer> readAnswer(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 || !bytes.startsWith("HTTP/1."))
        return std::nullopt;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    ScriptedAnswer answer;
    answer.status = lines.constFirst().split(' ').value(1).toInt();
    answer.contentType.clear();
    bool chunked = false;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        const QByteArray name = lines.at(i).left(colon).trimmed().toLower();
        const QByteArray value = lines.at(i).mid(colon + 1).trimmed();
        if (name == "content-type")
            answer.contentType = value;
        else if (name == "transfer-encoding")
            chunked = value.toLower() == "chunked";
        else if (name != "content-length" && name != "connection")
            answer.headers.append({name, value});
    }
    answer.body = bytes.mid(end + 4);
    if (chunked)
        answer.body = joined(answer.body);
    return answer;
}
