// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// How SqlStore's functions are carried out; for its source files alone.
#pragma once

#include "app/store/sql_database.h"
#include "app/store/sql_store.h"

#include <QPointer>
#include <utility>

namespace desk::store_calls
{

template <typename T>
struct Outcome {
    Result<T> result;
    StoreChange change;
};

/// What the transaction changed, as it is now. Worker thread.
StoreChange currentValues(SqlSession &session);
bool isEmpty(const StoreChange &change);

template <typename T, typename Work>
Outcome<T> written(SqlDatabase &database, const Work &work)
{
    Outcome<T> outcome;
    outcome.result = database.transaction<T>(SqlDatabase::Access::Write, [&](SqlSession &session) {
        if constexpr (std::is_void_v<T>) {
            work(session);
            outcome.change = currentValues(session);
        } else {
            T value = work(session);
            outcome.change = currentValues(session);
            return value;
        }
    });
    return outcome;
}

} // namespace desk::store_calls

namespace desk
{

template <typename T, typename Work>
Task<T> SqlStore::read(Work work)
{
    auto answer = m_worker.run([database = m_database, work = std::move(work)] {
        return database->transaction<T>(SqlDatabase::Access::Read, work);
    });
    Result<T> result = co_await answer;
    co_return result;
}

template <typename T, typename Work>
Task<T> SqlStore::write(Work work)
{
    const QPointer<SqlStore> self(this);
    auto answer = m_worker.run(
        [database = m_database, work = std::move(work)] { return store_calls::written<T>(*database, work); });
    store_calls::Outcome<T> outcome = co_await answer;
    if (self && outcome.result && !store_calls::isEmpty(outcome.change))
        Q_EMIT changed(outcome.change);
    co_return outcome.result;
}

} // namespace desk
