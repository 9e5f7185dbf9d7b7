// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/airflow_setting.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace desk
{

QString toSetting(const AirflowConnection &connection)
{
    if (connection.kind == AirflowConnection::Kind::None)
        return {};
    QJsonObject json;
    const bool embedded = connection.kind == AirflowConnection::Kind::Embedded;
    json.insert(QLatin1String("kind"), embedded ? QStringLiteral("embedded") : QStringLiteral("external"));
    // Address and user of the embedded Airflow are made at every start.
    if (!embedded) {
        json.insert(QLatin1String("url"), connection.baseUrl.toString(QUrl::RemoveUserInfo));
        json.insert(QLatin1String("username"), connection.username);
        json.insert(QLatin1String("ca_file"), connection.caFile);
        json.insert(QLatin1String("pinned_sha256"), QString::fromLatin1(connection.pinnedSha256));
        // Without a name and password that may stand before the host.
        json.insert(QLatin1String("proxy"), connection.proxy.section(QLatin1Char('@'), -1));
        json.insert(QLatin1String("timeout_seconds"), static_cast<int>(connection.timeout.count()));
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

AirflowConnection connectionFromSetting(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString kind = json.value(QLatin1String("kind")).toString();
    AirflowConnection connection;
    if (kind == QLatin1String("embedded")) {
        connection.kind = AirflowConnection::Kind::Embedded;
    } else if (kind == QLatin1String("external")) {
        connection.kind = AirflowConnection::Kind::External;
        connection.baseUrl = QUrl(json.value(QLatin1String("url")).toString());
        connection.username = json.value(QLatin1String("username")).toString();
        connection.caFile = json.value(QLatin1String("ca_file")).toString();
        connection.pinnedSha256 = json.value(QLatin1String("pinned_sha256")).toString().toLatin1();
        connection.proxy = json.value(QLatin1String("proxy")).toString();
        const int timeout = json.value(QLatin1String("timeout_seconds")).toInt();
        if (timeout > 0)
            connection.timeout = std::chrono::seconds(timeout);
    }
    return connection;
}

QString serverName(const AirflowConnection &connection)
{
    switch (connection.kind) {
    case AirflowConnection::Kind::Embedded:
        return QStringLiteral("embedded"); // its port is another one at every start
    case AirflowConnection::Kind::External:
        return connection.baseUrl
            .adjusted(QUrl::RemoveUserInfo | QUrl::NormalizePathSegments | QUrl::StripTrailingSlash)
            .toString();
    case AirflowConnection::Kind::None:
        break;
    }
    return {};
}

} // namespace desk
