// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// export, import: the whole profile as a file.

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

QCoro::Task<ExitCode> profileVerb(CommandLine line, Backend &backend, Terminal &terminal)
{
    const bool isImport = line.verb == CommandLine::Verb::Import;
    if (isImport && !line.confirmed) {
        if (!terminal.canAsk()) {
            terminal.note(Text::tr("Nobody can be asked here whether this is meant: add --yes."));
            co_return ExitCode::Usage;
        }
        if (!terminal.ask(Text::tr("Replace everything in this profile by what is in the file? [y/N] ")))
            co_return ExitCode::NotFinished;
    }
    Result<void> done;
    if (isImport)
        done = co_await backend.importProfile(line.file);
    else
        done = co_await backend.exportProfile(line.file);
    if (done) {
        terminal.note(isImport ? Text::tr("Profile imported.") : Text::tr("Profile written."));
        co_return ExitCode::Done;
    }
    terminal.error(done.error());
    co_return ExitCode::CannotBeCarriedOut;
}

} // namespace desk
