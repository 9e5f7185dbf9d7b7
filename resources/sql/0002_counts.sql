-- SPDX-FileCopyrightText: Workflow Desk contributors
-- SPDX-License-Identifier: Apache-2.0

-- Commits, for databases that do not count them for us: see SqlDialect::countCommit().
INSERT INTO sequences (name, value) VALUES ('changes', 0);

-- How many jobs of a workflow are in a state; only states that occur. Written together with the jobs, so that a
-- list over a million of them does not count them anew.
CREATE TABLE workflow_states (
    workflow_id TEXT NOT NULL REFERENCES workflows (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    jobs INTEGER NOT NULL,
    PRIMARY KEY (workflow_id, state)
);
INSERT INTO workflow_states (workflow_id, state, jobs)
    SELECT workflow_id, state, COUNT(*) FROM jobs GROUP BY workflow_id, state;
CREATE INDEX workflow_states_state ON workflow_states (state, workflow_id);

-- Sorted by something else than their time of creation.
CREATE INDEX workflows_updated ON workflows (updated, id);
CREATE INDEX workflows_name ON workflows (search, id);
