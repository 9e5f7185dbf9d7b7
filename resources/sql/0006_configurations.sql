-- SPDX-FileCopyrightText: Workflow Desk contributors
-- SPDX-License-Identifier: Apache-2.0

-- What the forms of a DAG were filled in with, kept under a name. forms: as the form gives them, without dataset,
-- series and what belongs to one run.
CREATE TABLE configurations (
    dag_id TEXT NOT NULL,
    name TEXT NOT NULL,
    username TEXT NOT NULL,
    saved BIGINT NOT NULL,
    forms TEXT NOT NULL,
    PRIMARY KEY (dag_id, name)
);

-- The last workflows of one DAG are found without looking through all of them.
CREATE INDEX workflows_dag ON workflows (dag_id, created);
