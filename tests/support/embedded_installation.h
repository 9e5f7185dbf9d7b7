// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSet>
#include <QString>

namespace desk
{

/// The Python environment of the embedded Airflow, made if it is missing; empty if that failed.
QString embeddedEnvironment();

/// Processes that work in a folder or below it, found as the system shows them: not through the code that is
/// tested.
QSet<qint64> processesIn(const QString &folder);
/// Their command lines, to say in a failed test who is left.
QByteArray commandsIn(const QString &folder);

} // namespace desk
