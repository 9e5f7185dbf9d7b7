// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/policy.h"

namespace desk
{

EffectivePolicy effectivePolicy(const LocalPolicy &local, const PartnerPolicy &partner)
{
    EffectivePolicy policy;
    policy.automaticExecution = partner.automaticExecution.value_or(local.automaticExecution);
    policy.dags = partner.dags.value_or(local.dags);
    policy.datasets = partner.datasets.value_or(local.datasets);
    policy.seriesPerJob = partner.seriesPerJob;
    policy.jobsPerDay = partner.jobsPerDay;
    policy.validUntil = partner.validUntil;
    return policy;
}

} // namespace desk
