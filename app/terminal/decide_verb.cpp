// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// confirm, reject: asks, decides about partners' jobs that wait here, and says what became of each; as
/// {"confirmed" or "rejected": N, "jobs": [...]} as well. Done only if there was something to decide.

#include "app/backend/error_text.h"
#include "app/terminal/json_view.h"
#include "app/terminal/verbs.h"
#include "app/terminal/workflow_lookup.h"

#include <QCoreApplication>

namespace desk
{

namespace
{

using Verb = CommandLine::Verb;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::Terminal)
};

/// The waiting jobs that the ids on the command line mean, each once.
Task<QVector<Job>> findWaiting(QStringList ids, Backend &backend)
{
    QVector<Job> waiting;
    for (const QString &id : std::as_const(ids)) {
        const Result<Named> named = co_await lookUp(id, backend);
        if (!named)
            co_return tl::unexpected(named.error());
        QVector<Job> jobs;
        if (const auto *details = std::get_if<JobDetails>(&*named)) {
            jobs.append(details->job);
        } else if (const auto *workflow = std::get_if<Workflow>(&*named)) {
            const Result<QVector<Job>> all = co_await allJobs(workflow->id, backend);
            if (!all)
                co_return tl::unexpected(all.error());
            jobs = *all;
        }
        for (const Job &job : std::as_const(jobs)) {
            // A job of ours that waits at a partner is that partner's to decide.
            if (job.state == JobState::pending && !job.remote && !waiting.contains(job))
                waiting.append(job);
        }
    }
    co_return waiting;
}

QString question(Verb verb, const QVector<Job> &jobs)
{
    const int count = int(jobs.size());
    if (verb == Verb::Confirm)
        return Text::tr("Let %n job(s) of partners start on this instance's Airflow? [y/N] ", nullptr, count);
    return Text::tr("Reject %n job(s) of partners, who are told why? [y/N] ", nullptr, count);
}

QVector<JobId> idsOf(const QVector<Job> &jobs)
{
    QVector<JobId> ids;
    for (const Job &job : jobs)
        ids.append(job.id);
    return ids;
}

/// The same jobs as they are now.
Task<QVector<Job>> readAgain(QVector<Job> jobs, Backend &backend)
{
    QVector<Job> now;
    for (const Job &job : std::as_const(jobs)) {
        const Result<JobDetails> details = co_await backend.job(job.id);
        if (!details)
            co_return tl::unexpected(details.error());
        now.append(details->job);
    }
    co_return now;
}

/// Takes away, and returns, those that may not start now whoever confirms them; not if that would be all:
/// then the refusal is told.
QVector<Job> takeBlocked(QVector<Job> &jobs)
{
    QVector<Job> blocked;
    for (const Job &job : std::as_const(jobs)) {
        if (job.note.code == JobNoteCode::NotAllowed)
            blocked.append(job);
    }
    if (blocked.size() == jobs.size())
        return {};
    jobs.removeIf([](const Job &job) { return job.note.code == JobNoteCode::NotAllowed; });
    return blocked;
}

void report(const CommandLine &line, int count, const QVector<Job> &jobs, Terminal &terminal)
{
    const bool confirmed = line.verb == Verb::Confirm;
    if (line.json) {
        QJsonArray list;
        for (const Job &job : jobs)
            list.append(jsonview::of(job));
        terminal.printJson({{confirmed ? QStringLiteral("confirmed") : QStringLiteral("rejected"), count},
            {QStringLiteral("jobs"), list}});
        return;
    }
    for (const Job &job : jobs) {
        const QString why = describe(job.note);
        terminal.print(Text::tr("Job %1: %2").arg(job.id).arg(why.isEmpty() ? stateWord(job.state) : why));
    }
    terminal.note(confirmed ? Text::tr("%n job(s) confirmed.", nullptr, count)
                            : Text::tr("%n job(s) rejected.", nullptr, count));
}

} // namespace

QCoro::Task<ExitCode> decideVerb(CommandLine line, Backend &backend, Terminal &terminal)
{
    const Result<QVector<Job>> waiting = co_await findWaiting(line.ids, backend);
    if (!waiting) {
        terminal.error(waiting.error());
        co_return ExitCode::CannotBeCarriedOut;
    }
    QVector<Job> jobs = *waiting;
    if (jobs.isEmpty()) {
        terminal.note(Text::tr("Nothing of this waits for a decision here."));
        co_return ExitCode::NotFinished;
    }
    if (!line.confirmed && !terminal.canAsk()) {
        terminal.note(Text::tr("Nobody can be asked here whether this is meant: add --yes."));
        co_return ExitCode::Usage;
    }
    QVector<Job> blocked;
    if (line.verb == Verb::Confirm)
        blocked = takeBlocked(jobs);
    if (!line.confirmed && !terminal.ask(question(line.verb, jobs)))
        co_return ExitCode::NotFinished;
    Result<int> decided;
    if (line.verb == Verb::Confirm)
        decided = co_await backend.partners().confirm(idsOf(jobs));
    else
        decided = co_await backend.partners().reject(idsOf(jobs), line.reason);
    if (!decided) {
        terminal.error(decided.error());
        co_return ExitCode::CannotBeCarriedOut;
    }
    const Result<QVector<Job>> now = co_await readAgain(jobs + blocked, backend);
    if (!now) {
        terminal.error(now.error());
        co_return ExitCode::CannotBeCarriedOut;
    }
    report(line, *decided, *now, terminal);
    co_return *decided > 0 && blocked.isEmpty() ? ExitCode::Done : ExitCode::NotFinished;
}

} // namespace desk
