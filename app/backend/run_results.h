// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/dag.h"

#include <QHash>
#include <QJsonValue>

namespace desk
{

/// The results that the tasks of a run announced under the XCom key "results": lists of {"name", "path",
/// "media_type"}. A file is readable if it exists here and lies below the results folder, links resolved:
/// what a task writes into Airflow must not make this application open any file it likes. An empty folder
/// makes none readable. Reads the file system.
QVector<RunResult> runResults(const QHash<QString, QJsonValue> &byTask, const QString &resultsFolder);

} // namespace desk
