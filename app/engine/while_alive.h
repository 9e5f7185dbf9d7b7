// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"

#include <QPointer>

namespace desk
{

/// What a task brings, its errors as of that operation; Cancelled if the owner went meanwhile. So whoever
/// waits for it in a coroutine of the owner may go on with the owner after a success.
template <typename Owner, typename T>
Task<T> whileAlive(QPointer<Owner> owner, Operation operation, Task<T> task)
{
    Result<T> result = co_await task;
    if (!result)
        co_return tl::unexpected<ApiError>(during(operation, result.error()));
    if (owner)
        co_return std::move(result);
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.operation = operation;
    co_return tl::unexpected<ApiError>(error);
}

} // namespace desk
