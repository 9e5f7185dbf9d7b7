// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/terminal/command_line.h"
#include "app/terminal/terminal.h"

#include <QCoroTask>

namespace desk
{

/// Carries out a verb over a backend that is at work, and says how it ended. Backend and terminal outlive the
/// task. Main thread.
QCoro::Task<ExitCode> carryOut(CommandLine line, Backend &backend, Terminal &terminal);

/// Whether a verb has anything to ask Airflow; without that, Airflow needs not be started for it.
bool needsAirflow(const CommandLine &line);

/// The first start of a profile without a window. Does not need start() of the backend.
QCoro::Task<ExitCode> setupVerb(CommandLine line, Backend &backend, Terminal &terminal);

// Each verb; see the files of the same names.
QCoro::Task<ExitCode> runVerb(CommandLine line, Backend &backend, Terminal &terminal);
QCoro::Task<ExitCode> listVerb(CommandLine line, Backend &backend, Terminal &terminal);
QCoro::Task<ExitCode> showVerb(CommandLine line, Backend &backend, Terminal &terminal);
QCoro::Task<ExitCode> logsVerb(CommandLine line, Backend &backend, Terminal &terminal);
QCoro::Task<ExitCode> profileVerb(CommandLine line, Backend &backend, Terminal &terminal);
QCoro::Task<ExitCode> requestsVerb(CommandLine line, Backend &backend, Terminal &terminal);
QCoro::Task<ExitCode> decideVerb(CommandLine line, Backend &backend, Terminal &terminal);
QCoro::Task<ExitCode> changeVerb(CommandLine line, Backend &backend, Terminal &terminal);

} // namespace desk
