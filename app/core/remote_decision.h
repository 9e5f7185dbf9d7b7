// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/policy.h"

namespace desk
{

/// What is known of a partner's job when it is decided about.
struct RemoteRequest {
    QString dagId;
    QString datasetName; ///< empty: it names none
    int identifierCount = 0;
    int outsideCount = 0;  ///< of them, in no dataset that this partner may use (in the named one, if any)
    int jobsInLastDay = 0; ///< of this partner that were let start here in the last 24 hours
    QDateTime now;         ///< UTC
};

/// Why a partner's job may not start here now. Persisted by name.
enum class RemoteRefusal {
    None,
    Expired,      ///< what the partner may do was valid until an earlier time
    Dag,          ///< it may not run this DAG
    Dataset,      ///< it may not use this dataset
    Series,       ///< some series are in no dataset it may use
    SeriesPerJob, ///< more series than it may use at once
    JobsPerDay,   ///< it has had as many jobs in the last 24 hours as it may
};

/// The answer about a partner's job.
struct RemoteDecision {
    enum class Verdict {
        Refuse, ///< not now, whoever confirms it; reason says why
        Ask,    ///< somebody here has to confirm it
        Start,  ///< our policy lets it start by itself
    };
    Verdict verdict = Verdict::Refuse;
    RemoteRefusal reason = RemoteRefusal::None;
    QString subject; ///< the DAG, the dataset, the number or the time concerned
    bool operator==(const RemoteDecision &) const = default;
};

/// What may become of a partner's job now. Looks at our policy alone. Where several reasons hold, the first
/// in the order of RemoteRefusal is named. Pure.
RemoteDecision decide(const EffectivePolicy &policy, const RemoteRequest &request);

/// Stored name, e.g. "SeriesPerJob".
QString toName(RemoteRefusal reason);
/// None for a name that this program does not know.
RemoteRefusal remoteRefusalFromName(const QString &name);

/// A refusal as a note keeps it, "Dag collect-metadata"; and read back.
QString toNoteDetail(const RemoteDecision &decision);
RemoteDecision refusalFromNoteDetail(const QString &detail);

} // namespace desk
