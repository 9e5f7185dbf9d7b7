// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/app/store/store_fixture.h"

#include <QUuid>

namespace desk::test
{

#define VERIFY_OPEN(expression) QVERIFY((expression).has_value())

inline Partner partnerNamed(const QString &name)
{
    Partner partner;
    partner.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    partner.name = name;
    partner.host = name + QStringLiteral(".example.org");
    return partner;
}

/// An open store with partners.
struct PartnerFixture : StoreFixture {
    PartnerFixture()
    {
        if (!open())
            qFatal("the store does not open");
    }

    Partner add(const QString &name)
    {
        const Partner partner = partnerNamed(name);
        valueOf(store->addPartner(partner));
        return partner;
    }

    /// A workflow of ours, to be run by a partner.
    QVector<Job> send(const Partner &runner, const QString &id, int count)
    {
        Workflow workflow = workflowNamed(id);
        workflow.runnerInstances = {runner.name};
        QVector<Job> jobs = jobsOf(workflow, count);
        for (Job &job : jobs)
            job.runnerInstance = runner.name;
        return valueOf(store->addWorkflow(workflow, jobs, confsOf(count)));
    }

    /// A workflow that an owner offers: jobs from..from+count-1, with one series each.
    static IncomingWorkflow offered(const QString &id, qint64 from, int count)
    {
        IncomingWorkflow workflow;
        workflow.externalId = id;
        workflow.id = QStringLiteral("own") + QString::number(from).rightJustified(3, QLatin1Char('0'));
        workflow.name = QStringLiteral("lungs-") + id;
        workflow.username = QStringLiteral("tom");
        for (int i = 0; i < count; ++i) {
            IncomingJob job;
            job.externalId = from + i;
            job.dagId = QStringLiteral("quick");
            job.datasetName = QStringLiteral("lungs");
            job.identifiers = {QStringLiteral("1.2.%1").arg(i)};
            job.runId = QStringLiteral("quick-%1x%2-1").arg(id).arg(from + i);
            job.conf = {{QStringLiteral("data_form"),
                QJsonObject{{QStringLiteral("identifiers"), QJsonArray::fromStringList(job.identifiers)}}}};
            workflow.jobs.append(job);
        }
        return workflow;
    }

    IntakeOutcome takeIn(const Partner &owner, const IncomingWorkflow &workflow)
    {
        return valueOf(store->takeIn(owner.id, {std::nullopt, {workflow}, {}, {}}));
    }

    /// Partners may run "quick" on the dataset "lungs" of series 1.2.0 to 1.2.9.
    LocalPolicy allow(bool automatically)
    {
        if (rows("datasets") == 0) {
            QStringList series;
            for (int i = 0; i < 10; ++i)
                series.append(QStringLiteral("1.2.%1").arg(i));
            valueOf(store->createDataset(QStringLiteral("lungs"), series));
        }
        LocalPolicy policy;
        policy.automaticExecution = automatically;
        policy.dags = {QStringLiteral("quick")};
        policy.datasets = {QStringLiteral("lungs")};
        valueOf(store->setLocalPolicy(policy));
        return policy;
    }

    QVector<Job> jobs(const QString &workflow) { return valueOf(store->jobs(workflow, 0, 100)); }

    /// What an owner is told, in order: "41 pending, 41 running run-1", each delivered on the way.
    QString told(const Partner &owner)
    {
        QStringList lines;
        while (true) {
            const auto due = valueOf(store->dueReports(owner.id, clock.now(), 100));
            if (due.isEmpty())
                return lines.join(QStringLiteral(", "));
            for (const OwnerReport &report : due) {
                lines.append(QStringLiteral("%1 %2 %3")
                                 .arg(report.externalId)
                                 .arg(toName(report.state), report.runId)
                                 .trimmed());
                valueOf(store->reportDelivered(report.id));
            }
        }
    }

    /// The counts kept with a workflow, and those counted anew, which have to be the same.
    QString counts(const QString &workflow)
    {
        const Workflow kept = valueOf(store->workflow(workflow));
        QHash<JobState, int> counted;
        const QVector<Job> all = jobs(workflow);
        for (const Job &job : all)
            ++counted[job.state];
        QStringList texts;
        for (auto count = kept.jobCounts.cbegin(); count != kept.jobCounts.cend(); ++count)
            texts.append(QStringLiteral("%1=%2").arg(toName(count.key())).arg(count.value()));
        texts.sort();
        return kept.jobCounts == counted ? texts.join(QLatin1Char(' ')) : QStringLiteral("miscounted");
    }
};

} // namespace desk::test
