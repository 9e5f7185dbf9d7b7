// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What a card says about a partner: words, shape and colour. Pure.
#pragma once

#include "app/core/partners.h"
#include "models/partner_overview.h"
#include "ui/partners/fact_grid.h"

namespace desk::partner_words
{

using Fact = FactGrid::Fact;

/// When a partner was last heard of, and how it stands.
Fact contact(const Partner &partner, const PartnerHealth &health, const QDateTime &now);
/// How it is verified, and until when the one it showed is valid.
Fact certificate(const Partner &partner, const PartnerHealth &health, const QDateTime &now);
/// When the newest token for it was made.
Fact newestToken(const QDateTime &made);
Fact encryption(const Partner &partner);
/// What it lets us use, as it told.
Fact lends(const Partner &partner);
/// What it does with jobs of ours.
Fact answers(const Partner &partner);
/// What it may use here.
Fact allowed(const EffectivePolicy &policy, const PartnerPolicy &own);
/// Up to when, and how much.
Fact limits(const EffectivePolicy &policy, const QDateTime &now);

/// "every 30 s", "every 5 min".
QString every(std::chrono::seconds interval);
/// "3 DAGs · 2 datasets".
QString counted(qsizetype dags, qsizetype datasets);

struct Weakness {
    QString sentence; ///< what is so
    QString why;      ///< what that means
    QString mend;     ///< on the button
};
Weakness describe(WeakPoint point, const EffectivePolicy &policy);

} // namespace desk::partner_words
