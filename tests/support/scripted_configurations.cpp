// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/scripted_configurations.h"

#include <QCoroTimer>
#include <algorithm>
#include <chrono>

namespace desk
{

Task<QVector<Configuration>> ScriptedConfigurations::of(QString dagId)
{
    QVector<Configuration> found;
    std::copy_if(list.begin(), list.end(), std::back_inserter(found),
        [&dagId](const Configuration &one) { return one.dagId == dagId; });
    const std::optional<ApiError> failure = error;
    co_await QCoro::sleepFor(std::chrono::milliseconds(0));
    if (failure)
        co_return tl::unexpected(*failure);
    co_return found;
}

Task<void> ScriptedConfigurations::save(QString dagId, QString name, QJsonObject forms)
{
    if (error)
        co_return tl::unexpected(*error);
    list.removeIf([&](const Configuration &one) {
        return one.origin == Configuration::Origin::Saved && one.dagId == dagId && one.name == name;
    });
    list.prepend({Configuration::Origin::Saved, dagId, name, forms, QStringLiteral("radiology"),
        QDateTime::currentDateTimeUtc()});
    co_return Result<void>{};
}

Task<void> ScriptedConfigurations::remove(QString dagId, QString name)
{
    if (error)
        co_return tl::unexpected(*error);
    list.removeIf([&](const Configuration &one) {
        return one.origin == Configuration::Origin::Saved && one.dagId == dagId && one.name == name;
    });
    co_return Result<void>{};
}

} // namespace desk
