// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// Instances that can run a workflow, and what several of them have in common.
#pragma once

#include "app/core/partners.h"

namespace desk
{

/// An instance that may be asked to run a workflow: this one, or a partner.
struct Runner {
    /// Why a partner cannot be asked.
    enum class Bar {
        None,
        NeverTold,     ///< it has not said yet what it allows
        AllowsNothing, ///< it lets us run no DAG
        TokenEnded,    ///< the tokens it was given have ended: it cannot fetch jobs
        TokenRevoked,  ///< the tokens it was given were taken back
    };

    QString name;
    bool isLocal = false;
    QStringList dags;                ///< that it lets us run; of this instance: that there are
    QVector<SharedDataset> datasets; ///< that it lets us use; of this instance: that there are
    Bar bar = Bar::None;
    QDateTime tokenEnded; ///< for TokenEnded
    Partner partner;      ///< of a partner
    PartnerHealth health; ///< of a partner

    bool canRun() const { return bar == Bar::None; }
    bool operator==(const Runner &) const = default;
};

/// A partner as a runner. Pure.
Runner toRunner(const Partner &partner, const PartnerHealth &health, const QVector<PartnerToken> &tokens,
    const QDateTime &now);

/// A DAG that one of several runners allows, at least.
struct SharedDag {
    QString id;
    QStringList missingAt; ///< runners that do not allow it, in their order
    bool operator==(const SharedDag &) const = default;
};

/// Every DAG that a runner allows, by id; all of them allow those that are missing nowhere. Pure.
QVector<SharedDag> sharedDags(const QVector<Runner> &runners);

/// A dataset that one of several runners allows, at least.
struct DatasetAtRunners {
    QString name;
    QVector<int> counts;   ///< series at each runner, in their order; -1: not allowed there
    QStringList missingAt; ///< runners that do not allow it
    bool operator==(const DatasetAtRunners &) const = default;
};

/// Every dataset that a runner allows, by name. Pure.
QVector<DatasetAtRunners> datasetsAt(const QVector<Runner> &runners);

} // namespace desk

Q_DECLARE_METATYPE(desk::Runner)
