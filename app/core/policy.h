// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QStringList>
#include <chrono>
#include <optional>

namespace desk
{

/// What partners may do here, and how often we ask them for work. Only our own records decide: nothing that
/// a partner sends changes them.
struct LocalPolicy {
    bool automaticUpdate = false;      ///< ask partners for jobs by ourselves, every interval
    std::chrono::seconds interval{60}; ///< at least 2 s
    bool automaticExecution = false;   ///< start partners' jobs without asking anybody here
    QStringList dags;                  ///< that partners may run
    QStringList datasets;              ///< whose series partners may use
    bool operator==(const LocalPolicy &) const = default;
};

/// What one partner may do, where that differs. What is not set is as for everybody.
struct PartnerPolicy {
    std::optional<bool> automaticExecution;
    std::optional<QStringList> dags;
    std::optional<QStringList> datasets;
    std::optional<int> seriesPerJob; ///< at most
    std::optional<int> jobsPerDay;   ///< at most, in any 24 hours
    QDateTime validUntil;            ///< UTC; invalid: without an end
    bool operator==(const PartnerPolicy &) const = default;
};

/// What holds for one partner, both put together.
struct EffectivePolicy {
    bool automaticExecution = false;
    QStringList dags;
    QStringList datasets;
    std::optional<int> seriesPerJob;
    std::optional<int> jobsPerDay;
    QDateTime validUntil;
    bool operator==(const EffectivePolicy &) const = default;
};

/// The shortest interval that is taken.
constexpr std::chrono::seconds shortestInterval{2};

/// Pure.
EffectivePolicy effectivePolicy(const LocalPolicy &local, const PartnerPolicy &partner);

} // namespace desk

Q_DECLARE_METATYPE(desk::LocalPolicy)
Q_DECLARE_METATYPE(desk::PartnerPolicy)
