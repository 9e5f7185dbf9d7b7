// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/sql_dialect.h"

namespace desk
{

/// A database in a file of SQLite.
class SqliteDialect final : public SqlDialect
{
    Q_DISABLE_COPY_MOVE(SqliteDialect)
public:
    /// file: its path; it and its folder are made by prepare(), readable by the user alone.
    explicit SqliteDialect(QString file);

    QString target() const override;
    QString driver() const override;
    Result<void> prepare() const override;
    bool open(QSqlDatabase &connection) const override;
    QStringList setUp() const override;
    QStringList beginRead() const override;
    QStringList beginWrite() const override;
    QString tableExists() const override;
    QString dataVersion() const override;
    QString countCommit() const override;
    QString translated(QString migration) const override;
    /// Beside the file, as FILE.before-NUMBER; the three newest stay.
    void backUp(SqlSession &session, int newest) const override;
    QString ailment(const QSqlError &error) const override;
    bool isDuplicate(const QSqlError &error) const override;
    bool streamsRows() const override;

private:
    void forgetOldBackups() const;

    QString m_file;
};

} // namespace desk
