// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/bench/figures.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QUuid>

namespace desk::figures
{

/// What plain SQL needs to store the rows that these tables of a store's file hold once more, in the same
/// tables with the same indexes, in one transaction of prepared statements with the same promises to the
/// disk: less is not to be had. Tables that others refer to come first. Milliseconds of each round.
inline QVector<double> sameRows(const QString &file, const QStringList &tables, int rounds)
{
    const QTemporaryDir folder;
    const QString name = QUuid::createUuid().toString();
    QVector<double> milliseconds;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        const auto open = [&database](const QString &path) {
            database.setDatabaseName(path);
            if (!database.open())
                qFatal("no database");
        };
        open(file);
        QSqlQuery query(database);
        query.setForwardOnly(true);
        const auto execute = [&query](const QString &sql) {
            if (!query.exec(sql))
                qFatal("%s", qPrintable(query.lastError().text()));
        };
        QVector<QVector<QVariantList>> rows;
        for (const QString &table : tables) {
            execute(QStringLiteral("SELECT * FROM ") + table);
            QVector<QVariantList> ofTable;
            while (query.next()) {
                QVariantList row;
                for (int column = 0; column < query.record().count(); ++column)
                    row.append(query.value(column));
                ofTable.append(row);
            }
            rows.append(ofTable);
        }
        const QString copy = folder.filePath(QStringLiteral("same.db"));
        execute(QStringLiteral("VACUUM INTO '%1'").arg(copy));
        query.clear();
        database.close();
        open(copy);
        query = QSqlQuery(database);
        for (const char *pragma : {"journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"})
            execute(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
        for (int round = 0; round < rounds; ++round) {
            for (qsizetype table = tables.size(); table-- > 0;)
                execute(QStringLiteral("DELETE FROM ") + tables.at(table));
            QElapsedTimer timer;
            timer.start();
            execute(QStringLiteral("BEGIN IMMEDIATE"));
            for (qsizetype table = 0; table < tables.size(); ++table) {
                const QStringList marks(rows.at(table).value(0).size(), QStringLiteral("?"));
                query.prepare(QStringLiteral("INSERT INTO %1 VALUES (%2)")
                                  .arg(tables.at(table), marks.join(QLatin1String(", "))));
                for (const QVariantList &row : rows.at(table)) {
                    for (int column = 0; column < row.size(); ++column)
                        query.bindValue(column, row.at(column));
                    if (!query.exec())
                        qFatal("%s", qPrintable(query.lastError().text()));
                }
            }
            execute(QStringLiteral("COMMIT"));
            milliseconds.append(elapsed(timer));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return milliseconds;
}

} // namespace desk::figures
