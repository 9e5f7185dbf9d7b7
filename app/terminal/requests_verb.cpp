// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

/// requests: partners' workflows that wait for a decision here, as a table or as {"requests": [...], "jobs":
/// N}.

#include "app/backend/date_time_text.h"
#include "app/backend/partner_text.h"
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

void printTable(const QVector<PendingRequest> &requests, Terminal &terminal)
{
    Table table({Text::tr("ID"), Text::tr("Partner"), Text::tr("By"), Text::tr("Name"), Text::tr("DAG"),
        Text::tr("Dataset"), Text::tr("Jobs"), Text::tr("Series"), Text::tr("Came"),
        Text::tr("Why it waits")});
    for (const PendingRequest &request : requests) {
        const Workflow &workflow = request.workflow;
        table.add({workflow.id, request.partner, workflow.username, workflow.shownName(), workflow.dagId,
            workflow.datasetName, QString::number(request.jobs), QString::number(request.identifiers),
            shortDateTime(request.received), whyItWaits(request)});
    }
    const QStringList lines = table.lines();
    for (const QString &line : lines)
        terminal.print(line);
}

} // namespace

QCoro::Task<ExitCode> requestsVerb(CommandLine line, Backend &backend, Terminal &terminal)
{
    const Result<QVector<PendingRequest>> requests = co_await backend.partners().pendingRequests();
    if (!requests) {
        terminal.error(requests.error());
        co_return ExitCode::CannotBeCarriedOut;
    }
    if (!line.json) {
        printTable(*requests, terminal);
        co_return ExitCode::Done;
    }
    QJsonArray list;
    int jobs = 0;
    for (const PendingRequest &request : *requests) {
        list.append(jsonview::of(request));
        jobs += request.jobs;
    }
    QJsonObject document;
    document.insert(QStringLiteral("requests"), list);
    document.insert(QStringLiteral("jobs"), jobs);
    terminal.printJson(document);
    co_return ExitCode::Done;
}

} // namespace desk
