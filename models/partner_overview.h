// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What the page of the partners shows, read at once. GUI thread.
#pragma once

#include "app/backend/backend.h"

namespace desk
{

struct PartnerOverview {
    QVector<Partner> partners; ///< by name
    QHash<PartnerId, PartnerPolicy> policies;
    QHash<PartnerId, QDateTime> newestTokens; ///< when the newest token for it was made
    LocalPolicy local;
    QDateTime created;      ///< of the local instance
    QDateTime updated;      ///< its last change
    QStringList dags;       ///< there are here; sorted
    bool dagsKnown = false; ///< false: Airflow did not tell
    QStringList datasets;
};

/// Reads it; a silent Airflow does not fail it. The backend has to outlive the task.
Task<PartnerOverview> readPartnerOverview(Backend *backend);

/// Names of the partners whose workflows start here without anybody being asked, sorted. The backend has to
/// outlive the task.
Task<QStringList> partnersThatStartUnasked(Backend *backend);

/// Something about a partner that makes it less safe than it could be.
enum class WeakPoint { NotVerified, StartsUnasked, NotEncrypted };

/// The gravest first. Pure.
QVector<WeakPoint> weakPointsOf(const Partner &partner, const EffectivePolicy &policy);

} // namespace desk
