// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/store/sql_session.h"

#include <type_traits>

namespace desk
{

/// The open database file. Everything but the constructor runs on one thread, the store's worker.
class SqlDatabase final
{
    Q_DISABLE_COPY_MOVE(SqlDatabase)
public:
    enum class Access { Read, Write };

    SqlDatabase(QString file, const Clock &clock);
    ~SqlDatabase();

    /// Makes the file if there is none, readable by the user alone, and brings it up to date.
    Result<void> open();
    void close();

    /// Runs work(SqlSession &), which returns a T, as one transaction: what it wrote is there as a whole, or
    /// not at all.
    template <typename T, typename Work>
    Result<T> transaction(Access access, const Work &work)
    {
        const Operation operation = access == Access::Read ? Operation::ReadStore : Operation::WriteStore;
        SqlSession session(m_connection, m_clock.now(), operation, fileName());
        begin(session, access);
        if constexpr (std::is_void_v<T>) {
            if (!session.failed())
                work(session);
            end(session);
            if (session.failed())
                return tl::unexpected(session.error());
            return {};
        } else {
            T value{};
            if (!session.failed())
                value = work(session);
            end(session);
            if (session.failed())
                return tl::unexpected(session.error());
            return value;
        }
    }

    /// Whether another connection has committed since the last call.
    Result<bool> changedElsewhere();

private:
    QString fileName() const;
    Result<void> makeFile() const;
    Result<void> setUp();
    Result<qint64> dataVersion();
    static void begin(SqlSession &session, Access access);
    static void end(SqlSession &session);

    const QString m_file;
    const Clock &m_clock;
    const QString m_connectionName;
    QSqlDatabase m_connection;
    qint64 m_dataVersion = 0;
};

} // namespace desk
