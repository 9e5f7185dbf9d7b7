// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/partner.h"
#include "app/core/policy.h"

#include <QHash>

namespace desk
{

/// What is kept about partners beside their registrations, read at once.
struct PartnerRecords {
    LocalPolicy local;
    QHash<PartnerId, PartnerPolicy> policies;
    QHash<PartnerId, QDateTime> newestTokens; ///< when the newest token for it was made; none: never
    QDateTime created;                        ///< of the local instance
    QDateTime updated; ///< last change of its name, of what is allowed or of how it is reached
    bool operator==(const PartnerRecords &) const = default;
};

} // namespace desk
