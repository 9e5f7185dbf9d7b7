// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/policy.h"
#include "app/core/remote_decision.h"
#include "app/core/workflow.h"

#include <QMetaType>

namespace desk
{

/// A partner's workflow of which jobs wait for a person.
struct PendingRequest {
    Workflow workflow;
    QString partner;
    QDateTime received;
    int jobs = 0;           ///< that wait
    int identifiers = 0;    ///< series of all of them
    int blocked = 0;        ///< of them, may not start now whoever confirms them
    RemoteDecision refusal; ///< why the first of those may not
    EffectivePolicy policy; ///< what holds for that partner now
    int jobsInLastDay = 0;  ///< of that partner that were let start here in the last 24 hours
    bool operator==(const PendingRequest &) const = default;
};

} // namespace desk

Q_DECLARE_METATYPE(desk::PendingRequest)
