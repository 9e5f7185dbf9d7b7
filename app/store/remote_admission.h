// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/partner.h"
#include "app/core/remote_decision.h"
#include "app/store/sql_session.h"

#include <optional>

namespace desk
{

/// What may become of a partner's job, from what is kept here at this moment: policies, datasets, and how
/// many jobs the partner has had. Worker thread; a function that fails fails its session.
class RemoteAdmission final
{
public:
    explicit RemoteAdmission(SqlSession &session)
        : m_session(session)
    {
    }

    /// job: 0 for one that is not stored yet; it does not count against itself.
    RemoteDecision decide(const PartnerId &partner, const QString &dagId, const QString &datasetName,
        const QStringList &identifiers, JobId job = 0);
    /// For a job that came from a partner; nothing for every other one.
    std::optional<RemoteDecision> decideAgain(JobId job);
    EffectivePolicy policyOf(const PartnerId &partner);
    /// How many jobs of a partner were let start in the last 24 hours, but for one (0: all of them).
    int jobsInLastDay(const PartnerId &partner, JobId but = 0);

private:
    int outside(const QStringList &datasets, const QStringList &identifiers);

    SqlSession &m_session;
};

/// The identifiers a configuration works on (kaapana-protocol, section 4): those of data_form, or, where the
/// run was begun from a selection of series, those at the top.
QStringList identifiersIn(const QJsonObject &conf);

} // namespace desk
