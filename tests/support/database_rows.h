// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

/// Rows of an SQLite file, read past the program that owns it.
QVector<QStringList> rowsOf(const QString &file, const QString &sql);
/// The runs in the table of an Airflow with that home, sorted.
QStringList runIdsOf(const QString &airflowHome);
