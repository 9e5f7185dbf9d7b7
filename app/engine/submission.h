// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/airflow/airflow_client.h"
#include "app/core/clock.h"
#include "app/engine/ids.h"
#include "app/store/store.h"

#include <QPointer>

namespace desk
{

/// Turns what a person asked for into a stored workflow with its jobs and triggers. GUI thread.
class Submission final
{
public:
    Submission(Store &store, const Clock &clock, Ids ids)
        : m_store(store)
        , m_clock(clock)
        , m_ids(ids)
    {
    }

    /// Checks the spec against the store and Airflow, and stores everything in one transaction. Airflow is
    /// told later, by the outbox. Errors: Invalid with the field (name, dagId, dataset, identifiers,
    /// datasetLimit, singleExecution, runnerInstances); NotFound for an unknown DAG or dataset; Conflict with
    /// the stack trace for a DAG that no longer loads; those of the store and of asking Airflow for the DAG.
    /// The submission must outlive the task.
    Task<Workflow> submit(WorkflowSpec spec, QPointer<AirflowClient> airflow);

private:
    /// One runner with what it works on: our identifiers in plain, a partner's as it advertised them.
    struct Part {
        QString runner;
        QStringList identifiers;
    };

    Task<void> checkHere(WorkflowSpec spec, QPointer<AirflowClient> airflow);
    Task<QStringList> identifiersOf(WorkflowSpec spec);
    Task<QStringList> identifiersAt(WorkflowSpec spec, QString runner);
    Task<Workflow> store(WorkflowSpec spec, QString instance, QVector<Part> parts);

    Store &m_store;
    const Clock &m_clock;
    Ids m_ids;
};

} // namespace desk
