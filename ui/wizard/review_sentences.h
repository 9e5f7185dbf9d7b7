// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// What the page Review says will happen, where partners are among the runners.
#pragma once

#include "app/core/runner.h"
#include "ui/wizard/wizard_draft.h"

namespace desk
{

struct ReviewSentence {
    QString icon;
    QString text;
};

/// What happens at each runner, what leaves this instance, and who can stop it. Pure.
QVector<ReviewSentence> sentencesForRunners(const WizardDraft &draft, const QVector<Runner> &runners);

} // namespace desk
