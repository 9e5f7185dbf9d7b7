// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// list: the workflows, newest first, as a table or as {"workflows": [...], "total": N}.

#include "app/backend/date_time_text.h"
#include "app/backend/error_text.h"
#include "app/terminal/json_view.h"
#include "app/terminal/table.h"
#include "app/terminal/verbs.h"

#include <QCoreApplication>

namespace desk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(desk::Terminal)
};

/// "finished", or "3 finished, 1 running".
QString summary(const Workflow &workflow)
{
    QStringList parts;
    for (const JobState state : allJobStates) {
        const int count = workflow.jobCounts.value(state);
        if (count > 0 && workflow.jobCount() > 1)
            parts.append(QStringLiteral("%1 %2").arg(count).arg(stateWord(state)));
        else if (count > 0)
            parts.append(stateWord(state));
    }
    return parts.join(QLatin1String(", "));
}

Task<WorkflowPage> readAll(WorkflowQuery query, Backend &backend)
{
    WorkflowPage all;
    while (true) {
        if (!all.workflows.isEmpty())
            query.after = all.workflows.constLast();
        const Result<WorkflowPage> page = co_await backend.workflows(query);
        if (!page)
            co_return tl::unexpected(page.error());
        all.total = page->total;
        all.workflows += page->workflows;
        if (page->workflows.isEmpty() || all.workflows.size() >= page->total)
            break;
    }
    co_return all;
}

void printTable(const QVector<Workflow> &workflows, Terminal &terminal)
{
    Table table({Text::tr("ID"), Text::tr("Name"), Text::tr("DAG"), Text::tr("Dataset"), Text::tr("State"),
        Text::tr("Created")});
    for (const Workflow &workflow : workflows)
        table.add({workflow.id, workflow.isOfOthers() ? Text::tr("(runs of others)") : workflow.shownName(),
            workflow.dagId, workflow.datasetName, summary(workflow), shortDateTime(workflow.created)});
    const QStringList lines = table.lines();
    for (const QString &line : lines)
        terminal.print(line);
}

} // namespace

QCoro::Task<ExitCode> listVerb(CommandLine line, Backend &backend, Terminal &terminal)
{
    WorkflowQuery query;
    query.text = line.search;
    if (const auto state = jobStateFromName(line.state))
        query.states.append(*state);
    const Result<WorkflowPage> page = co_await readAll(query, backend);
    if (!page) {
        terminal.error(page.error());
        co_return ExitCode::CannotBeCarriedOut;
    }
    if (!line.json) {
        printTable(page->workflows, terminal);
        co_return ExitCode::Done;
    }
    QJsonArray workflows;
    for (const Workflow &workflow : page->workflows)
        workflows.append(jsonview::of(workflow));
    QJsonObject document;
    document.insert(QStringLiteral("workflows"), workflows);
    document.insert(QStringLiteral("total"), page->total);
    terminal.printJson(document);
    co_return ExitCode::Done;
}

} // namespace desk
