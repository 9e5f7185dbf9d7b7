// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/remote_view.h"

namespace desk
{

AbortWay abortWayOf(const Job &job)
{
    if (!job.remote)
        return AbortWay::Airflow;
    if (!job.remote->taken.isValid())
        return AbortWay::Withdraw;
    return job.remote->canAbort ? AbortWay::NextSync : AbortWay::None;
}

bool canAbortFromHere(const Job &job)
{
    return canAbort(job.state) && abortWayOf(job) != AbortWay::None;
}

bool canRestartFromHere(const Job &job)
{
    return canRestart(job.state) && !job.remote && !job.isOfOthers();
}

bool viewsDiffer(const Job &job)
{
    if (!job.remote || !job.remote->state)
        return false;
    const JobState theirs = *job.remote->state;
    if (job.state == JobState::rejected)
        return theirs != JobState::failed;
    return job.state != theirs;
}

} // namespace desk
