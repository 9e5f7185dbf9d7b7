// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"

namespace desk::test
{

/// A clock that goes ahead of, or behind, that of the system.
class OffsetClock final : public Clock
{
public:
    explicit OffsetClock(qint64 aheadMs = 0)
        : m_aheadMs(aheadMs)
    {
    }
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addMSecs(m_aheadMs); }

private:
    qint64 m_aheadMs;
};

} // namespace desk::test
