-- SPDX-FileCopyrightText: Workflow Desk contributors
-- SPDX-License-Identifier: Apache-2.0

-- Times are milliseconds since 1970 in UTC, states and kinds are stored by name, JSON as text. ${id} is the database's
-- type for a numeric primary key. A migration that has been published is never changed: see MIGRATIONS in migrations.h.

-- Ids are counted here and never given twice, also not after the newest row was deleted.
CREATE TABLE sequences (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO sequences (name, value) VALUES ('datasets', 0), ('jobs', 0), ('outbox', 0);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE instances (
    name TEXT PRIMARY KEY,
    is_local SMALLINT NOT NULL,
    created BIGINT NOT NULL
);

CREATE TABLE datasets (
    id ${id} PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    identifier_count INTEGER NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL
);

CREATE TABLE dataset_identifiers (
    dataset_id BIGINT NOT NULL REFERENCES datasets (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    identifier TEXT NOT NULL,
    PRIMARY KEY (dataset_id, position),
    UNIQUE (dataset_id, identifier)
);

-- search: name, id, DAG and dataset in lower case, so that one comparison finds all of them.
CREATE TABLE workflows (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    dag_id TEXT NOT NULL,
    dataset_name TEXT NOT NULL,
    username TEXT NOT NULL,
    owner_instance TEXT NOT NULL,
    runner_instances TEXT NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    search TEXT NOT NULL
);
-- Newest first; a search reads this index alone.
CREATE INDEX workflows_created ON workflows (created, id, search);

-- conf is the last column: a list reads past it without touching the pages of a long one.
CREATE TABLE jobs (
    id ${id} PRIMARY KEY,
    workflow_id TEXT NOT NULL REFERENCES workflows (id) ON DELETE CASCADE,
    dag_id TEXT NOT NULL,
    owner_instance TEXT NOT NULL,
    runner_instance TEXT NOT NULL,
    state TEXT NOT NULL,
    note_code TEXT NOT NULL,
    note_detail TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    identifier_count INTEGER NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    abort_asked BIGINT,
    conf TEXT NOT NULL
);
CREATE INDEX jobs_workflow ON jobs (workflow_id, id);
CREATE INDEX jobs_workflow_state ON jobs (workflow_id, state);
CREATE INDEX jobs_state ON jobs (state, workflow_id);

-- sent: the trigger was handed out, so that Airflow may know the run. triggered: Airflow answered it.
CREATE TABLE attempts (
    job_id BIGINT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    run_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    note_code TEXT NOT NULL,
    note_detail TEXT NOT NULL,
    created BIGINT NOT NULL,
    sent BIGINT,
    triggered BIGINT,
    started BIGINT,
    ended BIGINT,
    PRIMARY KEY (job_id, number)
);

-- A Trigger's conf is its job's. A Delete has no job: its rows are gone.
CREATE TABLE outbox (
    id ${id} PRIMARY KEY,
    kind TEXT NOT NULL,
    job_id BIGINT REFERENCES jobs (id) ON DELETE CASCADE,
    attempt INTEGER NOT NULL,
    dag_id TEXT NOT NULL,
    run_id TEXT NOT NULL,
    tries INTEGER NOT NULL,
    not_before BIGINT NOT NULL,
    reason TEXT NOT NULL,
    created BIGINT NOT NULL
);
CREATE INDEX outbox_due ON outbox (not_before);
CREATE INDEX outbox_job ON outbox (job_id, id);
