// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/dicom/folder_series_reader.h"
#include "tests/support/scripted_backend.h"

namespace desk
{

Task<QVector<Dataset>> ScriptedBackend::datasets()
{
    const Result<void> allowed = co_await answer(QStringLiteral("datasets"));
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    const Result<QVector<Dataset>> found = datasetList;
    co_return found;
}

Task<QStringList> ScriptedBackend::identifiers(QString dataset, int offset, int limit)
{
    const Result<void> allowed = co_await answer(QStringLiteral("identifiers"), dataset);
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    co_return identifierLists.value(dataset).mid(offset, limit);
}

Task<void> ScriptedBackend::createDataset(QString name, QStringList identifiers)
{
    const Result<void> allowed = co_await answer(QStringLiteral("createDataset"), name);
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    datasetList.append({name, static_cast<int>(identifiers.size()), now, now});
    identifierLists.insert(name, identifiers);
    Q_EMIT datasetsChanged();
    co_return Result<void>{};
}

Task<int> ScriptedBackend::addIdentifiers(QString dataset, QStringList identifiers)
{
    const Result<void> allowed = co_await answer(QStringLiteral("addIdentifiers"), dataset);
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    int added = 0;
    QStringList &list = identifierLists[dataset];
    for (const QString &identifier : identifiers) {
        if (!list.contains(identifier)) {
            list.append(identifier);
            ++added;
        }
    }
    for (Dataset &known : datasetList) {
        if (known.name == dataset)
            known.identifierCount = static_cast<int>(list.size());
    }
    Q_EMIT datasetsChanged();
    co_return added;
}

Task<void> ScriptedBackend::renameDataset(QString name, QString newName)
{
    const Result<void> allowed =
        co_await answer(QStringLiteral("renameDataset"), name + QLatin1Char(',') + newName);
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    for (Dataset &known : datasetList) {
        if (known.name == name)
            known.name = newName;
    }
    identifierLists.insert(newName, identifierLists.take(name));
    Q_EMIT datasetsChanged();
    co_return Result<void>{};
}

Task<int> ScriptedBackend::removeIdentifiers(QString dataset, QStringList identifiers)
{
    const Result<void> allowed = co_await answer(QStringLiteral("removeIdentifiers"), dataset);
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    QStringList &list = identifierLists[dataset];
    const auto removed = static_cast<int>(
        list.removeIf([&identifiers](const QString &one) { return identifiers.contains(one); }));
    for (Dataset &known : datasetList) {
        if (known.name == dataset)
            known.identifierCount = static_cast<int>(list.size());
    }
    Q_EMIT datasetsChanged();
    co_return removed;
}

Task<int> ScriptedBackend::mergeDatasets(QStringList datasets, QString into, bool deleteOthers)
{
    const Result<void> allowed =
        co_await answer(QStringLiteral("mergeDatasets"), datasets.join(QLatin1Char(',')));
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    QStringList all = identifierLists.value(into);
    for (const QString &one : datasets)
        all += identifierLists.value(one);
    all.removeDuplicates();
    datasetList.removeIf([&](const Dataset &known) {
        return known.name == into || (deleteOthers && datasets.contains(known.name));
    });
    const QDateTime now = QDateTime::currentDateTimeUtc();
    datasetList.append({into, static_cast<int>(all.size()), now, now});
    identifierLists.insert(into, all);
    Q_EMIT datasetsChanged();
    co_return static_cast<int>(all.size());
}

Task<void> ScriptedBackend::deleteDataset(QString name)
{
    const Result<void> allowed = co_await answer(QStringLiteral("deleteDataset"), name);
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    datasetList.removeIf([&name](const Dataset &dataset) { return dataset.name == name; });
    identifierLists.remove(name);
    Q_EMIT datasetsChanged();
    co_return Result<void>{};
}

std::unique_ptr<SeriesReader> ScriptedBackend::readSeries(QString folder)
{
    calls.append(QStringLiteral("readSeries"));
    return std::make_unique<FolderSeriesReader>(folder);
}

} // namespace desk
