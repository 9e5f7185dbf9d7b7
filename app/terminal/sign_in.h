// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/accounts.h"
#include "app/terminal/command_line.h"
#include "app/terminal/terminal.h"

namespace desk
{

/// Signs in whom the command line names, where the profile has accounts: with the password from the
/// descriptor it gives, or asked for on the terminal. Nothing to do in a profile without accounts.
Task<void> signIn(const CommandLine &line, Accounts &accounts, Terminal &terminal);

} // namespace desk
