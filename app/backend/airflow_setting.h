// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/airflow_connection.h"

#include <QString>

namespace desk
{

/// Name of the setting that holds the connection.
inline QString airflowSettingName()
{
    return QStringLiteral("airflow.connection");
}

/// A connection as the setting's text (JSON, no password in it). Pure.
QString toSetting(const AirflowConnection &connection);
/// The connection of such a text; kind None for an empty or unreadable one. Pure.
AirflowConnection connectionFromSetting(const QString &text);

/// What an Airflow goes by in our records: the same for the same server, whoever signs in to it; empty for
/// none.
QString serverName(const AirflowConnection &connection);

} // namespace desk
