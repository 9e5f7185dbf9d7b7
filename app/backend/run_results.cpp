// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/run_results.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace desk
{

namespace
{

bool isBelow(const QString &path, const QString &folder)
{
    const QFileInfo file(path);
    const QString base = QFileInfo(folder).canonicalFilePath();
    return !folder.isEmpty() && !base.isEmpty() && file.isAbsolute() && file.isFile() && file.isReadable() &&
           file.canonicalFilePath().startsWith(base + QLatin1Char('/'));
}

// Airflow 2 gives values as text.
QJsonArray listOf(const QJsonValue &value)
{
    if (value.isString())
        return QJsonDocument::fromJson(value.toString().toUtf8()).array();
    return value.toArray();
}

} // namespace

QVector<RunResult> runResults(const QHash<QString, QJsonValue> &byTask, const QString &resultsFolder)
{
    QStringList tasks = byTask.keys();
    std::sort(tasks.begin(), tasks.end());
    QVector<RunResult> results;
    for (const QString &task : std::as_const(tasks)) {
        const QJsonArray entries = listOf(byTask.value(task));
        for (const QJsonValue &entry : entries) {
            const QJsonObject json = entry.toObject();
            RunResult result;
            result.path = json.value(QLatin1String("path")).toString();
            if (result.path.isEmpty())
                continue;
            const QString fileName = result.path.section(QLatin1Char('/'), -1);
            result.name = json.value(QLatin1String("name")).toString(fileName);
            result.mediaType =
                json.value(QLatin1String("media_type")).toString(QStringLiteral("application/octet-stream"));
            result.readable = isBelow(result.path, resultsFolder);
            if (!results.contains(result))
                results.append(result);
        }
    }
    return results;
}

} // namespace desk
