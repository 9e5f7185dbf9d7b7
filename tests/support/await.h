// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/result.h"

#include <QTest>
#include <memory>
#include <optional>

namespace awaiting
{

template <typename T>
QCoro::Task<> deliver(desk::Task<T> task, std::shared_ptr<std::optional<desk::Result<T>>> outcome)
{
    desk::Result<T> result = co_await task;
    outcome->emplace(std::move(result));
}

} // namespace awaiting

/// The outcome of a task that goes on while the caller waits; empty if it does not come in time.
template <typename T>
std::shared_ptr<std::optional<desk::Result<T>>> outcomeOf(desk::Task<T> task)
{
    auto outcome = std::make_shared<std::optional<desk::Result<T>>>();
    awaiting::deliver(std::move(task), outcome);
    return outcome;
}

/// Runs the event loop until a task is complete. A task that never is fails as Timeout on "the test".
template <typename T>
desk::Result<T> await(desk::Task<T> task, int milliseconds = 60000)
{
    const auto outcome = outcomeOf(std::move(task));
    if (QTest::qWaitFor([outcome] { return outcome->has_value(); }, milliseconds))
        return std::move(**outcome);
    desk::ApiError error;
    error.kind = desk::ApiError::Kind::Timeout;
    error.target = QStringLiteral("the test");
    return tl::unexpected<desk::ApiError>(error);
}

/// Fails the test with the error's words unless the result is a value.
#define VERIFY_RESULT(expression)                                                                            \
    do {                                                                                                     \
        const auto &verified = (expression);                                                                 \
        QVERIFY2(verified.has_value(), qPrintable(verified ? QString() : describe(verified.error())));       \
    } while (false)

/// An error in one line, for messages of tests.
inline QString describe(const desk::ApiError &error)
{
    return QStringLiteral("kind %1, operation %2, target %3, status %4, field %5: %6")
        .arg(static_cast<int>(error.kind))
        .arg(static_cast<int>(error.operation))
        .arg(error.target)
        .arg(error.httpStatus)
        .arg(error.field, error.detail);
}
