// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What functions return that can fail, now or later.
#pragma once

#include "app/core/api_error.h"

#include <QCoroTask>
#include <tl/expected.hpp>

namespace desk
{

/// A value, or the error that says what failed, on whom and why.
template <typename T>
using Result = tl::expected<T, ApiError>;

/// An asynchronous result; completes exactly once, on the thread that called.
template <typename T>
using Task = QCoro::Task<Result<T>>;

} // namespace desk
