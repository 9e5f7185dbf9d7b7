// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/local_instance.h"
#include "app/dicom/folder_series_reader.h"

namespace desk
{

Task<QVector<Dataset>> LocalInstance::datasets()
{
    return m_store.datasets();
}

Task<QStringList> LocalInstance::identifiers(QString dataset, int offset, int limit)
{
    return m_store.identifiers(std::move(dataset), offset, limit);
}

Task<void> LocalInstance::createDataset(QString name, QStringList identifiers)
{
    const Result<void> may = m_accounts.mayAct(Operation::EditDataset, name);
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_store.createDataset(std::move(name), std::move(identifiers));
}

Task<int> LocalInstance::addIdentifiers(QString dataset, QStringList identifiers)
{
    const Result<void> may = m_accounts.mayAct(Operation::EditDataset, dataset);
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_store.addIdentifiers(std::move(dataset), std::move(identifiers));
}

// A dataset is everybody's: who may start workflows may add to it, and only admins may take from it.
Task<void> LocalInstance::renameDataset(QString name, QString newName)
{
    const Result<void> may = m_accounts.mayManage(Operation::EditDataset, name);
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_store.renameDataset(std::move(name), std::move(newName));
}

Task<int> LocalInstance::removeIdentifiers(QString dataset, QStringList identifiers)
{
    const Result<void> may = m_accounts.mayManage(Operation::EditDataset, dataset);
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_store.removeIdentifiers(std::move(dataset), std::move(identifiers));
}

Task<int> LocalInstance::mergeDatasets(QStringList datasets, QString into, bool deleteOthers)
{
    const Result<void> may = deleteOthers ? m_accounts.mayManage(Operation::EditDataset, into)
                                          : m_accounts.mayAct(Operation::EditDataset, into);
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_store.mergeDatasets(std::move(datasets), std::move(into), deleteOthers);
}

Task<void> LocalInstance::deleteDataset(QString name)
{
    const Result<void> may = m_accounts.mayManage(Operation::EditDataset, name);
    if (!may)
        co_return tl::unexpected(may.error());
    co_return co_await m_store.deleteDataset(std::move(name));
}

std::unique_ptr<SeriesReader> LocalInstance::readSeries(QString folder)
{
    return std::make_unique<FolderSeriesReader>(folder);
}

} // namespace desk
