// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/remote_decision.h"
#include "app/core/workflow.h"

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
    bool operator==(const PendingRequest &) const = default;
};

} // namespace desk
