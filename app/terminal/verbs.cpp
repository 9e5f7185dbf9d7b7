// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/terminal/verbs.h"

namespace desk
{

QCoro::Task<ExitCode> carryOut(CommandLine line, Backend &backend, Terminal &terminal)
{
    switch (line.verb) {
    case CommandLine::Verb::Setup:
        return setupVerb(line, backend, terminal);
    case CommandLine::Verb::Run:
        return runVerb(line, backend, terminal);
    case CommandLine::Verb::List:
        return listVerb(line, backend, terminal);
    case CommandLine::Verb::Show:
        return showVerb(line, backend, terminal);
    case CommandLine::Verb::Logs:
        return logsVerb(line, backend, terminal);
    case CommandLine::Verb::Requests:
        return requestsVerb(line, backend, terminal);
    case CommandLine::Verb::Confirm:
    case CommandLine::Verb::Reject:
        return decideVerb(line, backend, terminal);
    case CommandLine::Verb::Export:
    case CommandLine::Verb::Import:
        return profileVerb(line, backend, terminal);
    case CommandLine::Verb::Abort:
    case CommandLine::Verb::Restart:
    case CommandLine::Verb::Delete:
    case CommandLine::Verb::Window:
    case CommandLine::Verb::Headless:
    case CommandLine::Verb::Help:
    case CommandLine::Verb::Version:
        break;
    }
    return changeVerb(line, backend, terminal);
}

bool needsAirflow(const CommandLine &line)
{
    return line.verb == CommandLine::Verb::Window || line.verb == CommandLine::Verb::Run ||
           line.verb == CommandLine::Verb::Logs || line.verb == CommandLine::Verb::Abort ||
           line.verb == CommandLine::Verb::Restart;
}

} // namespace desk
