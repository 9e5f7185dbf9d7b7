// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

namespace desk
{

/// Where time comes from, so that a test can hold it still. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The current time in UTC, millisecond resolution.
    virtual QDateTime now() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace desk
