// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/api_error.h"

namespace desk
{

/// The sentence that says why a partner's definition cannot be used; for an error of
/// Partners::readDefinition().
QString describeDefinitionFlaw(const ApiError &error);
/// The sentence for one of GivenPartner::notices; empty for a word that is not known.
QString describeDefinitionNotice(const QString &notice);

} // namespace desk
