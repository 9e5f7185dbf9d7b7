// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/engine/ids.h"
#include "tests/app/engine/fake_airflow.h"
#include "tests/app/store/store_fixture.h"
#include "tests/support/await.h"

#include <QCoroTask>
#include <QTest>

/// A store that goes with it (see StoreFixture) and an Airflow in memory, for tests of the parts of the
/// engine.
struct EngineBench {
    desk::test::StoreFixture place;
    desk::SystemClock clock;
    QRandomGenerator random{7};
    desk::SqlStore store{place.dialect(), clock};
    FakeAirflow airflow;

    EngineBench()
    {
        const auto opened = await(store.open());
        if (!opened)
            qFatal("the store does not open: %s", qPrintable(opened.error().detail));
    }

    /// A workflow with so many jobs; returns them as stored.
    QVector<desk::Job> add(int count)
    {
        desk::Ids ids(random);
        desk::Workflow workflow;
        workflow.id = ids.workflowId();
        workflow.name = QStringLiteral("test-") + workflow.id;
        workflow.dagId = QStringLiteral("quick");
        workflow.username = QStringLiteral("mira");
        workflow.ownerInstance = QStringLiteral("local");
        workflow.runnerInstances = {QStringLiteral("local")};
        workflow.created = clock.now();
        workflow.updated = workflow.created;
        QVector<desk::Job> jobs;
        QVector<QJsonObject> confs;
        for (int i = 0; i < count; ++i) {
            desk::Job job;
            job.workflowId = workflow.id;
            job.dagId = workflow.dagId;
            job.ownerInstance = workflow.ownerInstance;
            job.runnerInstance = workflow.ownerInstance;
            job.runId = ids.runId(workflow.dagId);
            job.created = workflow.created;
            job.updated = workflow.created;
            jobs.append(job);
            confs.append({{QStringLiteral("number"), i}});
        }
        const auto added = await(store.addWorkflow(workflow, jobs, confs));
        if (!added)
            qFatal("the workflow is not stored: %s", qPrintable(added.error().detail));
        return *added;
    }

    desk::Job job(desk::JobId id)
    {
        const auto details = await(store.job(id));
        if (!details)
            qFatal("the job is not found: %s", qPrintable(details.error().detail));
        return details->job;
    }
    desk::JobState state(desk::JobId id) { return job(id).state; }
    desk::JobNoteCode note(desk::JobId id) { return job(id).note.code; }

    int abort(desk::JobId id)
    {
        const auto count = await(store.askAbort({id}));
        return count ? *count : -1;
    }

    /// All jobs are in that state.
    bool all(const QVector<desk::Job> &jobs, desk::JobState wanted)
    {
        return std::all_of(jobs.begin(), jobs.end(),
            [this, wanted](const desk::Job &job) { return state(job.id) == wanted; });
    }
};
