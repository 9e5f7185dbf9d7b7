// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret_bytes.h"
#include "app/store/sql_dialect.h"

#include <QUrl>

namespace desk
{

/// A database on a PostgreSQL server, version 12 or later.
class PostgresDialect final : public SqlDialect
{
    Q_DISABLE_COPY_MOVE(PostgresDialect)
public:
    /// url: postgresql://USER@HOST:PORT/DATABASE, one in which flawOf() finds nothing. An empty password
    /// leaves the choice to the client library: its password file, a certificate, or none.
    PostgresDialect(QUrl url, SecretBytes password);

    /// Why a URL is not one of a database that can be used, as a stable word: "scheme", "host", "database",
    /// "password" (it must not stand there) or "option"; empty if it is one.
    static QString flawOf(const QUrl &url);

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
    /// In the same database, as schema workflow_desk_before_NUMBER; the three newest stay.
    void backUp(SqlSession &session, int newest) const override;
    QString ailment(const QSqlError &error) const override;
    bool isDuplicate(const QSqlError &error) const override;
    bool streamsRows() const override;

private:
    QUrl m_url;
    SecretBytes m_password;
};

} // namespace desk
