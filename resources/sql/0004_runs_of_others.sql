-- SPDX-FileCopyrightText: Workflow Desk contributors
-- SPDX-License-Identifier: Apache-2.0

-- Service: runs of one DAG that others started on this Airflow, see ServiceRuns. A list of one kind reads the indexes
-- alone, as a list of all of them did.
ALTER TABLE workflows ADD COLUMN kind TEXT NOT NULL DEFAULT 'Local';
DROP INDEX workflows_created;
CREATE INDEX workflows_created ON workflows (created, id, search, kind);
DROP INDEX workflows_name;
CREATE INDEX workflows_name ON workflows (search, id, kind);

-- Which DAG of which Airflow a service workflow stands for.
CREATE TABLE service_workflows (
    workflow_id TEXT PRIMARY KEY REFERENCES workflows (id) ON DELETE CASCADE,
    server TEXT NOT NULL,
    dag_id TEXT NOT NULL,
    UNIQUE (server, dag_id)
);

-- How a run of others came about, in Airflow's own words.
CREATE TABLE run_origins (
    job_id BIGINT PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    triggered_by TEXT NOT NULL,
    username TEXT NOT NULL
);

-- Run ids of ours are unique; those of others only within their DAG, which dag_id names. It is empty for ours.
CREATE TABLE attempts_of_all (
    job_id BIGINT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    run_id TEXT NOT NULL,
    state TEXT NOT NULL,
    note_code TEXT NOT NULL,
    note_detail TEXT NOT NULL,
    created BIGINT NOT NULL,
    sent BIGINT,
    triggered BIGINT,
    started BIGINT,
    ended BIGINT,
    dag_id TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (job_id, number),
    UNIQUE (run_id, dag_id)
);
INSERT INTO attempts_of_all
    SELECT job_id, number, run_id, state, note_code, note_detail, created, sent, triggered, started, ended, ''
    FROM attempts;
DROP TABLE attempts;
ALTER TABLE attempts_of_all RENAME TO attempts;

-- Runs of ours whose workflow was removed, until Airflow no longer shows them: they are nobody else's.
CREATE TABLE removed_runs (
    run_id TEXT PRIMARY KEY,
    removed BIGINT NOT NULL
);
INSERT INTO removed_runs (run_id, removed) SELECT DISTINCT run_id, created FROM outbox WHERE kind = 'Delete';
