// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/workflow.h"

#include <QString>

namespace desk
{

/// The name of the partner that runs a job; its name as it was if the registration was removed.
QString runnerName(const Job &job);
/// What of an owner's wishes reaches the partner that runs a job; empty for a job that runs here.
QString reachSentence(const Job &job);
/// What the partner that runs a job last said: "running, told 09:40", "not taken yet". Empty for a job that
/// runs here.
QString runnerWords(const Job &job);
/// What the owner of a partner's job knows of it.
QString ownerWords(const Job &job, const OwnerView &owner);

} // namespace desk
