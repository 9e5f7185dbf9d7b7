// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/database_rows.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>
#include <algorithm>

QVector<QStringList> rowsOf(const QString &file, const QString &sql)
{
    QVector<QStringList> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("past"));
        database.setDatabaseName(file);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"));
        QSqlQuery query(database);
        if (!database.open() || !query.exec(sql))
            qFatal("%s: %s", qPrintable(file),
                qPrintable(database.lastError().text() + query.lastError().text()));
        while (query.next()) {
            QStringList row;
            for (int column = 0; column < query.record().count(); ++column)
                row.append(query.value(column).toString());
            rows.append(row);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("past"));
    return rows;
}

QStringList runIdsOf(const QString &airflowHome)
{
    QStringList runs;
    const QVector<QStringList> found =
        rowsOf(airflowHome + QStringLiteral("/airflow.db"), QStringLiteral("SELECT run_id FROM dag_run"));
    for (const QStringList &row : found)
        runs.append(row.constFirst());
    std::sort(runs.begin(), runs.end());
    return runs;
}
