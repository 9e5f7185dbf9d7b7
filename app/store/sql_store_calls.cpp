// SPDX-FileCopyrightText: Workflow Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/sql_store_calls.h"

#include "app/store/job_repository.h"
#include "app/store/sql_dialect.h"
#include "app/store/workflow_repository.h"

namespace desk::store_calls
{

StoreChange currentValues(SqlSession &session)
{
    WorkflowRepository workflows(session);
    workflows.countMoved();
    workflows.markUpdated(session.touched().workflows);
    StoreChange change;
    change.workflows = workflows.these(session.touched().workflows.values());
    change.jobs = JobRepository(session).these(session.touched().jobs);
    change.removedWorkflows = session.touched().removedWorkflows;
    change.datasets = session.touched().datasets;
    change.partners = session.touched().partners;
    change.reports = session.touched().reports;
    // A damaged index finds less than the table holds, and no statement fails.
    if (!session.failed() && change.jobs.size() != session.touched().jobs.size()) {
        session.fail(ApiError::Kind::Store, Operation::WriteStore, session.dialect().target(),
            QStringLiteral("corrupt"), QStringLiteral("what was written is not found"));
    }
    return change;
}

bool isEmpty(const StoreChange &change)
{
    return change.workflows.isEmpty() && change.jobs.isEmpty() && change.removedWorkflows.isEmpty() &&
           !change.datasets && !change.partners && !change.reports;
}

} // namespace desk::store_calls
