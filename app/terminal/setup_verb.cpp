// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// setup: the first start of a profile on a machine without a display.

#include "app/terminal/store_choice.h"
#include "app/terminal/verbs.h"

#include <QCoreApplication>

namespace desk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::Terminal)
};

} // namespace

QCoro::Task<ExitCode> setupVerb(CommandLine line, Backend &backend, Terminal &terminal)
{
    Result<void> done =
        co_await backend.accounts().setUp(line.instance, line.user, readSecret(line.userPasswordFd));
    if (done && !line.airflow.isEmpty()) {
        AirflowConnection connection;
        connection.kind = AirflowConnection::Kind::External;
        connection.baseUrl = line.airflow;
        connection.username = line.username;
        done = co_await backend.saveAirflow(connection, readSecret(line.passwordFd), false);
    }
    if (!done) {
        terminal.error(done.error());
        co_return ExitCode::CannotBeCarriedOut;
    }
    terminal.note(Text::tr("%1 is set up; %2 is its administrator.").arg(line.instance, line.user));
    co_return ExitCode::Done;
}

} // namespace desk
