// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/error_text.h"

#include <optional>

namespace desk
{

/// Sentences for what went wrong with a partner, or with the certificate for partners. Nothing for errors
/// that error_text.h explains like all others.
std::optional<ErrorText> describePartnerError(const ApiError &error);

} // namespace desk
