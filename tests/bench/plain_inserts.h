// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/bench/figures.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

namespace desk::figures
{

/// What plain SQL needs on the same disk to store so many jobs in one transaction: one table with a conf of
/// the same size, and the same promises to the disk. Milliseconds of each round.
inline QVector<double> plainInserts(int jobs, int rounds)
{
    const QTemporaryDir folder;
    const QString name = QUuid::createUuid().toString();
    QVector<double> milliseconds;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(folder.filePath(QStringLiteral("plain.db")));
        if (!database.open())
            qFatal("no database");
        QSqlQuery query(database);
        query.exec(QStringLiteral("PRAGMA journal_mode = WAL"));
        query.exec(QStringLiteral("PRAGMA synchronous = FULL"));
        query.exec(QStringLiteral("CREATE TABLE jobs (id INTEGER PRIMARY KEY, name TEXT, conf TEXT)"));
        for (int round = 0; round < rounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            query.exec(QStringLiteral("BEGIN IMMEDIATE"));
            query.prepare(QStringLiteral("INSERT INTO jobs (name, conf) VALUES (?, ?)"));
            for (int i = 0; i < jobs; ++i) {
                query.bindValue(0, QStringLiteral("collect-metadata"));
                query.bindValue(
                    1, QStringLiteral("{\"client_job_id\":%1,\"data_form\":{\"identifiers\":[\"1.2.%1\"]}}")
                           .arg(i));
                query.exec();
            }
            query.exec(QStringLiteral("COMMIT"));
            milliseconds.append(elapsed(timer));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return milliseconds;
}

} // namespace desk::figures
