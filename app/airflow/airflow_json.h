// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads what Airflow answers into structs. One set of functions for both dialects: where their names differ,
/// either is read, and every field may be missing. Pure; any thread.
#pragma once

#include "app/airflow/airflow_client.h"

#include <QJsonArray>
#include <QJsonObject>

namespace desk
{

/// A time as Airflow writes it, in UTC; invalid if null or missing.
QDateTime readTime(const QJsonValue &value);
RunState readRunState(const QString &name);
TaskState readTaskState(const QJsonValue &name);
Dag readDag(const QJsonObject &object);
DagRun readRun(const QJsonObject &object);
TaskInstance readTaskInstance(const QJsonObject &object);
ImportError readImportError(const QJsonObject &object);
DagGraph readGraph(const QJsonObject &object);
AirflowHealth readHealth(const QJsonObject &object);
/// An XCom value as the task gave it: v2 may hand out the JSON text that its database holds.
QJsonValue readXComValue(const QJsonObject &object);

/// Marks the DAGs whose files no longer load, and adds an entry named after the file for those that never
/// did.
void markImportErrors(QVector<Dag> &dags, const QVector<ImportError> &errors);

/// Whether two configurations are the same JSON: 1 and 1.0 are, and so are null and no configuration.
bool isSameConf(const QJsonObject &left, const QJsonObject &right);

} // namespace desk
