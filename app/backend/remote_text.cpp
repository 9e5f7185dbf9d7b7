// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/remote_text.h"

#include "app/backend/date_time_text.h"
#include "app/backend/error_text.h"

#include <QCoreApplication>

namespace desk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::RemoteText)
};

} // namespace

QString runnerName(const Job &job)
{
    return job.remote && !job.remote->partner.isEmpty() ? job.remote->partner : job.runnerInstance;
}

QString reachSentence(const Job &job)
{
    if (!job.remote)
        return {};
    const QString name = runnerName(job);
    if (job.remote->partner.isEmpty())
        return Text::tr("The registration of %1 was removed: from here the job can be neither aborted nor "
                        "deleted there.")
            .arg(name);
    if (job.remote->canAbort)
        return Text::tr("An abort or a deletion reaches %1 with its next sync.").arg(name);
    if (!job.remote->taken.isValid())
        return Text::tr(
            "Until %1 takes the job it can be withdrawn; after that it can be neither aborted nor "
            "deleted there from here.")
            .arg(name);
    return Text::tr("From here the job can be neither aborted nor deleted at %1, which does not run Workflow "
                    "Desk: somebody there has to do that.")
        .arg(name);
}

QString runnerWords(const Job &job)
{
    if (!job.remote)
        return {};
    if (job.remote->state)
        return Text::tr("%1, told %2")
            .arg(stateWord(*job.remote->state), shortDateTime(job.remote->reported));
    if (job.remote->offered.isValid())
        return Text::tr("not taken yet; offered %1").arg(shortDateTime(job.remote->offered));
    return Text::tr("not taken yet; it has not asked");
}

QString ownerWords(const Job &job, const OwnerView &owner)
{
    if (owner.waiting) {
        return Text::tr("is still to be told “%1”, since %2")
            .arg(stateWord(*owner.waiting), shortDateTime(owner.waitsSince));
    }
    switch (job.state) {
    case JobState::queued:
    case JobState::scheduled:
        return Text::tr("was told of the last change; hears next when it runs");
    case JobState::stopping:
        return Text::tr("was told of the last change; hears next when it has stopped");
    default:
        break;
    }
    return Text::tr("was told “%1”").arg(stateWord(job.state));
}

} // namespace desk
