// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/error_text.h"
#include "app/core/user.h"

#include <optional>

namespace desk
{

/// Sentences for what concerns accounts of this application: signing in, passwords, what a role allows.
/// Nothing for errors that error_text.h explains like all others.
std::optional<ErrorText> describeAccess(const ApiError &error);
/// The word for a role, e.g. "Administrator".
QString roleWord(UserRole role);

} // namespace desk
