// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRandomGenerator>
#include <algorithm>
#include <chrono>

namespace desk
{

/// How long to wait before the next try after so many failed ones: doubles from 1 s up to the limit; the last
/// quarter is random, so that many that failed together do not come back together. Pure but for the
/// randomness.
inline std::chrono::milliseconds backOff(
    int failedTries, std::chrono::seconds limit, QRandomGenerator &random)
{
    const std::chrono::seconds doubled{1LL << std::clamp(failedTries - 1, 0, 20)};
    const std::chrono::milliseconds whole = std::min(doubled, limit);
    const auto quarter = static_cast<int>(whole.count() / 4);
    return whole - std::chrono::milliseconds(random.bounded(quarter + 1));
}

} // namespace desk
