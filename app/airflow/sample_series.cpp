// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/airflow/sample_series.h"

#include "app/airflow/embedded_process_group.h"

#include <QCoroProcess>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace desk
{

namespace
{

ApiError sampleError(ApiError::Kind kind, const QString &detail)
{
    return ApiError{
        kind, Operation::EditDataset, QStringLiteral("list_series.py"), 0, QString(), detail.left(2000)};
}

bool copy(const QString &resource, const QString &target)
{
    return QDir().mkpath(QFileInfo(target).path()) && QFile::copy(resource, target);
}

/// Writes the script and its module as they stand in the sources, where it looks for it; the script's path.
Result<QString> unpack(const QTemporaryDir &folder)
{
    const QString script = folder.filePath(QStringLiteral("sample/list_series.py"));
    const bool copied =
        folder.isValid() && copy(QStringLiteral(":/sample/list_series.py"), script) &&
        copy(QStringLiteral(":/dags/desk_images.py"), folder.filePath(QStringLiteral("dags/desk_images.py")));
    if (!copied)
        return tl::unexpected(sampleError(ApiError::Kind::File, folder.errorString()));
    return script;
}

Result<QStringList> parse(QProcess &process)
{
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QByteArray said = process.readAllStandardError();
        return tl::unexpected(sampleError(ApiError::Kind::Process, QString::fromUtf8(said.right(2000))));
    }
    const QJsonDocument answer = QJsonDocument::fromJson(process.readAllStandardOutput());
    QStringList identifiers;
    const QJsonArray series = answer.array();
    for (const QJsonValue &entry : series)
        identifiers.append(entry.toObject().value(QLatin1String("series_instance_uid")).toString());
    if (identifiers.isEmpty() || identifiers.contains(QString()))
        return tl::unexpected(sampleError(ApiError::Kind::UnexpectedContent, QString()));
    return identifiers;
}

} // namespace

Task<QStringList> sampleSeries(QString environment)
{
    const QTemporaryDir folder;
    const Result<QString> script = unpack(folder);
    if (!script)
        co_return tl::unexpected(script.error());

    QProcess process;
    EmbeddedProcessGroup::confine(process);
    process.setProgram(environment + QLatin1String("/bin/python"));
    process.setArguments(QStringList(*script));
    auto asynchronous = qCoro(process);
    const bool started = co_await asynchronous.start();
    if (!started)
        co_return tl::unexpected(sampleError(ApiError::Kind::Process, process.errorString()));
    if (process.state() != QProcess::NotRunning)
        co_await asynchronous.waitForFinished(120'000);
    if (process.state() != QProcess::NotRunning)
        co_return tl::unexpected(sampleError(ApiError::Kind::Timeout, QString()));
    co_return parse(process);
}

} // namespace desk
