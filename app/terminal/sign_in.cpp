// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/sign_in.h"

#include "app/terminal/store_choice.h"

#include <utility>

namespace desk
{

Task<void> signIn(const CommandLine &line, Accounts &accounts, Terminal &terminal)
{
    if (accounts.state().phase == AccessState::Phase::NotSetUp)
        co_return Result<void>{};
    if (line.user.isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::Forbidden;
        error.operation = Operation::EnterDesk;
        error.field = QStringLiteral("needsUser");
        co_return tl::unexpected(error);
    }
    SecretBytes password;
    if (line.userPasswordFd >= 0)
        password = readSecret(line.userPasswordFd);
    else if (terminal.canAsk())
        password = terminal.askSecret(Terminal::tr("Password of %1: ").arg(line.user));
    // One that was not given is no wrong one.
    if (password.isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::Forbidden;
        error.operation = Operation::EnterDesk;
        error.target = line.user;
        error.field = QStringLiteral("needsPassword");
        co_return tl::unexpected(error);
    }
    co_return co_await accounts.signIn(line.user, std::move(password));
}

} // namespace desk
