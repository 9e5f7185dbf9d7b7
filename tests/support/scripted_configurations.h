// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/configurations.h"

#include <optional>

namespace desk
{

/// Configurations as a test puts them, for windows that only have to show them.
class ScriptedConfigurations final : public Configurations
{
public:
    ScriptedConfigurations() = default;

    QVector<Configuration> list;   ///< of all DAGs
    std::optional<ApiError> error; ///< every call fails with it

    Task<QVector<Configuration>> of(QString dagId) override;
    Task<void> save(QString dagId, QString name, QJsonObject forms) override;
    Task<void> remove(QString dagId, QString name) override;
};

} // namespace desk
