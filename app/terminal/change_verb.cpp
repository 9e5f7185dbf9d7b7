// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// abort, restart, delete: asks, carries out, and waits until the outcome is read back.

#include "app/backend/error_text.h"
#include "app/terminal/airflow_wait.h"
#include "app/terminal/end_wait.h"
#include "app/terminal/verbs.h"
#include "app/terminal/workflow_lookup.h"

#include <QCoreApplication>
#include <QSet>

namespace desk
{

namespace
{

using Verb = CommandLine::Verb;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::Terminal)
};

/// What the ids on the command line mean.
struct Targets {
    QStringList workflows;
    QVector<JobId> jobs;
    QStringList concerned; ///< workflows of both, each once
    /// Of service workflows: which runs are concerned. Others may start more at any time.
    QHash<QString, QSet<JobId>> ofOthers;
};

/// Jobs of a service workflow that can be aborted now.
Task<QSet<JobId>> running(QString workflowId, Backend &backend)
{
    const Result<QVector<Job>> jobs = co_await allJobs(workflowId, backend);
    if (!jobs)
        co_return tl::unexpected(jobs.error());
    QSet<JobId> found;
    for (const Job &job : *jobs) {
        if (canAbort(job.state))
            found.insert(job.id);
    }
    co_return found;
}

Task<Targets> findTargets(QStringList ids, Backend &backend)
{
    Targets targets;
    for (const QString &id : ids) {
        const Result<Named> named = co_await lookUp(id, backend);
        if (!named)
            co_return tl::unexpected(named.error());
        QString concerned;
        if (const auto *workflow = std::get_if<Workflow>(&*named)) {
            targets.workflows.append(workflow->id);
            concerned = workflow->id;
            if (workflow->isOfOthers()) {
                const Result<QSet<JobId>> jobs = co_await running(concerned, backend);
                if (!jobs)
                    co_return tl::unexpected(jobs.error());
                targets.ofOthers[concerned].unite(*jobs);
            }
        } else if (const auto *details = std::get_if<JobDetails>(&*named)) {
            targets.jobs.append(details->job.id);
            concerned = details->job.workflowId;
            if (details->job.isOfOthers())
                targets.ofOthers[concerned].insert(details->job.id);
        }
        if (!targets.concerned.contains(concerned))
            targets.concerned.append(concerned);
    }
    co_return targets;
}

QString question(Verb verb, int count)
{
    switch (verb) {
    case Verb::Abort:
        return Text::tr(
            "Abort %n workflow(s) or job(s)? What they have computed so far is lost. [y/N] ", nullptr, count);
    case Verb::Restart:
        return Text::tr("Restart %n workflow(s) or job(s)? They are computed anew. [y/N] ", nullptr, count);
    default:
        return Text::tr("Delete %n workflow(s) with their runs in Airflow? This cannot be undone. [y/N] ",
            nullptr, count);
    }
}

Task<int> change(Verb verb, Targets targets, Backend &backend)
{
    int changed = 0;
    if (!targets.jobs.isEmpty()) {
        Result<int> done;
        if (verb == Verb::Abort)
            done = co_await backend.abortJobs(targets.jobs);
        else
            done = co_await backend.restartJobs(targets.jobs);
        if (!done)
            co_return done;
        changed += *done;
    }
    if (!targets.workflows.isEmpty()) {
        Result<int> done;
        if (verb == Verb::Abort)
            done = co_await backend.abortWorkflows(targets.workflows);
        else if (verb == Verb::Restart)
            done = co_await backend.restartWorkflows(targets.workflows);
        else
            done = co_await backend.deleteWorkflows(targets.workflows);
        if (!done)
            co_return done;
        changed += *done;
    }
    co_return changed;
}

void report(Verb verb, int count, Terminal &terminal)
{
    if (verb == Verb::Delete)
        terminal.note(Text::tr("%n workflow(s) deleted.", nullptr, count));
    else if (verb == Verb::Restart)
        terminal.note(Text::tr("%n job(s) restarted.", nullptr, count));
    else
        terminal.note(Text::tr("%n job(s) are being aborted.", nullptr, count));
}

/// Waits until every job of these workflows has ended; true if all finished.
Task<bool> watch(Targets targets, Backend &backend, Terminal &terminal)
{
    bool finished = true;
    for (const QString &id : std::as_const(targets.concerned)) {
        const QSet<JobId> only = targets.ofOthers.value(id);
        if (only.isEmpty() && targets.ofOthers.contains(id))
            continue; // nothing of it ran
        const Result<QVector<Job>> jobs = co_await awaitEnd(id, backend, terminal, only);
        if (!jobs)
            co_return tl::unexpected(jobs.error());
        for (const Job &job : *jobs) {
            const QString why = describe(job.note);
            terminal.print(
                Text::tr("Job %1: %2").arg(job.id).arg(why.isEmpty() ? stateWord(job.state) : why));
            finished = finished && job.state == JobState::finished;
        }
    }
    co_return finished;
}

/// Carries the verb out; whether all that was waited for ended as wanted.
Task<bool> carryOutChange(CommandLine line, Targets targets, Backend &backend, Terminal &terminal)
{
    if (line.verb != Verb::Delete) {
        const Result<void> connected = co_await awaitAirflow(backend, terminal);
        if (!connected)
            co_return tl::unexpected(connected.error());
    }
    const Result<int> changed = co_await change(line.verb, targets, backend);
    if (!changed)
        co_return tl::unexpected(changed.error());
    report(line.verb, *changed, terminal);
    if (*changed == 0)
        co_return false;
    if (line.verb == Verb::Delete || (line.verb == Verb::Restart && !line.wait))
        co_return true;
    const Result<bool> finished = co_await watch(targets, backend, terminal);
    if (!finished)
        co_return tl::unexpected(finished.error());
    co_return line.verb == Verb::Abort || *finished;
}

} // namespace

QCoro::Task<ExitCode> changeVerb(CommandLine line, Backend &backend, Terminal &terminal)
{
    const Result<Targets> targets = co_await findTargets(line.ids, backend);
    if (!targets) {
        terminal.error(targets.error());
        co_return ExitCode::CannotBeCarriedOut;
    }
    if (line.verb == Verb::Delete && !targets->jobs.isEmpty()) {
        terminal.note(Text::tr("Only whole workflows can be deleted: give their ids."));
        co_return ExitCode::Usage;
    }
    if (!line.confirmed && !terminal.canAsk()) {
        terminal.note(Text::tr("Nobody can be asked here whether this is meant: add --yes."));
        co_return ExitCode::Usage;
    }
    if (!line.confirmed && !terminal.ask(question(line.verb, int(line.ids.size()))))
        co_return ExitCode::NotFinished;
    const Result<bool> done = co_await carryOutChange(line, *targets, backend, terminal);
    if (done)
        co_return *done ? ExitCode::Done : ExitCode::NotFinished;
    if (done.error().kind == ApiError::Kind::Cancelled)
        co_return ExitCode::Interrupted;
    terminal.error(done.error());
    co_return ExitCode::CannotBeCarriedOut;
}

} // namespace desk
