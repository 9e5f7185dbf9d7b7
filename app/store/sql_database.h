// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/store/sql_session.h"

#include <memory>
#include <type_traits>

namespace desk
{

class SqlDialect;

/// The open database. Everything but the constructor runs on one thread, the store's worker.
class SqlDatabase final
{
    Q_DISABLE_COPY_MOVE(SqlDatabase)
public:
    enum class Access { Read, Write };

    SqlDatabase(std::unique_ptr<SqlDialect> dialect, const Clock &clock);
    ~SqlDatabase();

    /// Makes what is missing, keeps a copy of what an older program left, and brings it up to date.
    Result<void> open();
    void close();

    /// Runs work(SqlSession &), which returns a T, as one transaction: what it wrote is there as a whole, or
    /// not at all.
    template <typename T, typename Work>
    Result<T> transaction(Access access, const Work &work)
    {
        const Operation operation = access == Access::Read ? Operation::ReadStore : Operation::WriteStore;
        if (const auto connected = reconnect(); !connected)
            return tl::unexpected(connected.error());
        SqlSession session(m_connection, *m_dialect, m_clock.now(), operation);
        begin(session, access);
        if constexpr (std::is_void_v<T>) {
            if (!session.failed())
                work(session);
            end(session, access);
            if (session.failed())
                return tl::unexpected(session.error());
            return {};
        } else {
            T value{};
            if (!session.failed())
                value = work(session);
            end(session, access);
            if (session.failed())
                return tl::unexpected(session.error());
            return value;
        }
    }

    /// Whether another connection has committed since the last call.
    Result<bool> changedElsewhere();

private:
    Result<void> connectTo();
    Result<void> reconnect();
    Result<void> setUp();
    Result<void> backUp();
    Result<qint64> dataVersion();
    static void begin(SqlSession &session, Access access);
    void end(SqlSession &session, Access access);
    void countCommit(SqlSession &session, qint64 &version);

    const std::unique_ptr<SqlDialect> m_dialect;
    const Clock &m_clock;
    const QString m_connectionName;
    QSqlDatabase m_connection;
    qint64 m_dataVersion = 0;
    bool m_lost = false; ///< the server closed the connection
};

} // namespace desk
